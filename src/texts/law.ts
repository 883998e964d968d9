import type { Language, Localized } from "../model/language.ts";
import {
  bindsOn,
  type Cite,
  type Edition,
  type Law,
  type LawOfDay,
  type LawStanding,
  type LawText,
  type Penalty,
  standingOn,
} from "../model/law.ts";
import { compareText } from "../model/order.ts";
import { byLanguage } from "./fill.ts";
import { editionOf } from "./rule-page.ts";

/** Standing of a text without an edition for the day. */
const unnumbered: Readonly<Record<"before-first" | "not-on-record", Localized>> = {
  "before-first": { en: "not yet in force on {day}", ko: "{day} 당시 시행 전" },
  "not-on-record": { en: "edition of {day} not on record", ko: "{day}에 적용되는 판은 수록되지 않음" },
};

const fine: Localized = {
  en: "administrative fine of up to KRW {amount} for a breach of {breach} ({place})",
  ko: "{breach} 위반 시 {amount}원 이하의 과태료({place})",
};

const ofDay: Localized = { en: "Law as of {day}: {texts}", ko: "{day} 기준 법령: {texts}" };

/** Returns the citation of places without an edition. */
export function undatedCitation(cites: readonly Cite[], law: Law): Localized {
  return joined(cites, law, (cite, text) => withoutEdition(filledPlace(text, cite)));
}

/**
 * Returns the citation of places as the texts stand on a day, each with its edition. Articles that bind only later are
 * left out.
 */
export function citationOn(cites: readonly Cite[], law: Law, day: string): Localized {
  return joined(bindingOn(cites, law, day), law, (cite, text) => {
    const edition = editionWords(text, day);
    return byLanguage((language) => filled(filledPlace(text, cite)[language], { edition: edition[language] }));
  });
}

/** Returns what the law of a day provides for a breach of the cited articles; undefined if nothing is on record. */
export function penaltyOn(cites: readonly Cite[], law: Law, day: string): Localized | undefined {
  const fines = bindingOn(cites, law, day).flatMap((cite) => {
    const text = lawText(law, cite.text);
    const { edition } = standingOn(text, day);
    return (edition?.penalties ?? [])
      .filter(({ breach }) => cite.articles?.some((article) => article.startsWith(breach)))
      .map((penalty) => fineWords(text, penalty));
  });
  return fines.length === 0 ? undefined : byLanguage((language) => fines.map((one) => one[language]).join("; "));
}

/** Returns a line for each of some texts with all its editions. */
export function editionLines(ids: ReadonlySet<string>, law: Law): Localized[] {
  const texts = Object.entries(law).flatMap(([id, text]) => (ids.has(id) ? [text] : []));
  return texts.map((text) =>
    byLanguage((language) => {
      const editions = text.editions.map((edition) => withEnd(numbered(text, edition)[language], edition, language));
      return filled(editionOf.text[language], { name: text.name[language], editions: editions.join("; ") });
    }),
  );
}

/** Returns a line for each day on which what the law provides for a breach of the cited articles changes. */
export function penaltyLines(cites: readonly Cite[], law: Law): Localized[] {
  const days = new Set(Object.values(law).flatMap(({ editions }) => editions.map(({ from }) => from)));
  const lines: Localized[] = [];
  let before: string | undefined;
  for (const from of [...days].sort(compareText)) {
    const penalty = penaltyOn(cites, law, from);
    if (penalty && penalty.en !== before)
      lines.push(
        byLanguage((language) =>
          filled(editionOf.penalty[language], { from: dayIn(from, language), penalty: penalty[language] }),
        ),
      );
    before = penalty?.en ?? before;
  }
  return lines;
}

function withEnd(edition: string, { until }: Edition, language: Language): string {
  if (until === undefined) return edition;
  return filled(editionOf.until[language], { edition, until: dayIn(until, language) });
}

/** Returns all texts as they stand on a day, in their order. */
export function lawOn(law: Law, day: string): LawOfDay[] {
  return Object.entries(law).map(([id, text]) => {
    const { state, edition } = standingOn(text, day);
    const { number = null, from = null } = edition ?? {};
    return { text: id, name: text.name, state, number, from, words: editionWords(text, day) };
  });
}

/** Returns the texts of a day, with names and words in one language. */
export function lawIn(texts: readonly LawOfDay[], language: Language): LawIn[] {
  return texts.map(({ name, words, ...text }) => ({ ...text, name: name[language], words: words[language] }));
}

type LawIn = Omit<LawOfDay, "name" | "words"> & Readonly<Record<"name" | "words", string>>;

