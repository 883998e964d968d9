import { isEmptyMark } from "./marks.ts";

const koreanForms = "주식회사|유한책임회사|유한회사|합자회사|합명회사|사단법인|재단법인|농업회사법인|의료법인|학교법인";
const latinForms =
  "inc|incorporated|ltd|limited|co|corp|corporation|company|llc|llp|plc|gmbh|ag|sa|pte|pty|kk|bv|b\\.v|s\\.a";
const koreanForm = new RegExp(`\\((?:주|유|사|재|합|의)\\)|${koreanForms}`, "gu");
const latinForm = new RegExp(`[,\\s]+(?:${latinForms})\\.?(?=[,\\s]|$)`, "giu");
const onlyForm = new RegExp(`^(?:\\((?:주|유|사|재)\\)|㈜|㈔|${koreanForms}|(?:${latinForms})\\.?)$`, "iu");
/** A legal form with more behind it: `Inc. (아마존)`, `Ltd. 서울지점`. */
const formFirst = new RegExp(`^(?:${latinForms})\\.?\\s*(?=[(（가-힣])`, "iu");

/** What two spellings of one company's name have in common: no legal form, spaces, signs or case. */
export function nameKey(name: string): string {
  const plain = name.normalize("NFKC");
  const key = fold(plain.replaceAll(koreanForm, " ").replaceAll(latinForm, " "));
  return key === "" ? fold(plain) : key;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** A company as a cell names it. */
export interface NamedCompany {
  readonly name: string;
  readonly former: readonly string[];
}

const formerly =
  /^(?:구|舊|전|이전|변경\s*전|formerly|f\/?k\/?a|previously|former name|ex)(?:[\s:.,]+|$)(?:known as\s+)?(?:상호\s*[:：]?\s*)?(.+)$/i;

/** Reads a company's name, and its former names: `X (formerly Y)`, `X (구 Y)`, `X, formerly Y`. */
export function companyOf(text: string): NamedCompany {
  const former: string[] = [];
  const line = text.replaceAll(/\s+/g, " ").trim();
  const outside = line.replaceAll(/[(（[]\s*([^()（）[\]]{1,200})\s*[)）\]]/g, (whole, inside: string) => {
    const name = formerly.exec(inside.trim())?.[1];
    if (name === undefined) return whole;
    former.push(name.trim());
    return "";
  });
  const [, before, after] =
    /^(.{1,200}?),?\s+(?:formerly|f\/k\/a|previously)\s+(?:known as\s+)?(.{1,200})$/i.exec(outside) ?? [];
  if (before !== undefined && after !== undefined) return { name: before.trim(), former: [...former, after.trim()] };
  return { name: outside.replaceAll(/\s+/g, " ").trim(), former };
}

const generic =
  /(?:업체|업체들|협력사|협력업체|택배사|배송사|카드사|통신사|대행사|운영사|개발사|파트너사|계열사|자회사|대리점|제휴사|수탁사|위탁사|사업자|서비스\s*제공자|공급사|기관|vendors?|providers?|suppliers?|contractors?|companies|partners?)$/iu;
const unnamed =
  /^(?:미정|선정\s*(?:중|예정)|추후\s*(?:선정|결정|공지)|tbd|tba|to be (?:determined|selected)|unknown|various|other|others|기타|각\s*.*)$/iu;
const descriptive =
  /[\s,·]|^(?:배송|택배|물류|운송|보안|청소|경비|콜센터|클라우드|서버|호스팅|결제|문자|인쇄|외주|용역|협력|개발|유지보수|마케팅|광고|제휴|위탁|수탁|외부|관련|해외|국내|shipping|payment|cloud|hosting|it)/iu;

/** Whether a text describes a company without naming it: `클라우드 서버 업체`. */
export function isGenericName(name: string): boolean {
  const key = name.trim();
  if (unnamed.test(key)) return true;
  if (!generic.test(key) || new RegExp(koreanForm.source, "u").test(key)) return false;
  const rest = key.replace(generic, "").trim();
  const isDescribed = rest === "" || descriptive.test(key);
  // "Northwind Service Provider" is a name; "cloud service provider" is none.
  return isDescribed && !/^\p{Lu}[\p{Script=Latin}\s.&-]*$/u.test(key);
}

/** Whether a text may be no company's name: lower-case English words. */
export function isDoubtfulName(name: string): boolean {
  return /^[a-z][a-z]*(?:[\s-][a-z]+)+$/.test(name);
}

/** Names of a cell, and whether it speaks of others it does not name ("외 3개사"). */
export interface CompanyList {
  readonly names: readonly string[];
  readonly hasOthers: boolean;
}

const others =
  /[\s,]+(?:외|등)(?:\s*\d+)?\s*(?:개사|개|곳|사|업체|다수)?$|외\s*\d+\s*(?:개사|개|곳|사|업체)?$|[\s,]+(?:and others|et al\.?|etc\.?)$/iu;

/**
 * Splits a cell with several companies at line breaks, semicolons and commas, but not within parentheses or before a
 * legal form: `Foo, Inc.` is one.
 */
export function companiesIn(text: string): CompanyList {
  const names: string[] = [];
  let hasOthers = false;
  for (const part of piecesOf(text).flatMap(splitByForms)) {
    const cut = part.replace(others, "").trim();
    if (cut !== part.trim() && cut !== "") hasOthers = true;
    const name = cut === "" ? part.trim() : cut;
    const before = names.at(-1);
    if ((onlyForm.test(name) || formFirst.test(name)) && before !== undefined)
      names[names.length - 1] = `${before}, ${name}`;
    else if (/^[(（][^()（）]*[)）]$/u.test(name) && before !== undefined)
      names[names.length - 1] = `${before} ${name}`;
    else if (before !== undefined && onlyForm.test(before)) names[names.length - 1] = `${before} ${name}`;
    else if (!isEmptyMark(name)) names.push(name.replace(/^(?:[-•·*○▶]|\d{1,2}[.)])\s*/, ""));
  }
  return { names, hasOthers };
}

