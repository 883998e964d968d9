/** Longest part of a citation that is examined, in characters. */
const maxLength = 400;

/**
 * Returns the heading labels that a citation may name: `제6조의2` for `제6조의2 제1항(비밀유지)`, both for `제6조, 제7조`. A bare
 * number such as `6.2` may be a label of any style.
 */
export function headingLabels(article: string): string[] {
  const text = article
    .normalize("NFKC")
    .slice(0, maxLength)
    .replaceAll(/\([^()]*\)/g, " ");
  const korean = [...text.matchAll(/(\d{1,4})\s*조(?:\s*의\s*(\d{1,3}))?/g)];
  if (korean.length > 0)
    return korean.map(([, number, branch]) => `제${Number(number)}조${branch ? `의${Number(branch)}` : ""}`);
  const english = [
    ...text.matchAll(/(\bart(?:icle)?s?\b\.?|\bsec(?:tion)?s?\b\.?|§)\s*(\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7})\b/gi),
  ];
  if (english.length > 0) {
    return english.map(
      ([, name = "", number = ""]) => `${/^a/i.test(name) ? "Article" : "Section"} ${numbered(number)}`,
    );
  }
  const bare = /^\s*(\d{1,3}(?:\.\d{1,3}){0,3})(?![\d.]*\d)/.exec(text)?.[1];
  if (bare === undefined) return [];
  const number = numbered(bare);
  const top = number.split(".")[0] ?? "";
  return [`제${top}조`, `Article ${number}`, `Section ${number}`, number === top ? `${top}.` : number];
}

function numbered(text: string): string {
  if (/^[IVXLC]+$/i.test(text)) return String(roman(text.toUpperCase()));
  return text.split(".").map(Number).join(".");
}

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function roman(text: string): number {
  const values = [...text].map((letter) => digits[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
