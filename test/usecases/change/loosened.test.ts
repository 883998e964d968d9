import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { readFolder } from "../../../src/records/read-folder.ts";
import type { ContractRecord, VendorRecord } from "../../../src/records/records.ts";
import { loosenedFacts } from "../../../src/usecases/change/loosened-services.ts";
import { clausesWithout, guidelineFiles, judgeChange, vendorFiles } from "../../support/change.ts";
import { aContract, anInventory, aVendor, policy } from "../../support/inventory.ts";

type Service = VendorRecord["services"][number];
type Clause = NonNullable<ContractRecord["clauses"]>[number];

const [crm] = aVendor().services as [Service];

/** A vendor with services and contracts; each contract in a file of its own. */
function filesOf(services: readonly Service[], ...contracts: readonly Partial<ContractRecord>[]) {
  const own = vendorFiles("acme", { vendor: { services: [...services] } });
  const { "vendors/acme/contract.yaml": _, ...others } = own;
  const written = (contracts.length > 0 ? contracts : [{}]).map((contract, at): [string, object | string] => [
    `vendors/acme/contract-${at}.yaml`,
    vendorFiles("acme", { contract: { services: services.map(({ id }) => id), ...contract } })[
      "vendors/acme/contract.yaml"
    ] as object,
  ]);
  return { ...guidelineFiles, ...others, ...Object.fromEntries(written) };
}

const sha256Of = (content: string) => createHash("sha256").update(content).digest("hex");

const before = filesOf([crm]);
/** The contract, of one day less than today. */
const over = { effective: { from: "2026-01-05", to: "2026-06-29" } };

/** What CHG-02 says, each with the severity, case and key. */
function said({ findings }: Pick<Report, "findings">): string[] {
  const own = findings.filter(({ rule }) => rule === "CHG-02");
  return own.map(({ severity, change, args }) => `${severity} ${change} ${args.case} ${args.key}`).sort();
}

async function saidOf(base: ReturnType<typeof filesOf>, head: ReturnType<typeof filesOf>): Promise<string[]> {
  return said(await judgeChange(base, head));
}

const ended = ["warning introduced ended ended_on"];

interface Ending {
  readonly name: string;
  readonly ended_on: string;
  readonly contract: Partial<ContractRecord>;
  readonly says: readonly string[];
}

