import {
  displayWidth
} from "./JZH77BKT.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";

// src/model/rule-page.ts
var rulePagesFolder = "docs/rules/";
function rulePage(rule, base = rulePagesFolder) {
  return `${base}${rule}.md`;
}

// src/report/formats/code-frame.ts
function codeFrame(frame, location, palette) {
  let width = String(frame.firstLine + frame.lines.length - 1).length;
  return frame.lines.flatMap((line, index) => {
    let number = frame.firstLine + index, shown = `${palette.dim(`${String(number).padStart(width)} |`)} ${visible(line)}`.trimEnd();
    return number !== location.line ? [shown] : [shown, `${palette.dim(`${" ".repeat(width)} |`)} ${palette.accent(underline(line, location))}`];
  });
}
function underline(line, { line: first, column, endLine, endColumn }) {
  let start = column - 1, end = endLine === first ? endColumn - 1 : line.trimEnd().length, before = displayWidth(visible(line.slice(0, start))), marked = displayWidth(visible(line.slice(start, Math.max(end, start + 1))));
  return " ".repeat(before) + "^".repeat(Math.max(marked, 1));
}
function visible(text) {
  return terminal(text.replaceAll("	", "  "));
}

export {
  rulePage,
  codeFrame
};
