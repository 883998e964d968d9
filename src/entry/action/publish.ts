import { isOpen } from "../../model/finding.ts";
import type { Language, Localized } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { version } from "../../model/version.ts";
import type { Annotation } from "../../report/formats/annotation.ts";
import { markdown } from "../../report/formats/markdown.ts";
import type { Limit, RenderOptions } from "../../report/formats/reporter.ts";
import { outcomeLine } from "../../report/formats/verdict-line.ts";
import { actionWords } from "../../texts/action.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { markerOf, maxComment, writeComment } from "./comment.ts";
import { type Context, contextOf } from "./context.ts";
import type { Plan } from "./event.ts";
import type { Failure } from "./failure.ts";
import type { Inputs } from "./inputs.ts";
import type { Machine } from "./machine.ts";

/** Largest summary of a step, in bytes; the runner drops a larger one entirely. */
const maxSummary = 1024 * 1024;

/** A report, or the reason why there is none. */
export type News =
  | { readonly report: Report; readonly render: RenderOptions }
  | { readonly failure: Failure; readonly language: Language; readonly folder: string };

/** The result of writing the summary. */
export interface Summarized {
  readonly isWritten: boolean;
  /** Whether nothing was left out. */
  readonly isWhole: boolean;
  /** Failures, as warnings: the verdict stays. */
  readonly messages: readonly Annotation[];
}

export const noSummary: Summarized = { isWritten: false, isWhole: false, messages: [] };

/**
 * Writes the job summary. Where it has no room for everything, it links to the log, which has the rest, or to the JSON
 * report.
 */
export function summarize(news: News, { runner }: Machine, jsonReport = "–"): Summarized {
  const failed = { ...noSummary, messages: [warning(actionWords.summaryFailed, news)] };
  const size = attempt(() => maxSummary - runner.summaryBytes());
  if (size === undefined) return failed;
  const { language } = "render" in news ? news.render : news;
  const { run } = contextOf(runner.environment);
  const where =
    run === undefined ? { fullReport: jsonReport } : { fullReport: actionWords.runLog[language], address: run };
  const text = textOf(news, { size, unit: "bytes", ...where });
  if (Buffer.byteLength(text) > size || !addToSummary(text, runner)) return failed;
  return { isWritten: true, isWhole: text === textOf(news), messages: [] };
}

/** Writes to the summary, and returns whether that was possible. */
export function addToSummary(text: string, runner: Machine["runner"]): boolean {
  return attempt(() => runner.addSummary(text) ?? true) ?? false;
}

/** Runs work; undefined where it fails. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RunError) return undefined;
    throw error;
  }
}

/** The place of the complete report, for a line without links; undefined where the runner names no URL. */
export function everythingIn(
  what: "jobSummary" | "runLog",
  { run }: Pick<Context, "run">,
  language: Language,
): string | undefined {
  return run && fill(actionWords.place, { what: actionWords[what][language], address: run })[language];
}

/** The inputs and the run that decide on a comment. */
export interface CommentRun {
  readonly inputs: Inputs;
  readonly plan: Plan;
  readonly isSummarized: boolean;
}

/** Writes the comment where one is wanted. A failure is a warning: the verdict stays. */
export async function commentOn(
  news: News,
  { inputs, plan, isSummarized }: CommentRun,
  { runner, openApi }: Machine,
): Promise<Annotation[]> {
  if (inputs.comment === "off") return [];
  const { language, folder = "" } = "render" in news ? news.render : news;
  const failed = (reason: Localized) => [warning(actionWords.commentFailed, news, reason)];
  if (plan.kind !== "pull-request") return [];
  const { repository, api: address, graphql, run } = contextOf(runner.environment);
  if (inputs.token === "") return failed(actionWords.noToken);
  if (repository === undefined || address === undefined) return failed(actionWords.noApi);
  const api = openApi({ address, token: inputs.token, userAgent: `clausegate/${version}` });
  const marker = markerOf(folder);
  const footer = run === undefined ? "" : `\n[${actionWords.runLink[language]}](${run})\n`;
  const size = maxComment - marker.length - footer.length - 1;
  const fullReport = actionWords[isSummarized ? "jobSummary" : "runLog"][language];
  const text = textOf(news, { size, unit: "characters", fullReport, address: run }) + footer;
  const isNeeded = inputs.comment === "always" || hasNews(news);
  const reason = await writeComment({ api, repository, pull: plan.number, graphql }, { marker, text, isNeeded });
  return reason ? failed(reason) : [];
}

function textOf(news: News, limit?: Limit): string {
  if ("report" in news) return markdown(news.report, { ...news.render, ...(limit && { limit }) });
  const { markdown: text } = news.failure;
  return text.length <= maxFailure ? text : `${text.slice(0, text.lastIndexOf("\n", maxFailure))}\n`;
}

/** Longest text of a run without a verdict, in UTF-16 units: within every limit. */
const maxFailure = 50_000;

/** Whether readers must be notified: the change introduces something, or anything fails. */
function hasNews(news: News): boolean {
  if ("failure" in news || news.render.outcome) return true;
  const { verdict, findings, problems } = news.report;
  if (verdict === "fail") return true;
  return (
    findings.some((finding) => isOpen(finding) && finding.change !== "existing") ||
    problems.some(({ change }) => change !== "existing")
  );
}

function warning(text: Localized, news: News, reason?: Localized): Annotation {
  const { language } = "render" in news ? news.render : news;
  const verdict = "report" in news ? outcomeLine(news.report, news.render) : words.notJudged[language];
  const args = { verdict, reason: reason?.[language] ?? "" };
  return { level: "warning", title: "clausegate", lines: [fill(text, args)[language]] };
}
