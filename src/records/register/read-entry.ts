import records from "../../schemas/records.schema.json" with { type: "json" };
import { countriesIn, countryNamed } from "./countries.ts";
import { type DateOrder, isOpenEnd, type ReadDate, readDate, splitTerm } from "./dates.ts";
import type { Stated, StatedContract, StatedEnd, StatedService, StatedSubprocessor } from "./entries.ts";
import type { RegisterField } from "./fields.ts";
import { isEmptyMark, isUndecided, yesOrNo } from "./marks.ts";
import { companiesIn, isGenericName, mayBeSeveral, piecesOf } from "./names.ts";
import type { Remark, Remarks, UnclearCode } from "./remarks.ts";
import type { ReadCell, ReadRow } from "./rows.ts";
import { companyOfAnswer, mentionsSubprocessors, withoutSubprocessors } from "./subprocessors.ts";

/** What the dates of a table depend on. */
export interface RowContext {
  readonly isKorean: boolean;
  readonly orders: ReadonlyMap<number, DateOrder | undefined>;
  readonly remarks: Remarks;
}

/** Reads what a row states of its services and contract. */
export class RowReader {
  private readonly row: ReadRow;
  private readonly context: RowContext;
  private readonly notes: string[] = [];
  /** Codes and columns of what was told of the row. */
  private readonly told = new Set<string>();

  constructor(row: ReadRow, context: RowContext) {
    this.row = row;
    this.context = context;
  }

  /** One service for each that the row names; one without a name if it names none. */
  services(): StatedService[] {
    const contractTitle = this.cell("contract_title");
    const cell = this.stated("service") ?? (contractTitle && this.telling("service-from-title", contractTitle));
    const names = cell ? this.serviceNames(cell) : [undefined];
    const common = this.serviceFacts();
    this.keepOthers();
    return names.map((name) => ({ ...common, ...(name && { name }), notes: [...new Set(this.notes)] }));
  }

  /** Undefined if the row states nothing of a contract. */
  contract(): StatedContract | undefined {
    const contract: StatedContract = {};
    const [number, title] = [this.text("contract_number", maxText), this.text("contract_title", maxText)];
    if (number) contract.number = number;
    if (title) contract.title = title;
    const signed = this.day("signed_on");
    if (signed) contract.signed_on = signed;
    this.readTerm(contract);
    this.readStatus(contract);
    this.readRenewal(contract);
    return Object.keys(contract).length > 0 ? contract : undefined;
  }

  /** Reads the value of one of a list; undefined, and told, if it is none of them. */
  choice(field: RegisterField, labels: ReadonlyMap<string, string>): Stated<string> | undefined {
    const cell = this.stated(field);
    if (!cell) return undefined;
    const value = labels.get(cell.text.toLowerCase().replaceAll(/\s/g, ""));
    if (value !== undefined) return { value, place: cell.place };
    this.tell("value-unclear", cell);
    this.keep(cell);
    return undefined;
  }

  /** Business number as it is written in Korea: `123-81-00011`. Another form stays as it is. */
  registrationNumber(): Stated<string> | undefined {
    const cell = this.stated("registration_number");
    if (!cell) return undefined;
    const digits = cell.text.replaceAll(/[\s-]/g, "");
    const korean = /^(\d{3})(\d{2})(\d{5})$/.exec(digits);
    if (korean) return { value: korean.slice(1).join("-"), place: cell.place };
    const isNumber = /\d/.test(digits) && cell.text.length <= 40 && !cell.text.includes("\n");
    if (isNumber && !/^\d+$/.test(digits)) return { value: cell.text, place: cell.place };
    this.tell("number-unclear", cell);
    this.keep(cell);
    return undefined;
  }

  country(): Stated<string> | undefined {
    const cell = this.stated("vendor_country");
    const value = cell && countryNamed(cell.text);
    if (cell && value === undefined) {
      this.tell("country-unclear", cell);
      this.keep(cell);
    }
    return cell && value !== undefined ? { value, place: cell.place } : undefined;
  }

  /** Keeps the text of a cell as a note. */
  keep({ column, text, place }: ReadCell): void {
    const line = text.replaceAll("\n", " / ");
    if (/[\p{L}\p{N}]/u.test(line))
      this.notes.push(column.heading === "" ? `${place.column}: ${line}` : `${column.heading}: ${line}`);
  }

