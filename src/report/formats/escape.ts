/**
 * Characters that a terminal or log interprets or hides: control characters, line and paragraph separators, direction
 * controls, invisible characters, lone surrogates, and noncharacters (XML excludes U+FFFE and U+FFFF). Excludes the
 * joiner and the variation selectors used in emoji.
 */
const unsafe =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]|(?![\u200d\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu;

/** Whether a text contains something a reader would not see, or would see in another place. */
export function hidesSomething(text: string): boolean {
  return terminal(text) !== text.replaceAll("##[", "## [");
}

/**
 * Escapes text from outside for one line of a terminal or a CI log: it cannot end the line, move the cursor, colour, or
 * start a GitHub workflow command (`##[…]` counts anywhere in a line; `::` only at its start, where we never put such
 * text).
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
 * Escapes JSON for a CI log: the same value, with the characters above and the start of a workflow command (`##[`) as
 * JSON escapes. Outside its strings, JSON has only line breaks and ASCII.
 */
export function jsonForLogs(json: string): string {
  if (plainJson.test(json) && !json.includes("##[")) return json;
  return json
    .replace(unsafe, (character) => (character === "\n" ? character : unicodeEscapes(character)))
    .replaceAll("##[", "#\\u0023[");
}

/**
 * Matches most of a report: none of these characters is unsafe, and this test is much faster than one per character.
 */
const plainJson = /^[\n\x20-\x7e\u00b7\u2013\u2014\u2018-\u201d\u2026\u3131-\u3163\uac00-\ud7a3]*$/;

function unicodeEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");
}

/**
 * Escapes text for a table cell, reversibly: line breaks and tabs stay, invisible characters become `\u{…}`, and in a
 * text that already contains this form its backslash becomes `\u{5c}`. So every `\u{…}` stands for the one character it
 * names.
 */
export function cellText(text: string): string {
  return text
    .replaceAll("\\u{", "\\u{5c}u{")
    .replace(unsafe, (character) => (/[\n\t]/.test(character) ? character : escaped(character)));
}

/** Escapes text for XML, as content or attribute. */
export function xml(text: string): string {
  return markupEntities(terminal(text));
}

/** Escapes text for HTML, as content or in a quoted attribute, where a line break becomes a space. */
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

/** Escapes the markup characters of XML and HTML, in text without any other character that these exclude. */
export function markupEntities(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/**
 * Escapes text for the Markdown of GitHub and GitLab, also in a table: no markup, link, element, mention or line break.
 * GitHub finds mentions and references after resolving all escapes, so only a zero-width space breaks them
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

/**
 * Renders one of our own sentences in Markdown: text between backticks is code if it consists only of names and their
 * signs.
 */
export function markdownSentence(text: string): string {
  return text
    .split(/(`[\w:[\], .-]+`)/)
    .map((part, at) => (at % 2 === 1 ? part : markdown(part)))
    .join("");
}

/** Escapes the message of a workflow command (actions/toolkit, `command.ts`). Our own line breaks are kept. */
export function workflowData(lines: readonly string[]): string {
  return lines.map((line) => terminal(line).replaceAll("%", "%25")).join("%0A");
}

/** Escapes a property of a workflow command. */
export function workflowProperty(text: string): string {
  return terminal(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * Converts a path below the root to a relative URI reference: `/` between segments, everything else escaped, never
 * upwards.
 */
export function relativeUri(path: string): string {
  return path
    .split("/")
    .map((segment) => (/^\.{1,2}$/.test(segment) ? "_" : encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd"))))
    .join("/");
}
