/** How the inventory's folders differ between two states. Names and paths in code-unit order. */
export interface FolderChanges {
    /** Vendors' folders that both have and that differ. */
    readonly changed: readonly string[];
    readonly added: readonly string[];
    readonly removed: readonly string[];
    /** Whether the folder of the organisation-wide guidelines differs. */
    readonly guidelines: boolean;
    /**
     * Of all these, the vendors' folders in which a file differs that is no record: another vendor's record may name it as its
     * document. Null when that was not looked at.
     */
    readonly documents: readonly string[] | null;
    /** Paths from the root of what differs outside the inventory's folders; null when that was not looked at. */
    readonly outside: readonly string[] | null;
}
