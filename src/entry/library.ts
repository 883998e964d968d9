/** The library: everything the command line does, without a terminal. */
import { isTimeZone } from "../adapters/clock.ts";
import { loadPolicyFiles } from "../adapters/disk/policy-files.ts";
import { type ReadRunConfig, type RunConfigFlags, readRunConfig as readGateOf } from "../config/run-config.ts";
import type { Report } from "../model/report.ts";
import type { InventoryTree } from "../model/tree.ts";
import type { Policy } from "../rules/evaluate.ts";
import { type CheckOptions, check as checkByGate } from "../usecases/check/check.ts";
import type { OnboardingDecision } from "../usecases/gate/decision.ts";
import { aboutTool, type DecideOptions, decide as decideByGate, decisionAbout } from "../usecases/gate/gate.ts";

export { today } from "../adapters/clock.ts";
export { openDirectory } from "../adapters/disk/tree.ts";
export { openRepository, type Repository } from "../adapters/git/repository.ts";
export type { ReadRunConfig, RunConfigFlags } from "../config/run-config.ts";
export type { RunConfig } from "../config/weigh.ts";
export type { Finding, WaiverNote } from "../model/finding.ts";
export type { FolderChanges } from "../model/folder-changes.ts";
export { addDays, type IsoDate, isIsoDate } from "../model/iso-date.ts";
export type { Language, Localized } from "../model/language.ts";
export type { Frame, Location } from "../model/location.ts";
export type { Problem, ProblemCode } from "../model/problem.ts";
export type { ChangeSummary, Report, Summary, Verdict } from "../model/report.ts";
export type { Rule } from "../model/rule.ts";
export type { RuleOverride } from "../model/rule-override.ts";
export { RunError, type RunErrorCode } from "../model/run-error.ts";
export type { Settings } from "../model/settings.ts";
export type { Severity } from "../model/severity.ts";
export type { EvidenceFact, FolderContents, InventoryTree, SourceFile } from "../model/tree.ts";
export type { ReporterName } from "../report/formats/names.ts";
export type { RenderOptions, Reporter } from "../report/formats/reporter.ts";
export { reporters } from "../report/formats/table.ts";
export type { Catalogue } from "../rules/catalogue.ts";
export type { Policy } from "../rules/evaluate.ts";
export type { JsonDecision, JsonReport, PolicyInput, PolicyOutput } from "../schemas/generated/types.ts";
export type { Answer, OnboardingDecision, Reason, ReasonCode } from "../usecases/gate/decision.ts";
export type { DecisionFormat } from "../usecases/gate/format.ts";
export { type DecisionFormatName, decisionFormats } from "../usecases/gate/formats.ts";

/** Options of `check`. Without `gate`, the tree's own configuration, waivers and baseline count, and `failOn` wins over it. */
export type LibraryCheckOptions = Omit<CheckOptions, "runConfig"> &
  Partial<Pick<CheckOptions, "runConfig">> &
  RunConfigFlags;

/** Options of `decide`. Without `gate`, the tree's own configuration, waivers and baseline count, and `failOn` wins over it. */
export type LibraryDecideOptions = Omit<DecideOptions, "runConfig"> &
  Partial<Pick<DecideOptions, "runConfig">> &
  RunConfigFlags;

/** Loads the policies that come with this package. Throws `RunError` when they are missing or altered. */
export function loadBuiltInPolicy(): Promise<Policy> {
  return loadPolicyFiles(new URL("./", import.meta.url));
}

/** Reads `clausegate.yaml`, `waivers.yaml` and the baseline of a tree. Throws `RunError` `config-invalid`, `input-unreadable`. */
export function readRunConfig(
  tree: InventoryTree,
  { catalogue }: Policy,
  flags?: RunConfigFlags,
): Promise<ReadRunConfig> {
  return readGateOf(tree, { catalogue, isTimeZone }, flags);
}

/**
 * Judges an inventory as of a day. The same inventory, policy and options give the same report. Throws `RunError` when there
 * is nothing to judge or judging is not possible.
 */
export async function check(tree: InventoryTree, policy: Policy, options: LibraryCheckOptions): Promise<Report> {
  return checkByGate(tree, policy, {
    ...options,
    runConfig: options.runConfig ?? (await readRunConfig(tree, policy, options)),
  });
}

/**
 * Whether a vendor may start as of a day, for one service or as a whole: `allow`, `deny` or `cannot-decisionAbout`, with the reasons, what was
 * checked, what was excused, and the first day on which the answer changes. Reads the vendor's folder, the guidelines and what judges;
 * other vendors have no part in it. Never throws `RunError`: what keeps it from judging makes the answer `cannot-decisionAbout`. A caller that
 * looks at `allow` and nothing else is safe. `decisionFormats` render the decision.
 */
export async function decide(
  tree: InventoryTree,
  policy: Policy,
  options: LibraryDecideOptions,
): Promise<OnboardingDecision> {
  const { vendor, service = null, asOf } = options;
  const about = { ...aboutTool(policy), vendor, service, asOf, failOn: null, commit: tree.commit };
  return decisionAbout(about, async () =>
    decideByGate(tree, policy, {
      ...options,
      runConfig: options.runConfig ?? (await readRunConfig(tree, policy, options)),
    }),
  );
}
