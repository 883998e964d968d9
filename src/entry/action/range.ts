import { isWithin } from "../../adapters/git/ancestry.ts";
import type { Repository } from "../../adapters/git/repository.ts";
import type { Server } from "../../adapters/git/server.ts";
import type { Localized } from "../../model/language.ts";
import { RunError, type RunErrorCode } from "../../model/run-error.ts";
import { actionWords } from "../../texts/action.ts";
import { openTrees, type Trees, treesIn } from "../shared/open-trees.ts";
import { baseOf } from "./base.ts";
import { Clone, short } from "./clone.ts";
import type { Plan } from "./event.ts";
import type { Inputs } from "./inputs.ts";

/** The opened trees to judge. */
export interface Range {
  readonly trees: Trees;
  /** In a merge queue: the trees of the entries ahead, from the same base. Open as long as `trees`. */
  readonly ahead?: Trees;
  /** The root below the top of the repository, ending in "/"; "" at the top. */
  readonly folder: string;
  /** Notes for the reader on the choice of commits. */
  readonly notes: readonly Localized[];
}

/** The inputs that decide, and the server to fetch missing commits from. */
export interface Asked extends Pick<Inputs, "root" | "base" | "head"> {
  readonly server?: Server | undefined;
  /** The commit the run was started for, by the runner. */
  readonly sha?: string | undefined;
}

/** An event that has something to judge. */
export type Judgeable = Exclude<Plan, { readonly kind: "nothing" }>;

/**
 * Opens an event's commit and its base. Inputs win over the event. A commit is judged, never the files on disk: an
 * earlier step cannot alter it. Throws `RunError`; `event-head-missing` where the checked-out commit does not contain
 * the event's head.
 */
export async function openRange(plan: Judgeable, asked: Asked): Promise<Range> {
  const clone = await openOrNone(plan, asked);
  // Without Git a checkout has files and no commits.
  if (!clone) return { trees: await openTrees({ root: asked.root }), folder: "", notes: [actionWords.noRepository] };
  try {
    return await rangeIn(clone, plan, asked);
  } catch (error) {
    clone.close();
    throw error;
  }
}

async function rangeIn(clone: Clone, plan: Judgeable, asked: Asked): Promise<Range> {
  const { root } = asked;
  const head = await clone.repository.resolve(asked.head ?? "HEAD");
  if (asked.head === undefined) await demandHead(clone, plan, head);
  const { ahead, notes, ...known } =
    asked.base === undefined ? await baseOf(plan, head, { clone, sha: asked.sha }) : { base: asked.base, notes: [] };
  const { repository } = clone;
  const folder = await repository.folder();
  try {
    const trees = await treesIn(repository, { root, head, ...known });
    const others = ahead === undefined ? {} : { ahead: await treesIn(repository, { root, head: ahead, ...known }) };
    return { trees, ...others, folder, notes };
  } catch (error) {
    if (plan.kind !== "push" || asked.base !== undefined || !isUnreachable(error)) throw error;
    // A push may replace history, and a checkout of depth 1 lacks the commit before it: everything is judged, which
    // hides nothing.
    return { trees: await treesIn(repository, { root, head }), folder, notes: [actionWords.beforeUnreachable] };
  }
}

const unreachable: readonly RunErrorCode[] = [
  ...(["ref-unknown", "ref-not-fetched", "history-missing", "histories-unrelated"] as const),
];

function isUnreachable(error: unknown): boolean {
  return error instanceof RunError && unreachable.includes(error.code);
}

/** Requires the judged commit to be the event's head or to contain it: a merge commit may be one of an older head. */
async function demandHead({ repository }: Clone, plan: Judgeable, head: string): Promise<void> {
  if (plan.kind === "all") return;
  const named = plan.kind === "push" ? await pushed(plan, repository) : plan.head;
  if (await isWithin(repository, { ancestor: named, head })) return;
  throw new RunError("event-head-missing", { commit: short(head), head: short(named) });
}

/** The commit of a push. A push of a tag names the tag's own object, which a checkout may leave out. */
async function pushed({ after, commit }: Judgeable & { kind: "push" }, repository: Repository): Promise<string> {
  try {
    return await repository.resolve(after);
  } catch (error) {
    if (isUnreachable(error)) return commit ?? after;
    throw error;
  }
}

/** Opens the clone; undefined where there is no repository and none is needed. */
async function openOrNone(plan: Judgeable, { root, base, head, server }: Asked): Promise<Clone | undefined> {
  try {
    return await Clone.open(root, server);
  } catch (error) {
    const isOptional = plan.kind === "all" && base === undefined && head === undefined;
    const isNone = error instanceof RunError && ["repository-missing", "git-missing"].includes(error.code);
    if (isOptional && isNone) return undefined;
    throw error;
  }
}
