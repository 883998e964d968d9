import { json } from "./json.ts";
import type { Reporter } from "./reporter.ts";
import { text } from "./text.ts";

/** Every reporter by the name it is asked for. */
export const reporters = { text, json } satisfies Record<string, Reporter>;
export type ReporterName = keyof typeof reporters;
export const reporterNames: readonly ReporterName[] = ["text", "json"];
