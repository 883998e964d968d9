import { chmodSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aFolder, clausegateHere } from "../../support/cli.ts";

const loose = "name:   Acme # the firm\nkind: vendor\nid: acme\n";
const tidy = "kind: vendor\nid: acme\nname: Acme # the firm\n";
const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");

it("writes the canonical form and lists what it wrote", async () => {
  const root = aFolder({ "vendors/acme/vendor.yaml": loose, "vendors/beta/vendor.yaml": tidy });
  const { status, stdout } = await clausegateHere(["fmt", "--root", root]);
  expect([status, stdout]).toEqual([
    0,
    "formatted  vendors/acme/vendor.yaml\nFiles: formatted 1, unchanged 1, left as they are 0\n",
  ]);
  expect(read(root, "vendors/acme/vendor.yaml")).toBe(tidy);
  expect((await clausegateHere(["fmt", "--root", root])).stdout).toContain("formatted 0, unchanged 2");
});

it("only lists with --check, and exits 1", async () => {
  const root = aFolder({ "vendors/acme/vendor.yaml": loose });
  const { status, stdout } = await clausegateHere(["fmt", "--check", "--root", root]);
  expect(status).toBe(1);
  expect(stdout).toContain("not in canonical form  vendors/acme/vendor.yaml\n");
  expect(read(root, "vendors/acme/vendor.yaml")).toBe(loose);
  await clausegateHere(["fmt", "--root", root]);
  expect((await clausegateHere(["fmt", "--check", "--root", root])).status).toBe(0);
});

it("tells of a file that cannot be parsed, leaves it, and formats the others", async () => {
  const root = aFolder({ "vendors/acme/vendor.yaml": loose, "vendors/acme/x.yaml": "kind：vendor\n" });
  const { status, stdout } = await clausegateHere(["fmt", "--root", root, "--language", "ko"]);
  expect(status).toBe(1);
  expect(stdout).toContain("그대로 둠  vendors/acme/x.yaml:1:5  'kind' 뒤에 전각 콜론(U+FF1A)이 있음");
  expect(read(root, "vendors/acme/x.yaml")).toBe("kind：vendor\n");
  expect(read(root, "vendors/acme/vendor.yaml")).toBe(tidy);
});

it("takes the language of the configuration", async () => {
  const root = aFolder({ "clausegate.yaml": "version: 1\nlanguage: ko\n", "vendors/acme/vendor.yaml": loose });
  expect((await clausegateHere(["fmt", "--root", root])).stdout).toContain("정리함  vendors/acme/vendor.yaml");
});

it("formats only the files and folders that are named", async () => {
  const root = aFolder({ "vendors/acme/vendor.yaml": loose, "vendors/acme/c/x.yml": loose, "vendors/b/v.yaml": loose });
  const { stdout } = await clausegateHere([
    "fmt",
    "--root",
    root,
    join(root, "vendors/acme/c"),
    join(root, "vendors/b/v.yaml"),
  ]);
  expect(stdout).toContain("formatted 2, unchanged 0");
  expect(read(root, "vendors/acme/vendor.yaml")).toBe(loose);
});

it.each(["vendors/nobody", "vendors/acme/notes.txt", "..", "clausegate.yaml"])(
  "refuses %s, which has no record",
  async (path) => {
    const root = aFolder({
      "vendors/acme/vendor.yaml": loose,
      "vendors/acme/notes.txt": "x",
      "clausegate.yaml": "version: 1\n",
    });
    const { status, stderr } = await clausegateHere(["fmt", "--root", root, join(root, path)]);
    expect(status).toBe(2);
    expect(stderr).toContain("no record file");
  },
);

it("never follows a link out of the inventory", async () => {
  const outside = aFolder({ "x.yaml": loose });
  const root = aFolder({ "vendors/acme/vendor.yaml": tidy });
  symlinkSync(join(outside, "x.yaml"), join(root, "vendors/acme/x.yaml"));
  const { status, stdout } = await clausegateHere(["fmt", "--root", root]);
  expect(status).toBe(1);
  expect(stdout).toContain("left as it is  vendors/acme/x.yaml  Symbolic link");
  expect(read(outside, "x.yaml")).toBe(loose);
});

it("writes nothing where one of the files cannot be written", async () => {
  const root = aFolder({ "vendors/acme/vendor.yaml": loose, "vendors/beta/vendor.yaml": loose });
  chmodSync(join(root, "vendors/beta/vendor.yaml"), 0o444);
  const { status } = await clausegateHere(["fmt", "--root", root]);
  expect([status, read(root, "vendors/acme/vendor.yaml")]).toEqual([2, loose]);
});
