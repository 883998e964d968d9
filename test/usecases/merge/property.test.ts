import fc from "fast-check";
import { expect, it } from "vitest";
import { toBaseline } from "../../../src/config/baseline/file.ts";
import { languages } from "../../../src/model/language.ts";
import { shardOf } from "../../../src/model/shard.ts";
import type { ContractRecord } from "../../../src/records/records.ts";
import { json } from "../../../src/report/formats/json.ts";
import { reporterNames } from "../../../src/report/formats/names.ts";
import { piecesOf } from "../../../src/report/formats/table.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aContract, type Files, judge } from "../../support/inventory.ts";
import { joined, partsOf } from "../../support/parts.ts";

const english = { language: "en", color: false } as const;
const ids = ["acme", "beta", "corp", "delta", "echo", "foxtrot"];

/** What a vendor's folder can be. */
const someContract: fc.Arbitrary<Partial<ContractRecord>> = fc.constantFrom<Partial<ContractRecord>>(
  {},
  { clauses: clausesWithout("security-training") },
  { clauses: clausesWithout("internet-restriction", "purpose-limitation") },
  { clauses: [] },
  { effective: { from: "2026-01-05", to: "2026-07-10" } },
);
const someFolder = fc.oneof(
  { weight: 5, arbitrary: someContract.map((contract) => (id: string) => vendorFiles(id, { contract })) },
  fc.constantFrom<(id: string) => Files>(
    (id) => ({ ...vendorFiles(id), [`vendors/${id}/z.yaml`]: 'kind: ["\u202e한글' }),
    (id) => ({ ...vendorFiles(id), [`vendors/${id}/z.yaml`]: "kind: vendor\nname: '::error::##[x]'\nunheard: 1\n" }),
    (id) => ({ [`vendors/${id}/contract.yaml`]: aContract({ id: `${id}-1`, vendor: id }) }),
    (id) => ({ ...vendorFiles(id), [`vendors/${id}/documents/contract.md`]: "altered" }),
  ),
);
const someVendors = fc.dictionary(fc.constantFrom(...ids), someFolder, {
  minKeys: 0,
  maxKeys: 6,
  noNullPrototype: true,
});
const someGuidelines = fc.oneof(
  { weight: 4, arbitrary: fc.constant(guidelineFiles) },
  fc.constantFrom<Files>(
    {},
    { ...guidelineFiles, "vendors/_guidelines/z.yaml": "kind: guideline\nid: x\n" },
    { ...guidelineFiles, "vendors/_guidelines/documents/guideline.md": "altered" },
  ),
);
/** Waivers of vendors that are there and of some that are not, in force and not, and a file nobody can read. */
const someWaiver = fc.record({
  rule: fc.constantFrom("SEC-03", "SEC-06", "SEC-03", "PII-01", "EVD-02", "XXX-01"),
  vendor: fc.constantFrom(...ids, "nobody", "nowhere"),
  reason: fc.constant("사유"),
  owner: fc.constantFrom("a@example.com", "a@example.com", "b@example.com"),
  approver: fc.constant("b@example.com"),
  approved_on: fc.constantFrom("2026-05-01", "2026-06-30"),
  expires_on: fc.constantFrom("2026-06-30", "2026-07-15", "2026-12-31", "2027-12-31"),
  acknowledges_statute: fc.boolean(),
});
/** A vendor that is always there, and whose waiver counts wherever it can be read. */
const waived = vendorFiles("golf", { contract: { clauses: clausesWithout("security-training") } });
const ofWaived = {
  ...{ rule: "SEC-03", vendor: "golf", reason: "사유", owner: "a@example.com", approver: "b@example.com" },
  ...{ approved_on: "2026-06-01", expires_on: "2026-08-31" },
};
const someWaivers = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .uniqueArray(someWaiver, { maxLength: 6, selector: ({ rule, vendor }) => `${rule} ${vendor}` })
      .map((waivers): Files => ({ "waivers.yaml": { version: 1, waivers: [...waivers, ofWaived] } })),
  },
  fc.constantFrom<Files>({}, { "waivers.yaml": "version: 1\nwaivers: [" }),
);
const someConfig = fc.constantFrom<Files>(
  {},
  {
    "clausegate.yaml": { version: 1, fail_on: "note", rules: { "SEC-04": "off", "WVR-06": "error", "PII-01": "note" } },
  },
);
const someMask = fc.option(fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), { nil: null });

