import { type IsoDate, isIsoDate } from "../../model/iso-date.ts";

/** A day that a text names, with its place. */
export interface StatedDate {
  readonly date: IsoDate;
  readonly from: number;
  readonly to: number;
}

const months = "january february march april may june july august september october november december".split(" ");
const month = months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join("|");
const numeric = String.raw`(\d{4})\s?(?:년|[.\-/])\s{0,2}(\d{1,2})\s?(?:월|[.\-/])\s{0,2}(\d{1,2})(?:\s?일|(?!\d))`;
const dayFirst = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?:\sday)?(?:\sof)?\s(${month}),?\s(\d{4})`;
const monthFirst = String.raw`(${month})\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})`;
const anyDate = new RegExp(`(?<!\\d)(?:${numeric}|${dayFirst}|${monthFirst})`, "giu");

/** Returns the days that a text names in full, in order. Days that do not exist are left out. */
export function datesIn(text: string): StatedDate[] {
  return [...text.matchAll(anyDate)].flatMap((match) => {
    const [whole, y1, m1, d1, d2, m2, y2, m3, d3, y3] = match;
    const monthOf = (name: string) => String(months.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1);
    const named = (m2 ?? m3)?.toLowerCase();
    const date = [y1 ?? y2 ?? y3, m1 ?? monthOf(named ?? ""), d1 ?? d2 ?? d3]
      .map((part, at) => (part ?? "").padStart(at === 0 ? 4 : 2, "0"))
      .join("-");
    return isIsoDate(date) ? [{ date, from: match.index, to: match.index + whole.length }] : [];
  });
}
