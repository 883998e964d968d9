import type { IsoDate } from "../../model/iso-date.ts";
import { namesPerson } from "./personal.ts";
import { datesIn, type StatedDate } from "./stated-dates.ts";
import { partiesOf, type StatedParty } from "./stated-parties.ts";

/** Renewal as a contract's record states it. */
export interface StatedRenewal {
  readonly automatic: true;
  readonly term_months: number;
  readonly notice_days?: number;
}

/** What the text of a contract says of itself. A key is absent where the text does not state it in full. */
export interface AgreementFacts {
  readonly title?: string;
  readonly parties: readonly StatedParty[];
  readonly signed_on?: IsoDate;
  readonly effective?: { readonly from: IsoDate; readonly to?: IsoDate };
  readonly renewal?: StatedRenewal;
  /** Lines that name who processes on the vendor's behalf; none may name a person. */
  readonly subprocessing: readonly string[];
}

/** Longest title, in characters. */
const maxTitle = 100;
/** Lines at the end among which the day of signature stands. */
const closingLines = 60;

/** Reads what a contract says of itself. Days that would have to be computed are left out. */
export function agreementFacts(source: string): AgreementFacts {
  const [title, signed, effective] = [titleOf(source), signedOn(source), termOf(source)];
  const renewal = effective?.to && renewalOf(source);
  return {
    ...(title !== undefined && { title }),
    parties: partiesOf(source),
    ...(signed && { signed_on: signed }),
    ...(effective && { effective }),
    ...(renewal && { renewal }),
    subprocessing: subprocessingIn(source),
  };
}

/** Joins what several documents say: of each fact, what the first document says that states it. */
export function agreementOf(stated: readonly AgreementFacts[]): AgreementFacts {
  const joined: AgreementFacts = Object.assign({}, ...stated.toReversed());
  const { parties = [] } = stated.find((one) => one.parties.length > 0) ?? {};
  return { ...joined, parties, subprocessing: stated.flatMap(({ subprocessing }) => subprocessing) };
}

const subprocessor = /재수탁(?:자|사|업체)|sub-?processors?|재위탁\s?(?:업체|받는\s?자)/iu;
const organisation = /주식회사|유한회사|㈜|\(주\)|\b(?:Inc|Ltd|LLC|GmbH|AG|B\.V|plc|Limited)\b/u;
/** Most lines that are told. */
const maxSubprocessing = 20;

/** Lines that name an organisation beside a word for a re-processor, or below a heading that has one. */
function subprocessingIn(source: string): string[] {
  const found: string[] = [];
  let isBelow = false;
  for (const line of source.split("\n")) {
    const text = line.replaceAll(/[#*|\s]+/gu, " ").trim();
    if (/^\s*(?:#|별[표지첨]|붙임|제\s?\d+\s?조|annex|schedule|appendix)/iu.test(line))
      isBelow = subprocessor.test(text);
    const isNamed = organisation.test(text) && (isBelow || subprocessor.test(text));
    if (isNamed && !namesPerson(text) && found.length < maxSubprocessing) found.push(text);
  }
  return found;
}

/** The first line, if it can be a title. */
function titleOf(source: string): string | undefined {
  const line = source.split("\n", 50).find((one) => /\p{L}/u.test(one)) ?? "";
  const title = line
    .replaceAll(/[*_#`|\p{C}]/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  const isSentence = /[.다]$/u.test(title) || /^제\s?\d+\s?조/u.test(title);
  return title === "" || title.length > maxTitle || isSentence || namesPerson(title) ? undefined : title;
}

const signing =
  /(?:계약\s?(?:체결)?일|체결일|서명일|작성일|(?:signed|dated|executed|made|entered into)(?:\s(?:as of|on|this))?|^date)\s?(?:은|는|:|：)?\s{0,3}(?:the\s)?$/imu;

/** The day beside a word for signing, else one that stands alone on a line near the end. */
function signedOn(source: string): IsoDate | undefined {
  const beside = datesIn(source).find(({ from }) => signing.test(source.slice(Math.max(0, from - 40), from)));
  if (beside) return beside.date;
  const lines = source.trimEnd().split("\n").slice(-closingLines);
  const alone = lines.flatMap((line) => {
    const [date] = datesIn(line);
    return date && line.replaceAll(/[\s*_#>|.-]/g, "") === line.slice(date.from, date.to).replaceAll(/[\s.-]/g, "")
      ? [date.date]
      : [];
  });
  return new Set(alone).size === 1 ? alone[0] : undefined;
}

const span = /^\s{0,3}(?:부터|에\s?시작하여|에서|~|～|–|—|-|to\b|until\b|through\b|and (?:ends|expires|continues)\b)/iu;
const aboutTerm = /기간|유효|term\b|effective|commence|period|시작|부터/i;
/** Longest distance between the two days of a term, in characters. */
const maxSpan = 60;

/** The first two days of a paragraph on the term that are joined as its beginning and end; or its beginning alone. */
function termOf(source: string): AgreementFacts["effective"] {
  const dates = datesIn(source);
  const about = ({ from }: StatedDate) => aboutTerm.test(source.slice(Math.max(0, from - 80), from));
  for (const [at, first] of dates.entries()) {
    const second = dates[at + 1];
    const isJoined = second && second.from - first.to <= maxSpan && span.test(source.slice(first.to, second.from));
    if (isJoined && about(first) && second.date > first.date) return { from: first.date, to: second.date };
  }
  const start = dates.find(
    (one) =>
      /^\s?부터/u.test(source.slice(one.to)) && /기간|효력/u.test(source.slice(Math.max(0, one.from - 40), one.from)),
  );
  return start && { from: start.date };
}

const renewing =
  /자동(?:으로|적으로)?\s?(?:연장|갱신)|(?:연|년|월)\s?(?:씩|단위로)[^.\n]{0,20}(?:연장|갱신)|(?:같은|동일한)\s?조건[^.\n]{0,30}(?:연장|갱신)|renews?\sautomatically|automatically\s(?:be\s)?(?:renew|extend)|successive\s/iu;
const notRenewing = /(?:연장|갱신)(?:되지|하지)\s?(?:않|아니)|shall\snot\s(?:be\s)?(?:renew|extend|automatically)/iu;

/** Automatic renewal whose length the sentence states. */
function renewalOf(source: string): StatedRenewal | undefined {
  for (const sentence of source.split(/(?<=[.。])\s|\n/u)) {
    if (!renewing.test(sentence) || notRenewing.test(sentence)) continue;
    const term_months = monthsOf(sentence.slice(Math.max(0, sentence.search(renewing) - 40)));
    if (term_months === undefined) continue;
    const notice = /(\d{1,3})\s?(?:일\s?(?:이?전)|days?\b)/iu.exec(sentence)?.[1];
    return { automatic: true, term_months, ...(notice !== undefined && { notice_days: Number(notice) }) };
  }
  return undefined;
}

const numbers: Readonly<Record<string, number>> = { 일: 1, 한: 1, 이: 2, 두: 2, one: 1, two: 2, three: 3, twelve: 12 };

function monthsOf(text: string): number | undefined {
  const found =
    /(\d{1,2}|[일한이두])\s?(년|개월|달)\s?(?:씩|간|단위|더|\s|$)/u.exec(text) ??
    /\b(\d{1,2}|one|two|three|twelve)[\s-](?:\(\d+\)\s)?(year|month)/iu.exec(text);
  if (!found) return undefined;
  const [, count = "", unit = ""] = found;
  const months = (numbers[count.toLowerCase()] ?? Number(count)) * (/년|year/i.test(unit) ? 12 : 1);
  return months >= 1 ? months : undefined;
}