  cell(field: RegisterField): ReadCell | undefined {
    return this.row.cells.find(({ column }) => column.field === field);
  }

  /** The cell of a field, unless it says that there is nothing. One that is not decided yet is told and kept. */
  stated(field: RegisterField): ReadCell | undefined {
    const cell = this.cell(field);
    return cell && this.isStated(cell) ? cell : undefined;
  }

  private isStated(cell: ReadCell): boolean {
    if (isEmptyMark(cell.text)) return false;
    if (!isUndecided(cell.text)) return true;
    this.tell("undecided", cell);
    this.keep(cell);
    return false;
  }

  tell(code: UnclearCode, { place, text }: Pick<ReadCell, "place" | "text">): void {
    const remark: Remark<UnclearCode> = { code, place, value: text.replaceAll("\n", " / ").slice(0, maxTold) };
    const key = `${code} ${place.column ?? ""}`;
    if (!this.told.has(key)) this.context.remarks.unclear.push(remark);
    this.told.add(key);
  }

  private telling(code: UnclearCode, cell: ReadCell): ReadCell | undefined {
    if (isEmptyMark(cell.text)) return undefined;
    this.tell(code, cell);
    return cell;
  }

  private serviceNames(cell: ReadCell): (Stated<string> | undefined)[] {
    const lines = linesOfWork(withoutSubprocessors(cell.text).rest);
    if (lines.length > 1) this.tell("services-split", cell);
    return lines.map((line) => this.bounded(line, maxText, cell));
  }

  /** Undefined, told and kept as a note, if a text is longer than the record allows. */
  private bounded(text: string, most: number, cell: ReadCell): Stated<string> | undefined {
    const line = text.replaceAll(/\s+/g, " ");
    if (line.length <= most && hasLetters.test(line)) return { value: line, place: cell.place };
    this.tell(line.length > most ? "too-long" : "value-unclear", cell);
    this.keep(cell);
    return undefined;
  }

  private text(field: RegisterField, most: number): Stated<string> | undefined {
    const cell = this.stated(field);
    return cell && this.bounded(cell.text, most, cell);
  }

  private serviceFacts(): Omit<StatedService, "name" | "notes"> {
    const facts: Omit<StatedService, "name" | "notes"> = { own: this.ownFacts() };
    const put = <K extends keyof StatedService>(key: K, value: StatedService[K] | undefined) => {
      if (value !== undefined) Reflect.set(facts, key, value);
    };
    put("type", this.choice("type", typeLabels));
    put("started_on", this.day("started_on"));
    put("ended_on", this.day("ended_on"));
    for (const fact of ["personal_data", "important_information", "development"] as const) put(fact, this.fact(fact));
    put("data_items", this.list("data_items"));
    put("data_subjects", this.list("data_subjects"));
    put("retention", this.text("retention", maxLongText));
    put("subprocessors", this.subprocessors());
    put("locations", this.locations());
    put("owner", this.owner());
    return facts;
  }

  private ownFacts(): StatedService["own"] {
    const own: Record<`x-${string}`, Stated<string>> = {};
    for (const cell of this.row.cells) {
      const { field } = cell.column;
      if (isOwnField(field) && !isEmptyMark(cell.text)) own[field] = { value: cell.text, place: cell.place };
    }
    return own;
  }

  private fact(field: "personal_data" | "important_information" | "development"): Stated<boolean> | undefined {
    const cell = this.cell(field);
    if (!cell || cell.text === "") return undefined;
    const value = yesOrNo(cell.text);
    if (value !== undefined) return { value, place: cell.place };
    this.tell("value-unclear", cell);
    this.keep(cell);
    return undefined;
  }

  private list(field: "data_items" | "data_subjects"): Stated<readonly string[]> | undefined {
    const cells = this.row.cells.filter((cell) => cell.column.field === field && this.isStated(cell));
    const [first] = cells;
    if (!first) return undefined;
    const items = [...new Set(cells.flatMap(({ text }) => itemsOf(text)))].filter(
      (item) => item.length <= maxText && hasLetters.test(item),
    );
    if (items.length > 0 && items.length <= maxItems) return { value: items, place: first.place };
    this.tell("value-unclear", first);
    this.keep(first);
    return undefined;
  }

