import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { toBaseline } from "../../../src/config/baseline/file.ts";
import { type Finding, type Report, readRunConfig } from "../../../src/entry/library.ts";
import { openTrees } from "../../../src/entry/shared/open-trees.ts";
import { factsOf } from "../../../src/judgement/service-facts.ts";
import { doesFail } from "../../../src/model/finding.ts";
import type { ContractRecord, VendorRecord } from "../../../src/records/records.ts";
import { json } from "../../../src/report/formats/json.ts";
import { checkChange } from "../../../src/usecases/change/change.ts";
import { checkBy, differencesOf, guidelineFiles, judgeChange, vendorFiles } from "../../support/change.ts";
import { aRepository, commit, git } from "../../support/git.ts";
import { aContract, aGuideline, aVendor, type Files, goodFiles, policy, someDay } from "../../support/inventory.ts";

const english = { language: "en", color: false } as const;

/** An inventory and what judges it, before it becomes files. */
interface State {
  vendors: Record<string, { vendor: VendorRecord; contracts: ContractRecord[]; extra: Record<string, string> }>;
  guidelines: ReturnType<typeof aGuideline>[];
  config: { rules: Record<string, string>; settings: Record<string, number>; failOn: string | null } | null;
  waivers: Waived[] | null;
  shared: string;
}

interface Waived {
  rule: string;
  vendor: string;
  approved_on: string;
}

const ids = ["alpha", "beta", "gamma", "delta"];

function newVendor(id: string): State["vendors"][string] {
  return {
    vendor: aVendor({
      id,
      name: `${id} 주식회사`,
      registration_number: `123-45-${String(ids.indexOf(id)).padStart(5, "0")}`,
      services: aVendor().services.map((service) => ({ ...service, id: `${id}-crm`, name: `${id} crm` })),
    }),
    contracts: [aContract({ id: `${id}-2026`, vendor: id, services: [`${id}-crm`], title: `${id} 2026` })],
    extra: {},
  };
}

function start(): State {
  return {
    vendors: Object.fromEntries(["alpha", "beta", "gamma"].map((id) => [id, newVendor(id)])),
    guidelines: [aGuideline()],
    config: null,
    waivers: null,
    shared: "shared",
  };
}

function toFiles(state: State): Files {
  const files: Record<string, Files[string]> = { "legal/shared.md": state.shared };
  for (const [id, { vendor, contracts, extra }] of Object.entries(state.vendors)) {
    const good = vendorFiles(id, { vendor });
    for (const [path, content] of Object.entries(good)) if (!path.endsWith("contract.yaml")) files[path] = content;
    for (const contract of contracts) {
      const one = vendorFiles(id, { contract })[`vendors/${id}/contract.yaml`];
      if (one) files[`vendors/${id}/contracts/${contract.id}.yaml`] = one;
    }
    for (const [path, content] of Object.entries(extra)) files[`vendors/${id}/${path}`] = content;
  }
  for (const guideline of state.guidelines) {
    const one = goodFiles({ guideline })["vendors/_guidelines/guideline.yaml"];
    if (one) files[`vendors/_guidelines/${guideline.id}.yaml`] = one;
  }
  const guidelineText = "vendors/_guidelines/documents/guideline.md";
  if (state.guidelines.length > 0) files[guidelineText] = guidelineFiles[guidelineText] ?? "";
  if (state.config) {
    const { rules, settings, failOn } = state.config;
    files["clausegate.yaml"] = { version: 1, rules, settings, ...(failOn !== null && { fail_on: failOn }) };
  }
  if (state.waivers) files["waivers.yaml"] = { version: 1, waivers: state.waivers };
  return files;
}

type Edit = (state: State) => void;

const aVendorId = fc.constantFrom(...ids);
const aDay = fc.constantFrom("2025-06-01", "2026-01-03", "2026-06-29", "2026-06-30", "2026-07-01", "2026-07-20");
const index = fc.nat({ max: 30 });
const someRule = fc.constantFrom(
  "SEC-03",
  "SEC-06",
  "PII-01",
  "EVD-02",
  "AGR-01",
  "AGR-05",
  "SEL-01",
  "BSL-01",
  "WVR-06",
);

