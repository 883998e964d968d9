import { isIsoDate } from "../../model/iso-date.ts";
import { type Language, type Localized, languages } from "../../model/language.ts";
import type { Value } from "../../records/editing/value.ts";
import { suggest } from "../../records/suggest.ts";
import { byLanguage } from "../../texts/fill.ts";
import { datesIn } from "./stated-dates.ts";

/** A value that can be chosen, with what it means. */
export interface Choice {
  readonly value: string;
  readonly name?: Localized | undefined;
}

/** A key of a record that can be given as an option, and is asked for on a terminal. */
export interface Field {
  /** Name of the option, without its dashes. */
  readonly option: string;
  readonly kind: "text" | "date" | "boolean" | "number" | "choice" | "choices" | "texts" | "criteria";
  readonly question: Localized;
  /** Whether the record needs it. */
  readonly isNeeded?: true | undefined;
  /** Whether it is asked for although it may be left out. */
  readonly isAsked?: true | undefined;
  /** Values that are known; others are refused for `choice` and `choices`. */
  readonly choices?: readonly Choice[];
  /** Answer for an empty line. */
  readonly fallback?: string | undefined;
}

/** Makes choices of an enumeration in a schema, whose descriptions are in English, then Korean. */
export function choicesOf(values: readonly string[], descriptions: readonly string[] = []): Choice[] {
  return values.map((value, at) => {
    const [en, ko] = (descriptions[at] ?? "").split("\n");
    return { value, ...(en && ko && { name: { en, ko } }) };
  });
}

/** Why an answer is not one. */
export type Refusal =
  | { readonly reason: "empty" | "date" | "boolean" | "number" | "criteria" }
  | { readonly reason: "choice"; readonly typed: string; readonly suggestion?: string }
  /** A name that several have: what they are. */
  | { readonly reason: "several"; readonly typed: string };

/** Reads an answer or the value of an option; undefined for an empty answer that may be left out. */
export function readAnswer(field: Field, typed: string): { readonly value: Value | undefined } | Refusal {
  const text = typed.normalize("NFC").trim() || (field.fallback ?? "");
  if (text === "") return field.isNeeded ? { reason: "empty" } : { value: undefined };
  switch (field.kind) {
    case "text":
      return { value: offered(text, field.choices) };
    case "texts":
      return { value: partsOf(text) };
    case "date":
      return dateOf(text);
    case "boolean":
      return booleanOf(text);
    case "number":
      return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { reason: "number" };
    case "choice":
      return chosen(text, field.choices ?? []);
    case "choices":
      return allChosen(partsOf(text), field.choices ?? []);
    case "criteria":
      return criteriaOf(text);
  }
}

/** A text, or the number of one that is offered. */
function offered(text: string, choices: readonly Choice[] = []): string {
  return (/^\d{1,3}$/.test(text) ? choices[Number(text) - 1]?.value : undefined) ?? text;
}

function partsOf(text: string): string[] {
  return [...new Set(text.split(/\s*[,，、]\s*/u).filter((part) => part !== ""))];
}

/** Numbers of a list that are written as a range: `3-5` is 3, 4 and 5. */
function withoutRanges(part: string, count: number): string[] {
  const [, from, to] = /^(\d{1,3})\s?[-~]\s?(\d{1,3})$/.exec(part) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from === undefined || first < 1 || first > last || last > count) return [part];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

const areas: ReadonlyMap<string, string> = new Map([
  ...["security", "보안", "정보보호", "정보 보호"].map((word) => [word, "security"] as const),
  ...["privacy", "개인정보", "개인정보 보호", "개인정보보호"].map((word) => [word, "privacy"] as const),
  ...["other", "기타", "그 밖"].map((word) => [word, "other"] as const),
]);

/** The area of a criterion by its key or by its name on an evaluation sheet; undefined for another word. */
export function areaOf(word: string): string | undefined {
  return areas.get(word.trim().toLowerCase());
}

