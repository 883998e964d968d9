import { groupBy } from "../../../model/group.ts";
import { compareText } from "../../../model/order.ts";
import { auditWords } from "../../../texts/audit.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import { onboardingWords } from "../../../texts/gate.ts";
import type { AuditedRequirement } from "../report.ts";
import type { ClauseList } from "./clauses.ts";
import { given, joined, type Markup, markup, type Part } from "./markup.ts";
import { stateClasses } from "./states.ts";
import { findingAnchor, requirementAnchor, shortName, type View } from "./view.ts";

export interface RequirementsTable {
  /** Null if the heading says it. */
  readonly caption: string | null;
  readonly requirements: readonly AuditedRequirement[];
  readonly clauses: ClauseList;
  /** Anchor of the section around it. */
  readonly anchor: string;
  /** Rules that already have a link target: each gets one. Grows. */
  readonly linked: Set<string>;
}

/**
 * Renders the state of requirements with the reasons, in the order of the rules. Equal neighbours share one row: a
 * large page has many of them.
 */
export function requirementsTable(table: RequirementsTable, view: View): Markup {
  const { say } = view;
  const rank = new Map(view.columns.map(({ id }, at) => [id, at]));
  const ordered = table.requirements.toSorted(
    (a, b) =>
      (rank.get(a.rule) ?? rank.size) - (rank.get(b.rule) ?? rank.size) ||
      compareText(a.contract ?? "", b.contract ?? ""),
  );
  const bodies = [...groupBy(ordered, ({ rule }) => view.ruleOf(rule)?.group ?? "")].map(
    ([group, own]) => markup`<tbody class="${group}">${alike(own).map((row) => rowOf(row, table, view))}`,
  );
  return markup`<table class=q>${given(table.caption, (caption) => markup`<caption>${caption}</caption>`)}<thead><tr><th scope=col>${say(w.requirement)}<th scope=col>${say(w.evidence)}${isQuoting(table) ? markup`<small>${say(w.quotesFound)}</small>` : null}
${bodies}</table>
`;
}

function isQuoting({ requirements }: RequirementsTable): boolean {
  return requirements.some(({ clauses }) => clauses.some(({ quote }) => quote !== null));
}

/** Groups consecutive requirements with the same text. */
function alike(requirements: readonly AuditedRequirement[]): (readonly AuditedRequirement[])[] {
  const rows: AuditedRequirement[][] = [];
  let last: string | undefined;
  for (const requirement of requirements) {
    const { state, reason, clauses, findings } = requirement;
    const same = JSON.stringify([state, reason, clauses, findings]);
    if (same === last) rows.at(-1)?.push(requirement);
    else rows.push([requirement]);
    last = same;
  }
  return rows;
}

function rowOf(row: readonly AuditedRequirement[], table: RequirementsTable, view: View): Part {
  const [first] = row;
  if (!first) return null;
  const { state } = first;
  const names = [...groupBy(row, ({ rule }) => rule).values()].map((own) => nameOf(own, table, view));
  return markup`${state === "pass" ? markup`<tr>` : markup`<tr class=${stateClasses[state]}>`}<th>${joined(names, markup`\n`)}<td>${joined([view.say(auditWords.states[state]), ...why(first, table.clauses, view)], " · ")}
`;
}

/** Renders a rule with the contracts it was asked of. It is a link target unless it passes or does not apply. */
function nameOf(own: readonly AuditedRequirement[], { clauses, anchor, linked }: RequirementsTable, view: View): Part {
  const [first] = own;
  if (!first) return null;
  const { rule: id, state } = first;
  const rule = view.ruleOf(id);
  const contracts = own.flatMap(({ contract }) => (contract === null ? [] : [clauses.contract(contract)]));
  const name = [
    rule ? ` ${view.say(shortName(rule))}` : "",
    contracts.length > 0 ? ` (${contracts.join(", ")})` : "",
  ].join("");
  if (state === "pass" || state === "not-applicable") return `${id}${name}`;
  if (linked.has(id)) return markup`<b>${id}</b>${name}`;
  linked.add(id);
  return markup`<b id=${requirementAnchor(anchor, id)}>${id}</b>${name}`;
}

/** Rules that compare the record with its documents. */
const comparedRules: ReadonlySet<string> = new Set(["EVD-02", "EVD-04", "EVD-05", "EVD-06", "EVD-07", "EVD-08"]);

/**
 * Renders what follows the state. Clauses are on their own lines: the style keeps line breaks, which saves elements.
 */
function why(
  { rule, state, reason, findings, clauses }: AuditedRequirement,
  clauseList: ClauseList,
  view: View,
): Part[] {
  const { say } = view;
  const numbered = findings.flatMap((id) => view.findingOf(id) ?? []);
  const links = numbered.map((one) => markup`<a href=#${findingAnchor(one)}>${one.number}</a>`);
  const [before = "", after = ""] = say(w.seeFindings).split("{list}");
  const said = [
    ...(links.length > 0 ? [[before, joined(links, ", "), after]] : []),
    ...(reason ? [say(reason)] : []),
    ...(clauses.length > 0 ? [clauseList.part(clauses)] : []),
  ];
  if (said.length > 0 || state !== "pass") return said;
  return [say(comparedRules.has(rule) ? onboardingWords.compared : w.fromRecord)];
}
