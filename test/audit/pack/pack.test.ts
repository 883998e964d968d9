import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { listFolder, writeFolder } from "../../../src/adapters/pack-folder.ts";
import { audit } from "../../../src/audit/audit.ts";
import { comparePack, readManifest } from "../../../src/audit/pack/manifest.ts";
import { PackNames } from "../../../src/audit/pack/names.ts";
import { writePack } from "../../../src/audit/pack/pack.ts";
import { readGate } from "../../../src/index.ts";
import { aFolder } from "../../support/cli.ts";
import { aRepository, closeAll, git, open } from "../../support/git.ts";
import { type Files, goodFiles, policy, someDay } from "../../support/inventory.ts";

afterEach(closeAll);

const waivers = "version: 1\nwaivers: []\n";
const files: Files = { ...goodFiles(), "waivers.yaml": waivers };

/** A pack of an inventory, with one report. */
async function aPack(inventory: Files = files): Promise<{ folder: string; digest: string; root: string }> {
  const root = aRepository(inventory);
  const repository = await open(root);
  const commit = await repository.resolve("HEAD");
  const tree = await repository.tree(commit);
  const gate = await readGate(tree, policy, {});
  const report = await audit(tree, policy, { asOf: someDay, gate, commit, committedOn: someDay });
  const folder = join(aFolder(), "pack");
  const reports = () => [{ name: "report.json", pieces: () => ["{}", "\n"] }];
  const digest = await writeFolder(folder, (writer) => writePack(writer, { report, tree, reports }));
  return { folder, digest, root };
}

function verified(folder: string) {
  const file = join(folder, "manifest.json");
  return comparePack(readManifest(readFileSync(file), file), listFolder(folder));
}

const untouched = { altered: [], added: [], removed: [] };