/** Something that is done to one vendor that is there. */
function onVendor<T>(arbitrary: fc.Arbitrary<T>, edit: (one: State["vendors"][string], value: T) => void) {
  return fc.tuple(aVendorId, arbitrary).map(
    ([id, value]): Edit =>
      (state) => {
        const one = state.vendors[id];
        if (one) edit(one, value);
      },
  );
}

function onContract<T>(arbitrary: fc.Arbitrary<T>, edit: (contract: ContractRecord, value: T) => ContractRecord) {
  return onVendor(fc.tuple(index, arbitrary), ({ contracts }, [at, value]) => {
    const place = at % Math.max(contracts.length, 1);
    const contract = contracts[place];
    if (contract) contracts[place] = edit(contract, value);
  });
}

function onService<T>(
  arbitrary: fc.Arbitrary<T>,
  edit: (service: VendorRecord["services"][number], value: T) => object,
) {
  return onVendor(arbitrary, (one, value) => {
    const services = one.vendor.services.map((service, at) =>
      at === 0 ? { ...service, ...edit(service, value) } : service,
    );
    one.vendor = { ...one.vendor, services };
  });
}

/** A waiver of a clause nobody has, and that clause taken away. */
const aWaivedShortfall = fc
  .record({
    requirement: fc.constantFrom("internet-restriction", "purpose-limitation"),
    vendor: aVendorId,
    approved_on: fc.constantFrom("2026-05-01", "2026-06-30", "2026-07-01"),
    expires_on: fc.constantFrom("2026-06-30", "2026-07-01", "2027-03-31"),
    acknowledges_statute: fc.boolean(),
  })
  .filter(({ approved_on: from, expires_on: to }) => from <= to)
  .map(
    ({ requirement, ...others }): Edit =>
      (state) => {
        const rule = requirement === "internet-restriction" ? "SEC-06" : "PII-01";
        waive(state, { rule, ...others });
        const one = state.vendors[others.vendor];
        if (!one) return;
        one.contracts = one.contracts.map((contract) => ({
          ...contract,
          clauses: contract.clauses?.filter(({ covers }) => !covers.some((covered) => covered === requirement)),
        })) as ContractRecord[];
      },
  );

/** Adds a waiver; one for the same thing, approved on the same day, is replaced. */
function waive(state: State, waiver: Waived): void {
  const nameOf = ({ rule, vendor, approved_on: day }: Waived) => `${rule} ${vendor} ${day}`;
  const others = (state.waivers ?? []).filter((one) => nameOf(one) !== nameOf(waiver));
  const people = { reason: "공사 중", owner: "a@example.com", approver: "b@example.com" };
  state.waivers = [...others, { ...waiver, ...people }];
}