describe("a service that the change ends", () => {
  it.each<Ending>([
    { name: "the day before, with the contract in force", ended_on: "2026-06-29", contract: {}, says: ended },
    { name: "today", ended_on: "2026-06-30", contract: {}, says: ended },
    { name: "tomorrow", ended_on: "2026-07-01", contract: {}, says: ended },
    { name: "the day before the contract's last", ended_on: "2026-12-30", contract: {}, says: ended },
    { name: "on the contract's last day", ended_on: "2026-12-31", contract: {}, says: [] },
    { name: "the day after the contract's last", ended_on: "2027-01-01", contract: {}, says: [] },
    {
      name: "with a contract without an end",
      ended_on: "2099-12-31",
      contract: { effective: { from: "2026-01-05" } },
      says: ended,
    },
    {
      name: "tomorrow, with the contract",
      ended_on: "2026-07-01",
      contract: { effective: { from: "2026-01-05", to: "2026-07-01" } },
      says: [],
    },
    {
      name: "tomorrow, with the contract terminated",
      ended_on: "2026-07-01",
      contract: { status: "terminated" },
      says: [],
    },
    {
      name: "on the last day of the first term of a contract that renews of its own accord",
      ended_on: "2026-12-31",
      contract: { renewal: { automatic: true, term_months: 12 } },
      says: ended,
    },
    {
      name: "on the last day of such a contract",
      ended_on: "2027-12-31",
      contract: { renewal: { automatic: true, term_months: 12, ends_on: "2027-12-31" } },
      says: [],
    },
    {
      name: "on the last day before an agreed renewal",
      ended_on: "2026-12-31",
      contract: { renewals: [{ on: "2027-01-01", to: "2027-06-30" }] },
      says: ended,
    },
    {
      name: "tomorrow, with a contract that is terminated then",
      ended_on: "2026-07-01",
      contract: { status: "terminated", terminated_on: "2026-07-01" },
      says: [],
    },
    {
      name: "today, with a contract that is terminated tomorrow",
      ended_on: "2026-06-30",
      contract: { status: "terminated", terminated_on: "2026-07-01" },
      says: ended,
    },
    { name: "with the contract's last day", ended_on: "2026-06-29", contract: over, says: [] },
    { name: "with the contract terminated", ended_on: "2026-06-29", contract: { status: "terminated" }, says: [] },
    { name: "with the contract a draft again", ended_on: "2026-06-29", contract: { status: "draft" }, says: ended },
    {
      name: "with a contract that begins later now",
      ended_on: "2026-06-29",
      contract: { effective: { from: "2026-07-01" } },
      says: ended,
    },
    {
      name: "with the contract under another id",
      ended_on: "2026-06-29",
      contract: { id: "acme-other" },
      says: ended,
    },
  ])("$name: $says", async ({ ended_on, contract, says }) => {
    expect(await saidOf(before, filesOf([{ ...crm, ended_on }], contract))).toEqual(says);
  });

  it("earlier than base has it", async () => {
    const planned = filesOf([{ ...crm, ended_on: "2026-12-31" }]);
    const report = await judgeChange(planned, filesOf([{ ...crm, ended_on: "2026-06-01" }]));
    expect(said(report)).toEqual(ended);
    const [finding] = report.findings.filter(({ rule }) => rule === "CHG-02");
    expect(finding).toMatchObject({
      service: "crm",
      location: { file: "vendors/acme/vendor.yaml" },
      pointer: "/services/0/ended_on",
      args: { from: "2026-12-31", to: "2026-06-01", contracts: ["acme-2026"] },
    });
    // It was over already.
    expect(
      await saidOf(filesOf([{ ...crm, ended_on: "2026-06-29" }]), filesOf([{ ...crm, ended_on: "2026-06-01" }])),
    ).toEqual([]);
  });

  it.each([
    { name: "back to a day to come", from: "2026-12-31", to: "2026-07-31", says: ended },
    { name: "later", from: "2026-07-31", to: "2026-08-31", says: [] },
    { name: "as before", from: "2026-07-31", to: "2026-07-31", says: [] },
  ])("on another day than base has it, $name: $says", async ({ from, to, says }) => {
    const base = filesOf([{ ...crm, ended_on: from }]);
    expect(await saidOf(base, filesOf([{ ...crm, ended_on: to }], { title: "다른 제목" }))).toEqual(says);
  });

  it("with its contract, while the next one is signed already", async () => {
    const next = { id: "acme-2027", title: "2027년 계약", effective: { from: "2027-01-01", to: "2027-12-31" } };
    const head = filesOf([{ ...crm, ended_on: "2026-12-31" }], {}, next);
    const report = await judgeChange(filesOf([crm], {}, next), head);
    expect(said(report)).toEqual(ended);
    const [finding] = report.findings.filter(({ rule }) => rule === "CHG-02");
    expect(finding?.args).toMatchObject({ from: "–", to: "2026-12-31", contracts: ["acme-2027"] });
  });

  it("is asked about although the contract names it no more", async () => {
    const calls = { ...crm, id: "calls", name: "고객 상담" };
    const base = filesOf([crm, calls]);
    const head = filesOf([{ ...crm, ended_on: "2026-06-29" }, calls], { services: ["calls"] });
    expect(await saidOf(base, head)).toEqual(ended);
  });
});

describe("a term that the change declares not applicable", () => {
  const declared = (...requirements: string[]) => ({
    clauses: clausesWithout(...requirements),
    not_applicable: requirements.map((requirement) => ({
      requirement,
      reason: "상담실에 무선망과 외부 반입 장비가 없음",
    })),
  });
  const says = ["warning introduced not-applicable not_applicable"];

  it("is told once for the contract, whether it was met or missing", async () => {
    const head = filesOf([crm], declared("physical-protection", "wireless-restriction") as Partial<ContractRecord>);
    const met = await judgeChange(before, head);
    expect(said(met)).toEqual(says);
    const [finding] = met.findings.filter(({ rule }) => rule === "CHG-02");
    expect(finding).toMatchObject({
      service: "crm",
      contract: "acme-2026",
      location: { file: "vendors/acme/contract-0.yaml" },
      pointer: "/not_applicable/0",
      args: { requirements: ["physical-protection", "wireless-restriction"] },
    });
    const missing = filesOf([crm], { clauses: clausesWithout("physical-protection", "wireless-restriction") });
    expect(await saidOf(missing, head)).toEqual(says);
  });

  it("and was already, or is met by another clause, or belongs to the first contract there is, takes nothing back", async () => {
    const once = declared("wireless-restriction") as Partial<ContractRecord>;
    const reworded = {
      ...once,
      not_applicable: [{ requirement: "wireless-restriction", reason: "무선망을 두지 않는 사업장" }],
    };
    expect(await saidOf(filesOf([crm], once), filesOf([crm], reworded as Partial<ContractRecord>))).toEqual([]);
    const both = { ...once, clauses: aContract().clauses };
    expect(await saidOf(before, filesOf([crm], both as Partial<ContractRecord>))).toEqual([]);
    expect(await saidOf(filesOf([crm], { status: "draft" }), filesOf([crm], once))).toEqual([]);
  });

  it("of a service that is over, or that base has not, takes nothing back", async () => {
    const once = declared("wireless-restriction") as Partial<ContractRecord>;
    const past = { ...crm, ended_on: "2026-06-29" };
    expect(await saidOf(filesOf([past]), filesOf([past], once))).toEqual([]);
    const calls = { ...crm, id: "calls", name: "고객 상담" };
    const head = filesOf(
      [crm, calls],
      { services: ["crm"] },
      { id: "acme-calls", title: "상담", services: ["calls"], ...once },
    );
    expect(await saidOf(before, head)).toEqual([]);
  });
});

