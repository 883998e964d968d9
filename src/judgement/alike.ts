/**
 * Letters that look like Latin ones, by these: of Cyrillic and Greek, which a keyboard or a copied text brings. Capitals have their own, since
 * some look alike only as such. NFKC has made one of the two letters that look like `c` in Greek the other.
 */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ["АВЕЅІЈКМНОРСТУХҮԌԚԜ", "ABESIJKMHOPCTYXYGQW"],
    ["аеѕіјорсухһԁԛԝүѵ", "aesijopcyxhdqwyv"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["αινορυχςϳ", "aivopuxcj"],
    ["ıɑɡ", "iag"],
  ].flatMap(([foreign = "", latin = ""]) => [...foreign].map((letter, at) => [letter, latin.charAt(at)] as const)),
);

/** The same for names that read alike: case, width, white space around them, look-alike letters and characters nobody sees make no difference. */
export function asRead(text: string): string {
  return seen(text)
    .replaceAll(/[\u0100-\uffff]/g, (letter) => lookAlikes.get(letter) ?? letter)
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The first address in a text that has other than ASCII characters; nobody can tell which mailbox it is by looking at it. */
export function foreignAddress(text: string): string | undefined {
  const addresses = seen(text).match(/[^\s<>()[\],;:"]*@[^\s<>()[\],;:"]*/g) ?? [];
  return addresses.find((address) => /[^\u0020-\u007e]/.test(address));
}

/** What is seen of a text, whatever its width and form. */
function seen(text: string): string {
  return text.normalize("NFKC").replaceAll(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, "");
}
