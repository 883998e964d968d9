import { durationOf, englishDuration, englishNumber, koreanDuration, koreanNumber, numberOf } from "./durations.ts";

/** Numbers a clause may state. */
export interface ClauseFacts {
  /** Months from one time to the next; `unstated` for 정기적으로 and the like. */
  readonly interval_months?: number;
  readonly interval?: "unstated";
  readonly deadline_hours?: number;
  /** `immediately` or `business-days:N`. */
  readonly deadline?: string;
  readonly endpoint?: readonly EndpointItem[];
}

export type EndpointItem = "anti-virus" | "password-policy" | "screen-saver";

/** A number in a text, with its place. */
export interface Stated<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

type Rule<T> = readonly [words: Words, value: (found: RegExpExecArray) => T | undefined];

interface Words {
  readonly pattern: RegExp;
  /** A letter of the language that the words are of. */
  readonly letter: RegExp;
}

const times = "(?:회|번|차례|차)";
const least = "(?:최소|적어도|최소한)?";
/** Not the end of 6개월 or 2년. */
const alone = "(?<![\\d개]\\s?)";
/** The least time that has to pass, which is no deadline. */
const notBefore = "(?<!(?:not earlier|no earlier|no sooner|not less|at least|minimum of)(?: than)?\\s)";
/** The most that may be, which obliges to nothing. */
const atMost = "(?<!at most (?:once|twice)\\s(?:in\\s)?)";
const monthName = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const intervalRules: readonly Rule<number>[] = [
  [
    ko(
      `(${koreanDuration})\\s*(?:에|마다|주기|간격|당|이내의간격|을주기|단위|동안)(?:로)?(?:\\s*${least}\\s*${koreanNumber}\\s*${times})?`,
    ),
    (f) => months(f[1], f.at(-1)),
  ],
  [ko("(?:격월|홀수달|짝수달|홀수월|짝수월)(?:로|에|마다)?"), () => 2],
  [
    ko(`(?:(?:매년|해마다|연)\\s*)?((?:\\d{1,2}월?(?:과|및|,|와|·|ㆍ|・|/)\\s*){1,5}\\d{1,2}월)`),
    (f) => evenly(f[1] ?? ""),
  ],
  [
    ko(
      `${alone}(?:연|년|매년|해마다|일년에|한해에?|한해동안|연간|매해|년간)\\s*(?:간|중|에)?\\s*(?:각각|각)?${least}\\s*${koreanNumber}\\s*${times}`,
    ),
    (f) => per(12, f[1]),
  ],
  [ko(`(?:반기)(?:에|별로?|마다|당|중)?\\s*${least}\\s*${koreanNumber}\\s*${times}`), (f) => per(6, f[1])],
  [ko(`(?:분기)(?:에|별로?|마다|당|중)?\\s*${least}\\s*${koreanNumber}\\s*${times}`), (f) => per(3, f[1])],
  [ko(`${alone}(?:매월|매달|월|달마다)(?:에)?\\s*${least}\\s*${koreanNumber}\\s*${times}`), (f) => per(1, f[1])],
  [
    ko(
      "(?:매반기|반기(?:별|마다|에|말|중)|상반기(?:와|및|,|·)\\s*하반기|상[·ㆍ･,]?\\s*하반기|반년(?:에|마다|주기)|반년간격|봄(?:과|,|·)\\s*가을)",
    ),
    () => 6,
  ],
  [ko("(?:매분기|분기(?:별|마다|에|말|중)|사분기마다|철마다|계절마다)"), () => 3],
  [ko("(?:매월|매달|월별|달마다|월례|다달이)"), () => 1],
  [ko("(?:매년|해마다|매해|연도별|연차|연례|연단위|연1회)"), () => 12],
  [ew(`every\\s+(?:other|second)\\s+month`), () => 2],
  [
    ew(
      `${atMost}(?:every|at intervals of(?: not more than| no more than)?|at (?:least )?intervals of)\\s+(${englishDuration})`,
    ),
    (f) => months(f[1]),
  ],
  [ew(`${monthName}(?:,\\s+${monthName})*,?\\s+and\\s+${monthName}`), (f) => evenly(f[0])],
  [ew(`${englishNumber}[- ]monthly`), (f) => whole(numberOf(f[1]))],
  [
    ew(`(?<!at most )(?:once|one time)\\s+(?:in\\s+)?(?:every|per|a|an|each|any)\\s+(${englishDuration})`),
    (f) => months(f[1]),
  ],
  [
    ew(
      `${englishNumber}\\s+(?:times|occasions)\\s+(?:(?:in\\s+)?(?:a|per|each|every|any)\\s+)?(?:\\w+\\s+)?(?:year|annum)`,
    ),
    (f) => per(12, f[1]),
  ],
  [
    ew(
      "(?:twice|two times|2 times|two occasions)\\s+(?:(?:in\\s+)?(?:a|per|each|every|any|the)\\s+)?(?:\\w+\\s+)?(?:year(?:ly)?|annum|annually)|(?:in\\s+)?(?:the\\s+)?spring\\s+and\\s+(?:in\\s+)?(?:the\\s+)?(?:autumn|fall)",
    ),
    () => 6,
  ],
  [
    ew(
      "(?:semi-?annual(?:ly)?|bi-?annual(?:ly)?|half-?yearly|(?:every|each|per)\\s+(?:calendar\\s+)?half(?:[- ]year)?)",
    ),
    () => 6,
  ],
  [
    ew("(?:quarterly|(?:every|each|per|a|once a|once per|once in each|once each)\\s+(?:calendar\\s+)?quarter)"),
    () => 3,
  ],
  [ew("(?:monthly|(?:every|each|per|once a|once per)\\s+(?:calendar\\s+)?month)"), () => 1],
  [
    ew(
      "(?:annual(?:ly)?|yearly|(?:every|each|per|once a|once in each|once in every|once per|once each)\\s+(?:calendar |contract |service )?year|a year|per annum)",
    ),
    () => 12,
  ],
];

