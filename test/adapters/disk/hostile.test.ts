import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openDirectory } from "../../../src/adapters/disk/tree.ts";
import { aFolder, bundle, clausegate, clausegateHere, type Run } from "../../support/cli.ts";
import { aContract, type Files, goodFiles, judge } from "../../support/inventory.ts";

const asOf = ["--as-of", "2026-06-30"];
const vendor = "vendors/acme";

/** File names that try to be more than names. */
const names = [
  "a\nb.yaml",
  "a\n::error::forged.yaml",
  "::error file=x::forged.yaml",
  "a\r::set-output name=verdict::pass.yaml",
  "##[error]forged.yaml",
  "100%0A::error::forged.yaml",
  "a,b=c:d.yaml",
  "🧾👩‍💻.yaml",
  "위탁계약서.yaml".normalize("NFD"),
  "-rf.yaml",
  "--help.yaml",
  " .yaml",
  "\u001b]0;title\u0007\u001b[31mred.yaml",
  "\u202elmay.yaml",
  "back\\slash\"quote'.yaml",
  "{message}$&$1.yaml",
  `${"가".repeat(83)}.yaml`,
];

/** What a run may never print: a workflow command, or anything a terminal acts on. */
function expectPlain({ stdout, stderr }: Run): void {
  for (const shown of [stdout, stderr]) {
    expect(shown.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
  }
}

/** Problems and findings of a root, from the JSON report of a run that shows the text report. */
async function found(root: string): Promise<string[]> {
  const file = join(aFolder(), "report.json");
  const run = await clausegateHere(["check", "--root", root, ...asOf, "--output", `json=${file}`]);
  const written = readFileSync(file, "utf8");
  expectPlain({ ...run, stdout: `${run.stdout}${written}` });
  const report = JSON.parse(written);
  expect([run.status, run.stderr]).toEqual([report.verdict === "pass" ? 0 : 1, ""]);
  return [
    ...report.problems.map(({ code, file }: { code: string; file: string }) => `${code} ${file}`),
    ...report.findings.map(({ rule, args }: { rule: string; args: { case: string } }) => `${rule}/${args.case}`),
  ];
}

/** A run that judges nothing and says why on one line. */
async function refusal(
  args: readonly string[],
  start: typeof clausegateHere | typeof clausegate = clausegateHere,
): Promise<string> {
  const run = await start(["check", ...args, ...asOf]);
  expectPlain(run);
  expect([run.status, run.stdout]).toEqual([2, ""]);
  expect(run.stderr).toMatch(/^clausegate: .+\n$/);
  return run.stderr;
}

function without(files: Files, ...paths: string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

/** One vendor for each name, like acme but for one path, in the folder and in the records. */
function manyVendors(files: Files, renamed: (name: string) => readonly [from: string, to: string]): Files {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`${vendor}/`));
  const copies = names.flatMap((name, at) => {
    const [from, to] = renamed(name);
    return own.map(([path, content]) => {
      const below = path.slice(vendor.length + 1);
      const copy = JSON.stringify(content)
        .replaceAll('"acme"', `"v${at}"`)
        .replaceAll(JSON.stringify(from), () => JSON.stringify(to));
      return [`vendors/v${at}/${below === from ? to : below}`, JSON.parse(copy)] as const;
    });
  });
  const others = Object.entries(files).filter(([path]) => !path.startsWith(`${vendor}/`));
  return Object.fromEntries([...others, ...copies]);
}

/** The contract's document at a path of its own choice. */
function withDocument(path: string): Files {
  const { documents = [] } = aContract();
  const contract = aContract({ documents: documents.map((document) => ({ ...document, path })) });
  return goodFiles({ contract });
}

