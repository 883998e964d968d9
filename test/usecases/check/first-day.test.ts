import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/entry/library.ts";
import {
  type Company,
  commonBut,
  existing,
  inventoryOf,
  reviewed,
  reviewFile,
  terms,
  yearly,
} from "../../support/first-day.ts";
import { day, judge, policy } from "../../support/inventory.ts";

// The first day of an honest company: what nobody knows is left out. What each vendor must give was written from the
// requirements, not from what the tool said.

const asOf = day("2026-06-30");

/** A vendor, and its findings as `RULE/case`, with the contract where there are several. */
interface Row extends Company {
  readonly expected: readonly string[];
}

const statutoryMissing = [1, 2, 3, 4, 5, 6, 7].map((n) => `PII-0${n}/missing`);
const since2015 = yearly("2015-03-02", "2016-03-01");
const noPersonalData = { personal_data: false };
const plainWork = { personal_data: false, important_information: false };
const identifiedOn = (recorded_on: string, requirements = terms.common) => ({
  identified_requirements: { recorded_on, requirements },
});

const old: readonly Row[] = [
  {
    // Nobody has compared the scan, the last renewal passed without a review, and sub-processing needs consent since 2023.
    id: "scan-of-2015",
    service: { started_on: "2015-03-02", selection: existing },
    agreements: [{ id: "main", ...since2015, papers: [{ kept: "scan", holds: terms.personalData }] }],
    expected: ["SEL-01/existing", "AGR-06/renewed-automatically", "AGR-06/law-changed", "EVD-04/unread"],
  },
  {
    // Known from a register alone: the scan is there, nobody has read it.
    id: "unmapped-scan",
    service: { started_on: "2015-03-02", selection: existing },
    agreements: [{ id: "main", ...since2015, papers: [{ kept: "scan" }] }],
    expected: ["SEL-01/existing", "AGR-05/no-clauses", ...statutoryMissing, "AGR-06/renewed-automatically"],
  },
  {
    // The register says "contract: yes", and nobody finds it.
    id: "lost-contract",
    service: { started_on: "2018-01-02", selection: existing },
    agreements: [{ id: "main", effective: { from: "2018-01-02" }, papers: [] }],
    expected: ["SEL-01/existing", "EVD-01/no-documents", "AGR-05/no-clauses", ...statutoryMissing],
  },
  {
    // Reviewed in time, and nothing else to say: an old contract in order.
    id: "old-and-reviewed",
    service: { ...noPersonalData, started_on: "2015-03-02", selection: existing },
    agreements: [
      { id: "main", ...since2015, reviewed_on: "2025-12-01", papers: [{ kept: "text", holds: terms.common }] },
    ],
    expected: ["SEL-01/existing"],
  },
  {
    // SEL asks nothing of this work; that nobody identified requirements before 2014 cannot be an error either.
    id: "old-cleaning",
    service: { ...plainWork, started_on: "2014-01-02", selection: existing },
    agreements: [
      { id: "main", ...yearly("2014-01-02", "2015-01-01"), papers: [{ kept: "text", holds: terms.general }] },
    ],
    expected: ["AGR-04/existing", "AGR-05/generic-only", "AGR-06/renewed-automatically"],
  },
  {
    // The contract came nine months after the work, years ago.
    id: "late-but-cured",
    service: { ...noPersonalData, started_on: "2019-05-01", selection: existing },
    agreements: [{ id: "main", effective: { from: "2020-02-03" }, papers: [{ kept: "text", holds: terms.common }] }],
    expected: ["SEL-01/existing", "AGR-02/late-cured"],
  },
  {
    // The statutory items came with an annex of 2021, before sub-processing needed consent.
    id: "annex-of-2021",
    service: { started_on: "2018-01-02", selection: existing },
    agreements: [
      {
        id: "main",
        effective: { from: "2018-01-02" },
        papers: [
          { kept: "text", holds: terms.common },
          { kept: "text", holds: terms.statutory, kind: "privacy-agreement", facts: { signed_on: "2021-04-01" } },
        ],
      },
    ],
    expected: ["SEL-01/existing", "AGR-02/items-late-cured", "AGR-06/law-changed"],
  },
  {
    // As before, with an annex signed after the law had changed.
    id: "annex-of-2024",
    service: { started_on: "2018-01-02", selection: existing },
    agreements: [
      {
        id: "main",
        effective: { from: "2018-01-02" },
        papers: [
          { kept: "text", holds: terms.common },
          { kept: "text", holds: terms.statutory, kind: "privacy-agreement", facts: { signed_on: "2024-04-01" } },
        ],
      },
    ],
    expected: ["SEL-01/existing", "AGR-02/items-late-cured"],
  },
  {
    // Terminated and followed by another contract without a gap.
    id: "successor",
    service: { started_on: "2020-01-02", selection: existing },
    agreements: [
      {
        id: "first",
        effective: { from: "2020-01-02" },
        status: "terminated",
        terminated_on: "2025-12-31",
        papers: [{ kept: "text", holds: terms.personalData }],
      },
      { id: "second", effective: { from: "2026-01-01" }, papers: [{ kept: "text", holds: terms.personalData }] },
    ],
    expected: ["SEL-01/existing"],
  },
  {
    // Nobody knows the last day of the first contract. The second was there long before the company asked.
    id: "successor-of-unknown-end",
    service: { started_on: "2020-01-02", selection: existing },
    agreements: [
      {
        id: "first",
        effective: { from: "2020-01-02" },
        status: "terminated",
        papers: [{ kept: "scan", holds: terms.personalData }],
      },
      { id: "second", effective: { from: "2026-01-01" }, papers: [{ kept: "text", holds: terms.personalData }] },
    ],
    expected: ["SEL-01/existing", "EVD-04/unread-not-in-force"],
  },
  {
    id: "expired",
    service: { started_on: "2021-06-01", selection: existing },
    agreements: [
      {
        id: "main",
        effective: { from: "2021-06-01", to: "2026-05-31" },
        papers: [{ kept: "text", holds: terms.personalData }],
      },
    ],
    expected: ["SEL-01/existing", "AGR-01/missing-statute"],
  },
  {
    id: "lapsing",
    service: { ...noPersonalData, started_on: "2021-07-16", selection: existing },
    agreements: [
      {
        id: "main",
        effective: { from: "2021-07-16", to: "2026-07-15" },
        papers: [{ kept: "text", holds: terms.common }],
      },
    ],
    expected: ["SEL-01/existing", "AGR-03/lapsing"],
  },
  {
    // The next term begins on 2026-08-11; notice is due by 2026-07-11.
    id: "notice-ahead",
    service: { ...noPersonalData, started_on: "2020-08-11", selection: existing },
    agreements: [
      {
        id: "main",
        ...yearly("2020-08-11", "2021-08-10"),
        reviewed_on: "2025-08-01",
        papers: [{ kept: "text", holds: terms.common }],
      },
    ],
    expected: ["SEL-01/existing", "AGR-03/renewing"],
  },
  {
    // A non-disclosure agreement is the only paper.
    id: "confidentiality-alone",
    service: { ...noPersonalData, started_on: "2022-04-01", selection: existing },
    agreements: [
      {
        id: "main",
        effective: { from: "2022-04-01" },
        papers: [{ kept: "text", holds: ["leakage-prevention", "damages"], kind: "security-agreement" }],
      },
    ],
    expected: ["SEL-01/existing", "AGR-05/generic-only"],
  },
  {
    // The object of the pointer is on another server.
    id: "pointer-without-object",
    service: { ...noPersonalData, started_on: "2022-04-01", selection: existing },
    agreements: [{ id: "main", effective: { from: "2022-04-01" }, papers: [{ kept: "pointer", holds: terms.common }] }],
    expected: ["SEL-01/existing", "EVD-04/unread"],
  },
  {
    // An amendment of 2025 gives the vendor three days to report an incident.
    id: "amended",
    service: { ...noPersonalData, started_on: "2021-01-04", selection: existing },
    agreements: [
      { id: "main", effective: { from: "2021-01-04" }, papers: [{ kept: "text", holds: terms.common }] },
      {
        id: "change",
        amends: "main",
        effective: { from: "2025-02-03" },
        papers: [
          {
            kept: "text",
            holds: ["incident-reporting"],
            clauseFacts: { "incident-reporting": { deadline_hours: 72 } },
            kind: "annex",
          },
        ],
      },
    ],
    expected: ["SEL-01/existing", "SEC-15/too-late"],
  },
  {
    // The contract declares away what the re-processors on record ask for.
    id: "logistics",
    service: {
      started_on: "2024-01-02",
      selection: existing,
      subprocessors: [
        { id: "parcel", name: "새별택배", work: "배송" },
        { id: "quick", name: "한결퀵서비스", work: "당일 배송", under: "parcel" },
      ],
    },
    agreements: [
      {
        id: "main",
        effective: { from: "2024-01-02" },
        papers: [{ kept: "text", holds: [...commonBut("subcontracting-procedure"), ...terms.statutory] }],
        not_applicable: [{ requirement: "subcontracting-procedure", reason: "재위탁하는 업무가 없음" }],
      },
    ],
    expected: ["SEL-01/existing", "SEC-12/contradicted"],
  },
  {
    // Provided to a card company for its own purposes; the basis and the document are on record.
    id: "card-company",
    service: {
      started_on: "2019-01-02",
      personal_data_relation: "provided",
      legal_basis: "개인정보 보호법 제17조제1항제1호 (정보주체의 동의)",
      document: "consent-form",
      selection: existing,
    },
    files: [{ id: "consent-form", kind: "statement-of-work" }],
    agreements: [{ id: "main", effective: { from: "2019-01-02" }, papers: [{ kept: "text", holds: terms.common }] }],
    expected: ["SEL-01/existing", "AGR-08/not-consigned"],
  },
];

