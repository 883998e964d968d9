import { describe, expect, it } from "vitest";
import { isTimeZone } from "../../src/adapters/clock.ts";
import { readConfig } from "../../src/config/read.ts";
import type { Config } from "../../src/schemas/generated/types.ts";
import { policy } from "../support/inventory.ts";

const names = { catalogue: policy.catalogue, isTimeZone };

function read(text: string | Uint8Array) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return readConfig({ path: "clausegate.yaml", bytes }, names);
}

/** The configuration a text states. */
function configOf(text: string): Config {
  const answer = read(text);
  if ("problems" in answer) throw new Error(JSON.stringify(answer.problems));
  return answer.config;
}

/** Problems as `code line:column`, or `code` where the whole file is meant. */
function problemsOf(text: string | Uint8Array): string[] {
  const answer = read(text);
  if (!("problems" in answer)) return [];
  return answer.problems.map(({ code, location }) => (location ? `${code} ${location.line}:${location.column}` : code));
}

describe("a valid configuration", () => {
  it.each([
    { stated: "", gives: {} },
    { stated: "inventory: records/외부자", gives: { inventory: "records/외부자" } },
    { stated: "inventory: .contracts/v1", gives: { inventory: ".contracts/v1" } },
    { stated: "language: ko", gives: { language: "ko" } },
    { stated: "timezone: America/Argentina/Buenos_Aires", gives: { timezone: "America/Argentina/Buenos_Aires" } },
    { stated: "timezone: UTC", gives: { timezone: "UTC" } },
    { stated: "fail_on: note", gives: { fail_on: "note" } },
    { stated: "rules: {}", gives: { rules: {} } },
    {
      stated: "rules:\n  SEC-06: warning\n  PII-02: error",
      gives: { rules: { "SEC-06": "warning", "PII-02": "error" } },
    },
    { stated: "rules: { SEC-09: off }", gives: { rules: { "SEC-09": "off" } } },
    { stated: "settings: {}", gives: { settings: {} } },
    { stated: "settings: { expiry_warning_days: 0 }", gives: { settings: { expiry_warning_days: 0 } } },
  ])("may say $stated", ({ stated, gives }) => {
    expect(configOf(`version: 1\n${stated}\n`)).toEqual({ version: 1, ...gives });
  });

  it("may begin with a byte-order mark, a comment and a document line, and end its lines as Windows does", () => {
    expect(configOf("\ufeff# 설정\r\n---\r\nversion: 1\r\nfail_on: warning\r\n")).toEqual({
      version: 1,
      fail_on: "warning",
    });
  });
});

/** Least and greatest of each setting, as the design has them. */
const bounds = [
  { key: "expiry_warning_days", least: 0, greatest: 3650 },
  { key: "training_interval_months", least: 1, greatest: 120 },
  { key: "inspection_interval_months", least: 1, greatest: 120 },
  { key: "incident_deadline_hours", least: 1, greatest: 8760 },
  { key: "waiver_days", least: 1, greatest: 1096 },
  { key: "waiver_warning_days", least: 0, greatest: 365 },
  { key: "minimum_quote_length", least: 1, greatest: 1000 },
];

describe.each(bounds)("$key", ({ key, least, greatest }) => {
  const column = key.length + 5;
  const text = (value: string) => `version: 1\nsettings:\n  ${key}: ${value}\n`;

  it.each([least, greatest])("may be %d", (value) => {
    expect(configOf(text(String(value))).settings).toEqual({ [key]: value });
  });

  it.each([String(least - 1), String(greatest + 1), "-1000000"])("may not be %s", (value) => {
    expect(problemsOf(text(value))).toEqual([`out-of-range 3:${column}`]);
  });

  it.each(["1.5", '"10"', "ten", "true", "[1]", ".nan", ".inf", "10 days"])("may not be %s", (value) => {
    const at = value === "[1]" ? 3 : column;
    expect(problemsOf(text(value))).toEqual([`wrong-type 3:${at}`]);
  });

  it("may not be left empty", () => {
    expect(problemsOf(text(""))).toEqual(["wrong-type 3:3"]);
  });
});

