import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { aFolder, clausegate, clausegateHere, type Run } from "../support/cli.ts";

const aRoot = (text: string, name = "clausegate.yaml") => aFolder({ [name]: text });
const config = (root: string, ...args: string[]): Promise<Run> => clausegateHere(["config", "--root", root, ...args]);
/** As a process: what it prints of an error is its entry's doing. */
const alone = (root: string, ...args: string[]): Run => clausegate(["config", "--root", root, ...args]);
/** Each way of text to be understood as more than text is tried as a process once. */
const asProcess = ["a rule", "a value that runs backwards", "a key of a hundred thousand letters"];

/** What a run may never print: a workflow command, or anything a terminal acts on. */
function expectPlain({ stdout, stderr }: Run): void {
  for (const shown of [stdout, stderr]) {
    expect(shown.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
  }
}

const stated = `version: 1
inventory: 외부자/기록
rules:
  PII-02: off
  SEC-06: warning
  AGR-03: error
  SEC-07: error
settings:
  waiver_days: 90
`;

describe("clausegate config", () => {
  it("prints every value and where it comes from", async () => {
    const { status, stdout, stderr } = await config(aRoot(stated), "--fail-on", "warning");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").map((line) => line.replaceAll(/ {2,}#/g, "  #"))).toEqual([
      "version: 1  # clausegate.yaml:1:1",
      "inventory: 외부자/기록  # clausegate.yaml:2:1",
      "# language:  # from the environment",
      "timezone: Asia/Seoul  # default",
      "fail_on: warning  # --fail-on",
      "rules:",
      "  PII-02: off  # clausegate.yaml:4:3, statutory rule lowered, shown in every report: error → off",
      "  SEC-06: warning  # clausegate.yaml:5:3, changed: error → warning",
      "  AGR-03: error  # clausegate.yaml:6:3, changed: warning → error",
      "  SEC-07: error  # clausegate.yaml:7:3",
      "settings:",
      "  expiry_warning_days: 30  # default",
      "  training_interval_months: 12  # default",
      "  inspection_interval_months: 12  # default",
      "  incident_deadline_hours: 71  # default",
      "  waiver_days: 90  # clausegate.yaml:9:3",
      "  waiver_warning_days: 30  # default",
      "  minimum_quote_length: 12  # default",
      "evidence:",
      "  require: none  # default",
      "",
    ]);
  });

  it("says that there is no file", async () => {
    const { status, stdout } = await config(aFolder());
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# no clausegate\.yaml.*\nversion: 1 +# default\n/);
  });

  it("speaks the file's language, unless an option says another", async () => {
    const root = aRoot("version: 1\nlanguage: ko\n");
    expect((await config(root)).stdout).toMatch(/^timezone: Asia\/Seoul +# 기본값$/m);
    expect((await config(root, "--language", "en")).stdout).toMatch(/^language: en +# --language$/m);
    expect((await config(root, "--language", "en")).stdout).toMatch(/^timezone: Asia\/Seoul +# default$/m);
  });

  it.each([
    { name: "plain", inventory: "records/2026" },
    { name: "Korean", inventory: "외부자" },
    { name: "a word that means something", inventory: "null" },
    { name: "a number", inventory: "2026" },
    { name: "signs of YAML", inventory: "ab: c # d" },
    { name: "a workflow command", inventory: "::error::forged" },
    { name: "an older workflow command", inventory: "##[error]forged" },
    { name: "quotes", inventory: "a\"b'c" },
    { name: "text that runs backwards", inventory: "a\u202eb" },
    { name: "line separators", inventory: "a\u2028b\u0085c" },
    { name: "a leading dash", inventory: "- x" },
  ])("prints text that states the same configuration: $name", async ({ inventory }) => {
    const file = { version: 1, inventory, timezone: "UTC", fail_on: "note", rules: { "SEC-06": "off" } };
    const run = await config(aFolder({ "clausegate.yaml": file }));
    expectPlain(run);
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(load(run.stdout)).toMatchObject(file);
    const again = await config(aRoot(run.stdout), "--format", "json");
    expect(again.status).toBe(0);
    const values = ({ stdout }: Run) =>
      JSON.parse(stdout).values.map(({ key, value }: { key: string; value: unknown }) => [key, value]);
    expect(values(again)).toEqual(values(await config(aFolder({ "clausegate.yaml": file }), "--format", "json")));
  });

  it("gives the same as data", async () => {
    const run = await config(aRoot(stated), "--format", "json", "--fail-on", "note");
    expectPlain(run);
    const { schemaVersion, file, values, overrides } = JSON.parse(run.stdout);
    expect([schemaVersion, file]).toEqual([1, "clausegate.yaml"]);
    expect(values).toContainEqual({
      key: "settings.waiver_days",
      value: 90,
      source: "file",
      file: "clausegate.yaml",
      line: 9,
      column: 3,
    });
    expect(values).toContainEqual({ key: "fail_on", value: "note", source: "option", option: "--fail-on" });
    expect(values).toContainEqual({ key: "language", value: null, source: "default" });
    expect(overrides).toEqual([
      { rule: "AGR-03", basis: "guideline", from: "warning", to: "error", lowered: false },
      { rule: "SEC-06", basis: "guideline", from: "error", to: "warning", lowered: true },
      { rule: "PII-02", basis: "statute", from: "error", to: "off", lowered: true },
    ]);
    expect(JSON.parse((await config(aFolder(), "--format", "json")).stdout).file).toBeNull();
  });

  it("has a help text with examples, in both languages", async () => {
    expect((await clausegateHere(["config", "--help"])).stdout).toContain("Examples:\n  clausegate config\n");
    expect(clausegate(["config", "--help"], { env: { LANG: "ko_KR.UTF-8" } }).stdout).toContain("출처를 출력");
    expect((await clausegateHere(["config", "--formt"])).stderr).toContain("See 'clausegate config --help'");
  });
});

describe("a configuration that cannot be used", () => {
  it("ends with exit code 2 and a line for each problem", async () => {
    const root = aRoot("version: 1\nfail_on: fatal\nrules:\n  SEC-6: off\n");
    expect(alone(root)).toEqual({
      status: 2,
      stdout: "",
      stderr: `clausegate: The configuration is not valid, so nothing was judged; correct the places below and run again
clausegate: clausegate.yaml:2:10: Unknown value 'fatal' — Use one of: error, warning, note.
clausegate: clausegate.yaml:4:3: There is no rule 'SEC-6'; did you mean 'SEC-06'? — Write a rule's id as 'clausegate rules' lists it.
`,
    });
    const korean = alone(root, "--language", "ko").stderr.split("\n");
    expect(korean[0]).toBe(
      "clausegate: 설정 파일이 올바르지 않아 판정하지 않았습니다. 아래 위치를 바로잡은 뒤 다시 실행하십시오",
    );
    expect(korean[1]).toBe(
      "clausegate: clausegate.yaml:2:10: 알 수 없는 값 'fatal' — 가능한 값: error, warning, note.",
    );
  });

  it("is one of another name, and the right name is said", async () => {
    const { status, stderr } = await config(aRoot("version: 1\n", "clausegate.yml"));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^clausegate: clausegate\.yml: .*the configuration file is clausegate\.yaml/m);
  });

  it("is a link", async () => {
    const root = aFolder({ "other.yaml": "version: 1\n" });
    symlinkSync("other.yaml", join(root, "clausegate.yaml"));
    expect(alone(root)).toEqual({
      status: 2,
      stdout: "",
      stderr: "clausegate: 'clausegate.yaml' cannot be read (symbolic link); make it readable and run again\n",
    });
  });

  it("is a folder", async () => {
    const { status, stderr } = await config(aFolder({ "clausegate.yaml/x": "" }));
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^clausegate: 'clausegate\.yaml' cannot be read .*\n$/),
    ]);
  });

  it.each([
    { name: "a rule", text: 'rules: { "::error::x\\n::error::forged": off }' },
    { name: "a key", text: '"\\r::set-output name=verdict::pass": 1' },
    { name: "a colour", text: 'language: "\\e[32mPASS\\e[0m"' },
    { name: "a value that runs backwards", text: 'fail_on: "\\u202eetouq"' },
    { name: "an older workflow command", text: 'timezone: "##[error]forged"' },
    { name: "a folder", text: 'inventory: "a\\n::error::forged"' },
    { name: "an anchor", text: "a: *::error::x" },
    { name: "a tag", text: "a: !::error::x y" },
    { name: "a placeholder of ours", text: '"{message}{file}$&": 1' },
    { name: "an alias bomb", text: aliasBomb() },
    { name: "ten thousand unknown keys", text: Array.from({ length: 10_000 }, (_, at) => `k${at}: 1`).join("\n") },
    { name: "a key of a hundred thousand letters", text: `${"k".repeat(1000)}: ${"v".repeat(100_000)}` },
  ])("cannot forge a line, act on the terminal or flood it: $name", async ({ name, text }) => {
    const run = asProcess.includes(name) ? alone : config;
    for (const language of ["en", "ko"]) {
      const ended = await run(aRoot(`version: 1\n${text}\n`), "--language", language);
      expectPlain(ended);
      expect([ended.status, ended.stdout]).toEqual([2, ""]);
      const lines = ended.stderr.trimEnd().split("\n");
      expect(lines.filter((line) => !line.startsWith("clausegate: "))).toEqual([]);
      expect(lines.length).toBeLessThanOrEqual(52);
      expect(ended.stderr.length).toBeLessThan(20_000);
    }
  });
});

function aliasBomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]`,
  );
  return ["a0: &a0 [x]", ...levels].join("\n");
}
