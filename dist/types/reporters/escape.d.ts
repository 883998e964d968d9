/**
 * Text from outside on one line of a terminal or a CI log: nothing in it can end the line, move the cursor, colour, or
 * start a GitHub workflow command (`##[…]` counts anywhere in a line; `::` only at its start, where we never put it).
 */
export declare function terminal(text: string): string;
