import type { Language } from "../../../model/language.ts";
import type { Path } from "../../../model/location.ts";
import type { Value } from "../../../records/editing/value.ts";
import type { RecordPlace } from "../record-places.ts";
/** A file to write. `before` is its content as it was read; undefined for a new one. */
export interface PlannedFile {
    readonly path: string;
    readonly before: Uint8Array | undefined;
    readonly text: string;
}
/** The files of a plan: new ones, and existing ones with their changes. */
export declare class EditedFiles {
    private readonly files;
    private readonly language;
    constructor(language: Language);
    /** Adds a new file. */
    add(path: string, text: string): void;
    /**
     * Sets values of a record, one after the other; every other byte stays, but for the comment that marked a gap. Throws
     * `RunError` `record-anchored`, `record-not-editable`.
     */
    edit({ file, document }: RecordPlace, changes: readonly {
        readonly path: Path;
        readonly value: Value;
    }[]): void;
    /** Files that differ from what was read, in order of path. */
    changed(): PlannedFile[];
}
