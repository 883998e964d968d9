import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clearKeptFiles, keptTexts, openKeptFiles } from "../../../src/adapters/disk/cache.ts";
import { openDirectory } from "../../../src/adapters/disk/tree.ts";
import { check, readRunConfig, reporters } from "../../../src/entry/library.ts";
import { judgeKept } from "../../../src/judgement/judge-cached.ts";
import type { KeptTexts } from "../../../src/model/kept-texts.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { aGuideline, day, type Files, goodFiles, policy, someDay } from "../../support/inventory.ts";

const key = { CLAUSEGATE_CACHE_KEY: "a secret of thirty-two characters" };
const open = (folder: string, env: Record<string, string> = key) => keptTexts(openKeptFiles(folder, env));
const name = (digit: string) => digit.repeat(64);

const before: Files = {
  ...guidelineFiles,
  ...vendorFiles("acme"),
  ...vendorFiles("beta", { contract: { clauses: clausesWithout("damages") } }),
  ...vendorFiles("corp"),
  "vendors/corp/contract.yaml": "kind: contract\nid: [",
};

/** A cache that says how often it had an answer, and how many it was given. */
function counted(texts: KeptTexts) {
  const counts = { hits: 0, puts: 0 };
  const kept: KeptTexts = {
    get: (one) => {
      const text = texts.get(one);
      if (text !== undefined) counts.hits += 1;
      return text;
    },
    put: (one, text) => {
      counts.puts += 1;
      texts.put(one, text);
    },
  };
  return { kept, counts };
}

async function reportOf(root: string, texts: KeptTexts, { asOf = someDay, tool = "tool 1" } = {}) {
  const { kept, counts } = counted(texts);
  const tree = await openDirectory(root);
  const runConfig = await readRunConfig(tree, policy);
  const render = { language: "en", color: false } as const;
  const report = await check(tree, policy, { asOf, runConfig, judgeFolders: judgeKept(kept, tool) });
  const plain = await check(tree, policy, { asOf, runConfig });
  for (const format of ["json", "text", "junit"] as const) {
    expect(reporters[format](report, render)).toBe(reporters[format](plain, render));
  }
  return counts;
}

describe("a run that finds what an earlier one kept", () => {
  it("makes the same report and judges nothing again", async () => {
    const root = aFolder(before);
    const texts = open(aFolder());
    expect(await reportOf(root, texts)).toEqual({ hits: 0, puts: 3 });
    expect(await reportOf(root, texts)).toEqual({ hits: 3, puts: 0 });
  });

  it.each([
    { name: "a record", change: vendorFiles("acme", { contract: { clauses: clausesWithout("damages") } }), again: 1 },
    { name: "a document", change: { "vendors/acme/documents/contract.md": "altered" }, again: 1 },
    { name: "a record with a problem", change: { "vendors/corp/contract.yaml": "kind: contract\nid: [[" }, again: 1 },
    { name: "a further file", change: { "vendors/acme/more.yaml": "kind: guideline\n" }, again: 1 },
    {
      name: "a guideline",
      change: goodFiles({ guideline: aGuideline({ effective: { from: "2026-06-01" } }) }),
      again: 3,
    },
    {
      name: "a setting",
      change: { "clausegate.yaml": { version: 1, settings: { expiry_warning_days: 5 } } },
      again: 3,
    },
  ])("judges again what depends on $name that differs", async ({ change, again }) => {
    const texts = open(aFolder());
    await reportOf(aFolder(before), texts);
    const { puts } = await reportOf(aFolder({ ...before, ...change }), texts);
    expect(puts).toBe(again);
  });

  it("judges all again as of another day, or by another version", async () => {
    const root = aFolder(before);
    const texts = open(aFolder());
    await reportOf(root, texts);
    expect(await reportOf(root, texts, { asOf: day("2026-07-01") })).toEqual({ hits: 0, puts: 3 });
    expect(await reportOf(root, texts, { tool: "tool 2" })).toEqual({ hits: 0, puts: 3 });
  });
});

