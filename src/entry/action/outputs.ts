import type { Runner } from "../../adapters/github/runner.ts";
import type { Report, Verdict } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { ReporterName } from "../../report/formats/names.ts";

/** A report that was written. */
export interface Written {
  readonly format: ReporterName;
  /** Absolute path. */
  readonly path: string;
}

/** The result of a run, for later steps. */
export interface Outcome {
  /** `none` where the event left nothing to judge. */
  readonly verdict: Verdict | "error" | "none";
  readonly report?: Report;
  /** The reports the inputs ask for. */
  readonly written: readonly Written[];
  readonly jsonReport?: string | undefined;
}

/** Sets the outputs to no verdict. Where they cannot be written, the exit code alone says it. */
export function withdrawVerdict(runner: Runner): void {
  try {
    runner.setOutputs(outputsOf({ verdict: "error", written: [] }));
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
  }
}

/** Returns all outputs by name: every one is set. Counts of a change are empty where there is no base. */
export function outputsOf({ verdict, report, written, jsonReport = "" }: Outcome): Record<string, string> {
  const count = (value: number | undefined) => (value === undefined ? "" : String(value));
  const { summary, change } = report ?? {};
  return {
    verdict,
    errors: count(summary?.findings.error),
    warnings: count(summary?.findings.warning),
    notes: count(summary?.findings.note),
    problems: count(summary?.problems),
    waived: count(summary?.waived),
    baselined: count(summary?.baselined),
    introduced: count(change?.introduced),
    existing: count(change?.existing),
    resolved: count(change?.resolved),
    "policy-digest": report?.policy.digest ?? "",
    reports: written.map(({ format, path }) => `${format}=${path}`).join("\n"),
    "json-report": jsonReport,
  };
}
