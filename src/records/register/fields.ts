/** Meanings that a column can have. */
export const registerFields = [
  "vendor",
  "former_name",
  "registration_number",
  "vendor_status",
  "vendor_country",
  "service",
  "type",
  "started_on",
  "ended_on",
  "personal_data",
  "important_information",
  "development",
  "data_items",
  "data_subjects",
  "retention",
  "subprocessors",
  "locations",
  "owner",
  "contract_number",
  "contract_title",
  "signed_on",
  "term",
  "effective_from",
  "effective_to",
  "renewal",
  "contract_status",
  // What kind of relation a row is: rows of third-party provision are left out.
  "row_kind",
  // Persons in charge, their numbers: only departments and role mailboxes are kept.
  "person",
  "phone",
  "resident_number",
  "notes",
  // Counters of rows.
  "skip",
] as const;

type KnownField = (typeof registerFields)[number];

/** Meaning of a column: a known one, or a key of the organisation's own. */
export type RegisterField = KnownField | `x-${string}`;

const own = /^x-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Returns the field of a name; undefined if there is none. */
export function fieldNamed(name: string): RegisterField | undefined {
  const known = registerFields.find((field) => field === name);
  return known ?? (own.test(name) ? (name as `x-${string}`) : undefined);
}

/**
 * Headings by meaning, without spaces and signs. A table is read from the top: the first that matches counts, so
 * narrow ones come first.
 */
