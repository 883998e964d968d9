import type { Language, Localized } from "../model/language.ts";
import type { ProblemCode, ProblemTexts, RawProblem } from "../model/problem.ts";
export declare function isProblemCode(code: string): code is ProblemCode;
export declare const didYouMean: Localized;
/** The parts of a problem that its sentences depend on. Without a frame, nothing is said about the signs on its lines. */
type ToldProblem = Pick<RawProblem, "code" | "args" | "location" | "frame">;
/** Makes the sentences of a problem: what is wrong, what to do, and which signs on its lines may be the reason. */
export declare function problemTexts(problem: ToldProblem, language: Language): ProblemTexts;
/** As `problemTexts`, in every language. */
export declare function localizedProblemTexts(problem: ToldProblem): Readonly<Record<keyof ProblemTexts, Localized>>;
export {};
