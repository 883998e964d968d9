import type { Finding } from "../../../model/finding.ts";
import type { Problem } from "../../../model/problem.ts";
import { auditWords } from "../../../texts/audit.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import { problemTexts } from "../../../texts/problems.ts";
import { words } from "../../../texts/words.ts";
import { given, type Markup, markup, type Part, sentence } from "./markup.ts";
import { stateClasses } from "./states.ts";
import { findingAnchor, type NumberedFinding, ruleAnchor, type View } from "./view.ts";

/** Heading level of a list: one below that of its parent. */
export type Level = 3 | 4;

export function findingList(findings: readonly NumberedFinding[], level: Level, view: View): Part {
  if (findings.length === 0) return null;
  return markup`${heading(view.say(w.findingsOfVendor), findings.length, level)}
<ol class="findings">${findings.map((one) => item(one, view))}</ol>
`;
}

export function problemList(problems: readonly Problem[], level: Level, { say, language }: View): Part {
  if (problems.length === 0) return null;
  const items = problems.map((problem) => {
    const { message, remedy } = problemTexts(problem, language);
    return markup`<li class="u"><p class="what"><span class="s u">${say(words.problem)}</span> ${sentence(message)}</p>
<p class="m"><code>${placeOf(problem)}</code></p>
<p><b>${say(w.remedy)}</b> ${sentence(remedy)}</p>`;
  });
  return markup`${heading(say(w.problemsOfVendor), problems.length, level)}
<ol class="findings">${items}</ol>
`;
}

function heading(text: string, count: number, level: Level): Markup {
  const content = markup`${text} <span class="count">${count}</span>`;
  return level === 3 ? markup`<h3>${content}</h3>` : markup`<h4>${content}</h4>`;
}

function item(one: NumberedFinding, { say, textsOf }: View): Markup {
  const { finding, number } = one;
  const { rule, severity, location } = finding;
  const { remedy, citation, penalty, message } = textsOf(finding);
  return markup`<li id="${findingAnchor(one)}" class="${classOf(finding)}">
<p class="what"><span class="n">${number}</span> <span class="s ${classOf(finding)}">${tagOf(finding, say)}</span> <a href="#${ruleAnchor(rule)}">${rule}</a> ${message}</p>
<p class="m"><code>${location.file}:${location.line}</code></p>
<p><b>${say(w.remedy)}</b> ${sentence(remedy)}</p>
<p class="m">${say(w.citation)}: ${citation} (${say(words[severity])})</p>${
    penalty === null
      ? null
      : markup`
<p class="m">${say(w.penalty)}: ${penalty}</p>`
  }
${given(finding.waiver, ({ reason, approver, approvedOn, expiresOn, owner, ticket }) => {
  const text = say(auditWords.waived, { reason, approver, approved_on: approvedOn, expires_on: expiresOn });
  return markup`<p class="waiver">${text} ${say(w.owner)}: ${owner}${ticket === null ? null : `, ${ticket}`}</p>`;
})}`;
}

/** Returns the class of a finding: the same as for the requirement it breaks. */
function classOf({ disposition, severity }: Finding): string {
  if (disposition !== "open") return stateClasses[disposition];
  return severity === "error" ? stateClasses.fail : severity;
}

function tagOf({ disposition, severity }: Finding, say: View["say"]): string {
  return disposition === "open" ? say(words[severity]) : say(words[disposition]);
}

function placeOf({ file, location }: Problem): string {
  return location ? `${location.file}:${location.line}` : file;
}
