/**
 * Whether a text can name one commit (gitrevisions(7)): a ref or id with `~2`, `^1`, `^{commit}`, `@{upstream}`.
 * Anything else is never passed to Git: a line break would be a second question, `:path` a file, `:/text` a search,
 * `a..b` more than one commit.
 */
export declare function isRevision(text: string): boolean;
/** A revision's name, the text in its "@{…}", and the steps from there. Each may be "". */
export interface RevisionParts {
    readonly name: string;
    readonly place: string;
    readonly steps: string;
}
/** Splits a revision into its parts. */
export declare function partsOf(text: string): RevisionParts;
/** Whether it is an object's full id. */
export declare function isFullId(text: string): boolean;
/**
 * Returns the command most likely to fetch a revision into the clone. In a shallow clone it fetches only the commit
 * itself, to keep it small; all of the history if only that helps.
 */
export declare function fetchCommand(revision: string, isShallow: boolean): string;
