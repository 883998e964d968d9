import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDirectory } from "../../src/adapters/disk/tree.ts";
import { maxTextBytes, withOtherLineEnds } from "../../src/records/line-ends.ts";
import { aFolder, clausegateHere, repository } from "../support/cli.ts";
import { aRepository, committedCopy, git } from "../support/git.ts";

const sha256 = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");

it.each([
  { name: "LF", text: "제1조\n제2조\n", other: "제1조\r\n제2조\r\n" },
  { name: "CR LF", text: "제1조\r\n제2조\r\n", other: "제1조\n제2조\n" },
  { name: "both", text: "a\r\nb\nc", other: "a\nb\nc" },
  { name: "no line end", text: "a\rb", other: undefined },
  { name: "a NUL, as in a picture", text: "a\n\0b", other: undefined },
  { name: "nothing", text: "", other: undefined },
])("a text with $name", ({ text, other }) => {
  expect(withOtherLineEnds(Buffer.from(text))?.toString()).toBe(other);
});

it("a text is looked at up to a limit", () => {
  expect(withOtherLineEnds(Buffer.alloc(maxTextBytes, "\n"))).toBeDefined();
  expect(withOtherLineEnds(Buffer.alloc(maxTextBytes + 1, "\n"))).toBeUndefined();
});

it("a document on disk and at a commit has the digest of both", async () => {
  const root = aRepository({ "a.md": "x\ny\n" });
  const fact = { state: "present", sha256: sha256("x\ny\n"), other_ends: sha256("x\r\ny\r\n") };
  expect((await (await openDirectory(root)).look(["a.md"])).get("a.md")).toEqual(fact);
});

it("a checkout with CR LF is told as that, with the line for .gitattributes", async () => {
  const source = committedCopy(join(repository, "vendors"));
  const root = aFolder();
  git(root, ["-c", "core.autocrlf=true", "clone", "--quiet", source, "vendors"]);
  const { stdout, status } = await clausegateHere(["check", "--root", root, "--as-of", "2026-06-30"]);
  expect(status).toBe(1);
  expect(stdout).toContain("differs from the record only in its line endings");
  expect(stdout).toContain("`vendors/**/documents/** -text`");
  expect(stdout).not.toContain("EVD-02 Document 'main' (documents/contract.md) differs from the record: ");
  const verified = await clausegateHere(["evidence", "verify", "--root", root, "--language", "ko"]);
  expect(verified.stdout).toContain("줄 끝 문자만 변경됨");
  expect(verified.status).toBe(1);
});
