import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { JsonReport } from "../../../src/schemas/generated/types.ts";
import { guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, bundle } from "../../support/cli.ts";
import type { Files } from "../../support/inventory.ts";

const key = "a secret of thirty-two characters";
const env = { PATH: process.env.PATH ?? "", CLAUSEGATE_CACHE_KEY: key };
const filesOf = (vendors: number): Files =>
  Object.assign({ ...guidelineFiles }, ...Array.from({ length: vendors }, (_, at) => vendorFiles(`vendor-${at}`)));
/** Their report is twice as large as the small disk. */
const files = filesOf(8);
const day = ["--as-of", "2026-06-30"];
const check = (root: string, ...more: string[]) => [bundle, "check", "--root", root, ...day, ...more];

function run(args: readonly string[], limit = "", by = ""): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", `${limit} exec ${by} "$@"`, "bash", process.execPath, ...args],
    {
      encoding: "utf8",
      env,
    },
  );
  return { status, stdout, stderr };
}

const isRoot = process.getuid?.() === 0;
/** Whether this machine lets a process mount a disk that nobody else sees. Containers often do not. */
const canMount = isRoot && spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", aFolder()]).status === 0;

/** Runs with a disk of its own mounted on a folder; `left` is what lies there in the end. */
function runOnDisk(folder: string, mount: string, args: readonly string[]) {
  const script = `${mount} || exit 99; "$@"; status=$?; echo "left: $(ls -A "$DISK")" >&2; exit $status`;
  const { status, stdout, stderr } = spawnSync(
    "unshare",
    ["--mount", "bash", "-c", script, "bash", process.execPath, ...args],
    { encoding: "utf8", env: { ...env, DISK: folder } },
  );
  return { status, stdout, stderr, left: /^left: (.*)$/m.exec(stderr)?.[1] };
}

const small = 'mount -t tmpfs -o size=32k tmpfs "$DISK"';
const readOnly = 'mount -t tmpfs -o ro tmpfs "$DISK"';

/** Starts a run and kills it after so many milliseconds. Returns whether it was still going. */
async function kill(args: readonly string[], milliseconds: number): Promise<boolean> {
  const child: ChildProcess = spawn(process.execPath, args, { env, stdio: "ignore" });
  const ended = new Promise<boolean>((done) => child.on("exit", (_, signal) => done(signal === "SIGKILL")));
  await after(milliseconds);
  child.kill("SIGKILL");
  return ended;
}

let whole: string;
let took: number;
beforeAll(() => {
  const begun = performance.now();
  whole = run(check(aFolder(files), "--format", "json")).stdout;
  took = performance.now() - begun;
});

describe("a run that is killed at any moment", () => {
  it("leaves each output as it was or whole, and a cache that the next run can use", async () => {
    const root = aFolder(files);
    const [cache, out] = [aFolder(), aFolder({ "report.json": "as it was" })];
    const outputs = ["--output", `json=${join(out, "report.json")}`, `markdown=${join(out, "report.md")}`];
    let killed = 0;
    for (let part = 0.3; part < 1.2; part += 0.4) {
      if (await kill(check(root, ...outputs, "--cache", cache), took * part)) killed += 1;
      expect(["as it was", whole]).toContain(readFileSync(join(out, "report.json"), "utf8"));
    }
    expect(killed).toBeGreaterThan(0);
    const { status, stdout } = run(check(root, "--format", "json", "--cache", cache));
    expect([status, stdout]).toEqual([0, whole]);
  });

  it("leaves the baseline as it was or whole", async () => {
    const root = aFolder({ ...files, ...vendorFiles("extra", { contract: { clauses: [] } }) });
    const write = [bundle, "baseline", "write", "--root", root, ...day];
    for (let part = 0.7; part < 1.1; part += 0.3) await kill(write, took * part);
    expect(run(write).status).toBe(0);
    const path = join(root, ".clausegate/baseline.json");
    const text = readFileSync(path, "utf8");
    for (let part = 0.7; part < 1.1; part += 0.3) {
      await kill(write, took * part);
      expect(readFileSync(path, "utf8")).toBe(text);
    }
  });
});

describe("two runs at once on one cache", () => {
  it("say the same as one without", async () => {
    const [root, cache] = [aFolder(files), aFolder()];
    const starts = [1, 2].map(
      () =>
        new Promise<string>((done) => {
          let text = "";
          const child = spawn(process.execPath, check(root, "--format", "json", "--cache", cache), { env });
          child.stdout.on("data", (chunk) => {
            text += chunk;
          });
          child.on("close", () => done(text));
        }),
    );
    expect(await Promise.all(starts)).toEqual([whole, whole]);
    expect(readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tmp"))).toEqual(
      [],
    );
  });
});

