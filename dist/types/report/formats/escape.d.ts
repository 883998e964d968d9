/** Whether a text holds something a reader would not see, or not where it stands. */
export declare function hidesSomething(text: string): boolean;
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
/**
 * Text in a cell of a table: line breaks and tabs stay, what would not be seen is written as `\u{…}`, and a text that has this
 * already gets `\u{5c}` for its backslash. So every `\u{…}` stands for the one character it names, and the text can be had back.
 */
export declare function cellText(text: string): string;
/** Text in XML, as content or attribute. */
export declare function xml(text: string): string;
/** Text in HTML, as content or in a quoted attribute, where a line break is a space. */
export declare function html(text: string): string;
/** What is markup in XML and HTML, in text that holds nothing else that these do not take. */
export declare function markupEntities(text: string): string;
/**
 * Text in GitHub's and GitLab's Markdown, also in a table: no markup, no link, no element, no mention, no new line.
 * GitHub looks for mentions and references where all escapes are gone, so only a space without width breaks them
 * (github/markup#1168, openjdk/skara#1548).
 */
export declare function markdown(text: string): string;
/** A sentence of ours in Markdown: what stands between backticks is code, where it is nothing but names and their signs. */
export declare function markdownSentence(text: string): string;
/** The message of a workflow command (actions/toolkit, `command.ts`). Line breaks that are ours are kept. */
export declare function workflowData(lines: readonly string[]): string;
/** A property of a workflow command. */
export declare function workflowProperty(text: string): string;
/** A path below the root as a relative URI reference: `/` between segments, everything else escaped, never upwards. */
export declare function relativeUri(path: string): string;