describe("a pack", () => {
  it("holds what was judged, and says what each file is a copy of", async () => {
    const { folder, digest, root } = await aPack();
    const text = readFileSync(join(folder, "manifest.json"));
    expect(createHash("sha256").update(text).digest("hex")).toBe(digest);
    const { manifest } = readManifest(text, "manifest.json");
    const copies = new Map(manifest.files.map((file) => [file.source?.path, file]));
    expect(copies.get("waivers.yaml")).toMatchObject({ kind: "record", path: "records/waivers.yaml" });
    for (const path of Object.keys(files)) {
      const copy = copies.get(path);
      expect(readFileSync(join(folder, copy?.path ?? ""))).toEqual(readFileSync(join(root, path)));
      expect(copy?.source?.blob).toBe(git(root, ["rev-parse", `HEAD:${path}`]));
    }
    expect(verified(folder)).toEqual(untouched);
  });

  it("is the same byte for byte when it is made again", async () => {
    const [first, second] = [await aPack(), await aPack()];
    expect(listFolder(second.folder)).toEqual(listFolder(first.folder));
  });

  it("names documents it does not hold", async () => {
    const { "vendors/acme/documents/rfp.pdf": _, ...others } = files;
    const { folder } = await aPack(others);
    const { manifest } = readManifest(readFileSync(join(folder, "manifest.json")), "manifest.json");
    expect(manifest.notCopied).toEqual([{ path: "vendors/acme/documents/rfp.pdf", reason: "absent" }]);
  });

  it("is not written over anything", async () => {
    const folder = aFolder({ "notes.txt": "mine" });
    await expect(writeFolder(folder, async () => undefined)).rejects.toThrow("pack-exists");
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
  });

  it("leaves nothing behind when it cannot be finished", async () => {
    const folder = aFolder();
    const failing = writeFolder(join(folder, "pack"), async ({ write }) => {
      await write("a", ["x"]);
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a pack that was touched", () => {
  it("shows files and folders that were added, also those whose names are no text", async () => {
    const { folder } = await aPack();
    mkdirSync(Buffer.from(`${folder}/d\xff`, "latin1"));
    writeFileSync(Buffer.from(`${folder}/d\xff/\xfe`, "latin1"), "x");
    const read = readManifest(readFileSync(join(folder, "manifest.json")), "manifest.json");
    expect(comparePack(read, listFolder(folder)).added).toEqual(["d\\xff/\\xfe"]);
  });

  it("shows any byte of any file that changed", async () => {
    const { folder } = await aPack();
    for (const { path, bytes } of listFolder(folder)) {
      const whole = readFileSync(join(folder, path));
      for (const at of [0, Math.floor(bytes / 2), bytes - 1]) {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ 1;
        writeFileSync(join(folder, path), changed);
        expect([path, at, altered(folder)]).toEqual([path, at, path === "manifest.json" ? expect.anything() : [path]]);
      }
      writeFileSync(join(folder, path), whole);
    }
    expect(verified(folder)).toEqual(untouched);
  });

  it("shows what was added, removed, and made longer", async () => {
    const { folder } = await aPack();
    writeFileSync(join(folder, "documents/extra.txt"), "x");
    rmSync(join(folder, "records/waivers.yaml"));
    appendFileSync(join(folder, "report.json"), " ");
    expect(verified(folder)).toEqual({
      altered: ["report.json"],
      added: ["documents/extra.txt"],
      removed: ["records/waivers.yaml"],
    });
  });

  it("takes no link for the file it leads to", async () => {
    const { folder } = await aPack();
    const moved = join(aFolder(), "elsewhere.json");
    writeFileSync(moved, readFileSync(join(folder, "report.json")));
    rmSync(join(folder, "report.json"));
    symlinkSync(moved, join(folder, "report.json"));
    expect(verified(folder).altered).toEqual(["report.json"]);
  });

  it("shows an empty folder that was added, and none that lost its files for one", async () => {
    const { folder } = await aPack();
    mkdirSync(join(folder, "records/empty/within"), { recursive: true });
    const contract = readdirSync(join(folder, "documents/vendors/acme/documents"));
    for (const name of contract) rmSync(join(folder, "documents/vendors/acme/documents", name));
    expect(verified(folder)).toEqual({
      altered: [],
      added: ["records/empty/within/"],
      removed: contract.map((name) => `documents/vendors/acme/documents/${name}`).sort(),
    });
  });
});

/** What is named; a manifest that cannot be read any more is refused, which names it too. */
function altered(folder: string): readonly string[] {
  try {
    const { altered: names, added, removed } = verified(folder);
    return [...names, ...added, ...removed];
  } catch {
    return ["manifest.json"];
  }
}

describe("the manifest", () => {
  it("changed in any byte names itself, or is refused", async () => {
    const { folder } = await aPack();
    const file = join(folder, "manifest.json");
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(file, changed);
      expect([at, altered(folder)[0]]).toEqual([at, expect.any(String)]);
    }
  });

  it("shows a byte order mark, and bytes that are no text", async () => {
    const { folder } = await aPack();
    const file = join(folder, "manifest.json");
    const whole = readFileSync(file);
    const start = whole.indexOf("clausegate");
    const noText = Buffer.concat([whole.subarray(0, start), Buffer.from([0xff]), whole.subarray(start)]);
    for (const changed of [Buffer.concat([Buffer.from("\ufeff"), whole]), noText]) {
      writeFileSync(file, changed);
      expect(() => verified(folder)).toThrow("pack-unusable");
    }
  });

  it.each(["", "[]", "{}", '{"schemaVersion":1}', "null"])("is not %j", (text) => {
    expect(() => readManifest(Buffer.from(text), "manifest.json")).toThrow("pack-unusable");
  });
});

describe("names in a pack", () => {
  const digest = "d".repeat(64);
  it.each([
    "a/../b",
    "../x",
    "a\\b",
    "con.txt",
    "a/NUL",
    "x.",
    "x ",
    "a:b",
    "tab\there",
    "bidi\u202e.pdf",
    `${"가".repeat(90)}.pdf`,
    "a//b",
  ])("%j lies under its digest", (path) => {
    expect(new PackNames().name("documents", path, digest).path).toBe(`documents/_by-digest/${digest}`);
  });

  it("are the files' own where every system can have them", () => {
    expect(new PackNames().name("documents", "vendors/한빛/계약서 2026.pdf", digest).path).toBe(
      "documents/vendors/한빛/계약서 2026.pdf",
    );
  });

  it("never meet where letters' case and form do not count", () => {
    const names = new PackNames();
    const first = names.name("documents", "A/Contract.md", digest).path;
    expect(names.name("documents", "a/contract.MD", digest).path).not.toBe(first);
  });

  it("never leave the folder", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (path) => {
        const { path: name } = new PackNames().name("documents", path, digest);
        expect(name.split("/")).not.toContain("..");
        expect(join("/pack", name).startsWith("/pack/documents/")).toBe(true);
      }),
    );
  });
});
