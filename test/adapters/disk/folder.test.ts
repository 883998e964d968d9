import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderInRepository } from "../../../src/adapters/disk/places.ts";
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { aRepository } from "../../support/git.ts";

/** Files that Git takes for its own folder. */
const bare = { HEAD: "ref: refs/heads/main\n", "objects/x": "", "refs/x": "" };
const below = (folder: string, files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

it.each([
  { name: "no repository", files: {}, root: "a/b", is: "" },
  { name: "the top", files: below(".git", bare), root: ".", is: "" },
  { name: "below the top", files: below(".git", bare), root: "a/b", is: "a/b/" },
  { name: "a linked work tree", files: { ".git": "gitdir: /elsewhere\n" }, root: "a", is: "a/" },
  { name: "a submodule", files: { ...below(".git", bare), "a/.git": "gitdir: ../.git\n" }, root: "a/b", is: "b/" },
  {
    name: "a bare repository on the way",
    files: { ...below(".git", bare), ...below("a", bare) },
    root: "a/b",
    is: "a/b/",
  },
  { name: "a file called .git on the way", files: { ...below(".git", bare), "a/.git": "x" }, root: "a/b", is: "a/b/" },
  {
    name: "an empty folder .git on the way",
    files: { ...below(".git", bare), "a/.git/x": "" },
    root: "a/b",
    is: "a/b/",
  },
  { name: "Git's own folder", files: below(".git", bare), root: ".git/refs", is: "" },
])("the root's folder with $name is '$is'", ({ files, root, is }) => {
  const top = aFolder(files);
  mkdirSync(join(top, root), { recursive: true });
  expect(folderInRepository(join(top, root))).toBe(is);
});

describe("reports of a root below the top", async () => {
  const top = aRepository();
  const files = {
    ...guidelineFiles,
    ...vendorFiles("acme", { contract: { clauses: [] } }),
    "vendors/beta/v.yaml": "a: [",
  };
  for (const [path, content] of Object.entries(files)) {
    const file = join(top, "a b/contracts", path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }
  const out = aFolder();
  const at = (name: string) => join(out, name);
  const formats = ["json", "sarif", "gitlab", "github", "junit", "markdown"];
  const outputs = (ending: string) => formats.map((format) => `${format}=${at(`${format}${ending}`)}`);
  const root = ["--root", join(top, "a b/contracts"), "--as-of", "2026-06-30"];
  await clausegateHere(["check", ...root, "--output", ...outputs("")]);
  const text = (name: string) => readFileSync(at(name), "utf8");

  it("name files from the top of the repository", () => {
    const { results } = JSON.parse(text("sarif")).runs[0];
    const uris = [...JSON.stringify(results).matchAll(/"uri":"([^"]*)"/g)].map(([, uri]) => uri);
    expect(new Set(uris)).toEqual(
      new Set(["a%20b/contracts/vendors/acme/contract.yaml", "a%20b/contracts/vendors/beta/v.yaml"]),
    );
    const paths = JSON.parse(text("gitlab")).map(({ location }: { location: { path: string } }) => location.path);
    expect(new Set(paths)).toEqual(
      new Set(["a b/contracts/vendors/acme/contract.yaml", "a b/contracts/vendors/beta/v.yaml"]),
    );
    for (const name of ["github", "junit"]) {
      expect(text(name)).toContain("a b/contracts/vendors/acme/contract.yaml");
      expect(text(name).replaceAll("a b/contracts/vendors/", "")).not.toContain("vendors/");
    }
  });

  it("are the same from the saved report, and from its parts", async () => {
    await clausegateHere(["report", at("json"), "--output", ...outputs("-again")]);
    for (const index of [1, 2]) {
      await clausegateHere(["check", ...root, "--shard", `${index}/2`, "--output", `json=${at(`part-${index}`)}`]);
    }
    await clausegateHere(["merge", at("part-1"), at("part-2"), "--output", ...outputs("-merged")]);
    for (const format of formats) {
      expect(text(`${format}-again`)).toBe(text(format));
      expect(text(`${format}-merged`)).toBe(text(format));
    }
  });
});
