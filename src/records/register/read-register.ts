import type { Table, Tables } from "../../model/table.ts";
import { type ColumnMap, findHeadings, type Headings, type RegisterColumn } from "./columns.ts";
import type { RegisterVendor } from "./entries.ts";
import { fold, namesProcessor, namesRecipient, namesTransfer } from "./fields.ts";
import { isEmptyMark } from "./marks.ts";
import { companiesIn, companyOf, isDoubtfulName, isGenericName, mayBeSeveral, nameKey } from "./names.ts";
import { type RowContext, RowReader } from "./read-entry.ts";
import type { LeftOutCode, RegisterPlace, Remarks } from "./remarks.ts";
import { type ReadCell, type ReadRow, readRows, tablePlace } from "./rows.ts";
import { withoutSubprocessors } from "./subprocessors.ts";

/** What a register states, and everything a person has to know of it. */
export interface Register {
  /** In the order of the file. */
  readonly vendors: readonly RegisterVendor[];
  readonly tables: readonly { readonly place: RegisterPlace; readonly columns: readonly RegisterColumn[] }[];
  readonly remarks: Remarks;
}

/** Reads the tables of a register of vendors. Pure; accepts any tables. */
export function readRegister({ tables, hidden }: Tables, map: ColumnMap): Register {
  const remarks: Remarks = { unclear: [], personal: [], leftOut: [] };
  const vendors = new Vendors(remarks);
  const read: Register["tables"][number][] = [];
  for (const table of tables.filter(({ rows }) => rows.length > 0)) {
    const headings = findHeadings(table, map);
    const place = tablePlace(table);
    if (headings && (isNamedByUser(headings, map) || !isProvision(table, headings.columns))) {
      read.push({ place, columns: headings.columns });
      readTable(readRows(table, headings, remarks), { vendors, remarks });
    } else {
      remarks.leftOut.push({ code: leftOutTable(table, headings), place, value: "" });
    }
  }
  for (const sheet of hidden) {
    remarks.leftOut.push({ code: "hidden-sheet", place: { kind: "sheet", sheet, table: 0 }, value: "" });
  }
  return { vendors: vendors.all, tables: read, remarks };
}

const provided = /제\s*3\s*자|third[- ]part(?:y|ies).*(?:provi|disclos|shar)|(?:provi|disclos|shar)\w*.*third[- ]part/i;
const entrusted = /위탁|수탁|outsourc|processor|consign|vendor/i;

/** Whether a table is about data provided to third parties for their own purposes (PIPA 17), which is no outsourcing. */
function isProvision(table: Table, columns: readonly RegisterColumn[]): boolean {
  const heading = columns.find(({ field }) => field === "vendor")?.heading ?? "";
  if (namesProcessor(heading)) return false;
  if (columns.some((column) => namesRecipient(column.heading))) return true;
  const title = [...titlesOf(table)].find((line) => provided.test(line) !== entrusted.test(line));
  return title !== undefined && provided.test(title);
}

/** Titles of a table, the nearest first. */
function* titlesOf({ name, before, rows }: Table): Generator<string> {
  const above = rows.slice(0, 5).filter(({ cells }) => cells.filter((cell) => cell && !cell.repeats).length === 1);
  for (const { cells } of above.toReversed()) yield cells.find((cell) => cell)?.text ?? "";
  yield* before.toReversed();
  yield name;
}

/** Whether the user said that a column is the vendor's. */
function isNamedByUser({ columns }: Headings, map: ColumnMap): boolean {
  return columns.some(({ heading, field }) => field === "vendor" && map.has(fold(heading)));
}

function leftOutTable({ rows }: Table, headings: Headings | undefined): LeftOutCode {
  const names = rows.slice(0, 5).flatMap(({ cells }) => cells.flatMap((cell) => cell?.text ?? []));
  if (names.some(namesTransfer)) return "transfer-table";
  return headings || names.some(namesRecipient) ? "third-party-table" : "table-without-vendor";
}

interface Reading {
  readonly vendors: Vendors;
  readonly remarks: Remarks;
}

function readTable({ rows, isKorean, orders }: ReturnType<typeof readRows>, { vendors, remarks }: Reading): void {
  const context: RowContext = { isKorean, orders, remarks };
  let before: readonly RegisterVendor[] = [];
  for (const row of rows) {
    if (isThirdPartyRow(row)) {
      remarks.leftOut.push({ code: "third-party-row", place: row.place, value: "" });
      before = [];
      continue;
    }
    const reader = new RowReader(row, context);
    const named = vendors.named(reader, row);
    // A row without a vendor goes on with the one above.
    const owners = named ?? before;
    if (named === undefined && before.length === 0) reader.tell("row-without-vendor", firstCell(row));
    before = owners;
    addEntries(reader, row, owners);
  }
}

function firstCell({ cells, place }: ReadRow): Pick<ReadCell, "place" | "text"> {
  const text = cells
    .map((cell) => cell.text)
    .filter((one) => one !== "")
    .join(" · ");
  return { place, text };
}

function isThirdPartyRow({ cells }: ReadRow): boolean {
  return cells.some(
    ({ column, text }) =>
      column.field === "row_kind" && /^(?:개인정보\s*)?제\s*3\s*자\s*제공$|^third[- ]party provision$/i.test(text),
  );
}

