/** Text of a page in reading order; lines end in "\n". A format without pages gives one page without a number. */
export interface TextPage {
    /** Counted from 1; the number printed on the page may differ. */
    readonly number: number | null;
    readonly text: string;
    /** Offsets in `text` of the lines that the format marks as headings, in order. Absent if it marks none. */
    readonly headings?: readonly number[];
    /** Reason the page may hold more than its text; only a person can judge that. */
    readonly unread?: UnreadReason;
    /** In order, without overlap; absent if all of the text is known to be shown. */
    readonly doubts?: readonly Doubt[];
    /** List numbers, which a copy of the text may lack; in order, with offsets as in a doubt. */
    readonly labels?: readonly {
        readonly from: number;
        readonly to: number;
    }[];
}
/**
 * Part of a page's text that only a person can confirm to be visible. An empty one marks content that was not read: any
 * quote not found elsewhere may stand there.
 */
export interface Doubt {
    /** Offsets in `text` (UTF-16); `to` is exclusive. */
    readonly from: number;
    readonly to: number;
    readonly reason: UnreadReason;
}
/** Reasons only a person can say what a document contains. */
export declare const unreadReasons: readonly ["absent", "unreadable", "empty", "not-fetched", "too-large", "too-many-pages", "too-slow", "unsupported-format", "encrypted", "no-text", "uncertain-letters", "broken", "visibility-unknown", "part-unread"];
export type UnreadReason = (typeof unreadReasons)[number];
/** Format a document was read as. */
export type DocumentFormat = "text" | "pdf" | "docx" | "hwpx" | "hwp";
/** Text of a document, or the reason it could not be read. */
export type DocumentText = {
    readonly state: "read";
    readonly format: DocumentFormat;
    readonly pages: readonly TextPage[];
} | {
    readonly state: "unread";
    readonly reason: UnreadReason;
};
