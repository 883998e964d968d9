import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type IsoDate } from "../../../src/model/iso-date.ts";
import { defaultSettings } from "../../../src/model/settings.ts";
import { assembleVendor, onDay } from "../../../src/records/assemble.ts";
import type { RecordDocument } from "../../../src/records/document.ts";
import type { ContractRecord, GuidelineRecord, VendorRecord } from "../../../src/records/records.ts";
import type { PolicyInput } from "../../../src/schemas/generated/types.ts";
import { daysOfDates, turningDays } from "../../../src/usecases/history/turning-days.ts";
import { dossierOf } from "../../support/cases.ts";
import { aContract, aGuideline, aVendor, day, policy } from "../../support/inventory.ts";

const first = day("2026-01-01");
const last = day("2026-02-28");

/** A day in or around the time that is looked at, more often near others. */
const someDay = fc.integer({ min: -10, max: 70 }).map((distance): string => addDays(first, distance));
/** A day before that time, mostly: else hardly anything is in force in it. */
const anEarlyDay = fc.oneof({ weight: 2, arbitrary: fc.constant("2025-06-01") }, { weight: 1, arbitrary: someDay });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** A day in the time that is looked at, or a year before it. */
const aYearBefore = fc.integer({ min: -10, max: 70 }).map((distance): string => addDays(day("2025-01-01"), distance));

const aRenewal = fc.record({
  automatic: fc.constant(true),
  term_months: fc.constantFrom(1, 2, 12),
  notice_days: fc.constantFrom(0, 10, 30),
  ends_on: fc.option(someDay, { nil: undefined, freq: 1 }),
});

