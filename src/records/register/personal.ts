import { isEmptyMark, yesOrNo } from "./marks.ts";

/** Kinds of personal identifiers that are left out of records. */
export type PersonalKind = "resident-number" | "phone" | "mailbox" | "person";

/** A text, and the kinds of personal identifiers in it. With one, the text is "": nothing of a cell is kept. */
export interface Redacted {
  readonly text: string;
  readonly found: readonly PersonalKind[];
}

/** Stands where something was left out of what is shown. */
export const omission = "[…]";

/** Meaning of the column a text stands in, as far as it matters here. */
export type PersonalColumn = "contact" | "department" | "resident_number" | "other";

const contactHeading =
  /담당자|책임자|관리자|실무자|작성자|승인자|결재자|검토자|대표자|대표이사|성명|^이름$|연락처|휴대|핸드폰|전화(?:번호)?$|메일(?:주소)?$|\b(?:contact|manager|owner|person|representative|phone|mobile|e-?mail)s?\b/i;
const systemHeading = /페이지|권한|계정|시스템|접속|접근/;

/** Whether a heading is about persons, whatever else it says: `내부 담당자`, `2차 연락처`. */
export function isContactHeading(heading: string): boolean {
  const text = heading.normalize("NFKC");
  const isContact = [text, text.replaceAll(/\s|\([^()]*\)|\d/g, "")].some((one) => contactHeading.test(one));
  return isContact && !systemHeading.test(text);
}

const sixAndSeven = /(?<!\d)\d{6}\s?[-–—]?\s?\d{7}(?!\d)/g;
/** Numbers of which the last digits are already hidden. */
const masked = /(?<!\d)\d{6}\s?[-–—]\s?[1-8][\d*xX●]{6}/;
const mobile = /(?<!\d)(?:\+?82[\s.-]?\(?0?\)?[\s.-]?1[016789]|\(?01[016789]\)?)[\s.)-]{0,2}\d{3,4}[\s.-]?\d{4}(?!\d)/;
const landline =
  /(?<![\d-])(?:\+?82[\s.-]?\(?0?\)?[\s.-]?|\(?0)(?:2|[3-6][1-5]|70|50\d)[\s.)-]{1,2}\d{3,4}[\s.-]\d{4}(?!\d)/;
const foreign = /(?<![\d+])\+(?!82)\d{1,3}[\s.-]?\(?\d{1,4}\)?(?:[\s.-]?\d{2,4}){2,4}(?!\d)/;
const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;

/** Surnames that most Koreans have. */
const surnames =
  "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";
const ranks =
  "사원|주임|대리|과장|차장|부장|팀장|실장|본부장|센터장|이사|상무|전무|부사장|사장|대표이사|대표|선임|책임|수석|매니저|프로|연구원|담당자|님|씨";
const shortRanks = "대리|과장|차장|부장|팀장|실장|본부장|센터장|이사|상무|전무|책임|수석|선임|주임|매니저|프로|연구원";
const labels = "담당자?|책임자|대표자?|성명|작성자|관리자|문의|연락처|실무자|승인자|검토자";
/** Words that begin with a surname and stand where a name may. */
const noName =
  "(?!이메일|이름|이상|이하|정보|연락|안내|지정|변경|인사|공지|전화|전산|기획|경영|구매|개인|고객|서비스|없음|미정)";
const names: readonly RegExp[] = [
  // 김철수 대리
  new RegExp(`(?<![가-힣])[${surnames}][가-힣]{1,2}\\s*(?:${ranks})(?![가-힣])`),
  // 박책임
  new RegExp(`(?<![가-힣])[${surnames}](?:${shortRanks})(?![가-힣])`),
  // 담당: 김내부
  new RegExp(`(?:${labels})\\s*[:：=(（]\\s*${noName}[${surnames}][가-힣]{1,3}(?<!팀|센터|본부|그룹)(?![가-힣])`),
  // 담당자 홍길동, but not 담당자 변경됨
  new RegExp(
    `(?:담당자|책임자|작성자|실무자)\\s+${noName}[${surnames}][가-힣][가-힣](?<![됨함임음중시는을를로문])(?![가-힣])`,
  ),
  /\b(?:contact|owner|manager|attn|person in charge)\s*:\s*(?:[A-Z][a-z]+\s+){1,2}[A-Z][a-z]+/,
];

/** Words of mailboxes that belong to a role or a team. */
const roles = new RegExp(
  `^(?:${[
    "(?:[a-z0-9]+[._-])*(?:team|dept|department|office|group|desk|division|center|centre|unit|committee|squad|ops)(?:[._-]?[a-z]*)?",
    "(?:[a-z]+[._-])?(?:privacy|security|infosec|dpo|ciso|cpo|cto|legal|compliance|audit|risk|procurement|purchasing|purchase|finance|accounting|billing|hr|recruit|people|general-affairs|ga|admin|administrator|it|infra|infrastructure|network|platform|dev|devops|sre|data|analytics|growth|marketing|product|design|sales|biz|business|partner|partners|partnership|vendor|vendors|logistics|facilities|facility|operations|operation|support|help|helpdesk|service|services|cs|cx|customer|customers|customer-service|care|contact|contacts|info|inquiry|office|mail|webmaster|postmaster|master|noreply|no-reply|press|pr|media|ir|research|engineering|eng|quality|qa|safety|delivery|shipping|content|contents|web|app|cloud|soc|noc|cert|abuse|hello|hi|notice|manage|management|planning|strategy|education|training|welfare)(?:[._-]?[a-z]+)?",
  ].join("|")})$`,
  "i",
);