describe("a service that takes another's place", () => {
  const past = { ...crm, ended_on: "2026-06-29" };
  const less = { ...crm, id: "crm-2", started_on: "2026-06-30", personal_data: false };
  const twin = "warning introduced twin services";
  const second = { id: "acme-2", title: "두 번째 계약", services: ["crm-2"], signed_on: "2026-06-29" };
  const first = { services: ["crm"], ...over };

  it.each([
    { name: "of the same name", other: { type: "other" } },
    { name: "of a name with something added", other: { type: "other", name: `${crm.name} (2차)` } },
    { name: "of the same type", other: { name: "전혀 다른 이름" } },
  ] as const)("and asks for less, $name", async ({ other }) => {
    const head = filesOf([past, { ...less, ...other }], first, second);
    const report = await judgeChange(before, head);
    expect(said(report)).toEqual([twin]);
    const [finding] = report.findings.filter(({ rule }) => rule === "CHG-02");
    expect(finding).toMatchObject({
      pointer: "/services/1/personal_data",
      args: { from: "crm", to: "crm-2", facts: ["personal_data"] },
    });
  });

  it.each([
    { name: "as much", other: {} },
    { name: "more", other: { personal_data: true, development: true } },
  ])("and asks for $name is no twin", async ({ other }) => {
    const head = filesOf([past, { ...less, personal_data: true, ...other }], first, second);
    expect(await saidOf(before, head)).toEqual([]);
  });

  it("by the contract it is bound to, which runs on", async () => {
    const other = { ...less, name: "청소", type: "facility" as const };
    const head = filesOf([past, other], { services: ["crm", "crm-2"] });
    expect(await saidOf(before, head)).toEqual([...ended, twin]);
  });

  const cleaning = { ...less, name: "청소", type: "facility" as const };
  const path = "documents/copy.md";
  /** The new service under a contract of its own, which names a file of this content. */
  const boundTo = (content: string, digest: { sha256?: string } = { sha256: sha256Of(content) }) => {
    const [document] = aContract().documents ?? [];
    return {
      ...filesOf([past, cleaning], first, second),
      "vendors/acme/contract-1.yaml": aContract({
        ...second,
        vendor: "acme",
        documents: [{ ...document, sha256: undefined, ...digest, path }] as NonNullable<ContractRecord["documents"]>,
      }),
      [`vendors/acme/${path}`]: content,
    };
  };
  const signed = before["vendors/acme/documents/contract.md"] as string;

  it.each([
    { name: "of which there is a copy", head: boundTo(signed) },
    { name: "of which the record tells no digest", head: boundTo(signed, {}) },
    { name: "of which the record tells another digest", head: boundTo(signed, { sha256: "0".repeat(64) }) },
    { name: "which a new record names", head: filesOf([past, cleaning], first, second) },
  ])("by the file of its contract, $name", async ({ head }) => {
    expect(await saidOf(before, head)).toEqual([twin]);
  });

  it("nor is one with nothing in common", async () => {
    expect(await saidOf(before, boundTo("청소 용역 계약서"))).toEqual([]);
  });

  it("which base has too, once it gets the contract or the name", async () => {
    const idle = { ...less, name: "청소", type: "facility" as const, started_on: "2026-01-05" };
    const base = filesOf([crm, idle], { services: ["crm"] }, { ...second, signed_on: "2026-01-02" });
    const same = filesOf([past, idle], first, { ...second, signed_on: "2026-01-02" });
    expect(await saidOf(base, same)).toEqual([]);
    const named = filesOf([past, { ...idle, name: crm.name }], first, { ...second, signed_on: "2026-01-02" });
    expect(await saidOf(base, named)).toEqual([twin]);
    const bound = filesOf([past, idle], { services: ["crm-2"] }, { ...second, signed_on: "2026-01-02" });
    expect(await saidOf(base, bound)).toEqual([...ended, twin]);
  });

  it("where the old one is deleted is told beside the deletion", async () => {
    const report = await judgeChange(before, filesOf([less], { services: ["crm-2"] }));
    expect(said(report)).toEqual([twin]);
    expect(report.findings.some(({ rule, service }) => rule === "CHG-01" && service === "crm")).toBe(true);
  });

  it("under another id alone is the same, and judged by its facts", async () => {
    const head = filesOf([{ ...crm, id: "crm-2", personal_data: false }]);
    expect(await saidOf(before, head)).toEqual(["warning introduced fact personal_data"]);
  });
});

