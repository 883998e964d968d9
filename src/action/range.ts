import { fetchCommit } from "../adapters/git/fetch.ts";
import { openRepository, type Repository } from "../adapters/git/repository.ts";
import type { Localized } from "../model/language.ts";
import { RunError, type RunErrorCode } from "../model/run-error.ts";
import { openTrees, type Trees, treesIn } from "../run/trees.ts";
import { actionWords } from "../texts/action.ts";
import { fill } from "../texts/fill.ts";
import type { Plan } from "./event.ts";
import type { Inputs } from "./inputs.ts";

/** What is judged, opened. */
export interface Range {
  readonly trees: Trees;
  /** The root below the top of the repository, ending in "/"; "" at the top. */
  readonly folder: string;
  /** What a reader should know of the choice. */
  readonly notes: readonly Localized[];
}

type Asked = Pick<Inputs, "root" | "base" | "head">;

/**
 * Opens what an event is about: a commit and what judges it. Inputs win over the event. A commit is judged, never the files on
 * disk: a step before this one cannot alter it. Throws `RunError`.
 */
export async function openRange(plan: Plan, asked: Asked): Promise<Range> {
  const opened = await openWithBase(plan, asked);
  // Without Git a checkout has files and no commits.
  if (!opened) return { trees: await openTrees({ root: asked.root }), folder: "", notes: [actionWords.noRepository] };
  const { repository, base, head, notes } = opened;
  try {
    const folder = await repository.folder();
    return { trees: await treesIn(repository, { root: asked.root, base, head }), folder, notes };
  } catch (error) {
    if (plan.kind !== "push" || asked.base !== undefined || !isUnreachable(error)) {
      repository.close();
      throw error;
    }
    return judgeAll(repository, { root: asked.root, head }, actionWords.beforeUnreachable);
  }
}

/** A push may replace history, and a checkout of depth 1 has no commit before it: all is judged, which hides nothing. */
async function judgeAll(
  repository: Repository,
  { root, head }: { root: string; head: string },
  note: Localized,
): Promise<Range> {
  try {
    const folder = await repository.folder();
    return { trees: await treesIn(repository, { root, head }), folder, notes: [note] };
  } catch (error) {
    repository.close();
    throw error;
  }
}

const unreachable: readonly RunErrorCode[] = [
  ...(["ref-unknown", "ref-not-fetched", "history-missing", "histories-unrelated"] as const),
];

function isUnreachable(error: unknown): boolean {
  return error instanceof RunError && unreachable.includes(error.code);
}

interface Opened {
  readonly repository: Repository;
  readonly head: string;
  readonly base: string | undefined;
  readonly notes: readonly Localized[];
}

async function openWithBase(plan: Plan, asked: Asked): Promise<Opened | undefined> {
  const repository = await openOrNone(plan, asked);
  if (!repository) return undefined;
  try {
    const head = await repository.resolve(asked.head ?? "HEAD");
    if (asked.base !== undefined) return { repository, head, base: asked.base, notes: [] };
    if (plan.kind === "all") return { repository, head, base: undefined, notes: [] };
    if (plan.kind === "push") {
      const notes = plan.before === null ? [actionWords.newRef] : [];
      return { repository, head, base: plan.before ?? undefined, notes };
    }
    if (plan.kind === "merge-group") return { repository, head, base: plan.base, notes: [] };
    const parents = await repository.parents(head);
    if (parents[1] !== plan.head) {
      return { repository, head, base: plan.base, notes: [fill(actionWords.notMergeCommit, { commit: short(head) })] };
    }
    const base = parents[0] ?? plan.base;
    return { repository: await withCommit(repository, base, asked.root), head, base, notes: [] };
  } catch (error) {
    repository.close();
    throw error;
  }
}

/** Undefined where there is no repository and none is needed. */
async function openOrNone(plan: Plan, { root, base, head }: Asked): Promise<Repository | undefined> {
  try {
    return await openRepository(root);
  } catch (error) {
    const isOptional = plan.kind === "all" && base === undefined && head === undefined;
    const isNone = error instanceof RunError && ["repository-missing", "git-missing"].includes(error.code);
    if (isOptional && isNone) return undefined;
    throw error;
  }
}

/** The repository with the first parent in it: a checkout of depth 1 names it and does not have it. */
async function withCommit(repository: Repository, commit: string, root: string): Promise<Repository> {
  try {
    await repository.resolve(commit);
    return repository;
  } catch (error) {
    if (!(error instanceof RunError) || !["ref-not-fetched", "ref-unknown"].includes(error.code)) throw error;
  }
  const reason = await fetchCommit(commit, root);
  if (reason !== undefined) throw new RunError("base-not-fetched", { commit: short(commit), reason });
  // The Git that runs has looked for the commit before it was there.
  repository.close();
  return openRepository(root);
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
