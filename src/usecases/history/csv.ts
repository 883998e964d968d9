import { excuseIn } from "../../model/finding.ts";
import { csv as rowsToCsv } from "../../report/formats/csv.ts";
import { contractEventText } from "../../texts/contract-events.ts";
import { endingText } from "../../texts/period.ts";
import { vendorEventText } from "../../texts/vendor-events.ts";
import type { HistoryFormat } from "./format.ts";
import type {
  AnyItem,
  CommitFacts,
  CommitRelation,
  HistoryEntry,
  PullRequest,
  ResolvedItem,
  SideChanges,
} from "./report.ts";
import { personText, signatureText, wordingOf } from "./wording.ts";

/** Column names: data, the same in every language. */
const columns = [
  ...["entry", "kind", "day", "commit", "author", "author_time", "committer", "committer_time", "subject"],
  ...["pull_request", "approvals", "signature", "signature_detail", "clock_runs_backwards"],
  ...["before", "after", "reason", "change", "what", "rule", "requirement", "severity", "disposition", "was"],
  ...["vendor", "service", "contract", "guideline", "file", "message", "ending", "beside"],
  ...["author_day", "committer_day", "merged_by", "platform", "squash", "relations", "trailers"],
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | null>>>;

/** Renders one row for each thing that an entry changed; those beside the line of first parents have no number. */
export const csv: HistoryFormat = (report, { language }) => {
  const wording = wordingOf(language);
  const { say } = wording;
  const rows = report.entries.flatMap((entry, at) => {
    const commit = entry.kind === "commit" ? entry.commit : null;
    const head: Row = { entry: at + 1, ...entryCells(entry, language), ...commitCells(commit, say) };
    return rowsOf(head, entry, language);
  });
  const beside = report.sides.flatMap(({ mergedBy, entries }) =>
    entries.flatMap((entry) => {
      const { kind, day, commit, reason } = entry;
      const head: Row = {
        kind,
        day,
        reason: reason?.[language] ?? null,
        beside: mergedBy,
        ...commitCells(commit, say),
      };
      return rowsOf(head, entry, language);
    }),
  );
  return rowsToCsv([columns, ...[...rows, ...beside].map(cellsOf)]);
};

function rowsOf(head: Row, entry: SideChanges, language: "en" | "ko"): Row[] {
  const changes = changesOf(entry);
  if (changes.length === 0) return [head];
  return changes.map((change): Row => ({ ...head, ...change(language) }));
}

type Cells = (language: "en" | "ko") => Row;

function changesOf(entry: SideChanges): Cells[] {
  const { vendors, renamed = [], renamedItems = [], events = [], contracts, introduced, resolved, changed } = entry;
  const item =
    (change: string) =>
    (one: AnyItem): Cells =>
    (language) => ({ change, ...itemCells(one, language) });
  return [
    ...vendors.map(
      ({ vendor, before, after }): Cells =>
        () => ({ change: "verdict", what: "vendor", vendor, was: before ?? "absent", message: after ?? "absent" }),
    ),
    ...renamed.map(
      ({ from, to }): Cells =>
        () => ({ change: "renamed", what: "vendor", vendor: to, was: from, message: to }),
    ),
    ...renamedItems.map(
      ({ vendor, kind, from, to }): Cells =>
        () => ({ change: "renamed", what: kind, vendor, [kind]: to, was: from, message: to }),
    ),
    ...events.map(
      (event): Cells =>
        (language) => ({
          ...{ change: event.kind, what: "vendor", vendor: event.vendor },
          message: vendorEventText(event)[language],
        }),
    ),
    ...contracts.map(
      (event): Cells =>
        (language) => ({
          ...{ change: event.kind, what: "contract", vendor: event.vendor, contract: event.contract },
          message: contractEventText(event)[language],
        }),
    ),
    ...introduced.map(item("introduced")),
    ...resolved.map(
      (one): Cells =>
        (language) => ({ ...item("resolved")(one)(language), ...endingCells(one, language) }),
    ),
    ...changed.map(item("changed")),
  ];
}

function entryCells({ kind, day, before, after }: HistoryEntry, language: "en" | "ko"): Row {
  return { kind, day, before: before.standing, after: after.standing, reason: after.reason?.[language] ?? null };
}

function commitCells(facts: CommitFacts | null, say: Parameters<typeof signatureText>[1]): Row {
  if (!facts) return {};
  const { commit, author, committer, subject, pullRequest, approvals, signature, clockRunsBackwards } = facts;
  return {
    commit,
    author: personText(author),
    author_time: author.time,
    committer: personText(committer),
    committer_time: committer.time,
    subject,
    pull_request: pullRequest && numberOf(pullRequest),
    approvals: approvals.map(({ trailer, who }) => `${trailer}: ${who}`).join("; "),
    signature: signature.state,
    signature_detail: signature.state === "unsigned" ? null : signatureText(signature, say),
    clock_runs_backwards: String(clockRunsBackwards),
    ...rareCells(facts),
  };
}

/** Renders what few commits state. A relation is the kind, and the commit as it is known or as the message names it. */
function rareCells({ author, committer, mergedBy, platform, isSquash, relations, trailers }: CommitFacts): Row {
  return {
    author_day: author.day,
    committer_day: committer.day,
    merged_by: mergedBy && personText(mergedBy),
    platform,
    squash: isSquash ? "true" : null,
    relations: relations.map(relationCell).join("; "),
    trailers: trailers.map(({ trailer, who }) => `${trailer}: ${who}`).join("; "),
  };
}

function relationCell({ kind, named, pullRequest, repository = "", commit, restored }: CommitRelation): string {
  const number = pullRequest && `${commit === null ? repository : ""}${numberOf(pullRequest)}`;
  const target = [number, commit ?? named].filter((one) => one !== null).join(" ");
  const shown = restored === null ? "" : restored ? " (restored)" : " (not restored)";
  return `${kind}: ${target === "" ? "?" : target}${shown}`;
}

function numberOf({ kind, number }: PullRequest): string {
  return `${kind === "pull-request" ? "#" : "!"}${number}`;
}

function itemCells(item: AnyItem, language: "en" | "ko"): Row {
  const { kind, rule, code, requirement, severity, disposition, vendor, service, contract, guideline } = item;
  const was = "was" in item ? item.was : undefined;
  return {
    what: kind,
    rule: rule ?? code,
    ...{ requirement, severity, disposition, vendor, service, contract, guideline },
    was: was ? `${was.severity} ${was.disposition}` : null,
    file: item.file,
    message: item.message[language],
  };
}

/** A finding that has ended is not open. */
function endingCells({ disposition, ending }: ResolvedItem, language: "en" | "ko"): Row {
  return { disposition: excuseIn(disposition), ending: endingText(ending)[language] };
}

function cellsOf(row: Row): string[] {
  return columns.map((name) => String(row[name] ?? ""));
}