  /** Those of their own column, and those that the cells of the vendor and the service state. */
  private subprocessors(): Stated<readonly StatedSubprocessor[]> | undefined {
    const own = this.stated("subprocessors");
    const beside = (["vendor", "service"] as const).flatMap((field) => this.subprocessorsBeside(field));
    const value = [...(own ? this.subprocessorsIn(own) : []), ...beside.flatMap(({ names }) => names)];
    const place = own?.place ?? beside[0]?.cell.place;
    return place && value.length > 0 ? { value: [...new Set(value)].map(subprocessorOf), place } : undefined;
  }

  private subprocessorsBeside(field: "vendor" | "service"): { cell: ReadCell; names: readonly string[] }[] {
    const cell = this.cell(field);
    const names = cell ? withoutSubprocessors(cell.text).names.filter(isSubprocessor) : [];
    if (!cell || names.length === 0) return [];
    this.tell("subprocessor-beside", { place: cell.place, text: names.join(", ") });
    return [{ cell, names }];
  }

  /** Names of a cell; what names nobody, or others too, is told and kept. */
  private subprocessorsIn(cell: ReadCell): string[] {
    const { names, hasOthers } = companiesIn(cell.text);
    if (hasOthers) this.tell("vendor-others", cell);
    if (names.some(mayBeSeveral)) this.tell("vendor-joined", cell);
    if (yesOrNo(cell.text) === false) return [];
    const companies = names.map(companyOfAnswer);
    const known = companies.filter((name) => name !== undefined).filter(isSubprocessor);
    if (known.length < companies.length) this.tell("subprocessor-unnamed", cell);
    if (hasOthers || known.length < companies.length) this.keep(cell);
    return known;
  }

  private locations(): Stated<readonly string[]> | undefined {
    const cell = this.stated("locations");
    if (!cell) return undefined;
    const { codes, saysMore } = countriesIn(cell.text);
    if (saysMore || codes.length === 0) this.keep(cell);
    if (codes.length === 0 || saysMore) this.tell("country-unclear", cell);
    return codes.length > 0 ? { value: codes, place: cell.place } : undefined;
  }

  /** The role mailbox of a column of our own department. What else stands there, or in one of contacts, is a note. */
  private owner(): Stated<string> | undefined {
    const cells = this.row.cells.filter(({ column: { field } }) => field === "person" || field === "owner");
    const [owner] = cells.filter(({ column }) => column.field === "owner").flatMap(mailboxOf);
    for (const cell of cells) if (cell.text !== owner?.value && !isEmptyMark(cell.text)) this.keep(cell);
    return owner;
  }

  private day(field: RegisterField): Stated<string> | undefined {
    const cell = this.cell(field);
    if (!cell || isEmptyMark(cell.text)) return undefined;
    const read = this.readDay(cell);
    return read.kind === "day" ? { value: read.day, place: cell.place } : undefined;
  }

  /** Reads a day; tells what is not certain, and keeps the cell as a note. */
  private readDay(cell: ReadCell): ReadDate {
    if (cell.date !== undefined) return readDate(cell.date, { isKorean: true, order: undefined });
    const { isKorean, orders } = this.context;
    return this.checked(readDate(cell.text, { isKorean, order: orders.get(cell.column.at) }), cell);
  }

  private checked(read: ReadDate, cell: ReadCell): ReadDate {
    if (read.kind === "unclear") this.tell("date-unclear", cell);
    if (read.kind === "open") this.tell("end-open", cell);
    if (read.kind === "day" && read.is !== "certain")
      this.tell(read.is === "serial" ? "date-serial" : "date-by-column", cell);
    if (read.kind === "day" && read.rest !== "") this.tell("date-with-text", cell);
    if (read.kind !== "day" || read.rest !== "") this.keep(cell);
    return read;
  }

