import type { DateSystem } from "../../model/serial-date.ts";
import type { Table, Tables } from "../../model/table.ts";
import { Unread } from "../documents/unread.ts";
import { openZip, type Zip } from "../documents/zip.ts";
import { Budget } from "./grid.ts";
import { maxTables } from "./limits.ts";
import { localName, readPart } from "./xlsx-part.ts";
import { readSheet, type Workbook } from "./xlsx-sheet.ts";
import { sharedStrings } from "./xlsx-strings.ts";
import { dateStyles } from "./xlsx-styles.ts";

/**
 * Reads the sheets of a workbook (ECMA-376, ISO/IEC 29500) in the order of its tabs. Hidden sheets are named and not
 * read. Throws `Unread`.
 */
export function readXlsx(bytes: Uint8Array): Tables {
  const zip = openZip(bytes);
  const main = relationsOf(zip, "").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined) throw new Unread("unsupported-format");
  const relations = relationsOf(zip, main);
  const part = (type: string) => {
    const target = relations.find((one) => one.type === type)?.target;
    return target === undefined ? undefined : zip.read(target);
  };
  const { sheets, system } = readWorkbook(zip.read(main));
  const strings = sharedStrings(part("sharedStrings"));
  const workbook: Workbook = { strings, dates: dateStyles(part("styles")), system, budget: new Budget() };
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const tables = shown.map(({ name, relation }, at): Table => {
    const target = relations.find(({ id }) => id === relation);
    // A sheet of another type is a chart or a macro.
    if (target && target.type !== "worksheet") return { kind: "sheet", name, number: at + 1, before: [], rows: [] };
    const content = target && zip.read(target.target);
    if (!content) throw new Unread("broken");
    return { kind: "sheet", name, number: at + 1, before: [], rows: readSheet(content, workbook).toRows() };
  });
  return { tables, hidden: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name) };
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

function readWorkbook(bytes: Uint8Array | undefined): {
  readonly sheets: readonly SheetEntry[];
  readonly system: DateSystem;
} {
  const sheets: SheetEntry[] = [];
  let system: DateSystem = "1900";
  let root: string | undefined;
  readPart(bytes, {
    open: ({ name, attributes }) => {
      const element = localName(name);
      root ??= element;
      if (element === "workbookPr" && /^(?:1|true)$/.test(attributes.date1904 ?? "")) system = "1904";
      if (element !== "sheet") return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      const isHidden = /hidden/i.test(attributes.state ?? "");
      sheets.push({ name: attributes.name ?? "", relation, isHidden });
      if (sheets.length > maxTables) throw new Unread("too-large");
    },
    close: () => undefined,
  });
  if (root !== "workbook") throw new Unread("unsupported-format");
  return { sheets, system };
}

interface Relation {
  readonly id: string;
  /** Last part of the type's address. */
  readonly type: string;
  /** Path of the target in the package. */
  readonly target: string;
}

/** Returns the relations of a part to others of the package, or those of the package itself for "". */
function relationsOf(zip: Zip, part: string): Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const relations: Relation[] = [];
  readPart(zip.read(`${folder}_rels/${part.slice(slash)}.rels`), {
    open: ({ name, attributes }) => {
      if (localName(name) !== "Relationship" || attributes.TargetMode === "External") return;
      const { Id = "", Type = "", Target = "" } = attributes;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(Target, folder) });
    },
    close: () => undefined,
  });
  return relations;
}

/** Resolves `../a` and `./a` from a folder, and `/a` from the root. */
function resolved(target: string, folder: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
