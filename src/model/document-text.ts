/** Text of a page in reading order, lines ended by "\n". A format without pages has one, without a number. */
export interface TextPage {
  /** Counted from 1; the number printed on the page may be another. */
  readonly number: number | null;
  readonly text: string;
  /** Why the page may hold more than its text, which then only a person can say. */
  readonly unread?: UnreadReason;
}

/** Why nobody but a person can say what stands in a document. */
export const unreadReasons = [
  "absent",
  "unreadable",
  "empty",
  "not-fetched",
  "too-large",
  "too-many-pages",
  "too-slow",
  "unsupported-format",
  "encrypted",
  "no-text",
  "uncertain-letters",
  "broken",
] as const;

export type UnreadReason = (typeof unreadReasons)[number];

/** What stands in a document, as far as it can be read. */
export type DocumentText =
  | { readonly state: "read"; readonly pages: readonly TextPage[] }
  | { readonly state: "unread"; readonly reason: UnreadReason };
