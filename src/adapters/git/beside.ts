import type { PastCommit, SideLine } from "../../model/past.ts";

/** Reads commits by their ids, many at once. */
type ReadCommits = (ids: readonly string[]) => Promise<ReadonlyMap<string, PastCommit>>;

/** Commits read together. */
const atOnce = 256;

/**
 * Returns the lines that merges brought in: from each further parent along first parents, up to a commit that is known
 * by then. Every commit that can be reached, and is not on the first line, is on exactly one of them.
 */
export async function linesBeside(
  line: readonly PastCommit[],
  others: readonly string[],
  read: ReadCommits,
): Promise<SideLine[]> {
  const commits = new Map<string, PastCommit>();
  for (let at = 0; at < others.length; at += atOnce) {
    for (const [id, commit] of await read(others.slice(at, at + atOnce))) commits.set(id, commit);
  }
  const seen = new Set(line.map(({ id }) => id));
  return line.flatMap((merge) => linesOf(merge, merge.id, { commits, seen }));
}

interface Reached {
  readonly commits: ReadonlyMap<string, PastCommit>;
  readonly seen: Set<string>;
}

function linesOf(merge: PastCommit, mergedBy: string, reached: Reached): SideLine[] {
  return merge.parents.slice(1).flatMap((tip) => {
    const own: PastCommit[] = [];
    let id: string | undefined = tip;
    while (id !== undefined && !reached.seen.has(id)) {
      const commit = reached.commits.get(id);
      if (!commit) break;
      reached.seen.add(id);
      own.push(commit);
      id = commit.parents[0];
    }
    if (own.length === 0) return [];
    own.reverse();
    const deeper = own.flatMap((commit) => linesOf(commit, mergedBy, reached));
    return [{ mergedBy, base: own[0]?.parents[0], commits: own }, ...deeper];
  });
}
