import type { Frame, Location, Path } from "../model/location.ts";
import type { ParsedFile } from "./parse.ts";
/** One YAML document of a file. */
export interface RecordDocument {
    readonly file: string;
    readonly value: unknown;
    /** Location of a path in the document, and the lines around it. */
    show(path: Path, aim?: Aim): {
        location: Location;
        frame: Frame;
    };
}
/** Target of a location: the value (if written in the text), or the key that names it. */
export type Aim = "value" | "key";
/**
 * Returns the documents of a parsed file. Positions are computed only when something is shown, by parsing the text
 * again.
 */
export declare function documentsOf(parsed: ParsedFile): RecordDocument[];
