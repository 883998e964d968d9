import type { Runner } from "../adapters/runner.ts";
import { annotationCommand, logLine } from "../reporters/annotation.ts";
import { failureOf } from "./failure.ts";
import { notJudged } from "./run.ts";

/** What the log says of an error nobody caught; the outputs say that there is no verdict. Never throws. */
export function crashed(error: unknown, runner: Runner): string {
  const { annotations, log } = failureOf(error, "en");
  try {
    runner.setOutputs(notJudged);
  } catch {
    // The exit code says it, and the outputs said so from the beginning.
  }
  return [...log.map(logLine), ...annotations.map(annotationCommand), ""].join("\n");
}
