/**
 * Reads folders before their turn once they are read one after the other in a known order: Git works while the caller does,
 * and is asked for many at once. What fails fails when its turn comes.
 */
export declare class ReadAhead<T> {
    private readonly read;
    private order;
    private places;
    private readonly waiting;
    private last;
    constructor(read: (folder: string) => Promise<T>);
    /** The order in which folders will be read, if all are. */
    expect(order: readonly string[]): void;
    take(folder: string): Promise<T>;
    private askFurther;
    private ask;
}
