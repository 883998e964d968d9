import { type Entry, type TreePlace } from "./objects.ts";
/**
 * Successive trees of one folder. Neighbours are nearly equal: only the part between the first and the last difference
 * is parsed again. In a folder of thousands that is a few entries per commit.
 */
export declare class TreeSeries {
    private bytes;
    private entries;
    /** Returns the entries of the next tree, in the order of the object. Throws `RunError` `tree-invalid`. */
    next(bytes: Buffer, place: TreePlace): readonly Entry[];
    private read;
    /** Reads on after a name was added or removed; the part that both share at the end is not parsed again. */
    private readRest;
}