const abroad: readonly Row[] = [
  {
    // A data-processing agreement lacks what only the Korean guide asks for. It is kept by the vendor.
    id: "northwind-analytics",
    vendor: { country: "US" },
    service: {
      started_on: "2025-01-01",
      type: "cloud",
      locations: ["US"],
      selection: existing,
      subprocessors: [{ id: "cumulus", name: "Cumulus Hosting", work: "Compute and storage", country: "JP" }],
    },
    agreements: [
      {
        id: "dpa",
        effective: { from: "2025-01-01" },
        papers: [
          {
            kept: "elsewhere",
            kind: "privacy-agreement",
            holds: [
              ...commonBut(
                ...(["security-pledge", "security-training", "endpoint-security", "violation-sanctions"] as const),
              ),
              ...terms.statutory,
            ],
          },
        ],
      },
    ],
    expected: [
      "SEL-01/existing",
      ...["SEC-02/missing", "SEC-03/missing", "SEC-08/missing", "SEC-13/missing"],
      "EVD-04/elsewhere",
    ],
  },
  {
    // Its contract is behind an address, and nobody has opened it.
    id: "blue-heron-shredding",
    vendor: { country: "US" },
    service: { started_on: "2024-03-01", selection: existing },
    agreements: [{ id: "c-0977", effective: { from: "2024-03-01" }, papers: [{ kept: "elsewhere-unhashed" }] }],
    expected: ["SEL-01/existing", "EVD-01/no-digest", "AGR-05/no-clauses", ...statutoryMissing],
  },
];

