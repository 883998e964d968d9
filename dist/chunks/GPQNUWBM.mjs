import {
  Budget,
  Grid
} from "./L35ZW5KC.mjs";
import {
  readPlainText
} from "./4EXV3A2G.mjs";
import "./G5QLNUVL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/evidence/tables/csv.ts
var delimiters = [",", ";", "	"];
function readCsv(path, bytes) {
  let text = readPlainText(bytes), named = /^sep=([,;\t])\n/i.exec(text), source = { path, text, start: named?.[0].length ?? 0, delimiter: delimiterOf(text, named?.[1]) }, grid = new Grid(new Budget()), row = named ? 1 : 0;
  for (let cells of recordsOf(source)) {
    row += 1;
    for (let [at, cell] of cells.entries()) grid.set(row, at + 1, { text: cell });
  }
  return { kind: "csv", name: "", number: 1, before: [], rows: grid.toRows() };
}
var headLength = 2e4;
function delimiterOf(text, named) {
  let known = delimiters.find((one) => one === named);
  if (known) return known;
  let head = text.slice(0, headLength).replaceAll(/"[^"]*"/g, "");
  return delimiters.map((one) => ({ one, count: head.split(one).length })).reduce((best, next) => next.count > best.count ? next : best).one;
}
function* recordsOf({ path, text, start, delimiter }) {
  let cells = [];
  for (let at = start; at < text.length; ) {
    let isQuoted = text[at] === '"', { cell, end } = isQuoted ? quotedCell({ path, text, start: at, delimiter }) : plainCell(text, at, delimiter);
    cells.push(cell), at = end + 1, !(text[end] === delimiter && at < text.length) && (yield cells, cells = []);
  }
}
function plainCell(text, start, delimiter) {
  let end = start;
  for (; end < text.length && text[end] !== delimiter && text[end] !== `
`; ) end += 1;
  return { cell: text.slice(start, end), end };
}
function quotedCell({ path, text, start, delimiter }) {
  let cell = "";
  for (let at = start + 1; ; ) {
    let quote = text.indexOf('"', at);
    if (quote < 0) throw new RunError("register-quote-open", { path, line: text.slice(0, start).split(`
`).length });
    if (cell += text.slice(at, quote), text[quote + 1] !== '"') {
      let rest = plainCell(text, quote + 1, delimiter);
      return { cell: cell + rest.cell, end: rest.end };
    }
    cell += '"', at = quote + 2;
  }
}
export {
  readCsv
};
