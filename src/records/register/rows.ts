import type { Table, TableCell, TableRow } from "../../model/table.ts";
import type { Headings, RegisterColumn } from "./columns.ts";
import { type DateOrder, orderOfColumn } from "./dates.ts";
import { fold } from "./fields.ts";
import { isContactHeading, omission, type PersonalColumn, redact } from "./personal.ts";
import type { RegisterPlace, Remarks } from "./remarks.ts";

/** A cell of a row without personal identifiers. */
export interface ReadCell {
  readonly column: RegisterColumn;
  readonly text: string;
  readonly date: string | undefined;
  readonly links: readonly string[];
  readonly place: RegisterPlace;
  /** Whether it repeats the cell above, with which it is merged. */
  readonly isMerged: boolean;
  /** Whether its text was left out for the personal identifiers in it. */
  readonly isOmitted: boolean;
}

/** A row of data. */
export interface ReadRow {
  readonly cells: readonly ReadCell[];
  readonly place: RegisterPlace;
}

/** Rows of a table, and what they have in common. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly isKorean: boolean;
  /** Order of the numbers in the dates of a column, by its place. */
  readonly orders: ReadonlyMap<number, DateOrder | undefined>;
}

/** Place of a table. */
export function tablePlace({ kind, name, number }: Table): RegisterPlace {
  return { kind, sheet: shownText(name), table: number };
}

/** Reads the rows below the headings; adds what is left out to the remarks. */
export function readRows(table: Table, headings: Headings, remarks: Remarks): ReadRows {
  const place = tablePlace(table);
  for (const row of table.rows.slice(0, headings.first)) remarks.leftOut.push(aboveHeadings(row, place));
  const columns = headings.columns.map((column) => ({ ...column, heading: redact(column.heading, "other").text }));
  for (const column of columns.filter(({ field }) => field === "skip")) {
    const { at, heading } = column;
    remarks.leftOut.push({ code: "counter-column", place: { ...place, column: at, heading }, value: "" });
  }
  const titles = table.rows.slice(headings.first, headings.data).map(signature);
  const data = table.rows.slice(headings.data).filter((row) => {
    const code = titles.includes(signature(row)) ? "repeated-headings" : leftOutRow(row);
    if (code) remarks.leftOut.push({ code, place: { ...place, row: row.number }, value: shownRow(row) });
    return code === undefined;
  });
  const isKorean = columns.some(({ heading }) => /[가-힣]/.test(heading));
  const orders = new Map(columns.map(({ at }) => [at, orderOfColumn(textsOf(data, at), isKorean)] as const));
  return { rows: data.map((row) => readRow(row, { columns, place, remarks })), isKorean, orders };
}

function textsOf(rows: readonly TableRow[], at: number): string[] {
  return rows.flatMap(({ cells }) => cells[at - 1]?.text ?? []);
}

function aboveHeadings(row: TableRow, place: RegisterPlace): Remarks["leftOut"][number] {
  return { code: "row-above-headings", place: { ...place, row: row.number }, value: shownRow(row) };
}

function shownText(text: string): string {
  const { found } = redact(text, "other");
  return found.length > 0 ? omission : text;
}

/** Longest part of a row that is shown, in UTF-16 units. */
const maxShown = 120;

function shownRow({ cells }: TableRow): string {
  const texts = cells.flatMap((cell) => (cell && !cell.repeats ? cell.text.replaceAll("\n", " ") : []));
  const text = texts.map(shownText).join(" · ");
  return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
}

function signature({ cells }: TableRow): string {
  return cells.map((cell) => fold(cell?.text ?? "")).join("\0");
}

const total = /^(?:합계|총계|소계|계|총|total|subtotal|grand ?total)(?:\s*[:：(]?\s*\d*\s*[건개곳사)]*)?$/i;

function leftOutRow({ cells }: TableRow): "total-row" | "footnote-row" | undefined {
  const own = cells.filter((cell) => cell !== undefined && cell.repeats !== "column");
  const [first] = own;
  if (!first) return undefined;
  if (total.test(first.text)) return "total-row";
  return own.length === 1 && /^(?:※|\*|주\)|주:|참고\s*[:：]|note\s*:)/i.test(first.text) ? "footnote-row" : undefined;
}

interface RowContext {
  readonly columns: readonly RegisterColumn[];
  readonly place: RegisterPlace;
  readonly remarks: Remarks;
}

function readRow(row: TableRow, { columns, place, remarks }: RowContext): ReadRow {
  const rowPlace = { ...place, row: row.number };
  const cells = columns.flatMap((column) => {
    const cell = row.cells[column.at - 1];
    return cell
      ? readCell(cell, { column, remarks, place: { ...rowPlace, column: column.at, heading: column.heading } })
      : [];
  });
  // A column without a heading is kept too.
  const known = new Set(columns.map(({ at }) => at));
  const others = row.cells.flatMap((cell, at) => {
    if (!cell || known.has(at + 1) || cell.repeats === "column") return [];
    const column: RegisterColumn = { at: at + 1, heading: "", field: "notes", isUnknown: true };
    return readCell(cell, { column, remarks, place: { ...rowPlace, column: at + 1 } });
  });
  return { cells: [...cells, ...others], place: rowPlace };
}

interface CellContext {
  readonly column: RegisterColumn;
  readonly place: RegisterPlace;
  readonly remarks: Remarks;
}

/** Spreadsheets show these where a formula has no result. */
const errorValue = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

function readCell(cell: TableCell, { column, place, remarks }: CellContext): ReadCell {
  const isMerged = cell.repeats === "row";
  if (errorValue.test(cell.text)) {
    remarks.unclear.push({ code: "error-value", place, value: cell.text });
    return { column, text: "", date: undefined, links: [], place, isMerged, isOmitted: false };
  }
  const { text, found } = redact(cell.text, personalColumn(column));
  if (!cell.repeats) for (const code of found) remarks.personal.push({ code, place, value: "" });
  const isOmitted = found.length > 0;
  const links = isOmitted || cell.repeats ? [] : linksOf(cell);
  return { column, text: text.trim(), date: isOmitted ? undefined : cell.date, links, place, isMerged, isOmitted };
}

/** Links that its text does not show, without those that name a person. */
function linksOf({ links, text }: TableCell): readonly string[] {
  return (links ?? []).filter((link) => redact(link, "other").found.length === 0 && !text.includes(link));
}

function personalColumn({ field, heading }: RegisterColumn): PersonalColumn {
  if (field === "resident_number") return field;
  if (field === "owner" && /부서$/.test(fold(heading))) return "department";
  if (field === "person" || field === "phone" || field === "owner") return "contact";
  const isKept = field === "notes" || field.startsWith("x-");
  return isKept && isContactHeading(heading) ? "contact" : "other";
}
