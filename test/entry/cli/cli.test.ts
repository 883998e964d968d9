import { spawnSync } from "node:child_process";
import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  aFolder,
  bundle,
  clausegate,
  clausegateHere,
  clausegateIntoClosedPipe,
  repository,
} from "../../support/cli.ts";
import { aRepository } from "../../support/git.ts";
import { aContract, aVendor, goodFiles } from "../../support/inventory.ts";

const asOf = ["--as-of", "2026-06-30"];
const goodRoot = aFolder(goodFiles());
const badRoot = aFolder(goodFiles({ contract: aContract({ clauses: aContract().clauses?.slice(1) ?? [] }) }));
const warningRoot = aFolder(
  goodFiles({ contract: aContract({ effective: { from: "2026-01-05", to: "2026-07-30" } }) }),
);
const brokenRoot = aFolder({ ...goodFiles(), "vendors/acme/z.yaml": "kind: [" });

describe("exit codes", () => {
  it("are 0 for pass, 1 for fail, of the command that is shipped", () => {
    const run = (root: string) => clausegate(["check", "--root", root, ...asOf]).status;
    expect([run(goodRoot), run(badRoot)]).toEqual([0, 1]);
  });

  it.each(["text", "json"])("are 0 for pass, 1 for fail, whatever the format: %s", async (format) => {
    const run = async (root: string, ...more: string[]) =>
      (await clausegateHere(["check", "--root", root, "--format", format, ...asOf, ...more])).status;
    expect(await run(goodRoot)).toBe(0);
    expect(await run(badRoot)).toBe(1);
    expect(await run(brokenRoot)).toBe(1);
    expect(await run(warningRoot)).toBe(0);
    expect(await run(warningRoot, "--fail-on", "warning")).toBe(1);
    expect(await run(badRoot, "--fail-on", "note")).toBe(1);
  });

  it.each([
    { name: "an empty folder", args: ["check"], cwd: aFolder(), says: "No records found" },
    {
      name: "a vendors folder with nothing in it",
      args: ["check", "--root", aFolder({ "vendors/README.md": "later" })],
      says: "No records found",
    },
    { name: "a folder that is not there", args: ["check", "--root", "nowhere"], says: "'nowhere' is not a folder" },
    { name: "a file for a folder", args: ["check", "--root", bundle], says: "is not a folder" },
    {
      name: "an unknown vendor",
      args: ["check", "--root", goodRoot, "--vendor", "acmee"],
      says: "did you mean 'acme'?",
    },
    {
      name: "a day that does not exist",
      args: ["check", "--root", goodRoot, "--as-of", "2026-02-30"],
      says: "invalid --as-of '2026-02-30'",
    },
    { name: "an unknown format", args: ["check", "--format", "xml"], says: "--format" },
    { name: "an unknown severity", args: ["check", "--fail-on", "fatal"], says: "--fail-on" },
    { name: "an output without a file", args: ["check", "--root", goodRoot, "--output", "json"], says: "FORMAT=FILE" },
    {
      name: "an output of an unknown format",
      args: ["check", "--root", goodRoot, "--output", "pdf=x"],
      says: "text, short, json",
    },
    {
      name: "rule pages at no web address",
      args: ["check", "--root", goodRoot, "--rule-pages", "javascript:alert(1)"],
      says: "--rule-pages",
    },
    {
      name: "an output in a folder that is not there",
      args: ["check", "--root", goodRoot, "--output", "json=/nowhere/x.json"],
      says: "'/nowhere/x.json' cannot be written (ENOENT)",
    },
    { name: "an unknown option", args: ["check", "--rot", "x"], says: "did you mean '--root'?" },
    { name: "an unknown command", args: ["chek"], says: "did you mean 'check'?" },
    { name: "no command", args: [], says: "A command is required" },
    { name: "too many arguments", args: ["check", "x"], says: "Too many arguments" },
    { name: "an option without its value", args: ["check", "--as-of"], says: "needs a value" },
  ])("are 2 with one line on standard error for $name", async ({ args, cwd, says }) => {
    const { status, stdout, stderr } = cwd ? clausegate(args, { cwd }) : await clausegateHere(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^clausegate: .+\n$/);
    expect(stderr).toContain(says);
  });

  const repositoryRoot = aRepository(goodFiles());
  it.each([
    { args: ["blame", "_guidelines", "SEC-01"] },
    { args: ["history", "--vendor", "_guidelines"] },
    { args: ["check", "--vendor", "_guidelines"] },
    { args: ["dossier", "_guidelines"] },
    { args: ["evidence", "show", "_guidelines", "SEC-01"] },
    { args: ["evidence", "verify", "--vendor", "_guidelines"] },
  ])("are 2 for the guidelines taken for a vendor, which are there: $args", async ({ args }) => {
    const { status, stderr } = await clausegateHere([...args, "--root", repositoryRoot]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("_guidelines/ holds the organisation's guidelines")]);
  });

  it("are 2 when nobody reads the output", async () => {
    const { status, stderr } = await clausegateIntoClosedPipe(["check", "--format", "json"]);
    expect(status).toBe(2);
    expect(stderr).toBe("clausegate: The output was closed before the report was written\n");
  });

  it("are 2 in Korean too", async () => {
    const { status, stderr } = await clausegateHere(["check", "--root", aFolder(), "--language", "ko"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^clausegate: 기록이 없습니다: .*clausegate add vendor.*--root DIR.*\n$/);
  });
});

