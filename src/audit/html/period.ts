import { type Disposition, excuseIn, type WaiverNote } from "../../model/finding.ts";
import type { Severity } from "../../model/severity.ts";
import { auditHtmlWords as w } from "../../texts/audit-html.ts";
import { historyWords } from "../../texts/history.ts";
import { words } from "../../texts/words.ts";
import { fails } from "../period.ts";
import type { AuditEvent, AuditedCommit, AuditPeriod, ChangedFinding, PastFinding, Remedy } from "../report.ts";
import { given, type Markup, markup, type Part } from "./markup.ts";
import { stateClasses, verdictMark } from "./states.ts";
import { timeline } from "./timeline.ts";
import { ruleAnchor, type View } from "./view.ts";

/** Characters of a commit's id that are shown where it is one of many. */
const shortId = 12;

/** What happened in the period: as a curve, as the same in a table, and how long findings stayed. */
export function history(view: View): Part {
  const { say } = view;
  return given(
    view.report.period,
    (
      period,
    ) => markup`<section id="history" aria-labelledby="history-h"><h2 id="history-h">${say(w.history, { from: period.from, to: period.to })}</h2>
<p class="m">${say(w.periodCommit, { commit: period.commit })}</p>
<h3>${say(w.chart)}</h3>
${timeline(period, view)}
<h3 id="events-h">${say(w.events)}</h3>
${events(period, view)}
<h3 id="remedies-h">${say(w.remedies)}</h3>
${remedies(period, view)}</section>
`,
  );
}

function events(period: AuditPeriod, view: View): Markup {
  const { say } = view;
  if (period.events.length === 0) return markup`<p>${say(w.noEvents)}</p>`;
  return markup`<div class="scroll" tabindex="0" role="region" aria-labelledby="events-h"><table class="events"><caption>${say(w.eventsCaption)}</caption>
<thead><tr><th scope="col">${say(w.day)}<th scope="col">${say(w.cause)}<th scope="col">${say(w.verdict)}<th scope="col">${say(w.failing)}<th scope="col">${say(w.changes)}
<tbody>${period.events.map((event) => eventRow(event, view))}</table></div>`;
}

function eventRow({ on, commit, verdict, failing, introduced, resolved, changed }: AuditEvent, view: View): Markup {
  const { say } = view;
  const judged = verdict === null ? markup`<span class="s u">${say(w.chartGap)}</span>` : verdictMark(verdict, view);
  return markup`<tr><th scope="row">${on}<td>${commit ? cause(commit, say) : say(w.dayPassed)}<td>${judged}<td class="num">${verdict === null ? "–" : failing}<td><ul class="changes">${[
    ...introduced.map((one) => change(one, "+", view)),
    ...resolved.map((one) => change(one, "−", view)),
    ...changed.map((one) => change(one, "~", view)),
  ]}</ul>
`;
}

function cause({ id, title, author, committer, pullRequest, signature }: AuditedCommit, say: View["say"]): Markup {
  const said = [
    author,
    ...(committer === author ? [] : [say(w.committer, { name: committer })]),
    ...(pullRequest === null ? [] : [say(historyWords[pullRequest.kind], { number: pullRequest.number })]),
    say(w.signature[signature]),
  ];
  return markup`${title}<p class="m"><code>${id.slice(0, shortId)}</code> · ${said.join(" · ")}`;
}

const labels = { "+": w.appeared, "−": w.gone, "~": words.changed } as const;

function change(one: PastFinding | ChangedFinding, sign: keyof typeof labels, view: View): Markup {
  const kind = sign === "−" ? stateClasses.pass : classOf(one.disposition);
  return markup`<li class="${kind}"><b>${sign} ${view.say(labels[sign])}</b> ${told(one, view)}`;
}

function classOf(disposition: Disposition | null): string {
  return stateClasses[excuseIn(disposition) ?? "fail"];
}

function told(one: PastFinding | ChangedFinding, { say, ruleOf }: View): Part {
  const { rule, vendor, message, waiver } = one;
  const name = ruleOf(rule) ? markup`<a href="#${ruleAnchor(rule)}">${rule}</a>` : rule;
  const standing = "was" in one ? `${standingOf(one.was, say)} → ${standingOf(one, say)}` : standingOf(one, say);
  const by = waiver ? `, ${excuseOf(waiver, say)}` : "";
  return [name, ` ${[vendor, say(message)].filter((part) => part !== null).join(": ")} (${standing}${by})`];
}

function excuseOf({ expiresOn: until, approver, reason }: WaiverNote, say: View["say"]): string {
  return say(words.waivedBy, { until, approver, reason });
}

/** How much it counts: its severity, and why not, where something excuses it. */
function standingOf(
  { severity, disposition }: { readonly severity: Severity; readonly disposition: Disposition | null },
  say: View["say"],
): string {
  return disposition === null ? say(words[severity]) : `${say(words[severity])}, ${say(words[disposition])}`;
}

function remedies(period: AuditPeriod, view: View): Part {
  const { say } = view;
  if (period.remedies.length === 0) return markup`<p>${say(w.noRemedies)}</p>`;
  const rows = period.remedies.map(
    (
      remedy,
    ) => markup`<tr class="${remedy.until === null ? stillClass(remedy, view) : "p"}"><td>${told(remedy.finding, view)}<td class="num">${remedy.since}<td class="num">${
      remedy.until ?? markup`<b>${say(stillOf(remedy))}</b>`
    }<td class="num">${remedy.days}
`,
  );
  return markup`<p>${ofAll(period.remedies, say)}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="remedies-h"><table class="remedies"><caption>${say(w.remediesCaption)}</caption>
<thead><tr><th scope="col">${say(w.finding)}<th scope="col">${say(w.since)}<th scope="col">${say(w.until)}<th scope="col">${say(w.days)}
<tbody>${rows}</table></div>`;
}

function stillClass({ finding }: Remedy, { report }: View): string {
  return fails(finding, report.failOn) ? stateClasses.fail : stateClasses.pass;
}

/** What is excused is not open. */
function stillOf({ finding: { disposition } }: Remedy) {
  const excuse = excuseIn(disposition);
  return excuse === null ? w.stillOpen : words[excuse];
}

function ofAll(all: readonly Remedy[], say: View["say"]): string {
  const closed = all.flatMap(({ until, days }) => (until === null ? [] : [days])).sort((a, b) => a - b);
  const open = all.filter(({ until, finding }) => until === null && excuseIn(finding.disposition) === null).length;
  const excused = all.length - closed.length - open;
  const longest = closed.at(-1);
  if (longest === undefined) return say(w.remediesNoneClosed, { open, excused });
  return say(w.remediesOf, { closed: closed.length, median: medianOf(closed), longest, open, excused });
}

/** Of numbers in order; of two in the middle their mean. */
export function medianOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}