describe("a value of which a finding depends", () => {
  const gone = (key: string) => [`warning introduced finding-gone ${key}`];

  it("is told where the work begins after the signature only now", async () => {
    const late = { signed_on: "2026-02-02" };
    expect(await saidOf(filesOf([crm], late), filesOf([{ ...crm, started_on: "2026-02-03" }], late))).toEqual(
      gone("started_on"),
    );
    expect(await saidOf(before, filesOf([{ ...crm, started_on: "2026-02-03" }]))).toEqual([]);
  });

  it("is told where the change of the work, or the renewal, was never", async () => {
    const changed = { ...crm, changed_on: "2026-06-01" };
    const unreviewed = { reviewed_on: "2026-03-01" };
    expect(await saidOf(filesOf([changed], unreviewed), filesOf([crm], unreviewed))).toEqual(gone("changed_on"));
    const earlier = { ...crm, changed_on: "2026-02-01" };
    expect(await saidOf(filesOf([changed], unreviewed), filesOf([earlier], unreviewed))).toEqual(gone("changed_on"));
    expect(await saidOf(filesOf([changed], unreviewed), filesOf([changed], { reviewed_on: "2026-06-02" }))).toEqual([]);
    const renewed = { ...unreviewed, renewed_on: "2026-06-01" };
    expect(await saidOf(filesOf([crm], renewed), filesOf([crm], unreviewed))).toEqual(gone("renewed_on"));
  });

  const reporting = (deadline: Partial<Clause>) => ({
    clauses: (aContract().clauses ?? []).map((clause) => {
      const { deadline_hours: _, ...others } = clause;
      return clause.covers.includes("incident-reporting") ? { ...others, ...deadline } : clause;
    }),
  });

  it("is told where a deadline that was too long is none any more", async () => {
    const long = filesOf([crm], reporting({ deadline_hours: 96 }));
    expect(await saidOf(long, filesOf([crm], reporting({})))).toEqual(gone("deadline_hours"));
    expect(await saidOf(long, filesOf([crm], reporting({ deadline_hours: 12 })))).toEqual([]);
  });

  it("is told where a contract in force names the service no more", async () => {
    const long = { id: "acme-long", title: "긴 계약", ...reporting({ deadline_hours: 96 }) };
    const short = reporting({});
    const other = { ...crm, id: "calls", name: "고객 상담" };
    const base = filesOf(
      [crm, other],
      { ...short, services: ["crm", "calls"] },
      { ...long, services: ["crm", "calls"] },
    );
    const head = filesOf([crm, other], { ...short, services: ["crm", "calls"] }, { ...long, services: ["calls"] });
    expect(await saidOf(base, head)).toEqual(gone("services"));
  });
});

