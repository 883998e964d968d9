import type { Runner } from "../../adapters/github/runner.ts";
import type { Report } from "../../model/report.ts";
import { version } from "../../model/version.ts";
import { type Annotation, logLine } from "../../report/formats/annotation.ts";
import { annotationCommands, annotationsOf, github, isCut, maxPerLevel } from "../../report/formats/github.ts";
import type { RenderOptions } from "../../report/formats/reporter.ts";
import { text } from "../../report/formats/text.ts";
import { outcomeLine } from "../../report/formats/verdict-line.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { contextOf } from "./context.ts";
import type { Inputs } from "./inputs.ts";
import { everythingIn, type Summarized } from "./publish.ts";

/** The parts of a log apart from the report. */
interface LogContext {
  readonly inputs: Inputs;
  /** Our own messages, on failed writes. */
  readonly messages: readonly Annotation[];
  readonly summary: Summarized;
  readonly environment: Runner["environment"];
}

interface Judged {
  readonly report: Report;
  readonly render: RenderOptions;
}

/** Returns the step's log: the report, then our own messages, then the findings within the remaining room. */
export function logOf({ report, render }: Judged, { inputs, messages, summary, environment }: LogContext): string {
  const { language } = render;
  const left = (level: Annotation["level"]) => maxPerLevel - messages.filter((one) => one.level === level).length;
  const room = { error: left("error"), warning: left("warning"), note: left("note") };
  const everything = everythingIn(summary.isWritten ? "jobSummary" : "runLog", contextOf(environment), language);
  const findings = inputs.annotations
    ? github(report, { ...render, room, everything })
    : `${logLine(outcomeLine(report, render))}\n`;
  const isCutHere = inputs.annotations && isCut(annotationsOf(report, render), { room });
  const isNeeded = summary.isWritten ? !summary.isWhole : isCutHere || inputs.comment !== "off";
  // The log has what other places leave out, except the last line: the outcome comes at the end.
  const whole = isNeeded ? text(report, render).trimEnd().split("\n").slice(0, -1) : [];
  const reportLines = [...headOf({ report, render }, environment.GITHUB_EVENT_NAME ?? ""), ...whole];
  return [...reportLines.map(logLine), ...annotationCommands(messages, { language }), findings].join("\n");
}

function headOf({ report, render }: Judged, event: string): string[] {
  const { language, notes = [] } = render;
  const { asOf, change, summary } = report;
  const { error, warning, note } = summary.findings;
  return [
    `${version}, ${event}, ${fill(words.heading, { as_of: asOf })[language]}`,
    ...notes,
    ...(change?.adoption ? [words.adoption[language]] : []),
    ...(change ? [fill(words.changes, countsOf(change))[language]] : []),
    fill(words.findings, { errors: error, warnings: warning, notes: note })[language],
  ];
}

function countsOf({ introduced, existing, resolved }: NonNullable<Report["change"]>) {
  return { introduced, existing, resolved };
}