const irregular = /정기|주기|수시|\b(?:regular(?:ly)?|periodic(?:ally)?|recurring|from time to time)\b/u;

const within = "(?:이내|안|내|까지|를?\\s*넘기지|이전)";
const deadlineRules: readonly Rule<number | string>[] = [
  [ko(`${koreanNumber}\\s*(?:영업일|근무일|업무일)\\s*${within}?`), (f) => `business-days:${numberOf(f[1])}`],
  [ko("(?:다음|익)\\s*(?:영업일|근무일)"), () => "business-days:1"],
  [ko(`(${koreanDuration})\\s*(?:을|를)?\\s*(?:을\\s*초과하지)?\\s*${within}`), (f) => hours(f[1])],
  [ko("(?:당일|그날\\s*(?:안|중|로|바로)|같은날|그날)"), () => 24],
  [ko("즉시|즉각|바로|곧바로|곧장|실시간|그자리에서"), () => "immediately"],
  [ko("지체없이|신속히|신속하게|조속히|지체함이없이|지체하지(?:아니하고|않고)|빨리|빠른시일"), () => "unstated"],
  [
    ew(`(?:within|in|not later than|no later than)\\s+${englishNumber}\\s+(?:business|working)\\s+days?`),
    (f) => `business-days:${numberOf(f[1])}`,
  ],
  [ew(`${englishNumber}\\s+(?:business|working)\\s+days?`), (f) => `business-days:${numberOf(f[1])}`],
  [ew("(?:the\\s+)?(?:next|following)\\s+(?:business|working)\\s+day"), () => "business-days:1"],
  [
    ew(
      `(?:within|in|not later than|no later than|inside|later than|by)\\s+(?:the\\s+)?(?:first\\s+|next\\s+)?(${englishDuration})`,
    ),
    (f) => hours(f[1]),
  ],
  [ew(`${notBefore}(${englishNumber}[\\s-]*(?:\\w+\\s+)?(?:hours?|hrs?|h|minutes?))`), (f) => hours(f[1])],
  [ew("(?:the\\s+)?same\\s+day|on the day"), () => 24],
  [ew("immediate(?:ly)?|at once|straight\\s?away|instantly"), () => "immediately"],
  [
    ew(
      "without undue delay|without delay|promptly|as soon as (?:reasonably )?(?:possible|practicable)|forthwith|expeditiously",
    ),
    () => "unstated",
  ],
];

/** Spaces may stand between the syllables of a Korean word, as people write them. */
function ko(source: string): Words {
  return { pattern: new RegExp(source.replaceAll(/([가-힣])(?=[가-힣])/gu, "$1\\s?"), "gu"), letter: /[가-힣]/u };
}

function ew(source: string): Words {
  return { pattern: new RegExp(`\\b(?:${source})\\b`, "giu"), letter: /[a-z]{2}/i };
}

/** Months of a time, of which there are so many times in it. */
function months(text = "", count?: string): number | undefined {
  return whole(durationOf(text) / (30 * 24) / (count === undefined ? 1 : numberOf(count)));
}

/** Hours of a time, a begun one too; what is counted in months is no deadline for a notice. */
function hours(text = ""): number | undefined {
  const found = /년|해|달|개월|month|year/iu.test(text) ? Number.NaN : durationOf(text);
  return Number.isFinite(found) && found > 0 ? Math.ceil(found) : undefined;
}

/** Months from one to the next of the months of a year that a text names. */
function evenly(names: string): number | undefined {
  return whole(12 / (names.match(/\d+|[a-z]{3,}(?<!and)/gi)?.length ?? Number.NaN));
}

function per(months: number, text: string | undefined): number | undefined {
  return whole(months / numberOf(text));
}

function whole(value: number): number | undefined {
  return Number.isFinite(value) && value > 0 ? Math.max(1, Math.round(value)) : undefined;
}

/** Intervals that a text states, in order. */
export function intervalsIn(text: string): Stated<number>[] {
  return statedIn(text, intervalRules);
}

/** Deadlines that a text states, in order: hours, `business-days:N`, `immediately`, or `unstated` for 지체 없이. */
export function deadlinesIn(text: string): Stated<number | string>[] {
  return statedIn(text, deadlineRules);
}

/** Whether a text says that something happens regularly, without an interval. */
export function isRegular(text: string): boolean {
  return irregular.test(text);
}

/** Longest text examined for numbers, in characters. */
const maxExamined = 3_000;

function statedIn<T>(text: string, rules: readonly Rule<T>[]): Stated<T>[] {
  const examined = text.slice(0, maxExamined).replaceAll(/[()（）"“”]/gu, " ");
  const found: Stated<T>[] = [];
  for (const [{ pattern, letter }, read] of rules) {
    if (!letter.test(examined)) continue;
    for (const match of examined.matchAll(pattern)) {
      const value = read(match);
      const [from, to] = [match.index, match.index + match[0].length];
      if (value === undefined || found.some((one) => one.from < to && from < one.to)) continue;
      found.push({ value, from, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
