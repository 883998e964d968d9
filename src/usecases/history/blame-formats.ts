import type { Language } from "../../model/language.ts";
import { jsonForLogs, terminal } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import type { JsonBlame } from "../../schemas/generated/types.ts";
import { historyWords } from "../../texts/history.ts";
import type { BlameBefore, BlamedSubject, BlameReport } from "./blame-report.ts";
import type { HistoryRender } from "./format.ts";
import { toCommit, toItem } from "./json.ts";
import type { Presence } from "./vendor-presence.ts";
import { aboutLines, commitLines, type Wording, wordingOf } from "./wording.ts";

type BlameFormat = (report: BlameReport, options: HistoryRender) => string;

/** Output formats of `blame`. */
export const blameFormats = { text, json } satisfies Record<string, BlameFormat>;
export type BlameFormatName = keyof typeof blameFormats;
export const blameFormatNames: readonly BlameFormatName[] = ["text", "json"];

function text(report: BlameReport, { language, color }: HistoryRender): string {
  const palette = paletteFor(color);
  const wording = wordingOf(language);
  const { say } = wording;
  const { rule, vendor, until, notJudged, presence, subjects } = report;
  const title = say(historyWords.blame, { rule: rule.id, title: rule.title[language], vendor, until });
  return [
    palette.bold(terminal(title)),
    ...aboutLines(report, wording).map((line) => palette.dim(terminal(line))),
    "",
    ...(notJudged
      ? [palette.error(terminal(say(historyWords.notJudgedNow, { reason: notJudged[language] }))), ""]
      : []),
    ...presenceLines(presence, vendor, say).flatMap((line) => [terminal(line), ""]),
    ...report.renames.flatMap(({ from, to, commit, day, isReturn }) => [
      terminal(say(isReturn ? historyWords.returnedBy : historyWords.renamedBy, { from, to, commit, day })),
      "",
    ]),
    ...(subjects.length === 0 && presence?.isThere !== false ? [say(historyWords.askedOfNothing), ""] : []),
    ...subjects.flatMap((subject) => [...subjectLines(subject, wording, palette), ""]),
  ].join("\n");
}

/** Returns where the vendor went, or the name under which it may have existed before. */
function presenceLines(presence: Presence | null, vendor: string, say: Wording["say"]): string[] {
  if (!presence || (presence.isThere && presence.others.length === 0)) return [];
  const { isThere, commit, day, others } = presence;
  const args = { vendor, commit, day, others: others.join(", ") };
  if (isThere) return [say(historyWords.cameInstead, args)];
  return [say(historyWords.gone, args), ...(others.length > 0 ? [say(historyWords.wentFor, args)] : [])];
}

function subjectLines(blamed: BlamedSubject, wording: Wording, palette: Palette): string[] {
  const { say, item } = wording;
  const { service, contract, state, since, waivers, findings } = blamed;
  const { day, kind, commit, wasNeverOtherwise } = since;
  const subject =
    contract !== null
      ? say(historyWords.contractSubject, { id: contract })
      : service === null
        ? say(historyWords.wholeVendor)
        : say(historyWords.serviceSubject, { id: service });
  const sentence = wasNeverOtherwise ? historyWords.sinceBefore : historyWords.sinceDay;
  const by = kind === "commit" ? historyWords.byCommit : historyWords.byPassing;
  const paint = state === "broken" ? palette.error : state === "met" ? palette.success : palette.warning;
  return [
    `${palette.bold(terminal(subject))}: ${paint(say(sentence, { state: say(historyWords.blameStates[state]), day }))}`,
    `  ${say(by, { commit: commit.commit })}`,
    ...commitLines(commit, wording).map((line) => `  ${palette.dim(terminal(line))}`),
    ...pastLines(blamed, say).map((line) => `  ${terminal(line)}`),
    ...waivers.map(({ expiresOn, approver, approvedOn, reason }) => {
      const args = { until: expiresOn, approver, approved_on: approvedOn, reason };
      return `  ${terminal(say(historyWords.waiverOf, args))}`;
    }),
    ...findings.map((one) => `  ${terminal(item(one))}`),
  ];
}

/** Returns what was before: other ids, times that could not be judged, and the state before this one. */
function pastLines({ before, formerIds, gaps, beside, service }: BlamedSubject, say: Wording["say"]): string[] {
  return [
    ...formerIds.map((former) => {
      const from = (service === null ? former.contract : former.service) ?? "";
      return say(historyWords.formerId, { from, day: former.until });
    }),
    ...gaps.map((gap) => say(historyWords.notKnown, { ...gap })),
    ...(before ? [beforeLine(before, say)] : []),
    ...beside.map(({ state, kind, day, commit, mergedBy }) => {
      const args = { state: say(historyWords.blameStates[state]), day, commit, merge: mergedBy };
      return say(historyWords.blameBeside[kind], args);
    }),
  ];
}

function beforeLine({ state, from, until, end, commit }: BlameBefore, say: Wording["say"]): string {
  const ending = say(historyWords.beforeEnds[end], { commit: commit ?? "" });
  return say(from === until ? historyWords.beforeOnDay : historyWords.before, {
    state: say(historyWords.blameStates[state]),
    from,
    until,
    end: ending,
  });
}

/** Renders a blame as JSON, schema version 1 (`dist/schemas/blame.schema.json`). */
function json(report: BlameReport, { language }: HistoryRender): string {
  return jsonForLogs(`${JSON.stringify(toJson(report, language), null, 2)}\n`);
}

function toJson(report: BlameReport, language: Language): JsonBlame {
  const { tool, policy, mode, configuredBy, timeZone, head, until, commits, vendor, rule, notJudged, presence } =
    report;
  return {
    schemaVersion: 1,
    basis: "records-of-each-day",
    ...{ tool, policy, language, mode, configuredBy, timeZone, head, until, commits, vendor },
    rule: rule.id,
    requirement: rule.requirement,
    title: rule.title[language],
    notJudged: notJudged?.[language] ?? null,
    whereabouts: presence && toWhereabouts(presence),
    ...(report.renames.length > 0 && {
      renames: report.renames.map(({ from, to, commit, day, isReturn }) => ({
        ...{ from, to, commit, day },
        ...(isReturn && { returned: true as const }),
      })),
    }),
    subjects: report.subjects.map(
      ({ service, contract, state, since, before, formerIds, gaps, beside, waivers, findings }) => ({
        ...{ service, contract, state },
        since: {
          day: since.day,
          kind: since.kind,
          commit: toCommit(since.commit),
          wasNeverOtherwise: since.wasNeverOtherwise,
        },
        before: before && { ...before },
        ...(formerIds.length > 0 && { formerIds: formerIds.map((one) => ({ ...one })) }),
        ...(beside.length > 0 && { beside: beside.map((one) => ({ ...one })) }),
        ...(gaps.length > 0 && { gaps: gaps.map((one) => ({ ...one })) }),
        waivers: waivers.map((waiver) => ({ ...waiver })),
        findings: findings.map((one) => toItem(one, language)),
      }),
    ),
  };
}

function toWhereabouts({ isThere: there, commit, day, others }: Presence) {
  return { there, commit, day, others: [...others] };
}