describe("a hostile file name", () => {
  it("is reported as it is, on its own line", async () => {
    const broken = Object.fromEntries(names.map((name) => [`${vendor}/${name}`, "kind: ["]));
    expect((await found(aFolder({ ...goodFiles(), ...broken }))).sort()).toEqual(
      names.map((name) => `yaml-invalid ${vendor}/${name}`).sort(),
    );
  });

  it("holds a record as any other", async () => {
    expect(await found(aFolder(manyVendors(goodFiles(), (name) => ["contract.yaml", name])))).toEqual([]);
    const lacking = goodFiles({ contract: aContract({ clauses: [] }) });
    const missing = await found(aFolder(manyVendors(lacking, (name) => ["contract.yaml", name])));
    expect(missing.filter((finding) => finding === "PII-01/missing")).toHaveLength(names.length);
  });

  it("is no vendor's", async () => {
    const folders = Object.fromEntries(names.map((name) => [`vendors/${name}/v.yaml`, "kind: ["]));
    expect((await found(aFolder(folders))).sort()).toEqual(names.map((name) => `folder-name vendors/${name}`).sort());
  });

  it("may be a document's, or is refused in the record", async () => {
    const named = (name: string) => `documents/${name.replace(/yaml$/, "md")}`;
    const refused = names.flatMap((name, at) =>
      /[\p{Cc}\\]/u.test(name) ? [`invalid-path vendors/v${at}/contract.yaml`] : [],
    );
    expect(refused).toHaveLength(5);
    const answers = await found(aFolder(manyVendors(goodFiles(), (name) => ["documents/contract.md", named(name)])));
    expect(answers.sort()).toEqual(refused.sort());
  });

  it.each(names.slice(0, 5))("%j stays on the line of an error", async (name) => {
    await refusal(["--root", join(aFolder(), name)], clausegate);
    await refusal(["--root", aFolder(goodFiles()), `--vendor=${name}`]);
    await refusal(["--root", aFolder(goodFiles()), `--output=json=${join(aFolder(), name, "x.json")}`]);
  });

  it("that is no UTF-8 is a problem that names it in bytes, even beside one that is named alike", async () => {
    const bytes = (name: string) => Buffer.concat([Buffer.from(`${name}-`), Buffer.from([0xff]), Buffer.from(".yaml")]);
    const at = (root: string, name: Buffer) => Buffer.concat([Buffer.from(`${root}/${vendor}/`), name]);
    const root = aFolder(goodFiles());
    writeFileSync(at(root, bytes("x")), "kind: [");
    expect(await found(root)).toEqual([`name-not-utf8 ${vendor}/x-\\xff.yaml`]);
    const twins = aFolder({ ...goodFiles(), [`${vendor}/x-\ufffd.yaml`]: aContract({ id: "other" }) });
    writeFileSync(at(twins, bytes("x")), "kind: [");
    expect(await found(twins)).toEqual([`name-not-utf8 ${vendor}/x-\\xff.yaml`]);
    const folders = aFolder(goodFiles());
    mkdirSync(at(folders, bytes("folder")));
    mkdirSync(Buffer.concat([Buffer.from(`${folders}/vendors/`), bytes("한글")]));
    writeFileSync(at(folders, Buffer.from([0xff, 0x2e, 0x6d, 0x64])), "a document");
    expect((await found(folders)).sort()).toEqual([
      `name-not-utf8 ${vendor}/folder-\\xff.yaml`,
      "name-not-utf8 vendors/한글-\\xff.yaml",
    ]);
  });

  it("that is longer than a path may be ends the run unjudged", async () => {
    const root = aFolder(goodFiles());
    const deeper = 'for (const part of Array(20).fill("d".repeat(250))) fs.mkdirSync(part), process.chdir(part)';
    expect(spawnSync(process.execPath, ["-e", deeper], { cwd: join(root, vendor) }).status).toBe(0);
    expect(await refusal(["--root", root])).toContain("ENAMETOOLONG");
  });
});

