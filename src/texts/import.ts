import type { Language, Localized } from "../model/language.ts";

/** Begins the comment at a gap of a record. */
export const gapMark: Localized = { en: "To fill in", ko: "확인 필요" };

const gapHints: Readonly<Record<string, Localized>> = {
  name: { en: "name of the service", ko: "업무의 이름" },
  "vendor.status": {
    en: "prospect, onboarding, active or terminated",
    ko: "prospect(검토 중), onboarding(선정됨), active(진행 중), terminated(종료) 중 하나",
  },
  "contract.status": {
    en: "draft, signed or terminated",
    ko: "draft(체결 전), signed(체결됨), terminated(해지됨) 중 하나",
  },
  type: {
    en: "type of service (cloud, maintenance, customer-support, …)",
    ko: "업무 유형 (cloud, maintenance, customer-support 등)",
  },
  started_on: { en: "day the work started, YYYY-MM-DD", ko: "업무를 시작한 날, YYYY-MM-DD" },
  ended_on: { en: "last day of the work, YYYY-MM-DD", ko: "업무가 끝난 날, YYYY-MM-DD" },
  terminated_on: { en: "last day in force, YYYY-MM-DD", ko: "해지되어 효력이 끝난 마지막 날, YYYY-MM-DD" },
  personal_data: {
    en: "true or false (personal data is processed or can be accessed)",
    ko: "true 또는 false (개인정보를 처리하거나 접근할 수 있는지)",
  },
  important_information: {
    en: "true or false (important information is handled)",
    ko: "true 또는 false (중요정보를 다루는지)",
  },
  development: {
    en: "true or false (an information system is developed)",
    ko: "true 또는 false (정보시스템을 개발하는지)",
  },
  work: { en: "work passed on", ko: "다시 맡긴 업무" },
  until: { en: "last day of this name, YYYY-MM-DD", ko: "이 상호를 쓴 마지막 날, YYYY-MM-DD" },
  title: { en: "title of the contract", ko: "계약서의 제목" },
  signed_on: { en: "day of the last signature, YYYY-MM-DD", ko: "체결일, YYYY-MM-DD" },
  from: { en: "first day in force, YYYY-MM-DD", ko: "효력이 시작되는 날, YYYY-MM-DD" },
  to: {
    en: "last day in force; remove the line if there is no end",
    ko: "효력이 끝나는 날. 기한이 없으면 이 줄을 삭제",
  },
  term_months: { en: "months of each further term", ko: "갱신되는 기간(개월)" },
};

/** The comment at a gap of a key in a kind of record: what to write there. */
export function gapComment(key: string, language: Language, kind: string): string {
  const hint = (gapHints[`${kind}.${key}`] ?? gapHints[key])?.[language];
  return `# ${gapMark[language]}${hint === undefined ? "" : `: ${hint}`}`;
}