const recordEdits: fc.Arbitrary<Edit>[] = [
  onContract(index, (contract, at) => ({ ...contract, clauses: (contract.clauses ?? []).filter((_, n) => n !== at) })),
  onContract(fc.nat({ max: 20 }), (contract, count) => ({
    ...contract,
    clauses: (contract.clauses ?? []).slice(count),
  })),
  onContract(fc.constant(null), (contract) => ({ ...contract, clauses: (contract.clauses ?? []).toReversed() })),
  onContract(fc.constant(null), (contract) => ({
    ...contract,
    clauses: [...(contract.clauses ?? []), ...(contract.clauses ?? []).slice(0, 1)],
  })),
  onContract(fc.constantFrom([], ["anti-virus"], ["anti-virus", "screen-saver"]), (contract, endpoint) => ({
    ...contract,
    clauses: (contract.clauses ?? []).map((clause) =>
      clause.covers.includes("endpoint-security") && endpoint.length > 0 ? { ...clause, endpoint } : clause,
    ) as NonNullable<ContractRecord["clauses"]>,
  })),
  onContract(aDay, (contract, to) => ({ ...contract, effective: { from: "2025-01-01", to } })),
  onContract(aDay, (contract, signed) => ({ ...contract, signed_on: signed })),
  onContract(fc.constantFrom("draft", "signed", "terminated"), (contract, status) => ({ ...contract, status })),
  onContract(fc.constantFrom("safeguards", "wireless-restriction"), (contract, requirement) => ({
    ...contract,
    not_applicable: requirement === "wireless-restriction" ? [{ requirement, reason: "무선망이 없는 업무" }] : [],
  })),
  onService(aDay, (_, last) => ({ ended_on: last < "2026-01-05" ? "2026-06-29" : last })),
  onService(fc.boolean(), (_, personal) => ({ personal_data: personal })),
  onService(fc.constantFrom("vendor-selection", "second"), ({ selection }, procedure) => ({
    selection: { ...selection, procedure },
  })),
  onService(fc.constant(null), () => ({ identified_requirements: undefined })),
  onVendor(index, (one, at) => {
    const number = at % 2;
    const id = `${one.vendor.id}-more-${number}`;
    const more = one.vendor.services.some((service) => service.id === id);
    const services = more
      ? one.vendor.services.filter((service) => service.id !== id)
      : [...one.vendor.services, ...one.vendor.services.slice(0, 1).map((service) => ({ ...service, id, name: id }))];
    one.vendor = { ...one.vendor, services };
  }),
  onVendor(index, (one, at) => {
    const id = `${one.vendor.id}-other-${at % 2}`;
    const others = one.contracts.filter((contract) => contract.id !== id);
    const isThere = others.length < one.contracts.length;
    const more = one.contracts.slice(0, 1).map((contract) => ({ ...contract, id, title: id }));
    one.contracts = isThere ? others : [...one.contracts, ...more];
  }),
  onVendor(fc.constant(null), (one) => {
    one.contracts = one.contracts.slice(1);
  }),
  onVendor(fc.constantFrom(null, "altered", ""), (one, text) => {
    if (text === null) delete one.extra["documents/contract.md"];
    else one.extra["documents/contract.md"] = text;
  }),
  onVendor(fc.constantFrom("kind: vendor", "{", "kind: contract\nx: 1", null), (one, text) => {
    if (text === null) delete one.extra["broken.yaml"];
    else one.extra["broken.yaml"] = text;
  }),
  onVendor(fc.constant(null), (one) => {
    // The same document as before, but in the folder of all.
    one.contracts = one.contracts.map((contract) => ({
      ...contract,
      documents: contract.documents?.map((document) => ({ ...document, path: "../../../legal/shared.md" })),
    })) as ContractRecord[];
  }),
  fc.constantFrom("shared", "altered").map(
    (text): Edit =>
      (state) => {
        state.shared = text;
      },
  ),
  aVendorId.map(
    (id): Edit =>
      (state) => {
        if (!state.vendors[id]) state.vendors[id] = newVendor(id);
        else if (Object.keys(state.vendors).length > 1) delete state.vendors[id];
      },
  ),
];

const gateEdits: fc.Arbitrary<Edit>[] = [
  aWaivedShortfall,
  aWaivedShortfall,
  aWaivedShortfall,
  fc.constantFrom("2024-01-01", "2026-01-01").map(
    (from): Edit =>
      (state) => {
        state.guidelines = state.guidelines.map((guideline, at) =>
          at === 0 ? { ...guideline, effective: { from } } : guideline,
        );
      },
  ),
  fc.constant((state: State) => {
    const has = state.guidelines.some(({ id }) => id === "second");
    state.guidelines = has
      ? state.guidelines.filter(({ id }) => id !== "second")
      : [...state.guidelines, aGuideline({ id: "second" })];
  }),
  fc.tuple(someRule, fc.constantFrom("off", "note", "warning", "error", null)).map(
    ([rule, to]): Edit =>
      (state) => {
        state.config ??= { rules: {}, settings: {}, failOn: null };
        if (to === null) delete state.config.rules[rule];
        else state.config.rules[rule] = to;
      },
  ),
  fc.tuple(fc.constantFrom("expiry_warning_days", "training_interval_months"), fc.constantFrom(1, 6, 200)).map(
    ([key, value]): Edit =>
      (state) => {
        state.config ??= { rules: {}, settings: {}, failOn: null };
        state.config.settings[key] = Math.min(value, key === "training_interval_months" ? 12 : 200);
      },
  ),
  fc.constantFrom("error", "warning", "note", null).map(
    (failOn): Edit =>
      (state) => {
        state.config ??= { rules: {}, settings: {}, failOn: null };
        state.config.failOn = failOn;
      },
  ),
  fc.constant((state: State) => {
    state.config = null;
  }),
  fc
    .record({
      rule: someRule.filter((rule) => !/^(WVR|BSL)/.test(rule)),
      vendor: aVendorId,
      approved_on: fc.constantFrom("2026-05-01", "2026-06-30", "2026-07-01"),
      expires_on: fc.constantFrom("2026-06-29", "2026-06-30", "2026-07-01", "2027-03-31", "2027-12-31"),
      acknowledges_statute: fc.boolean(),
    })
    .filter(({ approved_on: from, expires_on: to }) => from <= to)
    .map(
      (waiver): Edit =>
        (state) =>
          waive(state, waiver),
    ),
  fc.constant((state: State) => {
    state.waivers = state.waivers?.slice(1) ?? null;
  }),
];

