/**
 * What a terminal or a log would act on, or not show, instead of showing it: control characters, line and paragraph
 * separators, direction controls, invisible characters, halves of surrogate pairs, and what is no character at all (XML has no
 * U+FFFE and U+FFFF). The joiner and the variation selectors that emoji are made of may stay.
 */
const unsafe =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu;

/** Whether a text holds something a reader would not see, or not where it stands. */
export function hidesSomething(text: string): boolean {
  return terminal(text) !== text.replaceAll("##[", "## [");
}

/**
 * Text from outside on one line of a terminal or a CI log: nothing in it can end the line, move the cursor, colour, or
 * start a GitHub workflow command (`##[…]` counts anywhere in a line; `::` only at its start, where we never put it).
 */
export function terminal(text: string): string {
  return visible(text).replaceAll("##[", "## [");
}

function visible(text: string): string {
  return text.replace(unsafe, escaped);
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/**
 * JSON that a CI log can show: the same value, with the characters above and the start of a workflow command (`##[`) written
 * as escapes. Between its strings JSON has nothing but line breaks and ASCII.
 */
export function jsonForLogs(json: string): string {
  if (plainJson.test(json) && !json.includes("##[")) return json;
  return json
    .replace(unsafe, (character) => (character === "\n" ? character : unicodeEscapes(character)))
    .replaceAll("##[", "#\\u0023[");
}

/** Most of a report: no character of it can be unsafe, and asking so is much faster than asking of each. */
const plainJson = /^[\n\x20-\x7e\u00b7\u2013\u2014\u2018-\u201d\u2026\u3131-\u3163\uac00-\ud7a3]*$/;

function unicodeEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");
}

/**
 * Text in a cell of a table: line breaks and tabs stay, what would not be seen is written as `\u{…}`, and a text that has this
 * already gets `\u{5c}` for its backslash. So every `\u{…}` stands for the one character it names, and the text can be had back.
 */
export function cellText(text: string): string {
  return text
    .replaceAll("\\u{", "\\u{5c}u{")
    .replace(unsafe, (character) => (/[\n\t]/.test(character) ? character : escaped(character)));
}

/** Text in XML, as content or attribute. */
export function xml(text: string): string {
  return markupEntities(terminal(text));
}

/** Text in HTML, as content or in a quoted attribute, where a line break is a space. */
export function html(text: string): string {
  const line = text.replace(/[\t\n\r ]+/g, " ");
  return markupEntities(plainJson.test(line) ? line : visible(line));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What is markup in XML and HTML, in text that holds nothing else that these do not take. */
export function markupEntities(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/**
 * Text in GitHub's and GitLab's Markdown, also in a table: no markup, no link, no element, no mention, no new line.
 * GitHub looks for mentions and references where all escapes are gone, so only a space without width breaks them
 * (github/markup#1168, openjdk/skara#1548).
 */
export function markdown(text: string): string {
  return terminal(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_[\](){}#|~!]/g, "\\$&")
    .replaceAll("://", ":\\//")
    .replace(/www(?=\.)/gi, "$&\\")
    .replace(/@|#(?=\d)|\bgh-(?=\d)/gi, `$&${noSpace}`);
}

const noSpace = "\u200b";

/** A sentence of ours in Markdown: what stands between backticks is code, where it is nothing but names and their signs. */
export function markdownSentence(text: string): string {
  return text
    .split(/(`[\w:[\], .-]+`)/)
    .map((part, at) => (at % 2 === 1 ? part : markdown(part)))
    .join("");
}

/** The message of a workflow command (actions/toolkit, `command.ts`). Line breaks that are ours are kept. */
export function workflowData(lines: readonly string[]): string {
  return lines.map((line) => terminal(line).replaceAll("%", "%25")).join("%0A");
}

/** A property of a workflow command. */
export function workflowProperty(text: string): string {
  return terminal(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A path below the root as a relative URI reference: `/` between segments, everything else escaped, never upwards. */
export function relativeUri(path: string): string {
  return path
    .split("/")
    .map((segment) => (/^\.{1,2}$/.test(segment) ? "_" : encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd"))))
    .join("/");
}
