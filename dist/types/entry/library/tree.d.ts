import type { EffectiveConfig } from "../../config/effective.ts";
import { type ReadRunConfig, type RunConfigFlags } from "../../config/run-config.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { ChangeScope, Report } from "../../model/report.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type BundleTarget } from "../../rules/opa-bundle.ts";
import type { PolicyInput } from "../../schemas/generated/types.ts";
import { type ChangeSides } from "../../usecases/change/change.ts";
import { type CheckOptions as CheckRun } from "../../usecases/check/check.ts";
import type { OnboardingDecision } from "../../usecases/gate/decision.ts";
import { type DecideOptions as DecideRun } from "../../usecases/gate/gate.ts";
/** Loads the policies that come with this package. Throws `RunError` `policy-missing`, `policy-altered`. */
export declare function loadBuiltInPolicy(): Promise<Policy>;
/**
 * Packs the policies that come with this package as a bundle for Open Policy Agent: a gzipped tar archive, the same
 * bytes every time. Throws `RunError` `policy-missing`, `policy-altered`.
 */
export declare function policyBundle(target?: BundleTarget): Promise<Uint8Array>;
/**
 * Reads the effective configuration of a tree, with the source of each value. Throws `RunError` `config-invalid`,
 * `input-unreadable`.
 */
export declare function readConfig(tree: InventoryTree, policy: Policy): Promise<EffectiveConfig>;
/**
 * Reads `clausegate.yaml`, `waivers.yaml` and the baseline of a tree. Throws `RunError` `config-invalid`,
 * `input-unreadable`.
 */
export declare function readRunConfig(tree: InventoryTree, policy: Policy, flags?: RunConfigFlags): Promise<ReadRunConfig>;
/**
 * Options of `check`. Without `runConfig`, the tree's own configuration, waivers and baseline count, and `failOn` wins
 * over it.
 */
export type CheckOptions = Omit<CheckRun, "runConfig"> & Partial<Pick<CheckRun, "runConfig">> & RunConfigFlags;
/**
 * Judges an inventory as of a day. The same inventory, policy and options give the same report. Throws `RunError` when
 * there is nothing to judge or judging is not possible.
 */
export declare function check(tree: InventoryTree, policy: Policy, options: CheckOptions): Promise<Report>;
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
export declare function checkChange(sides: ChangeSides, policy: Policy, options: CheckChangeOptions): Promise<Report>;
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
export declare function decide(tree: InventoryTree, policy: Policy, options: DecideOptions): Promise<OnboardingDecision>;
/**
 * Returns the policy's input for a vendor: its dossier, by the tree's own configuration. Throws `RunError`
 * `vendor-unknown`, `vendor-guidelines`, `dossier-unusable` with the problems, `input-unreadable`.
 */
export declare function dossier(tree: InventoryTree, policy: Policy, { vendor, asOf }: {
    readonly vendor: string;
    readonly asOf: IsoDate;
}): Promise<PolicyInput>;
