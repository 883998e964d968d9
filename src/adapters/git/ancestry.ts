import type { GitBinding } from "./binding.ts";
import { runGit } from "./command.ts";
import { fetchFromOrigin, tipAtOrigin } from "./fetch.ts";
import type { Repository } from "./repository.ts";
import { isFullId } from "./revision.ts";
import { type Server, type ServerCopy, withServer } from "./server.ts";

/** Most commits of a shallow clone that are searched. */
const maxWalk = 10_000;

/**
 * Whether a commit is another one or its ancestor, as far as the clone's history reaches. Parents named by a commit
 * also count at the boundary of a shallow clone.
 */
export async function isWithin(repository: Repository, ids: { ancestor: string; head: string }) {
  const { ancestor, head } = ids;
  if (ancestor === head) return true;
  if (await isAncestor(ids, repository.binding)) return true;
  if (!(await repository.isShallow())) return false;
  const seen = new Set([head]);
  // Iterating a set includes what is added meanwhile.
  for (const commit of seen) {
    for (const parent of await parentsOf(repository, commit)) seen.add(parent);
    if (seen.has(ancestor)) return true;
    if (seen.size > maxWalk) return false;
  }
  return false;
}

/** Empty if the clone does not have the commit. */
async function parentsOf(repository: Repository, commit: string): Promise<readonly string[]> {
  return repository.parents(commit).catch(() => []);
}

/** Uses the commits themselves: a commit graph file could claim anything. */
const mergeBase = ["-c", "core.commitGraph=false", "merge-base"];

async function isAncestor({ ancestor, head }: { ancestor: string; head: string }, git: GitBinding): Promise<boolean> {
  const { status } = await runGit([...mergeBase, "--is-ancestor", "--end-of-options", ancestor, head], git);
  return status === 0;
}

/** Common history of a branch and a commit to be merged into it. */
export interface Common {
  /** Tip of the branch. */
  readonly tip: string;
  readonly mergeBase: string;
}

/** Full name of a branch, and the commit to be merged into it. */
export interface Joining {
  readonly branch: string;
  readonly head: string;
}

/**
 * Returns the merge base of a commit and the tip of a branch: from the server, else from `origin`, else from the
 * clone's own refs. Returns the reason if there is none. Throws `RunError` `git-missing`.
 */
export async function commonWith(
  joining: Joining,
  { repository, server }: { repository: Repository; server: Server | undefined },
): Promise<Common | { readonly reason: string }> {
  const asked = server && (await withServer(server, (copy) => inCopy(joining, copy)));
  if (asked && "tip" in asked) return asked;
  const found = (await atOrigin(joining, repository)) ?? (await inClone(joining, repository));
  return found ?? asked ?? { reason: joining.branch };
}

/**
 * Fetches commits alone, without their files, the most recent ones first. In a truncated history, the merge base is
 * certain only if it is the tip itself, as in a merge queue that nobody bypasses.
 */
async function inCopy({ branch, head }: Joining, copy: ServerCopy): Promise<Common | { readonly reason: string }> {
  const wanted = [`${head}:refs/heads/head`, `+${branch}:refs/heads/tip`];
  for (const depth of ["--depth=100", "--unshallow"]) {
    const fetched = await copy.fetch(["--filter=tree:0", depth], wanted);
    if ("reason" in fetched) return fetched;
    const { stdout } = await runGit(["rev-parse", "--verify", "refs/heads/tip^{commit}"], copy.binding);
    const tip = stdout.trim();
    const found = await mergeBaseIn(copy.binding, tip, head);
    const isSure = found === tip || !(await isShallow(copy.binding));
    if (found !== undefined && isSure) return { tip, mergeBase: found };
    if (!(await isShallow(copy.binding))) break;
  }
  return { reason: `${branch} has no commit in common with ${head}` };
}

async function atOrigin({ branch, head }: Joining, repository: Repository): Promise<Common | undefined> {
  const tip = await tipAtOrigin(branch, repository.binding);
  if (tip === undefined) return undefined;
  const isCut = await repository.isShallow();
  await fetchFromOrigin(isCut ? ["--unshallow"] : [], [tip, head], repository.binding);
  const found = await mergeBaseIn(repository.binding, tip, head);
  return found === undefined ? undefined : { tip, mergeBase: found };
}

/** Uses the clone's ref of the remote branch, else its own branch of that name. */
async function inClone({ branch, head }: Joining, repository: Repository): Promise<Common | undefined> {
  for (const ref of [branch.replace(/^refs\/heads\//, "refs/remotes/origin/"), branch]) {
    const tip = await repository.resolve(ref).catch(() => undefined);
    const found = tip && (await mergeBaseIn(repository.binding, tip, head));
    if (tip && found) return { tip, mergeBase: found };
  }
  return undefined;
}

async function mergeBaseIn(git: GitBinding, tip: string, head: string): Promise<string | undefined> {
  const { stdout } = await runGit([...mergeBase, "--end-of-options", tip, head], git);
  const [found = ""] = stdout.split("\n");
  return isFullId(found) ? found : undefined;
}

async function isShallow(git: GitBinding): Promise<boolean> {
  const { stdout } = await runGit(["rev-parse", "--is-shallow-repository"], git);
  return stdout.trim() === "true";
}
