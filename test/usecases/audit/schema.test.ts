import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { toBaseline } from "../../../src/config/baseline/file.ts";
import { groups } from "../../../src/model/rule.ts";
import { auditJson } from "../../../src/usecases/audit/json.ts";
import { type AuditReport, requirementStates } from "../../../src/usecases/audit/report.ts";
import { audited } from "../../support/audit.ts";
import { aFullAudit, hostile } from "../../support/audit-page.ts";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { aFolder, clausegateHere, repository } from "../../support/cli.ts";
import { inventoryWith } from "../../support/examples.ts";
import { aContract, aVendor, type Files, goodFiles, pointerTo, policy } from "../../support/inventory.ts";
import { aPastRepository, commitAs, type PastChange } from "../../support/past.ts";
import { aSampleRepository } from "../../support/runner.ts";
import { aStory } from "../../support/story.ts";
import { aWaiver } from "../../support/waivers.ts";

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
}

const schema: Schema = JSON.parse(readFileSync(join(repository, "dist/schemas/audit.schema.json"), "utf8"));
const { $defs: definitions = {} } = schema;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

const written = (report: AuditReport): unknown => JSON.parse([...auditJson(report)].join(""));

const broken = goodFiles({ contract: aContract({ clauses: clausesWithout("internet-restriction") }) });
const elsewhere = {
  ...{ id: "terms", kind: "terms-of-service" as const },
  ...{ uri: "https://example.com/terms", sha256: "a".repeat(64) },
};
const inventories: Readonly<Record<string, Files>> = {
  "in good order": goodFiles(),
  "with a finding": broken,
  "with a finding that is waived": { ...broken, "waivers.yaml": { version: 1, waivers: [aWaiver()] } },
  "with a finding of the baseline": {
    ...broken,
    ".clausegate/baseline.json": toBaseline((await audited(broken)).findings),
  },
  "with findings about the gate": {
    ...goodFiles(),
    "waivers.yaml": { version: 1, waivers: [aWaiver(), aWaiver({ vendor: "nobody" })] },
  },
  "with rules that are reported otherwise": {
    ...broken,
    "clausegate.yaml": { version: 1, rules: { "SEC-06": "off", "SEC-03": "note" } },
  },
  "with what records tell people": {
    ...goodFiles({
      contract: aContract({ clauses: (aContract().clauses ?? []).map((clause) => ({ ...clause, notes: "비고" })) }),
    }),
    "vendors/acme/amendment.yaml": {
      ...aContract({ id: "acme-2026-a1", amends: "acme-2026", effective: { from: "2026-03-01" } }),
      ...{ documents: [], clauses: [], not_applicable: [] },
    },
  },
  "with a clause whose words state another interval": goodFiles({
    contract: aContract({
      clauses: (aContract().clauses ?? []).map((clause) =>
        clause.covers.includes("security-inspection")
          ? { ...clause, interval_months: 3, quote: "위탁자는 6개월마다 한 번 이상 수탁자의 보안 실태를 점검한다" }
          : clause,
      ),
    }),
  }),
  "with a vendor that cannot be judged": {
    ...goodFiles(),
    "vendors/beta/vendor.yaml": "kind: vendor\nid: [\n",
    "vendors/corp/vendor.yaml": "kind: vendor\nid: corp\n",
    "vendors/delta/vendor.yaml": new Uint8Array([0xff]),
  },
  "with a document kept elsewhere": goodFiles({
    vendor: aVendor({ documents: [...(aVendor().documents ?? []), elsewhere] }),
  }),
  "with a document that is not there": Object.fromEntries(
    Object.entries(goodFiles()).filter(([path]) => !path.endsWith("rfp.pdf")),
  ),
  "with a document that Git LFS did not fetch": { ...goodFiles(), "vendors/acme/documents/rfp.pdf": pointerTo("x") },
  "with hostile names": goodFiles({ vendor: aVendor({ name: hostile }) }),
};

/** What the command writes. */
async function packed(root: string, ...args: readonly string[]): Promise<unknown> {
  const folder = join(aFolder(), "pack");
  expect(await clausegateHere(["audit", "--root", root, ...args, "-o", folder])).toMatchObject({
    status: 0,
    stderr: "",
  });
  return JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
}