describe("help", () => {
  it.each([
    { args: ["--help"], env: {}, says: ["Usage: clausegate", "check"] },
    {
      args: ["check", "--help"],
      env: {},
      says: ["--as-of <date>", "Examples:", "clausegate check --as-of", "Exit codes: 0 pass, 1 fail, 2 not judged"],
    },
    { args: ["help", "check"], env: {}, says: ["--as-of <date>"] },
    {
      args: ["check", "--help"],
      env: { LANG: "ko_KR.UTF-8" },
      says: ["사용법:", "점검 기준일", "예:", "종료 코드: 0 적합, 1 부적합, 2 판정하지 못함"],
    },
    { args: ["check", "--help", "--language", "ko"], env: {}, says: ["사용법:"] },
  ])("$args $env", async ({ args, env, says }) => {
    const { status, stdout, stderr } = "LANG" in env ? clausegate(args, { env }) : await clausegateHere(args, env);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    for (const words of says) expect(stdout).toContain(words);
  });

  it("shows the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
    expect(clausegate(["--version"]).stdout).toBe(`${version}\n`);
  });
});

describe("language", () => {
  it("of text follows LANG, of data only the option", async () => {
    const env = { LANG: "ko_KR.UTF-8" };
    const args = ["check", "--root", badRoot, ...asOf];
    const here = async (...more: string[]) => (await clausegateHere([...args, ...more], env)).stdout;
    expect(await here()).toContain("부적합");
    expect(await here("--language", "en")).toContain("FAIL");
    expect(JSON.parse(await here("--format", "json")).language).toBe("en");
    expect(JSON.parse(await here("--format", "json", "--language", "ko")).findings[0].message).toMatch(/[가-힣]/);
  });
});

/** Runs a command on a terminal of its own (util-linux `script`) and returns what the terminal got. */
function onTerminal(command: string): string {
  const env = { PATH: process.env.PATH, TERM: "xterm" };
  return spawnSync("script", ["-qec", command, "/dev/null"], { encoding: "utf8", env, input: "" }).stdout;
}

describe("on a terminal", () => {
  it("colours", () => {
    const command = `"${process.execPath}" "${bundle}" check --as-of 2026-06-30 --root "${badRoot}"`;
    expect(onTerminal(command)).toContain("\u001b[31m");
  });

  it("shows how far a long run is, on standard error, and takes it away", () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [
        `vendors/v${at}/vendor.yaml`,
        aVendor({ id: `v${at}`, status: "prospect", documents: [], services: services() }),
      ]),
    );
    const shown = onTerminal(`"${process.execPath}" "${bundle}" check --root "${aFolder(files)}" 2>&1 >/dev/null`);
    const clear = "\r\u001b[K";
    expect(shown.split(clear).filter((line) => /^\d+ of 400 vendors$/.test(line))).not.toEqual([]);
    expect(shown.endsWith(clear)).toBe(true);
  });
});

function services() {
  return aVendor().services.map(({ selection: _, ...service }) => service);
}