const someRecordEdits = fc.array(fc.oneof(...recordEdits), { minLength: 1, maxLength: 5 });
const someEdits = fc.array(fc.oneof(...recordEdits, ...gateEdits), { minLength: 1, maxLength: 8 });
/** Which findings of a list a baseline accepts; null for no baseline at all. */
const someMask = fc.option(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), { nil: null });

interface Change {
  readonly base: Files;
  readonly head: Files;
  readonly headState: State;
}

async function withBaseline(files: Files, mask: readonly boolean[] | null): Promise<Files> {
  if (mask === null) return files;
  const { findings } = await checkBy(files, files, { baseline: false });
  const accepted = findings.filter((_, at) => mask[at % mask.length]);
  return { ...files, ".clausegate/baseline.json": toBaseline(accepted) };
}

/** A random base and a random change of it. Both have vendors. */
const someChange = fc.record({
  before: someEdits,
  after: someEdits,
  accepted: someMask,
  /** Undefined to leave the baseline as it is. */
  later: fc.option(someMask, { nil: undefined }),
});
/** As often one of the records alone. */
const anyChange = fc.oneof(
  someChange,
  fc.record({
    before: someEdits,
    after: someRecordEdits,
    accepted: someMask,
    later: fc.constant(undefined),
  }),
);
type RandomChange = typeof someChange extends fc.Arbitrary<infer T> ? T : never;

/** What is too rare among random changes to count on. */
const rareChanges = examples([
  // A shortfall that is waived, and stays so.
  [[waiveAlpha], []],
  // One that lists more than it did.
  [[protectAlpha("anti-virus", "password-policy")], [protectAlpha("anti-virus")]],
  // A vendor that goes.
  [[], [({ vendors }) => delete vendors.beta]],
  // A record that cannot be read.
  [[], [({ vendors }) => Object.assign(vendors.gamma?.extra ?? {}, { "broken.yaml": "{" })]],
]);
const rareExcuses = examples([
  [[], [waiveAlpha]],
  [[waiveAlpha], [(state) => Object.assign(state, { waivers: null })]],
]);

function examples(changes: readonly (readonly [before: Edit[], after: Edit[]])[]): [RandomChange][] {
  return changes.map(([before, after]) => [{ before, after, accepted: null, later: undefined }]);
}

function waiveAlpha(state: State): void {
  editAlpha(state, (clauses) => clauses.filter(({ covers }) => !covers.includes("internet-restriction")));
  const days = { approved_on: "2026-05-01", expires_on: "2027-03-31", acknowledges_statute: true };
  waive(state, { rule: "SEC-06", vendor: "alpha", ...days });
}

function protectAlpha(...endpoint: NonNullable<Clauses[number]["endpoint"]>): Edit {
  return (state) =>
    editAlpha(state, (clauses) =>
      clauses.map((clause) => (clause.covers.includes("endpoint-security") ? { ...clause, endpoint } : clause)),
    );
}

type Clauses = NonNullable<ContractRecord["clauses"]>;

function editAlpha({ vendors: { alpha } }: State, edit: (clauses: Clauses) => Clauses): void {
  if (!alpha) return;
  alpha.contracts = alpha.contracts.map((contract) => ({ ...contract, clauses: edit(contract.clauses ?? []) }));
}

async function changeOf({ before, after, accepted, later }: RandomChange): Promise<Change> {
  const state = start();
  for (const edit of before) edit(state);
  const base = await withBaseline(toFiles(state), accepted);
  for (const edit of after) edit(state);
  const plain = toFiles(state);
  const kept = base[".clausegate/baseline.json"];
  const head =
    later === undefined
      ? { ...plain, ...(kept !== undefined && { ".clausegate/baseline.json": kept }) }
      : await withBaseline(plain, later);
  return { base, head, headState: state };
}

