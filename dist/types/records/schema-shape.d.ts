import type { Path } from "../model/location.ts";
import type { SchemaKind } from "./records.ts";
/** The part of a schema that explains problems. */
export interface Shape {
    /** Name of the definition the schema was reached by: `id`, `date`, `service`, etc. */
    readonly definition: string | undefined;
    readonly type: string | undefined;
    /** Keys of an object; empty for anything else. */
    readonly keys: readonly string[];
    readonly values: readonly string[];
}
/** Returns the schema that applies at a path of a document. */
export declare function shapeAt(kind: SchemaKind, path: Path): Shape;
