import { groupBy } from "../../../model/group.ts";
import type { Rule } from "../../../model/rule.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import { lawLine } from "../../../texts/law.ts";
import { words } from "../../../texts/words.ts";
import { type Markup, markup, sentence } from "./markup.ts";
import { ruleAnchor, type View } from "./view.ts";

/** Renders the demand of each rule and its basis. */
export function rulesAppendix(view: View): Markup {
  const { report, say } = view;
  const groups = [...groupBy(report.rules, ({ group }) => group)];
  return markup`<section id="rules" aria-labelledby="rules-h"><h2 id="rules-h">${say(w.rules)}</h2>
<p class="note">${say(lawLine(report.law, report.asOf))}</p>
${groups.map(([group, rules]) => table(group, rules, view))}</section>
`;
}

function table(group: string, rules: readonly Rule[], { say }: View): Markup {
  const names: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = w.groups;
  const name = names[group];
  return markup`<h3>${group}${name ? ` ${say(name)}` : ""}</h3>
<table class="rules"><thead><tr><th scope="col">${say(w.rule)}<th scope="col">${say(w.requirement)}<th scope="col">${say(w.citation)}<th scope="col">${say(w.severity)}
<tbody>${rules.map(
    (
      rule,
    ) => markup`<tr id="${ruleAnchor(rule.id)}"><th scope="row">${rule.id}<td><b>${say(rule.title)}</b><p class="m">${sentence(say(rule.description))}</p><td>${say(words[rule.basis])}<p class="m">${say(rule.citation)}</p>${rule.penalty ? markup`<p class="m">${say(rule.penalty)}</p>` : null}<td>${say(words[rule.severity])}
`,
  )}</table>
`;
}
