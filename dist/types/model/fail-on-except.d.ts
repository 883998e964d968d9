import { type CaseKind } from "./rule.ts";
import type { BrokenRule } from "./rule-index.ts";
/** Names of findings that do not fail the verdict: kinds of cases (`upcoming`), rules, and cases (`AGR-03/lapsing`). */
export type FailOnExcept = readonly string[];
/** Whether findings of a case do not fail the verdict. */
export declare function isExcepted({ rule, name, broken }: BrokenRule, except: FailOnExcept): boolean;
/** Whether a name is that of a kind of cases. */
export declare function isCaseKind(name: string): name is CaseKind;
