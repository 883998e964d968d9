import { weightings } from "../../../report/formats/judged-by.ts";
import { auditWords } from "../../../texts/audit.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import { words } from "../../../texts/words.ts";
import { runConfigFiles } from "../pack/contents.ts";
import { type AuditedDocument, type AuditReport, type RequirementState, requirementStates } from "../report.ts";
import { joined, type Markup, markup, type Part } from "./markup.ts";
import { place } from "./records.ts";
import { countStates, stateClasses, verdictMark } from "./states.ts";
import { shortName, type View } from "./view.ts";

/** Renders what was judged, by what, and the result. */
export function header(view: View): Markup {
  const { report, say } = view;
  const { policy, tool } = report;
  const failOn = say(w.failOnValue, { severity: say(words[report.failOn]) });
  const facts: readonly (readonly [string, Part])[] = [
    [say(w.asOf), report.asOf],
    [say(w.failOn), failOn],
    [say(w.edition), policy.edition],
    [say(w.commit), markup`<code>${report.commit}</code>`],
    [say(w.committedOn), report.committedOn],
    [say(w.inventory), markup`<code>${report.inventory}/</code>`],
    [say(w.policyDigest), markup`<code>${policy.digest}</code>`],
    [say(w.catalogueDigest), markup`<code>${policy.catalogueDigest}</code>`],
    [say(w.clausesDigest), markup`<code>${policy.clausesDigest}</code>`],
    [say(w.tool), `Clausegate ${tool.version}`],
    ...judgedBy(view),
  ];
  return markup`<header class="top">
<div class="headline"><div><p class="eyebrow">${say(w.criterion)}</p>
<h1>${say(w.title)}</h1></div>
<p class="verdict"><span>${say(w.verdict)}</span> ${verdictMark(report.verdict, view)}</p></div>
${daysNote(view)}<dl class="facts">${facts.map(([name, value]) => markup`<div><dt>${name}<dd>${value}</div>`)}</dl>
${otherForms(view)}</header>
`;
}

/** Explains the days, to prevent misreading them. */
function daysNote({ report, say }: View): Part {
  const { asOf: as_of, committedOn: committed_on, committerDay: committer_day } = report;
  const days = { as_of, committed_on, committer_day };
  const notes = [
    ...(as_of < committed_on ? [say(w.dayNotes.before, days)] : []),
    ...(as_of > committed_on ? [say(w.dayNotes.after, days)] : []),
    ...(committer_day < committed_on ? [say(w.dayNotes.backdated, days)] : []),
    ...(report.leftOut > 0 ? [say(w.leftOut, { count: report.leftOut })] : []),
  ];
  return notes.map((note) => markup`<p class="days">${note}</p>\n`);
}

/** Renders links to copies of the run configuration. */
function judgedBy({ say, pack }: View): (readonly [string, Part])[] {
  const files = runConfigFiles.filter((path) => pack.records.includes(path));
  if (files.length === 0) return [];
  const links = files.map((path) => place(path, pack.copyOf("record", path)));
  return [[say(w.judgedBy), joined(links, ", ")]];
}

function otherForms({ say, pack }: View): Part {
  if (pack.others.length === 0) return null;
  const links = pack.others.map((name) => place(name, name));
  return markup`<p class="forms">${say(w.otherForms)}: ${joined(links, ", ")}</p>
`;
}

export function summary(view: View): Markup {
  const { say } = view;
  return markup`<section id="summary" aria-labelledby="summary-h"><h2 id="summary-h">${say(w.summary)}</h2>
${numbers(view)}${overrides(view)}
<div class="halves"><div><h3 id="groups-h">${say(w.byGroup)}</h3>
<p class="note">${say(w.byGroupNote)}</p>
${byGroup(view)}</div>
<div class="limits"><h3>${say(w.limits)}</h3>
${limits(view)}</div></div></section>
`;
}