function addEntries(reader: RowReader, row: ReadRow, owners: readonly RegisterVendor[]): void {
  if (owners.length === 0) return;
  const number = reader.registrationNumber();
  const status = reader.choice("vendor_status", statuses);
  const country = reader.country();
  for (const vendor of owners) {
    if (number && owners.length === 1) vendor.registration_number ??= number;
    if (status) vendor.status ??= status;
    if (country) vendor.country ??= country;
  }
  const contract = reader.contract();
  const services = reader.services();
  for (const vendor of owners) {
    for (const service of services) vendor.entries.push({ service, contract, place: row.place });
  }
}

const statuses: ReadonlyMap<string, string> = new Map([
  ...["prospect", "onboarding", "active", "terminated"].map((status) => [status, status] as const),
  ["검토중", "prospect"],
  ["검토", "prospect"],
  ["선정됨", "onboarding"],
  ["선정", "onboarding"],
  ["선정완료", "onboarding"],
  ["도입중", "onboarding"],
  ["도입진행중", "onboarding"],
  ["거래중", "active"],
  ["이용중", "active"],
  ["사용중", "active"],
  ["진행중", "active"],
  ["운영중", "active"],
  ["정상", "active"],
  ...["종료", "종료됨", "거래종료", "계약종료", "업무종료", "해지", "해지됨", "계약해지"].map(
    (word) => [word, "terminated"] as const,
  ),
]);

/** Vendors by registration number, then name. */
class Vendors {
  readonly all: RegisterVendor[] = [];
  /** By the keys of their names, former ones included. */
  private readonly byName = new Map<string, RegisterVendor[]>();
  private readonly remarks: Remarks;

  constructor(remarks: Remarks) {
    this.remarks = remarks;
  }

  /** Returns the vendors that a row names: none if it names nobody, undefined if its cell is empty. */
  named(reader: RowReader, row: ReadRow): readonly RegisterVendor[] | undefined {
    const cell = reader.cell("vendor");
    if (cell?.isOmitted) {
      reader.tell("vendor-omitted", cell);
      return [];
    }
    if (!cell || isEmptyMark(cell.text)) return undefined;
    const { names, hasOthers } = namesOf(withoutSubprocessors(cell.text).rest);
    if (names.length === 0) reader.tell("vendor-not-named", cell);
    if (hasOthers) {
      reader.tell("vendor-others", cell);
      reader.keep(cell);
    }
    if (names.length > 1) reader.tell("vendor-several", cell);
    const number = names.length === 1 ? reader.registrationNumber()?.value : undefined;
    return names.flatMap((text) => this.vendor(text, number, { reader, cell, row }) ?? []);
  }

  private vendor(
    text: string,
    number: string | undefined,
    { reader, cell, row }: { readonly reader: RowReader; readonly cell: ReadCell; readonly row: ReadRow },
  ): RegisterVendor | undefined {
    const { name, former } = companyOf(text);
    const isName = /\p{L}/u.test(name) && name.length <= 300 && !isGenericName(name);
    if (!isName) {
      reader.tell("vendor-not-named", cell);
      return undefined;
    }
    if (mayBeSeveral(name)) reader.tell("vendor-joined", cell);
    if (isDoubtfulName(name)) reader.tell("vendor-doubtful", cell);
    if (former.length > 0) reader.tell("vendor-former", cell);
    const vendor = this.find(name, number, cell) ?? this.add(name, row);
    const before = reader.stated("former_name")?.text;
    for (const one of [...former, ...(before === undefined ? [] : companiesIn(before).names)]) {
      if (vendor.former.includes(one)) continue;
      vendor.former.push(one);
      this.remember(one, vendor);
    }
    return vendor;
  }

  private add(name: string, { place }: ReadRow): RegisterVendor {
    const vendor: RegisterVendor = { name, place, former: [], entries: [] };
    this.all.push(vendor);
    this.remember(name, vendor);
    return vendor;
  }

  private remember(name: string, vendor: RegisterVendor): void {
    const key = nameKey(name);
    const known = this.byName.get(key);
    if (known) known.push(vendor);
    else this.byName.set(key, [vendor]);
  }

  private find(name: string, number: string | undefined, cell: ReadCell): RegisterVendor | undefined {
    const byNumber =
      number === undefined ? undefined : this.all.find((one) => one.registration_number?.value === number);
    if (byNumber) return byNumber;
    const sameName = this.byName.get(nameKey(name)) ?? [];
    const sameNumber = sameName.find((one) => number === undefined || one.registration_number === undefined);
    // One name with two numbers: two companies.
    if (!sameNumber && sameName.length > 0)
      this.remarks.unclear.push({ code: "two-numbers", place: cell.place, value: name });
    return sameNumber;
  }
}

/** Names of a cell. Commas separate names of which one is Korean: `Foo, Bar & Co` may be one, and is taken as one. */
function namesOf(text: string): { readonly names: readonly string[]; readonly hasOthers: boolean } {
  const read = companiesIn(text);
  const isOne = !text.includes("\n") && !text.includes(";") && !read.names.some((name) => /[가-힣㈜]/.test(name));
  return isOne ? { names: [text], hasOthers: read.hasOthers } : read;
}
