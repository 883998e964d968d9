import type { Problem } from "../../model/problem.ts";
/**
 * Returns unique ids of problems: two records of one file may lack the same key. Later ones get a number, as findings
 * do.
 */
export declare function problemIds(problems: readonly Problem[]): ReadonlyMap<Problem, string>;
