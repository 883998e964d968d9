import type { TextPage, UnreadReason } from "../../model/document-text.ts";
import type { Range } from "./key.ts";
/** Where in the text of all pages only a person can say what is shown. */
export declare class Doubts {
    private readonly all;
    /** `places` says where each page stands in the text of all. */
    constructor(pages: readonly TextPage[], places: readonly Range[]);
    /** Why something was not read; undefined where everything was. */
    get gap(): UnreadReason | undefined;
    /** Why a passage may not be what a reader sees: some of its letters may be hidden, or more stands between them. */
    reasonIn({ from, to }: Range): UnreadReason | undefined;
    /** Each of these lists of parts to pass over, with what may not be shown; none where everything is. */
    skips(lists: readonly (readonly Range[])[]): Range[][];
}
/** Parts of a text in order, those that touch each other as one. */
export declare function merged(ranges: Range[]): Range[];
