import { excuseIn } from "../../../model/finding.ts";
import { daysBetween, type IsoDate, isIsoDate } from "../../../model/iso-date.ts";
import type { Severity } from "../../../model/severity.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import { words } from "../../../texts/words.ts";
import { fails } from "../period.ts";
import type { AuditEvent, AuditPeriod, PastFinding } from "../report.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import type { View } from "./view.ts";

const size = { width: 960, height: 260, left: 44, right: 20, top: 16, bottom: 36 } as const;
/** More marks than this would merge into a smear. */
const maxMarks = 200;

/**
 * Renders the number of findings that fail the verdict by day: steps, since a count stays until something changes it.
 */
export function timeline(period: AuditPeriod, { say, report }: View): Markup {
  const start = countAtStart(period, report.failOn);
  const counts = period.events.map(({ failing }) => failing);
  const most = Math.max(start, ...counts);
  const plot = plotOf(period, most);
  const end = counts.at(-1) ?? start;
  const { from, to } = period;
  const isJudged = period.start.verdict !== null;
  const description = say(isJudged ? w.chartDescription : w.chartDescriptionFromGap, { from, to, start, most, end });
  return markup`<div class="scroll" tabindex="0" role="region" aria-labelledby="chart-t"><svg class="chart" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="chart-t chart-d">
<title id="chart-t">${say(w.chart)}</title><desc id="chart-d">${description}</desc>
${gaps(period, plot, say)}${levels(most, plot)}${months(period, plot)}
<path class="line" d="${steps(period, start, plot)}"/>
${period.events.length > maxMarks ? null : period.events.map((event) => mark(event, plot, say))}
</svg></div>
`;
}

interface Plot {
  readonly x: (day: IsoDate) => number;
  readonly y: (count: number) => number;
}

function plotOf({ from, to }: AuditPeriod, most: number): Plot {
  const { width, height, left, right, top, bottom } = size;
  const days = Math.max(1, daysBetween(from, to));
  const top_ = ceiling(most);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    x: (day) => round(left + ((width - left - right) * Math.min(days, Math.max(0, daysBetween(from, day)))) / days),
    y: (count) => round(height - bottom - ((height - top - bottom) * count) / top_),
  };
}

/** Counts the findings that failed on the first day before its events. */
export function countAtStart({ from, events, remedies }: AuditPeriod, failOn: Severity): number {
  const [first] = events;
  if (first && first.verdict !== null) {
    const count = (all: readonly Parameters<typeof fails>[0][]) => all.filter((one) => fails(one, failOn)).length;
    const now = count(first.introduced) + count(first.changed);
    const before = count(first.resolved) + count(first.changed.map(({ was, ...item }) => ({ ...item, ...was })));
    return Math.max(0, first.failing - now + before);
  }
  return remedies.filter(
    ({ finding, since, until }) => fails(finding, failOn) && since <= from && (until === null || until > from),
  ).length;
}

/** Draws no line while the inventory could not be judged. */
function steps({ from, to, start: { verdict }, events }: AuditPeriod, count: number, { x, y }: Plot): string {
  let isBroken = verdict === null;
  let path = isBroken ? "" : `M${x(from)} ${y(count)}`;
  for (const { on, verdict, failing } of events) {
    if (!isBroken) path += `H${x(on)}`;
    if (verdict !== null) path += isBroken ? `M${x(on)} ${y(failing)}` : `V${y(failing)}`;
    isBroken = verdict === null;
  }
  return isBroken ? path : `${path}H${x(to)}`;
}

function gaps({ from, to, beginsOn, start: { reason }, events }: AuditPeriod, plot: Plot, say: View["say"]): Part {
  const before =
    beginsOn === null ? [] : [gap([from, beginsOn], "before", say(w.chartBefore, { day: beginsOn }), plot)];
  const between = events.flatMap(({ on, verdict }, at) =>
    verdict === null ? [gap([on, events[at + 1]?.on ?? to], "gap", say(w.chartGap), plot)] : [],
  );
  const until = events[0]?.on ?? to;
  return [...before, ...(reason === null ? [] : [gap([from, until], "gap", say(w.chartGap), plot)]), ...between];
}

function gap([from, to]: readonly [IsoDate, IsoDate], kind: string, title: string, { x, y }: Plot): Markup {
  const width = Math.max(1, Math.round((x(to) - x(from)) * 10) / 10);
  return markup`<rect class="${kind}" x="${x(from)}" y="${size.top}" width="${width}" height="${y(0) - size.top}"><title>${title}</title></rect>`;
}

function levels(most: number, { y }: Plot): Part {
  const step = stepOf(most);
  const count = ceiling(most) / step + 1;
  return Array.from({ length: count }, (_, at) => at * step).map(
    (level) =>
      markup`<path class="grid" d="M${size.left} ${y(level)}H${size.width - size.right}"/><text class="y" x="${size.left - 8}" y="${y(level) + 4}">${level}</text>`,
  );
}

/** Distance between grid lines: one of 1, 2, 5, 10, 20, 50, etc., for five lines at most. */
function stepOf(most: number): number {
  let step = 1;
  for (const factor of growth()) {
    step = factor;
    if (most / step <= 5) break;
  }
  return step;
}

function* growth(): Generator<number> {
  for (let power = 1; power < Number.MAX_SAFE_INTEGER / 10; power *= 10) yield* [power, 2 * power, 5 * power];
}

function ceiling(most: number): number {
  const step = stepOf(most);
  return Math.max(1, Math.ceil(most / step)) * step;
}

/** Starts of months, as many as there is room for. */
function months({ from, to }: AuditPeriod, { x, y }: Plot): Part {
  const firsts = monthsBetween(from, to);
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((step) => firsts.length / step <= 12) ?? 1200;
  const shown = firsts.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % every === 0);
  return shown.map(
    (day) =>
      markup`<path class="tick" d="M${x(day)} ${y(0)}v5"/><text class="x" x="${x(day)}" y="${y(0) + 20}">${day.slice(0, 7)}</text>`,
  );
}

function monthsBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  const [year = 0, month = 1] = from.split("-").map(Number);
  for (let at = year * 12 + month - 1; ; at++) {
    const day = `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}-01`;
    if (!isIsoDate(day) || day > to) return days;
    if (day >= from) days.push(day);
  }
}

function mark(
  { on, introduced, resolved, changed, failing, verdict }: AuditEvent,
  { x, y }: Plot,
  say: View["say"],
): Part {
  if (verdict === null || introduced.length + resolved.length + changed.length === 0) return null;
  const kind = [...introduced, ...changed].some(isOpen) ? "f" : "p";
  const others = changed.length > 0 ? `, ~${changed.length} ${say(words.changed)}` : "";
  const text = `${on}: +${introduced.length} ${say(w.appeared)}, −${resolved.length} ${say(w.gone)}${others}`;
  return markup`<circle class="${kind}" cx="${x(on)}" cy="${y(failing)}" r="4"><title>${text}</title></circle>`;
}

function isOpen({ disposition }: PastFinding): boolean {
  return excuseIn(disposition) === null;
}
