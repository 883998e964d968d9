import { type Event } from "js-yaml";
import type { RawProblem } from "../model/problem.ts";
import type { SourceText } from "./source-text.ts";
/** Finds an unresolved conflict, even within a quoted text, where YAML sees no error. */
export declare function conflictIn(text: SourceText): RawProblem | undefined;
/** Finds a merge key: YAML 1.2 reads it as any other key, and what it merges would be missing. */
export declare function mergeKeyIn(events: readonly Event[], text: SourceText): RawProblem | undefined;
/**
 * Finds the slip behind a js-yaml error: on the line it names, or on one before, which it read as the start of a text.
 */
export declare function slipAt(position: number, text: SourceText): RawProblem | undefined;