describe("output files", () => {
  it("are written beside the report on standard output, in several formats", () => {
    const folder = aFolder();
    const outputs = ["--output", `json=${join(folder, "r.json")}`, "-o", `text=${join(folder, "r=1.txt")}`];
    const { status, stdout } = clausegate(["check", "--root", badRoot, ...asOf, ...outputs], {
      env: { FORCE_COLOR: "1" },
    });
    expect(status).toBe(1);
    expect(stdout).toContain("FAIL");
    expect(JSON.parse(readFileSync(join(folder, "r.json"), "utf8")).verdict).toBe("fail");
    expect(readFileSync(join(folder, "r=1.txt"), "utf8")).toMatch(/FAIL\n$/);
    expect(readdirSync(folder).sort()).toEqual(["r.json", "r=1.txt"]);
  });

  it("replace an older file whole, and leave it alone when the run is not judged", async () => {
    const folder = aFolder({ "r.json": "old" });
    const output = ["--output", `json=${join(folder, "r.json")}`];
    expect((await clausegateHere(["check", "--root", aFolder(), ...output])).status).toBe(2);
    expect(readFileSync(join(folder, "r.json"), "utf8")).toBe("old");
    expect((await clausegateHere(["check", "--root", goodRoot, ...asOf, ...output])).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "r.json"), "utf8")).verdict).toBe("pass");
  });

  it("leave links and pipes what they are", () => {
    const folder = aFolder({ "real.json": "old" });
    symlinkSync(join(folder, "real.json"), join(folder, "link.json"));
    expect(spawnSync("mkfifo", [join(folder, "pipe")]).status).toBe(0);
    const reader = `cat "${folder}/pipe" > "${folder}/piped.json" & "${process.execPath}" "${bundle}" check --root "${goodRoot}" --as-of 2026-06-30 --output json="${folder}/link.json" json="${folder}/pipe" json=/dev/null && wait`;
    expect(spawnSync("sh", ["-c", reader]).status).toBe(0);
    expect(lstatSync(join(folder, "link.json")).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, "pipe")).isFIFO()).toBe(true);
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
    for (const name of ["real.json", "piped.json"])
      expect(JSON.parse(readFileSync(join(folder, name), "utf8")).verdict).toBe("pass");
  });

  it("leave nothing half-written where the place is a folder", async () => {
    const folder = aFolder();
    mkdirSync(join(folder, "taken"));
    const output = `json=${join(folder, "taken")}`;
    const { status } = await clausegateHere(["check", "--root", goodRoot, ...asOf, "--output", output]);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(["taken"]);
  });
});

