/**
 * Time of a run for documents that are given up. What they take is gone; what others take is not counted. Each may take a part of what is
 * left, so that however many there are, all together take no more than `deadlines` of them.
 */
export declare class Patience {
    private readonly deadline;
    private left;
    /** `deadline` in milliseconds: what one document may take as long as there is enough. */
    constructor(deadline: number);
    /** Milliseconds one more document may take. They are gone until they are given back. */
    take(): number;
    giveBack(milliseconds: number): void;
}
