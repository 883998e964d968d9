/** The library: everything the command line does, without a terminal. */
import { loadPolicyFiles } from "./adapters/policy-files.ts";
import type { Policy } from "./ruleset/evaluate.ts";

export { today } from "./adapters/clock.ts";
export { openDirectory } from "./adapters/fs.ts";
export { type CheckOptions, check } from "./check.ts";
export type { Finding } from "./model/finding.ts";
export { addDays, type IsoDate, isIsoDate } from "./model/iso-date.ts";
export type { Language, Localized } from "./model/language.ts";
export type { Frame, Location } from "./model/location.ts";
export type { Problem, ProblemCode } from "./model/problem.ts";
export type { Report, Summary, Verdict } from "./model/report.ts";
export type { Rule } from "./model/rule.ts";
export { RunError, type RunErrorCode } from "./model/run-error.ts";
export type { Settings } from "./model/settings.ts";
export type { Severity } from "./model/severity.ts";
export type { EvidenceFact, FolderContents, InventoryTree, SourceFile } from "./model/tree.ts";
export type { RenderOptions, Reporter } from "./reporters/reporter.ts";
export { type ReporterName, reporters } from "./reporters/table.ts";
export type { Catalogue } from "./ruleset/catalogue.ts";
export type { Policy } from "./ruleset/evaluate.ts";
export type { JsonReport, PolicyInput, PolicyOutput } from "./schemas/generated/types.ts";

/** Loads the policies that come with this package. Throws `RunError` when they are missing or altered. */
export function loadBuiltInPolicy(): Promise<Policy> {
  return loadPolicyFiles(new URL("./", import.meta.url));
}
