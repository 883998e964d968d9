import { domainToUnicode } from "node:url";

/**
 * Letters that look like Latin ones, by these: of scripts that a keyboard or a copied text brings, and small capitals.
 * Capitals are listed separately, since some look alike only as such. NFKC maps one of the two Greek letters that look
 * like `c` to the other.
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
 * Whether two texts name one person or mailbox: they share an address, or they read alike. Case, width, surrounding
 * white space, accents, look-alike letters and invisible characters are ignored.
 */
export function namesOne(a: string, b: string): boolean {
  const known = new Set(mailboxesIn(a));
  return mailboxesIn(b).some((mailbox) => known.has(mailbox)) || readsAlike(a, b);
}

/** Compares a capital I as itself, and as the small l it looks like. */
function readsAlike(a: string, b: string): boolean {
  const ways = (text: string) => [skeleton(text), skeleton(latin(text).replaceAll("I", "l"))];
  const known = ways(a);
  return ways(b).some((way) => known.includes(way));
}

/** The first address in a text with non-ASCII characters: its mailbox cannot be recognised by sight. */
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

/** Removes remarks in brackets: they are no part of an address (RFC 5322, 3.2.2), and may contain other addresses. */
function withoutComments(text: string): string {
  const without = text.replaceAll(/\([^()]*\)/g, "");
  return without === text ? text : withoutComments(without);
}

/** Mailboxes of the addresses in a text, each in every possible reading. */
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

/**
 * Domains of one provider. Google ignores dots in a mailbox name, under both its domains
 * (support.google.com/mail/answer/7436150).
 */
const sameProvider: ReadonlyMap<string, string> = new Map([["googlemail.com", "gmail.com"]]);
const ignoresDots: ReadonlySet<string> = new Set(["gmail.com", "googlemail.com"]);

/** The domain of an address. A dot at the end is ignored; the `xn--` form is compared as it is shown. */
function domainOf(text: string): string {
  const plain = text.replace(/\.+$/, "").toLowerCase();
  return skeleton(domainToUnicode(plain) || plain);
}

/** Returns a form that is equal for texts that look nearly the same. */
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

/** Replaces letters that look like Latin ones by these, without accents. */
function latin(text: string): string {
  return seen(text)
    .normalize("NFD")
    .replaceAll(/(?<=\p{Script=Latin}\p{Mn}*)\p{Mn}/gu, "")
    .normalize("NFC")
    .replaceAll(/\p{Pd}/gu, "-")
    .replaceAll(/[\u0100-\uffff]/g, (letter) => lookAlikes.get(letter) ?? letter);
}

/** The visible characters of a text, whatever their width and form. */
function seen(text: string): string {
  return text.normalize("NFKC").replaceAll(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, "");
}
