import { type RawProblem, toProblem } from "../model/problem.ts";
import { RunError } from "../model/run-error.ts";
import { inventorySection } from "../model/section.ts";
import type { InventoryTree } from "../model/tree.ts";
import { type ConfigFile, type Names, readConfig } from "./read.ts";

/** The configuration's only name, at the root. */
export const configName = "clausegate.yaml";
/** A likely misspelling of that name. Ignoring such a file would mean judging by other rules than it states. */
export const mistakenName = "clausegate.yml";

/** Most problems of a configuration that are listed. */
const maxProblems = 50;

/**
 * Reads the configuration of a tree; undefined when there is none. Throws `RunError` `config-invalid` with all its
 * problems, `input-unreadable` for a link: nothing may be judged by a configuration that could not be read.
 */
export async function loadConfig(tree: InventoryTree, names: Names): Promise<ConfigFile | undefined> {
  if (await tree.file(mistakenName)) {
    throw invalid([{ code: "config-name", file: mistakenName, args: { name: configName } }]);
  }
  const file = await tree.file(configName);
  if (!file) return undefined;
  const answer = readConfig(file, names);
  if ("problems" in answer) throw invalid(answer.problems);
  return answer;
}

function invalid(problems: readonly RawProblem[]): RunError {
  const file = problems[0]?.file ?? configName;
  const rest = problems.length - maxProblems;
  const more: RawProblem[] = rest > 0 ? [{ code: "more-problems", file, args: { count: rest } }] : [];
  const listed = [...problems.slice(0, maxProblems), ...more];
  return new RunError(
    "config-invalid",
    { file },
    { problems: listed.map((problem) => toProblem(problem, null, inventorySection)) },
  );
}
