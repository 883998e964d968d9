/** Texts kept from run to run, by key. What is not there, altered or not ours reads as if it were not there. */
export interface KeptTexts {
    get(key: string): string | undefined;
    /** May do nothing: whoever keeps texts promises only what `get` gives back. */
    put(key: string, text: string): void;
}
