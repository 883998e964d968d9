/**
 * Reads folders ahead once they are read one after another in a known order: Git works in parallel to the caller, and
 * many requests go together. An error is thrown when its folder's turn comes.
 */
export declare class ReadAhead<T> {
    private readonly read;
    private order;
    private places;
    private readonly waiting;
    private last;
    constructor(read: (folder: string) => Promise<T>);
    /** Announces the order in which folders will be read, if all are. */
    expect(order: readonly string[]): void;
    take(folder: string): Promise<T>;
    private askFurther;
    private ask;
}