/** Whether a mailbox belongs to a role, as far as its name tells. */
export function isRoleMailbox(address: string): boolean {
  const local = address.slice(0, address.indexOf("@")).replace(/\+.*$/, "");
  return roles.test(local) || /(?:팀|부|실|과|센터|본부|담당)$/.test(local);
}

/**
 * Leaves out a text with personal identifiers: numbers of residents, phone numbers and mailboxes of persons, names. In a
 * column of contacts only departments, role mailboxes and numbers of companies stay: anything else may be a name.
 */
export function redact(text: string, column: PersonalColumn): Redacted {
  const found = column === "resident_number" ? numberIn(text) : kindsIn(text, column);
  return { text: found.length > 0 ? "" : text, found };
}

function numberIn(text: string): PersonalKind[] {
  return /\d/.test(text) ? ["resident-number"] : [];
}

function kindsIn(text: string, column: PersonalColumn): PersonalKind[] {
  const found = new Set<PersonalKind>();
  for (const [address] of text.matchAll(mail)) if (!isRoleMailbox(address)) found.add("mailbox");
  const numbers = [...text.matchAll(sixAndSeven)].some(([number]) => isResidentNumber(number));
  if (numbers || masked.test(text)) found.add("resident-number");
  if ([mobile, landline, foreign].some((pattern) => pattern.test(text))) found.add("phone");
  if (names.some((pattern) => pattern.test(text))) found.add("person");
  if (column === "contact" && found.size === 0) {
    const other = text.split(/[\n,;/()（）[\]·:]+/).find((part) => !isRole(part.trim()));
    if (other !== undefined) found.add(/(?:\d[\s.-]*){7,}/.test(other) ? "phone" : "person");
  }
  if (column === "department" && namesPersonOf(text)) found.add("person");
  return [...found];
}

/** Whether a name stands beside a department, or alone: `경영지원 김내부`, but not `인사부`. */
function namesPersonOf(text: string): boolean {
  const words = text.split(/[\s,;/()（）[\]·:]+/).filter((word) => word !== "");
  const suffix = words.length > 1 ? /(?:팀|센터|본부|그룹|실|과|국)$/ : /(?:팀|센터|본부|그룹|실|과|국|부|단)$/;
  return words.some((word) => word.length === 3 && koreanName.test(word) && !suffix.test(word));
}

/**
 * Whether thirteen digits can be the number of a resident: six digits of a birthday, and a digit for the century. The
 * number of a corporation has another check digit, and a court's code in front.
 */
function isResidentNumber(text: string): boolean {
  const digits = [...text].filter((character) => /\d/.test(character)).map(Number);
  const month = (digits[2] ?? 0) * 10 + (digits[3] ?? 0);
  const day = (digits[4] ?? 0) * 10 + (digits[5] ?? 0);
  const isBirthday = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isBirthday && !isCorporationNumber(digits);
}

/** Whether digits are those of a corporation: kind of corporation 11 to 99, and their check digit. */
function isCorporationNumber(digits: readonly number[]): boolean {
  const sum = digits.slice(0, 12).reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 2), 0);
  return (10 - (sum % 10)) % 10 === digits[12] && digits[6] === 0;
}

const department =
  /(?:팀|센터|본부|그룹|파트|사업부|지원단|연구소|위원회|사무국|부서|[가-힣]{3,}(?:부|실|과|국|단))$|^(?:team|dept|department|office|group|division|centre|center|desk)$/iu;
const englishDepartment = /\b(?:team|dept|department|office|group|division|cent(?:re|er)|desk)$/i;
const koreanName = new RegExp(`^[${surnames}][가-힣]{1,2}$`);
/** Numbers that only companies have: 1588-1234, 080-123-4567. */
const companyNumber = /^(?:1[56]\d\d[\s.-]?\d{4}|080[\s.-]?\d{3,4}[\s.-]?\d{4})$/;
const statusPart = /^(?:지정|선임|완료|변경|상동|공석|예정|확인)(?:\s*(?:함|됨|완료|예정|중))?$/;

/** Whether a part of a cell names departments, role mailboxes or companies' numbers, and nothing else. */
function isRole(part: string): boolean {
  if (isEmptyMark(part) || yesOrNo(part) !== undefined || statusPart.test(part)) return true;
  if (englishDepartment.test(part) && !/[가-힣]/.test(part)) return true;
  return part.split(/\s+/).every((word) => isRoleWord(word));
}

function isRoleWord(word: string): boolean {
  if (word.includes("@")) return isRoleMailbox(word);
  if (companyNumber.test(word)) return true;
  return department.test(word) && !(koreanName.test(word) && !/(?:팀|센터|본부|그룹)$/.test(word));
}