const recent: readonly Row[] = [
  {
    // Under standard terms, reviewed before: in order but for what the terms do not say.
    id: "reviewed-saas",
    service: {
      started_on: "2025-05-01",
      type: "cloud",
      ...identifiedOn("2025-04-10", ["access-rights", "safeguards"]),
      selection: reviewed("standard-terms", "2025-04-14"),
    },
    files: [reviewFile],
    agreements: [
      {
        id: "terms",
        effective: { from: "2025-04-20" },
        papers: [
          {
            kept: "text",
            kind: "terms-of-service",
            holds: [...commonBut("security-pledge", "security-training"), ...terms.statutory],
          },
        ],
      },
    ],
    expected: ["SEC-02/missing", "SEC-03/missing"],
  },
  {
    // The same without a review and without identified requirements.
    id: "unreviewed-saas",
    service: {
      started_on: "2025-05-01",
      type: "cloud",
      selection: {
        basis: "standard-terms",
        reason: "무료 체험 후 같은 서비스를 계속 이용함",
        procedure: "vendor-selection",
        selected_on: "2025-04-14",
      },
    },
    agreements: [
      {
        id: "terms",
        effective: { from: "2025-04-20" },
        papers: [{ kept: "text", kind: "terms-of-service", holds: terms.personalData }],
      },
    ],
    expected: ["SEL-03/no-review", "AGR-04/missing"],
  },
  {
    // Nobody has recorded how it was chosen, though the guideline was there: no procedure, no request, no sheet, no result.
    id: "selection-not-recorded",
    service: { ...noPersonalData, started_on: "2025-06-02" },
    agreements: [{ id: "main", effective: { from: "2025-06-02" }, papers: [{ kept: "text", holds: terms.common }] }],
    expected: ["SEL-01/not-named", "SEL-02/missing", "SEL-03/missing", "SEL-04/missing", "AGR-04/missing"],
  },
  {
    // Said to be older than the guideline, and is not.
    id: "not-so-old",
    service: { ...noPersonalData, started_on: "2025-06-02", selection: existing },
    agreements: [{ id: "main", effective: { from: "2025-06-02" }, papers: [{ kept: "text", holds: terms.common }] }],
    expected: ["SEL-01/not-existing", "AGR-04/missing"],
  },
  {
    // The work has begun, the contract is still being written.
    id: "draft-alone",
    service: {
      ...noPersonalData,
      started_on: "2026-03-09",
      type: "development",
      development: true,
      selection: reviewed("direct", "2026-02-20"),
    },
    files: [reviewFile],
    agreements: [
      {
        id: "main",
        effective: { from: "2026-03-09" },
        status: "draft",
        papers: [{ kept: "text", holds: terms.common }],
      },
    ],
    expected: ["AGR-01/missing"],
  },
  {
    // A master agreement of general security terms, an order for each of two works.
    id: "master-and-orders",
    service: {
      ...noPersonalData,
      started_on: "2025-09-01",
      ...identifiedOn("2025-08-01"),
      selection: reviewed("direct", "2025-08-11"),
    },
    moreServices: [
      {
        id: "build",
        ...noPersonalData,
        development: true,
        started_on: "2026-02-02",
        ...identifiedOn("2026-01-05", ["secure-coding", "access-rights"]),
        selection: reviewed("direct", "2025-08-11"),
      },
    ],
    files: [reviewFile],
    agreements: [
      { id: "master", effective: { from: "2025-08-20" }, papers: [{ kept: "text", holds: terms.common }] },
      {
        id: "order-1",
        under: "master",
        effective: { from: "2025-09-01" },
        papers: [{ kept: "text", kind: "statement-of-work" }],
      },
      {
        id: "order-2",
        under: "master",
        services: ["build"],
        effective: { from: "2026-02-02" },
        papers: [{ kept: "text", holds: terms.development.slice(0, 5) }],
      },
    ],
    expected: ["DEV-06/missing"],
  },
  {
    // The file is there, its digest is not.
    id: "digest-not-recorded",
    service: { ...plainWork, started_on: "2025-09-01", ...identifiedOn("2025-08-01") },
    agreements: [
      {
        id: "main",
        effective: { from: "2025-09-01" },
        papers: [{ kept: "text-unhashed", holds: terms.common }],
      },
    ],
    expected: ["EVD-02/not-recorded"],
  },
  {
    // An annex that is signed but begins only with the next quarter.
    id: "annex-to-come",
    service: { ...plainWork, started_on: "2025-09-01", ...identifiedOn("2025-08-01", ["security-pledge"]) },
    agreements: [
      {
        id: "main",
        effective: { from: "2025-09-01" },
        papers: [
          { kept: "text", holds: commonBut("security-pledge") },
          {
            kept: "text",
            kind: "annex",
            holds: ["security-pledge"],
            facts: { signed_on: "2026-06-22", effective_from: "2026-07-01" },
          },
        ],
      },
    ],
    expected: ["SEC-02/missing", "AGR-04/too-few"],
  },
  {
    id: "not-begun",
    vendor: { status: "onboarding" },
    service: { started_on: "2026-09-01" },
    agreements: [],
    expected: [],
  },
  {
    id: "long-gone",
    vendor: { status: "terminated" },
    service: { started_on: "2016-01-04", ended_on: "2019-12-31" },
    agreements: [{ id: "main", effective: { from: "2016-01-04", to: "2019-12-31" }, papers: [{ kept: "scan" }] }],
    expected: [],
  },
];

