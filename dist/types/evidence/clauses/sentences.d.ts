import type { Range } from "../quotes/key.ts";
import type { Section } from "../quotes/outline.ts";
/** A sentence of a contract, with what stands above it. */
export interface Sentence extends Range {
    /** Article as a person cites it: `제6조`, `Section 9.2`, `B-4`; absent before the first. */
    readonly article?: string;
    readonly annex?: string;
    /** Titles of the article and of what it is part of, and the lines that introduce the list the sentence is an item of. */
    readonly headings: readonly Range[];
    readonly leads: readonly Range[];
    /** Number of the paragraph in the document: sentences of one paragraph share it. */
    readonly paragraph: number;
    /** Number of the article in the document. */
    readonly section: number;
}
/** Returns the sentences of a text in order. Headings are none. */
export declare function sentencesOf(source: string, sections: readonly Section[]): Sentence[];
