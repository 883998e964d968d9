import { excuseIn } from "../../model/finding.ts";
import { sheetWords } from "../../texts/sheets.ts";
import { words } from "../../texts/words.ts";
import type { AuditEvent, AuditPeriod, ChangedFinding, PastFinding, Remedy } from "../report.ts";
import { type Cell, columnsOf, type Say, type Table } from "./table.ts";

const findingColumns = [
  [sheetWords.rule, 12],
  [sheetWords.severity, 9],
  [sheetWords.disposition, 12],
  [sheetWords.vendorId, 16],
  [sheetWords.serviceId, 16],
  [sheetWords.contract, 20],
  [sheetWords.message, 44],
] as const;

/** A row for each finding that came or went, with the event that made it so; one for an event without. */
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
      [sheetWords.signature, 16],
    ]),
    rows: all.flatMap((event) => eventRows(event, say)),
  };
}

function eventRows(event: AuditEvent, say: Say): Cell[][] {
  const { on, kind, verdict, failing, introduced, resolved, changed } = event;
  const cause = say(kind === "commit" ? sheetWords.byCommit : sheetWords.byDay);
  const rest = [say(verdict === null ? sheetWords.notJudged : words[verdict]), failing, ...commitCells(event, say)];
  const rows = [
    ...introduced.map((finding) => ({ effect: say(sheetWords.appeared), finding })),
    ...resolved.map((finding) => ({ effect: say(words.resolved), finding })),
    ...changed.map((finding) => ({ effect: say(words.changed), finding })),
  ].map(({ effect, finding }) => [on, cause, effect, ...findingCells(finding, say), ...rest]);
  return rows.length > 0 ? rows : [[on, cause, "", ...findingColumns.map(() => ""), ...rest]];
}

function commitCells({ commit }: AuditEvent, say: Say): Cell[] {
  if (!commit) return ["", "", "", "", "", ""];
  const { id, title, author, committer, pullRequest, signature } = commit;
  const request = pullRequest ? `${pullRequest.kind === "pull-request" ? "#" : "!"}${pullRequest.number}` : "";
  return [id, title, author, committer, request, say(sheetWords.signatures[signature])];
}

function findingCells(finding: PastFinding | ChangedFinding, say: Say): Cell[] {
  const { rule, severity, disposition, vendor, service, contract, message } = finding;
  const was = "was" in finding ? finding.was : finding;
  const [severities, dispositions] = [
    [was.severity, severity],
    [was.disposition, disposition].flatMap((one) => one ?? []),
  ].map((both) => [...new Set(both)].map((one) => say(words[one])).join(" → "));
  return [rule, severities ?? "", dispositions ?? "", vendor ?? "", service ?? "", contract ?? "", say(message)];
}

/** How long each finding was there. */
export function remedies({ remedies: all }: AuditPeriod, say: Say): Table {
  return {
    name: say(sheetWords.remedies),
    frozen: 1,
    columns: columnsOf(say, [...findingColumns, [sheetWords.since, 12], [sheetWords.until, 12], [sheetWords.days, 8]]),
    rows: all.map((remedy) => remedyRow(remedy, say)),
  };
}

function remedyRow({ finding, since, until, days }: Remedy, say: Say): Cell[] {
  const excuse = excuseIn(finding.disposition);
  const still: Cell =
    excuse === null ? { text: say(sheetWords.stillOpen), tone: "fail" } : { text: say(words[excuse]), tone: excuse };
  const end = until ?? still;
  return [...findingCells(finding, say), since, end, days];
}