const companies = [...old, ...abroad, ...recent];
const report = await judge(inventoryOf(companies), { asOf });
const findingsOf = (vendor: string) => report.findings.filter((finding) => finding.vendor === vendor);
const named = ({ rule, args }: Finding) => `${rule}/${args.case}`;

describe("the first day of a company", () => {
  it("has thirty vendors, and records that are valid as they are", () => {
    expect(companies).toHaveLength(30);
    expect(report.problems).toEqual([]);
    expect(report.findings.filter(({ vendor }) => !companies.some(({ id }) => id === vendor))).toEqual([]);
  });

  it.each(companies)("tells of $id what an auditor would write", ({ id, expected }) => {
    expect(findingsOf(id).map(named).sort()).toEqual([...expected].sort());
  });

  it.each(companies)("tells no fact of $id twice", ({ id }) => {
    const told = findingsOf(id).flatMap(factsOf);
    expect(told.filter((fact, at) => told.indexOf(fact) < at)).toEqual([]);
  });

  it("makes no error of what nobody has at hand", () => {
    const unknown = ["SEL-01/existing", "AGR-04/existing", "AGR-06/renewed-automatically", "AGR-06/law-changed"];
    const gaps = report.findings.filter((finding) => unknown.includes(named(finding)));
    expect(new Set(gaps.map(named))).toEqual(new Set(unknown));
    expect(gaps.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

const termsByGroup = [...terms.personalData, ...terms.development];

/**
 * What a finding tells: terms that a service lacks, clauses of a contract that nothing shows, or what is at its place. No
 * two findings of a vendor may share one of these.
 */
function factsOf({ rule, args, service, contract, location, pointer }: Finding): string[] {
  const about = (requirements: readonly string[], what: string) =>
    requirements.map((requirement) => `${service ?? contract}: ${requirement} ${what}`);
  const listed = Array.isArray(args.requirements) ? args.requirements.map(String) : [];
  const { group, requirement = "" } = policy.catalogue.rule(rule) ?? {};
  if (rule === "AGR-01") return about(termsByGroup, "is lacking");
  if (rule === "AGR-05" || /not-provided|contradiction/.test(String(args.case))) return about(listed, "is lacking");
  if (group && ["SEC", "PII", "DEV"].includes(group)) return about([requirement], "is lacking");
  if (["EVD-03", "EVD-04", "EVD-08"].includes(rule)) return about(listed, "is not shown");
  // The evaluation sheet and its result are missing at the same place.
  return [`${group === "SEL" ? rule : ""} ${location.file} ${pointer}`];
}
