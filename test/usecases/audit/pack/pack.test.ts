import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { listFolder, writeFolder } from "../../../../src/adapters/disk/pack-folder.ts";
import { readRunConfig } from "../../../../src/entry/library.ts";
import { audit } from "../../../../src/usecases/audit/audit.ts";
import { auditFormats } from "../../../../src/usecases/audit/formats.ts";
import { comparePack, readManifest } from "../../../../src/usecases/audit/pack/manifest.ts";
import { PackNames } from "../../../../src/usecases/audit/pack/names.ts";
import { type Copies, writePack } from "../../../../src/usecases/audit/pack/pack.ts";
import { aFolder } from "../../../support/cli.ts";
import { aRepository, closeAll, git, open } from "../../../support/git.ts";
import { type Files, goodFiles, pointerTo, policy, someDay } from "../../../support/inventory.ts";

afterEach(closeAll);

const waivers = "version: 1\nwaivers: []\n";
const files: Files = { ...goodFiles(), "waivers.yaml": waivers };

/** A pack of an inventory, with one report. */
async function aPack(inventory: Files = files): Promise<{ folder: string; digest: string; root: string }> {
  const root = aRepository(inventory);
  const repository = await open(root);
  const commit = await repository.resolve("HEAD");
  const tree = await repository.tree(commit);
  const runConfig = await readRunConfig(tree, policy, {});
  const days = { asOf: someDay, committedOn: someDay, committerDay: someDay };
  const report = await audit(tree, policy, { runConfig, commit, ...days });
  const folder = join(aFolder(), "pack");
  const reports = (copies: Copies) => auditFormats(report, "en", copies);
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

  it("has its copies where every system can have them, as files a person can open, and links that lead there", async () => {
    const path = "vendors/acme/documents/con.md";
    const contract = JSON.stringify(files["vendors/acme/contract.yaml"]).replaceAll(
      "documents/contract.md",
      "documents/con.md",
    );
    const { "vendors/acme/documents/contract.md": content = "", ...others } = files;
    const { folder } = await aPack({ ...others, "vendors/acme/contract.yaml": JSON.parse(contract), [path]: content });
    const { manifest } = readManifest(readFileSync(join(folder, "manifest.json")), "manifest.json");
    const copy = manifest.files.find(({ source }) => source?.path === path);
    expect(copy?.path).toMatch(/^documents\/_by-digest\/[0-9a-f]{64}\.md$/);
    expect(readFileSync(join(folder, copy?.path ?? ""), "utf8")).toBe(String(content));
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain(`href="${copy?.path}"`);
    expect(verified(folder)).toEqual(untouched);
  });

  it("names in its page what it does not hold, and leads to nothing that is not there", async () => {
    const { "vendors/acme/documents/rfp.pdf": _, ...others } = files;
    const pointer = pointerTo("another");
    const oid = createHash("sha256").update("another").digest("hex");
    const { folder } = await aPack({ ...others, "vendors/acme/documents/score.xlsx": pointer });
    const page = readFileSync(join(folder, "report.html"), "utf8");
    const text = page.replace(/<style>[\s\S]*?<\/style>/g, "");
    expect(text).toContain(`pointer only, not fetched; the digest it names differs: ${oid}`);
    expect(text).toContain("without a copy in this pack: absent 1.");
    expect(text).toContain("for 1 there is only a pointer");
    const links = [...text.matchAll(/href="([^#"][^"]*)"/g)].map(([, href = ""]) => decodeURI(href));
    expect(links).toEqual(expect.arrayContaining(["records/waivers.yaml", "report.json", "manifest.json"]));
    expect(links).toContain("records/vendors/_guidelines/guideline.yaml");
    const there = new Set(listFolder(folder).map((file) => file.path));
    expect(links.filter((link) => !there.has(link))).toEqual([]);
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
    ["a/../b", ""],
    ["../x", ""],
    ["a\\b", ""],
    ["con.txt", ".txt"],
    ["a/NUL", ""],
    ["x.", ""],
    ["x ", ""],
    ["a:b", ""],
    ["tab\there", ""],
    ["bidi\u202e.pdf", ".pdf"],
    ["bidi.fd\u202ep", ""],
    [`${"가".repeat(90)}.pdf`, ".pdf"],
    ["a:b.PDF", ".pdf"],
    ["a:b.contract-x", ""],
    ["a:b.abcdefgh", ".abcdefgh"],
    ["a:b.abcdefghi", ""],
    ["a:b.계약", ""],
    ["a:b/.pdf", ""],
    ["a.pdf/b:", ""],
    ["a//b", ""],
  ])("%j lies under its digest, with a plain ending: %j", (path, ending) => {
    expect(new PackNames().name("documents", path, digest).path).toBe(`documents/_by-digest/${digest}${ending}`);
  });

  it("are one for equal content that lies under its digest, however its ending is written", () => {
    const names = new PackNames();
    const [first, second] = ["a:b.pdf", "a:c.PDF"].map((path) => names.name("documents", path, digest));
    expect([first?.isNew, second?.isNew]).toEqual([true, false]);
    expect(second?.path).toBe(first?.path);
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
