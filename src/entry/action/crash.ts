import type { Runner } from "../../adapters/github/runner.ts";
import { annotationCommand, logLine } from "../../report/formats/annotation.ts";
import { failureOf } from "./failure.ts";
import { withdrawVerdict } from "./outputs.ts";

/** Returns the log of an uncaught error; sets the outputs to say that there is no verdict. */
export function crashed(error: unknown, runner: Runner): string {
  const { annotations, log } = failureOf(error, "en");
  withdrawVerdict(runner);
  return [...log.map(logLine), ...annotations.map(annotationCommand), ""].join("\n");
}
