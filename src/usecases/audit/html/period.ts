import { type Ending, endings } from "../../../model/ending.ts";
import { type Disposition, excuseIn } from "../../../model/finding.ts";
import type { Severity } from "../../../model/severity.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import { commitTexts } from "../../../texts/commit-facts.ts";
import { contractEventText } from "../../../texts/contract-events.ts";
import { historyWords } from "../../../texts/history.ts";
import { endingText, periodWords, renameTexts, vendorText } from "../../../texts/period.ts";
import { waivedBy } from "../../../texts/waived-by.ts";
import { words } from "../../../texts/words.ts";
import type { ConfigurationChange, PastWaiver, VendorChange, VendorEvent } from "../../history/report.ts";
import { fails } from "../period.ts";
import {
  type AuditEvent,
  type AuditedCommit,
  type AuditPeriod,
  asEnded,
  type ChangedFinding,
  type PastFinding,
  type Remedy,
} from "../report.ts";
import { given, type Markup, markup, type Part } from "./markup.ts";
import { stateClasses, verdictMark } from "./states.ts";
import { timeline } from "./timeline.ts";
import { ruleAnchor, type View } from "./view.ts";

/** Characters of a commit id in a list. */
const shortId = 12;

/** Renders the events of the period: as a chart, as a table, and with the duration of findings. */
export function history(view: View): Part {
  const { say } = view;
  return given(
    view.report.period,
    (
      period,
    ) => markup`<section id="history" aria-labelledby="history-h"><h2 id="history-h">${say(w.history, { from: period.from, to: period.to })}</h2>
<p class="m">${say(w.periodCommit, { commit: period.commit })}</p>
${period.leftOut > 0 ? markup`<p>${say(w.leftOut, { count: period.leftOut })}</p>` : null}
<h3>${say(w.chart)}</h3>
${given(period.beginsOn, (day) => markup`<p>${say(w.chartBefore, { day })}</p>`)}
${given(period.start.reason, (reason) => markup`<p>${say(w.startGap, { reason: say(reason) })}</p>`)}
${timeline(period, view)}
<h3 id="events-h">${say(w.events)}</h3>
${events(period, view)}
<h3 id="remedies-h">${say(w.remedies)}</h3>
${remedies(period, view)}
<h3 id="waivers-h">${say(w.waivers)}</h3>
${waivers(period, view)}</section>
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

function eventRow(event: AuditEvent, view: View): Markup {
  const { on, commit, verdict, failing, reason, introduced, resolved, changed, vendors, contracts, configuration } =
    event;
  const { vendorEvents = [] } = event;
  const { say } = view;
  const judged = verdict === null ? markup`<span class="s u">${say(w.chartGap)}</span>` : verdictMark(verdict, view);
  return markup`<tr><th scope="row">${on}<td>${commit ? cause(commit, say) : say(w.dayPassed)}<td>${judged}<td class="num" data-l="${say(w.failing)}">${verdict === null ? "–" : failing}<td><ul class="changes">${[
    ...(reason === null ? [] : [markup`<li class="${stateClasses.fail}"><b>!</b> ${say(reason)}`]),
    ...configuration.map((one) => configured(one, say)),
    ...renameTexts(event).map((text) => markup`<li><b>→</b> ${say(text)}`),
    ...vendors.map((one) => vendorTurned(one, vendorEvents, say)),
    ...contracts.map((one) => markup`<li><b>→ ${one.vendor}</b> ${say(contractEventText(one))}`),
    ...introduced.map((one) => change(one, `+ ${say(w.appeared)}`, classOf(one.disposition), view)),
    ...resolved.map((one) => change(asEnded(one), `− ${say(endingText(one.ending))}`, classOfEnding(one.ending), view)),
    ...changed.map((one) => change(one, `~ ${say(words.changed)}`, classOf(one.disposition), view)),
  ]}</ul>
`;
}

function cause(commit: AuditedCommit, say: View["say"]): Markup {
  const { id, title, author, committer, signature, clockRunsBackwards } = commit;
  const said = [
    author,
    ...(committer === author ? [] : [say(w.committer, { name: committer })]),
    ...commitTexts(commit).map((text) => say(text)),
    say(w.signature[signature]),
    ...(clockRunsBackwards ? [say(historyWords.clock)] : []),
  ];
  return markup`${title}<p class="m"><code>${id.slice(0, shortId)}</code> · ${said.join(" · ")}`;
}

function configured(one: ConfigurationChange, say: View["say"]): Markup {
  const { key, before, after } = one;
  return markup`<li><b>→ ${say(periodWords.configuration)}</b> ${say(periodWords.configurationValue, { key, before, after })}`;
}

function vendorTurned(change: VendorChange, events: readonly VendorEvent[], say: View["say"]): Markup {
  const kind = change.after === null ? stateClasses["not-applicable"] : stateClasses[change.after];
  return markup`<li class="${kind}"><b>→</b> ${say(vendorText(change, events))}`;
}

function change(one: PastFinding | ChangedFinding, label: string, kind: string, view: View): Markup {
  return markup`<li class="${kind}"><b>${label}</b> ${findingText(one, view)}`;
}

/** Returns the class of an ending. Only a remedy counts as success. */
function classOfEnding({ how }: Ending): string {
  return how === "remedied" ? stateClasses.pass : stateClasses["not-applicable"];
}

function classOf(disposition: Disposition | null): string {
  return stateClasses[excuseIn(disposition) ?? "fail"];
}

function findingText(one: PastFinding | ChangedFinding, { say, ruleOf }: View): Part {
  const { rule, vendor, message, waiver } = one;
  const name = ruleOf(rule) ? markup`<a href="#${ruleAnchor(rule)}">${rule}</a>` : rule;
  const standing = "was" in one ? `${standingOf(one.was, say)} → ${standingOf(one, say)}` : standingOf(one, say);
  const by = waiver ? `, ${say(waivedBy(waiver))}` : "";
  return [name, ` ${[vendor, say(message)].filter((part) => part !== null).join(": ")} (${standing}${by})`];
}

/** Returns the severity of a finding and, if it is excused, the reason. */
function standingOf(
  { severity, disposition }: { readonly severity: Severity; readonly disposition: Disposition | null },
  say: View["say"],
): string {
  return disposition === null ? say(words[severity]) : `${say(words[severity])}, ${say(words[disposition])}`;
}

function remedies(period: AuditPeriod, view: View): Part {
  const { say } = view;
  if (period.remedies.length === 0) return markup`<p>${say(w.noRemedies)}</p>`;
  return markup`<p>${ofAll(
    period.remedies.filter(({ finding }) => isOfRequirement(finding, view)),
    say,
  )}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="remedies-h"><table class="remedies"><caption>${say(w.remediesCaption)}</caption>
<thead><tr><th scope="col">${say(w.finding)}<th scope="col">${say(w.since)}<th scope="col">${say(w.until)}<th scope="col">${say(w.ended)}<th scope="col">${say(w.days)}<th scope="col">${say(w.excusedDays)}
<tbody>${period.remedies.map((remedy) => remedyRow(remedy, view))}</table></div>`;
}

function remedyRow(remedy: Remedy, view: View): Markup {
  const { finding, since, until, days, excusedDays, ending } = remedy;
  const { say } = view;
  const kind = ending ? classOfEnding(ending) : stillClass(remedy, view);
  const end = ending ? say(endingText(ending)) : markup`<b>${say(stillOf(remedy))}</b>`;
  return markup`<tr class="${kind}"><td>${findingText(ending ? asEnded(finding) : finding, view)}<td class="num" data-l="${say(w.since)}">${since}<td class="num" data-l="${say(w.until)}">${until ?? "–"}<td data-l="${say(w.ended)}">${end}<td class="num" data-l="${say(w.days)}">${days}<td class="num" data-l="${say(w.excusedDays)}">${excusedDays}
`;
}

function stillClass({ finding }: Remedy, { report }: View): string {
  return fails(finding, report.failOn) ? stateClasses.fail : stateClasses.pass;
}

/** An excused finding is not open. */
function stillOf({ finding: { disposition } }: Remedy) {
  const excuse = excuseIn(disposition);
  return excuse === null ? w.stillOpen : words[excuse];
}

function ofAll(all: readonly Remedy[], say: View["say"]): string {
  const remedied = all.filter(({ ending }) => ending?.how === "remedied");
  const there = all.filter(({ ending }) => ending === null);
  const open = there.filter(({ finding }) => excuseIn(finding.disposition) === null).length;
  const gone = endings.flatMap((how) => {
    const count = how === "remedied" ? 0 : all.filter(({ ending }) => ending?.how === how).length;
    return count === 0 ? [] : [say(w.goneCount, { ending: say(periodWords.endings[how]), count })];
  });
  return [
    ofRemedied(remedied, say),
    ...(gone.length === 0 ? [] : [say(w.goneOtherwise, { list: gone.join(", ") })]),
    say(w.stillThere, { open, excused: there.length - open }),
  ].join(" ");
}

/** Whether a finding is about a requirement: unreadable files, waivers and the baseline have none. */
function isOfRequirement({ rule }: PastFinding, { ruleOf }: View): boolean {
  const known = ruleOf(rule);
  return known !== undefined && known.basis !== "gate";
}

/** Describes the time to remedy. Findings excused all the time are left out. */
function ofRemedied(remedied: readonly Remedy[], say: View["say"]): string {
  const count = remedied.length;
  const counted = remedied.filter(({ days, excusedDays }) => excusedDays === 0 || excusedDays < days);
  const days = counted.map((one) => one.days - one.excusedDays).sort((a, b) => a - b);
  const longest = days.at(-1);
  if (longest === undefined) return say(w.remedied, { count });
  return say(w.remediedAfter, { count, median: medianOf(days), longest });
}

/** Median of sorted numbers; of an even count, the mean of the two in the middle. */
export function medianOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}

function waivers({ waivers: all }: AuditPeriod, view: View): Part {
  const { say } = view;
  if (all.length === 0) return markup`<p>${say(w.noWaivers)}</p>`;
  return markup`<div class="scroll" tabindex="0" role="region" aria-labelledby="waivers-h"><table class="remedies"><caption>${say(w.waiversCaption)}</caption>
<thead><tr><th scope="col">${say(w.waiverOf)}<th scope="col">${say(w.approved)}<th scope="col">${say(w.validUntil)}<th scope="col">${say(w.inFile)}
<tbody>${all.map((waiver) => waiverRow(waiver, view))}</table></div>`;
}

function waiverRow(waiver: PastWaiver, { say, ruleOf }: View): Markup {
  const { rule, vendor, service, contract, reason, owner, approver, approvedOn, expiresOn, since, until } = waiver;
  const name = ruleOf(rule) ? markup`<a href="#${ruleAnchor(rule)}">${rule}</a>` : rule;
  const subject = [vendor, service, contract].filter((part) => part !== null).join(", ");
  const inFile = until === null ? say(w.inFileFrom, { from: since }) : say(w.inFileTo, { from: since, to: until });
  return markup`<tr><td>${name} ${subject}: ${reason}<td data-l="${say(w.approved)}">${say(w.approvedBy, { approver, day: approvedOn })}<p class="m">${say(w.ownedBy, { owner })}<td class="num" data-l="${say(w.validUntil)}">${expiresOn}<td data-l="${say(w.inFile)}">${inFile}
`;
}
