import type { Localized } from "./language.ts";

/** A text that rules cite: an act, a decree, or the certification criteria guide. */
export interface LawText {
  readonly kind: "statute" | "guideline";
  readonly name: Localized;
  /** Template of a citation, with `{place}` and `({edition})`. */
  readonly citation: Localized;
  /** Template of an edition, with `{number}` and `{from}`. */
  readonly edition: Localized;
  /** By first day; never overlapping, but there may be days between them. */
  readonly editions: readonly Edition[];
}

/** An edition of a text. Days are `YYYY-MM-DD`, both inclusive. */
export interface Edition {
  readonly number: string;
  readonly from: string;
  /** Last day on which it is known to be the one in force; absent if no later edition is known. */
  readonly until?: string;
  /** Present if there was no text before it. */
  readonly first?: true;
  readonly changes?: readonly LawChange[];
  readonly penalties?: readonly Penalty[];
  /** Where the text was read: at the authority, and the copy that was compared. */
  readonly source: { readonly law: string; readonly copy: string };
}

/** A provision that an edition changed. */
export interface LawChange {
  /** Article, paragraph and item, such as `26(1)3`. */
  readonly article: string;
  /** Present if the duty began with the edition: it is not cited for days before. */
  readonly new?: true;
  /** Keys of the requirements whose terms it touches. */
  readonly requirements?: readonly string[];
  readonly summary: Localized;
}

/** Administrative fine that an edition provides. */
export interface Penalty {
  /** Provision that is broken; cited items below it are meant too. */
  readonly breach: string;
  readonly article: string;
  readonly up_to_krw: number;
}

/** Days on which an edition changed the terms of some requirement, in no order. */
export function daysOfChange(law: Law): string[] {
  const editions = Object.values(law).flatMap((text) => text.editions);
  const touching = editions.filter(({ changes = [] }) =>
    changes.some(({ requirements = [] }) => requirements.length > 0),
  );
  return touching.map(({ from }) => from);
}

/** Texts by id. */
export type Law = Readonly<Record<string, LawText>>;

/** A place in a text: articles of a statute, or a criterion of the guide. */
export interface Cite {
  /** Id of the text. */
  readonly text: string;
  readonly articles?: readonly string[];
  readonly criterion?: string;
  readonly check_item?: number;
  readonly defect_case?: number;
}

/** How a text stands on a day. */
export type LawStanding =
  | { readonly state: "in-force"; readonly edition: Edition }
  | { readonly state: "before-first" | "not-on-record"; readonly edition: null };

/** A text as it stands on a day, for reports. */
export interface LawOfDay {
  readonly text: string;
  readonly name: Localized;
  readonly state: LawStanding["state"];
  /** Number and first day of its edition; null without one. */
  readonly number: string | null;
  readonly from: string | null;
  /** The edition in words, or why there is none. */
  readonly words: Localized;
}

/** Returns the edition of a day; without one, whether the day lies before the very first. */
export function standingOn({ editions }: LawText, day: string): LawStanding {
  const edition = editions.find(({ from, until }) => from <= day && (until === undefined || day <= until));
  if (edition) return { state: "in-force", edition };
  const [earliest] = editions;
  const isBefore = earliest?.first === true && day < earliest.from;
  return { state: isBefore ? "before-first" : "not-on-record", edition: null };
}

/** Whether a provision is known to bind on a day: not before the edition that brought it. */
export function bindsOn({ editions }: LawText, article: string, day: string): boolean {
  const begun = editions.find(({ changes = [] }) => changes.some((one) => one.new && one.article === article));
  return begun === undefined || begun.from <= day;
}
