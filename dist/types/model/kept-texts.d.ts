/** Cache of texts across runs, by key. A missing, altered or foreign entry reads as undefined. */
export interface KeptTexts {
    get(key: string): string | undefined;
    /** May do nothing: a cache only promises what `get` returns. */
    put(key: string, text: string): void;
}
