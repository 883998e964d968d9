/**
 * A list of plain data too long to be kept as it is: what thousands of dossiers say of each requirement is nearly the same
 * text, and packs to less than a tenth. Can be read from the beginning any number of times.
 */
export declare class PackedList<T> implements Iterable<T> {
    private readonly packs;
    private texts;
    private length;
    /** Adds items at the end, each as JSON on a line of its own. */
    add(lines: string): void;
    /** Bytes of what is packed so far. */
    get packedBytes(): number;
    /** The items as they were added, each as JSON. */
    lines(): Generator<string>;
    [Symbol.iterator](): Generator<T>;
    /** As JSON a list like any other. */
    toJSON(): T[];
    private pack;
}
