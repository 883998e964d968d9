import { createHash } from "node:crypto";
import { compareText } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";

/** Arguments that say what to write instead. */
const explaining: ReadonlySet<string> = new Set(["takes", "one_of", "keys", "requirement"]);

/**
 * Identifies a problem across runs: 128 bits in lower-case hexadecimal over code, file, place in the record and
 * arguments that state the fault; no line and no wording.
 */
function problemId(problem: Problem): string {
  const { code, file, pointer = "", args } = problem;
  const stated = Object.entries(args).filter(([name]) => !explaining.has(name));
  const inOrder = stated.sort(([a], [b]) => compareText(a, b));
  const facts = JSON.stringify([code, file, pointer, inOrder]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 32);
}

/**
 * Returns unique ids of problems: two records of one file may lack the same key. Later ones get a number, as findings
 * do.
 */
export function problemIds(problems: readonly Problem[]): ReadonlyMap<Problem, string> {
  const seen = new Map<string, number>();
  return new Map(
    problems.map((problem) => {
      const id = problemId(problem);
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return [problem, count === 1 ? id : id.slice(0, -4) + count.toString(16).padStart(4, "0")];
    }),
  );
}
