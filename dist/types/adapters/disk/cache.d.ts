import type { KeptTexts } from "../../model/kept-texts.ts";
/** Cache folder, and the secret that proves entries to be ours. Plain data, to share with threads. */
export interface KeptFiles {
    readonly folder: string;
    /** Hexadecimal. */
    readonly secret: string;
}
/**
 * Prepares a cache folder. An entry counts only with a seal made with the secret in `CLAUSEGATE_CACHE_KEY`, or else in
 * a file of the user's own state folder: a folder restored from elsewhere is ignored unless its author knew the secret.
 * Throws `RunError` `cache-failed` if the folder cannot be made or the secret is too short.
 */
export declare function openKeptFiles(folder: string, env: Readonly<Record<string, string | undefined>>): KeptFiles;
/**
 * Opens the texts of a cache folder. Errors with an entry never throw: the entry then counts as missing. Keys are
 * hexadecimal digests. Several runs may share one folder: entries appear whole or not at all.
 */
export declare function keptTexts({ folder, secret }: KeptFiles): KeptTexts;
/** Removes unfinished files and, if the folder has grown too large, the least recently used entries. Never throws. */
export declare function clearKeptFiles({ folder }: Pick<KeptFiles, "folder">, limit?: {
    most: number;
    kept: number;
}): void;