/** What a full check says of a finding too. */
const said = ({ id, severity, disposition }: Finding) => `${id} ${severity} ${disposition}`;
/** The same where the change altered the service an excuse was given for: it is lost. */
const saidOf = (change: Change) => {
  const altered = alteredServices(change);
  return (finding: Finding) =>
    said(altered.has(`${finding.vendor} ${finding.service}`) ? { ...finding, disposition: "open" } : finding);
};

/** Services of base whose facts are others in head. */
function alteredServices({ base, head }: Change): ReadonlySet<string> {
  const factsIn = (files: Files) =>
    new Map(
      ids.flatMap((id) => {
        const record = files[`vendors/${id}/vendor.yaml`] as VendorRecord | undefined;
        return (record?.services ?? []).map((one) => [`${id} ${one.id}`, JSON.stringify(factsOf(one))] as const);
      }),
    );
  const [before, after] = [factsIn(base), factsIn(head)];
  return new Set([...before].flatMap(([name, facts]) => (after.has(name) && after.get(name) !== facts ? [name] : [])));
}

const ofRecords = ({ findings }: Pick<Report, "findings">) => findings.filter(({ basis }) => basis !== "gate");
const isGateOf =
  (group: RegExp) =>
  ({ rule }: Finding) =>
    group.test(rule);
const sorted = (items: readonly string[]) => [...items].sort();

/** Vendors that could be judged in a report, and null for the guidelines. */
function isJudgedIn({ problems }: Report) {
  const broken = new Set(problems.map(({ section }) => section));
  return ({ section }: Finding) => !broken.has(section);
}

const runConfigFiles = ["clausegate.yaml", "waivers.yaml", ".clausegate/baseline.json"];
const hasSameGate = ({ base, head }: Change) =>
  runConfigFiles.every((path) => JSON.stringify(base[path]) === JSON.stringify(head[path]));

it("introduced and existing are a full check of head, existing and resolved one of base", async () => {
  const seen = {
    introduced: 0,
    existing: 0,
    resolved: 0,
    worse: 0,
    waived: 0,
    baselined: 0,
    deleted: 0,
    merged: 0,
    problems: 0,
  };
  await fc.assert(
    fc.asyncProperty(anyChange, async (random) => {
      const change = await changeOf(random);
      const { base, head } = change;
      const report = await judgeChange(base, head, { scope: "all" });
      const [ofHead, ofBase] = [await checkBy(base, head), await checkBy(base, base)];
      const inHead = report.findings.filter(({ change: mark }) => mark !== "resolved");
      const inBase = report.findings.filter(({ change: mark }) => mark !== "introduced");

      const saidInHead = saidOf(change);
      expect(sorted(ofRecords({ findings: inHead }).map(said))).toEqual(sorted(ofRecords(ofHead).map(saidInHead)));
      const isComparable = isJudgedIn(ofHead);
      expect(
        sorted(
          ofRecords({ findings: inBase })
            .filter(isComparable)
            .map(({ id }) => id),
        ),
      ).toEqual(
        sorted(
          ofRecords(ofBase)
            .filter(isComparable)
            .map(({ id }) => id),
        ),
      );
      // What is wrong with the run configuration's files: all of it, but for what the change takes out of them.
      const excuses = isGateOf(/^(WVR|BSL)/);
      const own = sorted(inHead.filter(excuses).map(said));
      const full = sorted(ofHead.findings.filter(excuses).map(said));
      if (alteredServices(change).size === 0) {
        expect(own.filter((one) => !full.includes(one))).toEqual([]);
        if (hasSameGate(change)) expect(own).toEqual(full);
      }

      const { change: summary } = report;
      const count = (mark: string) => report.findings.filter((finding) => finding.change === mark).length;
      expect([summary?.introduced, summary?.existing, summary?.resolved]).toEqual(
        ["introduced", "existing", "resolved"].map(count),
      );
      seen.introduced += count("introduced");
      seen.existing += count("existing");
      seen.resolved += count("resolved");
      seen.worse += report.findings.filter(({ worse }) => worse).length;
      seen.waived += inHead.filter(({ disposition }) => disposition === "waived").length;
      seen.baselined += inHead.filter(({ disposition }) => disposition === "baselined").length;
      seen.deleted += inHead.filter(isGateOf(/^CHG/)).length;
      seen.merged += summary?.merged ? 1 : 0;
      seen.problems += report.problems.length;
    }),
    { seed: 1, numRuns: 15, examples: rareChanges },
  );
  // The random changes come to what the property is about.
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
});