/** Items of an evaluation sheet: `NAME=AREA:WEIGHT:SCORE`, separated by commas. The score may be left out. */
function criteriaOf(text: string): { readonly value: Value } | Refusal {
  const item =
    /\s*([^=]{1,300}?)\s*=\s*([\p{L} ]{1,20}?)\s*:\s*(\d{1,5}(?:\.\d{1,3})?)\s*(?::\s*(\d{1,5}(?:\.\d{1,3})?))?\s*(?:,|$)/uy;
  const found: Value[] = [];
  while (item.lastIndex < text.length) {
    const [, name = "", word = "", weight, score] = item.exec(text) ?? [];
    const area = areaOf(word);
    if (area === undefined) return { reason: "criteria" };
    found.push({ name, area, weight: Number(weight), ...(score !== undefined && { score: Number(score) }) });
  }
  return { value: found };
}

/** A day as people write it: 2026-01-05, 2026. 1. 5., 2026년 1월 5일. */
function dateOf(text: string): { readonly value: string } | Refusal {
  if (isIsoDate(text)) return { value: text };
  const [only, ...others] = datesIn(text);
  const isWhole = only?.from === 0 && /^[.\s]*$/.test(text.slice(only.to)) && others.length === 0;
  return isWhole ? { value: only.date } : { reason: "date" };
}

/** By letter, by the letter on the same key of a Korean keyboard, or in words. */
function booleanOf(text: string): { readonly value: boolean } | Refusal {
  if (/^(?:y|yes|true|ㅛ|예|네|o)$/i.test(text)) return { value: true };
  if (/^(?:n|no|false|ㅜ|아니오|아니요|x)$/i.test(text)) return { value: false };
  return { reason: "boolean" };
}

/** By value, by number in the list, or by name in either language. */
function chosen(text: string, choices: readonly Choice[]): { readonly value: string } | Refusal {
  const plain = text.toLowerCase();
  const found =
    choices.find(({ value }) => value === plain) ?? (/^\d{1,3}$/.test(text) ? choices[Number(text) - 1] : undefined);
  if (found) return { value: found.value };
  const named = choices.filter(({ name }) => name && languages.some((one) => name[one].toLowerCase() === plain));
  if (named.length > 1) return { reason: "several", typed: named.map(({ value }) => value).join(", ") };
  if (named[0]) return { value: named[0].value };
  const suggestion = suggest(
    text,
    choices.map(({ value }) => value),
  );
  return { reason: "choice", typed: text, ...(suggestion !== undefined && { suggestion }) };
}

function allChosen(parts: readonly string[], choices: readonly Choice[]): { readonly value: string[] } | Refusal {
  const values: string[] = [];
  for (const part of parts.flatMap((one) => withoutRanges(one, choices.length))) {
    const answer = chosen(part, choices);
    if ("reason" in answer) return answer;
    if (!values.includes(answer.value)) values.push(answer.value);
  }
  return { value: values };
}

/** The lines that offer choices: number, value, name. */
export function choiceLines(choices: readonly Choice[], language: Language): string[] {
  const width = Math.max(...choices.map(({ value }) => value.length));
  return choices.map(({ value, name }, at) =>
    `  ${String(at + 1).padStart(2)} ${value.padEnd(width)}  ${name?.[language] ?? ""}`.trimEnd(),
  );
}

/** The question with the answer for an empty line. */
export function questionText({ question, fallback, isNeeded, kind }: Field): Localized {
  return byLanguage((language) => {
    const hint = kind === "boolean" ? " (y/n)" : kind === "date" ? " (YYYY-MM-DD)" : "";
    const empty = fallback !== undefined ? ` [${fallback}]` : isNeeded ? "" : leaveOut[language];
    return `${question[language]}${hint}${empty}: `;
  });
}

const leaveOut: Localized = { en: " (Enter: leave out)", ko: " (Enter: 비워 둠)" };
