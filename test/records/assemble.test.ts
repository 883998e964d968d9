import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOf } from "../../src/evidence/quotes/key.ts";
import { dossierOf } from "../../src/judgement/vendor-input.ts";
import { defaultSettings } from "../../src/model/settings.ts";
import { quoteLength } from "../../src/records/assemble.ts";
import {
  aContract,
  anInventory,
  aVendor,
  goodFiles,
  judge,
  overruledDocuments,
  someDay,
} from "../support/inventory.ts";

describe("the length of a quote", () => {
  it.each([
    { name: "Hangul syllables", quote: "보안점검", length: 4 },
    { name: "the same syllables taken apart (NFD)", quote: "보안점검".normalize("NFD"), length: 4 },
    { name: "letters and digits of other scripts", quote: "Wi-Fi 6 利用 24時間", length: 11 },
    { name: "no spaces, punctuation or signs", quote: ' ("3시간") — … · ₩ ', length: 3 },
    { name: "no fillers, which look like nothing", quote: "\u3164\u115f\u1160\uffa0가", length: 1 },
    { name: "no middle dots of Hangul, which are letters to Unicode", quote: "\u318d\u119e\u11a2가ㆍ나", length: 2 },
    { name: "no marks by themselves", quote: "\u037a\ufc5e\ufe70가", length: 1 },
    { name: "tags, which are letters as all others", quote: "<s>가</s>", length: 3 },
    { name: "a letter outside the basic plane once", quote: "𠮷", length: 1 },
    { name: "nothing but signs", quote: "—", length: 0 },
  ])("counts $name", ({ quote, length }) => {
    expect(quoteLength(quote)).toBe(length);
  });
});

it("a quote is no longer than what of it is compared", () => {
  const letters = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(letters, (quote) => {
      expect(quoteLength(quote)).toBeLessThanOrEqual(keyOf(quote).from.length);
    }),
    { seed: 232, numRuns: 2_000 },
  );
});

/** Rule and case of each finding about a contract whose clause 3 (inspection) has changes. */
async function found(changes: object, settings = {}): Promise<string[]> {
  const clauses = (aContract().clauses ?? []).map((clause, at) => (at === 3 ? { ...clause, ...changes } : clause));
  const report = await judge(goodFiles({ contract: aContract({ clauses, documents: overruledDocuments("EVD-06") }) }), {
    settings: { ...defaultSettings, ...settings },
  });
  return report.findings.map(({ rule, args, pointer }) => `${rule}/${args.case} ${pointer}`);
}

describe("the settings reach the rules", () => {
  it.each([
    { changes: { interval_months: 13 }, settings: {}, finds: ["SEC-04/interval-too-long /clauses/3/interval_months"] },
    { changes: { interval_months: 13 }, settings: { inspectionIntervalMonths: 13 }, finds: [] },
    {
      changes: { interval_months: 13 },
      settings: { trainingIntervalMonths: 120 },
      finds: ["SEC-04/interval-too-long /clauses/3/interval_months"],
    },
    {
      changes: {},
      settings: { trainingIntervalMonths: 11 },
      finds: ["SEC-03/interval-too-long /clauses/2/interval_months"],
    },
    { changes: {}, settings: { incidentDeadlineHours: 23 }, finds: ["SEC-15/too-late /clauses/14/deadline_hours"] },
    { changes: {}, settings: { expiryWarningDays: 365 }, finds: ["AGR-03/lapsing /effective/to"] },
    {
      changes: { quote: "보안점검을 실시함" },
      settings: {},
      finds: ["EVD-04/nothing-close /clauses/3/quote", "EVD-03/quote-too-short /clauses/3/quote"],
    },
    {
      changes: { quote: "보안점검을 실시함" },
      settings: { minimumQuoteLength: 8 },
      finds: ["EVD-04/nothing-close /clauses/3/quote"],
    },
  ])("$changes with $settings: $finds", async ({ changes, settings, finds }) => {
    expect(await found(changes, settings)).toEqual(finds);
  });
});

describe("a reason for a selection without a request for proposal", () => {
  it.each([
    { reason: "독점 공급", finds: ["SEL-02/no-reason /services/0/selection/reason"] },
    { reason: "독점 공급사", finds: [] },
  ])("$reason: $finds", async ({ reason, finds }) => {
    const review = { document: "evaluation", reviewed_on: "2025-12-08" };
    const chosen = { basis: "direct", reason, review, procedure: "vendor-selection", selected_on: "2025-12-10" };
    const services = aVendor().services.map((service) => ({ ...service, selection: chosen }));
    const report = await judge(goodFiles({ vendor: { ...aVendor(), services } }));
    expect(report.findings.map(({ rule, args, pointer }) => `${rule}/${args.case} ${pointer}`)).toEqual(finds);
  });
});

describe("a document in another vendor's folder", () => {
  it.each([
    { path: "documents/contract.md", of: undefined },
    { path: "../beta/documents/contract.md", of: "beta" },
    { path: "../_guidelines/documents/contract.md", of: undefined },
    { path: "../contract.md", of: undefined },
    { path: "../../shared/contract.md", of: undefined },
    { path: "../../other/beta/contract.md", of: undefined },
  ])("is named: $path", async ({ path, of }) => {
    const [main] = aContract().documents ?? [];
    const files = goodFiles({ contract: aContract({ documents: main ? [{ ...main, path }] : [] }) });
    const { contracts } = await dossierOf("acme", {
      ...{ tree: anInventory(files), inventory: "vendors" },
      ...{ asOf: someDay, settings: defaultSettings },
    });
    expect(contracts[0]?.documents[0]?.of_vendor).toBe(of);
  });
});
