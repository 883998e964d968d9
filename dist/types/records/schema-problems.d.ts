import type { ErrorObject } from "ajv";
import type { TextArgs } from "../model/language.ts";
import { type Path } from "../model/location.ts";
import type { ProblemCode } from "../model/problem.ts";
import type { Aim } from "./document.ts";
import type { SchemaKind } from "./records.ts";
/** What an error of the schema means for a person. */
export interface Explanation {
    readonly code: ProblemCode;
    readonly path: Path;
    readonly args?: TextArgs;
    readonly aim?: Aim;
}
/** Explains one error of ajv. Undefined when another error of the same place says it better. */
export declare function explainSchemaError(kind: SchemaKind, document: unknown, error: ErrorObject): Explanation | undefined;
/** A value as a message repeats it: its beginning. */
export declare function cut(text: string): string;