it("the verdict: nothing that fails a full check of head passes unless base has it alike", async () => {
  await fc.assert(
    fc.asyncProperty(anyChange, async (random) => {
      const { base, head } = await changeOf(random);
      const report = await judgeChange(base, head, { scope: "all" });
      const [ofHead, ofBase] = [await checkBy(base, head), await checkBy(base, base)];
      const { failOn } = ofBase;
      const before = new Map(ofBase.findings.map((finding) => [finding.id, finding]));
      const isNew = (finding: Finding) => before.get(finding.id)?.disposition !== finding.disposition;
      const failing = ofRecords(ofHead).filter((finding) => doesFail(finding, failOn) && isNew(finding));
      if (failing.length > 0) expect(report.verdict).toBe("fail");
      const isBroken = ofHead.problems.some(({ file }) => JSON.stringify(base[file]) !== JSON.stringify(head[file]));
      if (isBroken) expect(report.verdict).toBe("fail");
      const due = report.findings.filter((finding) => doesFail(finding, failOn));
      const problems = report.problems.filter(({ change }) => change === "introduced");
      expect(report.verdict).toBe(due.length + problems.length > 0 ? "fail" : "pass");
    }),
    { seed: 2, numRuns: 10 },
  );
});

it("what appears or vanishes once merged is what a full check by head's gate says otherwise", async () => {
  const seen = { appear: 0, vanish: 0 };
  await fc.assert(
    fc.asyncProperty(someChange, async (random) => {
      const { base, head } = await changeOf(random);
      const { change } = await judgeChange(base, head);
      const failing = async (gateOf: Files) => {
        const report = await checkBy(gateOf, head);
        return ofRecords({ findings: report.findings.filter((finding) => doesFail(finding, report.failOn)) }).map(
          ({ id }) => id,
        );
      };
      const [today, then] = [await failing(base), await failing(head)];
      const merged = change?.merged ?? { appear: [], vanish: [] };
      const [appear, vanish] = [merged.appear, merged.vanish].map((findings) =>
        ofRecords({ findings }).map(({ id }) => id),
      );
      expect(sorted(appear ?? [])).toEqual(sorted(then.filter((id) => !today.includes(id))));
      expect(sorted(vanish ?? [])).toEqual(sorted(today.filter((id) => !then.includes(id))));
      seen.appear += merged.appear.length;
      seen.vanish += merged.vanish.length;
    }),
    { seed: 3, numRuns: 8, examples: rareExcuses },
  );
  expect(Object.entries(seen).filter(([, count]) => count === 0)).toEqual([]);
});

it("only what differs is judged, and says the same as judging all", async () => {
  let skipped = 0;
  await fc.assert(
    fc.asyncProperty(anyChange, async (random) => {
      const { base, head } = await changeOf(random);
      const [changed, all] = [await judgeChange(base, head), await judgeChange(base, head, { scope: "all" })];
      expect(changed.verdict).toBe(all.verdict);
      const { changed: both, added, removed, guidelines } = differencesOf(base, head, "vendors");
      const touched = new Set<string | null>([...both, ...added, ...removed, null]);
      const isShown = ({ vendor, basis }: Finding) => basis !== "gate" && touched.has(vendor);
      const show = (finding: Finding) => `${said(finding)} ${finding.change} ${finding.worse}`;
      expect(changed.findings.filter(isShown).map(show)).toEqual(all.findings.filter(isShown).map(show));
      const known = new Set(all.findings.map(show));
      expect(changed.findings.map(show).filter((one) => !known.has(one))).toEqual([]);
      // What an untouched folder has is not the change's doing, unless a document outside of it differs.
      const left = all.findings.filter((finding) => !isShown(finding) && finding.basis !== "gate");
      const isReached = JSON.stringify(base["legal/shared.md"]) !== JSON.stringify(head["legal/shared.md"]);
      if (!isReached && !guidelines) expect(left.filter(({ change }) => change !== "existing")).toEqual([]);
      skipped += (all.change?.judged ?? 0) - (changed.change?.judged ?? 0);
    }),
    { seed: 4, numRuns: 9, examples: rareChanges },
  );
  expect(skipped).toBeGreaterThan(0);
});