  private readTerm(contract: StatedContract): void {
    const term = this.stated("term");
    const parts = term && splitTerm(term.text);
    if (term && (!parts || readDate(parts[0], termDates).kind !== "day")) {
      this.tell(isOpenEnd(term.text) ? "end-open" : "term-unclear", term);
      this.keep(term);
      if (isOpenEnd(term.text)) contract.to = { value: { kind: "open" }, place: term.place };
    } else if (term && parts) this.setTerm(contract, term, parts);
    const from = this.day("effective_from");
    if (from) contract.from = from;
    const end = this.cell("effective_to");
    if (end && !isEmptyMark(end.text)) setEnd(contract, this.readDay(end), end);
    refuseReversed(contract, (cell) => this.tell("dates-reversed", cell));
  }

  private setTerm(contract: StatedContract, term: ReadCell, [from, to]: readonly [string, string]): void {
    const first = readDate(from, termDates);
    if (first.kind === "day") contract.from = { value: first.day, place: term.place };
    if (to === "") return;
    setEnd(contract, this.checked(readDate(to, termDates), term), term);
  }

  private readStatus(contract: StatedContract): void {
    const cell = this.cell("contract_status");
    if (!cell || /^[-–—]?$/.test(cell.text)) return;
    const status = statusOf(cell.text);
    if (status) contract.status = { value: status, place: cell.place };
    else {
      this.tell("status-unclear", cell);
      this.keep(cell);
    }
  }

  private readRenewal(contract: StatedContract): void {
    const cell = this.stated("renewal");
    if (!cell) return;
    const renewal = renewalOf(cell.text);
    if (renewal === "none") return;
    if (renewal === undefined) this.tell("renewal-unclear", cell);
    else if (contract.to?.value.kind === "open") this.tell("renewal-without-end", cell);
    if (renewal === undefined || contract.to?.value.kind === "open") this.keep(cell);
    else contract.renewal = { value: renewal, place: cell.place };
  }

  /** Keeps every cell that has no field of its own, and the links. */
  private keepOthers(): void {
    for (const cell of this.row.cells) {
      const { field, heading } = cell.column;
      const says = /여부|\?$/.test(heading) ? cell.text !== "" && cell.text !== "-" : !isEmptyMark(cell.text);
      if (field === "notes" && mentionsSubprocessors(heading, cell.text)) this.tell("subprocessor-mentioned", cell);
      const isOther = field === "notes" || field === "phone" || (field === "row_kind" && says);
      if (isOther && says) this.keep({ ...cell, text: cell.date ?? cell.text });
      for (const link of cell.links) this.keep({ ...cell, text: link });
    }
  }
}

const maxText = 300;
const maxLongText = 2000;
const maxItems = 500;
/** Longest value that is shown, in UTF-16 units. */
const maxTold = 200;

/** In a term, numbers whose order is not certain are unclear. */
const termDates = { isKorean: true, order: undefined } as const;

/** Something that a record takes for a text: letters or digits. */
const hasLetters = /[^\P{L}\u115f\u1160\u3164\uffa0]|\p{N}/u;

function isOwnField(field: RegisterField): field is `x-${string}` {
  return field.startsWith("x-");
}

function isSubprocessor(name: string): boolean {
  return name.length <= maxText && hasLetters.test(name) && !isGenericName(name);
}

function mailboxOf({ text, place }: ReadCell): Stated<string>[] {
  const value = /[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>()]+/.exec(text)?.[0];
  return value !== undefined && isAscii(value) ? [{ value, place }] : [];
}

function isAscii(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

/** Lines of a cell that are works of their own. A line that goes on with the next, or is one of its words, is none. */
function linesOfWork(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const before = lines.at(-1);
    const goesOn =
      before !== undefined &&
      (/(?:및|와|과|또는|and|or|of|for|the|[,·ㆍ/&(-])$/i.test(before) || /^(?:및|또는|and|or|[,·ㆍ/&()])/i.test(line));
    if (goesOn) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line.replace(/^(?:[-•·*○▶ㅇ]|\d{1,2}[.)]|[①-⑳])\s*/, ""));
  }
  return lines.filter((line) => line !== "");
}

