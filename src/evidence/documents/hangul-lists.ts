import { numberAs } from "./numbers.ts";

/**
 * Number formats of KS X 6101 by name, in the order of their codes in HWP 5 (table 43), mapped to those of `numberAs`.
 */
export const hangulFormats: Readonly<Record<string, string>> = {
  DIGIT: "decimal",
  CIRCLED_DIGIT: "decimalEnclosedCircle",
  ROMAN_CAPITAL: "upperRoman",
  ROMAN_SMALL: "lowerRoman",
  LATIN_CAPITAL: "upperLetter",
  LATIN_SMALL: "lowerLetter",
  CIRCLED_LATIN_CAPITAL: "circledUpperLetter",
  CIRCLED_LATIN_SMALL: "circledLowerLetter",
  HANGUL_SYLLABLE: "ganada",
  CIRCLED_HANGUL_SYLLABLE: "circledGanada",
  HANGUL_JAMO: "chosung",
  CIRCLED_HANGUL_JAMO: "circledChosung",
  HANGUL_PHONETIC: "koreanCounting",
  IDEOGRAPH: "japaneseCounting",
};

/** One level of a numbering. */
export interface HeadLevel {
  readonly start: number;
  /** Format name of `numberAs`; any other is unknown. */
  readonly format: string;
  /** `^1.` with the number of the first level, `^n` with those of all levels. */
  readonly text: string;
}

/** Number before a paragraph; without a text if it is unknown. */
export interface HeadLabel {
  readonly text: string | undefined;
  readonly isSure: boolean;
}

/** Numbers of paragraphs and outlines as Hangul counts them. Call in document order. */
export class HangulLists {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly unsure = new Set<string>();

  /** Counts a paragraph at a level, counted from 0, and returns its number. */
  next(id: string, levels: readonly (HeadLevel | undefined)[] | undefined, level: number): HeadLabel {
    const own = levels?.[level];
    if (!levels || !own) return { text: undefined, isSure: false };
    const counters = this.counters.get(id) ?? [];
    this.counters.set(id, counters);
    counters.length = Math.min(counters.length, level + 1);
    const last = counters[level];
    counters[level] = last === undefined ? own.start : last + 1;
    // A skipped level above counts as started.
    for (let above = 0; above < level; above += 1) counters[above] ??= levels[above]?.start ?? 1;
    const isSure = !this.unsure.has(id);
    let isKnown = true;
    const numberAt = (at: number) => {
      const number = numberAs(levels[at]?.format ?? "", counters[at] ?? 1);
      if (number === undefined) isKnown = false;
      return number ?? "";
    };
    const path = () => Array.from({ length: level + 1 }, (_, at) => numberAt(at)).join(".");
    const text = own.text.replaceAll(/\^(?:([1-9])|([nN]))/g, (_, digit?: string, all?: string) =>
      digit === undefined ? path() + (all === "N" ? "." : "") : numberAt(Number(digit) - 1),
    );
    return { text: isKnown ? text : undefined, isSure };
  }

  /** Records a paragraph that may or may not count. */
  doubt(id: string): void {
    this.unsure.add(id);
  }
}
