/** Who a sentence says does something. */
export type Role = "vendor" | "customer";
/** The parties of one contract, by the names it gives them. */
export declare class Parties {
    /** All that its answers depend on besides the sentence. */
    readonly key: string;
    private readonly names;
    /** The sentence asked about last, and where it names a party. */
    private last;
    /** `opening` is the beginning of the document, where the parties are named. */
    constructor(opening: string);
    /** Returns who does what stands at a place of a sentence; undefined if it does not say, or both do. */
    subjectOf(sentence: string, at: number): Role | undefined;
    /** Who a passive act is done by, or whose affair it is: shall be borne by the Client, is the responsibility of the Client. */
    private agentOf;
    private koreanSubject;
    private englishSubject;
}