const headings: readonly (readonly [KnownField, RegExp])[] = [
  ["skip", /^(?:번호|순번|연번|일련번호|no|num|number|#|seq)$/],
  [
    "resident_number",
    /주민(?:등록)?번호|외국인등록번호|여권번호|운전면허번호|생년월일|passport|residentregistration|dateofbirth/,
  ],
  // Only what is surely of our own department: a contact without more is the vendor's.
  [
    "owner",
    /^(?:(?:내부|당사|자사|사내|현업|발주|위탁사)(?:의)?(?:(?:담당|책임)자?(?:명|공용)?(?:이?메일|email|mail)?|(?:공용)?(?:이?메일|email|mail))|(?:내부|당사|자사|사내|소관|주관|현업|발주|위탁|담당|관리|요청|운영)?부서(?:명|담당자)?(?:공용)?(?:이?메일|email|mail)?)(?:주소)?$|^(?:internal|business|service|contract)?owner(?:s|team|e?mail|mailbox)*$|^internalcontact(?:e?mail)?$/,
  ],
  [
    "person",
    /(?:담당|책임|contact).*(?:메일|email|mail)|^(?:(?:업체|수탁[자사]|협력사|vendor)?(?:대표)?(?:e?-?mail|이?메일)(?:주소|address)?|메일주소)$/,
  ],
  [
    "phone",
    /(?:담당|책임).*(?:연락처|전화|휴대)|^(?:연락처|전화(?:번호)?|휴대(?:폰|전화)(?:번호)?|핸드폰|phone|tel|telephone|mobile|contactnumber)(?:번호)?$/,
  ],
  [
    "person",
    /^(?:담당|담당자|담당자명|담당자성명|책임자|책임자명|대표자?|대표자명|대표이사|성명|관리자|실무자|작성자|업무담당자?|수탁사?담당자|위탁담당자|보호책임자|contact|contactperson|personincharge|manager|representative|ceo|pointofcontact)$/,
  ],
  [
    "registration_number",
    /^사업자(?:등록)?번호$|^(?:business)?(?:registration|taxid|vat|brn)(?:number|no|id)?$|^businessnumber$/,
  ],
  ["former_name", /^(?:구|이전|변경전)(?:상호|업체명|회사명|사명)$|^former(?:ly)?(?:name)?s?$|^previousname$/],
  [
    "subprocessors",
    /재위탁받는자|재수탁(?:자|업체|사|기관|회사)|^재위탁(?:업체|사|자|회사|기관|대상|처)|^(?:sub-?processors?|subcontractors?|sub-?consignees?)$/,
  ],
  [
    "renewal",
    /자동(?:연장|갱신)|^(?:auto(?:matic(?:ally)?)?)-?renew(?:al|s)?$|^renewal$|^갱신(?:여부|조건)?$|^연장여부$/,
  ],
  [
    "contract_status",
    /^계약서?(?:작성|체결)(?:여부|상태|현황)?$|^계약(?:상태|여부)$|^(?:contract|agreement|dpa)?(?:status|signed)$|^dpa(?:inplace)?$|^처리위탁계약(?:체결)?여부$/,
  ],
  ["contract_number", /^계약(?:서)?(?:번호|no|관리번호)$|^(?:contract|agreement|po)(?:no|number|id|#)$/],
  ["contract_title", /^계약(?:명|건명|제목|서명)$|^(?:contract|agreement)(?:name|title)$|^(?:용역|사업|과업)명$/],
  [
    "signed_on",
    /^(?:계약(?:체결)?|체결|서명|위탁계약)일(?:자)?$|^계약년월일$|^(?:contract|agreement|signed|signature|signing|executed|dpa)(?:date|on)$|^date(?:signed|ofsignature|ofcontract)$/,
  ],
  [
    "effective_from",
    /^(?:계약|위탁|효력)?(?:기간)?(?:시작|개시|착수)일?(?:자)?$|^(?:contract|effective|term|agreement)?(?:start|from|begin(?:ning|s)?|commencement|effective)(?:date|on)?$/,
  ],
  [
    "effective_to",
    /^(?:계약|위탁)?(?:기간)?(?:종료|만료|만기|완료)일?(?:자)?$|^(?:contract|term|agreement)?(?:end|to|until|expir(?:y|ation|es)|termination)(?:date|on)?$/,
  ],
  [
    "started_on",
    /^(?:업무|서비스|이용|사용)(?:시작|개시|착수)일(?:자)?$|^(?:service|work|usage)start(?:date|ed)?$|^golive(?:date)?$/,
  ],
  ["ended_on", /^(?:업무|서비스|이용|사용)(?:종료|만료)일(?:자)?$|^(?:service|work|usage)end(?:date|ed)?$/],
  ["retention", /보유.*기간|이용기간|보관기간|파기(?:시기|시점)|^retention(?:period)?$/],
  ["term", /^(?:계약|위탁|용역|과업|사업|업무위탁)기간$|^(?:contract)?(?:term|period|duration)$|^기간$/],
  ["data_subjects", /정보주체|^data-?subjects?$|^(?:categoriesof)?datasubjects?(?:categories)?$/],
  [
    "personal_data",
    /^개인정보(?:(?:처리|취급|접근|포함)(?:여부|유무)?|여부|유무)$|^(?:processes)?personaldata(?:\?|yesno|yn)?$/,
  ],
  ["important_information", /^중요정보(?:처리|취급|접근|포함)?(?:여부|유무)?$|^importantinformation$/],
  ["development", /^(?:시스템)?개발(?:업무)?(?:여부|유무)?$|^development$/],
  [
    "data_items",
    /(?:위탁|제공|처리|수집|이전|취급).*(?:항목|정보|데이터)$|^(?:개인정보|정보|데이터)?(?:의)?항목$|^개인정보$|^(?:categoriesof)?(?:personal)?data(?:categor(?:y|ies)|items?|types?|elements)?(?:processed)?$|^personal(?:data|information)(?:categories|processed)$/,
  ],
  ["vendor_country", /^(?:entity|vendor|company|processor|업체|수탁자|본사|법인).{0,4}(?:country|국가|소재국)$/],
  [
    "locations",
    /국가|(?:처리|보관|저장|이전|데이터|서버).*(?:위치|장소|지역|소재지)|^위치$|^(?:country|countries|locations?|regions?|data(?:location|residency|region)|processinglocations?|hostinglocations?|(?:data)?centerlocation|countr(?:y|ies)ofprocessing)$/,
  ],
  ["type", /^(?:업무|위탁|서비스)(?:유형|종류|분류)$|^(?:service)?(?:type|category)$/],
  ["row_kind", /^(?:구분|유형|관계)$/],
  ["vendor_status", /^(?:업체|거래|진행)?상태$|^(?:vendor)?status$/],
  [
    "vendor",
    /^(?:개인정보)?(?:수탁|위탁받는|처리위탁을?받는|업무를?위탁받는)(?:자|업체|사|기관|회사|처)?(?:의)?(?:명칭?|이름|상호|성명|법인명|업체명)?$|^(?:업체|거래처|협력사|협력업체|외부업체|외주업체|공급업체|공급사|회사|상호|상호명|법인|용역업체|계약상대자|계약상대방|계약업체|서비스제공자|제공업체|낙찰자|위탁업체|위탁사)(?:명칭?|이름)?$|^(?:nameof)?(?:the)?(?:vendor|company|supplier|service-?provider|provider|processor|sub-?processor|contractor|third-?party|entity|organi[sz]ation)(?:legal|entity)?(?:name)?s?$|^legalname$/,
  ],
  [
    "service",
    /위탁(?:하는|한)?(?:업무|사무)|^(?:위탁|업무|사무|서비스|용역|과업|이용|계약)(?:의)?(?:내용|목적|명|범위)$|^(?:업무|서비스|이용서비스|제공서비스|서비스명칭|목적|용도)$|^(?:services?|purpose|processing)(?:provided|name|description|of(?:the)?processing|purpose|activit(?:y|ies))?s?$|^(?:description|activit(?:y|ies)|descriptionof(?:the)?(?:services?|processing))$/,
  ],
  ["notes", /^(?:비고|메모|참고|기타|특이사항|notes?|remarks?|comments?)$/],
];

/** Headings of a company that receives personal data: for its own purposes, or abroad for either reason. */
const provision = /제공받는|이전받는|^recipients?$|제3자/;
const transfer = /이전받는|이전국가|이전되는국가/;

/** Whether a heading names the recipient of personal data that is provided, not entrusted. */
export function namesRecipient(heading: string): boolean {
  return foldings(heading).some((text) => provision.test(text));
}

/** Whether a heading is one of a table of transfers abroad. */
export function namesTransfer(heading: string): boolean {
  return foldings(heading).some((text) => transfer.test(text));
}

/** Whether a heading names who is entrusted with work, and not only a company. */
export function namesProcessor(heading: string): boolean {
  return foldings(heading).some((text) => /수탁|위탁|processor/.test(text));
}

/** Returns the meaning of a heading; undefined if it is not known. */
export function fieldOfHeading(heading: string): RegisterField | undefined {
  for (const text of foldings(heading)) {
    const found = headings.find(([, pattern]) => pattern.test(text))?.[0];
    if (found && !(found === "vendor" && provision.test(text))) return found;
  }
  return undefined;
}

/** Longest heading that is looked at, in UTF-16 units. */
const maxHeading = 100;

/** A heading without what is in parentheses, whole, and what is in them: lower case, without spaces and signs. */
function foldings(heading: string): string[] {
  const text = heading.slice(0, maxHeading).normalize("NFKC").toLowerCase();
  const outside = text.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, "");
  const inside = /\(([^()]*)\)/.exec(text)?.[1] ?? "";
  return [outside, text, inside].map(fold).filter((one) => one !== "");
}

/** Removes spaces and signs, and the hyphens of `sub-processor`. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#]/gu, "");
}
