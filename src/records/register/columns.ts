import type { Table, TableRow } from "../../model/table.ts";
import { fieldOfHeading, fold, type RegisterField } from "./fields.ts";

/** A column with its heading and meaning; a column without a known meaning is kept as a note. */
export interface RegisterColumn {
  /** From 1. */
  readonly at: number;
  readonly heading: string;
  readonly field: RegisterField;
  /** Whether the heading was not recognised. */
  readonly isUnknown: boolean;
}

/** A table's headings. */
export interface Headings {
  readonly columns: readonly RegisterColumn[];
  /** Index in the table's rows of the first row of headings, and of the first row of data. */
  readonly first: number;
  readonly data: number;
}

/** Columns that the user named: from the folded heading to its field. */
export type ColumnMap = ReadonlyMap<string, RegisterField>;

/** Most rows above the headings. */
const maxTitleRows = 30;

/**
 * Finds the row of headings: the one with the most known columns. Undefined if no row names at least two columns, a
 * vendor's among them.
 */
export function findHeadings({ rows }: Table, map: ColumnMap): Headings | undefined {
  let best: Headings | undefined;
  let bestCount = 0;
  for (let first = 0; first < Math.min(rows.length, maxTitleRows); first++) {
    for (const data of [first + 1, first + 2]) {
      const headings = headingsAt(rows, { first, data }, map);
      const count = headings.columns.filter(({ isUnknown }) => !isUnknown).length;
      const hasVendor = headings.columns.some(({ field }) => field === "vendor");
      // Two rows tell more than the first alone.
      const isBetter = data - first > 1 ? count >= bestCount : count > bestCount;
      if (!hasVendor || !isBetter || count < 2) continue;
      [best, bestCount] = [headings, count];
    }
  }
  return best;
}

function headingsAt(
  rows: readonly TableRow[],
  { first, data }: { readonly first: number; readonly data: number },
  map: ColumnMap,
): Headings {
  const [top, below] = [rows[first], data - first > 1 ? rows[first + 1] : undefined];
  const isUsable = data - first === 1 || (below !== undefined && isSecondRow(top, below, map));
  if (!top || !isUsable) return { columns: [], first, data };
  const width = Math.max(top.cells.length, below?.cells.length ?? 0);
  const names = Array.from({ length: width }, (_, at) => headingOf(at, top, below));
  return { columns: columnsOf(names, map, below !== undefined), first, data };
}

/** Whether a row continues the headings: all its own cells are headings, below a cell that spans or is empty. */
function isSecondRow(top: TableRow | undefined, below: TableRow, map: ColumnMap): boolean {
  const own = below.cells.flatMap((cell, at) => (cell && cell.repeats !== "row" ? [{ cell, at }] : []));
  const upper = top?.cells.filter((cell) => cell && cell.repeats !== "column") ?? [];
  return (
    own.length > 0 &&
    upper.length > 1 &&
    own.every(({ cell, at }) => {
      const above = top?.cells[at];
      const isKnown = map.has(fold(cell.text)) || fieldOfHeading(cell.text) !== undefined;
      return (
        isKnown &&
        (above === undefined ||
          above.repeats === "column" ||
          top?.cells[at + 1]?.repeats === "column" ||
          top?.cells[at + 1] === undefined)
      );
    })
  );
}

function headingOf(at: number, top: TableRow, below: TableRow | undefined): string {
  const [upper, lower] = [top.cells[at]?.text ?? "", below?.cells[at]];
  if (!lower || lower.repeats === "row") return oneLine(upper);
  // The cell that spans may stand further left, unmerged.
  const above = upper === "" ? (top.cells.slice(0, at).findLast((cell) => cell !== undefined)?.text ?? "") : upper;
  return oneLine(above === lower.text ? lower.text : `${above} ${lower.text}`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function columnsOf(names: readonly string[], map: ColumnMap, isJoined: boolean): RegisterColumn[] {
  const columns = names.map((heading, at): RegisterColumn => {
    const field = map.get(fold(heading)) ?? fieldOfHeading(heading) ?? (isJoined ? lastWordField(heading) : undefined);
    return { at: at + 1, heading, field: field ?? "notes", isUnknown: field === undefined };
  });
  return onceEach(
    columns.filter(({ heading }) => heading !== ""),
    map,
  );
}

/** The second of two rows of headings may be known where both together are not: `계약 기간 시작일`. */
function lastWordField(heading: string): RegisterField | undefined {
  const words = heading.split(" ");
  return words.length > 1 ? fieldOfHeading(words.at(-1) ?? "") : undefined;
}

const isCountry = /^(?:국가|country)$/;

/** Fields that several columns may have. */
const repeatable: ReadonlySet<RegisterField> = new Set([
  "notes",
  "owner",
  "person",
  "phone",
  "resident_number",
  "skip",
  "data_items",
]);

/**
 * Gives each field to one column: the one the user named, else the first. A register of sub-processors has no other
 * column for the vendor, a register with both has re-processors.
 */
function onceEach(columns: readonly RegisterColumn[], map: ColumnMap): RegisterColumn[] {
  const hasVendor = columns.some(({ field }) => field === "vendor");
  const isOfSubprocessors = ({ heading, field }: RegisterColumn) =>
    !hasVendor && field === "subprocessors" && /processor|재수탁/i.test(heading);
  // Beside a column for the place of processing, a country is that of the vendor.
  const hasPlace = columns.some(({ heading, field }) => field === "locations" && !isCountry.test(fold(heading)));
  const adjusted = columns.map((column): RegisterColumn => {
    if (isOfSubprocessors(column)) return { ...column, field: "vendor" };
    const isOfVendor = hasPlace && column.field === "locations" && isCountry.test(fold(column.heading));
    return isOfVendor && !map.has(fold(column.heading)) ? { ...column, field: "vendor_country" } : column;
  });
  const named = new Map<RegisterField, RegisterColumn>();
  for (const column of adjusted) {
    const before = named.get(column.field);
    if (!before || (!map.has(fold(before.heading)) && map.has(fold(column.heading)))) named.set(column.field, column);
  }
  return adjusted.map((column) =>
    repeatable.has(column.field) || named.get(column.field) === column ? column : { ...column, field: "notes" },
  );
}
