import type { Finding } from "../../src/model/finding.ts";
import type { PagePack } from "../../src/usecases/audit/html/view.ts";
import {
  type AuditEvent,
  type AuditReport,
  type PastFinding,
  requirementStates,
} from "../../src/usecases/audit/report.ts";
import { audited } from "./audit.ts";
import { aContract, aVendor, day, goodFiles } from "./inventory.ts";
import { sentencesOf } from "./report.ts";

/** Text that no page may interpret, for everything that comes from records. */
export const hostile = `</style></title><script>alert("1")</script><img src=x onerror='alert(2)'>&amp; \u202eevil\u0007`;

const withoutPledge = (name: string) => {
  const contract = aContract();
  const clauses = (contract.clauses ?? []).filter(({ covers }) => !covers.includes("security-pledge"));
  return goodFiles({
    vendor: aVendor({ name }),
    contract: { ...contract, clauses: clauses.map((clause) => ({ ...clause, quote: `Quote ${name}` })) },
  });
};

/** An audit with everything a page can show: each state of a requirement, a vendor that was not judged, a period. */
export async function aFullAudit(name = "Acme"): Promise<AuditReport> {
  const report = await audited({
    ...withoutPledge(name),
    "vendors/broken/vendor.yaml": "kind: vendor\nid: [\n",
  });
  const [acme, broken] = report.vendors;
  const [finding] = report.findings;
  if (!acme || !broken || !finding) throw new Error("the inventory is judged otherwise");
  const waiver = {
    ...{ reason: `Reason ${name}`, owner: "owner@example.com", approver: "ciso@example.com", ticket: null },
    ...{ approvedOn: "2026-06-01", expiresOn: "2026-09-30" },
  };
  const waived: Finding = { ...finding, id: "f".repeat(32), disposition: "waived", waiver };
  const requirements = acme.requirements.map((requirement, at) => {
    const state = requirementStates[at];
    if (state === undefined || requirement.state !== "pass") return requirement;
    return { ...requirement, state, ...(state === "waived" && { findings: [waived.id], waiver }) };
  });
  return {
    ...report,
    findings: [...report.findings, waived],
    vendors: [{ ...acme, requirements }, broken],
    period: aPeriod(finding),
  };
}

function aPeriod({ id, rule, severity, vendor, service, contract, args }: Finding): AuditReport["period"] {
  const past: PastFinding = {
    id,
    rule,
    severity,
    disposition: "open",
    waiver: null,
    vendor,
    service,
    contract,
    message: sentencesOf({ rule, args }).message,
  };
  const event = (on: string, verdict: AuditEvent["verdict"], changes: Partial<AuditEvent> = {}): AuditEvent => ({
    ...{ kind: "day", on: day(on), commit: null, verdict, failing: 0, introduced: [], resolved: [], changed: [] },
    ...{ reason: null, vendors: [], contracts: [], configuration: [] },
    ...changes,
  });
  const commit = {
    ...{ id: "b".repeat(40), title: hostile, author: hostile, committer: "GitHub" },
    ...{
      pullRequest: { kind: "pull-request" as const, number: 12 },
      signature: "unsigned" as const,
      clockRunsBackwards: false,
    },
    approvals: [{ trailer: "Reviewed-by" as const, who: hostile }],
    ...{ authoredOn: day("2026-03-01"), committedOn: day("2026-03-04"), mergedBy: hostile, platform: null },
    isSquash: false,
    trailers: [{ trailer: "Signed-off-by" as const, who: hostile }],
    relations: [
      { kind: "reverts" as const, named: "c".repeat(40), pullRequest: null, commit: "c".repeat(40), restored: false },
      {
        ...{ kind: "reapplies" as const, named: null, pullRequest: { kind: "merge-request" as const, number: 3 } },
        ...{ commit: null, restored: null },
      },
    ],
  };
  return {
    from: day("2026-01-01"),
    to: day("2026-06-30"),
    commit: "b".repeat(40),
    beginsOn: day("2026-01-10"),
    leftOut: 2,
    backdated: [],
    start: { verdict: null, reason: null },
    events: [
      event("2026-01-10", "pass", {
        vendors: [
          { vendor: "acme", before: null, after: "pass" },
          { vendor: hostile, before: "fail", after: null },
        ],
        contracts: [{ kind: "amended", vendor: hostile, contract: hostile, on: null, amendment: hostile }],
        configuration: [{ key: "rules.SEC-03", before: "off", after: "error" }],
      }),
      event("2026-02-03", "fail", { failing: 1, introduced: [past] }),
      event("2026-03-01", null, { reason: { en: "clausegate.yaml: broken", ko: "clausegate.yaml: 오류" } }),
      event("2026-03-04", "pass", {
        kind: "commit",
        commit,
        resolved: [{ ...past, ending: { how: "remedied", by: null } }],
      }),
      event("2026-06-10", "fail", { failing: 1, introduced: [past] }),
    ],
    remedies: [
      {
        finding: past,
        since: day("2026-02-03"),
        until: day("2026-03-04"),
        days: 29,
        excusedDays: 9,
        ending: { how: "remedied", by: null },
      },
      {
        finding: past,
        since: day("2026-02-20"),
        until: day("2026-03-04"),
        days: 12,
        excusedDays: 0,
        ending: { how: "replaced", by: "AGR-01" },
      },
      { finding: past, since: day("2026-06-10"), until: null, days: 20, excusedDays: 0, ending: null },
    ],
    waivers: [
      {
        ...{ rule: "SEC-06", vendor: "acme", service: null, contract: "acme-2026", reason: hostile, ticket: null },
        ...{ owner: hostile, approver: hostile, approvedOn: "2026-02-05", expiresOn: "2026-02-13" },
        ...{ since: day("2026-02-05"), until: day("2026-03-04") },
      },
    ],
  };
}

/** A pack with a copy of everything, with changes. */
export function aPagePack(changes: Partial<PagePack> = {}): PagePack {
  return {
    copyOf: (kind, path) => `${kind}s/${path}`,
    lackOf: () => undefined,
    records: ["clausegate.yaml", "vendors/_guidelines/guideline.yaml", "waivers.yaml"],
    others: ["report.csv", "manifest.json"],
    ...changes,
  };
}
