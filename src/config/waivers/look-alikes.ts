import { domainToUnicode } from "node:url";

/**
 * Letters that look like Latin ones, by these: of scripts that a keyboard or a copied text brings, and small capitals. Capitals have
 * their own, since some look alike only as such. NFKC has made one of the two letters that look like `c` in Greek the other.
 */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    ["АВЕЅІЈКМНОРСТУХҮԌԚԜ", "ABESIJKMHOPCTYXYGQW"],
    ["аеѕіјкорсухһԁԛԝүѵ", "aesijkopcyxhdqwyv"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["αινορυχκγϳς", "aivopuxkyjc"],
    ["օսհոցզյ", "ouhngqj"],
    ["ᎪᏴᏟᎠᎬᏀᎻᏆᎫᏦᏞᎷᏢᏚᎢᏙᎳᏃ", "ABCDEGHIJKLMPSTVWZ"],
    ["ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓢꓔꓴꓦꓪꓫꓬꓜ", "ABCDEFGHIJKLMNOPSTUVWXYZ"],
    ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"],
    ["ıɑɡ", "iag"],
  ].flatMap(([foreign = "", latin = ""]) => [...foreign].map((letter, at) => [letter, latin.charAt(at)] as const)),
);

/**
 * Whether two texts name one person or mailbox: an address stands in both, or they read alike. Case, width, white space around
 * them, accents, look-alike letters and characters nobody sees make no difference.
 */
export function namesOne(a: string, b: string): boolean {
  const known = new Set(mailboxesIn(a));
  return mailboxesIn(b).some((mailbox) => known.has(mailbox)) || readsAlike(a, b);
}

/** A capital I is read as itself, and as the small l it looks like. */
function readsAlike(a: string, b: string): boolean {
  const ways = (text: string) => [skeleton(text), skeleton(latin(text).replaceAll("I", "l"))];
  const known = ways(a);
  return ways(b).some((way) => known.includes(way));
}

/** The first address in a text that has other than ASCII characters; nobody can tell which mailbox it is by looking at it. */
export function foreignAddress(text: string): string | undefined {
  return addressesIn(text).find((address) => /[^\u0020-\u007e]/.test(address));
}

function addressesIn(text: string): readonly string[] {
  const whole = seen(text);
  return [...new Set([whole, withoutComments(whole)])].flatMap((form) => {
    const unquoted = form.replaceAll("\\", "").replaceAll(/"([^"\s@]*)"@/g, "$1@");
    return unquoted.match(/[^\s<>()[\],;:"]*@[^\s<>()[\],;:"]*/g) ?? [];
  });
}

/** Remarks in brackets are no part of an address (RFC 5322, 3.2.2); they may hold others. */
function withoutComments(text: string): string {
  const without = text.replaceAll(/\([^()]*\)/g, "");
  return without === text ? text : withoutComments(without);
}

/** Where mail to the addresses in a text arrives, each in all ways it is read. */
function mailboxesIn(text: string): string[] {
  return addressesIn(text).flatMap((address) => {
    const at = address.lastIndexOf("@");
    const local = address.slice(0, at).replace(/^([^+]+)\+.*$/, "$1");
    const domain = domainOf(address.slice(at + 1));
    if (local === "" || domain === "") return [];
    return [local, latin(local).replaceAll("I", "l")].map((way) => {
      const name = skeleton(ignoresDots.has(domain) ? way.replaceAll(".", "") : way);
      return `${name}@${sameProvider.get(domain) ?? domain}`;
    });
  });
}

/** Google takes a mailbox for the same with and without dots, under both its names (support.google.com/mail/answer/7436150). */
const sameProvider: ReadonlyMap<string, string> = new Map([["googlemail.com", "gmail.com"]]);
const ignoresDots: ReadonlySet<string> = new Set(["gmail.com", "googlemail.com"]);

/** A dot at the end names the same domain; one in its `xn--` form is compared as it is shown. */
function domainOf(text: string): string {
  const plain = text.replace(/\.+$/, "").toLowerCase();
  return skeleton(domainToUnicode(plain) || plain);
}

/** Equal for texts that are hardly told apart. */
export function skeleton(text: string): string {
  return latin(text)
    .toLowerCase()
    .replaceAll("0", "o")
    .replaceAll("1", "l")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** In Latin letters without accents, where they look like these. */
function latin(text: string): string {
  return seen(text)
    .normalize("NFD")
    .replaceAll(/(?<=\p{Script=Latin}\p{Mn}*)\p{Mn}/gu, "")
    .normalize("NFC")
    .replaceAll(/\p{Pd}/gu, "-")
    .replaceAll(/[\u0100-\uffff]/g, (letter) => lookAlikes.get(letter) ?? letter);
}

/** What is seen of a text, whatever its width and form. */
function seen(text: string): string {
  return text.normalize("NFKC").replaceAll(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, "");
}