describe("an entry", () => {
  const entry = (folder: string, digit: string) => join(folder, digit.repeat(2), name(digit));
  const kept = () => {
    const folder = aFolder();
    open(folder).put(name("a"), "the text");
    return { folder, path: entry(folder, "a") };
  };

  it("is there for whoever has the same secret", () => {
    expect(open(kept().folder).get(name("a"))).toBe("the text");
  });

  it.each<{ name: string; spoil: (path: string, folder: string) => void }>([
    { name: "that is cut off", spoil: (path) => writeFileSync(path, readFileSync(path).subarray(0, -1)) },
    { name: "that is empty", spoil: (path) => writeFileSync(path, "") },
    {
      name: "with a byte altered",
      spoil: (path) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
        ),
    },
    {
      name: "with its seal altered",
      spoil: (path) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, at) => (at === 0 ? byte ^ 1 : byte)),
        ),
    },
    {
      name: "of another key in its place",
      spoil: (path, folder) => {
        open(folder).put(name("b"), "another text");
        copyFileSync(entry(folder, "b"), path);
      },
    },
    {
      name: "of somebody with another secret",
      spoil: (_, folder) =>
        open(folder, { CLAUSEGATE_CACHE_KEY: "another secret of the same length" }).put(name("a"), "forged"),
    },
    {
      name: "that is a folder",
      spoil: (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    },
  ])("$name is not there", ({ spoil }) => {
    const { folder, path } = kept();
    spoil(path, folder);
    expect(open(folder).get(name("a"))).toBeUndefined();
  });

  it("is sealed with a key of this user where no secret is given", () => {
    const [folder, state, other] = [aFolder(), aFolder(), aFolder()];
    open(folder, { XDG_STATE_HOME: state }).put(name("a"), "mine");
    expect(open(folder, { XDG_STATE_HOME: state }).get(name("a"))).toBe("mine");
    expect(open(folder, { XDG_STATE_HOME: other }).get(name("a"))).toBeUndefined();
    expect(statSync(join(state, "clausegate/cache-key")).mode & 0o077).toBe(0);
  });
});

describe("the folder", () => {
  it("is cleared of what was not used for longest once it is too large, and of what was never finished", () => {
    const folder = aFolder();
    const texts = open(folder);
    for (const digit of ["a", "b", "c"]) texts.put(name(digit), digit);
    const path = (digit: string) => join(folder, digit.repeat(2), name(digit));
    const long = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000);
    utimesSync(path("b"), long, long);
    writeFileSync(join(folder, "aa/.0.tmp"), "half");
    utimesSync(join(folder, "aa/.0.tmp"), long, long);
    const each = statSync(path("a")).size;
    clearKeptFiles({ folder }, { most: 3 * each - 1, kept: 2 * each });
    expect([texts.get(name("a")), texts.get(name("b")), texts.get(name("c"))]).toEqual(["a", undefined, "c"]);
    expect(readdirSync(join(folder, "aa"))).toEqual([name("a")]);
  });

  it("that cannot be written changes nothing but the speed", async () => {
    const folder = aFolder(
      Object.fromEntries(Array.from({ length: 256 }, (_, at) => [at.toString(16).padStart(2, "0"), ""])),
    );
    expect(await reportOf(aFolder(before), open(folder))).toEqual({ hits: 0, puts: 3 });
  });
});

describe("check --cache", () => {
  const args = (root: string, cache: string) => ["check", "--root", root, "--as-of", "2026-06-30", "--cache", cache];

  it("says the same, and fills the folder", async () => {
    const [root, cache] = [aFolder(before), aFolder()];
    const first = await clausegateHere(args(root, cache), key);
    expect(first.status).toBe(1);
    expect(readdirSync(cache).length).toBeGreaterThan(0);
    expect(await clausegateHere(args(root, cache), key)).toEqual(first);
    expect(await clausegateHere(args(root, cache).slice(0, -2), key)).toEqual(first);
  });

  it("does not make its folder in the inventory, where it would be judged the next time", async () => {
    const root = aFolder({ ...before, "clausegate.yaml": { version: 1, inventory: "vendors" } });
    for (const cache of [join(root, "vendors/cache"), join(root, "vendors"), join(root, "x/../vendors/acme/cache")]) {
      const { status, stderr } = await clausegateHere(args(root, cache), key);
      expect([status, stderr]).toEqual([2, expect.stringContaining("is inside the inventory 'vendors/'")]);
    }
    expect(existsSync(join(root, "vendors/cache"))).toBe(false);
    expect((await clausegateHere(args(root, join(root, ".cache")), key)).status).toBe(1);
  });

  it.each([
    { name: "is a file", env: key, file: "cache", says: "cache' (EEXIST)" },
    {
      name: "has a secret that can be guessed",
      env: { CLAUSEGATE_CACHE_KEY: "short" },
      says: "shorter than 32 characters",
    },
  ])("judges nothing when the folder $name", async ({ env, file, says }) => {
    const folder = aFolder(file === undefined ? {} : { [file]: "" });
    const { status, stderr } = await clausegateHere(args(aFolder(before), join(folder, "cache")), env);
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});
