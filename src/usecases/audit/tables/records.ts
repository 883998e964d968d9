import { recordValue } from "../../../texts/record-values.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import type { AuditedContract, AuditedVendor, AuditReport } from "../report.ts";
import { nameOf } from "./parts.ts";
import { ownFacts, renewalText } from "./recorded.ts";
import { type Cell, columnsOf, lines, type Say, type Table } from "./table.ts";

/** Renders a row for each vendor, with the facts that no rule judges. */
export function vendorList(report: AuditReport, say: Say): Table {
  return {
    name: say(sheetWords.vendorList),
    frozen: 2,
    columns: columnsOf(say, [
      [sheetWords.vendorId, 16],
      [sheetWords.vendor, 24],
      [sheetWords.formerNames, 26],
      [sheetWords.contacts, 34],
      [sheetWords.backdated, 14],
      [sheetWords.notes, 34],
      [sheetWords.ownFacts, 34],
    ]),
    rows: report.vendors.map((vendor) => vendorRow(vendor, report, say)),
  };
}

function vendorRow(vendor: AuditedVendor, { period }: AuditReport, say: Say): Cell[] {
  const { former_names: names = [], contacts = [], notes = "" } = vendor.record?.recorded ?? {};
  const backdated = period?.backdated.find((one) => one.vendor === vendor.id);
  return [
    ...[vendor.id, nameOf(vendor)],
    lines(names.map(({ name, until }) => `${name} (~ ${until})`)),
    lines(contacts.map(({ role, address }) => `${role}: ${address}`)),
    backdated?.count ?? say(sheetWords.notKnown),
    notes,
    ownFacts(vendor.record?.recorded ?? {}),
  ];
}

/** Renders a row for each contract: how long it runs, what it rests on, and its notes. */
export function contractList(report: AuditReport, say: Say): Table {
  return {
    name: say(sheetWords.contractList),
    frozen: 2,
    columns: columnsOf(say, [
      [sheetWords.vendorId, 16],
      [sheetWords.contractId, 18],
      [sheetWords.contractTitle, 30],
      [sheetWords.contractStatus, 10],
      [sheetWords.services, 18],
      [sheetWords.signedOn, 12],
      [sheetWords.effectiveFrom, 12],
      [sheetWords.effectiveTo, 12],
      [sheetWords.inForce, 10],
      [sheetWords.automaticRenewal, 26],
      [sheetWords.renewsOn, 12],
      [sheetWords.noticeBy, 12],
      [sheetWords.renewedOn, 12],
      [sheetWords.renewals, 24],
      [sheetWords.reviewedOn, 12],
      [sheetWords.terminatedOn, 12],
      [sheetWords.amends, 18],
      [sheetWords.repeals, 24],
      [sheetWords.amendedBy, 18],
      [sheetWords.under, 18],
      [sheetWords.notes, 34],
      [sheetWords.clauseNotes, 34],
      [sheetWords.ownFacts, 34],
    ]),
    rows: report.vendors.flatMap(({ id, contracts }) =>
      contracts.map((contract) => [id, ...contractCells(contract, say)]),
    ),
  };
}

function contractCells(contract: AuditedContract, say: Say): Cell[] {
  const { id, title, status, services, signedOn, from, to, recorded, course } = contract;
  return [
    ...[id, title, say(recordValue("contractStatus", status)), lines(services), signedOn ?? "", from, to ?? ""],
    course ? say(course.inForce ? sheetWords.yes : sheetWords.no) : say(sheetWords.notJudged),
    ...[renewalText(recorded, say), course?.renewsOn ?? "", course?.noticeBy ?? "", course?.renewedOn ?? ""],
    lines((recorded.renewals ?? []).map((one) => `${one.on} ~ ${one.to}`)),
    ...[recorded.reviewed_on ?? "", recorded.terminated_on ?? "", recorded.amends ?? ""],
    ...[lines(recorded.repeals ?? []), lines(course?.amendedBy ?? []), recorded.under ?? "", recorded.notes ?? ""],
    lines(contract.clauseNotes.map(({ clause, article, notes }) => `${article ?? `#${clause + 1}`}: ${notes}`)),
    ownFacts(recorded),
  ];
}

/** Renders a row for each sub-processor of a service. */
export function subprocessorList(report: AuditReport, say: Say): Table {
  return {
    name: say(sheetWords.subprocessorList),
    frozen: 2,
    columns: columnsOf(say, [
      [sheetWords.vendorId, 16],
      [sheetWords.serviceId, 16],
      [sheetWords.subprocessorId, 16],
      [sheetWords.subprocessor, 26],
      [sheetWords.subprocessorWork, 30],
      [sheetWords.country, 7],
      [sheetWords.consentedOn, 12],
      [sheetWords.document, 16],
      [sheetWords.subprocessorUnder, 18],
    ]),
    rows: report.vendors.flatMap(({ id: vendor, record }) =>
      (record?.services ?? []).flatMap(({ id: service, recorded }) =>
        (recorded.subprocessors ?? []).map(
          ({ id, name, work, country = "", consented_on = "", document = "", under = "" }) => [
            ...[vendor, service, id, name, work, country, consented_on, document, under],
          ],
        ),
      ),
    ),
  };
}

/** Renders a row for each certification that a vendor holds. */
export function certificationList(report: AuditReport, say: Say): Table {
  return {
    name: say(sheetWords.certificationList),
    frozen: 1,
    columns: columnsOf(say, [
      [sheetWords.vendorId, 16],
      [sheetWords.certification, 16],
      [sheetWords.certificateNumber, 20],
      [sheetWords.validFrom, 12],
      [sheetWords.validTo, 12],
      [sheetWords.document, 16],
    ]),
    rows: report.vendors.flatMap(({ id, record }) =>
      (record?.recorded.certifications ?? []).map(({ kind, number = "", valid, document = "" }) => [
        ...[id, kind, number, valid.from, valid.to, document],
      ]),
    ),
  };
}
