import { groupBy } from "../../../model/group.ts";
import { auditWords } from "../../../texts/audit.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import { words } from "../../../texts/words.ts";
import { type AuditedVendor, type RequirementState, requirementStates } from "../report.ts";
import { clipped, type Markup, markup, type Part } from "./markup.ts";
import { stateClasses, worstState } from "./states.ts";
import { sizeOfPart } from "./style.ts";
import { groupName } from "./summary.ts";
import { inParts, isLarge, requirementAnchor, ruleAnchor, shortName, type View, vendorAnchor } from "./view.ts";

/** Characters of a vendor's name shown at the start of a row. */
const maxName = 80;

/** Renders the state of every requirement, one line for each vendor. */
export function matrix(view: View): Markup {
  const { say, columnGroups } = view;
  const columns = columnGroups.map(({ rules }) => markup`<colgroup class="c" span="${rules.length}">`);
  return markup`<section id="matrix" aria-labelledby="matrix-h"><h2 id="matrix-h">${say(w.matrix)}</h2>
${filterForm(view)}
<ul class="legend" aria-label="${say(w.legend)}">${legend(view)}</ul>
<input type="checkbox" id="words"> <label for="words">${say(w.words)}</label>
<div class="scroll wide" tabindex="0" role="region" aria-label="${say(w.matrixShort)}"><table class="matrix">
<caption>${say(w.matrixCaption)}</caption>
<colgroup class="names">${columns}
<thead><tr><th rowspan="2" scope="col" class="corner">${say(w.vendor)}${columnGroups.map(({ group, rules }) => groupHead(group, rules.length, view))}
<tr>${view.columns.map((rule) => markup`<th scope="col"><a href="#${ruleAnchor(rule.id)}"><b>${rule.id}</b> ${say(shortName(rule))}</a>`)}
${bodies(view)}</table></div></section>
`;
}

function bodies(view: View): Part {
  const { vendors } = view.report;
  const rows = vendors.map((vendor, at) => row(vendor, vendorAnchor(vendor, at), view));
  // The last part may be short, and is then always laid out.
  const isPart = ({ length }: readonly Markup[]) => length === sizeOfPart.rows && isLarge(view.report);
  return inParts(rows, sizeOfPart.rows).map((own) => [
    isPart(own) ? markup`<tbody class=part>\n` : markup`<tbody>\n`,
    own,
  ]);
}

function groupHead(group: string, span: number, { say }: View): Markup {
  return markup`<th colspan="${span}" scope="colgroup"><span>${say(groupName(group))}</span>`;
}

function row(vendor: AuditedVendor, anchor: string, view: View): Markup {
  const { say, columns } = view;
  const name = vendor.record?.name;
  // The failing cell may be in a column outside the window.
  const failed = vendor.verdict === "fail" ? markup`<b class="s f">${say(words.fail)}</b> ` : null;
  const head = markup`<tr><th scope=row><a href=#${anchor}>${clipped(name ?? vendor.id, maxName)}</a>${
    name === undefined && failed === null
      ? null
      : markup` <small>${failed}${name === undefined ? null : clipped(vendor.id, maxName)}</small>`
  }`;
  if (!vendor.isJudged) return markup`${head}<td class=u colspan=${columns.length}>${say(w.notJudged)}\n`;
  if (vendor.requirements.length === 0)
    return markup`${head}<td class=x colspan=${columns.length}>${say(w.notAsked)}\n`;
  const byRule = groupBy(vendor.requirements, ({ rule }) => rule);
  const cells = columns.map(({ id }) => cell(worstState(byRule.get(id) ?? []), requirementAnchor(anchor, id), say));
  return markup`${head}${cells}\n`;
}

/**
 * Renders a cell. Any state but met links to its explanation. Most cells are met, and have no class, to keep the page
 * small.
 */
function cell(state: RequirementState | undefined, anchor: string, say: View["say"]): Part {
  if (state === undefined) return markup`<td class=x>${say(w.short["not-asked"])}`;
  const word = say(w.short[state]);
  if (state === "pass") return markup`<td>${word}`;
  if (state === "not-applicable") return markup`<td class=${stateClasses[state]}>${word}`;
  return markup`<td class=a><a class=${stateClasses[state]} href=#${anchor}>${word}</a>`;
}

function legend({ say }: View): Part {
  return [
    ...requirementStates.map(
      (state) => markup`<li><span class="s ${stateClasses[state]}">${say(auditWords.states[state])}</span>`,
    ),
    markup`<li><span class="s x">${say(w.short["not-asked"])}</span>`,
    markup`<li><span class="s u">${say(w.notJudged)}</span>`,
  ];
}

/** Needs the script, which also makes it visible. */
function filterForm({ say, columnGroups, report }: View): Markup {
  const { vendors } = report;
  const states = requirementStates.map(
    (state) => markup`<option value="${stateClasses[state]}">${say(auditWords.states[state])}`,
  );
  const groups = columnGroups.map(({ group }) => markup`<option value="${group}">${group} ${say(groupName(group))}`);
  return markup`<form id="filter" role="search" aria-label="${say(w.filter)}" hidden>
<label>${say(w.search)} <input type="search" name="text" autocomplete="off"></label>
<label>${say(w.state)} <select name="state"><option value="">${say(w.all)}${states}<option value="u">${say(w.notJudged)}</select></label>
<label>${say(w.group)} <select name="group"><option value="">${say(w.all)}${groups}</select></label>
<button type="reset">${say(w.reset)}</button>
<output aria-live="polite" data-text="${say(w.shown)}">${say(w.shown, { shown: vendors.length, total: vendors.length })}</output>
</form>`;
}
