import { type SourceFile } from "../../model/tree.ts";
import type { DocumentKind } from "../../schemas/generated/types.ts";
/** Whether a record can name a path. */
export declare function canBeNamed(path: string): boolean;
/** Entries for `documents` of a record, one a line, in YAML. Each has its own id. */
export declare function documentEntries(files: readonly SourceFile[], kind: DocumentKind): string;
/** Values for `document` of guideline records, one a line, in YAML. */
export declare function guidelineEntries(files: readonly SourceFile[]): string;
/** Whether a file holds, or is to hold, guideline records: by its first record, else by its folder. */
export declare function isGuidelineFile(path: string, file: SourceFile | undefined): boolean;