/** Words of `clausegate import`. */
export const importWords = {
  title: {
    en: "{path}: {vendors} vendors, {services} services, {contracts} contracts (new vendors: {new}, changed: {changed})",
    ko: "{path}: 업체 {vendors}곳, 업무 {services}건, 계약 {contracts}건 (새 업체 {new}곳, 변경 {changed}곳)",
  },
  new: { en: "New vendors", ko: "새로 기록할 업체" },
  changed: { en: "Vendors with changes", ko: "변경할 업체" },
  same: { en: "Vendors without changes: {vendors}", ko: "변경이 없는 업체: {vendors}" },
  service: { en: "service {id}: {name}", ko: "업무 {id}: {name}" },
  contract: { en: "contract {id}: {from} to {to}", ko: "계약 {id}: {from} ~ {to}" },
  addedService: { en: "adds service {id}: {name}", ko: "업무 추가 {id}: {name}" },
  addedContract: { en: "adds contract {id}: {from} to {to}", ko: "계약 추가 {id}: {from} ~ {to}" },
  gaps: { en: "to fill in: {count} values, each marked '{mark}'", ko: "채울 값 {count}개 ('{mark}' 표시)" },
  notStated: { en: "not stated", ko: "미기재" },
  noEnd: { en: "no end", ko: "기한 없음" },
  /** Whose value changes. */
  ofPart: {
    vendor: { en: "vendor", ko: "업체의" },
    service: { en: "service '{name}'", ko: "업무 '{name}'의" },
    contract: { en: "contract {name}", ko: "계약 {name}의" },
  },
  fill: {
    en: "fills {of}, {field}: {value} ({file})",
    ko: "{of} {field_object} {value_direction} 채움 ({file})",
  },
  addition: {
    en: "adds to {of}, {field}: {value} ({file})",
    ko: "{of} {field}에 {value} 추가 ({file})",
  },
  difference: {
    en: "differs: {of}, {field}: record {old}, register {value} ({file})",
    ko: "{of} {field_subject} 다름: 기록 {old}, 대장 {value} ({file})",
  },
  replaced: {
    en: "replaces {of}, {field}: record {old}, register {value} ({file})",
    ko: "{of} {field_object} 바꿈: 기록 {old}, 대장 {value} ({file})",
  },
  differencesStay: {
    en: "Values that differ stay as they are; --update writes those of the register.",
    ko: "서로 다른 값은 그대로 둡니다. 대장의 값으로 바꾸려면 --update를 지정합니다.",
  },
  unclear: { en: "To check ({count})", ko: "확인할 셀 ({count}건)" },
  personal: {
    en: "Personal identifiers left out ({count})",
    ko: "옮기지 않은 개인정보 ({count}건)",
  },
  leftOut: { en: "Left out ({count})", ko: "제외한 내용 ({count}건)" },
  columns: { en: "Columns", ko: "열의 대응" },
  toNotes: { en: "kept in notes", ko: "notes에 보존" },
  files: { en: "Files", ko: "파일" },
  howToWrite: {
    en: 'Nothing was written. To write these files: add --write. Another id: --id "NAME=ID". Another meaning of a column: --map "COLUMN=FIELD".',
    ko: '아직 저장하지 않았습니다. 저장하려면 --write를 붙입니다. id를 바꾸려면 --id "이름=id", 열의 뜻을 바꾸려면 --map "열 이름=FIELD"를 지정합니다.',
  },
  nothingToWrite: {
    en: "Nothing to write: the records already say this.",
    ko: "저장할 내용이 없습니다. 기록이 이미 대장과 같습니다.",
  },
  nothingYet: {
    en: "Nothing to write before the questions above are answered.",
    ko: "저장할 내용이 없습니다. 위의 질문에 답하여 다시 실행합니다.",
  },
  question: { en: "Write these files? [y/N] ", ko: "저장할까요? [y/N] " },
  notWritten: { en: "Nothing was written.", ko: "저장하지 않았습니다." },
  written: {
    en: "Wrote {count} files. Next: 'clausegate check' names every value to fill in.",
    ko: "파일 {count}개를 저장했습니다. 다음: 'clausegate check'로 채울 값을 확인합니다.",
  },
  atRow: { en: "row {row}", ko: "{row}행" },
  atLine: { en: "line {row}", ko: "{row}번째 줄" },
  atColumn: { en: "column {column}", ko: "{column}열" },
  ofSheet: { en: "sheet '{sheet}'", ko: "시트 '{sheet}'" },
  ofTable: { en: "table {table}", ko: "표 {table}" },
} as const satisfies Record<string, Localized | Record<string, Localized>>;

