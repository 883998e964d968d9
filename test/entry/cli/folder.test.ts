import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderInRepository } from "../../../src/adapters/disk/places.ts";
import { aFolder, clausegateHere, repository } from "../../support/cli.ts";
import { commit, git } from "../../support/git.ts";

const asOf = ["--as-of", "2026-06-30"];
const formats = ["sarif", "gitlab", "github", "junit", "markdown"] as const;
const inventory = join(repository, "examples/defects/case-2-missing-statutory-items/vendors");

/** The example's inventory in a folder ("" or ending in "/"), in a repository or in none. */
function anInventoryIn(folder: string, isRepository = true): string {
  const top = aFolder();
  mkdirSync(join(top, folder), { recursive: true });
  cpSync(inventory, join(top, folder, "vendors"), { recursive: true });
  if (!isRepository) return top;
  git(top, ["init", "--quiet", "--initial-branch=main"]);
  commit(top, {});
  return top;
}

async function reports(root: string, ...args: readonly string[]): Promise<string[]> {
  const folder = aFolder();
  const outputs = formats.map((format) => `${format}=${folder}/${format}`);
  const run = await clausegateHere(["check", "--root", root, ...asOf, ...args, "--output", ...outputs]);
  expect([run.status, run.stderr]).toEqual([1, ""]);
  return formats.map((format) => readFileSync(join(folder, format), "utf8"));
}

/** What names a record: the text before `vendors/`, wherever one is named. */
function foldersIn(text: string): string[] {
  const places = text.matchAll(/(["=>[\s:])((?:[\w.%-]+\/)*?)vendors\/[\w-]+\/[\w/-]+\.yaml/g);
  return [...new Set([...places].map(([, , folder = ""]) => folder))];
}

describe("reports of an inventory below the top of its repository", () => {
  it.each([
    { name: "on disk", args: [] },
    { name: "at a commit", args: ["--head", "HEAD"] },
  ])("name files from the top: $name", async ({ args }) => {
    const top = anInventoryIn("data/contracts/");
    const made = await reports(join(top, "data/contracts"), ...args);
    expect(made.map(foldersIn)).toEqual(formats.map(() => ["data/contracts/"]));
  });

  it("name them so when they are rendered again from what was saved", async () => {
    const root = join(anInventoryIn("contracts/"), "contracts");
    const saved = join(aFolder(), "report.json");
    await clausegateHere(["check", "--root", root, ...asOf, "--output", `json=${saved}`]);
    expect(JSON.parse(readFileSync(saved, "utf8"))).toMatchObject({ folder: "contracts/" });
    const [sarif, ...others] = await reports(root);
    expect((await clausegateHere(["report", saved, "--format", "sarif"])).stdout).toBe(sarif);
    expect((await clausegateHere(["report", saved, "--format", "gitlab"])).stdout).toBe(others[0]);
  });

  it("name them so when they are joined from parts, and parts of other folders do not join", async () => {
    const top = anInventoryIn("contracts/");
    cpSync(join(top, "contracts"), join(top, "copy"), { recursive: true });
    const part = async (folder: string, shard: string) => {
      const file = join(aFolder(), "part.json");
      await clausegateHere([
        "check",
        "--root",
        join(top, folder),
        ...asOf,
        "--shard",
        shard,
        "--output",
        `json=${file}`,
      ]);
      return file;
    };
    const first = await part("contracts", "1/2");
    const joined = await clausegateHere(["merge", first, await part("contracts", "2/2"), "--format", "sarif"]);
    expect(foldersIn(joined.stdout)).toEqual(["contracts/"]);
    const mixed = await clausegateHere(["merge", first, await part("copy", "2/2")]);
    expect([mixed.status, mixed.stderr]).toEqual([2, expect.stringContaining("copy/")]);
  });

  it.each([
    { name: "at the top", isRepository: true },
    { name: "in no repository", isRepository: false },
  ])("name them from the root: $name", async ({ isRepository }) => {
    const made = await reports(anInventoryIn("", isRepository));
    expect(made.map(foldersIn)).toEqual(formats.map(() => [""]));
  });
});

describe("the folder of a root", () => {
  it("is told from the nearest repository, through links", () => {
    const top = anInventoryIn("a/b/");
    expect(folderInRepository(join(top, "a/b"))).toBe("a/b/");
    expect(folderInRepository(`${top}/a/../a/b/`)).toBe("a/b/");
    expect(folderInRepository(top)).toBe("");
    git(join(top, "a"), ["init", "--quiet"]);
    expect(folderInRepository(join(top, "a/b"))).toBe("b/");
    const link = join(aFolder(), "link");
    symlinkSync(join(top, "a/b"), link);
    expect(folderInRepository(link)).toBe("b/");
  });
});
