import type { Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
/** What was found in one state of a change. */
export interface State {
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
}
/** What is known of the findings of base beside themselves. */
export interface Comparison {
    /** Whether head can say that one is gone: not where its folder could not be judged. */
    readonly isJudged: (finding: Finding) => boolean;
    /** Findings whose subject has another name in head, by their ids. */
    readonly renamed: ReadonlySet<string>;
}
/** Marks what head has by whether base has it too, and adds what only base has as resolved. */
export declare function compareFindings(base: State, head: State, { isJudged, renamed }: Comparison): Finding[];
/**
 * A problem is existing where base has the same in the same words. In what the change touches each is introduced: what the
 * change does there cannot be told.
 */
export declare function compareProblems(base: State, head: State, isTouched: (problem: Problem) => boolean): Problem[];
/** Arguments that list what is missing: more of it makes a finding worse. */
export declare const shortfalls: string[];
