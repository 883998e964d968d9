/** Text of a page in reading order, lines ended by "\n". A format without pages has one, without a number. */
export interface TextPage {
    /** Counted from 1; the number printed on the page may be another. */
    readonly number: number | null;
    readonly text: string;
    /** Where lines begin that the format marks as headings: offsets in `text`, in order. Absent where it marks none. */
    readonly headings?: readonly number[];
    /** Why the page may hold more than its text, which then only a person can say. */
    readonly unread?: UnreadReason;
    /** In order, without overlap; absent where all of the text is known to be shown. */
    readonly doubts?: readonly Doubt[];
    /** Numbers of lists, which a copy of the text may lack; in order, as doubts. */
    readonly labels?: readonly {
        readonly from: number;
        readonly to: number;
    }[];
}
/**
 * A part of a page's text of which only a person can say whether it is shown. An empty one is a place where something stands that
 * was not read: any quote that is nowhere else may stand there.
 */
export interface Doubt {
    /** Offsets in `text` (UTF-16); `to` is exclusive. */
    readonly from: number;
    readonly to: number;
    readonly reason: UnreadReason;
}
/** Why nobody but a person can say what stands in a document. */
export declare const unreadReasons: readonly ["absent", "unreadable", "empty", "not-fetched", "too-large", "too-many-pages", "too-slow", "unsupported-format", "encrypted", "no-text", "uncertain-letters", "broken", "visibility-unknown", "part-unread"];
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
