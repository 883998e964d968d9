import { isEmptyMark, yesOrNo } from "./marks.ts";
import { piecesOf } from "./names.ts";

/** A text without the sub-processors that it names, and their names as they stand there. */
export interface WithoutSubprocessors {
  readonly rest: string;
  readonly names: readonly string[];
}

const label =
  "(?:재수탁(?:자|사|업체|기관|회사)?|재위탁(?:업체|사|자|처|기관|회사|\\s*받는\\s*자)?|sub-?(?:processor|contractor)s?)\\s*(?:명|이름)?\\s*[:：]";
const within = "[^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*";
const inParentheses = new RegExp(`[(（]\\s*${label}(${within})[)）]`, "giu");
const onLine = new RegExp(`^${label}(.*)$`, "iu");

/** Takes the sub-processors out of a text that states them by a label: `㈜가(재수탁자: ㈜나)`. */
export function withoutSubprocessors(text: string): WithoutSubprocessors {
  const stated: string[] = [];
  const outside = text.slice(0, maxText).replaceAll(inParentheses, (_, names: string) => {
    stated.push(names);
    return "";
  });
  const lines = outside.split("\n").filter((line) => {
    const names = onLine.exec(line.trim())?.[1];
    if (names !== undefined) stated.push(names);
    return names === undefined && line.trim() !== "";
  });
  const rest = [lines.join("\n").trim(), text.slice(maxText)].join("");
  return { rest, names: stated.flatMap(piecesOf).filter((name) => !isEmptyMark(name)) };
}

/** Longest text in which sub-processors are looked for, in UTF-16 units. */
const maxText = 2000;

const mention = /재\s*위탁|재\s*수탁|하\s*수탁|sub-?(?:process(?:or|ing)|contract(?:or|ing)|consign)/i;
const denial = /없음|없슴|안\s*함|않|금지|불가|미해당|해당\s*없음|불허|\b(?:no|none|not|without|prohibited)\b/i;

/** Whether a cell may tell of sub-processors that it does not name as such: `재위탁 여부: 있음(㈜나)`. */
export function mentionsSubprocessors(heading: string, text: string): boolean {
  if (isEmptyMark(text)) return false;
  if (mention.test(text)) return !denial.test(text) || /있음/.test(text);
  return mention.test(heading) && yesOrNo(text) !== false && !denial.test(text);
}

/** The company in `있음(㈜나)`; the text itself where it is no such answer. Undefined for an answer without a name. */
export function companyOfAnswer(text: string): string | undefined {
  const [, answer = "", inside, behind] =
    /^([^\s(（:：]{1,4})\s*(?:[(（](.+)[)）]|[:：]\s*(.+))$/u.exec(text.slice(0, maxText)) ?? [];
  const name = inside ?? behind;
  if (name !== undefined && yesOrNo(answer) === true) return name.trim();
  return yesOrNo(text) === undefined ? text : undefined;
}
