import type { Problem } from "../../model/problem.ts";
/** Names of problems, each another: two records of one file may lack the same key. Later ones get a number, as findings do. */
export declare function problemIds(problems: readonly Problem[]): ReadonlyMap<Problem, string>;
