import type { Table } from "../../model/table.ts";
import { areaOf } from "./fields.ts";
import { datesIn } from "./stated-dates.ts";

/** What a document on the selection seems to say: answers a person can accept. A key is absent where nothing was found. */
export type StatedSelection = Readonly<Partial<Record<StatedKey, string>>>;
type StatedKey = "issued_on" | "security_section" | "privacy_section" | "evaluated_on" | "passing_score";

/** Longest heading that is proposed as a place, in characters. */
const maxHeading = 100;

/** Reads a request for proposal: its first day, and the headings of its requirements. */
export function statedByRequest(source: string): StatedSelection {
  const [day] = datesIn(source);
  const security = headingOf(source, /(?:정보\s?보호|보안).{0,10}요구|security requirement/iu);
  const privacy = headingOf(source, /개인정보.{0,10}요구|(?:privacy|personal data|data protection) requirement/iu);
  return {
    ...(day && { issued_on: day.date }),
    ...(security !== undefined && { security_section: security }),
    ...(privacy !== undefined && { privacy_section: privacy }),
  };
}

/** Reads an evaluation sheet: the day beside the word for evaluation, else the first; the share needed to pass. */
export function statedByEvaluation(source: string): StatedSelection {
  const days = datesIn(source);
  const beside = days.find(({ from }) =>
    /(?:평가일|evaluat\w{1,5} on)\W{0,5}$/iu.test(source.slice(0, from).slice(-30)),
  );
  const day = beside ?? days[0];
  const share =
    /(?:합격|적격|통과)[^\n%]{0,30}?(\d{1,3})\s?%/u.exec(source)?.[1] ??
    /pass[^\n%]{0,30}?(\d{1,3})\s?(?:%|percent)/iu.exec(source)?.[1];
  return { ...(day && { evaluated_on: day.date }), ...(share !== undefined && { passing_score: share }) };
}

function headingOf(source: string, pattern: RegExp): string | undefined {
  for (const line of source.split("\n", 5_000)) {
    const text = line.replace(/^[#\s]+/, "").trim();
    const isHeading = /^\s*#|^\s*(?:\d|제\s?\d|[가-힣]\.|[IVX]+\.)/u.test(line);
    if (isHeading && text.length <= maxHeading && pattern.test(text)) return text;
  }
  return undefined;
}

/** Heads of the columns of an evaluation sheet. */
const heads = {
  name: /항목|criteri|item/iu,
  area: /영역|분야|구분|area/iu,
  weight: /배점|weight|max/iu,
  score: /득점|score/iu,
};

/**
 * Reads the items of an evaluation sheet, written as `NAME=AREA:WEIGHT:SCORE`, separated by commas. Undefined where no
 * table has these columns, or an item has an unknown area.
 */
export function statedCriteria(tables: readonly Table[]): string | undefined {
  for (const { rows } of tables) {
    const cells = rows.map((row) => row.cells.map((cell) => cell?.text.trim() ?? ""));
    const head = cells.findIndex((row) => Object.values(heads).every((word) => row.some((text) => word.test(text))));
    const columns = (cells[head] ?? []).map((text) => text);
    const at = (word: RegExp) => columns.findIndex((text) => word.test(text));
    const [name, area, weight, score] = [at(heads.name), at(heads.area), at(heads.weight), at(heads.score)];
    const items = cells.slice(head + 1).filter((row) => (row[area] ?? "") !== "");
    if (head < 0 || items.length === 0) continue;
    const known = items.map((row) => itemOf(row[name], row[area], [row[weight], row[score]]));
    return known.every((item) => item !== undefined) ? known.join(", ") : undefined;
  }
  return undefined;
}

function itemOf(name = "", area = "", [weight = "", score = ""]: readonly (string | undefined)[]): string | undefined {
  const known = areaOf(area);
  const isItem = name !== "" && !name.includes("=") && [weight, score].every((text) => /^\d+(?:\.\d+)?$/.test(text));
  return isItem && known !== undefined ? `${name}=${known}:${weight}:${score}` : undefined;
}
