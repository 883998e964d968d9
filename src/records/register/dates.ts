import { type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import { dayOfSerial } from "../../model/serial-date.ts";

/** Order of the parts of a date that is written in numbers. */
export type DateOrder = "ymd" | "mdy" | "dmy";

/** A date as somebody wrote it. */
export type ReadDate =
  /** `rest` is what stands beside it. `is` tells how sure it is that it means this day. */
  | {
      readonly kind: "day";
      readonly day: IsoDate;
      readonly is: "certain" | "by-column" | "serial";
      readonly rest: string;
    }
  /** "Until the contract ends". */
  | { readonly kind: "open" }
  | { readonly kind: "unclear" };

/** How the numbers of a column are ordered: what the language of the table allows, and what all its dates allow. */
export interface DateContext {
  readonly isKorean: boolean;
  /** Undefined if the column does not tell. */
  readonly order: DateOrder | undefined;
}

const open =
  /^(?:무기한|무기|영구|상시|계속|무제한|기한\s*없음|정함\s*없음|(?:[가-힣]{2,6}\s*)?(?:계약|위탁|서비스|업무|이용|제휴)[가-힣\s]{0,6}(?:종료|해지|만료|만기)\s*시?\s*(?:까지)?|(?:종료|해지)\s*시\s*까지|별도\s*(?:통지|해지)\s*시\s*까지|indefinite(?:ly)?|perpetual|open[- ]ended|ongoing|continuous|evergreen|until (?:terminated|termination|cancel+ed|cancel+ation|further notice|the (?:contract|agreement) ends|end of (?:the )?(?:contract|agreement)))$/i;

/** Whether a text says that there is no fixed end: "계약 종료 시까지". */
export function isOpenEnd(text: string): boolean {
  return open.test(text.trim());
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const yearFirst =
  /^(\d{4})\s*(?:[.\-/]|년)\s*(\d{1,2})\s*(?:[.\-/]|월)\s*(\d{1,2})(?!\d)\s*(?:일|\.)?(?:\s*\([월화수목금토일]\))?(?:[T\s]*\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?Z?)?/;
const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const shortKorean =
  /^['’‘](\d{2})\s*(?:[.\-/]|년)\s*(\d{1,2})\s*(?:[.\-/]|월)\s*(\d{1,2})(?!\d)\s*(?:일|\.)?|^(\d{2})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일/;
const numbers = /^(\d{1,2})\s*([.\-/])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})(?!\d)\.?/;
const monthFirst = new RegExp(`^${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, "i");
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${monthName}[\\s,-]+(\\d{4}|\\d{2})(?!\\d)`,
  "i",
);
const serial = /^\d{5}(?:\.\d+)?$/;

/** Serials of 1990 to 2064: other numbers of five digits are no dates of contracts. */
const serials = { from: 32_874, to: 60_266 };

/** Reads a date as people write it. */
export function readDate(text: string, context: DateContext): ReadDate {
  const trimmed = text.trim();
  if (isOpenEnd(trimmed)) return { kind: "open" };
  const certain = certainDay(trimmed);
  if (certain) return certain;
  if (serial.test(trimmed)) return serialDay(Math.floor(Number(trimmed)));
  return byOrder(trimmed, context);
}

function certainDay(text: string): ReadDate | undefined {
  const found = yearFirst.exec(text) ?? compact.exec(text);
  if (found) return dayOf(found, { year: found[1], month: found[2], day: found[3] }, text);
  const short = shortKorean.exec(text);
  if (short) {
    return dayOf(short, { year: short[1] ?? short[4], month: short[2] ?? short[5], day: short[3] ?? short[6] }, text);
  }
  const named = monthFirst.exec(text);
  if (named) return dayOf(named, { year: named[3], month: monthOf(named[1]), day: named[2] }, text);
  const dayNamed = dayFirst.exec(text);
  if (dayNamed) return dayOf(dayNamed, { year: dayNamed[3], month: monthOf(dayNamed[2]), day: dayNamed[1] }, text);
  return undefined;
}

interface Parts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function dayOf([matched]: RegExpExecArray, parts: Parts, text: string): ReadDate {
  const day = isoOf(parts);
  if (!day) return { kind: "unclear" };
  return { kind: "day", day, is: "certain", rest: restOf(text.slice(matched.length)) };
}

/** What stands beside a date, without the word that ends it. */
function restOf(text: string): string {
  return text
    .trim()
    .replace(/^(?:부터|까지|자로?|始|일)(?=$|\s)/, "")
    .trim();
}

function monthOf(name = ""): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function isoOf({ year = "", month = "", day = "" }: Parts): IsoDate | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const isPlausible = full >= "1950" && full <= "2199";
  return isPlausible && isIsoDate(text) ? text : undefined;
}