const joint = /\s*[/／|·ㆍ&+]\s*|\s+(?:및|와|과)\s+/u;
const anyForm = new RegExp(`${koreanForm.source}|㈜|㈔`, "gu");
const hasForm = new RegExp(anyForm.source, "u");

/** Splits `㈜라/㈜마`: every part has a legal form of its own. */
function splitByForms(text: string): string[] {
  const parts = text.split(joint).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => hasForm.test(part)) ? parts : [text];
}

/** Whether what was read as one name may be several: `가람/나람`, `㈜가 ㈜나`, `Foo, Bar & Co`. */
export function mayBeSeveral(name: string): boolean {
  const outside = name.replaceAll(/[(（][^()（）]*[)）]/gu, (inside) => (onlyForm.test(inside) ? inside : ""));
  const plain = outside.replaceAll(/\b[fa]\/k\/a\b/giu, "").replaceAll(latinForm, "");
  const forms = plain.match(anyForm)?.length ?? 0;
  return forms > 1 || /[/／|·ㆍ,]|\s및\s/u.test(plain.replace(/[\s,]+formerly\s.*$/iu, ""));
}

/** Splits at commas, semicolons and line breaks outside parentheses. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let [depth, piece] = [0, ""];
  for (const character of text.normalize("NFC")) {
    if ("(（[".includes(character)) depth += 1;
    if (")）]".includes(character)) depth = Math.max(0, depth - 1);
    const ends = character === "\n" ? !/^\s*$/.test(piece) : depth === 0 && ",;、，；".includes(character);
    if (ends) pieces.push(piece);
    piece = ends ? "" : piece + character;
  }
  return [...pieces, piece].map((one) => one.replaceAll(/\s+/g, " ").trim()).filter((one) => one !== "");
}
