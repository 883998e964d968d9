import type { Localized, TextArgs } from "../model/language.ts";
import type { Problem, ProblemCode, RawProblem } from "../model/problem.ts";
import type { Section } from "../model/section.ts";
interface ProblemText {
    readonly message: Localized;
    readonly remedy: Localized;
}
export declare function isProblemCode(code: string): code is ProblemCode;
export declare const didYouMean: Localized;
/** What is wrong and what to do, in every language. */
export declare function problemText(code: ProblemCode, args: TextArgs): ProblemText;
/** As `problemText`, and what signs on the lines of the problem may be the reason of it. */
export declare function shownProblemText(problem: RawProblem): ProblemText;
/** Adds a problem's wording. */
export declare function toProblem(problem: RawProblem, vendor: string | null, section: Section): Problem;
export {};
