/**
 * Text from outside on one line of a terminal or a CI log: nothing in it can end the line, move the cursor, colour, or
 * start a GitHub workflow command (`##[…]` counts anywhere in a line; `::` only at its start, where we never put it).
 */
export declare function terminal(text: string): string;
/**
 * JSON that a CI log can show: the same value, with the characters above and the start of a workflow command (`##[`) written
 * as escapes. Between its strings JSON has nothing but line breaks and ASCII.
 */
export declare function jsonForLogs(json: string): string;
