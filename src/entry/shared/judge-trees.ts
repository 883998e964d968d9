import type { ReadRunConfig, RunConfigFlags } from "../../config/run-config.ts";
import type { ChangeScope, Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type CheckOptions, check } from "../../usecases/check/check.ts";
import type { Trees } from "./open-trees.ts";
import { namesOf } from "./tree-config.ts";

export interface TreesOptions extends Omit<CheckOptions, "runConfig"> {
  /** The run configuration of `Trees.judge`. */
  readonly runConfig: ReadRunConfig;
  readonly flags: RunConfigFlags;
  readonly scope: ChangeScope;
}

/**
 * Judges the inventory, or a change of it where there is a base; a change is never divided into parts. Throws
 * `RunError`.
 */
export async function judgeTrees({ head, change }: Trees, policy: Policy, options: TreesOptions): Promise<Report> {
  if (change && options.shard) throw new RunError("shard-of-change", {});
  if (!change) return check(head, policy, options);
  const { checkChange } = await import("../../usecases/change/change.ts");
  return checkChange(change, policy, { ...options, names: namesOf(policy) });
}
