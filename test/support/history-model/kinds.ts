import type { ModelHistory } from "./repository.ts";
import { sidesOf, truthBeside } from "./sides.ts";
import { lineOf, type Step, truthOf } from "./truth.ts";

/** What a history can hold, in the words of who keeps the records. */
export const kinds = [
  ...["merge", "squash", "rebase", "cherry-pick", "revert", "octopus", "criss-cross", "wrong clock"],
  ...["fast-forward to a branch that merged main", "beside the line", "beside what lies beside"],
  ...["vendor renamed", "service renamed", "contract renamed", "removed", "returned", "returned with another id"],
  ...["waived", "faulty waiver", "configuration changed", "unusable configuration", "unreadable record"],
  ...["lapsed without a commit", "no inventory yet"],
] as const;
export type Kind = (typeof kinds)[number];

/** Returns the kinds that a history has: by its commits, not by how it was made. */
export function kindsIn(history: ModelHistory): Set<Kind> {
  const line = lineOf(history);
  const last = line.at(-1);
  const steps = last ? truthOf(line, "then", last.day) : [];
  const tests = { ...ofCommits(history), ...ofSteps(steps), ...ofSides(history) };
  return new Set(kinds.filter((kind) => tests[kind]));
}

type Tests = Partial<Record<Kind, boolean>>;

function ofCommits(history: ModelHistory): Tests {
  const { commits } = history;
  const line = lineOf(history);
  const says = (words: RegExp) => line.some(({ commit }) => words.test(commit.message));
  const merges = commits.filter(({ parents }) => parents.length === 2).map(({ parents }) => parents);
  return {
    merge: merges.length > 0,
    squash: says(/^Squashed/),
    rebase: says(/^Rebased/),
    "cherry-pick": says(/cherry picked/),
    revert: says(/^Revert "/),
    octopus: commits.some(({ parents }) => new Set(parents).size > 2),
    "criss-cross": merges.some(([a, b]) => merges.some(([c, d]) => a === d && b === c)),
    "wrong clock": line.some(({ runsBackwards }) => runsBackwards),
    "fast-forward to a branch that merged main": says(/^Merge branch 'main'/),
    "configuration changed": line.some(({ commit }, at) => isConfigured(commit) !== isConfigured(line[at - 1]?.commit)),
    "unusable configuration": line.some(({ commit }) => commit.inventory.config?.isGarbled),
  };
}

function isConfigured(commit: ModelHistory["commits"][number] | undefined): string {
  return JSON.stringify(commit?.inventory.config ?? null);
}

function ofSteps(steps: readonly Step[]): Tests {
  const worlds = steps.flatMap(({ world }) => world ?? []);
  const found = worlds.flatMap((world) => [...world.found.values()]);
  const hasItem = (kind: "service" | "contract") =>
    steps.some(({ renamedItems }) => renamedItems.some((one) => one.kind === kind));
  return {
    "vendor renamed": steps.some(({ renamed }) => renamed.length > 0),
    "service renamed": hasItem("service"),
    "contract renamed": hasItem("contract"),
    removed: steps.some(({ gone }) => gone.length > 0),
    returned: steps.some(({ returned }) => returned.length > 0),
    "returned with another id": steps.some(({ returned, world }) =>
      returned.some(({ number, left }) => world?.companies.get(number)?.company.folder !== left.company.folder),
    ),
    waived: found.some(({ waiver }) => waiver !== null),
    "faulty waiver": found.some(({ rule }) => rule.startsWith("WVR-")),
    "unreadable record": worlds.some(({ companies }) =>
      [...companies.values()].some(({ company }) => company.isGarbled),
    ),
    "lapsed without a commit": steps.some(
      ({ kind, world, before }) =>
        kind === "day" &&
        [...(world?.companies ?? [])].some(
          ([number, { inForce }]) => !inForce && before.world?.companies.get(number)?.inForce,
        ),
    ),
    "no inventory yet": steps[0]?.standing === "no-inventory",
  };
}

function ofSides(history: ModelHistory): Tests {
  const sides = sidesOf(history, lineOf(history));
  const merges = new Set(lineOf(history).map(({ at }) => at));
  return {
    "beside the line": sides.some((side) => truthBeside(side, undefined).length > 1),
    "beside what lies beside": sides.some(({ base }) => base !== undefined && !merges.has(base.at)),
  };
}
