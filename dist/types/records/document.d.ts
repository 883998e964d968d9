import type { Frame, Location, Path } from "../model/location.ts";
import type { ParsedFile } from "./parse.ts";
/** One YAML document of a file. */
export interface RecordDocument {
    readonly file: string;
    readonly value: unknown;
    /** The place of a path in the document, and its lines. */
    show(path: Path, aim?: Aim): {
        location: Location;
        frame: Frame;
    };
}
/** What to point at: the value (where there is one in the text), or the key that names it. */
export type Aim = "value" | "key";
/** The documents of a parsed file. Positions are worked out, from the text again, only when something is shown. */
export declare function documentsOf(parsed: ParsedFile): RecordDocument[];
