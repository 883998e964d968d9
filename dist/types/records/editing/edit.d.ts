import { type Path } from "../../model/location.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { Value } from "./value.ts";
/**
 * A change at a path. `set` replaces the value or adds it: an entry after the last one of its mapping, an item at the
 * end of its sequence. `insert` adds an item before the one at this index. `remove` deletes it.
 */
export type Change = {
    readonly kind: "set" | "insert";
    readonly path: Path;
    readonly value: Value;
} | {
    readonly kind: "remove";
    readonly path: Path;
};
/**
 * Returns the text of a YAML file after a change in one of its documents, counted from 0. Every byte outside the change
 * stays: comments, order, quotes, styles, line ends, the byte order mark. The result is parsed again and must equal the
 * old value with the change. Throws `RunError` `record-anchored` for an anchor or alias in or around the change,
 * `record-not-editable` if the change is not possible for another reason.
 */
export declare function editYaml(file: SourceFile, document: number, change: Change): string;
