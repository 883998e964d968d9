import type { TableCell, TableRow } from "../../model/table.ts";
import { Unread } from "../documents/unread.ts";
import { maxCellLength, maxCells, maxColumns, maxRows } from "./limits.ts";

/** Cells from one row and column to another, both included, from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Content of a cell as it was read. */
export type CellContent = Pick<TableCell, "text" | "date" | "links">;

/** Counts the cells and rows of all tables of a file. */
export class Budget {
  private cells = 0;
  private rows = 0;

  /** Throws `Unread` `too-large`. */
  addCell(): void {
    this.cells += 1;
    if (this.cells > maxCells) throw new Unread("too-large");
  }

  /** Throws `Unread` `too-large`. */
  addRow(): void {
    this.rows += 1;
    if (this.rows > maxRows) throw new Unread("too-large");
  }
}

/** Collects the cells of one table. Merged cells repeat their content in every row and column they cover. */
export class Grid {
  private readonly rows = new Map<number, Map<number, TableCell>>();
  private readonly budget: Budget;
  private bottom = 0;
  private right = 0;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Sets a cell, unless it is empty. Throws `Unread` `too-large`. */
  set(row: number, column: number, content: CellContent): void {
    const text = cleaned(content.text);
    if (text === "" && content.date === undefined) return;
    const { date, links = [] } = content;
    this.put(row, column, { text, ...(date !== undefined && { date }), ...(links.length > 0 && { links }) });
  }

  /** Repeats the first cell of an area, as far as the table has content. Throws `Unread` `too-large`. */
  merge({ top, left, bottom, right }: Area): void {
    const first = this.rows.get(top)?.get(left);
    if (!first) return;
    for (let row = top; row <= Math.min(bottom, this.bottom); row++) {
      for (let column = left; column <= Math.min(right, this.right); column++) {
        if (row === top && column === left) continue;
        this.put(row, column, { ...first, repeats: row > top ? "row" : "column" });
      }
    }
  }

  /** Rows in order. */
  toRows(): TableRow[] {
    return [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([number, cells]) => {
        const width = Math.max(...cells.keys());
        return { number, cells: Array.from({ length: width }, (_, at) => cells.get(at + 1)) };
      });
  }

  private put(row: number, column: number, cell: TableCell): void {
    if (column > maxColumns || cell.text.length > maxCellLength) throw new Unread("too-large");
    this.budget.addCell();
    let cells = this.rows.get(row);
    if (!cells) {
      this.budget.addRow();
      cells = new Map();
      this.rows.set(row, cells);
    }
    cells.set(column, cell);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }
}

/** Characters without a shape of their own, which a reader of the table does not see. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu;

/** Removes what nobody sees: control and invisible characters, and spaces at the ends of lines. */
export function cleaned(text: string): string {
  return text
    .normalize("NFC")
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/[\p{Zs}\t]+/gu, " ")
        .replace(unseen, "")
        .trim(),
    )
    .filter((line) => line !== "")
    .join("\n");
}
