const korean: Readonly<Record<string, number>> = {
  한: 1,
  하나: 1,
  일: 1,
  두: 2,
  둘: 2,
  이: 2,
  세: 3,
  석: 3,
  서: 3,
  삼: 3,
  네: 4,
  넉: 4,
  너: 4,
  사: 4,
  다섯: 5,
  오: 5,
  여섯: 6,
  육: 6,
  일곱: 7,
  칠: 7,
  여덟: 8,
  팔: 8,
  아홉: 9,
  구: 9,
  열: 10,
  십: 10,
  열두: 12,
  십이: 12,
  스물네: 24,
  이십사: 24,
};
const english: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  an: 1,
  single: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  "twenty-four": 24,
  thirty: 30,
  "thirty-six": 36,
  "forty-eight": 48,
  sixty: 60,
  "seventy-two": 72,
  ninety: 90,
  "one hundred and eighty": 180,
};

const alternatives = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join("|");

/** A number in digits, whole: neither the end of 1,024 nor of 1.5. */
const digits = "(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?:\\.\\d{1,2})?(?!\\d)";
const englishWords = alternatives(Object.keys(english));

/** Source of a pattern for a number in Korean, as one group. */
export const koreanNumber = `(${digits}|${alternatives(Object.keys(korean))})`;
/** The same in English. Brackets are read as spaces: thirty-six (36). */
export const englishNumber = `((?:${englishWords})\\s{1,3}${digits}|${englishWords}|${digits})`;

/** Value of what `koreanNumber` or `englishNumber` matched; `NaN` for anything else. */
export function numberOf(text = ""): number {
  const lower = text.toLowerCase().trim();
  const found = /\d[\d,.]*/.exec(lower)?.[0];
  if (found !== undefined) return Number(found.replaceAll(",", ""));
  return korean[lower.replaceAll(/\s/gu, "")] ?? english[lower] ?? Number.NaN;
}

/** Days that Korean has words for, in order. */
const days = ["하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘"];

const filler = "(?:(?:full|whole|clock|calendar|consecutive)\\s+)?";
const koreanUnit = "(?:시간|분(?!기)|일|날|주일|주(?!기)|개월|달|년|해)";
const englishUnit = "(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?|months?|years?)\\b";
const half = "(?:\\s+and\\s+a\\s+half)?";

/** Source of a pattern for a time in Korean: 24시간, 1년 6개월, 하루 반. It has groups of its own. */
export const koreanDuration = `(?:(?<![가-힣])${koreanNumber}\\s*${koreanUnit}|${days.join("|")}|일주일|반나절|\\d{1,4}\\s?h(?:ou)?rs?\\b|\\d{1,4}\\s?h\\b)(?:\\s*(?:하고\\s*)?(?:${koreanNumber}\\s*${koreanUnit}|반나절|반(?![가-힣]*기|드|복|출|입)))*`;
/** The same in English: 24 hours, a year and a half, one hour and thirty minutes. */
export const englishDuration = `(?:${englishNumber}${half}[\\s-]*${filler}${englishUnit}${half}|${englishUnit}\\s+and\\s+a\\s+half)(?:,?\\s+(?:and\\s+)?${englishNumber}[\\s-]*${englishUnit})*`;

/** Hours of a unit, by how its name begins. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:분|min)/u, 1 / 60],
  [/^(?:시간|h)/u, 1],
  [/^(?:일|날|d)/u, 24],
  [/^(?:주|w)/u, 7 * 24],
  [/^(?:개월|달|m)/u, 30 * 24],
  [/^(?:년|해|y)/u, 360 * 24],
];

const part = new RegExp(
  `(?:${koreanNumber}|${englishNumber})?(½)?[\\s-]*${filler}(${koreanUnit}|${englishUnit})(½)?`,
  "gu",
);

/** Hours of a time as `koreanDuration` or `englishDuration` matched it; a month has 30 days and a year twelve months. */
export function durationOf(text: string): number {
  let sum = 0;
  for (const [, inKorean, inEnglish, before, unit = "", after] of inParts(text).matchAll(part)) {
    const number = inKorean ?? inEnglish;
    const hours = units.find(([name]) => name.test(unit))?.[1] ?? Number.NaN;
    sum += ((number === undefined ? 1 : numberOf(number)) + (before || after ? 0.5 : 0)) * hours;
  }
  return sum;
}

/** Writes a time as numbers and units: 하루 반 as 1일½. */
function inParts(text: string): string {
  const joined = text
    .toLowerCase()
    .replaceAll(/\s+and\s+a\s+half/gu, "½")
    .replaceAll(/(?<=[가-힣])\s+(?=[가-힣])/gu, "")
    .replaceAll("반나절", " 12시간")
    .replaceAll("일주일", "7일");
  const counted = days.reduce((written, day, at) => written.replaceAll(day, `${at + 1}일`), joined);
  return counted.replaceAll("반", "½");
}
