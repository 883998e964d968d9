/**
 * Characters of a word processor or of full width where YAML needs plain ones: quotation marks around a value, a hyphen
 * or bullet before an item, the colon after a key, brackets and commas, spaces. Those within a text do not count.
 */
const patterns: readonly RegExp[] = [
  /(?:^|[:,[{-])\s*([“”„‟‘’‚‛«»＂＇])/u,
  /["“”„‟‘’‚‛«»＂＇][^"“”‘’«»＂＇]*([“”„‟‘’‚‛«»＂＇])\s*[,\]}]?\s*$/u,
  /^\s*([–—−‐‑•·‣▪●◦※])/u,
  /^\s*(?:-\s+)?[\p{L}\p{N}_"“”'‘’-]{1,60}([：﹕])/u,
  /([［］｛｝])/u,
  /[[{][^\]}]*([，、])/u,
  /^[ \t]*([\u00a0\u2000-\u200b\u202f\u3000\ufeff])/u,
  /[:-]([\u00a0\u2000-\u200b\u202f\u3000\ufeff])/u,
  /([\u2028\u2029])/u,
];

/** Returns those of a line, each once, in the order of the patterns; an invisible one as its code point. */
export function typographicSigns(line: string): string[] {
  const found = patterns.flatMap((pattern) => pattern.exec(line)?.[1] ?? []);
  return [...new Set(found)].map((sign) => (/\s|\p{C}/u.test(sign) ? codePoint(sign) : sign));
}

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
