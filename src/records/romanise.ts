const syllables = { first: 0xac00, last: 0xd7a3, finals: 28, vowels: 21 };

/** Each letter as it begins a syllable. */
const initials = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" ");
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
/** Each final as it sounds at the end of a word or before most consonants. */
const finals = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
/** Each final as it moves to a syllable that begins with a vowel. */
const moved = "_ g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p _".split(" ");

const nasals: Readonly<Record<string, string>> = { k: "ng", t: "n", p: "m" };
const aspirated: Readonly<Record<string, string>> = { g: "k", d: "t", j: "ch" };
/** Finals that hold ㅎ: ㅎ, ㄶ, ㅀ. */
const withH = new Set([6, 15, 27]);
/** ㄷ and ㅌ before 이. */
const palatal: ReadonlyMap<number, string> = new Map([
  [7, "j"],
  [25, "ch"],
]);

interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/**
 * Writes the Hangul of a text in Latin letters by the Revised Romanisation, with the changes of sound between
 * syllables. Everything else stays.
 */
export function romanise(text: string): string {
  const letters = [...text.normalize("NFC")];
  return letters.map((letter, at) => latin(letter, syllableOf(letters[at - 1]), syllableOf(letters[at + 1]))).join("");
}

/**
 * Proposes an id for a name: romanised, without its legal form, in lower case with single hyphens, at most 60 letters.
 * Undefined if nothing is left but digits.
 */
export function idFromName(name: string): string | undefined {
  const words = romanise(withoutLegalForm(name.normalize("NFKC")).normalize("NFC"))
    .normalize("NFD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const id = (words ?? []).join("-").slice(0, 60).replace(/-$/, "");
  return /[a-z]/.test(id) ? id : undefined;
}

const koreanForms =
  /\((?:주|유|사|재|합|의)\)|(?:농업회사법인|주식회사|유한책임회사|유한회사|합자회사|합명회사|사단법인|재단법인)/gu;
const latinForms =
  /[,\s](?:inc|incorporated|ltd|limited|co|corp|corporation|company|llc|llp|plc|gmbh|ag|sa|pte|pty|kk|bv)\.?(?=[,\s]|$)/giu;

/** Drops legal forms (`주식회사`, `(주)`, `Co., Ltd.`); `㈜` is `(주)` in compatibility form. */
function withoutLegalForm(name: string): string {
  const rest = name.replace(koreanForms, " ").replace(latinForms, " ").trim();
  return rest === "" ? name : rest;
}

function syllableOf(letter: string | undefined): Syllable | undefined {
  const code = letter?.codePointAt(0) ?? 0;
  if (code < syllables.first || code > syllables.last) return undefined;
  const at = code - syllables.first;
  const [final, rest] = [at % syllables.finals, Math.floor(at / syllables.finals)];
  return { initial: Math.floor(rest / syllables.vowels), vowel: rest % syllables.vowels, final };
}

function latin(letter: string, before: Syllable | undefined, after: Syllable | undefined): string {
  const own = syllableOf(letter);
  if (!own) return letter;
  return joint(before, own).initial + vowels[own.vowel] + joint(own, after).final;
}

/** The sound of a final and of the initial after it, each in view of the other. */
function joint(
  before: Syllable | undefined,
  after: Syllable | undefined,
): { readonly final: string; readonly initial: string } {
  const final = letterAt(finals, before?.final ?? 0);
  const initial = letterAt(initials, after?.initial ?? vowelFirst);
  if (!before || !after || before.final === 0) return { final, initial };
  if (after.initial === vowelFirst) return beforeVowel(before, after);
  if (withH.has(before.final) && aspirated[initial]) {
    return { final: final === "t" ? "" : final, initial: aspirated[initial] };
  }
  if (["l n", "l r", "n r"].includes(`${final} ${initial}`)) return { final: "l", initial: "l" };
  if (initial === "r") return { final: nasals[final] ?? final, initial: "n" };
  return { final: "nm".includes(initial) ? (nasals[final] ?? final) : final, initial };
}

const vowelFirst = initials.indexOf("_");

function beforeVowel(before: Syllable, after: Syllable): { readonly final: string; readonly initial: string } {
  const soft = vowels[after.vowel] === "i" ? palatal.get(before.final) : undefined;
  return { final: soft ?? letterAt(moved, before.final), initial: "" };
}

function letterAt(letters: readonly string[], at: number): string {
  const letter = letters[at] ?? "";
  return letter === "_" ? "" : letter;
}
