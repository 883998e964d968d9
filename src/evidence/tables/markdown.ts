import markdownIt, { type MarkdownIt } from "markdown-it";
import type { Table } from "../../model/table.ts";
import { readPlainText } from "../documents/plain-text.ts";
import { tablesOf } from "./html.ts";

/** Reads the tables of a Markdown file, those in HTML included. Rows are numbered by line. Throws `Unread`. */
export function readMarkdownTables(bytes: Uint8Array): Table[] {
  return tablesOf(tableMarkdown().render(readPlainText(bytes)), "markdown");
}

/** Markdown whose rows know their line. */
function tableMarkdown(): MarkdownIt {
  const own = markdownIt({ html: true });
  own.core.ruler.push("row-lines", ({ tokens }) => {
    for (const token of tokens)
      if (token.type === "tr_open" && token.map) token.attrSet("data-line", `${token.map[0] + 1}`);
  });
  return own;
}