/** Ways in which a contract lasts. */
const aCourse = fc.oneof(
  fc.record({ to: maybe(someDay), renewed_on: maybe(someDay) }),
  fc.record({ to: fc.constantFrom("2025-11-20", "2026-01-10"), renewal: aRenewal }),
  fc.record({
    to: someDay,
    renewals: fc.array(fc.record({ on: someDay, to: someDay, reviewed_on: maybe(someDay) }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
);

const aContractOfDays = fc.record({
  status: fc.constantFrom("signed", "signed", "signed", "draft", "terminated"),
  signed_on: fc.oneof(anEarlyDay, fc.constant("2024-12-01")),
  from: anEarlyDay,
  course: aCourse,
  terminated_on: maybe(someDay),
  reviewed_on: maybe(someDay),
  rests_on: fc.constantFrom(undefined, undefined, "amends", "under"),
  repeals: fc.boolean(),
  document: fc.oneof(fc.constant({}), fc.record({ effective_from: someDay }), fc.record({ signed_on: someDay })),
});

const aDossier = fc.record({
  service: fc.record({
    started_on: fc.oneof(anEarlyDay, aYearBefore),
    ended_on: maybe(someDay),
    changed_on: maybe(someDay),
  }),
  recorded_on: someDay,
  selected_on: someDay,
  issued_on: someDay,
  evaluated_on: someDay,
  exception: maybe(someDay),
  guideline: fc.record({ from: someDay, to: maybe(someDay) }),
  contracts: fc.array(aContractOfDays, { minLength: 1, maxLength: 3 }),
  warningDays: fc.constantFrom(0, 1, 30),
});

type Dates = typeof aDossier extends fc.Arbitrary<infer T> ? T : never;

function contractOf({ from, course, rests_on, repeals, document, ...dates }: Dates["contracts"][number], at: number) {
  const { to, ...lasting } = { renewed_on: undefined, ...course };
  const { terminated_on, ...others } = dates;
  const contract = aContract();
  const parent = at > 0 && rests_on ? { [rests_on]: `acme-${at - 1}` } : {};
  return {
    ...contract,
    ...others,
    ...lasting,
    ...parent,
    ...(at > 0 && rests_on === "amends" && repeals && { repeals: ["internet-restriction"], clauses: [] }),
    ...(dates.status === "terminated" && { terminated_on }),
    id: `acme-${at}`,
    effective: { from, to },
    documents: contract.documents?.map((one) => ({ ...one, ...document })),
  };
}

/** What is undefined is not there. */
const without = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value));

function inputOf(dates: Dates): PolicyInput {
  const vendor = aVendor();
  const [service] = vendor.services;
  if (!service?.selection?.evaluation || !service.selection.rfp || !service.identified_requirements)
    throw new Error("the good vendor is not whole");
  const { exception } = dates;
  const made = {
    ...service,
    ...dates.service,
    identified_requirements: { ...service.identified_requirements, recorded_on: dates.recorded_on },
    selection: {
      ...service.selection,
      selected_on: dates.selected_on,
      rfp: { ...service.selection.rfp, issued_on: dates.issued_on },
      evaluation: {
        ...service.selection.evaluation,
        evaluated_on: dates.evaluated_on,
        ...(exception && {
          passing_score: 99,
          exception: { reason: "대체 업체 없음", approved_by: "ciso@example.com", approved_on: exception },
        }),
      },
    },
  };
  const source = { file: "vendors/acme/x.yaml" } as RecordDocument;
  const sourced = <T extends object>(record: T) => ({ record: without(record), source });
  const contracts = dates.contracts.map((contract, at) => sourced(contractOf(contract, at) as ContractRecord));
  const records = { vendors: [], contracts, guidelines: [] };
  const guidelines = [sourced(aGuideline({ effective: dates.guideline as GuidelineRecord["effective"] }))];
  const { dossier } = assembleVendor(
    sourced({ ...vendor, services: [made] as VendorRecord["services"] }),
    records,
    guidelines,
    {
      asOf: first,
      settings: defaultSettings,
      inventory: "vendors",
    },
  );
  return { ...dossier, evidence: dossierOf({ patch: [] }).evidence };
}

/** The answer without the day it names. */
function answerOn(input: PolicyInput, asOf: IsoDate, warningDays: number): string {
  const settings = { ...defaultSettings, expiryWarningDays: warningDays };
  const { findings, assessment, facts } = policy.evaluate(onDay(input, { asOf, settings }));
  // The policy answers in the order of its own sets, and AGR-01 names the day.
  const lines = [...findings, ...assessment, ...facts.contracts].map((one) => JSON.stringify(one));
  return lines
    .map((line) => line.replace(`"as_of":"${asOf}"`, ""))
    .sort()
    .join("\n");
}

it("finds every day on which the policy's answer changes", () => {
  let changes = 0;
  fc.assert(
    fc.property(aDossier, (dates) => {
      const input = inputOf(dates);
      const days = new Set(turningDays(input, dates.warningDays, { after: first, until: last }));
      let before = answerOn(input, first, dates.warningDays);
      for (let on = addDays(first, 1); on <= last; on = addDays(on, 1)) {
        const now = answerOn(input, on, dates.warningDays);
        if (now !== before) {
          changes += 1;
          expect([...days]).toContain(on);
        }
        before = now;
      }
    }),
    { numRuns: 40, seed: 7 },
  );
  // Else the property says nothing.
  expect(changes).toBeGreaterThan(50);
});

it.each([
  { name: "a day outside of the time", records: { at: "2025-06-01" }, days: [] },
  { name: "what only looks like a day", records: { at: "2026-02-30", of: "2026-02-1x" }, days: [] },
  {
    name: "an end, and as many days before as warnings come early",
    records: [{ to: "2026-02-20" }],
    days: ["2026-02-10", "2026-02-21"],
  },
  { name: "a beginning", records: { from: "2026-02-20" }, days: ["2026-02-20"] },
  { name: "the first day itself, which is judged anyway", records: { from: "2026-01-01" }, days: [] },
  { name: "a date nobody compares with the day", records: { evaluated_on: "2026-02-20" }, days: [] },
  {
    name: "a date of a key it does not know in every way",
    records: { heard_on: "2026-02-20" },
    days: ["2026-02-10", "2026-02-11", "2026-02-20", "2026-02-21"],
  },
  { name: "a start of a year ago", records: { started_on: "2025-02-20" }, days: ["2026-02-21", "2026-02-22"] },
  { name: "a termination", records: { terminated_on: "2026-02-20" }, days: ["2026-02-10", "2026-02-21"] },
  { name: "the end of all terms", records: { renewal: { ends_on: "2026-02-20" } }, days: ["2026-02-10", "2026-02-21"] },
  {
    name: "a renewal that was agreed",
    records: { renewals: [{ on: "2026-01-10", to: "2026-02-20", reviewed_on: "2026-01-12" }] },
    days: ["2026-01-10", "2026-01-12", "2026-02-10", "2026-02-21"],
  },
  {
    name: "a document that came later",
    records: { documents: [{ signed_on: "2026-02-01", effective_from: "2026-02-20" }] },
    days: ["2026-02-01", "2026-02-20"],
  },
])("looks at $name", ({ records, days }) => {
  expect(daysOfDates(records, 10, { after: first, until: last })).toEqual(days);
});

it.each([
  {
    name: "each automatic renewal, its warning and the day after the last day for notice",
    months: 1,
    renewal: { notice_days: 5 },
    // Terms end on 15 January and 15 February; notice is due five days before, and its warning begins ten days earlier.
    days: ["2026-01-11", "2026-01-16", "2026-01-31", "2026-02-11", "2026-02-16", "2026-02-28"],
  },
  {
    name: "no renewal after the end of all terms",
    months: 1,
    renewal: { notice_days: 5, ends_on: "2026-02-01" },
    days: ["2026-01-11", "2026-01-16", "2026-01-22", "2026-02-02"],
  },
])("looks at $name", ({ months, renewal, days }) => {
  const contract = {
    ...aContract({ effective: { from: "2025-12-16", to: "2026-01-15" }, signed_on: "2025-12-01" }),
    ...{ documents: [], clauses: [], not_applicable: [] },
    renewal: { automatic: true, term_months: months, ...renewal },
  } as PolicyInput["contracts"][number];
  const found = turningDays({ vendor: null, contracts: [contract], guidelines: [] }, 10, { after: first, until: last });
  const ofFirstTerm = ["2026-01-05"];
  expect(found.filter((on) => !ofFirstTerm.includes(on))).toEqual(days);
});

it("knows every place in which a rule looks at the day", () => {
  const policies = new URL("../../../policies/", import.meta.url);
  const files = readdirSync(policies, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  // `server` answers for one day alone.
  const rules = files.filter((name) => name.endsWith(".rego") && !/_test\.rego$|^server\/|^cases\//.test(name));
  const lines = rules.flatMap((name) =>
    readFileSync(new URL(name, policies), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#") && /\bas_of\b|expiry_warning_until|year_before/.test(line))
      .map((line) => line.trim()),
  );
  expect(lines.sort()).toEqual(
    [
      // Work.
      "service.started_on > input.as_of",
      "service.ended_on < input.as_of",
      "service.started_on <= input.as_of",
      "started_on < input.settings.year_before",
      "started_on < input.settings.year_before",
      "changed_on <= input.as_of",
      // Signatures.
      "input.contracts[k].signed_on <= input.as_of",
      "input.contracts[k].signed_on <= input.as_of",
      "contract.signed_on <= input.as_of",
      "_is_later(document) if document.signed_on > input.as_of",
      "_is_later(document) if document.effective_from > input.as_of",
      // Terms, and their ends.
      "runs.on(k, input.as_of)",
      "runs.ended(k, input.as_of)",
      "periods.ends_before(period, input.as_of)",
      "period.to <= input.settings.expiry_warning_until",
      "period.lapses_on > input.as_of",
      "term.notice_by >= input.as_of",
      "term.notice_by <= input.settings.expiry_warning_until",
      // Renewals and reviews.
      "renewed_on <= input.as_of",
      "n := max([n | some n, renewal in input.contracts[k].renewals; renewal.on <= input.as_of])",
      "_reviewed_for(_, renewal) if renewal.reviewed_on <= input.as_of",
      "reviewed_on <= input.as_of",
      "renewal.reviewed_on <= input.as_of",
      "days := {day | some [of, day] in _renewals; of == k; day <= input.as_of; runs.on(k, day)}",
      "_excused(i, evaluation) if evaluation.exception.approved_on <= object.get(agreements.signed_on, i, input.as_of)",
      // Changes of the law, whose days are added to those of the records.
      "edition.from <= input.as_of",
      "edition.from <= input.as_of",
      // Names the day, and compares nothing.
      '"as_of": input.as_of,',
    ].sort(),
  );
});
