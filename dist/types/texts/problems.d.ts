import type { Language, Localized } from "../model/language.ts";
import type { ProblemCode, ProblemTexts, RawProblem } from "../model/problem.ts";
export declare function isProblemCode(code: string): code is ProblemCode;
export declare const didYouMean: Localized;
/** The parts of a problem that its sentences depend on. Without a frame, the signs on its lines are not mentioned. */
type WordedProblem = Pick<RawProblem, "code" | "args" | "location" | "frame">;
/** Makes the sentences of a problem: the fault, the remedy, and the signs on its lines that may be the reason. */
export declare function problemTexts(problem: WordedProblem, language: Language): ProblemTexts;
/** As `problemTexts`, in every language. */
export declare function localizedProblemTexts(problem: WordedProblem): Readonly<Record<keyof ProblemTexts, Localized>>;
export {};
