import { commonWith } from "../../adapters/git/ancestry.ts";
import type { Localized } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import { actionWords } from "../../texts/action.ts";
import { fill } from "../../texts/fill.ts";
import { type Clone, short } from "./clone.ts";
import type { Plan } from "./event.ts";

/** The commits a commit is compared with, by full ids. */
export interface Base {
  /** Undefined where there is nothing to compare with. */
  readonly base: string | undefined;
  /** The merge base, where it is already known. */
  readonly from?: string;
  /** Head of the entry ahead in a merge queue, where there is one. */
  readonly ahead?: string;
  readonly notes: readonly Localized[];
}

/** The clone, and the commit the run was started for. */
export interface Where {
  readonly clone: Clone;
  readonly sha: string | undefined;
}

type Known = Exclude<Plan, { readonly kind: "nothing" }>;

/** Finds the base an event gives a commit; fetches missing commits. Throws `RunError`. */
export async function baseOf(plan: Known, head: string, { clone, sha }: Where): Promise<Base> {
  if (plan.kind === "all") return { base: undefined, notes: [] };
  if (plan.kind === "push") {
    return { base: plan.before ?? undefined, notes: plan.before === null ? [actionWords.newRef] : [] };
  }
  return plan.kind === "pull-request" ? pullRequestBase(plan, head, { clone, sha }) : groupBase(plan, clone);
}

/**
 * The first parent of the merge commit that GitHub made. The author chooses the parents of any other commit, including
 * one that looks like it; only GitHub says which one it made (`GITHUB_SHA`).
 */
async function pullRequestBase(
  plan: Known & { kind: "pull-request" },
  head: string,
  { clone, sha }: Where,
): Promise<Base> {
  const parents = await clone.repository.parents(head);
  const isMerge = head === sha && parents.length === 2 && parents[1] === plan.head;
  const base = (isMerge ? parents[0] : undefined) ?? plan.base;
  await clone.bring(base);
  return { base, notes: isMerge ? [] : [fill(actionWords.notMergeCommit, { commit: short(head) })] };
}

/**
 * The base of the whole group, where it left the branch: the entry before may have failed, and its findings would pass
 * as existing.
 */
async function groupBase({ branch, head, before }: Known & { kind: "merge-group" }, clone: Clone): Promise<Base> {
  const { repository, server } = clone;
  const common = await commonWith({ branch, head }, { repository, server });
  if ("reason" in common) throw new RunError("group-base-unknown", { branch, reason: common.reason });
  const base = common.mergeBase;
  if (base === head) throw new RunError("group-merged", { branch, head: short(head) });
  await clone.refresh();
  await clone.bring(base);
  const hasAhead = before !== base && (await isThere(before, clone));
  const notes = [fill(actionWords.groupBase, { commit: short(base), branch })];
  if (before !== base) notes.push(fill(actionWords.entriesAhead, { commit: short(before) }));
  return { base, from: base, ...(hasAhead && { ahead: before }), notes };
}

/** Whether a commit can be read. Only notes on the entries ahead depend on it, never the verdict. */
async function isThere(commit: string, clone: Clone): Promise<boolean> {
  try {
    await clone.bring(commit);
    return true;
  } catch (error) {
    if (error instanceof RunError) return false;
    throw error;
  }
}
