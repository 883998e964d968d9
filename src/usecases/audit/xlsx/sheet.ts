import { cellText, markupEntities } from "../../../report/formats/escape.ts";
import { fill } from "../../../texts/fill.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import type { Cell, Say, Table } from "../tables/table.ts";
import { styles, toneStyle } from "./styles.ts";

/** Limits of Excel: characters (UTF-16 units) and line breaks of a cell, rows of a sheet. */
export const maxCellLength = 32_767;
const maxLineBreaks = 253;
const maxRows = 1_048_576;

/** Texts of all cells, each once: sheets refer to them by number. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private readonly say: Say;

  constructor(say: Say) {
    this.say = say;
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** Renders the part `xl/sharedStrings.xml`. */
  part(): string {
    const items = [...this.numbers.keys()].map((text) => {
      const content = markupEntities(asExcelReads(withinLimits(cellText(text), this.say)));
      return `<si><t xml:space="preserve">${content}</t></si>`;
    });
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

/** Context of all sheets. */
export interface SheetContext {
  readonly texts: SharedTexts;
  readonly say: Say;
}

/** Renders a part `xl/worksheets/sheet….xml`, with a fixed header and filters. None of its cells can be a formula. */
export function sheetPart(table: Table, isFirst: boolean, { texts, say }: SheetContext): string {
  const { columns, rows, frozen } = table;
  const kept = keptRows(rows);
  const leftOut = say(fill(sheetWords.rowsLeftOut, { count: rows.length - kept.length }));
  const all: (readonly Cell[])[] = [
    columns.map(({ title }) => title),
    ...kept,
    ...(kept.length < rows.length ? [[leftOut]] : []),
  ];
  const letters = columns.map((_, at) => columnName(at));
  const data = all.map((cells, row) => {
    const placed = cells.map((cell, at) => cellPart(cell, `${letters[at]}${row + 1}`, row === 0, texts));
    return `<row r="${row + 1}" ht="${heightOf(cells, columns)}">${placed.join("")}</row>`;
  });
  const range = `A1:${lastCell(table).join("")}`;
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${range}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${pane(frozen)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.join("")}</cols>`,
    `<sheetData>${data.join("")}</sheetData>`,
    `<autoFilter ref="${range}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(columns)}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
    // Registration numbers and the like are text on purpose.
    `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`,
    "</worksheet>",
  ].join("");
}

/**
 * Height of a line of text and of the highest row, in points: LibreOffice does not compute row heights when it opens a
 * file.
 */
const lineHeight = 15;
const maxHeight = 405;

function heightOf(cells: readonly Cell[], columns: Table["columns"]): number {
  const counts = cells.map((cell, at) => lineCount(textOf(cell), columns[at]?.width ?? 1));
  return Math.min(counts.reduce((most, count) => Math.max(most, count), 1) * lineHeight, maxHeight);
}

/** Estimates the lines of a text: a Korean letter is two columns wide, and words leave room at the end of lines. */
function lineCount(text: string, width: number): number {
  if (text.length * 2 < width && !text.includes("\n")) return 1;
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf(line) / (width * 0.9))), 0);
}

function columnsOf(text: string): number {
  return text.length + text.replace(/[^\u1100-\uffff]/g, "").length;
}

function textOf(cell: Cell): string {
  return typeof cell === "object" ? cell.text : String(cell);
}

function keptRows(rows: Table["rows"]): Table["rows"] {
  return rows.length < maxRows ? rows : rows.slice(0, maxRows - 2);
}

/** Returns column and row of the last cell of a table's sheet. */
export function lastCell({ columns, rows }: Table): readonly [string, number] {
  return [columnName(columns.length - 1), Math.min(rows.length + 1, maxRows)];
}

/** Returns "A" for 0, "AA" for 26. */
export function columnName(index: number): string {
  const rest = index >= 26 ? columnName(Math.floor(index / 26) - 1) : "";
  return rest + String.fromCharCode(65 + (index % 26));
}

function cellPart(cell: Cell, at: string, isHeader: boolean, texts: SharedTexts): string {
  if (typeof cell === "number") return `<c r="${at}" s="${styles.number}"><v>${cell}</v></c>`;
  const { text, tone } = typeof cell === "string" ? { text: cell, tone: undefined } : cell;
  const style = isHeader ? styles.header : tone ? toneStyle(tone) : styles.text;
  return text === ""
    ? `<c r="${at}" s="${style}"/>`
    : `<c r="${at}" s="${style}" t="s"><v>${texts.numberOf(text)}</v></c>`;
}

/**
 * Excel reads `_x0041_` as the character with that number, so its first character is itself written that way (ECMA-376,
 * 22.9.2.19).
 */
function asExcelReads(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

function withinLimits(text: string, say: Say): string {
  const [...parts] = text.split("\n");
  const broken = parts.length - 1 <= maxLineBreaks ? text : onFewerLines(parts);
  if (broken.length <= maxCellLength) return broken;
  const mark = say(fill(sheetWords.cut, { count: text.length }));
  // Drops half a surrogate pair.
  return broken.slice(0, maxCellLength - mark.length).replace(/[\ud800-\udbff]$/, "") + mark;
}

function onFewerLines(parts: readonly string[]): string {
  return [...parts.slice(0, maxLineBreaks), parts.slice(maxLineBreaks).join(" ")].join("\n");
}

/** Characters of a printed line that are still readable on A4. */
const readableWidth = 200;

function pagesWide(columns: Table["columns"]): number {
  return Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / readableWidth);
}

function pane(frozen: number): string {
  const left = frozen > 0 ? ` xSplit="${frozen}"` : "";
  const active = frozen > 0 ? "bottomRight" : "bottomLeft";
  return `<pane${left} ySplit="1" topLeftCell="${columnName(frozen)}2" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}
