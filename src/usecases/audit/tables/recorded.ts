import { fill } from "../../../texts/fill.ts";
import { recordValue } from "../../../texts/record-values.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import type { RecordedContract, RecordedService } from "../recorded.ts";
import { type Cell, lines, type Say } from "./table.ts";

/** Renders the organisation's own facts, one per line: text as it stands, anything else as JSON. */
export function ownFacts(recorded: object): string {
  const own = Object.entries(recorded).filter(([key]) => key.startsWith("x-"));
  return lines(own.map(([key, value]) => `${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`));
}

/** Columns of `serviceCells`. */
export const serviceColumns = [
  [sheetWords.relation, 18],
  [sheetWords.legalBasis, 26],
  [sheetWords.selectionBasis, 18],
  [sheetWords.selectionReason, 26],
  [sheetWords.selectionReview, 20],
  [sheetWords.dataItems, 26],
  [sheetWords.dataSubjects, 18],
  [sheetWords.retention, 18],
  [sheetWords.locations, 10],
  [sheetWords.subprocessors, 26],
  [sheetWords.serviceOwner, 26],
  [sheetWords.notes, 34],
  [sheetWords.ownFacts, 34],
] as const;

/** Renders the facts of a service that no rule judges by themselves. */
export function serviceCells(recorded: RecordedService, say: Say): Cell[] {
  const { personal_data_relation: relation, selection, data, subprocessors = [] } = recorded;
  const { basis, reason, review } = selection ?? {};
  return [
    relation ? say(recordValue("personalDataRelation", relation)) : "",
    recorded.legal_basis ?? "",
    basis ? say(recordValue("selectionBasis", basis)) : "",
    reason ?? "",
    [review?.reviewed_on, review?.document].filter((part) => part !== undefined).join(" "),
    lines(data?.items ?? []),
    lines(data?.subjects ?? []),
    data?.retention ?? "",
    (recorded.locations ?? []).join(", "),
    lines(subprocessors.map(({ id, name }) => `${name} (${id})`)),
    recorded.owner ?? "",
    recorded.notes ?? "",
    ownFacts(recorded),
  ];
}

/** Renders the terms of an automatic renewal. */
export function renewalText({ renewal }: RecordedContract, say: Say): string {
  if (!renewal) return "";
  const { term_months: months, notice_days: days = 0, ends_on: end } = renewal;
  const terms = say(fill(sheetWords.renewalTerms, { months, days }));
  return lines([terms, ...(end === undefined ? [] : [say(fill(sheetWords.renewalEnd, { day: end }))])]);
}