/** Items of a list: separated by commas, semicolons, lines or middle dots. A text with a condition stays whole. */
function itemsOf(text: string): string[] {
  if (/\b(?:never|not|no longer|without|except)\b|않|제외|아님/i.test(text)) return [text.replaceAll(/\s+/g, " ")];
  return piecesOf(text)
    .flatMap((piece) => (/[(（]/.test(piece) ? [piece] : piece.split(/\s*[·ㆍ]\s*/)))
    .map((item) => item.replace(/^(?:[-•*○▶]|\d{1,2}[.)])\s*/, "").trim())
    .filter((item) => item !== "" && !isEmptyMark(item));
}

/** What stands in parentheses behind a name is its work, unless it is a legal form. */
function subprocessorOf(text: string): StatedSubprocessor {
  const [, name = text, work] = /^(.+?)\s*[(（]([^()（）]{2,})[)）]$/.exec(text) ?? [];
  return { name: name.trim(), work: work?.trim() };
}

function setEnd(contract: StatedContract, read: ReadDate, { place }: ReadCell): void {
  const value: StatedEnd | undefined =
    read.kind === "day" ? { kind: "day", day: read.day } : read.kind === "open" ? { kind: "open" } : undefined;
  if (value) contract.to = { value, place };
}

/** An end before the start is not written. */
function refuseReversed(
  contract: StatedContract,
  tell: (cell: { place: ReadCell["place"]; text: string }) => void,
): void {
  const { from, to } = contract;
  if (!from || to?.value.kind !== "day" || to.value.day >= from.value) return;
  tell({ place: to.place, text: `${from.value} ~ ${to.value.day}` });
  delete contract.to;
}

const statusWords: readonly (readonly ["draft" | "signed" | "terminated", RegExp])[] = [
  [
    "draft",
    /^(?:작성\s*중|체결\s*(?:중|예정|전)|진행\s*중|협의\s*중|미작성|미체결|검토\s*중|초안|draft|pending|in progress|not signed|unsigned)$/i,
  ],
  [
    "signed",
    /^(?:체결(?:됨|함|\s*완료)?|작성(?:됨|함|\s*완료)?|완료|서명(?:됨|함|\s*완료)?|signed|executed|in place|completed?)$/i,
  ],
  [
    "terminated",
    /^(?:중도\s*)?해지(?:됨|함|\s*완료)?$|^(?:계약\s*)?(?:종료|해제)(?:됨|함)?$|^(?:terminated|cancel+ed)$/i,
  ],
];

function statusOf(text: string): "draft" | "signed" | "terminated" | undefined {
  const word = text.normalize("NFKC").trim();
  const found = statusWords.find(([, pattern]) => pattern.test(word));
  if (found) return found[0];
  const answer = yesOrNo(word);
  return answer === undefined ? undefined : answer ? "signed" : "draft";
}

/** `none` if the contract does not renew; undefined if the text is not understood. */
function renewalOf(text: string): { readonly months: number | undefined } | "none" | undefined {
  const word = text.normalize("NFKC").trim();
  const answer = yesOrNo(word);
  if (answer === false) return "none";
  const [, count, unit = ""] = /(\d{1,3})\s*(년|개월|years?|months?)/i.exec(word) ?? [];
  const isAutomatic = answer === true || /자동|auto/i.test(word);
  const isDenied = /않|아니|불가|안\s*함|not/i.test(word);
  if (!isAutomatic || isDenied) return /^(?:수동|별도\s*(?:계약|합의)|재계약|manual)$/i.test(word) ? "none" : undefined;
  const months = count === undefined ? undefined : Number(count) * (/^(?:년|y)/i.test(unit) ? 12 : 1);
  return { months: months !== undefined && months >= 1 && months <= 1200 ? months : undefined };
}

const { type } = records.$defs.service.properties;
const koreanTypes: Readonly<Record<string, string>> = {
  정보시스템운영: "it-operation",
  시스템운영: "it-operation",
  유지보수: "maintenance",
  개발: "development",
  시스템개발: "development",
  보안관제: "security-operation",
  컨설팅: "consulting",
  개인정보처리: "personal-data-processing",
  고객상담: "customer-support",
  시설: "facility",
  시설관리: "facility",
  클라우드: "cloud",
  기타: "other",
};
const typeLabels: ReadonlyMap<string, string> = new Map([
  ...type.enum.flatMap((value) => [[value, value] as const, [value.replaceAll("-", ""), value] as const]),
  ...Object.entries(koreanTypes),
]);
