import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Table } from "../../model/table.ts";
import { breaksAround, struckElements } from "../documents/markup.ts";
import { readPlainText } from "../documents/plain-text.ts";
import { Unread } from "../documents/unread.ts";
import { type Area, Budget, cleaned, Grid } from "./grid.ts";
import { maxColumns, maxRows, maxTables } from "./limits.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content is no text of the page. */
const withoutText: ReadonlySet<string> = new Set([
  ...struckElements,
  "script",
  "style",
  "template",
  "noscript",
  "title",
]);

/** Lines kept from before a table. */
const maxBefore = 5;

/** Reads the tables of an HTML page in order, nested ones on their own. Throws `Unread`. */
export function readHtml(bytes: Uint8Array): Table[] {
  return tablesOf(readPlainText(bytes), "html");
}

/**
 * Reads the tables of HTML. In `markdown`, a row's attribute `data-line` is its number. Throws `Unread` `too-large`.
 */
export function tablesOf(html: string, kind: "html" | "markdown"): Table[] {
  const reader = new PageReader(kind);
  reader.read(parse(html).childNodes);
  return reader.tables.filter((table): table is Table => table !== undefined);
}

/** An element that is being read. */
interface Frame {
  readonly children: readonly Node[];
  next: number;
  readonly end: () => void;
}

interface OpenTable {
  readonly number: number;
  readonly before: readonly string[];
  readonly grid: Grid;
  readonly merged: Area[];
  /** Numbers of the rows as they are told, by place. */
  readonly numbers: number[];
  /** For each column, the last row that a cell above covers. */
  readonly covered: number[];
  row: number;
  column: number;
}

interface OpenCell {
  text: string;
  readonly links: string[];
}

class PageReader {
  readonly tables: (Table | undefined)[] = [];
  private readonly kind: "html" | "markdown";
  private readonly budget = new Budget();
  private readonly open: { readonly table: OpenTable; readonly cell: OpenCell | undefined }[] = [];
  private table: OpenTable | undefined;
  private cell: OpenCell | undefined;
  private before = "";

  constructor(kind: "html" | "markdown") {
    this.kind = kind;
  }

  /** A loop, since hostile pages nest deeper than the call stack allows. */
  read(nodes: readonly Node[]): void {
    const frames: Frame[] = [{ children: nodes, next: 0, end: () => undefined }];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const node = frame.children[frame.next];
      frame.next += 1;
      if (!node) {
        frame.end();
        frames.pop();
      } else if (node.nodeName === "#text" && "value" in node) this.write(node.value.replaceAll(/\s+/g, " "));
      else if ("tagName" in node && !isHidden(node)) {
        frames.push({ children: node.childNodes, next: 0, end: this.enter(node) });
      }
    }
  }

  /** Returns what is done at the end of the element. */
  private enter(element: Element): () => void {
    switch (element.tagName) {
      case "table":
        return this.enterTable();
      case "tr":
        return this.enterRow(element);
      case "td":
      case "th":
        return this.enterCell(element);
      case "a":
        this.link(element);
        return () => undefined;
      default: {
        const isBlock = element.tagName === "br" || breaksAround.has(element.tagName);
        if (isBlock) this.write("\n");
        return () => this.write(isBlock ? "\n" : "");
      }
    }
  }

  private enterTable(): () => void {
    if (this.tables.length >= maxTables) throw new Unread("too-large");
    const number = this.tables.push(undefined);
    const before = cleaned(this.before).split("\n").filter(Boolean).slice(-maxBefore);
    if (this.table) this.open.push({ table: this.table, cell: this.cell });
    const outer = this.open.at(-1);
    const isNested = this.table !== undefined;
    const table: OpenTable = {
      ...{ number, before, grid: new Grid(this.budget), merged: [], numbers: [], covered: [] },
      ...{ row: 0, column: 0 },
    };
    [this.table, this.cell, this.before] = [table, undefined, ""];
    return () => {
      this.tables[number - 1] = this.finished(table);
      [this.table, this.cell] = isNested ? [outer?.table, outer?.cell] : [undefined, undefined];
      if (isNested) this.open.pop();
    };
  }

  private finished({ number, before, grid, merged, numbers }: OpenTable): Table {
    for (const area of merged) grid.merge(area);
    const rows = grid.toRows().map((row) => ({ ...row, number: numbers[row.number] ?? row.number }));
    return { kind: this.kind, name: "", number, before, rows };
  }

  private enterRow(element: Element): () => void {
    const { table } = this;
    if (!table) return () => undefined;
    table.row += 1;
    table.column = 0;
    const line = attribute(element, "data-line");
    if (this.kind === "markdown" && line && /^\d{1,7}$/.test(line)) table.numbers[table.row] = Number(line);
    return () => undefined;
  }

  private enterCell(element: Element): () => void {
    const { table } = this;
    if (!table) return () => undefined;
    do table.column += 1;
    while ((table.covered[table.column] ?? 0) >= table.row);
    const [row, column] = [table.row, table.column];
    const right = column + span(element, "colspan", maxColumns) - 1;
    const bottom = row + span(element, "rowspan", maxRows) - 1;
    if (right > maxColumns) throw new Unread("too-large");
    for (let at = column; at <= right; at++) table.covered[at] = bottom;
    table.column = right;
    const cell: OpenCell = { text: "", links: [] };
    this.cell = cell;
    return () => {
      table.grid.set(row, column, cell);
      if (right > column || bottom > row) table.merged.push({ top: row, left: column, bottom, right });
      this.cell = undefined;
    };
  }

  private link(element: Element): void {
    const address = attribute(element, "href") ?? "";
    if (/^https?:\/\/[^\s]{1,2000}$/i.test(address)) this.cell?.links.push(address);
  }

  private write(text: string): void {
    if (this.cell) this.cell.text += text;
    else if (!this.table) this.before = (this.before + text).slice(-beforeLength);
  }
}

/** Longest text kept from before a table, in UTF-16 units. */
const beforeLength = 2000;

function isHidden(element: Element): boolean {
  if (withoutText.has(element.tagName) || attribute(element, "hidden") !== undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, "style") ?? "");
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** Returns how many rows or columns a cell covers; 0 rows is the rest of the table (HTML, 4.9.11). */
function span(element: Element, name: "colspan" | "rowspan", most: number): number {
  const value = /^\s*(\d{1,9})/.exec(attribute(element, name) ?? "1")?.[1];
  const count = value === undefined ? 1 : Number(value);
  if (count === 0) return name === "rowspan" ? most : 1;
  return Math.min(count, most);
}
