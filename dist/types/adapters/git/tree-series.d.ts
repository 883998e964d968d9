import { type Entry, type TreePlace } from "./objects.ts";
/**
 * The trees one folder had, one after the other. Neighbours are nearly alike: only what lies between the first and the last
 * difference is read again. Of a folder of thousands that is a few entries a commit.
 */
export declare class TreeSeries {
    private bytes;
    private entries;
    /** The entries of the next tree, in the order of the object. Throws `RunError` `tree-invalid`. */
    next(bytes: Buffer, place: TreePlace): readonly Entry[];
    private read;
    /** Where a name came or went: what is alike at the end of both is not read again. */
    private readRest;
}
