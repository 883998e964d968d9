import {
  Unread
} from "./G5QLNUVL.mjs";

// src/evidence/tables/grid.ts
var Budget = class {
  cells = 0;
  rows = 0;
  /** Throws `Unread` `too-large`. */
  addCell() {
    if (this.cells += 1, this.cells > 5e5) throw new Unread("too-large");
  }
  /** Throws `Unread` `too-large`. */
  addRow() {
    if (this.rows += 1, this.rows > 5e4) throw new Unread("too-large");
  }
}, Grid = class {
  rows = /* @__PURE__ */ new Map();
  budget;
  bottom = 0;
  right = 0;
  constructor(budget) {
    this.budget = budget;
  }
  /** Sets a cell, unless it is empty. Throws `Unread` `too-large`. */
  set(row, column, content) {
    let text = cleaned(content.text);
    if (text === "" && content.date === void 0) return;
    let { date, links = [] } = content;
    this.put(row, column, { text, ...date !== void 0 && { date }, ...links.length > 0 && { links } });
  }
  /** Repeats the first cell of an area, as far as the table has content. Throws `Unread` `too-large`. */
  merge({ top, left, bottom, right }) {
    let first = this.rows.get(top)?.get(left);
    if (first)
      for (let row = top; row <= Math.min(bottom, this.bottom); row++)
        for (let column = left; column <= Math.min(right, this.right); column++)
          row === top && column === left || this.put(row, column, { ...first, repeats: row > top ? "row" : "column" });
  }
  /** Rows in order. */
  toRows() {
    return [...this.rows].sort(([a], [b]) => a - b).map(([number, cells]) => {
      let width = Math.max(...cells.keys());
      return { number, cells: Array.from({ length: width }, (_, at) => cells.get(at + 1)) };
    });
  }
  put(row, column, cell) {
    if (column > 256 || cell.text.length > 32767) throw new Unread("too-large");
    this.budget.addCell();
    let cells = this.rows.get(row);
    cells || (this.budget.addRow(), cells = /* @__PURE__ */ new Map(), this.rows.set(row, cells)), cells.set(column, cell), this.bottom = Math.max(this.bottom, row), this.right = Math.max(this.right, column);
  }
}, unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu;
function cleaned(text) {
  return text.normalize("NFC").split(/\r\n|[\r\n\u2028\u2029]/).map(
    (line) => line.replace(/[\p{Zs}\t]+/gu, " ").replace(unseen, "").trim()
  ).filter((line) => line !== "").join(`
`);
}

export {
  Budget,
  Grid,
  cleaned
};
