import type { ErrorObject } from "ajv";
import type { TextArgs } from "../model/language.ts";
import { type Path } from "../model/location.ts";
import type { ProblemCode } from "../model/problem.ts";
import type { Aim } from "./document.ts";
import type { SchemaKind } from "./records.ts";
/** A schema error, explained for a person. */
export interface Explanation {
    readonly code: ProblemCode;
    readonly path: Path;
    readonly args?: TextArgs;
    readonly aim?: Aim;
}
/** Explains one error of ajv. Undefined if another error at the same place explains it better. */
export declare function explainSchemaError(kind: SchemaKind, document: unknown, error: ErrorObject): Explanation | undefined;
/** Shortens a value for a message. */
export declare function cut(text: string): string;