describe("what is no plain file", () => {
  it("is refused as a record and is no evidence: a socket, a pipe, a device, a folder", async () => {
    const root = aFolder(withDocument("documents/s"));
    const server = createServer();
    const listening = (path: string) => new Promise<void>((done) => server.listen(path, done));
    await listening(join(root, vendor, "documents/s"));
    expect(await found(root)).toEqual(["EVD-01/unreadable"]);
    await new Promise((done) => server.close(done));
    await listening(join(root, vendor, "s.yaml"));
    expect(spawnSync("mkfifo", [join(root, vendor, "documents/s")]).status).toBe(0);
    expect(await found(root)).toEqual([`not-a-file ${vendor}/s.yaml`]);
    await new Promise((done) => server.close(done));
    expect(await found(root)).toEqual(["EVD-01/unreadable"]);
    rmSync(join(root, vendor, "documents/s"));
    mkdirSync(join(root, vendor, "documents/s"));
    expect(await found(root)).toEqual(["EVD-01/unreadable"]);
    // An endless device; making one takes a privilege not everyone has.
    if (spawnSync("mknod", [join(root, vendor, "zero.yaml"), "c", "1", "5"]).status !== 0) return;
    expect(await found(root)).toEqual([`not-a-file ${vendor}/zero.yaml`]);
  });

  it("may be a folder named like a record: what lies in it counts", async () => {
    const files = goodFiles();
    const { [`${vendor}/contract.yaml`]: contract = "" } = files;
    const moved = JSON.parse(JSON.stringify(contract).replaceAll('"documents/', '"../documents/'));
    const inFolder = { ...without(files, `${vendor}/contract.yaml`), [`${vendor}/x.yaml/contract.yaml`]: moved };
    expect(await found(aFolder(inFolder))).toEqual([]);
    expect(await found(aFolder({ ...files, "vendors/x.yaml/v.yaml": "kind: [" }))).toEqual([
      "folder-name vendors/x.yaml",
    ]);
    expect(await found(aFolder({ ...files, [`${vendor}/x.yaml/y.md`]: "" }))).toEqual([]);
  });
});

describe("a link", () => {
  it("that leads to itself is refused: file, folder, document", async () => {
    const root = aFolder(withDocument("documents/loop/contract.md"));
    symlinkSync("loop.yaml", join(root, vendor, "loop.yaml"));
    symlinkSync(".", join(root, vendor, "documents/loop"));
    symlinkSync("..", join(root, vendor, "up"));
    symlinkSync("again", join(root, "vendors/again"));
    expect(await found(root)).toEqual([
      "symbolic-link vendors/again",
      `symbolic-link ${vendor}/documents/loop`,
      `symbolic-link ${vendor}/loop.yaml`,
      `symbolic-link ${vendor}/up`,
    ]);
  });

  it("on a document's way is not followed, wherever it leads", async () => {
    const root = aFolder(withDocument("../../legal/contract.md"));
    symlinkSync("legal", join(root, "legal"));
    expect(await found(root)).toEqual(["EVD-01/unreadable"]);
    rmSync(join(root, "legal"));
    symlinkSync(join(root, vendor, "documents"), join(root, "legal"));
    expect(await found(root)).toEqual(["EVD-01/unreadable"]);
  });
});

