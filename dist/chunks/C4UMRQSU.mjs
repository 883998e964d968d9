import {
  breaksAround,
  parse,
  struckElements
} from "./QUMDFBXO.mjs";
import {
  Budget,
  Grid,
  cleaned
} from "./L35ZW5KC.mjs";
import {
  readPlainText
} from "./4EXV3A2G.mjs";
import {
  Unread
} from "./G5QLNUVL.mjs";

// src/evidence/tables/html.ts
var withoutText = /* @__PURE__ */ new Set([
  ...struckElements,
  "script",
  "style",
  "template",
  "noscript",
  "title"
]), maxBefore = 5;
function readHtml(bytes) {
  return tablesOf(readPlainText(bytes), "html");
}
function tablesOf(html, kind) {
  let reader = new PageReader(kind);
  return reader.read(parse(html).childNodes), reader.tables.filter((table) => table !== void 0);
}
var PageReader = class {
  tables = [];
  kind;
  budget = new Budget();
  open = [];
  table;
  cell;
  before = "";
  constructor(kind) {
    this.kind = kind;
  }
  /** A loop, since hostile pages nest deeper than the call stack allows. */
  read(nodes) {
    let frames = [{ children: nodes, next: 0, end: () => {
    } }];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      let node = frame.children[frame.next];
      frame.next += 1, node ? node.nodeName === "#text" && "value" in node ? this.write(node.value.replaceAll(/\s+/g, " ")) : "tagName" in node && !isHidden(node) && frames.push({ children: node.childNodes, next: 0, end: this.enter(node) }) : (frame.end(), frames.pop());
    }
  }
  /** Returns what is done at the end of the element. */
  enter(element) {
    switch (element.tagName) {
      case "table":
        return this.enterTable();
      case "tr":
        return this.enterRow(element);
      case "td":
      case "th":
        return this.enterCell(element);
      case "a":
        return this.link(element), () => {
        };
      default: {
        let isBlock = element.tagName === "br" || breaksAround.has(element.tagName);
        return isBlock && this.write(`
`), () => this.write(isBlock ? `
` : "");
      }
    }
  }
  enterTable() {
    if (this.tables.length >= 500) throw new Unread("too-large");
    let number = this.tables.push(void 0), before = cleaned(this.before).split(`
`).filter(Boolean).slice(-maxBefore);
    this.table && this.open.push({ table: this.table, cell: this.cell });
    let outer = this.open.at(-1), isNested = this.table !== void 0, table = {
      number,
      before,
      grid: new Grid(this.budget),
      merged: [],
      numbers: [],
      covered: [],
      row: 0,
      column: 0
    };
    return [this.table, this.cell, this.before] = [table, void 0, ""], () => {
      this.tables[number - 1] = this.finished(table), [this.table, this.cell] = isNested ? [outer?.table, outer?.cell] : [void 0, void 0], isNested && this.open.pop();
    };
  }
  finished({ number, before, grid, merged, numbers }) {
    for (let area of merged) grid.merge(area);
    let rows = grid.toRows().map((row) => ({ ...row, number: numbers[row.number] ?? row.number }));
    return { kind: this.kind, name: "", number, before, rows };
  }
  enterRow(element) {
    let { table } = this;
    if (!table) return () => {
    };
    table.row += 1, table.column = 0;
    let line = attribute(element, "data-line");
    return this.kind === "markdown" && line && /^\d{1,7}$/.test(line) && (table.numbers[table.row] = Number(line)), () => {
    };
  }
  enterCell(element) {
    let { table } = this;
    if (!table) return () => {
    };
    do
      table.column += 1;
    while ((table.covered[table.column] ?? 0) >= table.row);
    let [row, column] = [table.row, table.column], right = column + span(element, "colspan", 256) - 1, bottom = row + span(element, "rowspan", 5e4) - 1;
    if (right > 256) throw new Unread("too-large");
    for (let at = column; at <= right; at++) table.covered[at] = bottom;
    table.column = right;
    let cell = { text: "", links: [] };
    return this.cell = cell, () => {
      table.grid.set(row, column, cell), (right > column || bottom > row) && table.merged.push({ top: row, left: column, bottom, right }), this.cell = void 0;
    };
  }
  link(element) {
    let address = attribute(element, "href") ?? "";
    /^https?:\/\/[^\s]{1,2000}$/i.test(address) && this.cell?.links.push(address);
  }
  write(text) {
    this.cell ? this.cell.text += text : this.table || (this.before = (this.before + text).slice(-beforeLength));
  }
}, beforeLength = 2e3;
function isHidden(element) {
  return withoutText.has(element.tagName) || attribute(element, "hidden") !== void 0 ? !0 : /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, "style") ?? "");
}
function attribute({ attrs }, name) {
  return attrs.find((one) => one.name === name)?.value;
}
function span(element, name, most) {
  let value = /^\s*(\d{1,9})/.exec(attribute(element, name) ?? "1")?.[1], count = value === void 0 ? 1 : Number(value);
  return count === 0 ? name === "rowspan" ? most : 1 : Math.min(count, most);
}

export {
  readHtml,
  tablesOf
};
