import { today } from "../../adapters/clock.ts";
import { writeAllFrom } from "../../adapters/disk/output.ts";
import { compilePolicyFiles, policyOf } from "../../adapters/disk/policy-files.ts";
import type { Server } from "../../adapters/git/server.ts";
import { defaultWorkers } from "../../adapters/threads/workers.ts";
import { readRunConfig } from "../../config/run-config.ts";
import type { Language, Localized } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { type Annotation, annotationCommand, logLine } from "../../report/formats/annotation.ts";
import { annotationCommands } from "../../report/formats/github.ts";
import type { RenderOptions } from "../../report/formats/reporter.ts";
import { piecesOf } from "../../report/formats/table.ts";
import { actionWords } from "../../texts/action.ts";
import { fill } from "../../texts/fill.ts";
import { runErrorText } from "../../texts/run-errors.ts";
import { words } from "../../texts/words.ts";
import { judgeTrees } from "../shared/judge-trees.ts";
import { recordsOf } from "../shared/records-of.ts";
import { namesOf } from "../shared/tree-config.ts";
import { judgeInWorkers } from "../threads/judge-pool.ts";
import { broughtBy } from "./ahead.ts";
import { type Context, contextOf } from "./context.ts";
import { type Plan, planOf } from "./event.ts";
import { failureOf } from "./failure.ts";
import { type Inputs, languageOf, readInputs } from "./inputs.ts";
import { logOf } from "./log.ts";
import type { Machine } from "./machine.ts";
import { outputsOf, type Written, withdrawVerdict } from "./outputs.ts";
import { addToSummary, commentOn, noSummary, summarize } from "./publish.ts";
import { openRange } from "./range.ts";

/** The progress of a run, for its error message. */
export interface Progress {
  language: Language;
  inputs?: Inputs;
  plan?: Plan;
  folder: string;
}

/** A run that was judged. */
interface Judged {
  readonly report: Report;
  readonly inputs: Inputs;
  readonly plan: Plan;
  readonly render: RenderOptions;
}

/**
 * Runs the step and returns its exit code: 0 for pass and where there is nothing to judge, 1 for fail and for
 * everything else. The outputs say `error` from the start until there is a verdict, however the process ends.
 */
export async function runAction(machine: Machine): Promise<0 | 1> {
  const progress: Progress = { language: "en", folder: "" };
  try {
    machine.runner.setOutputs(outputsOf({ verdict: "error", written: [] }));
    const judged = await judge(machine, progress);
    return judged ? await publish(judged, machine) : reportNothing(progress, machine);
  } catch (error) {
    await reportFailure(error, progress, machine);
    // The last value counts, in case a verdict was already written.
    withdrawVerdict(machine.runner);
    return 1;
  }
}

/** Judges the event; undefined where it left nothing to judge. */
async function judge(machine: Machine, progress: Progress): Promise<Judged | undefined> {
  const { runner, policies } = machine;
  const given = runner.inputs();
  progress.language = languageOf(given) ?? "en";
  const inputs = readInputs(given);
  progress.inputs = inputs;
  const plan = planOf(runner.environment.GITHUB_EVENT_NAME, () => runner.event());
  progress.plan = plan;
  if (plan.kind === "nothing") return undefined;
  const compiled = await compilePolicyFiles(policies);
  const policy = policyOf(compiled);
  const context = contextOf(runner.environment);
  const { trees, ahead, folder, notes } = await openRange(plan, {
    ...inputs,
    server: serverOf(context, inputs),
    sha: runner.environment.GITHUB_SHA,
  });
  progress.folder = folder;
  try {
    const flags = { failOn: inputs.failOn, language: inputs.language };
    const runConfig = await readRunConfig(trees.judge, namesOf(policy), flags);
    const language = runConfig.config.values.language ?? "en";
    progress.language = language;
    const { timezone: timeZone } = runConfig.config.values;
    const asOf = inputs.asOf ?? today(timeZone);
    // Without the input, the event is judged on its own day.
    const ofRecords = inputs.asOf && recordsOf(trees.head, { asOf, isGiven: true, timeZone });
    const script = new URL("judge-worker.mjs", policies);
    const workers = { script, most: defaultWorkers(), place: trees.place, policy: compiled, cache: undefined };
    const options = {
      runConfig,
      asOf,
      recordsOf: ofRecords,
      flags,
      scope: inputs.scope,
      judgeFolders: judgeInWorkers(workers),
    };
    const report = await judgeTrees(trees, policy, options);
    const before = ahead && (await whatIsAhead(report, () => judgeTrees(ahead, policy, options)));
    const render = {
      ...renderOptions(context, { language, folder }),
      ...(before?.isAhead && { isAhead: before.isAhead }),
    };
    const said = [...notes, ...(before?.notes ?? [])].map((note) => note[language]);
    return { report, inputs, plan, render: { ...render, notes: said } };
  } finally {
    trees.close();
  }
}

