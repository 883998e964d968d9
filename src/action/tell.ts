import { isOpen } from "../model/finding.ts";
import type { Language, Localized } from "../model/language.ts";
import type { Report } from "../model/report.ts";
import { RunError } from "../model/run-error.ts";
import type { Annotation } from "../reporters/annotation.ts";
import { markdown } from "../reporters/markdown.ts";
import type { Limit, RenderOptions } from "../reporters/reporter.ts";
import { actionWords } from "../texts/action.ts";
import { fill } from "../texts/fill.ts";
import { words } from "../texts/words.ts";
import { version } from "../version.ts";
import { markerOf, maxComment, writeComment } from "./comment.ts";
import { contextOf } from "./context.ts";
import type { Plan } from "./event.ts";
import type { Failure } from "./failure.ts";
import type { Inputs } from "./inputs.ts";
import type { Machine } from "./machine.ts";

/** Largest summary of a step, in bytes; of a larger one the runner takes nothing. */
const maxSummary = 1024 * 1024;

/** What there is to tell: a report, or why there is none. */
export type News =
  | { readonly report: Report; readonly render: RenderOptions }
  | { readonly failure: Failure; readonly language: Language; readonly folder: string };

/** Writes the job summary; `fullReport` is where everything is when there is no room for it. What goes wrong is a warning: the verdict stays. */
export function summarize(news: News, fullReport: string, { runner }: Machine): Annotation[] {
  try {
    const size = maxSummary - runner.summaryBytes();
    const text = textOf(news, { size, unit: "bytes", fullReport });
    if (Buffer.byteLength(text) > size) return [warning(actionWords.summaryFailed, news)];
    runner.addSummary(text);
    return [];
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return [warning(actionWords.summaryFailed, news)];
  }
}

/** Writes the comment where one is wanted. What goes wrong is a warning: the verdict stays. */
export async function commentOn(
  news: News,
  { inputs, plan }: { readonly inputs: Inputs; readonly plan: Plan },
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
  const text = textOf(news, { size, unit: "characters", fullReport: actionWords.jobSummary[language] }) + footer;
  const isNeeded = "failure" in news || inputs.comment === "always" || hasNews(news.report);
  const reason = await writeComment({ api, repository, pull: plan.number, graphql }, { marker, text, isNeeded });
  return reason ? failed(reason) : [];
}

function textOf(news: News, limit: Limit): string {
  if ("report" in news) return markdown(news.report, { ...news.render, limit });
  const { markdown: text } = news.failure;
  return text.length <= maxFailure ? text : `${text.slice(0, text.lastIndexOf("\n", maxFailure))}\n`;
}

/** Longest text of a run without a verdict, in UTF-16 units: within every limit. */
const maxFailure = 50_000;

/** Whether a reader has to know something: what the change introduces, or anything that fails. */
function hasNews({ verdict, findings, problems }: Report): boolean {
  if (verdict === "fail") return true;
  return (
    findings.some((finding) => isOpen(finding) && finding.change !== "existing") ||
    problems.some(({ change }) => change !== "existing")
  );
}

function warning(text: Localized, news: News, reason?: Localized): Annotation {
  const { language } = "render" in news ? news.render : news;
  const verdict = "report" in news ? words[news.report.verdict] : words.notJudged;
  const args = { verdict: verdict[language], reason: reason?.[language] ?? "" };
  return { level: "warning", title: "clausegate", lines: [fill(text, args)[language]] };
}
