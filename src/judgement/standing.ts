import type { ClauseStanding } from "../schemas/generated/types.ts";

/** How far a requirement's clauses were compared with their documents. `none`: there is no clause. */
export type Standing = "none" | ClauseStanding;

const fromWeakest: readonly Standing[] = ["none", "claimed", "checked", "compared"];

/** Whether one standing is lower than another. */
export function isBelow(one: Standing, other: Standing): boolean {
  return fromWeakest.indexOf(one) < fromWeakest.indexOf(other);
}

/** Returns the better of two standings. */
export function betterOf<T extends Standing>(one: T, other: T): T {
  return isBelow(one, other) ? other : one;
}
