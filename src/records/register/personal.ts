/** Kinds of personal identifiers that are left out of records. */
export type PersonalKind = "resident-number" | "phone" | "mailbox" | "person";

/** A text without the personal identifiers it had, and their kinds. */
export interface Redacted {
  readonly text: string;
  readonly found: readonly PersonalKind[];
}

/** Stands where something was left out. */
export const omission = "[…]";

/** Meaning of the column a text stands in, as far as it matters here. */
export type PersonalColumn = "person" | "phone" | "resident_number" | "other";

const sixAndSeven = /(?<!\d)\d{6}\s?[-–—]?\s?\d{7}(?!\d)/g;
/** Numbers of which the last digits are already hidden. */
const masked = /(?<!\d)\d{6}\s?[-–—]\s?[1-8][\d*xX●]{6}/g;
const mobile = /(?<!\d)(?:\+?82[\s.-]?\(?0?\)?[\s.-]?1[016789]|\(?01[016789]\)?)[\s.)-]{0,2}\d{3,4}[\s.-]?\d{4}(?!\d)/g;
const landline =
  /(?<![\d-])(?:\+?82[\s.-]?\(?0?\)?[\s.-]?|\(?0)(?:2|[3-6][1-5]|70|50\d)[\s.)-]{1,2}\d{3,4}[\s.-]\d{4}(?!\d)/g;
const foreign = /(?<![\d+])\+(?!82)\d{1,3}[\s.-]?\(?\d{1,4}\)?(?:[\s.-]?\d{2,4}){2,4}(?!\d)/g;
const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;

/** Surnames that most Koreans have. */
const surnames =
  "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";
const ranks =
  "사원|주임|대리|과장|차장|부장|팀장|실장|본부장|센터장|이사|상무|전무|부사장|사장|대표이사|대표|선임|책임|수석|매니저|프로|연구원|담당자|님|씨";
const nameWithRank = new RegExp(`(?<![가-힣])[${surnames}][가-힣]{1,2}\\s*(?:${ranks})(?![가-힣])`, "g");
const rankWithName = new RegExp(
  `((?:담당자?|책임자|대표자?|성명|작성자|관리자|문의)\\s*[:：]\\s*)[${surnames}][가-힣]{1,3}(?![가-힣])`,
  "g",
);
const englishName = /(\b(?:contact|owner|manager|attn|person in charge)\s*:\s*)(?:[A-Z][a-z]+\s+){1,2}[A-Z][a-z]+/g;

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
 * Removes personal identifiers from a text: numbers of residents, phone numbers of persons, mailboxes of persons, and
 * names. In a column of persons only departments and role mailboxes stay.
 */
export function redact(text: string, column: PersonalColumn): Redacted {
  if (column === "resident_number") return { text: "", found: /\d/.test(text) ? ["resident-number"] : [] };
  const found = new Set<PersonalKind>();
  const omit = (kind: PersonalKind) => (): string => {
    found.add(kind);
    return omission;
  };
  let rest = text.replaceAll(mail, (address) => (isRoleMailbox(address) ? address : omit("mailbox")()));
  rest = rest.replaceAll(sixAndSeven, (number) => (isResidentNumber(number) ? omit("resident-number")() : number));
  rest = rest.replaceAll(masked, omit("resident-number"));
  for (const numbers of [mobile, landline, foreign]) rest = rest.replaceAll(numbers, omit("phone"));
  if (column === "phone" && /(?:\d[\s.()-]*){7,}/.test(rest))
    rest = rest.replaceAll(/[+(]?(?:\d[\s.()-]*){7,}/g, omit("phone"));
  if (column === "person") return { text: departmentsIn(rest, found), found: [...found] };
  rest = rest.replaceAll(nameWithRank, omit("person"));
  for (const names of [rankWithName, englishName]) {
    rest = rest.replaceAll(names, (_, lead: string) => lead + omit("person")());
  }
  return { text: rest, found: [...found] };
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
const koreanName = new RegExp(`^[${surnames}][가-힣]{1,2}$`);

/** Keeps the departments and role mailboxes of a text; everything else may be somebody's name. */
function departmentsIn(text: string, found: Set<PersonalKind>): string {
  return text
    .split(/[\n,;/()·]+/)
    .map((part) => departmentOf(part.trim(), found))
    .filter((part) => part !== "")
    .join(", ");
}

function departmentOf(part: string, found: Set<PersonalKind>): string {
  if (part === "" || /^(?:[-–—]|없음|해당\s*없음|n\/?a|none)$/i.test(part)) return part;
  const words = part.split(/\s+/);
  const isName = (word: string) => koreanName.test(word) && !/(?:팀|센터|본부|그룹)$/.test(word);
  const kept = words.filter((word) => isKept(word, isName(word)));
  const isEnglishTeam = /\b(?:team|dept|department|office|group|division|cent(?:re|er)|desk)$/i.test(part);
  if (isEnglishTeam && !/[가-힣]/.test(part)) return part;
  if (kept.length < words.length && words.some((word) => word !== omission && !kept.includes(word)))
    found.add("person");
  return kept.filter((word) => word !== omission).join(" ");
}

function isKept(word: string, isName: boolean): boolean {
  if (word.includes("@")) return true;
  return !isName && department.test(word);
}
