/** A text with spaces in the place of what a reader of Markdown does not see, so that everything else keeps its place. */
export declare function visible(source: string): string;
