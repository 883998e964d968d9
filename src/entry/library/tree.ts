import { loadPolicyFiles, readBundleParts } from "../../adapters/disk/policy-files.ts";
import type { RunConfig } from "../../config/disposition.ts";
import type { EffectiveConfig } from "../../config/effective.ts";
import { type ReadRunConfig, type RunConfigFlags, readRunConfig as readRunConfigOf } from "../../config/run-config.ts";
import { dossierOf } from "../../judgement/vendor-input.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { ChangeScope, Report } from "../../model/report.ts";
import { defaultTimeZone } from "../../model/settings.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type BundleTarget, packBundle } from "../../rules/opa-bundle.ts";
import type { PolicyInput } from "../../schemas/generated/types.ts";
import { type ChangeSides, checkChange as checkChangeOf } from "../../usecases/change/change.ts";
import { type CheckOptions as CheckRun, check as checkOf } from "../../usecases/check/check.ts";
import type { OnboardingDecision } from "../../usecases/gate/decision.ts";
import {
  aboutDay,
  aboutTool,
  type DecideOptions as DecideRun,
  decide as decideOf,
  decisionAbout,
} from "../../usecases/gate/gate.ts";
import { dossierSource } from "../shared/dossier-source.ts";
import { recordsOf } from "../shared/records-of.ts";
import { namesOf, treeConfig } from "../shared/tree-config.ts";

/** Loads the policies that come with this package. Throws `RunError` `policy-missing`, `policy-altered`. */
export function loadBuiltInPolicy(): Promise<Policy> {
  return loadPolicyFiles(new URL("./", import.meta.url));
}

/**
 * Packs the policies that come with this package as a bundle for Open Policy Agent: a gzipped tar archive, the same
 * bytes every time. Throws `RunError` `policy-missing`, `policy-altered`.
 */
export async function policyBundle(target: BundleTarget = "rego"): Promise<Uint8Array> {
  return packBundle(await readBundleParts(new URL("./", import.meta.url)), target);
}

/**
 * Reads the effective configuration of a tree, with the source of each value. Throws `RunError` `config-invalid`,
 * `input-unreadable`.
 */
export function readConfig(tree: InventoryTree, policy: Policy): Promise<EffectiveConfig> {
  return treeConfig(tree, policy);
}

/**
 * Reads `clausegate.yaml`, `waivers.yaml` and the baseline of a tree. Throws `RunError` `config-invalid`,
 * `input-unreadable`.
 */
export function readRunConfig(tree: InventoryTree, policy: Policy, flags?: RunConfigFlags): Promise<ReadRunConfig> {
  return readRunConfigOf(tree, namesOf(policy), flags);
}

/**
 * Options of `check`. Without `runConfig`, the tree's own configuration, waivers and baseline count, and `failOn` wins
 * over it.
 */
export type CheckOptions = Omit<CheckRun, "runConfig"> & Partial<Pick<CheckRun, "runConfig">> & RunConfigFlags;

/**
 * Judges an inventory as of a day. The same inventory, policy and options give the same report. Throws `RunError` when
 * there is nothing to judge or judging is not possible.
 */
export async function check(tree: InventoryTree, policy: Policy, options: CheckOptions): Promise<Report> {
  const runConfig = options.runConfig ?? (await readRunConfig(tree, policy, options));
  return checkOf(tree, policy, { ...recordsIn(tree, options.asOf, runConfig), ...options, runConfig });
}

/** Options of `checkChange`. */
export interface CheckChangeOptions extends RunConfigFlags {
  readonly asOf: IsoDate;
  /** Vendors whose folders differ, by default, or all. */
  readonly scope?: ChangeScope;
  /** Vendors to judge; all in scope by default. */
  readonly vendors?: readonly string[];
}

/**
 * Judges a change by the rules, configuration, waivers and baseline of its base. Findings are introduced, existing or
 * resolved; only introduced ones fail. `openTrees` gives the sides. Throws `RunError`.
 */
export async function checkChange(sides: ChangeSides, policy: Policy, options: CheckChangeOptions): Promise<Report> {
  const { asOf, scope = "changed", vendors, ...flags } = options;
  const runConfig = await readRunConfig(sides.base, policy, flags);
  const records = recordsIn(sides.head, asOf, runConfig);
  return checkChangeOf(sides, policy, { ...records, asOf, scope, vendors, runConfig, flags, names: namesOf(policy) });
}

/** Returns whose records are judged as of a given day. Days are in the time zone of the configuration, if it is known. */
function recordsIn(
  tree: InventoryTree,
  asOf: IsoDate,
  runConfig: RunConfig & Partial<Pick<ReadRunConfig, "config">>,
): Pick<CheckRun, "recordsOf"> {
  const timeZone = runConfig.config?.values.timezone ?? defaultTimeZone;
  return { recordsOf: recordsOf(tree, { asOf, isGiven: true, timeZone }) };
}

/**
 * Options of `decide`. Without `runConfig`, the tree's own configuration, waivers and baseline count, and `failOn` wins
 * over it.
 */
export type DecideOptions = Omit<DecideRun, "runConfig"> & Partial<Pick<DecideRun, "runConfig">> & RunConfigFlags;

/**
 * Decides whether a vendor may start as of a day, for one service or as a whole: `allow`, `deny` or `cannot-tell`, with
 * the reasons, the checks, the excuses, and the first day on which the answer changes. Reads the vendor's folder, the
 * guidelines and the run configuration, and no other vendor. Never throws `RunError`: an error that prevents judging
 * makes the answer `cannot-tell`. A caller that reads only `allow` is safe. `decisionFormats` render the decision.
 */
export async function decide(tree: InventoryTree, policy: Policy, options: DecideOptions): Promise<OnboardingDecision> {
  const { vendor, service = null, asOf } = options;
  const about = { ...aboutTool(policy), ...aboutDay(policy, asOf), vendor, service, failOn: null, commit: tree.commit };
  return decisionAbout(about, async () => {
    const runConfig = options.runConfig ?? (await readRunConfig(tree, policy, options));
    return decideOf(tree, policy, { ...recordsIn(tree, asOf, runConfig), ...options, runConfig });
  });
}

/**
 * Returns the policy's input for a vendor: its dossier, by the tree's own configuration. Throws `RunError`
 * `vendor-unknown`, `vendor-guidelines`, `dossier-unusable` with the problems, `input-unreadable`.
 */
export async function dossier(
  tree: InventoryTree,
  policy: Policy,
  { vendor, asOf }: { readonly vendor: string; readonly asOf: IsoDate },
): Promise<PolicyInput> {
  return dossierOf(vendor, await dossierSource(tree, policy, asOf));
}