describe("a relation to personal data in which its items are no longer asked", () => {
  const provided = { personal_data_relation: "provided", legal_basis: "제17조제1항제1호", document: "rfp" } as const;
  const { document: _, ...withoutDocument } = provided;
  const { legal_basis: __, ...withoutBasis } = provided;
  /** A side of the change on which PII-01 is asked of some services, or does not apply to their facts. */
  async function sideOf(services: readonly Service[], status: "pass" | "fail" | "not-applicable") {
    const tree = anInventory(vendorFiles("acme", { vendor: { services: [...services] } }));
    const { records } = await readFolder("acme", [], { tree, inventory: "vendors" });
    const reason = status === "not-applicable" ? { reason: { code: "no-personal-data" as const } } : {};
    const asked = services.map(({ id: service }) => ({ rule: "PII-01", subject: { vendor: "acme", service } }));
    return {
      ...{ records, digests: new Map<string, string[]>() },
      assessments: asked.map((one) => ({ ...one, status, ...reason })),
      facts: {
        services: services.map(({ id }) => ({ id, state: "active" as const, contracts: ["acme-2026"] })),
        contracts: [{ id: "acme-2026", in_force: true, over: false, clauses: [] }],
      },
    };
  }

  async function saidBy(base: ReturnType<typeof sideOf>, head: ReturnType<typeof sideOf>): Promise<string[]> {
    const found = loosenedFacts({ base: await base, head: await head, identity: undefined }, policy.catalogue);
    return found.map(({ args }) => `${args.case} ${args.key} ${args.from} → ${args.to}`);
  }

  it.each([
    { name: "with both that support it", from: {}, says: ["fact personal_data_relation consigned → provided"] },
    {
      name: "from storage",
      from: { personal_data_relation: "storage" },
      says: ["fact personal_data_relation storage → provided"],
    },
    { name: "from one without its basis", from: withoutBasis, says: ["fact legal_basis – → 제17조제1항제1호"] },
    { name: "from one without its document", from: withoutDocument, says: ["fact document – → rfp"] },
  ] as const)("is asked about $name", async ({ from, says }) => {
    for (const status of ["pass", "fail"] as const) {
      const head = sideOf([{ ...crm, ...provided }], "not-applicable");
      expect(await saidBy(sideOf([{ ...crm, ...from }], status), head)).toEqual(says);
    }
  });

  it("is not asked about where the items are asked all the same, or never were", async () => {
    const now = { ...crm, ...provided };
    expect(await saidBy(sideOf([crm], "fail"), sideOf([{ ...crm, ...withoutBasis }], "fail"))).toEqual([]);
    expect(await saidBy(sideOf([now], "not-applicable"), sideOf([now], "not-applicable"))).toEqual([]);
    expect(await saidBy(sideOf([now], "not-applicable"), sideOf([crm], "fail"))).toEqual([]);
  });

  it("is told once with the flag that goes", async () => {
    const head = sideOf([{ ...crm, ...provided, personal_data: false }], "not-applicable");
    expect(await saidBy(sideOf([crm], "pass"), head)).toEqual(["fact personal_data true → false"]);
  });

  it("makes a service the twin of one that ends", async () => {
    const other = { ...crm, ...provided, id: "members", started_on: "2026-06-01" };
    const head = await sideOf([{ ...crm, ended_on: "2026-06-29" }, other], "not-applicable");
    const [first, ...others] = head.facts.services;
    const services = [...(first ? [{ ...first, state: "ended" as const }] : []), ...others];
    const ending = { ...head, facts: { ...head.facts, services } };
    const found = loosenedFacts(
      { base: await sideOf([crm], "pass"), head: ending, identity: undefined },
      policy.catalogue,
    );
    const twins = found.filter(({ args }) => args.case === "twin");
    expect(twins.map(({ args }) => [args.to, args.facts])).toEqual([["members", ["personal_data_relation"]]]);
  });
});

describe("a renewal that the change takes back, with the review it asks for", () => {
  it.each([
    {
      name: "agreed",
      contract: { renewals: [{ on: "2026-03-02", to: "2027-12-31" }] },
      key: "renewals",
    },
    {
      name: "of its own accord",
      contract: {
        effective: { from: "2026-01-05", to: "2026-03-01" },
        renewal: { automatic: true, term_months: 12 },
      },
      key: "renewal",
    },
  ] satisfies readonly { name: string; contract: Partial<ContractRecord>; key: string }[])(
    "is asked about: $name",
    async ({ contract, key }) => {
      const head = filesOf([crm], { effective: { from: "2026-01-05" } });
      expect(await saidOf(filesOf([crm], contract), head)).toEqual([`warning introduced finding-gone ${key}`]);
    },
  );
});

it("another way of selection is asked about where a finding goes with it", async () => {
  const selection = { ...crm.selection, basis: "direct" as const };
  const sideOf = async (
    service: Service,
    answer: { readonly status: "pass" | "fail"; readonly reason?: { code: "finding" } },
  ) => {
    const tree = anInventory(vendorFiles("acme", { vendor: { services: [service] } }));
    const { records } = await readFolder("acme", [], { tree, inventory: "vendors" });
    return {
      ...{ records, digests: new Map<string, string[]>() },
      assessments: [{ rule: "SEL-02", subject: { vendor: "acme", service: "crm" }, ...answer }],
      facts: { services: [{ id: "crm", state: "active" as const, contracts: [] }], contracts: [] },
    };
  };
  const base = await sideOf(crm, { status: "fail", reason: { code: "finding" } });
  const head = await sideOf({ ...crm, selection }, { status: "pass" });
  const found = loosenedFacts({ base, head, identity: undefined }, policy.catalogue);
  expect(found.map(({ args, pointer }) => [args.case, args.from, args.to, args.rules, pointer])).toEqual([
    ["finding-gone", "rfp", "direct", ["SEL-02"], "/services/0/selection/basis"],
  ]);
});
