import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type IsoDate } from "../../../src/model/iso-date.ts";
import { defaultSettings } from "../../../src/model/settings.ts";
import { onDay } from "../../../src/records/assemble.ts";
import type { PolicyInput } from "../../../src/schemas/generated/types.ts";
import { turningDays } from "../../../src/usecases/history/turning-days.ts";
import { dossierOf } from "../../support/cases.ts";
import { day, policy } from "../../support/inventory.ts";

const first = day("2026-01-01");
const last = day("2026-02-28");

/** A day in or around the time that is looked at, more often near others. */
const someDay = fc.integer({ min: -10, max: 70 }).map((distance): string => addDays(first, distance));
/** A day before that time, mostly: else hardly anything is in force in it. */
const anEarlyDay = fc.oneof({ weight: 2, arbitrary: fc.constant("2025-06-01") }, { weight: 1, arbitrary: someDay });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const aContractOfDays = fc.record({
  status: fc.constantFrom("signed", "signed", "signed", "draft", "terminated"),
  signed_on: maybe(anEarlyDay),
  from: anEarlyDay,
  to: maybe(someDay),
  renewed_on: maybe(someDay),
  reviewed_on: maybe(someDay),
});

const aDossier = fc.record({
  service: fc.record({ started_on: anEarlyDay, ended_on: maybe(someDay), changed_on: maybe(someDay) }),
  recorded_on: someDay,
  selected_on: someDay,
  evaluated_on: someDay,
  exception: maybe(someDay),
  guideline: fc.record({ from: someDay, to: maybe(someDay) }),
  contracts: fc.array(aContractOfDays, { minLength: 1, maxLength: 3 }),
  warningDays: fc.constantFrom(0, 1, 30),
});

function inputOf(dates: typeof aDossier extends fc.Arbitrary<infer T> ? T : never): PolicyInput {
  const good = dossierOf({ patch: [] });
  const [service] = good.vendor?.services ?? [];
  const [contract] = good.contracts;
  const [guideline] = good.guidelines;
  if (!good.vendor || !service?.selection?.evaluation || !service.identified_requirements || !contract || !guideline)
    throw new Error("the good dossier is not whole");
  const { exception } = dates;
  const made = {
    ...good,
    guidelines: [{ ...guideline, effective: dates.guideline }],
    vendor: {
      ...good.vendor,
      services: [
        {
          ...service,
          ...dates.service,
          identified_requirements: { ...service.identified_requirements, recorded_on: dates.recorded_on },
          selection: {
            ...service.selection,
            selected_on: dates.selected_on,
            evaluation: {
              ...service.selection.evaluation,
              evaluated_on: dates.evaluated_on,
              ...(exception && {
                passing_score: 99,
                exception: { reason: "대체 업체 없음", approved_by: "ciso@example.com", approved_on: exception },
              }),
            },
          },
        },
      ],
    },
    contracts: dates.contracts.map(({ from, to, ...others }, at) => ({
      ...contract,
      ...others,
      id: `acme-${at}`,
      effective: { from, to },
      lapses_on: to && addDays(day(to), 1),
    })),
  };
  // What is undefined is not there.
  return JSON.parse(JSON.stringify(made));
}

/** What of a dossier is there whatever the day. */
function recordsOf({ vendor, contracts, guidelines }: PolicyInput) {
  return { vendor, contracts, guidelines };
}

/** The answer without the day it names. */
function answerOn(input: PolicyInput, asOf: IsoDate, warningDays: number): string {
  const settings = { ...defaultSettings, expiryWarningDays: warningDays };
  const { findings, assessment } = policy.evaluate(onDay(input, { asOf, settings }));
  // The policy answers in the order of its own sets, and AGR-01 names the day.
  const lines = [...findings, ...assessment].map((one) => JSON.stringify(one));
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
      const days = new Set(turningDays(recordsOf(input), dates.warningDays, { after: first, until: last }));
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
])("looks at $name", ({ records, days }) => {
  expect(turningDays(records, 10, { after: first, until: last })).toEqual(days);
});

it("knows every place in which a rule looks at the day", () => {
  const policies = new URL("../../../policies/", import.meta.url);
  const files = readdirSync(policies, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  // `server` answers for one day alone.
  const rules = files.filter((name) => name.endsWith(".rego") && !/_test\.rego$|^server\/|^cases\//.test(name));
  const lines = rules.flatMap((name) =>
    readFileSync(new URL(name, policies), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#") && /\bas_of\b|expiry_warning_until/.test(line))
      .map((line) => line.trim()),
  );
  expect(lines.sort()).toEqual(
    [
      "service.started_on > input.as_of",
      "service.ended_on < input.as_of",
      "service.started_on <= input.as_of",
      "contract.signed_on <= input.as_of",
      "contract.signed_on <= input.as_of",
      "periods.includes(contract.effective, input.as_of)",
      "periods.ends_before(contract.effective, input.as_of)",
      "contract.effective.to <= input.settings.expiry_warning_until",
      "contract.lapses_on > input.as_of",
      "changed_on <= input.as_of",
      "renewed_on <= input.as_of",
      "contract.reviewed_on <= input.as_of",
      "_excused(evaluation) if evaluation.exception.approved_on <= input.as_of",
      // Names the day, and compares nothing.
      '"as_of": input.as_of,',
    ].sort(),
  );
});
