import type { Frame, Location } from "../../model/location.ts";
import { displayWidth } from "./display-width.ts";
import { terminal } from "./escape.ts";
import type { Palette } from "./palette.ts";

/**
 * Renders lines of a file with their numbers, the place underlined on its first line. Korean letters are two columns
 * wide.
 */
export function codeFrame(frame: Frame, location: Location, palette: Palette): string[] {
  const width = String(frame.firstLine + frame.lines.length - 1).length;
  return frame.lines.flatMap((line, index) => {
    const number = frame.firstLine + index;
    const shown = `${palette.dim(`${String(number).padStart(width)} |`)} ${visible(line)}`.trimEnd();
    if (number !== location.line) return [shown];
    return [shown, `${palette.dim(`${" ".repeat(width)} |`)} ${palette.accent(underline(line, location))}`];
  });
}

function underline(line: string, { line: first, column, endLine, endColumn }: Location): string {
  const start = column - 1;
  const end = endLine === first ? endColumn - 1 : line.trimEnd().length;
  const before = displayWidth(visible(line.slice(0, start)));
  const marked = displayWidth(visible(line.slice(start, Math.max(end, start + 1))));
  return " ".repeat(before) + "^".repeat(Math.max(marked, 1));
}

function visible(text: string): string {
  return terminal(text.replaceAll("\t", "  "));
}
