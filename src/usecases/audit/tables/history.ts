import { excuseIn } from "../../../model/finding.ts";
import { commitTexts } from "../../../texts/commit-facts.ts";
import { contractEventText } from "../../../texts/contract-events.ts";
import { fill } from "../../../texts/fill.ts";
import { endingText, periodWords, renameTexts, vendorText } from "../../../texts/period.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import { waivedBy } from "../../../texts/waived-by.ts";
import { words } from "../../../texts/words.ts";
import type {
  ConfigurationChange,
  PastWaiver,
  VendorChange,
  VendorContractEvent,
  VendorEvent,
} from "../../history/report.ts";
import {
  type AuditEvent,
  type AuditPeriod,
  asEnded,
  type ChangedFinding,
  type PastFinding,
  type Remedy,
} from "../report.ts";
import { type Cell, columnsOf, lines, type Say, type Table } from "./table.ts";

const findingColumns = [
  [sheetWords.rule, 12],
  [sheetWords.severity, 9],
  [sheetWords.disposition, 12],
  [sheetWords.vendorId, 16],
  [sheetWords.serviceId, 16],
  [sheetWords.contract, 20],
  [sheetWords.message, 44],
] as const;

/** Renders a row for each changed finding, vendor and configuration value, with its event. */
export function events({ events: all }: AuditPeriod, say: Say): Table {
  return {
    name: say(sheetWords.events),
    frozen: 1,
    columns: columnsOf(say, [
      [sheetWords.on, 12],
      [sheetWords.cause, 12],
      [sheetWords.effect, 10],
      ...findingColumns,
      [sheetWords.verdict, 12],
      [sheetWords.failing, 10],
      [sheetWords.commit, 20],
      [sheetWords.commitTitle, 34],
      [sheetWords.author, 24],
      [sheetWords.committer, 24],
      [sheetWords.pullRequest, 10],
      [sheetWords.approvals, 24],
      [sheetWords.signature, 16],
      [sheetWords.clock, 10],
      [sheetWords.commitFacts, 34],
    ]),
    rows: all.flatMap((event) => eventRows(event, say)),
  };
}

function eventRows(event: AuditEvent, say: Say): Cell[][] {
  const { on, kind, verdict, reason, failing, introduced, resolved, changed, vendors, contracts, configuration } =
    event;
  const { vendorEvents = [] } = event;
  const cause = say(kind === "commit" ? sheetWords.byCommit : sheetWords.byDay);
  const rest = [say(verdict === null ? sheetWords.notJudged : words[verdict]), failing, ...commitCells(event, say)];
  const rows = [
    ...(reason === null ? [] : [["", ...messageCells(say(reason))]]),
    ...configuration.map((one) => [say(periodWords.configuration), ...configurationCells(one, say)]),
    ...renameTexts(event).map((text) => [say(sheetWords.vendorChange), ...messageCells(say(text))]),
    ...vendors.map((one) => [say(sheetWords.vendorChange), ...vendorCells(one, vendorEvents, say)]),
    ...contracts.map((one) => [say(sheetWords.contractEvent), ...contractEventCells(one, say)]),
    ...introduced.map((finding) => [say(sheetWords.appeared), ...findingCells(finding, say)]),
    ...resolved.map((finding) => [say(endingText(finding.ending)), ...findingCells(asEnded(finding), say)]),
    ...changed.map((finding) => [say(words.changed), ...findingCells(finding, say)]),
  ].map((cells) => [on, cause, ...cells, ...rest]);
  return rows.length > 0 ? rows : [[on, cause, "", ...findingColumns.map(() => ""), ...rest]];
}

function configurationCells({ key, before, after }: ConfigurationChange, say: Say): Cell[] {
  return messageCells(say(fill(periodWords.configurationValue, { key, before, after })));
}

function messageCells(message: string): Cell[] {
  return ["", "", "", "", "", "", message];
}

function vendorCells(change: VendorChange, events: readonly VendorEvent[], say: Say): Cell[] {
  return ["", "", "", change.vendor, "", "", say(vendorText(change, events))];
}

