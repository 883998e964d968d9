// Parts of generated pages in Markdown.
import type { Language } from "../../src/model/language.ts";

/** One language's half of a description, which is English, then Korean. */
export function inLanguage(text: string | undefined, language: Language): string {
  return String(text?.split("\n")[language === "en" ? 0 : 1]);
}

/** Joins blocks to a page. */
export function pageOfBlocks(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Escapes text for a cell: it can end neither its cell nor its row. */
function cell(text: string): string {
  return prose(text)
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ");
}

/** Escapes text that may contain code, but no element. */
export function prose(text: string): string {
  return text.replaceAll(/`[^`]*`|</g, (part) => (part === "<" ? "&lt;" : part));
}

export function fenced(text: string, language: "yaml" | "diff" = "yaml"): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** Makes a sentence of a text that begins with a small letter; a name of a file keeps it. */
export function sentence(text: string): string {
  const isName = /^[\w-]+\.\w/.test(text);
  return `${prose(isName ? text : text.charAt(0).toUpperCase() + text.slice(1))}.`;
}
