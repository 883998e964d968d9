/**
 * Whether a text can name one commit (gitrevisions(7)): a ref or id with `~2`, `^1`, `^{commit}`, `@{upstream}`. Anything else is
 * kept from Git: a line break would be a second question, `:path` a file, `:/text` a search, `a..b` no single commit.
 */
export declare function isRevision(text: string): boolean;
/** A revision's name, what follows it in "@{…}", and the steps from there. Each may be "". */
export interface RevisionParts {
    readonly name: string;
    readonly place: string;
    readonly steps: string;
}
/** Takes a revision apart. */
export declare function partsOf(text: string): RevisionParts;
/** Whether it is an object's full id. */
export declare function isFullId(text: string): boolean;
/**
 * The command that most likely brings a revision into the clone. In a shallow clone only the commit itself, so that it stays
 * small; where only more history helps, all of it.
 */
export declare function fetchCommand(revision: string, isShallow: boolean): string;
