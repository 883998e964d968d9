import type { Verdict } from "../../../model/report.ts";
import { words } from "../../../texts/words.ts";
import type { AuditedRequirement, RequirementState } from "../report.ts";
import { type Markup, markup } from "./markup.ts";
import type { View } from "./view.ts";

/** Classes of states, to which the style gives symbol and colour. Short, because a large page has tens of thousands. */
export const stateClasses: Readonly<Record<RequirementState, string>> = {
  pass: "p",
  fail: "f",
  waived: "w",
  baselined: "b",
  "not-applicable": "n",
  "needs-person": "h",
  "not-reported": "o",
};

const worstFirst: readonly RequirementState[] = [
  "fail",
  "not-reported",
  "needs-person",
  "baselined",
  "waived",
  "pass",
  "not-applicable",
];

/** Returns the worst state among several answers to one requirement. */
export function worstState(requirements: readonly AuditedRequirement[]): RequirementState | undefined {
  return worstFirst.find((state) => requirements.some((requirement) => requirement.state === state));
}

export function verdictMark(verdict: Verdict, { say }: View): Markup {
  return markup`<span class="s ${stateClasses[verdict]}">${say(words[verdict])}</span>`;
}

/** Counts the answers by state. */
export function countStates(requirements: readonly AuditedRequirement[]): ReadonlyMap<RequirementState, number> {
  const counts = new Map<RequirementState, number>();
  for (const { state } of requirements) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
