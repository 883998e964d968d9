/**
 * Indexes the entries of a folder by their names and by the composed form (NFC) of these: macOS decomposes Korean file
 * names (NFD), and people see the same name. An exact name wins over a composed one, and an earlier entry over a later
 * one. Look up a name, then its composed form (`findInAnyForm`).
 */
export declare function byAnyForm<T extends {
    readonly name: string;
}>(entries: readonly T[]): ReadonlyMap<string, T>;
/** Finds the entry with exactly this name, else in another normal form. */
export declare function findInAnyForm<T>(entries: ReadonlyMap<string, T>, name: string): T | undefined;
/** Whether a text is ASCII, so the same in every normal form. */
export declare function isAscii(text: string): boolean;
