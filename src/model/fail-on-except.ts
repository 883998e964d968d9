import { type CaseKind, caseKinds } from "./rule.ts";
import type { BrokenRule } from "./rule-index.ts";
import { nameOfCase } from "./rule-override.ts";

/** Names of findings that do not fail the verdict: kinds of cases (`upcoming`), rules, and cases (`AGR-03/lapsing`). */
export type FailOnExcept = readonly string[];

/** Whether findings of a case do not fail the verdict. */
export function isExcepted({ rule, name, broken }: BrokenRule, except: FailOnExcept): boolean {
  const names = [rule.id, nameOfCase(rule.id, name), ...(broken.kind === undefined ? [] : [broken.kind])];
  return names.some((one) => except.includes(one));
}

/** Whether a name is that of a kind of cases. */
export function isCaseKind(name: string): name is CaseKind {
  return caseKinds.some((kind) => kind === name);
}