describe("the path of a document", () => {
  /** What is found when the contract has a document at each path. */
  const foundAt = (paths: readonly string[]) => {
    const [first, ...more] = aContract().documents ?? [];
    if (!first) throw new Error("the contract has a document");
    const others = paths.map((path, at) => ({ ...first, id: `other-${at}`, path }));
    return found(aFolder(goodFiles({ contract: aContract({ documents: [first, ...more, ...others] }) })));
  };

  it("does not leave the root", async () => {
    const paths = [
      "../../../etc/passwd",
      `${"../".repeat(40)}etc/passwd`,
      "documents/../../../../x",
      "documents/./.././/../../../x",
      "../..",
      "../../../root/vendors/acme/documents/contract.md",
    ];
    expect(await foundAt(paths)).toEqual(paths.map(() => `path-outside-root ${vendor}/contract.yaml`));
  });

  it("is relative and POSIX", async () => {
    const paths = ["/etc/passwd", "//etc/passwd", "C:\\windows\\win.ini", "..\\..\\x", "a\nb", ""];
    expect(new Set(await foundAt(paths))).toEqual(new Set([`invalid-path ${vendor}/contract.yaml`]));
    expect(await foundAt(paths)).toHaveLength(paths.length);
  });

  it("names a file, whatever way it takes", async () => {
    expect(await foundAt(["../acme/./documents//contract.md"])).toEqual([]);
    expect(
      await foundAt([".", "contract.yaml/..", "documents/contract.md/x", "documents/", "%2e%2e/%2e%2e/x"]),
    ).toEqual(["EVD-01/unreadable", "EVD-01/unreadable", "EVD-01/absent", "EVD-01/unreadable", "EVD-01/absent"]);
  });
});

