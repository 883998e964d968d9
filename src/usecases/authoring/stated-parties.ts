import { Parties, type Role } from "../../evidence/clauses/parties.ts";
import { namesPerson } from "./personal.ts";

/** A party of a contract by the name its text gives. */
export interface StatedParty {
  readonly name: string;
  readonly role: Role;
}

/** Characters at the beginning of a contract in which it names its parties. */
const opening = 2_000;

const koreanForm = "주식회사|유한회사|합자회사|합명회사|사단법인|재단법인|㈜|\\(주\\)|\\(유\\)";
const latinForm =
  "Inc\\.?|Ltd\\.?|Limited|LLC|LLP|plc|PLC|Corp\\.?|Corporation|GmbH|AG|B\\.V\\.|N\\.V\\.|S\\.A\\.|Oy|AB|Pty\\.? Ltd\\.?|Co\\.,? Ltd\\.?|Company";
const korean = String.raw`(?:(?:${koreanForm})\s?[\p{L}\p{N}&·]{1,30}|(?<!\p{L})(?!(?:과|와|및)\s)[\p{L}\p{N}&·]{1,30}\s?(?:${koreanForm}))`;
const latin = String.raw`[A-Z][\p{L}\p{N}&'’-]*(?: (?:[A-Z&][\p{L}\p{N}&'’-]*|of|and|the|for)){0,7},? (?:${latinForm})(?![\p{L}])`;
/** An organisation that says by its legal form that it is one. */
const organisation = new RegExp(`${latin}|${korean}`, "gu");
/** A name that is given another in brackets: 늘푸른의료원(이하 "갑"), Tarnbeck Water Authority ("the Authority"). */
const alias = String.raw`\s?(?:,\s(?:an?|with|of)\s[^("“\n]{1,80})?[(（][^()（）\n]{0,30}?["“'‘「](?:the\s)?([^"”'’」\n]{1,30})["”'’」][^()（）\n]{0,60}[)）]`;
const named = new RegExp(
  String.raw`((?<!\p{L})[가-힣\p{N}&·]{2,30}|[A-Z][\p{L}&'’.-]*(?: [A-Z&][\p{L}&'’.-]*){1,6})${alias}`,
  "gu",
);
const aliasAfter = new RegExp(`^${alias}`, "u");
/** A line that begins with what a party is called: 발주기관: 늘푸른의료원. */
const labelled = /(?:^|[/|]|,\s)[\s*#>-]*([\p{L}][\p{L} ]{0,20}?)[\s*]*[:：|][\s*]*([^\n/|(（,]{2,60})/gmu;

/**
 * Returns the customer and the vendor that the beginning of a contract names: by their legal form, or beside the word
 * the contract calls them by. What may be a person's name is left out.
 */
export function partiesOf(source: string): StatedParty[] {
  const text = source.slice(0, opening).replaceAll(/[*_#]/g, "");
  const roles = new Roles(source.slice(0, opening));
  const found = [...ofForms(text, roles), ...ofAliases(text, roles), ...ofLabels(text, roles)];
  const parties = new Map<Role, StatedParty>();
  for (const { name, role } of found) {
    const clean = name.replace(/^(?:과|와|및|and|between|by|the)\s+/iu, "").trim();
    if (clean.length >= 2 && !namesPerson(clean) && !parties.has(role)) parties.set(role, { name: clean, role });
  }
  return roleOrder.flatMap((role) => parties.get(role) ?? []);
}

const roleOrder: readonly Role[] = ["customer", "vendor"];

/** Asks how the contract's own word for a party is understood. */
class Roles {
  private readonly parties: Parties;

  constructor(text: string) {
    this.parties = new Parties(text);
  }

  of(word: string): Role | undefined {
    const isKorean = /[가-힣]$/u.test(word);
    const sentence = isKorean ? `${word}는 한다` : `The ${word} shall act`;
    return this.parties.subjectOf(sentence, isKorean ? word.length + 2 : sentence.length - 3);
  }
}

function* ofAliases(text: string, roles: Roles): Generator<StatedParty> {
  for (const match of text.matchAll(named)) {
    const [, before = "", word = ""] = match;
    const role = roles.of(word.trim());
    const name = lastOrganisation(before) ?? before;
    if (role) yield { name, role };
  }
}

function lastOrganisation(text: string): string | undefined {
  return [...text.matchAll(organisation)].at(-1)?.[0];
}

function* ofLabels(text: string, roles: Roles): Generator<StatedParty> {
  for (const [, word = "", value = ""] of text.matchAll(labelled)) {
    const role = roles.of(word.trim());
    const name = lastOrganisation(value) ?? value.trim();
    if (role && (name !== value.trim() || isNoPerson(name))) yield { name, role };
  }
}

/** Whether a name cannot be a person's: one that is written in three syllables or two words may be. */
function isNoPerson(name: string): boolean {
  return !/^[가-힣](?:\s?[가-힣]){1,3}$/u.test(name) && !/^[A-Z][\p{L}'-]+ (?:[A-Z]\. )?[A-Z][\p{L}'-]+$/u.test(name);
}

function* ofForms(text: string, roles: Roles): Generator<StatedParty> {
  for (const match of text.matchAll(organisation)) {
    const end = match.index + match[0].length;
    const word =
      aliasAfter.exec(text.slice(end, end + 200))?.[1] ?? /([\p{L}]{1,10})\s$/u.exec(text.slice(0, match.index))?.[1];
    const role = word === undefined ? undefined : roles.of(word);
    if (role) yield { name: withoutParticle(match[0], text.slice(end, end + 2)), role };
  }
}

/** Drops the particle after a name that nothing else ends: 주식회사 다온은 이 계약을. */
function withoutParticle(name: string, next: string): string {
  return /^\s[가-힣]/u.test(next)
    ? name.replace(/(?<=^(?:주식회사|유한회사|㈜|\(주\))\s?\S{2,})[은는과와]$/u, "")
    : name;
}