/** Returns one sentence with the editions of all texts on a day. */
export function lawLine(texts: readonly LawOfDay[], day: string): Localized {
  return byLanguage((language) => {
    const named = texts.map(({ name, words }) => `${name[language]} (${words[language]})`).join(", ");
    return filled(ofDay[language], { day: dayIn(day, language), texts: named });
  });
}

/** Returns the edition of a text on a day in words, or why there is none. */
function editionWords(text: LawText, day: string): Localized {
  const standing = standingOn(text, day);
  if (standing.edition) return numbered(text, standing.edition);
  return byLanguage((language) => filled(unnumberedText(standing)[language], { day: dayIn(day, language) }));
}

function unnumberedText({ state }: LawStanding): Localized {
  return unnumbered[state === "before-first" ? state : "not-on-record"];
}

function numbered({ edition }: LawText, { number, from }: Edition): Localized {
  return byLanguage((language) => filled(edition[language], { number, from: dayIn(from, language) }));
}

function fineWords(text: LawText, { breach, article, up_to_krw: amount }: Penalty): Localized {
  const place = withoutEdition(filledPlace(text, { text: "", articles: [article] }));
  return byLanguage((language) =>
    filled(fine[language], {
      breach: articleWords(breach)[language],
      place: place[language],
      amount: amountIn(amount, language),
    }),
  );
}

/** Writes a day as the language's statutes do. */
function dayIn(day: string, language: Language): string {
  if (language === "en") return day;
  const [year, month, date] = day.split("-").map(Number);
  return `${year}. ${month}. ${date}.`;
}

/** Writes an amount in won; in Korean in units of ten thousand. */
function amountIn(amount: number, language: Language): string {
  return language === "en" ? grouped(amount) : `${grouped(amount / 10_000)}만`;
}

/** Puts words in the `{name}` places of a template. */
function filled(template: string, words: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{([a-z_]+)\}/g, (place, name: string) => words[name] ?? place);
}

const grouped = (amount: number) => String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ",");

/** Keeps the places whose articles bind on a day; those of the guide always. */
function bindingOn(cites: readonly Cite[], law: Law, day: string): Cite[] {
  return cites.flatMap((cite) => {
    if (!cite.articles) return [cite];
    const articles = cite.articles.filter((article) => bindsOn(lawText(law, cite.text), article, day));
    return articles.length === 0 ? [] : [{ ...cite, articles }];
  });
}

/** Joins places: statutes by commas, texts of another kind after a semicolon. */
function joined(cites: readonly Cite[], law: Law, write: (cite: Cite, text: LawText) => Localized): Localized {
  return byLanguage((language) =>
    cites
      .map((cite, at) => {
        const text = lawText(law, cite.text);
        const before = cites[at - 1];
        const separator = before && (lawText(law, before.text).kind === text.kind ? ", " : "; ");
        return `${separator ?? ""}${write(cite, text)[language]}`;
      })
      .join(""),
  );
}

function filledPlace({ citation }: LawText, cite: Cite): Localized {
  const place = placeWords(cite);
  return byLanguage((language) => filled(citation[language], { place: place[language] }));
}

const withoutEdition = (citation: Localized) =>
  byLanguage((language) => citation[language].replace(/ ?\(\{edition\}\)/, ""));

function placeWords({ articles, criterion, check_item: item, defect_case: defect }: Cite): Localized {
  if (articles) {
    const words = articles.map(articleWords);
    return { en: words.map(({ en }) => en).join(" and "), ko: words.map(({ ko }) => ko).join(", ") };
  }
  const en = [criterion, ...(item ? [`check item ${item}`] : []), ...(defect ? [`defect case ${defect}`] : [])];
  const ko = [...(item ? [`주요 확인사항 ${item}`] : []), ...(defect ? [`결함사례 ${defect}`] : [])];
  return { en: en.join(", "), ko: [criterion, ko.join(", ")].join(" ").trim() };
}

/** Writes `58-2(1)3` as Article 58-2, paragraph 1, item 3. */
function articleWords(article: string): Localized {
  const [, number, branch, paragraph, item] = /^(\d+)(?:-(\d+))?(?:\((\d+)\))?(\d+)?$/.exec(article) ?? [];
  const parts = [
    `제${number}조`,
    ...(branch ? [`의${branch}`] : []),
    ...(paragraph ? [`제${paragraph}항`] : []),
    ...(item ? [`제${item}호`] : []),
  ];
  return { en: `art. ${article}`, ko: parts.join("") };
}

function lawText(law: Law, id: string): LawText {
  const text = Object.hasOwn(law, id) ? law[id] : undefined;
  if (text) return text;
  throw new Error(`no text of the law is called "${id}"`);
}
