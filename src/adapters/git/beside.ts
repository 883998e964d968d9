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
  const reached: Reached = { commits, seen: new Set(line.map(({ id }) => id)) };
  return line.flatMap((merge) => linesOf(merge, reached));
}

interface Reached {
  readonly commits: ReadonlyMap<string, PastCommit>;
  readonly seen: Set<string>;
}

/** Lines within lines may be nested as deep as the history is long. */
function linesOf(merge: PastCommit, reached: Reached): SideLine[] {
  const lines: SideLine[] = [];
  const tips = merge.parents.slice(1).reverse();
  for (let tip = tips.pop(); tip !== undefined; tip = tips.pop()) {
    const commits = newCommits(tip, reached);
    if (commits.length === 0) continue;
    lines.push({ mergedBy: merge.id, base: commits[0]?.parents[0], commits });
    for (const { parents } of commits.toReversed()) for (const next of parents.slice(1).reverse()) tips.push(next);
  }
  return lines;
}

/** Returns the commits up to a tip along first parents that were not reached before, from the first. */
function newCommits(tip: string, { commits, seen }: Reached): PastCommit[] {
  const own: PastCommit[] = [];
  for (let id: string | undefined = tip; id !== undefined && !seen.has(id); ) {
    const commit = commits.get(id);
    if (!commit) break;
    seen.add(id);
    own.push(commit);
    [id] = commit.parents;
  }
  return own.reverse();
}
