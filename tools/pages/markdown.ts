// Parts of generated pages in Markdown.
import type { Language } from "../../src/model/language.ts";

/** One language's half of a description: English, then Korean. */
export function inLanguage(text: string | undefined, language: Language): string {
  return String(text?.split("\n")[language === "en" ? 0 : 1]);
}

/** A page of blocks. */
export function pageOfBlocks(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text that can neither end its cell nor its row. */
function cell(text: string): string {
  return prose(text)
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ");
}

/** Text that can hold code, but no element. */
export function prose(text: string): string {
  return text.replaceAll(/`[^`]*`|</g, (part) => (part === "<" ? "&lt;" : part));
}

export function fenced(text: string, language: "yaml" | "diff" = "yaml"): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** A text that begins with a small letter, as a sentence. */
export function sentence(text: string): string {
  return `${prose(text.charAt(0).toUpperCase() + text.slice(1))}.`;
}