const someInventory = fc
  .record({
    vendors: someVendors,
    guidelines: someGuidelines,
    waivers: someWaivers,
    config: someConfig,
    mask: someMask,
    /** A vendor that leaves after the baseline was written. */
    leaves: fc.constantFrom(...ids, null),
  })
  .map(({ vendors, mask, leaves, guidelines, waivers, config }) => {
    const own = Object.entries(vendors).map(([id, folder]) => ({ id, files: folder(id) }));
    const withOnly = (some: typeof own): Files =>
      Object.assign({}, guidelines, waivers, config, waived, ...some.map(({ files }) => files));
    return { before: withOnly(own), files: withOnly(own.filter(({ id }) => id !== leaves)), mask };
  });

interface Random {
  readonly before: Files;
  readonly files: Files;
  readonly mask: readonly boolean[] | null;
}

/** The files with a baseline of some of what was found before. */
async function withBaseline({ before, files, mask }: Random): Promise<Files> {
  if (mask === null) return files;
  const { findings } = await judge(before, { baseline: false });
  const accepted = findings.filter((_, at) => mask[at % mask.length]);
  return { ...files, ".clausegate/baseline.json": toBaseline(accepted) };
}

it("the parts of an inventory make the report of the whole, byte for byte, in every format and language", async () => {
  const seen = { waived: 0, baselined: 0, problems: 0, "WVR-06": 0, "BSL-01": 0, empty: 0 };
  await fc.assert(
    fc.asyncProperty(someInventory, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (random, count, reversed) => {
      const files = await withBaseline(random);
      const whole = await judge(files);
      const parts = await partsOf(files, count);
      const { report } = joined(reversed ? parts.toReversed() : parts);
      for (const language of languages) {
        for (const format of reporterNames) {
          const render = (one: typeof whole) =>
            [...piecesOf(format, one, { language, color: format === "text" })].join("");
          expect(render(report)).toBe(render(whole));
        }
      }
      expect(report.verdict).toBe(whole.verdict);
      seen.waived += whole.summary.waived;
      seen.baselined += whole.summary.baselined;
      seen.problems += whole.summary.problems;
      for (const rule of ["WVR-06", "BSL-01"] as const) {
        seen[rule] += whole.findings.filter((finding) => finding.rule === rule).length;
      }
      seen.empty += parts.filter((text) => JSON.parse(text).summary.vendors === 0).length;
    }),
    { seed: 1, numRuns: 40 },
  );
  // The random inventories come to what the property is about.
  expect(Object.entries(seen).filter(([, found]) => found === 0)).toEqual([]);
});

it("another vendor changes what is judged in its own part alone", async () => {
  const files = Object.assign({}, guidelineFiles, ...ids.map((id) => vendorFiles(id, { contract: { clauses: [] } })));
  const count = 4;
  const [before, after] = [await partsOf(files, count), await partsOf({ ...files, ...vendorFiles("hotel") }, count)];
  const judged = (text: string) => {
    const { shard: _, ...rest } = JSON.parse(text);
    return rest;
  };
  const changed = before.flatMap((text, at) =>
    JSON.stringify(judged(text)) === JSON.stringify(judged(after[at] ?? "")) ? [] : [at + 1],
  );
  expect(changed).toEqual([shardOf("hotel", count)]);
  expect(json(joined(after).report, english)).toBe(json(await judge({ ...files, ...vendorFiles("hotel") }), english));
});

it("a part is the one the first 32 bits of the SHA-256 of the vendor's id say", () => {
  // printf hanbit-cs | sha256sum | cut -c1-8
  const bits = 0x59ace147;
  for (const count of [1, 2, 3, 8, 1000]) expect(shardOf("hanbit-cs", count)).toBe((bits % count) + 1);
});

it("an inventory of problems alone is joined as it is judged", async () => {
  const files = { "waivers.yaml": "version: 1\nwaivers: [" };
  const parts = await partsOf(files, 3);
  const render = (report: Awaited<ReturnType<typeof judge>>) => json(report, english);
  expect(render(joined(parts).report)).toBe(render(await judge(files)));
});
