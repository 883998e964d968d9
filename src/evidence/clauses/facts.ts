import { type ClauseFacts, type EndpointItem, intervalsIn, isRegular, type Stated } from "./numbers.ts";

/** Requirements whose term states how often. */
export const withInterval: readonly string[] = ["security-training", "security-inspection", "pii-supervision"];

/** Requirements for which the tool reads numbers. */
export function hasFacts(requirement: string): boolean {
  return (
    withInterval.includes(requirement) || requirement === "incident-reporting" || requirement === "endpoint-security"
  );
}

/** What the numbers of a clause are read from. */
export interface FactSource {
  readonly text: string;
  /** Where the words that decided begin. */
  readonly at: number;
  /** Deadlines in the text that are not the customer's own. */
  readonly deadlines: readonly Stated<number | string>[];
  /** Measures for terminals that the text names. */
  readonly endpoint: readonly EndpointItem[];
}

/** Reads the numbers of a clause. */
export function factsOf(requirement: string, { text, at, deadlines, endpoint }: FactSource): ClauseFacts {
  if (withInterval.includes(requirement)) return intervalOf(text, at);
  if (requirement === "incident-reporting") return deadlineOf(text, deadlines);
  return requirement === "endpoint-security" ? { endpoint } : {};
}

function intervalOf(text: string, at: number): ClauseFacts {
  const stated = intervalsIn(text);
  const nearest = stated.reduce<Stated<number> | undefined>(
    (near, one) => (near && Math.abs(near.from - at) <= Math.abs(one.from - at) ? near : one),
    undefined,
  );
  if (nearest) return { interval_months: nearest.value };
  return isRegular(text) ? { interval: "unstated" } : {};
}

/** The first notice counts; 지체 없이 gives way to a number that follows, and 즉시 to 늦어도 24시간. */
export function deadlineOf(text: string, [first, second]: readonly Stated<number | string>[]): ClauseFacts {
  if (!first) return {};
  const isLimit =
    second !== undefined &&
    second.value !== "unstated" &&
    /늦어도|어떠한\s?경우|넘기|초과|최대|in any (?:event|case)|later than|at the latest/iu.test(
      text.slice(first.to, second.to + 12),
    );
  const chosen =
    second && second.value !== "unstated" && (first.value === "unstated" || (first.value === "immediately" && isLimit))
      ? second
      : first;
  if (typeof chosen.value === "number") return { deadline_hours: chosen.value };
  return chosen.value === "unstated" ? {} : { deadline: chosen.value };
}
