import type { Rule } from "./rule.ts";
import type { BrokenRule } from "./rule-index.ts";

/** Version of rules that say no version, and of a baseline that names none. */
export const firstRulesVersion = "0.1.0";

/** Version in which a case appeared or last changed what it finds: its own or its rule's, the later of the two. */
export function sinceOf({ rule, broken }: Pick<BrokenRule, "rule" | "broken">): string {
  return latest([rule.since, broken.since]);
}

/** Version in which the rules last changed. */
export function rulesVersion(rules: readonly Rule[]): string {
  return latest(rules.flatMap((rule) => Object.values(rule.cases).map((broken) => sinceOf({ rule, broken }))));
}

/** Whether a version, `MAJOR.MINOR.PATCH`, is later than another. */
export function isLater(version: string, other: string): boolean {
  const [these, those] = [version, other].map((text) => text.split(".").map(Number));
  const at = these?.findIndex((number, index) => number !== those?.[index]) ?? -1;
  return at >= 0 && (these?.[at] ?? 0) > (those?.[at] ?? 0);
}

function latest(versions: readonly (string | undefined)[]): string {
  return versions.reduce<string>(
    (known, one) => (one !== undefined && isLater(one, known) ? one : known),
    firstRulesVersion,
  );
}
