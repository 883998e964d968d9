import { describe, expect, it } from "vitest";
import { medianOf } from "../../../../src/usecases/audit/html/period.ts";
import { countAtStart, timeline } from "../../../../src/usecases/audit/html/timeline.ts";
import { noPack, viewOf } from "../../../../src/usecases/audit/html/view.ts";
import type { AuditPeriod } from "../../../../src/usecases/audit/report.ts";
import { aFullAudit } from "../../../support/audit-page.ts";
import { day } from "../../../support/inventory.ts";

const report = await aFullAudit();
const view = viewOf(report, "en", noPack);
const { period: whole } = report;
if (!whole) throw new Error("the report has no period");
/** There were records before it began. */
const period: AuditPeriod = {
  ...whole,
  beginsOn: null,
  start: { verdict: "pass", reason: null },
  events: whole.events.slice(1),
};

const lineOf = (of: AuditPeriod) => /class="line" d="([^"]*)"/.exec(timeline(of, view).text)?.[1];

describe("the curve of failing findings", () => {
  it("begins with what failed before the first event", () => {
    expect(countAtStart(period, "error")).toBe(0);
    const [first, ...rest] = period.events;
    expect(countAtStart({ ...period, events: first ? [{ ...first, failing: 4 }, ...rest] : [] }, "error")).toBe(3);
    expect(countAtStart({ ...period, from: day("2026-02-10"), events: [] }, "error")).toBe(1);
  });

  it("knows that what is waived failed before, and that what no waiver excuses any more did not", () => {
    const [first] = period.events;
    const [past] = first?.introduced ?? [];
    if (!first || !past) throw new Error("the report has another period");
    const [open, waived] = (["open", "waived"] as const).map((disposition) => ({
      severity: past.severity,
      disposition,
    }));
    const begins = (failing: number, from: typeof open, to: typeof open) =>
      countAtStart(
        {
          ...period,
          events: [{ ...first, failing, introduced: [], changed: from && to ? [{ ...past, ...to, was: from }] : [] }],
        },
        "error",
      );
    expect([begins(0, open, waived), begins(1, waived, open), begins(1, open, open)]).toEqual([1, 0, 1]);
  });

  it("is a step at each event, and stops where nothing could be judged", () => {
    const path = lineOf(period) ?? "";
    expect(path.replace(/[\d.]+/g, "").replaceAll(" ", "")).toBe("MHVHMHVH");
  });

  it("begins with the first record, and says that there is none before", () => {
    const begun = { ...period, beginsOn: day("2026-02-03"), start: { verdict: null, reason: null } };
    expect(lineOf(begun)).toMatch(/^M(?!44 )/);
    expect(timeline(begun, view).text).toMatch(
      /<rect class="before" x="44" [^>]*><title>No records before 2026-02-03\.</,
    );
    expect(timeline(period, view).text).not.toContain("o records before");
  });

  it("does not begin before something could be judged", () => {
    const reason = { en: "broken", ko: "오류" };
    const broken = { ...period, from: day("2026-01-20"), start: { verdict: null, reason } };
    expect(lineOf(broken)).toMatch(/^M(?!44 )/);
    expect(timeline(broken, view).text).toMatch(/<rect class="gap" x="44" [^>]*><title>not judged</);
    expect(timeline(broken, view).text).toContain("not judged at the beginning, at most 1, 1 at");
  });

  it("is one level when nothing happened, and has a place on a single day", () => {
    expect(lineOf({ ...period, events: [], remedies: [] })).toMatch(/^M44 \d+H940$/);
    const one = { ...period, from: day("2026-02-03"), to: day("2026-02-03"), events: [], remedies: [] };
    expect(timeline(one, view).text).not.toMatch(/NaN|Infinity/);
  });

  it.each([
    { to: "2026-02-15", months: ["2026-01", "2026-02"] },
    { to: "2027-12-31", months: 12 },
    { to: "2046-12-31", months: 11 },
  ])("names months until $to as far as there is room", ({ to, months }) => {
    const shown = [...timeline({ ...period, to: day(to) }, view).text.matchAll(/class="x"[^>]*>([\d-]+)</g)];
    if (Array.isArray(months)) expect(shown.map((match) => match[1])).toEqual(months);
    else expect(shown).toHaveLength(months);
  });

  it("has a title and a description with its numbers", () => {
    expect(timeline(period, view).text).toMatch(
      /<title id="chart-t">.+<\/title><desc id="chart-d">From 2026-01-01 to 2026-06-30: 0 at .+ at most 1, 1 at /,
    );
  });
});

it.each([
  { numbers: [4], median: 4 },
  { numbers: [1, 3], median: 2 },
  { numbers: [1, 2, 9], median: 2 },
])("the median of $numbers is $median", ({ numbers, median }) => {
  expect(medianOf(numbers)).toBe(median);
});