function numbers({ report, say }: View): Markup {
  const { summary } = report;
  const failed = report.vendors.filter(({ verdict, isJudged }) => isJudged && verdict === "fail").length;
  const { error, warning, note } = summary.findings;
  const tiles: readonly (readonly [string, number, string])[] = [
    [say(w.vendors), summary.vendors, say(w.vendorsOf, { fail: failed, not_judged: summary.notJudged })],
    [say(w.services), summary.services, ""],
    [say(w.contracts), summary.contracts, ""],
    [say(w.findings), error + warning + note, say(w.findingsOf, { errors: error, warnings: warning, notes: note })],
    [
      say(w.excused),
      summary.waived + summary.baselined,
      say(w.excusedOf, { waived: summary.waived, baselined: summary.baselined }),
    ],
    [say(w.problems), summary.problems, say(w.problemsOf)],
  ];
  return markup`<dl class="numbers">${tiles.map(
    ([name, count, more]) =>
      markup`<div><dt>${name}<dd><b>${count}</b>${more === "" ? null : markup` <span>${more}</span>`}</div>`,
  )}</dl>`;
}

function overrides({ report, say, ruleOf }: View): Part {
  const all = weightings(report);
  if (all.length === 0) return null;
  const items = all.map(({ name, text }) => {
    const known = ruleOf(name.split("/", 1)[0] ?? name);
    return markup`<li>${known ? `${say(shortName(known))}: ` : null}${say(text)}`;
  });
  return markup`<div class="limits"><h3>${say(w.overrides)}</h3><ul>${items}</ul></div>`;
}

/** Renders counts of states for each group of requirements, which also explains the symbols. */
function byGroup(view: View): Markup {
  const { report, say, columnGroups } = view;
  const all = [...report.guidelines, ...report.vendors].flatMap(({ requirements }) => requirements);
  const row = (name: Part, requirements: typeof all) => {
    const counts = countStates(requirements);
    const cells = requirementStates.map((state) => {
      const count = counts.get(state) ?? 0;
      return count === 0 ? markup`<td class="zero">0` : markup`<td>${count}`;
    });
    return markup`<tr><th scope="row">${name}${cells}<td>${requirements.length}`;
  };
  const rows = columnGroups.map(({ group, rules }) => {
    const own = new Set(rules.map(({ id }) => id));
    const name = markup`<b>${group}</b> ${say(groupName(group))}`;
    return row(
      name,
      all.filter(({ rule }) => own.has(rule)),
    );
  });
  const heads = requirementStates.map((state) => markup`<th scope="col">${symbolAndWord(state, view)}`);
  return markup`<div class="scroll" tabindex="0" role="region" aria-labelledby="groups-h"><table class="counts">
<thead><tr><th scope="col">${say(w.group)}${heads}<th scope="col">${say(w.total)}<tbody>${rows}
<tfoot>${row(say(w.total), all)}</table></div>`;
}

export function groupName(group: string): { readonly en: string; readonly ko: string } {
  const names: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
    ...w.groups,
    ...w.shortGroups,
  };
  return names[group] ?? { en: group, ko: group };
}

function symbolAndWord(state: RequirementState, { say }: View): Markup {
  return markup`<span class="s ${stateClasses[state]}">${say(auditWords.states[state])}</span>`;
}

function limits(view: View): Markup {
  const { say } = view;
  const documents = documentsOf(view.report);
  const elsewhere = documents.filter(({ found }) => found === null).length;
  const pointers = documents.filter(({ found }) => found?.state === "present" && found.pointer).length;
  const lacks = lacksOf(documents, view);
  const { elsewhere: kept, pointers: pointed, notCopied, ...always } = w.limit;
  const texts = [
    ...Object.values(always).map((text) => say(text)),
    ...(elsewhere > 0 ? [say(kept, { count: elsewhere })] : []),
    ...(pointers > 0 ? [say(pointed, { count: pointers })] : []),
    ...(lacks.length > 0 ? [say(notCopied, { list: lacks })] : []),
  ];
  return markup`<ul>${texts.map((text) => markup`<li>${text}`)}</ul>`;
}

/** Counts the documents without a copy by reason; pointers are listed separately. */
function lacksOf(documents: readonly AuditedDocument[], { say, pack }: View): string[] {
  const reasons = [...new Set(documents.flatMap(({ path }) => path ?? []))].map((path) => pack.lackOf(path));
  return (["absent", "unreadable", "empty", "too-large"] as const).flatMap((lack) => {
    const count = reasons.filter((reason) => reason === lack).length;
    return count > 0 ? [say(w.lacks[lack], { count })] : [];
  });
}

function documentsOf({ vendors, guidelines }: AuditReport): AuditedDocument[] {
  return [
    ...vendors.flatMap(({ documents, contracts }) => [...documents, ...contracts.flatMap((one) => one.documents)]),
    ...guidelines.map(({ document }) => document),
  ];
}
