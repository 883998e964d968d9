import {
  type Document,
  isAlias,
  isMap,
  Lexer,
  parseAllDocuments,
  type ScalarTag,
  type Tags,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { RawProblem } from "../../model/problem.ts";
import type { SourceFile } from "../../model/tree.ts";
import { quoted } from "../editing/value.ts";
import { sourceOf } from "../file-text.ts";
import { isParsed, type ParsedFile, parseFile } from "../parse.ts";
import { withGapsOf } from "./comment-gaps.ts";
import { orderKeys } from "./key-order.ts";

/**
 * A record file in canonical form; `not-formattable` where a comment or a value would be lost, which a file in an
 * unusual form may cause.
 */
export type Formatted =
  | { readonly state: "formatted"; readonly text: string }
  | { readonly state: "not-parsed"; readonly problem: RawProblem }
  | { readonly state: "not-formattable" };

/**
 * Returns the canonical form of a record file: keys in the order of the schema, two spaces of indentation, double quotes
 * where there are quotes, one blank line at most, LF, one newline at the end. A list or mapping in brackets stays in
 * brackets if it is on one line, and a comment behind a value in its column. Values and comments stay as they are; the
 * form of the result is the result itself.
 */
export function formatRecords(file: SourceFile): Formatted {
  const parsed = parseFile(file);
  if (!isParsed(parsed)) return { state: "not-parsed", problem: parsed };
  const text = settled(parsed.text.content);
  const isSafe = text !== undefined && isSame(parsed, text);
  return isSafe ? { state: "formatted", text } : { state: "not-formattable" };
}

/** Most times a text is written anew until it stays the same: a comment may first have to find its place. */
const maxRounds = 3;

/** Returns the form that formatting leaves as it is; undefined if there is none. */
function settled(content: string): string | undefined {
  let text = canonical(content);
  for (let round = 1; round < maxRounds && text !== undefined; round += 1) {
    const next = canonical(text);
    if (next === text) return text;
    text = next;
  }
  return text !== undefined && canonical(text) === text ? text : undefined;
}

function isSame({ text, values }: ParsedFile, formatted: string): boolean {
  const parsed = parseFile(sourceOf(text.path, formatted));
  if (!isParsed(parsed) || sortedJson(parsed.values) !== sortedJson(values)) return false;
  return commentsOf(formatted) === commentsOf(text.content);
}

/** Renders a value with its keys in order. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** All comments of a text in code-unit order, one a line. */
function commentsOf(text: string): string {
  const comments: string[] = [];
  for (const token of new Lexer().lex(withLineFeeds(text))) if (token.startsWith("#")) comments.push(token.trimEnd());
  return comments.sort().join("\n");
}

function withLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n");
}

/** Undefined if the package does not accept the text. */
function canonical(content: string): string | undefined {
  const source = withLineFeeds(content);
  const documents = parseAllDocuments(source, { version: "1.2", schema: "core", merge: false, customTags });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined;
  const text = documents.map((document, at) => documentText(document, { source, isFirst: at === 0 })).join("");
  return withGapsOf(source, text);
}

function documentText(document: Document, { source, isFirst }: { source: string; isFirst: boolean }): string {
  let hasAlias = false;
  visit(document, {
    Node: (_, node) => {
      hasAlias ||= isAlias(node);
    },
    Collection: (_, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (node.flow && node.items.length > 0 && source.slice(start, end).includes("\n")) spreadOut(node);
      padBrackets(node);
    },
  });
  // An alias must stay behind its anchor.
  if (!hasAlias) orderKeys(document.contents);
  const { directives } = document;
  if (directives) Object.assign(directives, { docStart: isFirst ? null : true, docEnd: false });
  return `${document.toString({ indent: 2, lineWidth: 0 }).trimEnd()}\n`;
}

/** Takes the brackets away; a comment behind the closing one goes behind the key. */
function spreadOut(node: YAMLMap | YAMLSeq): void {
  node.flow = false;
  if (!node.comment) return;
  node.commentBefore = [node.commentBefore, node.comment].filter(Boolean).join("\n");
  node.comment = null;
}

/** Writes a list in brackets as `[a, b]`, a mapping as `{ a: b }`. */
function padBrackets(node: YAMLMap | YAMLSeq): void {
  const write = node.toString.bind(node);
  const flowCollectionPadding = isMap(node) ? " " : "";
  node.toString = (context, ...callbacks) => write(context && { ...context, flowCollectionPadding }, ...callbacks);
}

/** The tags of YAML's core schema, with our quotes. */
function customTags(tags: Tags): Tags {
  return tags.map((tag) => (typeof tag === "object" && isTextTag(tag) ? withOwnQuotes(tag) : tag));
}

function isTextTag(tag: Exclude<Tags[number], string>): tag is ScalarTag {
  return tag.tag === "tag:yaml.org,2002:str";
}

function withOwnQuotes(tag: ScalarTag): ScalarTag {
  return {
    ...tag,
    stringify: (item, context, ...callbacks) => {
      const { value, type } = item;
      if (typeof value === "string" && (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE")) return quotedText(value);
      return tag.stringify?.(item, context, ...callbacks) ?? "";
    },
  };
}

/** Single quotes where these save an escape; else double ones, with invisible characters escaped. */
function quotedText(text: string): string {
  const double = quoted(text);
  return double.replaceAll('\\"', "").includes("\\") || !text.includes('"') || text.includes("'")
    ? double
    : `'${text}'`;
}
