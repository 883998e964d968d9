import { today } from "../adapters/clock.ts";
import { writeAllFrom } from "../adapters/output.ts";
import { compilePolicyFiles, policyOf } from "../adapters/policy-files.ts";
import { defaultWorkers } from "../adapters/workers.ts";
import { readGate } from "../gate.ts";
import type { Language } from "../model/language.ts";
import type { Report } from "../model/report.ts";
import { RunError } from "../model/run-error.ts";
import { type Annotation, annotationCommand, logLine } from "../reporters/annotation.ts";
import { annotationCommands, github, maxPerLevel } from "../reporters/github.ts";
import type { RenderOptions } from "../reporters/reporter.ts";
import { piecesOf } from "../reporters/table.ts";
import { judgeInWorkers } from "../run/judge-in-workers.ts";
import { judgeTrees, namesOf } from "../run/judge-trees.ts";
import { fill } from "../texts/fill.ts";
import { runErrorText } from "../texts/run-errors.ts";
import { words } from "../texts/words.ts";
import { version } from "../version.ts";
import { type Context, contextOf } from "./context.ts";
import { type Plan, planOf } from "./event.ts";
import { failureOf } from "./failure.ts";
import { type Inputs, languageOf, readInputs } from "./inputs.ts";
import type { Machine } from "./machine.ts";
import { type Outcome, outputsOf, type Written, withdrawVerdict } from "./outputs.ts";
import { openRange } from "./range.ts";
import { commentOn, summarize } from "./tell.ts";

/** How far a run has come, for what is told when it cannot go on. */
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
 * Runs the step and returns its exit code: 0 for pass, 1 for fail and for everything else. The outputs say `error` from the
 * beginning until there is a verdict, however the process ends.
 */
export async function runAction(machine: Machine): Promise<0 | 1> {
  const progress: Progress = { language: "en", folder: "" };
  try {
    machine.runner.setOutputs(outputsOf({ verdict: "error", written: [] }));
    return await tell(await judge(machine, progress), machine);
  } catch (error) {
    await tellFailure(error, progress, machine);
    // The last value counts, should a verdict have been written.
    withdrawVerdict(machine.runner);
    return 1;
  }
}

async function judge(machine: Machine, progress: Progress): Promise<Judged> {
  const { runner, policies } = machine;
  const given = runner.inputs();
  progress.language = languageOf(given) ?? "en";
  const inputs = readInputs(given);
  progress.inputs = inputs;
  const plan = planOf(runner.environment.GITHUB_EVENT_NAME, () => runner.event());
  progress.plan = plan;
  const compiled = await compilePolicyFiles(policies);
  const policy = policyOf(compiled);
  const { trees, folder, notes } = await openRange(plan, inputs);
  progress.folder = folder;
  try {
    const flags = { failOn: inputs.failOn, language: inputs.language };
    const gate = await readGate(trees.judge, namesOf(policy), flags);
    const language = gate.config.values.language ?? "en";
    progress.language = language;
    const asOf = inputs.asOf ?? today(gate.config.values.timezone);
    const script = new URL("judge-worker.mjs", policies);
    const workers = { script, most: defaultWorkers(), place: trees.place, policy: compiled, cache: undefined };
    const options = { gate, asOf, flags, scope: inputs.scope, judgeFolders: judgeInWorkers(workers) };
    const report = await judgeTrees(trees, policy, options);
    const render = renderOptions(contextOf(runner.environment), { language, folder });
    return { report, inputs, plan, render: { ...render, notes: notes.map((note) => note[language]) } };
  } finally {
    trees.close();
  }
}

function renderOptions({ rulePages, blobs }: Context, own: { language: Language; folder: string }): RenderOptions {
  return { ...own, color: false, ...(rulePages !== undefined && { rulePages }), ...(blobs !== undefined && { blobs }) };
}

/** Tells what was judged: files, summary and comment first, so that what fails there has its annotation too. */
async function tell(judged: Judged, machine: Machine): Promise<0 | 1> {
  const { report, inputs, plan, render } = judged;
  const { runner } = machine;
  const files = await writeReports(judged, machine);
  const messages = [
    ...files.messages,
    ...(inputs.summary ? summarize({ report, render }, files.jsonReport ?? "–", machine) : []),
    ...(await commentOn({ report, render }, { inputs, plan }, machine)),
  ];
  const verdict = report.verdict === "pass" && files.messages.length > 0 ? "error" : report.verdict;
  const outcome: Outcome = { verdict, report, written: files.written, jsonReport: files.jsonReport };
  runner.setOutputs(outputsOf(outcome));
  machine.write(linesOf(judged, messages, runner.environment.GITHUB_EVENT_NAME ?? ""));
  return verdict === "pass" ? 0 : 1;
}

/** The step's log: what was judged, then our own messages, then the findings within the room that is left. */
function linesOf({ report, inputs, render }: Judged, messages: readonly Annotation[], event: string): string {
  const { language } = render;
  const { error, warning, note } = report.summary.findings;
  const told = [
    `${version}, ${event}, ${fill(words.heading, { as_of: report.asOf })[language]}`,
    ...(render.notes ?? []),
    ...(report.change ? [fill(words.changes, { ...countsOf(report.change) })[language]] : []),
    fill(words.findings, { errors: error, warnings: warning, notes: note })[language],
  ];
  const left = (level: Annotation["level"]) => maxPerLevel - messages.filter((one) => one.level === level).length;
  const room = { error: left("error"), warning: left("warning"), note: left("note") };
  const findings = inputs.annotations
    ? github(report, { ...render, room })
    : `${logLine(words[report.verdict][language])}\n`;
  return [...told.map(logLine), ...annotationCommands(messages, { language }), findings].join("\n");
}

function countsOf({ introduced, existing, resolved }: NonNullable<Report["change"]>) {
  return { introduced, existing, resolved };
}

interface Files {
  readonly written: readonly Written[];
  readonly jsonReport: string | undefined;
  readonly messages: readonly Annotation[];
}

/** The reports that are asked for, and the JSON report in any case. */
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

/** Tells of a run without a verdict: in the log at once, then wherever a verdict would have been told. */
async function tellFailure(error: unknown, progress: Progress, machine: Machine): Promise<void> {
  const { language, inputs, plan, folder } = progress;
  const failure = failureOf(error, language, folder);
  const commands = annotationCommands(failure.annotations, { language });
  machine.write([...failure.log.map(logLine), ...commands, logLine(words.notJudged[language]), ""].join("\n"));
  const news = { failure, language, folder };
  const messages = [
    ...(inputs?.summary === false ? [] : summarize(news, "", machine)),
    ...(inputs && plan ? await commentOn(news, { inputs, plan }, machine) : []),
  ];
  machine.write(messages.map((message) => `${annotationCommand(message)}\n`).join(""));
}
