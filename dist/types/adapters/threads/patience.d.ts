/**
 * Time budget of a run for documents that are abandoned. Only their time is deducted. Each document may take a share of
 * the rest, so that any number of them takes no more than `deadlines` deadlines in total.
 */
export declare class Patience {
    private readonly deadline;
    private left;
    /** `deadline` in milliseconds: the time for one document while the budget lasts. */
    constructor(deadline: number);
    /** Takes the milliseconds that one more document may use; they are deducted until given back. */
    take(): number;
    giveBack(milliseconds: number): void;
}