function serialDay(days: number): ReadDate {
  const day = days < serials.from || days > serials.to ? undefined : dayOfSerial(days, "1900");
  return day ? { kind: "day", day, is: "serial", rest: "" } : { kind: "unclear" };
}

/** Reads numbers whose order is not written: `25/03/01`, `01/15/25`, `03/01/2025`. */
function byOrder(text: string, { isKorean, order }: DateContext): ReadDate {
  const found = numbers.exec(text);
  if (!found) return { kind: "unclear" };
  const possible = ordersOf(found, isKorean);
  const chosen = possible.length === 1 ? possible[0] : possible.find((one) => one === order);
  const day = chosen && isoOf(partsOf(found, chosen));
  if (!day) return { kind: "unclear" };
  const is = possible.length === 1 ? "certain" : "by-column";
  return { kind: "day", day, is, rest: restOf(text.slice(found[0].length)) };
}

/** Returns the orders in which numbers are a date. Koreans write the year first, or last as in the US. */
function ordersOf(found: RegExpExecArray, isKorean: boolean): DateOrder[] {
  const orders: readonly DateOrder[] = isKorean ? ["ymd", "mdy"] : ["mdy", "dmy", "ymd"];
  const isFourDigits = found[4]?.length === 4;
  const withYear = orders.filter((order) => !isFourDigits || order !== "ymd");
  const all: readonly DateOrder[] = isFourDigits && isKorean ? ["mdy", "dmy"] : withYear;
  return all.filter((order) => isoOf(partsOf(found, order)));
}

function partsOf([, first = "", , second = "", third = ""]: RegExpExecArray, order: DateOrder): Parts {
  if (order === "ymd") return { year: first.padStart(2, "0"), month: second, day: third };
  return order === "mdy" ? { year: third, month: first, day: second } : { year: third, month: second, day: first };
}

/**
 * Returns the order of the numbers in a column: the only one in which all its dates are dates. Undefined if there is
 * none, or no date decides.
 */
export function orderOfColumn(texts: readonly string[], isKorean: boolean): DateOrder | undefined {
  const sets = texts.flatMap((text) => {
    const found = certainDay(text.trim()) ? null : numbers.exec(text.trim());
    return found ? [ordersOf(found, isKorean)] : [];
  });
  const [first = [], ...others] = sets;
  const common = first.filter((order) => others.every((set) => set.includes(order)));
  return common.length === 1 ? common[0] : undefined;
}

/** Signs that look like a hyphen. */
const hyphens = /[-‐‑−－]/g;

/** Longest text in which a term is looked for between hyphens, in UTF-16 units. */
const maxTerm = 100;

/** Splits a term at its dash or words: `2025.1.2 ~ 2026.12.31`, "from … to …". Undefined if it is not one. */
export function splitTerm(text: string): readonly [string, string] | undefined {
  const plain = text
    .replaceAll("\n", " ")
    .replace(/^from\s+/i, "")
    .trim();
  const parts = plain.split(/\s*[~∼～〜–—]\s*|\s+[-‐‑−－]\s+|\s*부터\s*|\s+(?:to|until|through)\s+/i);
  const [from = "", ...others] = parts.filter((part) => part !== "");
  if (others.length > 1) return undefined;
  if (others.length === 0 && parts.length < 2) return splitAtHyphen(plain);
  return [from, others[0] ?? ""];
}

/** Splits at the hyphen that has a date before it and a date, an open end or nothing behind it: `26.4.1-26.12.31`. */
function splitAtHyphen(text: string): readonly [string, string] | undefined {
  if (text.length > maxTerm) return undefined;
  for (const { index } of text.matchAll(hyphens)) {
    const [from, to] = [text.slice(0, index).trim(), text.slice(index + 1).trim()];
    const start = readDate(from, { isKorean: true, order: undefined });
    const isStart = start.kind === "day" && start.rest === "" && start.is !== "serial";
    const end = readDate(to, { isKorean: true, order: undefined });
    if (isStart && (to === "" || end.kind !== "unclear")) return [from, to];
  }
  return undefined;
}
