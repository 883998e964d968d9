import { describe, expect, it } from "vitest";
import { isTimeZone } from "../../src/adapters/clock.ts";
import { effectiveConfig, ruleOverrides, type Source } from "../../src/config/effective.ts";
import { loadConfig } from "../../src/config/load.ts";
import { check } from "../../src/entry/library.ts";
import { defaultSettings } from "../../src/model/settings.ts";
import { defaultInventory } from "../../src/model/tree.ts";
import { reporters } from "../../src/report/formats/table.ts";
import { anInventory, type Files, goodFiles, policy, someDay } from "../support/inventory.ts";

const names = { catalogue: policy.catalogue, isTimeZone };
const load = (files: Files) => loadConfig(anInventory(files), names);

async function effectiveOf(text: string, flags = {}) {
  return effectiveConfig(await load({ "clausegate.yaml": text }), flags);
}

const defaults = {
  inventory: "vendors",
  language: null,
  timezone: "Asia/Seoul",
  failOn: "error",
  rules: {},
  settings: {
    expiryWarningDays: 30,
    trainingIntervalMonths: 12,
    inspectionIntervalMonths: 12,
    incidentDeadlineHours: 71,
    waiverDays: 365,
    waiverWarningDays: 30,
    minimumQuoteLength: 12,
    evidenceRequired: "none",
  },
};

const written = (source: Source) => {
  if (source.kind === "option") return source.option;
  return source.kind === "file"
    ? `${source.location.file}:${source.location.line}:${source.location.column}`
    : "default";
};

