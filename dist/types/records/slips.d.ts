import { type Event } from "js-yaml";
import type { RawProblem } from "../model/problem.ts";
import type { SourceText } from "./source-text.ts";
/** A conflict that was not resolved. It may stand within a quoted text, where it would be no error. */
export declare function conflictIn(text: SourceText): RawProblem | undefined;
/** A merge key: it would be read as any other key, and what it brings would be missing. */
export declare function mergeKeyIn(events: readonly Event[], text: SourceText): RawProblem | undefined;
/** The slip js-yaml stumbled over: on the line it names, or on one before, which it took for the beginning of a text. */
export declare function slipAt(position: number, text: SourceText): RawProblem | undefined;
