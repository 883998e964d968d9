import { codesOf, isHangul } from "./letters.ts";

/**
 * Returns the forms of a Korean verb or adjective that its endings follow, each as the start of a word: for 알리다 알리-, which
 * 알린다, 알릴 and 알리고 begin with as jamo, and 알려-. After the conjugation rules of Korean (한글 맞춤법 제18항, 제34항–제39항); forms
 * that do not exist do no harm.
 */
export function stemsOf(verb: string): number[][] {
  const syllables = [...verb.slice(0, -1)];
  const last = syllables.pop() ?? "";
  const before = codesOf(syllables.join(""));
  const previous = syllables.at(-1);
  return lastForms(codesOf(last), previous === undefined ? undefined : codesOf(previous)[1]).map((form) => [
    ...before,
    ...form,
  ]);
}

/** Initial consonants. */
const initial = { r: 0x105, silent: 0x10b, h: 0x112 };
const vowel = {
  a: 0x120,
  ae: 0x121,
  eo: 0x124,
  yeo: 0x126,
  o: 0x128,
  wa: 0x129,
  wae: 0x12a,
  oe: 0x12b,
  u: 0x12d,
  wo: 0x12e,
  eu: 0x132,
  i: 0x134,
};
const final = { d: 0x147, l: 0x148, b: 0x151, s: 0x153, h: 0x15b };

/** Forms of a stem's last syllable. `vowelBefore` is that of the syllable before it. */
function lastForms([first = 0, middle = 0, coda]: readonly number[], vowelBefore: number | undefined): number[][] {
  const plain = coda === undefined ? [first, middle] : [first, middle, coda];
  const with_ = (other: number) => [first, other];
  switch (coda) {
    case undefined:
      return [plain, ...contracted(first, middle, vowelBefore)];
    // 만들다: 만드는.
    case final.l:
      return [plain, with_(middle)];
    // 돕다: 도와, 도우면; 잡다 keeps it.
    case final.b:
      return [plain, ...[vowel.u, vowel.wa, vowel.wo].map((next) => [first, middle, initial.silent, next])];
    // 듣다: 들어; 받다 keeps it.
    case final.d:
      return changingD.has(plain.join()) ? [plain, [first, middle, final.l]] : [plain];
    // 짓다: 지어.
    case final.s:
      return [plain, [first, middle, initial.silent]];
    // 그렇다: 그런; 좋다 keeps it.
    case final.h:
      return first === initial.r ? [plain, with_(middle)] : [plain];
    default:
      return [plain];
  }
}

/** Syllables whose ㄷ becomes ㄹ before a vowel. */
const changingD = new Set(["듣", "걷", "싣", "닫", "묻", "컫", "긷", "붇"].map((syllable) => codesOf(syllable).join()));

/** What a vowel becomes before -아/-어. */
function contracted(first: number, middle: number, vowelBefore: number | undefined): number[][] {
  const bright = vowelBefore === vowel.a || vowelBefore === vowel.o;
  switch (middle) {
    case vowel.i:
      return [[first, vowel.yeo]];
    case vowel.o:
      return [[first, vowel.wa]];
    case vowel.u:
      return [[first, vowel.wo]];
    case vowel.oe:
      return [[first, vowel.wae]];
    // 하다: 해.
    case vowel.a:
      return first === initial.h ? [[first, vowel.ae]] : [];
    // 쓰다: 써. 따르다: 따라; 다르다: 달라.
    case vowel.eu: {
      const next = bright ? vowel.a : vowel.eo;
      return first === initial.r
        ? [
            [first, next],
            [final.l, initial.r, next],
          ]
        : [[first, next]];
    }
    default:
      return [];
  }
}

/** Syllables that an ending begins with, when it is not a final consonant of the stem's last syllable. */
const endings = new Set(
  "고며면야는다기지도거려시어아여서게되자니으은을습세든던나라로음신했와워더므십실셔셨"
    .split("")
    .map((one) => one.charCodeAt(0)),
);

/** Whether a syllable can continue a verb whose stem ends before it. */
export function beginsEnding(syllable: number): boolean {
  return endings.has(syllable) || !isHangul(syllable);
}
