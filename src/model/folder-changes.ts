/** Differences between the inventory's folders in two states. Names and paths in code-unit order. */
export interface FolderChanges {
  /** Vendor folders that exist in both states and differ. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Whether the folder of the organisation-wide guidelines differs. */
  readonly guidelines: boolean;
  /**
   * Of all these, the vendor folders in which a file other than a record differs: another vendor's record may name it
   * as its document. Null if not examined.
   */
  readonly documents: readonly string[] | null;
  /** Paths from the root of what differs outside the inventory's folders; null if not examined. */
  readonly outside: readonly string[] | null;
}
