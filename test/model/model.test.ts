import { describe, expect, it } from "vitest";
import { today } from "../../src/adapters/clock.ts";
import { wantsColor } from "../../src/config/color.ts";
import { chooseLanguage } from "../../src/config/language.ts";
import { addDays, isIsoDate } from "../../src/model/iso-date.ts";
import { fromPointer, toPointer } from "../../src/model/location.ts";
import { locateDocument } from "../../src/records/document-paths.ts";
import { suggest } from "../../src/records/suggest.ts";
import { fill } from "../../src/texts/fill.ts";
import { day } from "../support/inventory.ts";

it.each([
  { text: "2024-02-29", is: true },
  { text: "2023-02-29", is: false },
  { text: "2000-02-29", is: true },
  { text: "1900-02-29", is: false },
  { text: "2026-04-31", is: false },
  { text: "2026-12-31", is: true },
  { text: "2026-13-01", is: false },
  { text: "2026-00-10", is: false },
  { text: "2026-01-00", is: false },
  { text: "0000-01-01", is: false },
  { text: "2026-1-5", is: false },
  { text: "2026-01-05 ", is: false },
  { text: "٢٠٢٦-01-05", is: false },
])("$text is a day: $is", ({ text, is }) => {
  expect(isIsoDate(text)).toBe(is);
});

it.each([
  { from: "2026-12-31", days: 1, to: "2027-01-01" },
  { from: "2024-02-28", days: 1, to: "2024-02-29" },
  { from: "2026-06-30", days: 30, to: "2026-07-30" },
  { from: "2026-03-01", days: -1, to: "2026-02-28" },
  { from: "0099-12-31", days: 1, to: "0100-01-01" },
  { from: "9999-12-31", days: 1, to: "9999-12-31" },
])("$days days after $from is $to", ({ from, days, to }) => {
  expect(addDays(day(from), days)).toBe(to);
});

it.each([
  { zone: "Asia/Seoul", now: "2026-11-22T14:59:59Z", is: "2026-11-22" },
  { zone: "Asia/Seoul", now: "2026-11-22T15:00:00Z", is: "2026-11-23" },
  { zone: "UTC", now: "2026-11-22T15:00:00Z", is: "2026-11-22" },
])("today in $zone at $now is $is", ({ zone, now, is }) => {
  expect(today(zone, new Date(now))).toBe(is);
});

it("counts days in Seoul by default", () => {
  expect(today(undefined, new Date("2026-11-22T15:00:00Z"))).toBe("2026-11-23");
});

it.each([
  { file: "vendors/a/v.yaml", path: "documents/x.md", at: "vendors/a/documents/x.md" },
  { file: "vendors/a/contracts/c.yaml", path: "../documents/./x.md", at: "vendors/a/documents/x.md" },
  { file: "vendors/a/v.yaml", path: "../../legal/x.md", at: "legal/x.md" },
  { file: "vendors/a/v.yaml", path: "../../../x.md", at: undefined },
  { file: "vendors/a/v.yaml", path: "../../../repo/x.md", at: undefined },
  { file: "vendors/a/v.yaml", path: "../..", at: undefined },
  { file: "vendors/a/v.yaml", path: "a/../../../../vendors/a/x.md", at: undefined },
])("$path beside $file lies at $at", ({ file, path, at }) => {
  expect(locateDocument(file, path)).toBe(at);
});

it("writes and reads JSON pointers", () => {
  expect(toPointer(["a/b", 0, "m~n"])).toBe("/a~1b/0/m~0n");
  expect(fromPointer("/a~1b/0/m~0n")).toEqual(["a/b", "0", "m~n"]);
  expect(toPointer([])).toBe("");
  expect(fromPointer("")).toEqual([]);
});

describe("a suggestion", () => {
  const known = ["personal_data", "important_information", "development", "name"];
  it.each([
    { written: "personalData", meant: "personal_data" },
    { written: "personal-data", meant: "personal_data" },
    { written: "develpment", meant: "development" },
    { written: "nmae", meant: "name" },
    { written: "import", meant: "important_information" },
    { written: "registration", meant: undefined },
    { written: "", meant: undefined },
  ])("for '$written' is $meant", ({ written, meant }) => {
    expect(suggest(written, known)).toBe(meant);
  });
});

describe("a filled text", () => {
  const template = { en: "{list}: {count} of {name}, {unknown}", ko: "{name} {count}건 ({list})" };
  it("has its values, lists with commas, and leaves what it does not know", () => {
    expect(fill(template, { list: ["a", "b"], count: 2, name: "x" })).toEqual({
      en: "a, b: 2 of x, {unknown}",
      ko: "x 2건 (a, b)",
    });
  });
  it("says none for an empty list", () => {
    expect(fill(template, { list: [], count: 0, name: "x" }).ko).toBe("x 0건 (없음)");
  });
  it("takes no value for a text to fill", () => {
    expect(fill({ en: "{a}", ko: "{a}" }, { a: "{b} $& $1", b: "secret" }).en).toBe("{b} $& $1");
  });
  it("looks up no inherited names", () => {
    expect(fill({ en: "{constructor}", ko: "{constructor}" }, {}).en).toBe("{constructor}");
  });
});

it.each([
  { option: "ko", env: {}, is: "ko" },
  { option: "en", env: { LANG: "ko_KR.UTF-8" }, is: "en" },
  { option: undefined, env: { LANG: "ko_KR.UTF-8" }, is: "ko" },
  { option: undefined, env: { LC_ALL: "C", LANG: "ko_KR.UTF-8" }, is: "en" },
  { option: undefined, env: { LC_ALL: "", LC_MESSAGES: "ko_KR", LANG: "C" }, is: "ko" },
  { option: undefined, env: { LANG: "de_DE" }, is: "en" },
  { option: undefined, env: {}, is: "en" },
] as const)("option $option and $env choose $is", ({ option, env, is }) => {
  expect(chooseLanguage(option, env)).toBe(is);
});

it.each([
  { env: {}, terminal: true, is: true },
  { env: {}, terminal: false, is: false },
  { env: { NO_COLOR: "1" }, terminal: true, is: false },
  { env: { NO_COLOR: "" }, terminal: true, is: true },
  { env: { FORCE_COLOR: "1" }, terminal: false, is: true },
  { env: { FORCE_COLOR: "0" }, terminal: true, is: false },
  { env: { FORCE_COLOR: "1", NO_COLOR: "1" }, terminal: false, is: true },
  { env: { TERM: "dumb" }, terminal: true, is: false },
] as const)("$env on a terminal ($terminal) colours: $is", ({ env, terminal, is }) => {
  expect(wantsColor(env, terminal)).toBe(is);
});
