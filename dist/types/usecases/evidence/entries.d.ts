import type { SourceFile } from "../../model/tree.ts";
import type { DocumentKind } from "../../schemas/generated/types.ts";
/** Whether a record can name a path. */
export declare function canBeNamed(path: string): boolean;
/** Entries for `documents` of a record, one a line, in YAML. Each has its own id. */
export declare function documentEntries(files: readonly SourceFile[], kind: DocumentKind): string;
