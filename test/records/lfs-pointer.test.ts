import { expect, it } from "vitest";
import { parseLfsPointer } from "../../src/records/lfs-pointer.ts";
import { goodFiles, judge } from "../support/inventory.ts";
import { problemsOf } from "../support/problems.ts";

const oid = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
// The example of git-lfs, docs/spec.md.
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`;
const parse = (text: string) => parseLfsPointer(new TextEncoder().encode(text));

it("reads the pointer git-lfs writes", () => {
  expect(parse(pointer)).toEqual({ sha256: oid, bytes: 12345 });
  expect(parse(pointer.replace("12345", "0"))).toEqual({ sha256: oid, bytes: 0 });
});

it.each([
  { name: "nothing", text: "" },
  { name: "no end of line", text: pointer.trimEnd() },
  { name: "CR LF", text: pointer.replaceAll("\n", "\r\n") },
  { name: "something after it", text: `${pointer}\n` },
  { name: "something before it", text: `\n${pointer}` },
  { name: "another version", text: pointer.replace("v1", "v2") },
  { name: "capital digits", text: pointer.replace(oid, oid.toUpperCase()) },
  { name: "a short digest", text: pointer.replace(oid, oid.slice(1)) },
  { name: "another hash", text: pointer.replace("sha256", "sha1") },
  { name: "a negative size", text: pointer.replace("12345", "-1") },
  { name: "a size with zeros before it", text: pointer.replace("12345", "012") },
  { name: "an extension", text: pointer.replace("oid", `ext-0-foo sha256:${oid}\noid`) },
  { name: "keys out of order", text: pointer.replace(/(oid.*\n)(size.*\n)/, "$2$1") },
  { name: "1,024 bytes", text: pointer.padEnd(1024, "\n") },
])("$name is no pointer", ({ text }) => {
  expect(parse(text)).toBeUndefined();
});

it("a record that is a pointer is a problem", async () => {
  const report = await judge({ ...goodFiles(), "vendors/acme/x.yaml": pointer });
  expect(problemsOf(report)).toEqual(["lfs-pointer vendors/acme/x.yaml"]);
  expect(report.verdict).toBe("fail");
});