function serverOf({ clone }: Context, { token }: Inputs): Server | undefined {
  return clone === undefined || token === "" ? undefined : { address: clone, token };
}

/** Finds what the entries ahead in a merge queue bring of a report. The verdict does not depend on it. */
async function whatIsAhead(
  report: Report,
  judgeAhead: () => Promise<Report>,
): Promise<Pick<RenderOptions, "isAhead"> & { readonly notes: readonly Localized[] }> {
  try {
    const isAhead = broughtBy(await judgeAhead());
    const count = [...report.findings, ...report.problems].filter(isAhead).length;
    return { isAhead, notes: count === 0 ? [] : [fill(actionWords.broughtAhead, { count })] };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return { notes: [actionWords.aheadUnknown] };
  }
}

function renderOptions({ rulePages, blobs }: Context, own: { language: Language; folder: string }): RenderOptions {
  return { ...own, color: false, ...(rulePages !== undefined && { rulePages }), ...(blobs !== undefined && { blobs }) };
}

/**
 * Publishes the result: files first, since a failed write changes the outcome; then outputs, summary, comment and log,
 * all with the same outcome.
 */
async function publish(judged: Judged, machine: Machine): Promise<0 | 1> {
  const { report, inputs, plan } = judged;
  const { runner } = machine;
  const files = await writeReports(judged, machine);
  const isUnwritten = report.verdict === "pass" && files.messages.length > 0;
  const verdict = isUnwritten ? "error" : report.verdict;
  runner.setOutputs(outputsOf({ verdict, report, written: files.written, jsonReport: files.jsonReport }));
  const render = { ...judged.render, ...(isUnwritten && { outcome: actionWords.unwritten }) };
  const news = { report, render };
  const summary = inputs.summary ? summarize(news, machine, files.jsonReport) : noSummary;
  const messages = [
    ...files.messages,
    ...summary.messages,
    ...(await commentOn(news, { inputs, plan, isSummarized: summary.isWritten }, machine)),
  ];
  machine.write(logOf(news, { inputs, messages, summary, environment: runner.environment }));
  return verdict === "pass" ? 0 : 1;
}

interface Files {
  readonly written: readonly Written[];
  readonly jsonReport: string | undefined;
  readonly messages: readonly Annotation[];
}

/** Writes the requested reports, and the JSON report in any case. */
async function writeReports({ report, inputs, render }: Judged, { runner, workspace }: Machine): Promise<Files> {
  const { reports } = inputs;
  try {
    const pieces = (format: Written["format"]) => piecesOf(format, report, render);
    const hasJson = reports.some(({ format }) => format === "json");
    const own = hasJson ? [] : [{ format: "json", file: `${runner.temporaryFolder()}/report.json` } as const];
    const all = [...reports, ...own];
    const paths = await writeAllFrom(
      workspace,
      all.map(({ format, file }) => ({ path: file, pieces: pieces(format) })),
    );
    const written = all.map(({ format }, at) => ({ format, path: paths[at] ?? "" }));
    const jsonReport = written.find(({ format }) => format === "json")?.path;
    return { written: written.slice(0, reports.length), jsonReport, messages: [] };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    const lines = [runErrorText(error)[render.language]];
    return { written: [], jsonReport: undefined, messages: [{ level: "error", title: "clausegate", lines }] };
  }
}

/** Reports that the event left nothing to judge. */
function reportNothing({ language, inputs }: Progress, { runner, write }: Machine): 0 {
  runner.setOutputs(outputsOf({ verdict: "none", written: [] }));
  const said = actionWords.nothingToJudge[language];
  if (inputs?.summary) addToSummary(`# ${said}\n`, runner);
  write(`${logLine(said)}\n`);
  return 0;
}

/** Reports a run without a verdict: first in the log, then in every place a verdict would go. */
async function reportFailure(error: unknown, progress: Progress, machine: Machine): Promise<void> {
  const { language, inputs, plan, folder } = progress;
  const failure = failureOf(error, language, folder);
  const commands = annotationCommands(failure.annotations, { language });
  machine.write([...failure.log.map(logLine), ...commands, logLine(words.notJudged[language]), ""].join("\n"));
  const news = { failure, language, folder };
  const summary = inputs?.summary === false ? noSummary : summarize(news, machine);
  const commentRun = inputs && plan ? { inputs, plan, isSummarized: summary.isWritten } : undefined;
  const messages = [...summary.messages, ...(commentRun ? await commentOn(news, commentRun, machine) : [])];
  machine.write(messages.map((message) => `${annotationCommand(message)}\n`).join(""));
}