describe("a malformed configuration", () => {
  it.each([
    { name: "an empty file", text: "", at: ["config-empty"] },
    { name: "only comments", text: "# later\n", at: ["config-empty"] },
    { name: "an empty document", text: "---\n", at: ["config-empty"] },
    { name: "null", text: "null\n", at: ["config-empty"] },
    { name: "text", text: "version 1\n", at: ["wrong-type 1:1"] },
    { name: "a list", text: "- version: 1\n", at: ["wrong-type 1:3"] },
    { name: "no version", text: "language: ko\n", at: ["version-missing 1:1"] },
    { name: "a later version", text: "version: 2\n", at: ["unknown-value 1:10"] },
    { name: "a version in quotes", text: 'version: "1"\n', at: ["wrong-type 1:10"] },
    { name: "two documents", text: "version: 1\n---\nversion: 1\n", at: ["config-documents 3:1"] },
    { name: "an empty second document", text: "version: 1\n---\n", at: ["config-documents 2:1"] },
    { name: "broken YAML", text: "version: 1\nrules: [\n", at: ["yaml-invalid 3:1"] },
    { name: "a key twice", text: "version: 1\nfail_on: note\nfail_on: error\n", at: ["yaml-invalid 3:1"] },
    { name: "a tag of another language", text: "version: !!js/function 'x'\n", at: ["yaml-invalid 1:10"] },
    { name: "NUL bytes", text: "version: 1\0", at: ["binary"] },
    { name: "bytes that are no UTF-8", text: new Uint8Array([0xff, 0xfe]), at: ["not-utf8"] },
    { name: "half a character", text: 'version: 1\ninventory: "\\ud800"\n', at: ["invalid-unicode"] },
    { name: "an unknown key", text: "version: 1\nlangauge: ko\n", at: ["unknown-key 2:1"] },
    { name: "an unknown setting", text: "version: 1\nsettings:\n  waiver_day: 1\n", at: ["unknown-key 3:3"] },
    { name: "a setting at the top", text: "version: 1\nwaiver_days: 1\n", at: ["unknown-key 2:1"] },
    { name: "a merge key", text: "version: 1\n<<: { fail_on: note }\n", at: ["merge-key 2:1"] },
    { name: "a prototype", text: "version: 1\n__proto__: { fail_on: note }\n", at: ["unknown-key 2:1"] },
    { name: "an unknown language", text: "version: 1\nlanguage: kr\n", at: ["unknown-value 2:11"] },
    { name: "an unknown severity", text: "version: 1\nfail_on: fatal\n", at: ["unknown-value 2:10"] },
    { name: "no severity to fail on", text: "version: 1\nfail_on: off\n", at: ["unknown-value 2:10"] },
    { name: "a number for a severity", text: "version: 1\nfail_on: 1\n", at: ["wrong-type 2:10"] },
    { name: "rules in a list", text: "version: 1\nrules: [SEC-06]\n", at: ["wrong-type 2:1"] },
    { name: "rules left empty", text: "version: 1\nrules:\n", at: ["wrong-type 2:1"] },
    { name: "an unknown rule", text: "version: 1\nrules:\n  SEC-99: off\n", at: ["unknown-rule 3:3"] },
    { name: "a rule in small letters", text: "version: 1\nrules: { sec-06: off }\n", at: ["unknown-rule 2:10"] },
    { name: "a requirement for a rule", text: "version: 1\nrules: { damages: off }\n", at: ["unknown-rule 2:10"] },
    {
      name: "a rule named as a property",
      text: "version: 1\nrules: { constructor: off }\n",
      at: ["unknown-rule 2:10"],
    },
    { name: "exceptions that are no list", text: "version: 1\nfail_on_except: upcoming\n", at: ["wrong-type 2:17"] },
    { name: "an unknown kind", text: "version: 1\nfail_on_except: [coming]\n", at: ["unknown-rule 2:18"] },
    {
      name: "an exception of an unknown case",
      text: "version: 1\nfail_on_except: [SEC-15/late]\n",
      at: ["unknown-case 2:18"],
    },
    { name: "an unknown case", text: "version: 1\nrules:\n  SEC-15/late: off\n", at: ["unknown-case 3:3"] },
    { name: "a case without a name", text: "version: 1\nrules: { SEC-15/: off }\n", at: ["unknown-case 2:10"] },
    {
      name: "a case of an unknown rule",
      text: "version: 1\nrules: { SEC-99/missing: off }\n",
      at: ["unknown-rule 2:10"],
    },
    {
      name: "a case named as a property",
      text: "version: 1\nrules: { SEC-15/toString: off }\n",
      at: ["unknown-case 2:10"],
    },
    { name: "a case set to no", text: "version: 1\nrules:\n  SEC-15/too-late: no\n", at: ["unknown-value 3:20"] },
    { name: "a rule set to no", text: "version: 1\nrules:\n  SEC-06: no\n", at: ["unknown-value 3:11"] },
    { name: "a rule set to false", text: "version: 1\nrules:\n  SEC-06: false\n", at: ["wrong-type 3:11"] },
    { name: "settings left empty", text: "version: 1\nsettings:\n", at: ["wrong-type 2:1"] },
    { name: "an unknown time zone", text: "version: 1\ntimezone: Asia/Soeul\n", at: ["unknown-timezone 2:11"] },
    { name: "an offset for a time zone", text: 'version: 1\ntimezone: "+09:00"\n', at: ["unknown-timezone 2:11"] },
    { name: "a time zone with a line break", text: 'version: 1\ntimezone: "UTC\\n"\n', at: ["unknown-timezone 2:11"] },
    { name: "a number for a time zone", text: "version: 1\ntimezone: 9\n", at: ["wrong-type 2:11"] },
  ])("is refused: $name", ({ text, at }) => {
    expect(problemsOf(text)).toEqual(at);
  });

  it.each([
    "/etc",
    "..",
    ".",
    "../vendors",
    "vendors/..",
    "vendors/../..",
    "./vendors",
    "vendors/",
    "a//b",
    "~/x",
    "C:/x",
    "a\\b",
    "",
    "a\nb",
    "a\u0000b",
    "a\u007f",
  ])("is refused: the folder %j", (folder) => {
    expect(problemsOf(`version: 1\ninventory: ${JSON.stringify(folder)}\n`)).toEqual(["invalid-folder 2:12"]);
  });

  it("is told all its problems at once, in the order of the file", () => {
    const text = `fail_on: fatal
rules:
  SEC-6: off
  SEC-06: maybe
settings:
  waiver_days: 0
timezone: Mars/Olympus
---
version: 1
`;
    expect(problemsOf(text)).toEqual([
      "version-missing 1:1",
      "unknown-value 1:10",
      "unknown-rule 3:3",
      "unknown-value 4:11",
      "out-of-range 6:16",
      "unknown-timezone 7:11",
      "config-documents 9:1",
    ]);
  });

  it.each([
    { text: "langauge: ko", meant: "language" },
    { text: "failOn: error", meant: "fail_on" },
    { text: "fail_on: Error", meant: "error" },
    { text: "rules: { SEC-6: off }", meant: "SEC-06" },
    { text: "rules: { sec-15: off }", meant: "SEC-15" },
    { text: "rules: { SEC-15: Off }", meant: "off" },
    { text: "settings: { waiver_day: 1 }", meant: "waiver_days" },
  ])("is asked whether $meant was meant by $text", ({ text, meant }) => {
    const answer = read(`version: 1\n${text}\n`);
    expect("problems" in answer && answer.problems.map(({ args }) => args.suggestion)).toEqual([meant]);
  });

  it("cannot fill the memory with aliases", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let n = 1; n < 10; n++)
      lines.push(
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(", ")}]`,
      );
    expect(problemsOf(`version: 1\n${lines.join("\n")}\n`)).toEqual([
      expect.stringMatching(/^alias-expansion \d+:\d+$/),
    ]);
  });
});