/** The repository of a vendor that leaves, comes back with another id, and gives its service and contract other ids. */
function aReturn(): string {
  const root = aPastRepository();
  const numbered = { registration_number: "123-45-67891" };
  const [service] = aVendor().services;
  const changes: readonly PastChange[] = [
    { ...guidelineFiles, ...vendorFiles("acme", { vendor: numbered }), ...vendorFiles("stays") },
    { "vendors/acme": null },
    vendorFiles("acme-korea", { vendor: numbered }),
    {
      "vendors/stays": null,
      ...vendorFiles("stayed", { vendor: { name: "stays 주식회사" }, signedAs: "stays 주식회사" }),
    },
    vendorFiles("acme-korea", {
      vendor: { ...numbered, ...(service && { services: [{ ...service, id: "crm-operation" }] }) },
      contract: { services: ["crm-operation"] },
    }),
  ];
  for (const [at, change] of changes.entries()) {
    const message = at === 2 ? 'Revert "Remove acme"\n\nReverts acme/records#2' : "x";
    commitAs(root, change, { date: `2026-0${at + 1}-10T10:00:00+09:00`, message });
  }
  return root;
}

/** A report whose findings do not fail, by rules that changed. */
function weighedOtherwise(report: AuditReport): AuditReport {
  const excepted = true as const;
  const since = "0.2.0";
  const { period } = report;
  const marked = <T>(items: readonly T[]) => items.map((item) => ({ ...item, excepted }));
  return {
    ...report,
    failOnExcept: ["upcoming"],
    overrides: [{ rule: "SEC-15", case: "too-late", basis: "guideline", from: "warning", to: "error" }],
    findings: report.findings.map((finding) => ({ ...finding, kind: "upcoming", excepted, ofChangedRule: true })),
    rules: report.rules.map((rule) => ({
      ...rule,
      since,
      changed: rule.title,
      cases: Object.fromEntries(Object.entries(rule.cases).map(([name, one]) => [name, { ...one, since }])),
    })),
    period: period && {
      ...period,
      events: period.events.map((event) => ({
        ...event,
        introduced: marked(event.introduced),
        resolved: marked(event.resolved),
        changed: event.introduced.map((item) => ({
          ...item,
          excepted,
          was: { severity: item.severity, disposition: "open" },
        })),
      })),
      remedies: period.remedies.map((remedy) => ({ ...remedy, finding: { ...remedy.finding, excepted } })),
    },
  };
}

const story = aStory();
const period = "2024-06-01..2026-06-01";
const reports: readonly (readonly [string, unknown])[] = [
  ...(await Promise.all(
    Object.entries(inventories).map(async ([name, files]) => [name, written(await audited(files))] as const),
  )),
  ["with everything a page can tell", written(await aFullAudit(hostile))],
  ["with what the configuration weighs otherwise", written(weighedOtherwise(await aFullAudit()))],
  ["of two years", await packed(story.root, "--period", period, "--allowed-signers", story.signers)],
  ["of a vendor that came back", await packed(aReturn(), "--period", "2026-01-01..2026-05-10")],
  ["that is the sample", await packed(aSampleRepository(), "--as-of", "2026-06-30")],
];

describe("the schema accepts the report of an inventory", () => {
  it.each(reports)("%s", (_, report) => {
    isValid(report);
    expect(isValid.errors).toBeNull();
  });

  it.each(policy.catalogue.catalogue.rules.filter(({ basis }) => basis !== "gate"))("that breaks $id", async (rule) => {
    isValid(written(await audited(inventoryWith(rule, "bad"))));
    expect(isValid.errors).toBeNull();
  });
});

/** A value within a report, and what holds it. `place` has `*` for an index, and for a key that is no property. */
interface Place {
  readonly place: string;
  readonly holder: object;
  readonly key: string;
  readonly value: unknown;
}

/** Objects whose keys are names, and no properties. */
const isMap = (place: string) => /\/(cases|frameworks|args)$/.test(place);

function* placesIn(holder: object, above: string): Generator<Place> {
  const isList = Array.isArray(holder) || isMap(above);
  for (const [key, value] of Object.entries(holder)) {
    const place = `${above}/${isList ? "*" : key}`;
    yield { place, holder, key, value };
    // Keys and values as in the record, whose own schema describes them.
    const isRecorded = key === "recorded";
    if (typeof value === "object" && value !== null && !isRecorded) yield* placesIn(value, place);
  }
}