describe("what lies on the disk", () => {
  const reportOf = async (root: string) =>
    JSON.parse((await clausegateHere(["check", "--root", root, ...asOf, "--format", "json"])).stdout);
  const problems = async (root: string) => {
    const report = await reportOf(root);
    return report.problems.map(({ code, file }: { code: string; file: string }) => `${code} ${file}`);
  };
  const findings = async (root: string) => {
    const report = await reportOf(root);
    return report.findings.map(({ rule, args }: { rule: string; args: { case: string } }) => `${rule}/${args.case}`);
  };

  it("counts in folders below the vendor's, and in .yml", async () => {
    const files = goodFiles();
    const { "vendors/acme/contract.yaml": contract, ...rest } = files;
    const moved = JSON.parse(JSON.stringify(contract).replaceAll('"documents/', '"../documents/'));
    expect(await findings(aFolder({ ...rest, "vendors/acme/contracts/2026.yml": moved }))).toEqual([]);
    expect(await findings(aFolder(rest))).toEqual(["AGR-01/missing-statute"]);
  });

  it("is refused as a symbolic link: file, folder, vendor", async () => {
    const root = aFolder(goodFiles());
    symlinkSync(join(goodRoot, "vendors/acme/vendor.yaml"), join(root, "vendors/acme/link.yaml"));
    symlinkSync(join(goodRoot, "vendors/acme"), join(root, "vendors/acme/folder"));
    symlinkSync(bundle, join(root, "vendors/acme/documents/secret.pdf"));
    symlinkSync(join(goodRoot, "vendors/acme"), join(root, "vendors/other"));
    expect(await problems(root)).toEqual([
      "symbolic-link vendors/other",
      "symbolic-link vendors/acme/documents/secret.pdf",
      "symbolic-link vendors/acme/folder",
      "symbolic-link vendors/acme/link.yaml",
    ]);
  });

  it("is refused when the whole inventory is a link or a file", async () => {
    const linked = aFolder();
    symlinkSync(join(goodRoot, "vendors"), join(linked, "vendors"));
    for (const root of [linked, aFolder({ vendors: "a file" })]) {
      const { status, stderr } = await clausegateHere(["check", "--root", root]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^clausegate: 'vendors' cannot be read \((symbolic link|ENOTDIR)\).*\n$/);
    }
  });

  it("is refused outside a vendor's folder, and in a folder that is no vendor id", async () => {
    const root = aFolder({
      ...goodFiles(),
      "vendors/x.yaml": "kind: vendor",
      "vendors/Bad Name/v.yaml": "kind: vendor",
      "vendors/.github/readme.md": "no record",
    });
    expect(await problems(root)).toEqual(["folder-name vendors/Bad Name", "file-outside-folder vendors/x.yaml"]);
  });

  it("is refused when it is a pipe", async () => {
    const root = aFolder(goodFiles());
    expect(spawnSync("mkfifo", [join(root, "vendors/acme/pipe.yaml")]).status).toBe(0);
    expect(await problems(root)).toEqual(["not-a-file vendors/acme/pipe.yaml"]);
  });

  it("has no vendor where a folder holds only documents", async () => {
    expect(await problems(aFolder({ ...goodFiles(), "vendors/empty/documents/x.md": "text" }))).toEqual([
      "no-vendor-record vendors/empty",
    ]);
  });

  it("is evidence only as it is recorded: changed, absent, a folder", async () => {
    const text = String(goodFiles()["vendors/acme/documents/contract.md"]);
    const broken = async (breakIt: (root: string, document: string) => void) => {
      const { "vendors/acme/documents/contract.md": _, ...files } = goodFiles();
      const root = aFolder(files);
      breakIt(root, join(root, "vendors/acme/documents/contract.md"));
      return findings(root);
    };
    expect(await broken((_, document) => writeFileSync(document, text))).toEqual([]);
    expect(await broken((_, document) => writeFileSync(document, `${text}\n`))).toEqual(["EVD-02/changed"]);
    expect(await broken(() => undefined)).toEqual(["EVD-01/absent"]);
    expect(await broken((_, document) => mkdirSync(document))).toEqual(["EVD-01/unreadable"]);
    expect(await broken((_, document) => writeFileSync(document, ""))).toEqual(["EVD-01/empty"]);
  });

  it("is evidence only inside the root, whatever links lie on the way", async () => {
    const root = aFolder(
      goodFiles({ contract: aContract({ documents: [{ ...firstDocument(), path: "linked/contract.md" }] }) }),
    );
    symlinkSync(join(goodRoot, "vendors/acme/documents"), join(root, "vendors/acme/linked"));
    expect(await problems(root)).toEqual(["symbolic-link vendors/acme/linked"]);
    const elsewhere = aFolder(
      goodFiles({ contract: aContract({ documents: [{ ...firstDocument(), path: "../../legal/contract.md" }] }) }),
    );
    symlinkSync(join(goodRoot, "vendors/acme/documents"), join(elsewhere, "legal"));
    expect(await findings(elsewhere)).toEqual(["EVD-01/unreadable"]);
  });
});

function firstDocument() {
  const document = aContract().documents?.[0];
  if (!document) throw new Error("the contract has a document");
  return document;
}

it("judges only the vendors that are named", async () => {
  const { stdout } = await clausegateHere([
    "check",
    "--root",
    repository,
    "--vendor",
    "hanbit-cs",
    "ultari-soc",
    "--format",
    "json",
    "--as-of",
    "2026-11-22",
  ]);
  const report = JSON.parse(stdout);
  expect(report.summary.vendors).toBe(2);
  expect(
    new Set(report.assessments.flatMap(({ subject }: { subject: { vendor?: string } }) => subject.vendor ?? [])),
  ).toEqual(new Set(["hanbit-cs", "ultari-soc"]));
});

it("gives the same bytes twice, in any environment", () => {
  const run = (env: Record<string, string>) =>
    clausegate(["check", "--root", badRoot, ...asOf, "--format", "json"], { env }).stdout;
  expect(run({ LANG: "ko_KR.UTF-8", TZ: "America/New_York" })).toBe(run({ LC_ALL: "C", TZ: "Asia/Seoul" }));
});

it("needs nothing but its own folder", () => {
  const alone = aFolder();
  cpSync(join(bundle, ".."), alone, { recursive: true });
  const run = spawnSync(process.execPath, [join(alone, "cli.mjs"), "check", "--root", goodRoot, ...asOf], {
    encoding: "utf8",
    cwd: alone,
  });
  expect([run.status, run.stderr]).toEqual([0, ""]);
});
