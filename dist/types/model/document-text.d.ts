/** Text of a page in reading order, lines ended by "\n". A format without pages has one, without a number. */
export interface TextPage {
    /** Counted from 1; the number printed on the page may be another. */
    readonly number: number | null;
    readonly text: string;
}
/** Why nobody but a person can say what stands in a document. */
export declare const unreadReasons: readonly ["absent", "unreadable", "empty", "not-fetched", "too-large", "too-many-pages", "too-slow", "unsupported-format", "encrypted", "no-text", "broken"];
export type UnreadReason = (typeof unreadReasons)[number];
/** What a document was read as. */
export type DocumentFormat = "text" | "pdf" | "docx" | "hwpx" | "hwp";
/** What stands in a document, as far as it can be read. */
export type DocumentText = {
    readonly state: "read";
    readonly format: DocumentFormat;
    readonly pages: readonly TextPage[];
} | {
    readonly state: "unread";
    readonly reason: UnreadReason;
};