/** What is unclear in a cell, and what was done with it. `{value}` is the text of the cell. */
export const unclearTexts = {
  "vendor-not-named": {
    en: "'{value}' names no company; the row was not imported. Write the company's name and import again",
    ko: "'{value}': 업체의 이름이 아니어서 이 행을 가져오지 않음. 상호를 적고 다시 가져올 것",
  },
  "vendor-doubtful": {
    en: "'{value}' may be no company's name; it was taken as one",
    ko: "'{value}': 업체 이름이 아닐 수 있음. 이름으로 보고 가져옴",
  },
  "vendor-others": {
    en: "'{value}' speaks of companies that it does not name; only the named ones were taken",
    ko: "'{value}': 이름을 적지 않은 업체가 더 있음. 이름이 있는 업체만 가져옴",
  },
  "vendor-several": { en: "'{value}' was read as several vendors", ko: "'{value}': 업체 여러 곳으로 읽음" },
  "vendor-joined": {
    en: "'{value}' was read as one company; if there are several, write each on a line of its own",
    ko: "'{value}': 업체 한 곳으로 읽음. 여러 곳이면 줄을 나누어 적을 것",
  },
  "vendor-omitted": {
    en: "the cell has personal identifiers, so the row was not imported. Write only the company's name and import again",
    ko: "셀에 개인정보가 있어 이 행을 가져오지 않음. 상호만 적고 다시 가져올 것",
  },
  "vendor-to-confirm": {
    en: "is this the recorded vendor '{record}'? Nothing was written for it. If it is: --id \"{value}\"; if not: a new id",
    ko: "기록된 '{record}'과(와) 같은 업체입니까? 답할 때까지 기록하지 않음. 같으면 --id \"{value}\", 다르면 새 id를 지정",
  },
  "service-to-confirm": {
    en: "is this the recorded service '{record}'? Nothing was written for it. If it is: --id \"{value}\"; if not: a new id",
    ko: "기록된 '{record}'과(와) 같은 업무입니까? 답할 때까지 기록하지 않음. 같으면 --id \"{value}\", 다르면 새 id를 지정",
  },
  "service-unnamed": {
    en: "the register does not say which of the recorded services this is ({value}); nothing was written for it",
    ko: "기록된 업무 중 어느 것인지 대장에 없음({value}). 이 업무는 기록하지 않음",
  },
  "vendor-former": {
    en: "'{value}' states a former name; the day until which it was used is to be filled in",
    ko: "'{value}': 이전 상호가 있음. 언제까지 쓴 상호인지 채워야 함",
  },
  "vendor-ambiguous": {
    en: "several existing vendors fit: {value}. The rows were not imported; give the registration number in the register",
    ko: "해당하는 기존 업체가 여럿임: {value}. 가져오지 않음. 대장에 사업자등록번호를 적을 것",
  },
  "row-without-vendor": {
    en: "the row has no vendor, and none stands above it; it was not imported: '{value}'",
    ko: "업체가 없고 위에도 업체가 없어 이 행을 가져오지 않음: '{value}'",
  },
  "number-unclear": {
    en: "'{value}' is no registration number; it was kept in notes",
    ko: "'{value}': 사업자등록번호의 형식이 아님. notes에 보존",
  },
  "date-unclear": {
    en: "'{value}' is no date that can be told for certain; it was kept in notes. Write YYYY-MM-DD",
    ko: "'{value}': 날짜를 확정할 수 없음. notes에 보존. YYYY-MM-DD로 적을 것",
  },
  "date-by-column": {
    en: "'{value}' was read in the order of the other dates of its column",
    ko: "'{value}': 같은 열의 다른 날짜와 같은 순서로 읽음",
  },
  "date-serial": {
    en: "'{value}' was read as the serial date of a spreadsheet",
    ko: "'{value}': 스프레드시트의 날짜 일련번호로 읽음",
  },
  "date-with-text": {
    en: "'{value}' says more than a date; the date was taken, all of it was kept in notes",
    ko: "'{value}': 날짜 외의 말이 있음. 날짜만 옮기고 전체는 notes에 보존",
  },
  "end-open": {
    en: "'{value}' states no day; a contract is written without an end, all else is left open, and the text was kept in notes",
    ko: "'{value}': 날짜가 아님. 종료일이 정해지지 않은 것으로 보고 비워 둠. 원문은 notes에 보존",
  },
  "term-unclear": {
    en: "'{value}' is no term from one day to another; it was kept in notes",
    ko: "'{value}': 시작일과 종료일로 나눌 수 없음. notes에 보존",
  },
  "dates-reversed": {
    en: "the end is before the start ({value}); the end was not written",
    ko: "종료일이 시작일보다 앞섬({value}). 종료일을 적지 않음",
  },
  "value-unclear": {
    en: "'{value}' is no value of this field; it was kept in notes",
    ko: "'{value}': 이 항목의 값으로 볼 수 없음. notes에 보존",
  },
  undecided: {
    en: "'{value}' is not decided yet; it was kept in notes",
    ko: "'{value}': 아직 정해지지 않은 값. notes에 보존",
  },
  "subprocessor-beside": {
    en: "'{value}' was read as sub-processors",
    ko: "'{value}': 재수탁자로 읽음",
  },
  "subprocessor-mentioned": {
    en: "'{value}' may tell of sub-processors; it was kept in notes. Name them in subprocessors",
    ko: "'{value}': 재수탁자가 있을 수 있음. notes에 보존. 재수탁자이면 subprocessors에 적을 것",
  },
  "subprocessor-unnamed": {
    en: "'{value}' does not name every sub-processor; it was kept in notes",
    ko: "'{value}': 재수탁자의 상호가 없음. notes에 보존",
  },
  "country-unclear": {
    en: "'{value}' says more or less than the names of countries; the text was kept in notes",
    ko: "'{value}': 국가 이름만으로 되어 있지 않음. 알 수 있는 국가만 옮기고 원문은 notes에 보존",
  },
  "renewal-unclear": {
    en: "'{value}' does not say whether the contract renews; it was kept in notes",
    ko: "'{value}': 자동 갱신 여부를 알 수 없음. notes에 보존",
  },
  "renewal-without-end": {
    en: "'{value}': a contract without an end cannot renew; it was kept in notes",
    ko: "'{value}': 기한이 없는 계약은 갱신될 수 없음. notes에 보존",
  },
  "status-unclear": {
    en: "'{value}' does not say whether the contract is signed; it was kept in notes",
    ko: "'{value}': 계약 체결 여부를 알 수 없음. notes에 보존",
  },
  "services-split": {
    en: "'{value}' was read as several services",
    ko: "'{value}': 업무 여러 건으로 읽음",
  },
  "service-from-title": {
    en: "no column names the service; '{value}', the title of the contract, was taken",
    ko: "업무 열이 없어 계약명 '{value}'을(를) 업무 이름으로 씀",
  },
  "said-twice": {
    en: "another row says something else; '{value}' was not written",
    ko: "다른 행의 값과 다름. '{value}'을(를) 적지 않음",
  },
  "too-long": {
    en: "the text is longer than a record allows; it was kept in notes",
    ko: "기록에 적을 수 있는 길이를 넘음. notes에 보존",
  },
  "error-value": {
    en: "the formula has no result ({value}); nothing was written",
    ko: "수식의 결과가 오류({value})임. 적지 않음",
  },
  "two-numbers": {
    en: "'{value}' stands with two registration numbers; it was taken as two vendors",
    ko: "'{value}': 사업자등록번호가 둘임. 서로 다른 업체로 가져옴",
  },
} as const satisfies Record<string, Localized>;