/** Where the schema says what stands there, with what it says. */
function* placesOf({ $ref, ...own }: Schema, above: string): Generator<readonly [string, Schema]> {
  const { anyOf = [], properties = {}, items, additionalProperties } = { ...definition($ref), ...own };
  for (const one of anyOf) yield* placesOf(one, above);
  const others = typeof additionalProperties === "object" ? additionalProperties : undefined;
  for (const [key, below] of [...Object.entries(properties), ...[items ?? [], others ?? []].flat().map(anyKey)]) {
    const place = `${above}/${key}`;
    yield [place, below];
    yield* placesOf(below, place);
  }
}

const anyKey = (below: Schema) => ["*", below] as const;

function definition($ref: string | undefined): Schema {
  if ($ref === undefined) return {};
  const found = definitions[$ref.replace("#/$defs/", "")];
  if (!found) throw new Error(`${$ref} is not defined`);
  return found;
}

const described = [...placesOf(schema, "")];
const met = reports.map(([, report]) => (typeof report === "object" && report ? [...placesIn(report, "")] : []));

describe("the schema", () => {
  it("describes what reports hold, and nothing that none of them does", () => {
    const places = new Set(described.map(([place]) => place));
    const held = new Set(met.flat().map(({ place }) => place));
    expect([...held].filter((place) => !places.has(place))).toEqual([]);
    // What several places share is met where one of them is.
    const used = new Set(described.flatMap(([place, part]) => (held.has(place) ? part : [])));
    expect(described.flatMap(([place, part]) => (used.has(part) ? [] : place))).toEqual([]);
  });

  it("says of each property what it is", () => {
    const properties = described.filter(([place]) => !place.endsWith("/*"));
    expect(properties.length).toBeGreaterThan(300);
    for (const [place, { $ref, description = definition($ref).description }] of properties)
      expect([place, description]).toEqual([place, expect.stringMatching(/^[A-Z`].*\.$/)]);
  });

  it("says what each of its parts is for", () => {
    const used = JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g);
    expect(Object.keys(definitions).sort()).toEqual([...new Set([...used].map(([, name]) => name))].sort());
  });

  it.each([
    { place: "/vendors/*/requirements/*/state", values: requirementStates },
    { place: "/rules/*/group", values: groups },
  ])("knows every value of $place", ({ place, values }) => {
    expect(described.find(([one]) => one === place)?.[1].enum).toEqual(values);
  });
});

/** What can be absent. */
const optional = [
  "/failOnExcept",
  "/findings/*/excepted",
  "/findings/*/kind",
  "/findings/*/ofChangedRule",
  "/overrides/*/case",
  "/period/events/*/changed/*/excepted",
  "/period/events/*/commit/relations/*/repository",
  "/period/events/*/introduced/*/excepted",
  "/period/events/*/renamed",
  "/period/events/*/renamedItems",
  "/period/events/*/resolved/*/excepted",
  "/period/events/*/vendorEvents",
  "/period/events/*/vendorEvents/*/formerId",
  "/period/remedies/*/finding/excepted",
  "/problems/*/frame",
  "/problems/*/location",
  "/problems/*/pointer",
  "/recordsOf",
  "/rules/*/cases/*/basis",
  "/rules/*/cases/*/citation",
  "/rules/*/cases/*/cites",
  "/rules/*/cases/*/cites/*/articles",
  "/rules/*/cases/*/cites/*/check_item",
  "/rules/*/cases/*/cites/*/criterion",
  "/rules/*/cases/*/cites/*/defect_case",
  "/rules/*/cases/*/formerly",
  "/rules/*/cases/*/kind",
  "/rules/*/cases/*/penalty",
  "/rules/*/cases/*/remedy",
  "/rules/*/cases/*/severity",
  "/rules/*/cases/*/since",
  "/rules/*/changed",
  "/rules/*/cites/*/articles",
  "/rules/*/cites/*/check_item",
  "/rules/*/cites/*/criterion",
  "/rules/*/cites/*/defect_case",
  "/rules/*/penalty",
  "/rules/*/since",
  "/vendors/*/documents/*/found/pointer",
];

/** One of each place, with the smallest report that has it: each is checked many times. */
function* eachPlace(): Generator<Place & { readonly report: unknown; readonly isObject: boolean }> {
  const seen = new Set<string>();
  const bySize = met.map((places, at) => ({ places, report: reports[at]?.[1] }));
  for (const { places, report } of bySize.toSorted((a, b) => a.places.length - b.places.length)) {
    for (const one of places) {
      const isObject = typeof one.value === "object" && one.value !== null && !Array.isArray(one.value);
      const name = `${one.place} ${isObject}`;
      if (!seen.has(name)) yield { ...one, report, isObject };
      seen.add(name);
    }
  }
}

/** Whether a report is valid while something within it is otherwise. */
function isValidWith({ holder, key, value, report }: Place & { readonly report: unknown }, change: () => void) {
  const before = { ...holder };
  change();
  const answer = isValid(report);
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else {
    for (const name of Object.keys(holder)) Reflect.deleteProperty(holder, name);
    Object.assign(holder, before);
  }
  return answer;
}

describe("the schema refuses a report", () => {
  const places = [...eachPlace()];

  it("in which any property is missing", () => {
    const removable = places.filter(
      (one) => !one.place.endsWith("/*") && isValidWith(one, () => void Reflect.deleteProperty(one.holder, one.key)),
    );
    expect([...new Set(removable.map(({ place }) => place))].sort()).toEqual(optional);
  });

  it("in which any value is of another type", () => {
    const free = places.filter((one) =>
      isValidWith(one, () => void Reflect.set(one.holder, one.key, one.value === true ? "true" : [true])),
    );
    expect(free.map(({ place }) => place)).toEqual([]);
  });

  it("in which any object has another property", () => {
    const objects = places.filter(({ isObject, key }) => isObject && key !== "recorded");
    expect(objects.length).toBeGreaterThan(50);
    const open = objects.filter(({ value, report }) => {
      const of = { place: "", holder: Object(value), key: "unknown", value: undefined, report };
      return isValidWith(of, () => void Reflect.set(of.holder, "unknown", null));
    });
    expect(open.map(({ place }) => place)).toEqual([]);
    const [, whole] = reports[0] ?? [];
    expect([isValid(whole), isValid(Object.assign({}, whole, { unknown: null }))]).toEqual([true, false]);
  });

  it.each([
    { place: "/schemaVersion", value: 2 },
    { place: "/asOf", value: "2026-02-30" },
    { place: "/committedOn", value: "2026-06-30T10:00:00Z" },
    { place: "/commit", value: "abc1234" },
    { place: "/policy/digest", value: "A".repeat(64) },
    { place: "/verdict", value: "not-applicable" },
    { place: "/summary/problems", value: -1 },
    { place: "/rules/*/id", value: "SEC-6" },
    { place: "/overrides/*/to", value: "ignored" },
    { place: "/vendors/*/id", value: "../acme" },
    { place: "/vendors/*/requirements/*/state", value: "unknown" },
    { place: "/vendors/*/requirements/*/severity", value: "info" },
    { place: "/vendors/*/requirements/*/findings/*", value: "SEC-06" },
    { place: "/vendors/*/requirements/*/clauses/*/clause", value: -1 },
    { place: "/vendors/*/requirements/*/clauses/*/page", value: 0 },
    { place: "/vendors/*/documents/*/found", value: { state: "present" } },
    { place: "/vendors/*/documents/*/found", value: { state: "absent", sha256: "a".repeat(64) } },
    { place: "/findings/*/location/line", value: 0 },
    { place: "/findings/*/disposition", value: "closed" },
    { place: "/findings/*/change", value: "introduced" },
    { place: "/findings/*/worse", value: true },
    { place: "/findings/*/message", value: "in one language" },
    { place: "/period/events/*/kind", value: "merge" },
    { place: "/period/events/*/commit/signature", value: "bad" },
    { place: "/period/events/*/changed/*/was/disposition", value: null },
    { place: "/period/remedies/*/days", value: 1.5 },
    { place: "/period/remedies/*/until", value: "now" },
  ])("that has $value at $place", ({ place, value }) => {
    const found = places.find((one) => one.place === place);
    if (!found) throw new Error(`no report has ${place}`);
    expect(isValid(found.report)).toBe(true);
    expect(isValidWith(found, () => void Reflect.set(found.holder, found.key, value))).toBe(false);
  });
});
