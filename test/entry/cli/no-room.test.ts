import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { aFolder, bundle, clausegateHere } from "../../support/cli.ts";

const document = `# 용역 계약서

제2조(교육) 수탁자는 투입 인력에게 반기마다 보안교육을 실시하고 결과를 위탁자에게 제출한다.

제3조(사고) 수탁자는 침해사고를 알게 되면 12시간 이내에 위탁자에게 보고한다.
`;
const vendor = `name: 다온
kind: vendor
id: daon
status: active
services:
  - id: erp
    name: 전사 시스템 운영
    type: maintenance
    started_on: 2026-01-05
    personal_data: false
    important_information: true
    development: false
`;
const contract = `kind: contract
id: daon-2026
vendor: daon
services: [erp]
title: 용역 계약서
status: signed
signed_on: 2026-01-02
effective: { from: 2026-01-05, to: 2028-01-04 }
documents:
  - { id: main, kind: consignment-contract, path: documents/contract.md }
clauses:
  - { document: main, article: 제2조, covers: [SEC-01] }
  - { document: main, article: 제3조, covers: [incident-response], proposed: true, quote: 수탁자는 침해사고를 알게 되면 12시간 이내에 위탁자에게 보고한다. }
`;

const files = {
  "clausegate.yaml": "version: 1\n",
  "vendors/daon/vendor.yaml": vendor,
  "vendors/daon/contract.yaml": contract,
  "vendors/daon/documents/contract.md": document,
  "new.md": document,
  "register.csv": "수탁자,위탁업무\n가온물류,배송\n나래택배,배송\n",
};

const waiver = ["--vendor", "daon", "--rule", "SEC-06", "--reason", "x", "--owner", "a@b.c", "--approver", "d@e.f"];
const facts = ["--type", "other", "--started-on", "2026-01-05", "--personal-data", "no"];
const service = ["--service", "a", "--service-name", "a", "--important-information", "no", "--development", "no"];

/** Every command that writes records or what stands beside them. */
const commands: Readonly<Record<string, readonly string[]>> = {
  init: ["init", "--yes", "--hook"],
  "add vendor": ["add", "vendor", "--name", "a", "--id", "aa", ...service, ...facts],
  "add document": [
    "add",
    "document",
    "--vendor",
    "daon",
    "--contract",
    "daon-2026",
    "--file",
    "new.md",
    "--kind",
    "consignment-contract",
  ],
  "draft to a new vendor": ["draft", "new.md", "--vendor", "sae", "--service", "x"],
  "draft to a vendor": ["draft", "new.md", "--vendor", "daon", "--service", "erp"],
  "review --accept": ["review", "daon", "--accept", "all"],
  "import --write": ["import", "register.csv", "--write"],
  fmt: ["fmt"],
  fix: ["fix", "--accept-digests"],
  "waivers add": ["waivers", "add", ...waiver, "--approved-on", "2026-06-01", "--expires-on", "2026-09-30"],
  "baseline write": ["baseline", "write", "--as-of", "2026-06-30"],
};

/** Every file and folder below a folder, with its text. */
function contentOf(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();
  return Object.fromEntries(
    names.map((name) => [name, statSync(join(root, name)).isFile() ? readFileSync(join(root, name), "utf8") : ""]),
  );
}

function run(root: string, args: readonly string[], limit = ":") {
  return spawnSync("bash", ["--norc", "-c", `${limit}; exec "$@"`, "bash", process.execPath, bundle, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", LANG: "en_US.UTF-8" },
  });
}

describe.each(Object.entries(commands))("clausegate %s", (_, args) => {
  it("changes nothing where the system takes no bytes, and says so", () => {
    const root = aFolder(files);
    const before = contentOf(root);
    const { status, stdout, stderr } = run(root, args, "ulimit -f 0");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/cannot be written \(EFBIG\)(?:, and no file was changed|\. Written before: none)/);
    expect(contentOf(root)).toEqual(before);
  });

  it("writes what it is to write where it does", () => {
    const root = aFolder(files);
    const before = contentOf(root);
    expect(run(root, args).status).not.toBe(2);
    expect(contentOf(root)).not.toEqual(before);
  });
});

it("takes back the first files of init where a later one is too large for the system", () => {
  const root = aFolder();
  // Whole kilobytes: the configuration fits, the schemas for editors do not.
  const { status, stderr } = run(root, ["init", "--yes"], "ulimit -f 2");
  expect(status).toBe(2);
  expect(stderr).toMatch(/'\.clausegate\/schemas\/.*cannot be written \(EFBIG\)\. Written before: none\./);
  expect(contentOf(root)).toEqual({});
});

it.each(["fmt", "fix", "review --accept"])("%s leaves a read-only record as it is", async (name) => {
  const root = aFolder(files);
  for (const path of ["vendors/daon/vendor.yaml", "vendors/daon/contract.yaml"]) chmodSync(join(root, path), 0o444);
  const before = contentOf(root);
  const { status, stderr } = await clausegateHere([...(commands[name] ?? []), "--root", root]);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining("cannot be written (read-only), and no file was changed"),
  ]);
  expect(contentOf(root)).toEqual(before);
});

it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("leaves no temporary file to %s, and ends by it", async (signal) => {
  const [root, out] = [aFolder(files), aFolder()];
  execFileSync("mkfifo", [join(out, "waits")]);
  const outputs = ["--output", `json=${join(out, "report.json")}`, "--output", `text=${join(out, "waits")}`];
  const child = spawn(process.execPath, [bundle, "check", "--root", root, ...outputs], { stdio: "ignore" });
  const ended = new Promise((done) => child.on("exit", (_, by) => done(by)));
  const isStaged = () => readdirSync(out).some((name) => name.endsWith(".tmp"));
  for (let tries = 0; !isStaged() && tries < 500; tries += 1) await after(20);
  expect(isStaged()).toBe(true);
  child.kill(signal);
  expect(await ended).toBe(signal);
  expect([readdirSync(out), existsSync(join(out, "report.json"))]).toEqual([["waits"], false]);
});