describe("the effective configuration", () => {
  it("is the defaults without a file", async () => {
    const { values, entries } = effectiveConfig(await load({}));
    expect(values).toEqual(defaults);
    expect(new Set(entries.map(({ source }) => source.kind))).toEqual(new Set(["default"]));
    expect(defaultSettings).toEqual(defaults.settings);
    expect(defaultInventory).toBe(defaults.inventory);
  });

  const stated = `# settings of the security team
version: 1
inventory: records
language: ko
timezone: UTC
fail_on: warning
rules:
  SEC-09: off
  SEC-06: note
settings:
  expiry_warning_days: 1
  training_interval_months: 2
  inspection_interval_months: 3
  incident_deadline_hours: 4
  waiver_days: 5
  waiver_warning_days: 6
  minimum_quote_length: 7
evidence: { require: statutory }
`;

  it("is what the file states, each at its key", async () => {
    const { values, entries } = await effectiveOf(stated);
    expect(values).toEqual({
      inventory: "records",
      language: "ko",
      timezone: "UTC",
      failOn: "warning",
      rules: { "SEC-09": "off", "SEC-06": "note" },
      settings: {
        expiryWarningDays: 1,
        trainingIntervalMonths: 2,
        inspectionIntervalMonths: 3,
        incidentDeadlineHours: 4,
        waiverDays: 5,
        waiverWarningDays: 6,
        minimumQuoteLength: 7,
        evidenceRequired: "statutory",
      },
    });
    expect(entries.map(({ path, value, source }) => `${path.join(".")} ${value} ${written(source)}`)).toEqual([
      "version 1 clausegate.yaml:2:1",
      "inventory records clausegate.yaml:3:1",
      "language ko clausegate.yaml:4:1",
      "timezone UTC clausegate.yaml:5:1",
      "fail_on warning clausegate.yaml:6:1",
      "rules.SEC-09 off clausegate.yaml:8:3",
      "rules.SEC-06 note clausegate.yaml:9:3",
      "settings.expiry_warning_days 1 clausegate.yaml:11:3",
      "settings.training_interval_months 2 clausegate.yaml:12:3",
      "settings.inspection_interval_months 3 clausegate.yaml:13:3",
      "settings.incident_deadline_hours 4 clausegate.yaml:14:3",
      "settings.waiver_days 5 clausegate.yaml:15:3",
      "settings.waiver_warning_days 6 clausegate.yaml:16:3",
      "settings.minimum_quote_length 7 clausegate.yaml:17:3",
      "evidence.require statutory clausegate.yaml:18:13",
    ]);
  });

  it.each([
    { text: "version: 1", flags: {}, value: "error", source: "default" },
    { text: "version: 1\nfail_on: warning", flags: {}, value: "warning", source: "clausegate.yaml:2:1" },
    { text: "version: 1\nfail_on: warning", flags: { failOn: "note" }, value: "note", source: "--fail-on" },
    { text: "version: 1\nfail_on: warning", flags: { failOn: "warning" }, value: "warning", source: "--fail-on" },
    { text: "version: 1", flags: { failOn: "error" }, value: "error", source: "--fail-on" },
  ])("takes fail_on from $source", async ({ text, flags, value, source }) => {
    const { values, entries } = await effectiveOf(text, flags);
    const entry = entries.find(({ path }) => path.join() === "fail_on");
    expect([values.failOn, entry?.value, entry && written(entry.source)]).toEqual([value, value, source]);
  });

  it("lets an option win over the file's language, and over that alone", async () => {
    const { values, entries } = await effectiveOf(stated, { language: "en" });
    expect(values.language).toBe("en");
    expect(entries.filter(({ source }) => source.kind === "option").map(({ path }) => path.join())).toEqual([
      "language",
    ]);
  });

  it("keeps the defaults of what the file leaves out", async () => {
    const { values } = await effectiveOf("version: 1\nsettings: { waiver_days: 90 }");
    expect(values).toEqual({ ...defaults, settings: { ...defaults.settings, waiverDays: 90 } });
  });

  it("is frozen throughout", async () => {
    const { values, entries } = await effectiveOf(stated);
    for (const part of [values, values.rules, values.settings, entries, entries[1], entries[1]?.source])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("says of a value behind an alias where its own key stands", async () => {
    const { entries } = await effectiveOf("version: 1\ninventory: &a UTC\ntimezone: *a\n");
    expect(entries.slice(1, 4).map(({ source }) => written(source))).toEqual([
      "clausegate.yaml:2:1",
      "default",
      "clausegate.yaml:3:1",
    ]);
  });
});

describe("the changes of rules", () => {
  it.each([
    { rules: {}, changes: [] },
    { rules: { "SEC-06": "warning" }, changes: [{ rule: "SEC-06", basis: "guideline", from: "error", to: "warning" }] },
    { rules: { "AGR-03": "error" }, changes: [{ rule: "AGR-03", basis: "guideline", from: "warning", to: "error" }] },
    { rules: { "PII-02": "off" }, changes: [{ rule: "PII-02", basis: "statute", from: "error", to: "off" }] },
    { rules: { "PII-02": "error", "AGR-03": "warning", "SEC-15": "error" }, changes: [] },
    {
      rules: { "EVD-01": "off", "PII-01": "note", "SEL-01": "note", "SEC-01": "off" },
      changes: [
        { rule: "SEL-01", basis: "guideline", from: "error", to: "note" },
        { rule: "SEC-01", basis: "guideline", from: "error", to: "off" },
        { rule: "PII-01", basis: "statute", from: "error", to: "note" },
        { rule: "EVD-01", basis: "guideline", from: "error", to: "off" },
      ],
    },
  ] as const)("by $rules are $changes", ({ rules, changes }) => {
    expect(ruleOverrides({ rules }, policy.catalogue)).toEqual(changes);
  });
});

describe("loading", () => {
  it("gives nothing where there is no file", async () => {
    expect(await load(goodFiles())).toBeUndefined();
    expect(await load({ "vendors/clausegate.yaml": "version: 2" })).toBeUndefined();
  });

  it.each([
    { name: "a malformed file", files: { "clausegate.yaml": "version: 2" }, at: ["unknown-value clausegate.yaml"] },
    { name: "a file of the wrong name", files: { "clausegate.yml": "version: 1" }, at: ["config-name clausegate.yml"] },
    {
      name: "a file of the wrong name beside the right one",
      files: { "clausegate.yaml": "version: 1", "clausegate.yml": "version: 1" },
      at: ["config-name clausegate.yml"],
    },
  ])("refuses $name", async ({ files, at }) => {
    const error = await load(files).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: "RunError", code: "config-invalid" });
    const { problems } = error as { problems: { code: string; file: string }[] };
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(at);
  });

  it("lists fifty problems and says how many more there are", async () => {
    const keys = Array.from({ length: 60 }, (_, at) => `k${at}: 1`).join("\n");
    const error = await load({ "clausegate.yaml": `version: 1\n${keys}\n` }).catch((cause: unknown) => cause);
    const { problems } = error as { problems: { code: string; args: object }[] };
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({ code: "more-problems", args: { count: 10 } });
  });
});

it("judges as before by the defaults", async () => {
  const tree = anInventory(goodFiles());
  const empty = anInventory({ ...goodFiles(), "clausegate.yaml": "version: 1\n" });
  const shown = async (of: typeof tree) =>
    reporters.json(await check(of, policy, { asOf: someDay }), { language: "en", color: false });
  expect(await shown(empty)).toBe(await shown(tree));
});
