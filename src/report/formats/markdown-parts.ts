import { groupBy } from "../../model/group.ts";
import { compareSections, type Section } from "../../model/section.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { markdown as inMarkdown } from "./escape.ts";
import type { Limit, RenderOptions } from "./reporter.ts";

/** Key of a table: one of the two that come first, which cannot be vendor ids, or the section it shows. */
export type PartKey = Section;
export const gateChangesPart: PartKey = "#gate-changes";
export const mergedPart: PartKey = "#merged";

/** A row of a table; its cells are Markdown. */
export interface Row {
  readonly part: PartKey;
  /** 0 is dropped last if there is no room for all. */
  readonly rank: number;
  readonly cells: readonly string[];
}

/** Start of a table, in Markdown. */
export interface Part {
  readonly title: string;
  readonly heads: readonly (string | undefined)[];
}

/** Joins the head and the tables, within the limit, and says how many rows are left out. */
export function assemble(
  head: readonly string[],
  rows: readonly Row[],
  partOf: (key: PartKey) => Part,
  { language, limit }: Pick<RenderOptions, "language" | "limit">,
): string {
  const complete = textOf(head, rows, partOf);
  if (limit === undefined || sizeOf(complete, limit) <= limit.size) return complete;
  const tail = (count: number) => {
    const [before = "", after = ""] = fill(words.leftOut, { count, path: "{path}" })[language].split("{path}");
    return inMarkdown(before) + placeLine(limit) + inMarkdown(after);
  };
  const fixed = sizeOf(`${[...head, `**${tail(rows.length)}**`].join("\n\n")}\n`, limit);
  const kept = withinRoom(rows, partOf, { ...limit, size: limit.size - fixed });
  return textOf([...head, `**${tail(rows.length - kept.length)}**`], kept, partOf);
}

function placeLine({ fullReport, address }: Limit): string {
  const named = inMarkdown(fullReport);
  return address === undefined ? named : `[${named}](${address})`;
}

/** Returns the rows that fit, those of the lowest rank first; in their own order. */
function withinRoom(rows: readonly Row[], partOf: (key: PartKey) => Part, limit: Limit): readonly Row[] {
  const begun = new Set<PartKey>();
  const kept = new Set<Row>();
  let room = limit.size;
  for (const row of rows.toSorted((a, b) => a.rank - b.rank)) {
    const beginning = begun.has(row.part) ? 0 : sizeOf(`\n\n${beginningOf(partOf(row.part))}`, limit);
    const size = beginning + sizeOf(`\n${lineOf(row)}`, limit);
    // Cut once: everything after the first row without room is also left out.
    if (size > room) break;
    room -= size;
    begun.add(row.part);
    kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}

function textOf(head: readonly string[], rows: readonly Row[], partOf: (key: PartKey) => Part): string {
  const parts = [...groupBy(rows, ({ part }) => part)].sort(([a], [b]) => compareParts(a, b));
  const tables = parts.map(([key, own]) => [beginningOf(partOf(key)), ...inRankOrder(own).map(lineOf)].join("\n"));
  return `${[...head, ...tables].join("\n\n")}\n`;
}

function inRankOrder(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => a.rank - b.rank);
}

function compareParts(a: PartKey, b: PartKey): number {
  const order = (key: PartKey) => [mergedPart, gateChangesPart].indexOf(key);
  return order(b) - order(a) || compareSections(a, b);
}

function beginningOf({ title, heads }: Part): string {
  return [`## ${title}`, "", `| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`].join("\n");
}

function lineOf({ cells }: Row): string {
  return `| ${cells.join(" | ")} |`;
}

function sizeOf(text: string, { unit }: Limit): number {
  return unit === "bytes" ? Buffer.byteLength(text, "utf8") : text.length;
}