it("gives the same bytes twice, and in whatever order files were made", async () => {
  await fc.assert(
    fc.asyncProperty(anyChange, fc.integer(), async (random, seed) => {
      const { base, head } = await changeOf(random);
      const expected = json(await judgeChange(base, head), english);
      expect(json(await judgeChange(base, head), english)).toBe(expected);
      const shuffled = (files: Files): Files => {
        const order = fc.sample(fc.shuffledSubarray(Object.entries(files), { minLength: Object.keys(files).length }), {
          seed,
          numRuns: 1,
        });
        return Object.fromEntries(order[0] ?? []);
      };
      expect(json(await judgeChange(shuffled(base), shuffled(head)), english)).toBe(expected);
    }),
    { seed: 5, numRuns: 4 },
  );
});

it("a change that is nothing introduces and resolves nothing, and passes", async () => {
  await fc.assert(
    fc.asyncProperty(anyChange, fc.constantFrom("all", "changed"), async (random, scope) => {
      const { base } = await changeOf(random);
      const report = await judgeChange(base, base, { scope: scope as "all" | "changed" });
      expect(report.verdict).toBe("pass");
      expect(report.findings.filter(({ change, worse }) => change !== "existing" || worse)).toEqual([]);
      expect(report.change?.merged).toBeNull();
    }),
    { seed: 6, numRuns: 5 },
  );
});

it("a vendor with other ids of its folder, services and contracts has the same findings, none of them new", async () => {
  await fc.assert(
    fc.asyncProperty(someEdits, aVendorId, async (before, id) => {
      const state = start();
      for (const edit of before) edit(state);
      state.waivers = null;
      const one = state.vendors[id];
      fc.pre(one !== undefined);
      const base = toFiles(state);
      const other = (text: string) => text.replace(id, "renamed");
      const services = one.vendor.services.map((service) => ({ ...service, id: other(service.id) }));
      state.vendors.renamed = {
        vendor: { ...one.vendor, id: "renamed", services },
        contracts: one.contracts.map((contract) => ({
          ...contract,
          id: other(contract.id),
          vendor: "renamed",
          services: contract.services.map(other),
        })),
        extra: one.extra,
      };
      delete state.vendors[id];
      const head = toFiles(state);
      const report = await judgeChange(base, head, { scope: "all" });
      expect(report.findings.filter(({ change, worse }) => change !== "existing" || worse)).toEqual([]);
      expect(report.findings).toHaveLength((await checkBy(base, base)).findings.length);
      expect(sorted(report.findings.map(({ id: name }) => name))).toEqual(
        sorted((await checkBy(base, head)).findings.map(({ id: name }) => name)),
      );
    }),
    { seed: 7, numRuns: 8 },
  );
});

const repositories: string[] = [];
afterAll(() => {
  for (const root of repositories) rmSync(root, { recursive: true, force: true });
});

it("Git's objects say what the files say", async () => {
  await fc.assert(
    fc.asyncProperty(anyChange, fc.boolean(), async (random, isOnDisk) => {
      const { base, head } = await changeOf(random);
      const root = aRepository(base);
      repositories.push(root);
      const gone = Object.fromEntries(Object.keys(base).flatMap((path) => (path in head ? [] : [[path, null]])));
      commit(root, { ...gone, ...head });
      const commits = git(root, ["rev-parse", "HEAD~1", "HEAD"]).split("\n");
      const trees = await openTrees({ root, base: "HEAD~1", ...(isOnDisk ? {} : { head: "HEAD" }) });
      try {
        const { change: sides } = trees;
        if (!sides) throw new Error("no change");
        const runConfig = await readRunConfig(sides.base, policy);
        const names = { catalogue: policy.catalogue, isTimeZone: () => true };
        const options = { asOf: someDay, runConfig, scope: "all", names, flags: {} } as const;
        const inGit = JSON.parse(json(await checkChange(sides, policy, options), english));
        const inMemory = JSON.parse(json(await judgeChange(base, head, { scope: "all" }), english));
        expect([inGit.change.base, inGit.change.head]).toEqual([commits[0], isOnDisk ? null : commits[1]]);
        for (const one of [inGit, inMemory]) Object.assign(one, { commit: null });
        Object.assign(inMemory.change, { base: commits[0], from: commits[0], head: inGit.change.head });
        expect(inGit).toEqual(inMemory);
      } finally {
        trees.close();
      }
    }),
    { seed: 8, numRuns: 2 },
  );
});