function contractEventCells(event: VendorContractEvent, say: Say): Cell[] {
  return ["", "", "", event.vendor, "", event.contract, say(contractEventText(event))];
}

function commitCells({ commit }: AuditEvent, say: Say): Cell[] {
  if (!commit) return ["", "", "", "", "", "", "", "", ""];
  const { id, title, author, committer, pullRequest, approvals, signature, clockRunsBackwards } = commit;
  const request = pullRequest ? `${pullRequest.kind === "pull-request" ? "#" : "!"}${pullRequest.number}` : "";
  const approved = lines(approvals.map(({ trailer, who }) => `${trailer}: ${who}`));
  const clock = say(clockRunsBackwards ? sheetWords.yes : sheetWords.no);
  const facts = lines(commitTexts(commit).map((text) => say(text)));
  return [id, title, author, committer, request, approved, say(sheetWords.signatures[signature]), clock, facts];
}

function findingCells(finding: PastFinding | ChangedFinding, say: Say): Cell[] {
  const { rule, severity, disposition, waiver, vendor, service, contract, message } = finding;
  const was = "was" in finding ? finding.was : finding;
  const [severities, dispositions] = [
    [was.severity, severity],
    [was.disposition, disposition].flatMap((one) => one ?? []),
  ].map((both) => [...new Set(both)].map((one) => say(words[one])).join(" → "));
  const excused = waiver ? lines([dispositions ?? "", say(waivedBy(waiver))]) : dispositions;
  return [rule, severities ?? "", excused ?? "", vendor ?? "", service ?? "", contract ?? "", say(message)];
}

/** Renders the lifetime of each finding. */
export function remedies({ remedies: all }: AuditPeriod, say: Say): Table {
  return {
    name: say(sheetWords.remedies),
    frozen: 1,
    columns: columnsOf(say, [
      ...findingColumns,
      [sheetWords.since, 12],
      [sheetWords.until, 12],
      [sheetWords.ended, 20],
      [sheetWords.days, 8],
      [sheetWords.excusedDays, 10],
    ]),
    rows: all.map((remedy) => remedyRow(remedy, say)),
  };
}

function remedyRow({ finding, since, until, days, excusedDays, ending }: Remedy, say: Say): Cell[] {
  const excuse = excuseIn(finding.disposition);
  const still: Cell =
    excuse === null ? { text: say(sheetWords.stillOpen), tone: "fail" } : { text: say(words[excuse]), tone: excuse };
  const end: Cell = ending
    ? { text: say(endingText(ending)), tone: ending.how === "remedied" ? "pass" : "not-applicable" }
    : still;
  return [...findingCells(ending ? asEnded(finding) : finding, say), since, until ?? "", end, days, excusedDays];
}

/** Renders every waiver that was in the file. */
export function waivers({ waivers: all }: AuditPeriod, say: Say): Table {
  return {
    name: say(sheetWords.waivers),
    frozen: 1,
    columns: columnsOf(say, [
      [sheetWords.rule, 12],
      [sheetWords.vendorId, 16],
      [sheetWords.serviceId, 16],
      [sheetWords.contract, 20],
      [sheetWords.waiverReason, 44],
      [sheetWords.waiverOwner, 24],
      [sheetWords.waiverApprover, 24],
      [sheetWords.approvedOn, 12],
      [sheetWords.waiverUntil, 12],
      [sheetWords.ticket, 16],
      [sheetWords.inFileSince, 12],
      [sheetWords.inFileUntil, 12],
    ]),
    rows: all.map(waiverRow),
  };
}

function waiverRow(waiver: PastWaiver): Cell[] {
  const { rule, vendor, service, contract, reason, owner, approver, approvedOn, expiresOn, ticket } = waiver;
  const people = [reason, owner, approver, approvedOn, expiresOn, ticket ?? ""];
  return [rule, vendor, service ?? "", contract ?? "", ...people, waiver.since, waiver.until ?? ""];
}