describe("what changes or may not be read", () => {
  /** Root reads everything: the run is made as someone else. */
  function asNobody(root: string): Run {
    const home = aFolder();
    cpSync(dirname(bundle), home, { recursive: true });
    for (const folder of [home, root]) chmodSync(folder, 0o755);
    const isRoot = process.getuid?.() === 0;
    const run = spawnSync(process.execPath, [join(home, "cli.mjs"), "check", "--root", root, ...asOf], {
      encoding: "utf8",
      env: {},
      cwd: "/",
      ...(isRoot && { uid: 65534, gid: 65534 }),
    });
    expectPlain(run);
    return run;
  }

  it("fails the verdict when a record or a document may not be read", async () => {
    const root = aFolder({ ...goodFiles(), [`${vendor}/a\n::error::x.yaml`]: "kind: [" });
    chmodSync(join(root, vendor, "a\n::error::x.yaml"), 0o000);
    const { status, stdout, stderr } = asNobody(root);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("problem unreadable The file cannot be read: EACCES");
    const document = aFolder(goodFiles());
    chmodSync(join(document, vendor, "documents/contract.md"), 0o000);
    expect(asNobody(document).stdout).toContain("EVD-01");
  });

  it("judges nothing when a folder may not be listed", async () => {
    const root = aFolder({ ...goodFiles(), [`${vendor}/a\n::error::x/v.yaml`]: "kind: [" });
    chmodSync(join(root, vendor, "a\n::error::x"), 0o000);
    const { status, stdout, stderr } = asNobody(root);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^clausegate: 'vendors\/acme\/a\\u\{a\}::error::x' cannot be read \(EACCES\).*\n$/);
  });

  it("reports files that vanish while they are read", async () => {
    const many = Array.from({ length: 300 }, (_, at) => `${vendor}/f${String(at).padStart(3, "0")}.yaml`);
    const root = aFolder(Object.fromEntries(many.map((path) => [path, "kind: ["])));
    const tree = await openDirectory(root);
    // Reading is synchronous: who takes the files away has to be another process.
    const remover = spawn("xargs", ["-n", "1", "rm"], { cwd: root, stdio: ["pipe", "ignore", "ignore"] });
    const gone = once(remover, "close");
    remover.stdin.end(many.toReversed().join("\n"));
    const counts = new Set<number>();
    while (counts.size === 0 || Math.min(...counts) > 0) {
      const { files, problems } = await tree.read("vendors/acme");
      // Listed before it was taken away, or not; never half read, never thrown.
      for (const { bytes } of files) expect(Buffer.from(bytes).toString()).toBe("kind: [");
      for (const { code, args } of problems) expect([code, args]).toEqual(["unreadable", { reason: "ENOENT" }]);
      counts.add(files.length);
      await setImmediate();
    }
    await gone;
    expect(counts.size).toBeGreaterThan(2);
  });

  it("takes a Git LFS pointer for the document it stands for", async () => {
    const pointer = (size: number) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"a1".repeat(32)}\nsize ${size}\n`;
    const tree = await openDirectory(
      aFolder({ "d/a.pdf": pointer(12), "d/b.pdf": pointer(0), "d/c.pdf": `${pointer(1)}x` }),
    );
    const found = await tree.look(["d/a.pdf", "d/b.pdf", "d/c.pdf"]);
    expect([found.get("d/a.pdf"), found.get("d/b.pdf")]).toEqual([
      { state: "present", sha256: "a1".repeat(32), pointer: true },
      { state: "empty" },
    ]);
    expect(found.get("d/c.pdf")).not.toEqual(found.get("d/a.pdf"));
  });

  it("has no evidence that vanished", async () => {
    const root = aFolder({ "documents/x": "here" });
    const tree = await openDirectory(root);
    rmSync(join(root, "documents"), { recursive: true });
    expect((await tree.look(["documents/x"])).get("documents/x")).toEqual({ state: "absent" });
    rmSync(root, { recursive: true });
    expect((await tree.look(["documents/x"])).get("documents/x")).toEqual({ state: "absent" });
  });
});

describe("a document's name in another normal form", () => {
  const [name, apart] = ["위탁/계약서 é.md", "위탁/계약서 é.md"].map((text, at) => text.normalize(at ? "NFD" : "NFC"));
  const composed = `documents/${name}`;
  const decomposed = `documents/${apart}`;
  const state = async (root: string, path: string) => (await (await openDirectory(root)).look([path])).get(path)?.state;

  it("is the document, both ways round", async () => {
    expect(composed).not.toBe(decomposed);
    expect(await state(aFolder({ [decomposed]: "x" }), composed)).toBe("present");
    expect(await state(aFolder({ [composed]: "x" }), decomposed)).toBe("present");
    expect(await state(aFolder({ [decomposed]: "" }), composed)).toBe("empty");
    expect(await state(aFolder({ "documents/위탁/x": "x" }), composed)).toBe("absent");
    expect(await state(aFolder(), composed)).toBe("absent");
  });

  it("is judged like any other", async () => {
    const { [`${vendor}/documents/contract.md`]: document = "", ...rest } = goodFiles();
    const files = JSON.parse(JSON.stringify(rest).replaceAll('"documents/contract.md"', JSON.stringify(composed)));
    expect(await found(aFolder({ ...files, [`${vendor}/${decomposed}`]: document }))).toEqual([]);
    expect(await found(aFolder({ ...files, [`${vendor}/${decomposed}`]: `${document}\n` }))).toEqual([
      "EVD-02/changed",
    ]);
  });

  it("gives way to the name as it is written", async () => {
    const look = async (path: string) =>
      (await (await openDirectory(aFolder({ [composed]: "one", [decomposed]: "two" }))).look([path])).get(path);
    expect(await look(composed)).not.toEqual(await look(decomposed));
    expect((await look(composed))?.state).toBe("present");
  });

  it("is not followed when it is a link", async () => {
    const root = aFolder({ "documents/real.md": "x" });
    symlinkSync("real.md", join(root, "documents", "계약.md".normalize("NFD")));
    expect(await state(root, "documents/계약.md")).toBe("absent");
    symlinkSync("real.md", join(root, "documents", "계약.md"));
    expect(await state(root, "documents/계약.md")).toBe("unreadable");
    const elsewhere = aFolder({ "계약.md": "x" });
    symlinkSync(elsewhere, join(root, "서류".normalize("NFD")));
    expect(await state(root, "서류/계약.md")).toBe("absent");
  });
});

it("hostile names say the same through the library", async () => {
  const broken = Object.fromEntries(names.map((name) => [`${vendor}/${name}`, "kind: ["]));
  const { problems } = await judge({ ...goodFiles(), ...broken });
  expect(problems.map(({ file }) => file).sort()).toEqual(names.map((name) => `${vendor}/${name}`).sort());
});