/** Kinds of personal identifiers. */
export const personalTexts = {
  "resident-number": { en: "resident registration number or the like", ko: "주민등록번호 등 고유식별정보" },
  phone: { en: "phone number", ko: "전화번호" },
  mailbox: { en: "mailbox that may be a person's", ko: "개인의 것일 수 있는 메일 주소" },
  person: { en: "name of a person", ko: "사람 이름" },
} as const satisfies Record<string, Localized>;

/** What was left out on purpose. */
export const leftOutTexts = {
  "third-party-table": {
    en: "table of data provided to third parties: no outsourcing (PIPA art. 17)",
    ko: "제3자 제공 표: 처리위탁이 아님(개인정보 보호법 제17조)",
  },
  "third-party-row": {
    en: "row of data provided to a third party: no outsourcing (PIPA art. 17)",
    ko: "제3자 제공 행: 처리위탁이 아님(개인정보 보호법 제17조)",
  },
  "transfer-table": {
    en: 'table of transfers abroad, which may be outsourcing or provision; if it is outsourcing, name the column: --map "COLUMN=vendor"',
    ko: '국외 이전 표: 위탁인지 제공인지 표만으로 알 수 없음. 위탁이면 --map "열 이름=vendor"로 지정',
  },
  "table-without-vendor": {
    en: 'table without a column for the vendor; name it with --map "COLUMN=vendor" if there is one',
    ko: '업체 열이 없는 표. 업체 열이 있으면 --map "열 이름=vendor"로 지정',
  },
  "row-above-headings": { en: "row above the headings: {value}", ko: "열 제목 위의 행: {value}" },
  "repeated-headings": { en: "headings once more", ko: "반복된 열 제목" },
  "total-row": { en: "row of totals: {value}", ko: "합계 행: {value}" },
  "footnote-row": { en: "footnote: {value}", ko: "각주: {value}" },
  "counter-column": { en: "numbers of the rows", ko: "행 번호" },
  "hidden-sheet": {
    en: "hidden sheet; show it and import again if it counts",
    ko: "숨긴 시트. 필요하면 숨김을 풀고 다시 가져올 것",
  },
} as const satisfies Record<string, Localized>;
