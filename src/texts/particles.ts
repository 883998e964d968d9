/** Final consonant of a Korean syllable, as its place in the alphabet of Unicode; 0 without one. */
function finalOf(word: string): number {
  const last = [...word].findLast((character) => /[\p{L}\p{N}]/u.test(character)) ?? "";
  const digit = "0123456789".indexOf(last);
  // 영, 일, 삼, 육, 칠, 팔 end in a consonant; those of 일, 칠 and 팔 are ㄹ.
  if (last !== "" && digit >= 0) return [21, rieul, 0, 16, 0, 0, 1, rieul, rieul, 0][digit] ?? 0;
  const code = (last.codePointAt(0) ?? 0) - 0xac00;
  return code >= 0 && code < 11_172 ? code % 28 : 0;
}

const rieul = 8;

/** Returns a word with 을 or 를. */
export function withObject(word: string): string {
  return `${word}${finalOf(word) === 0 ? "를" : "을"}`;
}

/** Returns a word with 이 or 가. */
export function withSubject(word: string): string {
  return `${word}${finalOf(word) === 0 ? "가" : "이"}`;
}

/** Returns a word with 으로 or 로. */
export function withDirection(word: string): string {
  return `${word}${[0, rieul].includes(finalOf(word)) ? "로" : "으로"}`;
}