describe("what the machine does not give", () => {
  it("a full disk: the report that cannot be written ends the run, and nothing of it stays", () => {
    const out = aFolder();
    const device = join(out, "report.json");
    symlinkSync("/dev/full", device);
    const { status, stderr } = run(check(aFolder(files), "--output", `json=${device}`));
    expect([status, stderr]).toEqual([2, expect.stringContaining("ENOSPC")]);
    expect(readdirSync(out)).toEqual(["report.json"]);
  });

  it("a full disk for standard output", () => {
    const { status, stderr } = run(check(aFolder(files)), "exec > /dev/full;");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^clausegate: \S/m);
  });

  it.skipIf(!canMount)("a small disk: no half report, and the cache is done without", () => {
    const disk = aFolder();
    const written = runOnDisk(disk, small, check(aFolder(files), "--output", `json=${join(disk, "r.json")}`));
    expect(written).toMatchObject({ status: 2, stderr: expect.stringContaining("ENOSPC"), left: "" });
    const cached = runOnDisk(disk, small, check(aFolder(files), "--format", "json", "--cache", disk));
    expect([cached.status, cached.stdout]).toEqual([0, whole]);
  });

  it.skipIf(!canMount)("a read-only disk: no report, and the cache is done without", () => {
    const disk = aFolder();
    const written = runOnDisk(disk, readOnly, check(aFolder(files), "--output", `json=${join(disk, "r.json")}`));
    expect(written).toMatchObject({ status: 2, stderr: expect.stringContaining("EROFS"), left: "" });
    const cached = runOnDisk(disk, readOnly, check(aFolder(files), "--format", "json", "--cache", disk));
    expect([cached.status, cached.stdout, cached.left]).toEqual([0, whole, ""]);
  });

  it("leave to read a file: a record is a problem, a document a finding", () => {
    const root = aFolder(files);
    chmodSync(join(root, "vendors/vendor-3/contract.yaml"), 0);
    chmodSync(join(root, "vendors/vendor-7/documents/contract.md"), 0);
    // Root may read everything, unless it is told not to.
    const asAnybody = isRoot ? "setpriv --bounding-set=-dac_override,-dac_read_search" : "";
    const { status, stdout } = run(check(root, "--format", "json"), "", asAnybody);
    const { problems, findings }: JsonReport = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(problems).toMatchObject([{ code: "unreadable", file: "vendors/vendor-3/contract.yaml" }]);
    expect(findings).toMatchObject([{ rule: "EVD-01", vendor: "vendor-7", args: { case: "unreadable" } }]);
  });

  it("files larger than allowed: no half report, and the cache is done without", () => {
    const [out, cache] = [aFolder(), aFolder()];
    const written = run(check(aFolder(files), "--output", `json=${join(out, "r.json")}`), "ulimit -f 8;");
    expect([written.status, written.stderr]).toEqual([2, expect.stringContaining("EFBIG")]);
    expect(readdirSync(out)).toEqual([]);
    const cached = run(check(aFolder(files), "--format", "json", "--cache", cache), "ulimit -f 0;");
    expect([cached.status, cached.stdout]).toEqual([0, whole]);
  });

  it("open files: a run needs few at a time", () => {
    const root = aFolder(filesOf(16));
    const { status, stdout } = run(check(root, "--format", "json"), "ulimit -n 80;");
    expect([status, stdout]).toEqual([0, run(check(root, "--format", "json")).stdout]);
  });

  it("memory: a run that has too little ends without a verdict", () => {
    const { status, stdout } = run(["--max-old-space-size=6", ...check(aFolder(files))]);
    expect(status).not.toBe(0);
    expect(stdout).not.toContain("PASS");
  });
});

describe("files that do not stay as they are", () => {
  it("a record that changes while it is read never passes for another: the run ends with one of the two verdicts, or says so", async () => {
    const root = aFolder(files);
    const path = join(root, "vendors/vendor-6/contract.yaml");
    const [good, bad] = [readFileSync(path), Buffer.from("kind: contract\nid: [")];
    const child = spawn(process.execPath, check(root), { env, stdio: "ignore" });
    const ended = new Promise<number | null>((done) => child.on("exit", done));
    let at = 0;
    while (child.exitCode === null && child.signalCode === null) {
      writeFileSync(path, at++ % 2 === 0 ? bad : good);
      await after(1);
    }
    expect([0, 1, 2]).toContain(await ended);
    writeFileSync(path, bad);
    expect(run(check(root)).status).toBe(1);
  });

  it("a clock that is set back changes nothing: files of the future are judged, and kept", () => {
    const [root, cache] = [aFolder(files), aFolder()];
    spawnSync("find", [root, "-exec", "touch", "-d", "2099-01-01", "{}", "+"]);
    for (let at = 0; at < 2; at++) {
      expect(run(check(root, "--format", "json", "--cache", cache)).stdout).toBe(whole);
      spawnSync("find", [cache, "-exec", "touch", "-d", "2099-01-01", "{}", "+"]);
    }
  });
});
