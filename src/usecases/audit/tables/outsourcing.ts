import { auditWords } from "../../../texts/audit.ts";
import { recordValue } from "../../../texts/record-values.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import type { AuditedContract, AuditedService, AuditedVendor, AuditReport } from "../report.ts";
import { aboutService, countOf, nameOf, notJudgedCell, placeOf } from "./parts.ts";
import { serviceCells as recordedCells, serviceColumns as recordedColumns } from "./recorded.ts";
import { type Cell, columnsOf, lines, type Say, type Table } from "./table.ts";

/** Terms on whether and how the vendor may subcontract. */
const subcontracting: readonly string[] = [
  "subcontracting-restriction",
  "subcontracting-procedure",
  "pii-subcontracting",
];

/** Renders the list of outside parties and consigned work as ISMS-P assessors ask for it: a row for each service. */
export function outsourcing(report: AuditReport, say: Say): Table {
  return {
    name: say(sheetWords.outsourcing),
    frozen: 1,
    columns: columnsOf(say, [
      ...vendorColumns,
      ...serviceColumns,
      ...contractColumns,
      [sheetWords.subcontracting, 26],
      [sheetWords.result, 16],
      [sheetWords.unmet, 14],
      ...recordedColumns,
    ]),
    rows: report.vendors.flatMap((vendor) => rowsOf(vendor, report, say)),
  };
}

const vendorColumns = [
  [sheetWords.vendor, 24],
  [sheetWords.vendorId, 16],
  [sheetWords.registrationNumber, 15],
  [sheetWords.country, 7],
  [sheetWords.vendorStatus, 11],
  [sheetWords.owner, 26],
] as const;

const serviceColumns = [
  [sheetWords.work, 24],
  [sheetWords.serviceId, 16],
  [sheetWords.workType, 16],
  [sheetWords.workFrom, 12],
  [sheetWords.workTo, 12],
  [sheetWords.personalData, 11],
  [sheetWords.importantInformation, 11],
  [sheetWords.development, 11],
] as const;

const contractColumns = [
  [sheetWords.hasContract, 12],
  [sheetWords.contracts, 34],
  [sheetWords.signedOn, 12],
  [sheetWords.term, 24],
] as const;

function rowsOf(vendor: AuditedVendor, report: AuditReport, say: Say): Cell[][] {
  const about = vendorCells(vendor, say);
  const services = vendor.record?.services ?? [];
  if (services.length > 0) {
    return services.map((service) => [
      ...about,
      ...serviceCells(service, say),
      ...contractCells(vendor, service, { report, say }),
      ...resultCells(vendor, service, say),
      ...recordedCells(service.recorded, say),
    ]);
  }
  const blank = [...serviceColumns, ...contractColumns, sheetWords.subcontracting].map(() => "");
  const rest = recordedColumns.map(() => "");
  return [[...about, ...blank, vendor.isJudged ? "" : notJudgedCell(say), "", ...rest]];
}

function vendorCells(vendor: AuditedVendor, say: Say): Cell[] {
  const { id, record } = vendor;
  return [
    nameOf(vendor),
    id,
    record?.registrationNumber ?? "",
    record?.country ?? "",
    record ? say(recordValue("vendorStatus", record.status)) : "",
    record?.owner ?? "",
  ];
}

function serviceCells(service: AuditedService, say: Say): Cell[] {
  const { id, name, type, startedOn, endedOn, personalData, importantInformation, development } = service;
  const flags = [personalData, importantInformation, development];
  return [
    ...[name, id, say(recordValue("serviceType", type)), startedOn, endedOn ?? ""],
    ...flags.map((flag) => say(flag ? sheetWords.yes : sheetWords.no)),
  ];
}

function contractCells(
  vendor: AuditedVendor,
  service: AuditedService,
  { report, say }: { readonly report: AuditReport; readonly say: Say },
): Cell[] {
  const bound = vendor.contracts.filter(({ services }) => services.includes(service.id));
  const isSigned = bound.some(({ signedOn }) => signedOn !== null && signedOn <= report.asOf);
  return [
    say(isSigned ? sheetWords.signed : sheetWords.unsigned),
    lines(bound.map((contract) => `${contract.title} (${contract.id}, ${statusOf(contract, say)})`)),
    lines(bound.map(({ signedOn }) => signedOn ?? "–")),
    lines(bound.map(({ from, to }) => `${from} ~ ${to ?? ""}`.trimEnd())),
  ];
}

function statusOf({ status }: AuditedContract, say: Say): string {
  return say(recordValue("contractStatus", status));
}

function resultCells(vendor: AuditedVendor, service: AuditedService, say: Say): Cell[] {
  if (!vendor.isJudged) return ["", notJudgedCell(say), ""];
  const requirements = aboutService(vendor, service);
  const terms = subcontracting
    .flatMap((key) => requirements.filter(({ requirement }) => requirement === key))
    .map(({ rule, state, clauses }) => {
      const places = clauses.map((clause) => placeOf(clause, say)).filter((place) => place !== "");
      return `${rule} ${say(auditWords.states[state])}${places.length > 0 ? ` (${places.join(", ")})` : ""}`;
    });
  const unmet = requirements.filter(({ state }) => state === "fail" || state === "not-reported");
  return [lines(terms), countOf(requirements, say), lines([...new Set(unmet.map(({ rule }) => rule))])];
}
