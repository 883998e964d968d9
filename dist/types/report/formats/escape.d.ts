/** Whether a text contains something a reader would not see, or would see in another place. */
export declare function hidesSomething(text: string): boolean;
/**
 * Escapes text from outside for one line of a terminal or a CI log: it cannot end the line, move the cursor, colour, or
 * start a GitHub workflow command (`##[…]` counts anywhere in a line; `::` only at its start, where we never put such
 * text).
 */
export declare function terminal(text: string): string;
/**
 * Escapes JSON for a CI log: the same value, with the characters above and the start of a workflow command (`##[`) as
 * JSON escapes. Outside its strings, JSON has only line breaks and ASCII.
 */
export declare function jsonForLogs(json: string): string;
/**
 * Escapes text for a table cell, reversibly: line breaks and tabs stay, invisible characters become `\u{…}`, and in a
 * text that already contains this form its backslash becomes `\u{5c}`. So every `\u{…}` stands for the one character it
 * names.
 */
export declare function cellText(text: string): string;
/** Escapes text for XML, as content or attribute. */
export declare function xml(text: string): string;
/** Escapes text for HTML, as content or in a quoted attribute, where a line break becomes a space. */
export declare function html(text: string): string;
/** Escapes the markup characters of XML and HTML, in text without any other character that these exclude. */
export declare function markupEntities(text: string): string;
/**
 * Escapes text for the Markdown of GitHub and GitLab, also in a table: no markup, link, element, mention or line break.
 * GitHub finds mentions and references after resolving all escapes, so only a zero-width space breaks them
 * (github/markup#1168, openjdk/skara#1548).
 */
export declare function markdown(text: string): string;
/**
 * Renders one of our own sentences in Markdown: text between backticks is code if it consists only of names and their
 * signs.
 */
export declare function markdownSentence(text: string): string;
/** Escapes the message of a workflow command (actions/toolkit, `command.ts`). Our own line breaks are kept. */
export declare function workflowData(lines: readonly string[]): string;
/** Escapes a property of a workflow command. */
export declare function workflowProperty(text: string): string;
/**
 * Converts a path below the root to a relative URI reference: `/` between segments, everything else escaped, never
 * upwards.
 */
export declare function relativeUri(path: string): string;
