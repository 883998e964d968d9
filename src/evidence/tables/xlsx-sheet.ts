import { type DateSystem, dayOfSerial } from "../../model/serial-date.ts";
import { Unread } from "../documents/unread.ts";
import { type Area, type Budget, type CellContent, Grid } from "./grid.ts";
import { localName, readPart } from "./xlsx-part.ts";
import { RichText, unescaped } from "./xlsx-strings.ts";

/** What the cells of a workbook refer to. */
export interface Workbook {
  readonly strings: readonly string[];
  /** For each style, whether it shows a date. */
  readonly dates: readonly boolean[];
  readonly system: DateSystem;
  readonly budget: Budget;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

/** Most merged areas of a sheet. */
const maxMerged = 20_000;

/** Reads the cells of a worksheet (ECMA-376 18.3). A formula counts by its last result. Throws `Unread`. */
export function readSheet(bytes: Uint8Array, workbook: Workbook): Grid {
  const grid = new Grid(workbook.budget);
  const merged: Area[] = [];
  const inline = new RichText();
  let [row, column] = [0, 0];
  let cell: OpenCell | undefined;
  let isInValue = false;
  readPart(bytes, {
    open: ({ name, attributes }) => {
      const element = localName(name);
      if (element === "row") [row, column] = [wholeNumber(attributes.r) ?? row + 1, 0];
      if (element === "c") {
        const place = placeOf(attributes.r) ?? { row, column: column + 1 };
        column = place.column;
        cell = { ...place, type: attributes.t ?? "n", style: wholeNumber(attributes.s) ?? 0, value: "" };
      }
      if (element === "v") isInValue = true;
      if (element === "mergeCell") merged.push(areaOf(attributes.ref));
      if (merged.length > maxMerged) throw new Unread("too-large");
      inline.open(element);
    },
    close: ({ name }) => {
      const element = localName(name);
      inline.close(element);
      if (element === "v") isInValue = false;
      if (element !== "c" || !cell) return;
      grid.set(cell.row, cell.column, contentOf(cell, inline.take(), workbook));
      cell = undefined;
    },
    text: (part) => {
      if (isInValue && cell) cell.value += part;
      inline.add(part);
    },
  });
  for (const area of merged) grid.merge(area);
  return grid;
}

function contentOf({ type, style, value }: OpenCell, inline: string, workbook: Workbook): CellContent {
  switch (type) {
    case "s":
      return { text: workbook.strings[wholeNumber(value) ?? -1] ?? refuse() };
    case "inlineStr":
      return { text: inline };
    case "str":
      return { text: unescaped(value) };
    case "b":
      return { text: value === "1" ? "TRUE" : "FALSE" };
    case "d":
      return { text: value, ...(/^\d{4}-\d\d-\d\d/.test(value) && { date: value.slice(0, 10) }) };
    case "e":
      return { text: value };
    default:
      return numberContent(value, workbook.dates[style] ?? false, workbook.system);
  }
}

function numberContent(value: string, isDate: boolean, system: DateSystem): CellContent {
  const number = Number(value);
  if (value.trim() === "") return { text: "" };
  if (!Number.isFinite(number)) throw new Unread("broken");
  const date = isDate ? dayOfSerial(number, system) : undefined;
  return date === undefined ? { text: String(number) } : { text: date, date };
}

/** Place of a reference such as `B12`. Throws `Unread` `broken` for anything else. */
function placeOf(reference: string | undefined): { row: number; column: number } | undefined {
  if (reference === undefined) return undefined;
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? refuse();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function areaOf(reference = ""): Area {
  const [from, to] = reference.split(":");
  const [first, last] = [placeOf(from), placeOf(to ?? from)];
  if (!first || !last || last.row < first.row || last.column < first.column) throw new Unread("broken");
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

function refuse(): never {
  throw new Unread("broken");
}
