import {
  dayOfSerial
} from "./EE7PI3NP.mjs";
import {
  readTables
} from "./OLSLIHBX.mjs";
import {
  idFromName,
  namesOf,
  unusedId
} from "./5FRLHJBW.mjs";
import {
  isRecord
} from "./KB4HOIKB.mjs";
import {
  editYaml
} from "./URCPVFEH.mjs";
import {
  blockLines
} from "./DDMPM7V2.mjs";
import {
  sourceOf,
  textOf
} from "./I2G73LWN.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  treeConfig
} from "./7VZDKRAQ.mjs";
import {
  jsonForLogs,
  terminal
} from "./TCZMWEJO.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";
import {
  documentsOf,
  records_schema_default,
  toPointer
} from "./T5ESZW27.mjs";
import {
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  guidelinesFolder,
  isParsed,
  isVendorFolder,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  compareText,
  fill
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/texts/import.ts
var gapMark = { en: "To fill in", ko: "확인 필요" }, gapHints = {
  name: { en: "name of the service", ko: "업무의 이름" },
  "vendor.status": {
    en: "prospect, onboarding, active or terminated",
    ko: "prospect(검토 중), onboarding(선정됨), active(진행 중), terminated(종료) 중 하나"
  },
  "contract.status": {
    en: "draft, signed or terminated",
    ko: "draft(체결 전), signed(체결됨), terminated(해지됨) 중 하나"
  },
  type: {
    en: "type of service (cloud, maintenance, customer-support, …)",
    ko: "업무 유형 (cloud, maintenance, customer-support 등)"
  },
  started_on: { en: "day the work started, YYYY-MM-DD", ko: "업무를 시작한 날, YYYY-MM-DD" },
  ended_on: { en: "last day of the work, YYYY-MM-DD", ko: "업무가 끝난 날, YYYY-MM-DD" },
  terminated_on: { en: "last day in force, YYYY-MM-DD", ko: "해지되어 효력이 끝난 마지막 날, YYYY-MM-DD" },
  personal_data: {
    en: "true or false (personal data is processed or can be accessed)",
    ko: "true 또는 false (개인정보를 처리하거나 접근할 수 있는지)"
  },
  important_information: {
    en: "true or false (important information is handled)",
    ko: "true 또는 false (중요정보를 다루는지)"
  },
  development: {
    en: "true or false (an information system is developed)",
    ko: "true 또는 false (정보시스템을 개발하는지)"
  },
  work: { en: "work passed on", ko: "다시 맡긴 업무" },
  until: { en: "last day of this name, YYYY-MM-DD", ko: "이 상호를 쓴 마지막 날, YYYY-MM-DD" },
  title: { en: "title of the contract", ko: "계약서의 제목" },
  signed_on: { en: "day of the last signature, YYYY-MM-DD", ko: "체결일, YYYY-MM-DD" },
  from: { en: "first day in force, YYYY-MM-DD", ko: "효력이 시작되는 날, YYYY-MM-DD" },
  to: {
    en: "last day in force; remove the line if there is no end",
    ko: "효력이 끝나는 날. 기한이 없으면 이 줄을 삭제"
  },
  term_months: { en: "months of each further term", ko: "갱신되는 기간(개월)" }
};
function gapComment(key, language, kind) {
  let hint = (gapHints[`${kind}.${key}`] ?? gapHints[key])?.[language];
  return `# ${gapMark[language]}${hint === void 0 ? "" : `: ${hint}`}`;
}
var importWords = {
  title: {
    en: "{path}: {vendors} vendors, {services} services, {contracts} contracts (new vendors: {new}, changed: {changed})",
    ko: "{path}: 업체 {vendors}곳, 업무 {services}건, 계약 {contracts}건 (새 업체 {new}곳, 변경 {changed}곳)"
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
    contract: { en: "contract {name}", ko: "계약 {name}의" }
  },
  fill: {
    en: "fills {of}, {field}: {value} ({file})",
    ko: "{of} {field_object} {value_direction} 채움 ({file})"
  },
  addition: {
    en: "adds to {of}, {field}: {value} ({file})",
    ko: "{of} {field}에 {value} 추가 ({file})"
  },
  difference: {
    en: "differs: {of}, {field}: record {old}, register {value} ({file})",
    ko: "{of} {field_subject} 다름: 기록 {old}, 대장 {value} ({file})"
  },
  replaced: {
    en: "replaces {of}, {field}: record {old}, register {value} ({file})",
    ko: "{of} {field_object} 바꿈: 기록 {old}, 대장 {value} ({file})"
  },
  differencesStay: {
    en: "Values that differ stay as they are; --update writes those of the register.",
    ko: "서로 다른 값은 그대로 둡니다. 대장의 값으로 바꾸려면 --update를 지정합니다."
  },
  unclear: { en: "To check ({count})", ko: "확인할 셀 ({count}건)" },
  personal: {
    en: "Personal identifiers left out ({count})",
    ko: "옮기지 않은 개인정보 ({count}건)"
  },
  leftOut: { en: "Left out ({count})", ko: "제외한 내용 ({count}건)" },
  columns: { en: "Columns", ko: "열의 대응" },
  toNotes: { en: "kept in notes", ko: "notes에 보존" },
  files: { en: "Files", ko: "파일" },
  howToWrite: {
    en: 'Nothing was written. To write these files: add --write. Another id: --id "NAME=ID". Another meaning of a column: --map "COLUMN=FIELD".',
    ko: '아직 저장하지 않았습니다. 저장하려면 --write를 붙입니다. id를 바꾸려면 --id "이름=id", 열의 뜻을 바꾸려면 --map "열 이름=FIELD"를 지정합니다.'
  },
  nothingToWrite: {
    en: "Nothing to write: the records already say this.",
    ko: "저장할 내용이 없습니다. 기록이 이미 대장과 같습니다."
  },
  nothingYet: {
    en: "Nothing to write before the questions above are answered.",
    ko: "저장할 내용이 없습니다. 위의 질문에 답하여 다시 실행합니다."
  },
  question: { en: "Write these files? [y/N] ", ko: "저장할까요? [y/N] " },
  notWritten: { en: "Nothing was written.", ko: "저장하지 않았습니다." },
  written: {
    en: "Wrote {count} files. Next: 'clausegate check' names every value to fill in.",
    ko: "파일 {count}개를 저장했습니다. 다음: 'clausegate check'로 채울 값을 확인합니다."
  },
  atRow: { en: "row {row}", ko: "{row}행" },
  atLine: { en: "line {row}", ko: "{row}번째 줄" },
  atColumn: { en: "column {column}", ko: "{column}열" },
  ofSheet: { en: "sheet '{sheet}'", ko: "시트 '{sheet}'" },
  ofTable: { en: "table {table}", ko: "표 {table}" }
}, unclearTexts = {
  "vendor-not-named": {
    en: "'{value}' names no company; the row was not imported. Write the company's name and import again",
    ko: "'{value}': 업체의 이름이 아니어서 이 행을 가져오지 않음. 상호를 적고 다시 가져올 것"
  },
  "vendor-doubtful": {
    en: "'{value}' may be no company's name; it was taken as one",
    ko: "'{value}': 업체 이름이 아닐 수 있음. 이름으로 보고 가져옴"
  },
  "vendor-others": {
    en: "'{value}' speaks of companies that it does not name; only the named ones were taken",
    ko: "'{value}': 이름을 적지 않은 업체가 더 있음. 이름이 있는 업체만 가져옴"
  },
  "vendor-several": { en: "'{value}' was read as several vendors", ko: "'{value}': 업체 여러 곳으로 읽음" },
  "vendor-joined": {
    en: "'{value}' was read as one company; if there are several, write each on a line of its own",
    ko: "'{value}': 업체 한 곳으로 읽음. 여러 곳이면 줄을 나누어 적을 것"
  },
  "vendor-omitted": {
    en: "the cell has personal identifiers, so the row was not imported. Write only the company's name and import again",
    ko: "셀에 개인정보가 있어 이 행을 가져오지 않음. 상호만 적고 다시 가져올 것"
  },
  "vendor-to-confirm": {
    en: `is this the recorded vendor '{record}'? Nothing was written for it. If it is: --id "{value}"; if not: a new id`,
    ko: `기록된 '{record}'과(와) 같은 업체입니까? 답할 때까지 기록하지 않음. 같으면 --id "{value}", 다르면 새 id를 지정`
  },
  "service-to-confirm": {
    en: `is this the recorded service '{record}'? Nothing was written for it. If it is: --id "{value}"; if not: a new id`,
    ko: `기록된 '{record}'과(와) 같은 업무입니까? 답할 때까지 기록하지 않음. 같으면 --id "{value}", 다르면 새 id를 지정`
  },
  "service-unnamed": {
    en: "the register does not say which of the recorded services this is ({value}); nothing was written for it",
    ko: "기록된 업무 중 어느 것인지 대장에 없음({value}). 이 업무는 기록하지 않음"
  },
  "vendor-former": {
    en: "'{value}' states a former name; the day until which it was used is to be filled in",
    ko: "'{value}': 이전 상호가 있음. 언제까지 쓴 상호인지 채워야 함"
  },
  "vendor-ambiguous": {
    en: "several existing vendors fit: {value}. The rows were not imported; give the registration number in the register",
    ko: "해당하는 기존 업체가 여럿임: {value}. 가져오지 않음. 대장에 사업자등록번호를 적을 것"
  },
  "row-without-vendor": {
    en: "the row has no vendor, and none stands above it; it was not imported: '{value}'",
    ko: "업체가 없고 위에도 업체가 없어 이 행을 가져오지 않음: '{value}'"
  },
  "number-unclear": {
    en: "'{value}' is no registration number; it was kept in notes",
    ko: "'{value}': 사업자등록번호의 형식이 아님. notes에 보존"
  },
  "date-unclear": {
    en: "'{value}' is no date that can be told for certain; it was kept in notes. Write YYYY-MM-DD",
    ko: "'{value}': 날짜를 확정할 수 없음. notes에 보존. YYYY-MM-DD로 적을 것"
  },
  "date-by-column": {
    en: "'{value}' was read in the order of the other dates of its column",
    ko: "'{value}': 같은 열의 다른 날짜와 같은 순서로 읽음"
  },
  "date-serial": {
    en: "'{value}' was read as the serial date of a spreadsheet",
    ko: "'{value}': 스프레드시트의 날짜 일련번호로 읽음"
  },
  "date-with-text": {
    en: "'{value}' says more than a date; the date was taken, all of it was kept in notes",
    ko: "'{value}': 날짜 외의 말이 있음. 날짜만 옮기고 전체는 notes에 보존"
  },
  "end-open": {
    en: "'{value}' states no day; a contract is written without an end, all else is left open, and the text was kept in notes",
    ko: "'{value}': 날짜가 아님. 종료일이 정해지지 않은 것으로 보고 비워 둠. 원문은 notes에 보존"
  },
  "term-unclear": {
    en: "'{value}' is no term from one day to another; it was kept in notes",
    ko: "'{value}': 시작일과 종료일로 나눌 수 없음. notes에 보존"
  },
  "dates-reversed": {
    en: "the end is before the start ({value}); the end was not written",
    ko: "종료일이 시작일보다 앞섬({value}). 종료일을 적지 않음"
  },
  "value-unclear": {
    en: "'{value}' is no value of this field; it was kept in notes",
    ko: "'{value}': 이 항목의 값으로 볼 수 없음. notes에 보존"
  },
  undecided: {
    en: "'{value}' is not decided yet; it was kept in notes",
    ko: "'{value}': 아직 정해지지 않은 값. notes에 보존"
  },
  "subprocessor-beside": {
    en: "'{value}' was read as sub-processors",
    ko: "'{value}': 재수탁자로 읽음"
  },
  "subprocessor-mentioned": {
    en: "'{value}' may tell of sub-processors; it was kept in notes. Name them in subprocessors",
    ko: "'{value}': 재수탁자가 있을 수 있음. notes에 보존. 재수탁자이면 subprocessors에 적을 것"
  },
  "subprocessor-unnamed": {
    en: "'{value}' does not name every sub-processor; it was kept in notes",
    ko: "'{value}': 재수탁자의 상호가 없음. notes에 보존"
  },
  "country-unclear": {
    en: "'{value}' says more or less than the names of countries; the text was kept in notes",
    ko: "'{value}': 국가 이름만으로 되어 있지 않음. 알 수 있는 국가만 옮기고 원문은 notes에 보존"
  },
  "renewal-unclear": {
    en: "'{value}' does not say whether the contract renews; it was kept in notes",
    ko: "'{value}': 자동 갱신 여부를 알 수 없음. notes에 보존"
  },
  "renewal-without-end": {
    en: "'{value}': a contract without an end cannot renew; it was kept in notes",
    ko: "'{value}': 기한이 없는 계약은 갱신될 수 없음. notes에 보존"
  },
  "status-unclear": {
    en: "'{value}' does not say whether the contract is signed; it was kept in notes",
    ko: "'{value}': 계약 체결 여부를 알 수 없음. notes에 보존"
  },
  "services-split": {
    en: "'{value}' was read as several services",
    ko: "'{value}': 업무 여러 건으로 읽음"
  },
  "service-from-title": {
    en: "no column names the service; '{value}', the title of the contract, was taken",
    ko: "업무 열이 없어 계약명 '{value}'을(를) 업무 이름으로 씀"
  },
  "said-twice": {
    en: "another row says something else; '{value}' was not written",
    ko: "다른 행의 값과 다름. '{value}'을(를) 적지 않음"
  },
  "too-long": {
    en: "the text is longer than a record allows; it was kept in notes",
    ko: "기록에 적을 수 있는 길이를 넘음. notes에 보존"
  },
  "error-value": {
    en: "the formula has no result ({value}); nothing was written",
    ko: "수식의 결과가 오류({value})임. 적지 않음"
  },
  "two-numbers": {
    en: "'{value}' stands with two registration numbers; it was taken as two vendors",
    ko: "'{value}': 사업자등록번호가 둘임. 서로 다른 업체로 가져옴"
  }
}, personalTexts = {
  "resident-number": { en: "resident registration number or the like", ko: "주민등록번호 등 고유식별정보" },
  phone: { en: "phone number", ko: "전화번호" },
  mailbox: { en: "mailbox that may be a person's", ko: "개인의 것일 수 있는 메일 주소" },
  person: { en: "name of a person", ko: "사람 이름" }
}, leftOutTexts = {
  "third-party-table": {
    en: "table of data provided to third parties: no outsourcing (PIPA art. 17)",
    ko: "제3자 제공 표: 처리위탁이 아님(개인정보 보호법 제17조)"
  },
  "third-party-row": {
    en: "row of data provided to a third party: no outsourcing (PIPA art. 17)",
    ko: "제3자 제공 행: 처리위탁이 아님(개인정보 보호법 제17조)"
  },
  "transfer-table": {
    en: 'table of transfers abroad, which may be outsourcing or provision; if it is outsourcing, name the column: --map "COLUMN=vendor"',
    ko: '국외 이전 표: 위탁인지 제공인지 표만으로 알 수 없음. 위탁이면 --map "열 이름=vendor"로 지정'
  },
  "table-without-vendor": {
    en: 'table without a column for the vendor; name it with --map "COLUMN=vendor" if there is one',
    ko: '업체 열이 없는 표. 업체 열이 있으면 --map "열 이름=vendor"로 지정'
  },
  "row-above-headings": { en: "row above the headings: {value}", ko: "열 제목 위의 행: {value}" },
  "repeated-headings": { en: "headings once more", ko: "반복된 열 제목" },
  "total-row": { en: "row of totals: {value}", ko: "합계 행: {value}" },
  "footnote-row": { en: "footnote: {value}", ko: "각주: {value}" },
  "counter-column": { en: "numbers of the rows", ko: "행 번호" },
  "hidden-sheet": {
    en: "hidden sheet; show it and import again if it counts",
    ko: "숨긴 시트. 필요하면 숨김을 풀고 다시 가져올 것"
  }
};

// src/texts/import-fields.ts
var importFields = {
  name: { en: "name", ko: "이름" },
  registration_number: { en: "registration number", ko: "사업자등록번호" },
  country: { en: "country", ko: "국가" },
  status: { en: "status", ko: "상태" },
  former_names: { en: "former names", ko: "이전 상호" },
  type: { en: "type", ko: "업무 유형" },
  started_on: { en: "start", ko: "시작일" },
  ended_on: { en: "end", ko: "종료일" },
  personal_data: { en: "personal data", ko: "개인정보 처리 여부" },
  important_information: { en: "important information", ko: "중요정보 취급 여부" },
  development: { en: "development", ko: "개발 여부" },
  data: { en: "data", ko: "처리하는 개인정보" },
  items: { en: "data items", ko: "개인정보 항목" },
  subjects: { en: "data subjects", ko: "정보주체" },
  retention: { en: "retention", ko: "보유기간" },
  locations: { en: "locations", ko: "처리 국가" },
  owner: { en: "owner", ko: "담당 조직 메일" },
  subprocessors: { en: "sub-processors", ko: "재수탁자" },
  work: { en: "work", ko: "재위탁 업무" },
  notes: { en: "notes", ko: "메모" },
  title: { en: "title", ko: "계약명" },
  signed_on: { en: "day of signature", ko: "체결일" },
  effective: { en: "term", ko: "계약 기간" },
  from: { en: "first day", ko: "계약 시작일" },
  to: { en: "last day", ko: "계약 종료일" },
  terminated_on: { en: "day of termination", ko: "해지일" },
  renewal: { en: "renewal", ko: "자동 갱신" },
  automatic: { en: "automatic renewal", ko: "자동 갱신" },
  term_months: { en: "months of a further term", ko: "갱신 기간" },
  services: { en: "services", ko: "업무" },
  "x-contract-number": { en: "contract number", ko: "계약번호" }
};

// src/texts/particles.ts
function finalOf(word) {
  let last = [...word].findLast((character) => /[\p{L}\p{N}]/u.test(character)) ?? "", digit = "0123456789".indexOf(last);
  if (last !== "" && digit >= 0) return [21, rieul, 0, 16, 0, 0, 1, rieul, rieul, 0][digit] ?? 0;
  let code = (last.codePointAt(0) ?? 0) - 44032;
  return code >= 0 && code < 11172 ? code % 28 : 0;
}
var rieul = 8;
function withObject(word) {
  return `${word}${finalOf(word) === 0 ? "를" : "을"}`;
}
function withSubject(word) {
  return `${word}${finalOf(word) === 0 ? "가" : "이"}`;
}
function withDirection(word) {
  return `${word}${[0, rieul].includes(finalOf(word)) ? "로" : "으로"}`;
}

// src/usecases/authoring/import/change-text.ts
function changeText(change, kind, language) {
  let { pointer, old, value, file } = change, field = fieldName(pointer, language), told = shown(ownLines(value, old)), args = {
    of: subjectOf(change, language),
    file: file.slice(file.lastIndexOf("/") + 1),
    value: told,
    old: shown(ownLines(old, value)),
    field,
    field_object: withObject(field),
    field_subject: withSubject(field),
    value_direction: withDirection(told)
  }, text = kind === "fill" && isAddition(change) ? importWords.addition : importWords[kind];
  return terminal(fill(text, args, () => {
  })[language]);
}
function subjectOf({ part, name }, language) {
  return fill(importWords.ofPart[part], { name }, () => {
  })[language];
}
function fieldName(pointer, language) {
  let key = pointer.split("/").findLast((one) => !/^\d+$/.test(one)) ?? "";
  return importFields[key]?.[language] ?? key;
}
function isAddition({ pointer, old }) {
  return /\/\d+$/.test(pointer) || pointer.endsWith("/notes") && typeof old == "string";
}
var maxShown = 200;
function shown(value) {
  let named = isRecord(value) && typeof value.name == "string" ? value.name : value, text = typeof named == "string" ? named : JSON.stringify(named) ?? "";
  return /^[\w.@:-]{1,60}$/.test(text) ? text : `'${text.length > maxShown ? `${text.slice(0, maxShown)}…` : text}'`;
}
function ownLines(value, other) {
  if (typeof value != "string" || !value.includes(`
`)) return value;
  let known = typeof other == "string" ? other.split(`
`) : [];
  return value.split(`
`).filter((line) => !known.includes(line)).join(" / ");
}

// src/usecases/authoring/import/plan-text.ts
function planJson({ vendors, files, remarks }, { path, sha256, register, replaces }) {
  let tables = register.tables.map(({ place, columns }) => ({
    ...place,
    columns: columns.map(({ at, heading, field, isUnknown }) => ({ column: at, heading, field, known: !isUnknown }))
  })), plan = {
    schemaVersion: 1,
    document: { path, sha256 },
    update: replaces,
    tables,
    vendors,
    files: files.map(({ path: file, before, text }) => ({ path: file, state: before ? "changed" : "new", text })),
    unclear: remarks.unclear,
    personal: remarks.personal.map(({ code, place }) => ({ code, place })),
    left_out: remarks.leftOut
  };
  return `${jsonForLogs(JSON.stringify(plan, null, 1))}
`;
}
function planText(plan, context, { language, color }) {
  let page = new PlanPage(language, paletteFor(color), context.replaces);
  return [
    page.title(plan, context.path),
    page.vendors(importWords.new, plan.vendors, "new"),
    page.vendors(importWords.changed, plan.vendors, "changed"),
    page.same(plan.vendors),
    page.remarks(importWords.unclear, plan.remarks.unclear, unclearTexts),
    page.remarks(importWords.personal, plan.remarks.personal, personalTexts),
    page.remarks(importWords.leftOut, plan.remarks.leftOut, leftOutTexts),
    page.columns(context.register),
    page.files(plan)
  ].filter((lines) => lines.length > 0).map((lines) => `${lines.join(`
`)}
`).join(`
`);
}
var PlanPage = class {
  language;
  palette;
  replaces;
  constructor(language, palette, replaces) {
    this.language = language, this.palette = palette, this.replaces = replaces;
  }
  title({ vendors }, path) {
    let count = (state) => vendors.filter((one) => one.state === state).length, sum = (part) => vendors.reduce((total2, one) => total2 + one[part].length, 0), args = {
      path,
      vendors: vendors.length,
      services: sum("services"),
      contracts: sum("contracts"),
      new: count("new"),
      changed: count("changed")
    };
    return [this.palette.bold(this.line(importWords.title, args))];
  }
  vendors(title, vendors, state) {
    let shown3 = vendors.filter((one) => one.state === state);
    if (shown3.length === 0) return [];
    let isHeld = !this.replaces && shown3.some(({ differences }) => differences.length > 0), lines = shown3.flatMap((vendor) => this.vendor(vendor));
    return [
      this.palette.bold(title[this.language]),
      ...lines,
      ...isHeld ? [importWords.differencesStay[this.language]] : []
    ];
  }
  same(vendors) {
    let same = vendors.filter(({ state }) => state === "same");
    if (same.length === 0) return [];
    let isHeld = !this.replaces && same.some(({ differences }) => differences.length > 0);
    return [
      this.line(importWords.same, { vendors: same.map(({ id }) => id) }),
      ...same.flatMap((vendor) => vendor.differences.length > 0 ? this.vendor(vendor) : []),
      ...isHeld ? [importWords.differencesStay[this.language]] : []
    ];
  }
  remarks(title, remarks, texts) {
    if (remarks.length === 0) return [];
    let lines = remarks.map(
      ({ code, place, value, record = "" }) => `  ${this.place(place)}: ${this.line(texts[code], { value, record })}`
    );
    return [this.palette.bold(this.line(title, { count: remarks.length })), ...lines];
  }
  columns({ tables }) {
    let lines = tables.flatMap(({ place, columns }) => {
      let where = this.table(place);
      return columns.map(({ at, heading, field, isUnknown }) => {
        let meaning = isUnknown || field === "notes" ? importWords.toNotes[this.language] : field;
        return `  ${where === "" ? "" : `${where}, `}${columnName(place, at)} ${terminal(heading)} -> ${meaning}`;
      });
    });
    return lines.length > 0 ? [this.palette.bold(importWords.columns[this.language]), ...lines] : [];
  }
  files({ files }) {
    if (files.length === 0) return [];
    let lines = files.map(({ path, before }) => `  ${before ? "~" : "+"} ${terminal(path)}`);
    return [this.palette.bold(importWords.files[this.language]), ...lines];
  }
  vendor(vendor) {
    let { id, name, place, services, contracts, fills, differences, gaps, state } = vendor, mark = gapMark[this.language], texts = state === "new" ? { service: importWords.service, contract: importWords.contract } : { service: importWords.addedService, contract: importWords.addedContract }, difference = this.replaces ? "replaced" : "difference", changes = [
      ...services.filter((one) => one.isNew).map((one) => this.part(texts.service, one)),
      ...contracts.filter((one) => one.isNew).map((one) => this.part(texts.contract, one)),
      ...fills.map((one) => changeText(one, "fill", this.language)),
      ...differences.map((one) => changeText(one, difference, this.language)),
      ...gaps > 0 ? [this.line(importWords.gaps, { count: gaps, mark })] : []
    ];
    return [`  ${terminal(id)}  ${terminal(name)} (${this.place(place)})`, ...changes.map((line) => `    ${line}`)];
  }
  part(text, part) {
    let missing = importWords.notStated[this.language], end = "isOpen" in part && part.isOpen ? importWords.noEnd[this.language] : missing, days = "from" in part ? { from: part.from ?? missing, to: part.to ?? end } : {};
    return this.line(text, { id: part.id, name: part.name ?? missing, ...days });
  }
  place(place) {
    let { kind, row, column, heading } = place, at = row === void 0 ? "" : this.line(kind === "markdown" ? importWords.atLine : importWords.atRow, { row }), name = column === void 0 ? "" : this.line(importWords.atColumn, { column: columnName(place, column) });
    return `${[this.table(place), at, name].filter((part) => part !== "").join(", ")}${heading === void 0 || heading === "" ? "" : ` (${terminal(heading)})`}`;
  }
  table({ kind, sheet, table }) {
    return kind === "sheet" ? this.line(importWords.ofSheet, { sheet }) : kind === "csv" ? "" : this.line(importWords.ofTable, { table });
  }
  line(text, args) {
    return terminal(fill(text, args, () => {
    })[this.language]);
  }
};
function columnName({ kind }, column) {
  if (kind === "html" || kind === "markdown") return String(column);
  let [name, rest] = ["", column];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + (rest - 1) % 26) + name;
  return name;
}

// src/entry/shared/register-plan.ts
import { createHash } from "node:crypto";

// src/records/register/fields.ts
var registerFields = [
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
  "skip"
], own = /^x-[a-z0-9]+(?:-[a-z0-9]+)*$/;
function fieldNamed(name) {
  return registerFields.find((field) => field === name) ?? (own.test(name) ? name : void 0);
}
var headings = [
  ["skip", /^(?:번호|순번|연번|일련번호|no|num|number|#|seq)$/],
  [
    "resident_number",
    /주민(?:등록)?번호|외국인등록번호|여권번호|운전면허번호|생년월일|passport|residentregistration|dateofbirth/
  ],
  // Only what is surely of our own department: a contact without more is the vendor's.
  [
    "owner",
    /^(?:(?:내부|당사|자사|사내|현업|발주|위탁사)(?:의)?(?:(?:담당|책임)자?(?:명|공용)?(?:이?메일|email|mail)?|(?:공용)?(?:이?메일|email|mail))|(?:내부|당사|자사|사내|소관|주관|현업|발주|위탁|담당|관리|요청|운영)?부서(?:명|담당자)?(?:공용)?(?:이?메일|email|mail)?)(?:주소)?$|^(?:internal|business|service|contract)?owner(?:s|team|e?mail|mailbox)*$|^internalcontact(?:e?mail)?$/
  ],
  [
    "person",
    /(?:담당|책임|contact).*(?:메일|email|mail)|^(?:(?:업체|수탁[자사]|협력사|vendor)?(?:대표)?(?:e?-?mail|이?메일)(?:주소|address)?|메일주소)$/
  ],
  [
    "phone",
    /(?:담당|책임).*(?:연락처|전화|휴대)|^(?:연락처|전화(?:번호)?|휴대(?:폰|전화)(?:번호)?|핸드폰|phone|tel|telephone|mobile|contactnumber)(?:번호)?$/
  ],
  [
    "person",
    /^(?:담당|담당자|담당자명|담당자성명|책임자|책임자명|대표자?|대표자명|대표이사|성명|관리자|실무자|작성자|업무담당자?|수탁사?담당자|위탁담당자|보호책임자|contact|contactperson|personincharge|manager|representative|ceo|pointofcontact)$/
  ],
  [
    "registration_number",
    /^사업자(?:등록)?번호$|^(?:business)?(?:registration|taxid|vat|brn)(?:number|no|id)?$|^businessnumber$/
  ],
  ["former_name", /^(?:구|이전|변경전)(?:상호|업체명|회사명|사명)$|^former(?:ly)?(?:name)?s?$|^previousname$/],
  [
    "subprocessors",
    /재위탁받는자|재수탁(?:자|업체|사|기관|회사)|^재위탁(?:업체|사|자|회사|기관|대상|처)|^(?:sub-?processors?|subcontractors?|sub-?consignees?)$/
  ],
  [
    "renewal",
    /자동(?:연장|갱신)|^(?:auto(?:matic(?:ally)?)?)-?renew(?:al|s)?$|^renewal$|^갱신(?:여부|조건)?$|^연장여부$/
  ],
  [
    "contract_status",
    /^계약서?(?:작성|체결)(?:여부|상태|현황)?$|^계약(?:상태|여부)$|^(?:contract|agreement|dpa)?(?:status|signed)$|^dpa(?:inplace)?$|^처리위탁계약(?:체결)?여부$/
  ],
  ["contract_number", /^계약(?:서)?(?:번호|no|관리번호)$|^(?:contract|agreement|po)(?:no|number|id|#)$/],
  ["contract_title", /^계약(?:명|건명|제목|서명)$|^(?:contract|agreement)(?:name|title)$|^(?:용역|사업|과업)명$/],
  [
    "signed_on",
    /^(?:계약(?:체결)?|체결|서명|위탁계약)일(?:자)?$|^계약년월일$|^(?:contract|agreement|signed|signature|signing|executed|dpa)(?:date|on)$|^date(?:signed|ofsignature|ofcontract)$/
  ],
  [
    "effective_from",
    /^(?:계약|위탁|효력)?(?:기간)?(?:시작|개시|착수)일?(?:자)?$|^(?:contract|effective|term|agreement)?(?:start|from|begin(?:ning|s)?|commencement|effective)(?:date|on)?$/
  ],
  [
    "effective_to",
    /^(?:계약|위탁)?(?:기간)?(?:종료|만료|만기|완료)일?(?:자)?$|^(?:contract|term|agreement)?(?:end|to|until|expir(?:y|ation|es)|termination)(?:date|on)?$/
  ],
  [
    "started_on",
    /^(?:업무|서비스|이용|사용)(?:시작|개시|착수)일(?:자)?$|^(?:service|work|usage)start(?:date|ed)?$|^golive(?:date)?$/
  ],
  ["ended_on", /^(?:업무|서비스|이용|사용)(?:종료|만료)일(?:자)?$|^(?:service|work|usage)end(?:date|ed)?$/],
  ["retention", /보유.*기간|이용기간|보관기간|파기(?:시기|시점)|^retention(?:period)?$/],
  ["term", /^(?:계약|위탁|용역|과업|사업|업무위탁)기간$|^(?:contract)?(?:term|period|duration)$|^기간$/],
  ["data_subjects", /정보주체|^data-?subjects?$|^(?:categoriesof)?datasubjects?(?:categories)?$/],
  [
    "personal_data",
    /^개인정보(?:(?:처리|취급|접근|포함)(?:여부|유무)?|여부|유무)$|^(?:processes)?personaldata(?:\?|yesno|yn)?$/
  ],
  ["important_information", /^중요정보(?:처리|취급|접근|포함)?(?:여부|유무)?$|^importantinformation$/],
  ["development", /^(?:시스템)?개발(?:업무)?(?:여부|유무)?$|^development$/],
  [
    "data_items",
    /(?:위탁|제공|처리|수집|이전|취급).*(?:항목|정보|데이터)$|^(?:개인정보|정보|데이터)?(?:의)?항목$|^개인정보$|^(?:categoriesof)?(?:personal)?data(?:categor(?:y|ies)|items?|types?|elements)?(?:processed)?$|^personal(?:data|information)(?:categories|processed)$/
  ],
  ["vendor_country", /^(?:entity|vendor|company|processor|업체|수탁자|본사|법인).{0,4}(?:country|국가|소재국)$/],
  [
    "locations",
    /국가|(?:처리|보관|저장|이전|데이터|서버).*(?:위치|장소|지역|소재지)|^위치$|^(?:country|countries|locations?|regions?|data(?:location|residency|region)|processinglocations?|hostinglocations?|(?:data)?centerlocation|countr(?:y|ies)ofprocessing)$/
  ],
  ["type", /^(?:업무|위탁|서비스)(?:유형|종류|분류)$|^(?:service)?(?:type|category)$/],
  ["row_kind", /^(?:구분|유형|관계)$/],
  ["vendor_status", /^(?:업체|거래|진행)?상태$|^(?:vendor)?status$/],
  [
    "vendor",
    /^(?:개인정보)?(?:수탁|위탁받는|처리위탁을?받는|업무를?위탁받는)(?:자|업체|사|기관|회사|처)?(?:의)?(?:명칭?|이름|상호|성명|법인명|업체명)?$|^(?:업체|거래처|협력사|협력업체|외부업체|외주업체|공급업체|공급사|회사|상호|상호명|법인|용역업체|계약상대자|계약상대방|계약업체|서비스제공자|제공업체|낙찰자|위탁업체|위탁사)(?:명칭?|이름)?$|^(?:nameof)?(?:the)?(?:vendor|company|supplier|service-?provider|provider|processor|sub-?processor|contractor|third-?party|entity|organi[sz]ation)(?:legal|entity)?(?:name)?s?$|^legalname$/
  ],
  [
    "service",
    /위탁(?:하는|한)?(?:업무|사무)|^(?:위탁|업무|사무|서비스|용역|과업|이용|계약)(?:의)?(?:내용|목적|명|범위)$|^(?:업무|서비스|이용서비스|제공서비스|서비스명칭|목적|용도)$|^(?:services?|purpose|processing)(?:provided|name|description|of(?:the)?processing|purpose|activit(?:y|ies))?s?$|^(?:description|activit(?:y|ies)|descriptionof(?:the)?(?:services?|processing))$/
  ],
  ["notes", /^(?:비고|메모|참고|기타|특이사항|notes?|remarks?|comments?)$/]
], provision = /제공받는|이전받는|^recipients?$|제3자/, transfer = /이전받는|이전국가|이전되는국가/;
function namesRecipient(heading) {
  return foldings(heading).some((text) => provision.test(text));
}
function namesTransfer(heading) {
  return foldings(heading).some((text) => transfer.test(text));
}
function namesProcessor(heading) {
  return foldings(heading).some((text) => /수탁|위탁|processor/.test(text));
}
function fieldOfHeading(heading) {
  for (let text of foldings(heading)) {
    let found = headings.find(([, pattern]) => pattern.test(text))?.[0];
    if (found && !(found === "vendor" && provision.test(text))) return found;
  }
}
var maxHeading = 100;
function foldings(heading) {
  let text = heading.slice(0, maxHeading).normalize("NFKC").toLowerCase(), outside = text.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, ""), inside = /\(([^()]*)\)/.exec(text)?.[1] ?? "";
  return [outside, text, inside].map(fold).filter((one) => one !== "");
}
function fold(text) {
  return text.normalize("NFKC").toLowerCase().replaceAll(/[^\p{L}\p{N}#]/gu, "");
}

// src/records/register/columns.ts
var maxTitleRows = 30;
function findHeadings({ rows }, map) {
  let best, bestCount = 0;
  for (let first = 0; first < Math.min(rows.length, maxTitleRows); first++)
    for (let data of [first + 1, first + 2]) {
      let headings2 = headingsAt(rows, { first, data }, map), count = headings2.columns.filter(({ isUnknown }) => !isUnknown).length, hasVendor = headings2.columns.some(({ field }) => field === "vendor"), isBetter = data - first > 1 ? count >= bestCount : count > bestCount;
      !hasVendor || !isBetter || count < 2 || ([best, bestCount] = [headings2, count]);
    }
  return best;
}
function headingsAt(rows, { first, data }, map) {
  let [top, below] = [rows[first], data - first > 1 ? rows[first + 1] : void 0], isUsable = data - first === 1 || below !== void 0 && isSecondRow(top, below, map);
  if (!top || !isUsable) return { columns: [], first, data };
  let width = Math.max(top.cells.length, below?.cells.length ?? 0), names3 = Array.from({ length: width }, (_, at) => headingOf(at, top, below));
  return { columns: columnsOf(names3, map, below !== void 0), first, data };
}
function isSecondRow(top, below, map) {
  let own2 = below.cells.flatMap((cell, at) => cell && cell.repeats !== "row" ? [{ cell, at }] : []), upper = top?.cells.filter((cell) => cell && cell.repeats !== "column") ?? [];
  return own2.length > 0 && upper.length > 1 && own2.every(({ cell, at }) => {
    let above = top?.cells[at];
    return (map.has(fold(cell.text)) || fieldOfHeading(cell.text) !== void 0) && (above === void 0 || above.repeats === "column" || top?.cells[at + 1]?.repeats === "column" || top?.cells[at + 1] === void 0);
  });
}
function headingOf(at, top, below) {
  let [upper, lower] = [top.cells[at]?.text ?? "", below?.cells[at]];
  if (!lower || lower.repeats === "row") return oneLine(upper);
  let above = upper === "" ? top.cells.slice(0, at).findLast((cell) => cell !== void 0)?.text ?? "" : upper;
  return oneLine(above === lower.text ? lower.text : `${above} ${lower.text}`);
}
function oneLine(text) {
  return text.replaceAll(/\s+/g, " ").trim();
}
function columnsOf(names3, map, isJoined) {
  let columns = names3.map((heading, at) => {
    let field = map.get(fold(heading)) ?? fieldOfHeading(heading) ?? (isJoined ? lastWordField(heading) : void 0);
    return { at: at + 1, heading, field: field ?? "notes", isUnknown: field === void 0 };
  });
  return onceEach(
    columns.filter(({ heading }) => heading !== ""),
    map
  );
}
function lastWordField(heading) {
  let words = heading.split(" ");
  return words.length > 1 ? fieldOfHeading(words.at(-1) ?? "") : void 0;
}
var isCountry = /^(?:국가|country)$/, repeatable = /* @__PURE__ */ new Set([
  "notes",
  "owner",
  "person",
  "phone",
  "resident_number",
  "skip",
  "data_items"
]);
function onceEach(columns, map) {
  let hasVendor = columns.some(({ field }) => field === "vendor"), isOfSubprocessors = ({ heading, field }) => !hasVendor && field === "subprocessors" && /processor|재수탁/i.test(heading), hasPlace = columns.some(({ heading, field }) => field === "locations" && !isCountry.test(fold(heading))), adjusted = columns.map((column) => isOfSubprocessors(column) ? { ...column, field: "vendor" } : hasPlace && column.field === "locations" && isCountry.test(fold(column.heading)) && !map.has(fold(column.heading)) ? { ...column, field: "vendor_country" } : column), named = /* @__PURE__ */ new Map();
  for (let column of adjusted) {
    let before = named.get(column.field);
    (!before || !map.has(fold(before.heading)) && map.has(fold(column.heading))) && named.set(column.field, column);
  }
  return adjusted.map(
    (column) => repeatable.has(column.field) || named.get(column.field) === column ? column : { ...column, field: "notes" }
  );
}

// src/records/register/marks.ts
var emptyMarks = /^(?:[-–—―~.·\s/\\_?*]*|없음|없슴|무|해당(?:사항)?\s*없음|해당(?:사항)?\s*없슴|미해당|비해당|n\/?a\.?|none|nil|null|not applicable|공란|빈칸)$/i;
function isEmptyMark(text) {
  return emptyMarks.test(text.trim());
}
var undecided = /^(?:미정|미확정|미상|추후\s*(?:확정|결정|협의|통보|기재|선정)|확인\s*(?:중|필요)|tb[ad]|to be (?:determined|decided|announced|confirmed)|unknown)[.)]?$/i;
function isUndecided(text) {
  return undecided.test(text.trim().replace(/^\(/, ""));
}
var yes = /^(?:o|○|◯|●|◎|✓|✔|☑|v|y|yes|true|1|예|네|유|있음|여|대상|해당|적용|처리|포함)$/i, no = /^(?:x|×|✗|☐|n|no|false|0|아니오|아니요|무|없음|부|비대상|미대상|해당\s*없음|해당사항\s*없음|미해당|미적용|미처리|미포함|-)$/i;
function yesOrNo(text) {
  let word = text.trim().normalize("NFKC");
  return yes.test(word) ? !0 : no.test(word) ? !1 : void 0;
}

// src/records/register/names.ts
var koreanForms = "주식회사|유한책임회사|유한회사|합자회사|합명회사|사단법인|재단법인|농업회사법인|의료법인|학교법인", latinForms = "inc|incorporated|ltd|limited|co|corp|corporation|company|llc|llp|plc|gmbh|ag|sa|pte|pty|kk|bv|b\\.v|s\\.a", koreanForm = new RegExp(`\\((?:주|유|사|재|합|의)\\)|${koreanForms}`, "gu"), latinForm = new RegExp(`[,\\s]+(?:${latinForms})\\.?(?=[,\\s]|$)`, "giu"), onlyForm = new RegExp(`^(?:\\((?:주|유|사|재)\\)|㈜|㈔|${koreanForms}|(?:${latinForms})\\.?)$`, "iu"), formFirst = new RegExp(`^(?:${latinForms})\\.?\\s*(?=[(（가-힣])`, "iu");
function nameKey(name) {
  let plain = name.normalize("NFKC"), key = fold2(plain.replaceAll(koreanForm, " ").replaceAll(latinForm, " "));
  return key === "" ? fold2(plain) : key;
}
function fold2(text) {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
var formerly = /^(?:구|舊|전|이전|변경\s*전|formerly|f\/?k\/?a|previously|former name|ex)(?:[\s:.,]+|$)(?:known as\s+)?(?:상호\s*[:：]?\s*)?(.+)$/i;
function companyOf(text) {
  let former = [], outside = text.replaceAll(/\s+/g, " ").trim().replaceAll(/[(（[]\s*([^()（）[\]]{1,200})\s*[)）\]]/g, (whole, inside) => {
    let name = formerly.exec(inside.trim())?.[1];
    return name === void 0 ? whole : (former.push(name.trim()), "");
  }), [, before, after] = /^(.{1,200}?),?\s+(?:formerly|f\/k\/a|previously)\s+(?:known as\s+)?(.{1,200})$/i.exec(outside) ?? [];
  return before !== void 0 && after !== void 0 ? { name: before.trim(), former: [...former, after.trim()] } : { name: outside.replaceAll(/\s+/g, " ").trim(), former };
}
var generic = /(?:업체|업체들|협력사|협력업체|택배사|배송사|카드사|통신사|대행사|운영사|개발사|파트너사|계열사|자회사|대리점|제휴사|수탁사|위탁사|사업자|서비스\s*제공자|공급사|기관|vendors?|providers?|suppliers?|contractors?|companies|partners?)$/iu, unnamed = /^(?:미정|선정\s*(?:중|예정)|추후\s*(?:선정|결정|공지)|tbd|tba|to be (?:determined|selected)|unknown|various|other|others|기타|각\s*.*)$/iu, descriptive = /[\s,·]|^(?:배송|택배|물류|운송|보안|청소|경비|콜센터|클라우드|서버|호스팅|결제|문자|인쇄|외주|용역|협력|개발|유지보수|마케팅|광고|제휴|위탁|수탁|외부|관련|해외|국내|shipping|payment|cloud|hosting|it)/iu;
function isGenericName(name) {
  let key = name.trim();
  return unnamed.test(key) ? !0 : !generic.test(key) || new RegExp(koreanForm.source, "u").test(key) ? !1 : (key.replace(generic, "").trim() === "" || descriptive.test(key)) && !new RegExp("^\\p{Lu}[\\p{Script=Latin}\\s.&-]*$", "u").test(key);
}
function isDoubtfulName(name) {
  return /^[a-z][a-z]*(?:[\s-][a-z]+)+$/.test(name);
}
var others = /[\s,]+(?:외|등)(?:\s*\d+)?\s*(?:개사|개|곳|사|업체|다수)?$|외\s*\d+\s*(?:개사|개|곳|사|업체)?$|[\s,]+(?:and others|et al\.?|etc\.?)$/iu;
function companiesIn(text) {
  let names3 = [], hasOthers = !1;
  for (let part of piecesOf(text).flatMap(splitByForms)) {
    let cut = part.replace(others, "").trim();
    cut !== part.trim() && cut !== "" && (hasOthers = !0);
    let name = cut === "" ? part.trim() : cut, before = names3.at(-1);
    (onlyForm.test(name) || formFirst.test(name)) && before !== void 0 ? names3[names3.length - 1] = `${before}, ${name}` : /^[(（][^()（）]*[)）]$/u.test(name) && before !== void 0 ? names3[names3.length - 1] = `${before} ${name}` : before !== void 0 && onlyForm.test(before) ? names3[names3.length - 1] = `${before} ${name}` : isEmptyMark(name) || names3.push(name.replace(/^(?:[-•·*○▶]|\d{1,2}[.)])\s*/, ""));
  }
  return { names: names3, hasOthers };
}
var joint = /\s*[/／|·ㆍ&+]\s*|\s+(?:및|와|과)\s+/u, anyForm = new RegExp(`${koreanForm.source}|㈜|㈔`, "gu"), hasForm = new RegExp(anyForm.source, "u");
function splitByForms(text) {
  let parts = text.split(joint).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => hasForm.test(part)) ? parts : [text];
}
function mayBeSeveral(name) {
  let plain = name.replaceAll(/[(（][^()（）]*[)）]/gu, (inside) => onlyForm.test(inside) ? inside : "").replaceAll(/\b[fa]\/k\/a\b/giu, "").replaceAll(latinForm, "");
  return (plain.match(anyForm)?.length ?? 0) > 1 || /[/／|·ㆍ,]|\s및\s/u.test(plain.replace(/[\s,]+formerly\s.*$/iu, ""));
}
function piecesOf(text) {
  let pieces = [], [depth, piece] = [0, ""];
  for (let character of text.normalize("NFC")) {
    "(（[".includes(character) && (depth += 1), ")）]".includes(character) && (depth = Math.max(0, depth - 1));
    let ends = character === `
` ? !/^\s*$/.test(piece) : depth === 0 && ",;、，；".includes(character);
    ends && pieces.push(piece), piece = ends ? "" : piece + character;
  }
  return [...pieces, piece].map((one) => one.replaceAll(/\s+/g, " ").trim()).filter((one) => one !== "");
}

// src/records/register/countries.ts
var names = {
  AE: "아랍에미리트|united arab emirates|uae",
  AR: "아르헨티나|argentina",
  AT: "오스트리아|austria",
  AU: "호주|오스트레일리아|australia",
  BE: "벨기에|belgium",
  BG: "불가리아|bulgaria",
  BR: "브라질|brazil",
  CA: "캐나다|canada",
  CH: "스위스|switzerland",
  CL: "칠레|chile",
  CN: "중국|china|people's republic of china",
  CO: "콜롬비아|colombia",
  CZ: "체코|czechia|czech republic",
  DE: "독일|germany",
  DK: "덴마크|denmark",
  EE: "에스토니아|estonia",
  ES: "스페인|spain",
  FI: "핀란드|finland",
  FR: "프랑스|france",
  GB: "영국|united kingdom|uk|great britain|england",
  GR: "그리스|greece",
  HK: "홍콩|hong kong",
  HU: "헝가리|hungary",
  ID: "인도네시아|indonesia",
  IE: "아일랜드|ireland",
  IL: "이스라엘|israel",
  IN: "인도|india",
  IT: "이탈리아|italy",
  JP: "일본|japan",
  KR: "한국|대한민국|국내|korea|south korea|republic of korea",
  KZ: "카자흐스탄|kazakhstan",
  LT: "리투아니아|lithuania",
  LU: "룩셈부르크|luxembourg",
  LV: "라트비아|latvia",
  MX: "멕시코|mexico",
  MY: "말레이시아|malaysia",
  NL: "네덜란드|netherlands|the netherlands",
  NO: "노르웨이|norway",
  NZ: "뉴질랜드|new zealand",
  PH: "필리핀|philippines",
  PL: "폴란드|poland",
  PT: "포르투갈|portugal",
  RO: "루마니아|romania",
  SA: "사우디아라비아|saudi arabia",
  SE: "스웨덴|sweden",
  SG: "싱가포르|싱가폴|singapore",
  SK: "슬로바키아|slovakia",
  TH: "태국|thailand",
  TR: "튀르키예|터키|turkey|türkiye",
  TW: "대만|타이완|taiwan",
  US: "미국|미합중국|united states|united states of america|usa|u.s.|u.s.a.",
  VN: "베트남|vietnam|viet nam",
  ZA: "남아프리카공화국|남아공|south africa"
}, byName = new Map(
  Object.entries(names).flatMap(([code, all]) => all.split("|").map((name) => [name, code]))
);
function countryNamed(text) {
  let name = text.trim();
  return Object.hasOwn(names, name) ? name : byName.get(name.toLowerCase());
}
function countriesIn(text) {
  let codes = [], saysMore = !1;
  for (let part of text.split(/[,;/·ㆍ\n()]|\s및\s|\s?&\s?|\band\b/)) {
    if (part.trim() === "") continue;
    let alone = countryNamed(part), within2 = alone ? [alone] : part.split(/\s+/).flatMap((word) => countryNamed(word) ?? []);
    codes.push(...within2), alone || (saysMore = !0);
  }
  return { codes: [...new Set(codes)], saysMore };
}

// src/records/register/dates.ts
var open = /^(?:무기한|무기|영구|상시|계속|무제한|기한\s*없음|정함\s*없음|(?:[가-힣]{2,6}\s*)?(?:계약|위탁|서비스|업무|이용|제휴)[가-힣\s]{0,6}(?:종료|해지|만료|만기)\s*시?\s*(?:까지)?|(?:종료|해지)\s*시\s*까지|별도\s*(?:통지|해지)\s*시\s*까지|indefinite(?:ly)?|perpetual|open[- ]ended|ongoing|continuous|evergreen|until (?:terminated|termination|cancel+ed|cancel+ation|further notice|the (?:contract|agreement) ends|end of (?:the )?(?:contract|agreement)))$/i;
function isOpenEnd(text) {
  return open.test(text.trim());
}
var months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" "), monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?", yearFirst = /^(\d{4})\s*(?:[.\-/]|년)\s*(\d{1,2})\s*(?:[.\-/]|월)\s*(\d{1,2})(?!\d)\s*(?:일|\.)?(?:\s*\([월화수목금토일]\))?(?:[T\s]*\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?Z?)?/, compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/, shortKorean = /^['’‘](\d{2})\s*(?:[.\-/]|년)\s*(\d{1,2})\s*(?:[.\-/]|월)\s*(\d{1,2})(?!\d)\s*(?:일|\.)?|^(\d{2})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일/, numbers = /^(\d{1,2})\s*([.\-/])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})(?!\d)\.?/, monthFirst = new RegExp(`^${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, "i"), dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${monthName}[\\s,-]+(\\d{4}|\\d{2})(?!\\d)`,
  "i"
), serial = /^\d{5}(?:\.\d+)?$/, serials = { from: 32874, to: 60266 };
function readDate(text, context) {
  let trimmed = text.trim();
  if (isOpenEnd(trimmed)) return { kind: "open" };
  let certain = certainDay(trimmed);
  return certain || (serial.test(trimmed) ? serialDay(Math.floor(Number(trimmed))) : byOrder(trimmed, context));
}
function certainDay(text) {
  let found = yearFirst.exec(text) ?? compact.exec(text);
  if (found) return dayOf(found, { year: found[1], month: found[2], day: found[3] }, text);
  let short = shortKorean.exec(text);
  if (short)
    return dayOf(short, { year: short[1] ?? short[4], month: short[2] ?? short[5], day: short[3] ?? short[6] }, text);
  let named = monthFirst.exec(text);
  if (named) return dayOf(named, { year: named[3], month: monthOf(named[1]), day: named[2] }, text);
  let dayNamed = dayFirst.exec(text);
  if (dayNamed) return dayOf(dayNamed, { year: dayNamed[3], month: monthOf(dayNamed[2]), day: dayNamed[1] }, text);
}
function dayOf([matched], parts, text) {
  let day = isoOf(parts);
  return day ? { kind: "day", day, is: "certain", rest: restOf(text.slice(matched.length)) } : { kind: "unclear" };
}
function restOf(text) {
  return text.trim().replace(/^(?:부터|까지|자로?|始|일)(?=$|\s)/, "").trim();
}
function monthOf(name = "") {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
function isoOf({ year = "", month = "", day = "" }) {
  let full = year.length === 2 ? `20${year}` : year, text = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return full >= "1950" && full <= "2199" && isIsoDate(text) ? text : void 0;
}
function serialDay(days) {
  let day = days < serials.from || days > serials.to ? void 0 : dayOfSerial(days, "1900");
  return day ? { kind: "day", day, is: "serial", rest: "" } : { kind: "unclear" };
}
function byOrder(text, { isKorean, order }) {
  let found = numbers.exec(text);
  if (!found) return { kind: "unclear" };
  let possible = ordersOf(found, isKorean), chosen = possible.length === 1 ? possible[0] : possible.find((one) => one === order), day = chosen && isoOf(partsOf(found, chosen));
  if (!day) return { kind: "unclear" };
  let is = possible.length === 1 ? "certain" : "by-column";
  return { kind: "day", day, is, rest: restOf(text.slice(found[0].length)) };
}
function ordersOf(found, isKorean) {
  let orders = isKorean ? ["ymd", "mdy"] : ["mdy", "dmy", "ymd"], isFourDigits = found[4]?.length === 4, withYear = orders.filter((order) => !isFourDigits || order !== "ymd");
  return (isFourDigits && isKorean ? ["mdy", "dmy"] : withYear).filter((order) => isoOf(partsOf(found, order)));
}
function partsOf([, first = "", , second = "", third = ""], order) {
  return order === "ymd" ? { year: first.padStart(2, "0"), month: second, day: third } : order === "mdy" ? { year: third, month: first, day: second } : { year: third, month: second, day: first };
}
function orderOfColumn(texts, isKorean) {
  let sets = texts.flatMap((text) => {
    let found = certainDay(text.trim()) ? null : numbers.exec(text.trim());
    return found ? [ordersOf(found, isKorean)] : [];
  }), [first = [], ...others2] = sets, common = first.filter((order) => others2.every((set) => set.includes(order)));
  return common.length === 1 ? common[0] : void 0;
}
var hyphens = /[-‐‑−－]/g, maxTerm = 100;
function splitTerm(text) {
  let plain = text.replaceAll(`
`, " ").replace(/^from\s+/i, "").trim(), parts = plain.split(/\s*[~∼～〜–—]\s*|\s+[-‐‑−－]\s+|\s*부터\s*|\s+(?:to|until|through)\s+/i), [from = "", ...others2] = parts.filter((part) => part !== "");
  if (!(others2.length > 1))
    return others2.length === 0 && parts.length < 2 ? splitAtHyphen(plain) : [from, others2[0] ?? ""];
}
function splitAtHyphen(text) {
  if (!(text.length > maxTerm))
    for (let { index } of text.matchAll(hyphens)) {
      let [from, to] = [text.slice(0, index).trim(), text.slice(index + 1).trim()], start = readDate(from, { isKorean: !0, order: void 0 }), isStart = start.kind === "day" && start.rest === "" && start.is !== "serial", end = readDate(to, { isKorean: !0, order: void 0 });
      if (isStart && (to === "" || end.kind !== "unclear")) return [from, to];
    }
}

// src/records/register/subprocessors.ts
var label = "(?:재수탁(?:자|사|업체|기관|회사)?|재위탁(?:업체|사|자|처|기관|회사|\\s*받는\\s*자)?|sub-?(?:processor|contractor)s?)\\s*(?:명|이름)?\\s*[:：]", within = "[^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*", inParentheses = new RegExp(`[(（]\\s*${label}(${within})[)）]`, "giu"), onLine = new RegExp(`^${label}(.*)$`, "iu");
function withoutSubprocessors(text) {
  let stated = [];
  return { rest: [text.slice(0, maxText).replaceAll(inParentheses, (_, names3) => (stated.push(names3), "")).split(`
`).filter((line) => {
    let names3 = onLine.exec(line.trim())?.[1];
    return names3 !== void 0 && stated.push(names3), names3 === void 0 && line.trim() !== "";
  }).join(`
`).trim(), text.slice(maxText)].join(""), names: stated.flatMap(piecesOf).filter((name) => !isEmptyMark(name)) };
}
var maxText = 2e3, mention = /재\s*위탁|재\s*수탁|하\s*수탁|sub-?(?:process(?:or|ing)|contract(?:or|ing)|consign)/i, denial = /없음|없슴|안\s*함|않|금지|불가|미해당|해당\s*없음|불허|\b(?:no|none|not|without|prohibited)\b/i;
function mentionsSubprocessors(heading, text) {
  return isEmptyMark(text) ? !1 : mention.test(text) ? !denial.test(text) || /있음/.test(text) : mention.test(heading) && yesOrNo(text) !== !1 && !denial.test(text);
}
function companyOfAnswer(text) {
  let [, answer = "", inside, behind] = /^([^\s(（:：]{1,4})\s*(?:[(（](.+)[)）]|[:：]\s*(.+))$/u.exec(text.slice(0, maxText)) ?? [], name = inside ?? behind;
  return name !== void 0 && yesOrNo(answer) === !0 ? name.trim() : yesOrNo(text) === void 0 ? text : void 0;
}

// src/records/register/read-entry.ts
var RowReader = class {
  row;
  context;
  notes = [];
  /** Codes and columns of what was told of the row. */
  told = /* @__PURE__ */ new Set();
  constructor(row, context) {
    this.row = row, this.context = context;
  }
  /** One service for each that the row names; one without a name if it names none. */
  services() {
    let contractTitle = this.cell("contract_title"), cell = this.stated("service") ?? (contractTitle && this.telling("service-from-title", contractTitle)), names3 = cell ? this.serviceNames(cell) : [void 0], common = this.serviceFacts();
    return this.keepOthers(), names3.map((name) => ({ ...common, ...name && { name }, notes: [...new Set(this.notes)] }));
  }
  /** Undefined if the row states nothing of a contract. */
  contract() {
    let contract = {}, [number, title] = [this.text("contract_number", maxText2), this.text("contract_title", maxText2)];
    number && (contract.number = number), title && (contract.title = title);
    let signed = this.day("signed_on");
    return signed && (contract.signed_on = signed), this.readTerm(contract), this.readStatus(contract), this.readRenewal(contract), Object.keys(contract).length > 0 ? contract : void 0;
  }
  /** Reads the value of one of a list; undefined, and told, if it is none of them. */
  choice(field, labels2) {
    let cell = this.stated(field);
    if (!cell) return;
    let value = labels2.get(cell.text.toLowerCase().replaceAll(/\s/g, ""));
    if (value !== void 0) return { value, place: cell.place };
    this.tell("value-unclear", cell), this.keep(cell);
  }
  /** Business number as it is written in Korea: `123-81-00011`. Another form stays as it is. */
  registrationNumber() {
    let cell = this.stated("registration_number");
    if (!cell) return;
    let digits2 = cell.text.replaceAll(/[\s-]/g, ""), korean = /^(\d{3})(\d{2})(\d{5})$/.exec(digits2);
    if (korean) return { value: korean.slice(1).join("-"), place: cell.place };
    if (/\d/.test(digits2) && cell.text.length <= 40 && !cell.text.includes(`
`) && !/^\d+$/.test(digits2)) return { value: cell.text, place: cell.place };
    this.tell("number-unclear", cell), this.keep(cell);
  }
  country() {
    let cell = this.stated("vendor_country"), value = cell && countryNamed(cell.text);
    return cell && value === void 0 && (this.tell("country-unclear", cell), this.keep(cell)), cell && value !== void 0 ? { value, place: cell.place } : void 0;
  }
  /** Keeps the text of a cell as a note. */
  keep({ column, text, place }) {
    let line = text.replaceAll(`
`, " / ");
    /[\p{L}\p{N}]/u.test(line) && this.notes.push(column.heading === "" ? `${place.column}: ${line}` : `${column.heading}: ${line}`);
  }
  cell(field) {
    return this.row.cells.find(({ column }) => column.field === field);
  }
  /** The cell of a field, unless it says that there is nothing. One that is not decided yet is told and kept. */
  stated(field) {
    let cell = this.cell(field);
    return cell && this.isStated(cell) ? cell : void 0;
  }
  isStated(cell) {
    return isEmptyMark(cell.text) ? !1 : isUndecided(cell.text) ? (this.tell("undecided", cell), this.keep(cell), !1) : !0;
  }
  tell(code, { place, text }) {
    let remark = { code, place, value: text.replaceAll(`
`, " / ").slice(0, maxTold) }, key = `${code} ${place.column ?? ""}`;
    this.told.has(key) || this.context.remarks.unclear.push(remark), this.told.add(key);
  }
  telling(code, cell) {
    if (!isEmptyMark(cell.text))
      return this.tell(code, cell), cell;
  }
  serviceNames(cell) {
    let lines = linesOfWork(withoutSubprocessors(cell.text).rest);
    return lines.length > 1 && this.tell("services-split", cell), lines.map((line) => this.bounded(line, maxText2, cell));
  }
  /** Undefined, told and kept as a note, if a text is longer than the record allows. */
  bounded(text, most, cell) {
    let line = text.replaceAll(/\s+/g, " ");
    if (line.length <= most && hasLetters.test(line)) return { value: line, place: cell.place };
    this.tell(line.length > most ? "too-long" : "value-unclear", cell), this.keep(cell);
  }
  text(field, most) {
    let cell = this.stated(field);
    return cell && this.bounded(cell.text, most, cell);
  }
  serviceFacts() {
    let facts = { own: this.ownFacts() }, put = (key, value) => {
      value !== void 0 && Reflect.set(facts, key, value);
    };
    put("type", this.choice("type", typeLabels)), put("started_on", this.day("started_on")), put("ended_on", this.day("ended_on"));
    for (let fact of ["personal_data", "important_information", "development"]) put(fact, this.fact(fact));
    return put("data_items", this.list("data_items")), put("data_subjects", this.list("data_subjects")), put("retention", this.text("retention", maxLongText)), put("subprocessors", this.subprocessors()), put("locations", this.locations()), put("owner", this.owner()), facts;
  }
  ownFacts() {
    let own2 = {};
    for (let cell of this.row.cells) {
      let { field } = cell.column;
      isOwnField(field) && !isEmptyMark(cell.text) && (own2[field] = { value: cell.text, place: cell.place });
    }
    return own2;
  }
  fact(field) {
    let cell = this.cell(field);
    if (!cell || cell.text === "") return;
    let value = yesOrNo(cell.text);
    if (value !== void 0) return { value, place: cell.place };
    this.tell("value-unclear", cell), this.keep(cell);
  }
  list(field) {
    let cells = this.row.cells.filter((cell) => cell.column.field === field && this.isStated(cell)), [first] = cells;
    if (!first) return;
    let items = [...new Set(cells.flatMap(({ text }) => itemsOf(text)))].filter(
      (item) => item.length <= maxText2 && hasLetters.test(item)
    );
    if (items.length > 0 && items.length <= maxItems) return { value: items, place: first.place };
    this.tell("value-unclear", first), this.keep(first);
  }
  /** Those of their own column, and those that the cells of the vendor and the service state. */
  subprocessors() {
    let own2 = this.stated("subprocessors"), beside = ["vendor", "service"].flatMap((field) => this.subprocessorsBeside(field)), value = [...own2 ? this.subprocessorsIn(own2) : [], ...beside.flatMap(({ names: names3 }) => names3)], place = own2?.place ?? beside[0]?.cell.place;
    return place && value.length > 0 ? { value: [...new Set(value)].map(subprocessorOf), place } : void 0;
  }
  subprocessorsBeside(field) {
    let cell = this.cell(field), names3 = cell ? withoutSubprocessors(cell.text).names.filter(isSubprocessor) : [];
    return !cell || names3.length === 0 ? [] : (this.tell("subprocessor-beside", { place: cell.place, text: names3.join(", ") }), [{ cell, names: names3 }]);
  }
  /** Names of a cell; what names nobody, or others too, is told and kept. */
  subprocessorsIn(cell) {
    let { names: names3, hasOthers } = companiesIn(cell.text);
    if (hasOthers && this.tell("vendor-others", cell), names3.some(mayBeSeveral) && this.tell("vendor-joined", cell), yesOrNo(cell.text) === !1) return [];
    let companies = names3.map(companyOfAnswer), known = companies.filter((name) => name !== void 0).filter(isSubprocessor);
    return known.length < companies.length && this.tell("subprocessor-unnamed", cell), (hasOthers || known.length < companies.length) && this.keep(cell), known;
  }
  locations() {
    let cell = this.stated("locations");
    if (!cell) return;
    let { codes, saysMore } = countriesIn(cell.text);
    return (saysMore || codes.length === 0) && this.keep(cell), (codes.length === 0 || saysMore) && this.tell("country-unclear", cell), codes.length > 0 ? { value: codes, place: cell.place } : void 0;
  }
  /** The role mailbox of a column of our own department. What else stands there, or in one of contacts, is a note. */
  owner() {
    let cells = this.row.cells.filter(({ column: { field } }) => field === "person" || field === "owner"), [owner] = cells.filter(({ column }) => column.field === "owner").flatMap(mailboxOf);
    for (let cell of cells) cell.text !== owner?.value && !isEmptyMark(cell.text) && this.keep(cell);
    return owner;
  }
  day(field) {
    let cell = this.cell(field);
    if (!cell || isEmptyMark(cell.text)) return;
    let read = this.readDay(cell);
    return read.kind === "day" ? { value: read.day, place: cell.place } : void 0;
  }
  /** Reads a day; tells what is not certain, and keeps the cell as a note. */
  readDay(cell) {
    if (cell.date !== void 0) return readDate(cell.date, { isKorean: !0, order: void 0 });
    let { isKorean, orders } = this.context;
    return this.checked(readDate(cell.text, { isKorean, order: orders.get(cell.column.at) }), cell);
  }
  checked(read, cell) {
    return read.kind === "unclear" && this.tell("date-unclear", cell), read.kind === "open" && this.tell("end-open", cell), read.kind === "day" && read.is !== "certain" && this.tell(read.is === "serial" ? "date-serial" : "date-by-column", cell), read.kind === "day" && read.rest !== "" && this.tell("date-with-text", cell), (read.kind !== "day" || read.rest !== "") && this.keep(cell), read;
  }
  readTerm(contract) {
    let term = this.stated("term"), parts = term && splitTerm(term.text);
    term && (!parts || readDate(parts[0], termDates).kind !== "day") ? (this.tell(isOpenEnd(term.text) ? "end-open" : "term-unclear", term), this.keep(term), isOpenEnd(term.text) && (contract.to = { value: { kind: "open" }, place: term.place })) : term && parts && this.setTerm(contract, term, parts);
    let from = this.day("effective_from");
    from && (contract.from = from);
    let end = this.cell("effective_to");
    end && !isEmptyMark(end.text) && setEnd(contract, this.readDay(end), end), refuseReversed(contract, (cell) => this.tell("dates-reversed", cell));
  }
  setTerm(contract, term, [from, to]) {
    let first = readDate(from, termDates);
    first.kind === "day" && (contract.from = { value: first.day, place: term.place }), to !== "" && setEnd(contract, this.checked(readDate(to, termDates), term), term);
  }
  readStatus(contract) {
    let cell = this.cell("contract_status");
    if (!cell || /^[-–—]?$/.test(cell.text)) return;
    let status = statusOf(cell.text);
    status ? contract.status = { value: status, place: cell.place } : (this.tell("status-unclear", cell), this.keep(cell));
  }
  readRenewal(contract) {
    let cell = this.stated("renewal");
    if (!cell) return;
    let renewal = renewalOf(cell.text);
    renewal !== "none" && (renewal === void 0 ? this.tell("renewal-unclear", cell) : contract.to?.value.kind === "open" && this.tell("renewal-without-end", cell), renewal === void 0 || contract.to?.value.kind === "open" ? this.keep(cell) : contract.renewal = { value: renewal, place: cell.place });
  }
  /** Keeps every cell that has no field of its own, and the links. */
  keepOthers() {
    for (let cell of this.row.cells) {
      let { field, heading } = cell.column, says = /여부|\?$/.test(heading) ? cell.text !== "" && cell.text !== "-" : !isEmptyMark(cell.text);
      field === "notes" && mentionsSubprocessors(heading, cell.text) && this.tell("subprocessor-mentioned", cell), (field === "notes" || field === "phone" || field === "row_kind" && says) && says && this.keep({ ...cell, text: cell.date ?? cell.text });
      for (let link of cell.links) this.keep({ ...cell, text: link });
    }
  }
}, maxText2 = 300, maxLongText = 2e3, maxItems = 500, maxTold = 200, termDates = { isKorean: !0, order: void 0 }, hasLetters = new RegExp("[^\\P{L}\\u115f\\u1160\\u3164\\uffa0]|\\p{N}", "u");
function isOwnField(field) {
  return field.startsWith("x-");
}
function isSubprocessor(name) {
  return name.length <= maxText2 && hasLetters.test(name) && !isGenericName(name);
}
function mailboxOf({ text, place }) {
  let value = /[^\s@,;<>()]+@[^\s@,;<>()]+\.[^\s@,;<>()]+/.exec(text)?.[0];
  return value !== void 0 && isAscii(value) ? [{ value, place }] : [];
}
function isAscii(text) {
  return /^[\x21-\x7e]+$/.test(text);
}
function linesOfWork(text) {
  let lines = [];
  for (let line of text.split(`
`)) {
    let before = lines.at(-1);
    before !== void 0 && (/(?:및|와|과|또는|and|or|of|for|the|[,·ㆍ/&(-])$/i.test(before) || /^(?:및|또는|and|or|[,·ㆍ/&()])/i.test(line)) ? lines[lines.length - 1] = `${before} ${line}` : lines.push(line.replace(/^(?:[-•·*○▶ㅇ]|\d{1,2}[.)]|[①-⑳])\s*/, ""));
  }
  return lines.filter((line) => line !== "");
}
function itemsOf(text) {
  return /\b(?:never|not|no longer|without|except)\b|않|제외|아님/i.test(text) ? [text.replaceAll(/\s+/g, " ")] : piecesOf(text).flatMap((piece) => /[(（]/.test(piece) ? [piece] : piece.split(/\s*[·ㆍ]\s*/)).map((item) => item.replace(/^(?:[-•*○▶]|\d{1,2}[.)])\s*/, "").trim()).filter((item) => item !== "" && !isEmptyMark(item));
}
function subprocessorOf(text) {
  let [, name = text, work] = /^(.+?)\s*[(（]([^()（）]{2,})[)）]$/.exec(text) ?? [];
  return { name: name.trim(), work: work?.trim() };
}
function setEnd(contract, read, { place }) {
  let value = read.kind === "day" ? { kind: "day", day: read.day } : read.kind === "open" ? { kind: "open" } : void 0;
  value && (contract.to = { value, place });
}
function refuseReversed(contract, tell) {
  let { from, to } = contract;
  !from || to?.value.kind !== "day" || to.value.day >= from.value || (tell({ place: to.place, text: `${from.value} ~ ${to.value.day}` }), delete contract.to);
}
var statusWords = [
  [
    "draft",
    /^(?:작성\s*중|체결\s*(?:중|예정|전)|진행\s*중|협의\s*중|미작성|미체결|검토\s*중|초안|draft|pending|in progress|not signed|unsigned)$/i
  ],
  [
    "signed",
    /^(?:체결(?:됨|함|\s*완료)?|작성(?:됨|함|\s*완료)?|완료|서명(?:됨|함|\s*완료)?|signed|executed|in place|completed?)$/i
  ],
  [
    "terminated",
    /^(?:중도\s*)?해지(?:됨|함|\s*완료)?$|^(?:계약\s*)?(?:종료|해제)(?:됨|함)?$|^(?:terminated|cancel+ed)$/i
  ]
];
function statusOf(text) {
  let word = text.normalize("NFKC").trim(), found = statusWords.find(([, pattern]) => pattern.test(word));
  if (found) return found[0];
  let answer = yesOrNo(word);
  return answer === void 0 ? void 0 : answer ? "signed" : "draft";
}
function renewalOf(text) {
  let word = text.normalize("NFKC").trim(), answer = yesOrNo(word);
  if (answer === !1) return "none";
  let [, count, unit = ""] = /(\d{1,3})\s*(년|개월|years?|months?)/i.exec(word) ?? [], isAutomatic = answer === !0 || /자동|auto/i.test(word), isDenied = /않|아니|불가|안\s*함|not/i.test(word);
  if (!isAutomatic || isDenied) return /^(?:수동|별도\s*(?:계약|합의)|재계약|manual)$/i.test(word) ? "none" : void 0;
  let months2 = count === void 0 ? void 0 : Number(count) * (/^(?:년|y)/i.test(unit) ? 12 : 1);
  return { months: months2 !== void 0 && months2 >= 1 && months2 <= 1200 ? months2 : void 0 };
}
var { type } = records_schema_default.$defs.service.properties, koreanTypes = {
  정보시스템운영: "it-operation",
  시스템운영: "it-operation",
  유지보수: "maintenance",
  개발: "development",
  시스템개발: "development",
  보안관제: "security-operation",
  컨설팅: "consulting",
  개인정보처리: "personal-data-processing",
  고객상담: "customer-support",
  시설: "facility",
  시설관리: "facility",
  클라우드: "cloud",
  기타: "other"
}, typeLabels = new Map([
  ...type.enum.flatMap((value) => [[value, value], [value.replaceAll("-", ""), value]]),
  ...Object.entries(koreanTypes)
]);

// src/records/register/personal.ts
var omission = "[…]", contactHeading = /담당자|책임자|관리자|실무자|작성자|승인자|결재자|검토자|대표자|대표이사|성명|^이름$|연락처|휴대|핸드폰|전화(?:번호)?$|메일(?:주소)?$|\b(?:contact|manager|owner|person|representative|phone|mobile|e-?mail)s?\b/i, systemHeading = /페이지|권한|계정|시스템|접속|접근/;
function isContactHeading(heading) {
  let text = heading.normalize("NFKC");
  return [text, text.replaceAll(/\s|\([^()]*\)|\d/g, "")].some((one) => contactHeading.test(one)) && !systemHeading.test(text);
}
var sixAndSeven = /(?<!\d)\d{6}\s?[-–—]?\s?\d{7}(?!\d)/g, masked = /(?<!\d)\d{6}\s?[-–—]\s?[1-8][\d*xX●]{6}/, mobile = /(?<!\d)(?:\+?82[\s.-]?\(?0?\)?[\s.-]?1[016789]|\(?01[016789]\)?)[\s.)-]{0,2}\d{3,4}[\s.-]?\d{4}(?!\d)/, landline = /(?<![\d-])(?:\+?82[\s.-]?\(?0?\)?[\s.-]?|\(?0)(?:2|[3-6][1-5]|70|50\d)[\s.)-]{1,2}\d{3,4}[\s.-]\d{4}(?!\d)/, foreign = /(?<![\d+])\+(?!82)\d{1,3}[\s.-]?\(?\d{1,4}\)?(?:[\s.-]?\d{2,4}){2,4}(?!\d)/, mail = new RegExp("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,24}", "gu"), surnames = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용", ranks = "사원|주임|대리|과장|차장|부장|팀장|실장|본부장|센터장|이사|상무|전무|부사장|사장|대표이사|대표|선임|책임|수석|매니저|프로|연구원|담당자|님|씨", shortRanks = "대리|과장|차장|부장|팀장|실장|본부장|센터장|이사|상무|전무|책임|수석|선임|주임|매니저|프로|연구원", labels = "담당자?|책임자|대표자?|성명|작성자|관리자|문의|연락처|실무자|승인자|검토자", noName = "(?!이메일|이름|이상|이하|정보|연락|안내|지정|변경|인사|공지|전화|전산|기획|경영|구매|개인|고객|서비스|없음|미정)", names2 = [
  // 김철수 대리
  new RegExp(`(?<![가-힣])[${surnames}][가-힣]{1,2}\\s*(?:${ranks})(?![가-힣])`),
  // 박책임
  new RegExp(`(?<![가-힣])[${surnames}](?:${shortRanks})(?![가-힣])`),
  // 담당: 김내부
  new RegExp(`(?:${labels})\\s*[:：=(（]\\s*${noName}[${surnames}][가-힣]{1,3}(?<!팀|센터|본부|그룹)(?![가-힣])`),
  // 담당자 홍길동, but not 담당자 변경됨
  new RegExp(
    `(?:담당자|책임자|작성자|실무자)\\s+${noName}[${surnames}][가-힣][가-힣](?<![됨함임음중시는을를로문])(?![가-힣])`
  ),
  /\b(?:contact|owner|manager|attn|person in charge)\s*:\s*(?:[A-Z][a-z]+\s+){1,2}[A-Z][a-z]+/
], roles = new RegExp(
  `^(?:${[
    "(?:[a-z0-9]+[._-])*(?:team|dept|department|office|group|desk|division|center|centre|unit|committee|squad|ops)(?:[._-]?[a-z]*)?",
    "(?:[a-z]+[._-])?(?:privacy|security|infosec|dpo|ciso|cpo|cto|legal|compliance|audit|risk|procurement|purchasing|purchase|finance|accounting|billing|hr|recruit|people|general-affairs|ga|admin|administrator|it|infra|infrastructure|network|platform|dev|devops|sre|data|analytics|growth|marketing|product|design|sales|biz|business|partner|partners|partnership|vendor|vendors|logistics|facilities|facility|operations|operation|support|help|helpdesk|service|services|cs|cx|customer|customers|customer-service|care|contact|contacts|info|inquiry|office|mail|webmaster|postmaster|master|noreply|no-reply|press|pr|media|ir|research|engineering|eng|quality|qa|safety|delivery|shipping|content|contents|web|app|cloud|soc|noc|cert|abuse|hello|hi|notice|manage|management|planning|strategy|education|training|welfare)(?:[._-]?[a-z]+)?"
  ].join("|")})$`,
  "i"
);
function isRoleMailbox(address) {
  let local = address.slice(0, address.indexOf("@")).replace(/\+.*$/, "");
  return roles.test(local) || /(?:팀|부|실|과|센터|본부|담당)$/.test(local);
}
function redact(text, column) {
  let found = column === "resident_number" ? numberIn(text) : kindsIn(text, column);
  return { text: found.length > 0 ? "" : text, found };
}
function numberIn(text) {
  return /\d/.test(text) ? ["resident-number"] : [];
}
function kindsIn(text, column) {
  let found = /* @__PURE__ */ new Set();
  for (let [address] of text.matchAll(mail)) isRoleMailbox(address) || found.add("mailbox");
  if (([...text.matchAll(sixAndSeven)].some(([number]) => isResidentNumber(number)) || masked.test(text)) && found.add("resident-number"), [mobile, landline, foreign].some((pattern) => pattern.test(text)) && found.add("phone"), names2.some((pattern) => pattern.test(text)) && found.add("person"), column === "contact" && found.size === 0) {
    let other = text.split(/[\n,;/()（）[\]·:]+/).find((part) => !isRole(part.trim()));
    other !== void 0 && found.add(/(?:\d[\s.-]*){7,}/.test(other) ? "phone" : "person");
  }
  return column === "department" && namesPersonOf(text) && found.add("person"), [...found];
}
function namesPersonOf(text) {
  let words = text.split(/[\s,;/()（）[\]·:]+/).filter((word) => word !== ""), suffix = words.length > 1 ? /(?:팀|센터|본부|그룹|실|과|국)$/ : /(?:팀|센터|본부|그룹|실|과|국|부|단)$/;
  return words.some((word) => word.length === 3 && koreanName.test(word) && !suffix.test(word));
}
function isResidentNumber(text) {
  let digits2 = [...text].filter((character) => /\d/.test(character)).map(Number), month = (digits2[2] ?? 0) * 10 + (digits2[3] ?? 0), day = (digits2[4] ?? 0) * 10 + (digits2[5] ?? 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && !isCorporationNumber(digits2);
}
function isCorporationNumber(digits2) {
  return (10 - digits2.slice(0, 12).reduce((total2, digit, at) => total2 + digit * (at % 2 === 0 ? 1 : 2), 0) % 10) % 10 === digits2[12] && digits2[6] === 0;
}
var department = /(?:팀|센터|본부|그룹|파트|사업부|지원단|연구소|위원회|사무국|부서|[가-힣]{3,}(?:부|실|과|국|단))$|^(?:team|dept|department|office|group|division|centre|center|desk)$/iu, englishDepartment = /\b(?:team|dept|department|office|group|division|cent(?:re|er)|desk)$/i, koreanName = new RegExp(`^[${surnames}][가-힣]{1,2}$`), companyNumber = /^(?:1[56]\d\d[\s.-]?\d{4}|080[\s.-]?\d{3,4}[\s.-]?\d{4})$/, statusPart = /^(?:지정|선임|완료|변경|상동|공석|예정|확인)(?:\s*(?:함|됨|완료|예정|중))?$/;
function isRole(part) {
  return isEmptyMark(part) || yesOrNo(part) !== void 0 || statusPart.test(part) || englishDepartment.test(part) && !/[가-힣]/.test(part) ? !0 : part.split(/\s+/).every((word) => isRoleWord(word));
}
function isRoleWord(word) {
  return word.includes("@") ? isRoleMailbox(word) : companyNumber.test(word) ? !0 : department.test(word) && !(koreanName.test(word) && !/(?:팀|센터|본부|그룹)$/.test(word));
}

// src/records/register/rows.ts
function tablePlace({ kind, name, number }) {
  return { kind, sheet: shownText(name), table: number };
}
function readRows(table, headings2, remarks) {
  let place = tablePlace(table);
  for (let row of table.rows.slice(0, headings2.first)) remarks.leftOut.push(aboveHeadings(row, place));
  let columns = headings2.columns.map((column) => ({ ...column, heading: redact(column.heading, "other").text }));
  for (let column of columns.filter(({ field }) => field === "skip")) {
    let { at, heading } = column;
    remarks.leftOut.push({ code: "counter-column", place: { ...place, column: at, heading }, value: "" });
  }
  let titles = table.rows.slice(headings2.first, headings2.data).map(signature), data = table.rows.slice(headings2.data).filter((row) => {
    let code = titles.includes(signature(row)) ? "repeated-headings" : leftOutRow(row);
    return code && remarks.leftOut.push({ code, place: { ...place, row: row.number }, value: shownRow(row) }), code === void 0;
  }), isKorean = columns.some(({ heading }) => /[가-힣]/.test(heading)), orders = new Map(columns.map(({ at }) => [at, orderOfColumn(textsOf(data, at), isKorean)]));
  return { rows: data.map((row) => readRow(row, { columns, place, remarks })), isKorean, orders };
}
function textsOf(rows, at) {
  return rows.flatMap(({ cells }) => cells[at - 1]?.text ?? []);
}
function aboveHeadings(row, place) {
  return { code: "row-above-headings", place: { ...place, row: row.number }, value: shownRow(row) };
}
function shownText(text) {
  let { found } = redact(text, "other");
  return found.length > 0 ? omission : text;
}
var maxShown2 = 120;
function shownRow({ cells }) {
  let text = cells.flatMap((cell) => cell && !cell.repeats ? cell.text.replaceAll(`
`, " ") : []).map(shownText).join(" · ");
  return text.length > maxShown2 ? `${text.slice(0, maxShown2)}…` : text;
}
function signature({ cells }) {
  return cells.map((cell) => fold(cell?.text ?? "")).join("\0");
}
var total = /^(?:합계|총계|소계|계|총|total|subtotal|grand ?total)(?:\s*[:：(]?\s*\d*\s*[건개곳사)]*)?$/i;
function leftOutRow({ cells }) {
  let own2 = cells.filter((cell) => cell !== void 0 && cell.repeats !== "column"), [first] = own2;
  if (first)
    return total.test(first.text) ? "total-row" : own2.length === 1 && /^(?:※|\*|주\)|주:|참고\s*[:：]|note\s*:)/i.test(first.text) ? "footnote-row" : void 0;
}
function readRow(row, { columns, place, remarks }) {
  let rowPlace = { ...place, row: row.number }, cells = columns.flatMap((column) => {
    let cell = row.cells[column.at - 1];
    return cell ? readCell(cell, { column, remarks, place: { ...rowPlace, column: column.at, heading: column.heading } }) : [];
  }), known = new Set(columns.map(({ at }) => at)), others2 = row.cells.flatMap((cell, at) => {
    if (!cell || known.has(at + 1) || cell.repeats === "column") return [];
    let column = { at: at + 1, heading: "", field: "notes", isUnknown: !0 };
    return readCell(cell, { column, remarks, place: { ...rowPlace, column: at + 1 } });
  });
  return { cells: [...cells, ...others2], place: rowPlace };
}
var errorValue = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
function readCell(cell, { column, place, remarks }) {
  let isMerged = cell.repeats === "row";
  if (errorValue.test(cell.text))
    return remarks.unclear.push({ code: "error-value", place, value: cell.text }), { column, text: "", date: void 0, links: [], place, isMerged, isOmitted: !1 };
  let { text, found } = redact(cell.text, personalColumn(column));
  if (!cell.repeats) for (let code of found) remarks.personal.push({ code, place, value: "" });
  let isOmitted = found.length > 0, links = isOmitted || cell.repeats ? [] : linksOf(cell);
  return { column, text: text.trim(), date: isOmitted ? void 0 : cell.date, links, place, isMerged, isOmitted };
}
function linksOf({ links, text }) {
  return (links ?? []).filter((link) => redact(link, "other").found.length === 0 && !text.includes(link));
}
function personalColumn({ field, heading }) {
  return field === "resident_number" ? field : field === "owner" && /부서$/.test(fold(heading)) ? "department" : field === "person" || field === "phone" || field === "owner" || (field === "notes" || field.startsWith("x-")) && isContactHeading(heading) ? "contact" : "other";
}

// src/records/register/read-register.ts
function readRegister({ tables, hidden }, map) {
  let remarks = { unclear: [], personal: [], leftOut: [] }, vendors = new Vendors(remarks), read = [];
  for (let table of tables.filter(({ rows }) => rows.length > 0)) {
    let headings2 = findHeadings(table, map), place = tablePlace(table);
    headings2 && (isNamedByUser(headings2, map) || !isProvision(table, headings2.columns)) ? (read.push({ place, columns: headings2.columns }), readTable(readRows(table, headings2, remarks), { vendors, remarks })) : remarks.leftOut.push({ code: leftOutTable(table, headings2), place, value: "" });
  }
  for (let sheet of hidden)
    remarks.leftOut.push({ code: "hidden-sheet", place: { kind: "sheet", sheet, table: 0 }, value: "" });
  return { vendors: vendors.all, tables: read, remarks };
}
var provided = /제\s*3\s*자|third[- ]part(?:y|ies).*(?:provi|disclos|shar)|(?:provi|disclos|shar)\w*.*third[- ]part/i, entrusted = /위탁|수탁|outsourc|processor|consign|vendor/i;
function isProvision(table, columns) {
  let heading = columns.find(({ field }) => field === "vendor")?.heading ?? "";
  if (namesProcessor(heading)) return !1;
  if (columns.some((column) => namesRecipient(column.heading))) return !0;
  let title = [...titlesOf(table)].find((line) => provided.test(line) !== entrusted.test(line));
  return title !== void 0 && provided.test(title);
}
function* titlesOf({ name, before, rows }) {
  let above = rows.slice(0, 5).filter(({ cells }) => cells.filter((cell) => cell && !cell.repeats).length === 1);
  for (let { cells } of above.toReversed()) yield cells.find((cell) => cell)?.text ?? "";
  yield* before.toReversed(), yield name;
}
function isNamedByUser({ columns }, map) {
  return columns.some(({ heading, field }) => field === "vendor" && map.has(fold(heading)));
}
function leftOutTable({ rows }, headings2) {
  let names3 = rows.slice(0, 5).flatMap(({ cells }) => cells.flatMap((cell) => cell?.text ?? []));
  return names3.some(namesTransfer) ? "transfer-table" : headings2 || names3.some(namesRecipient) ? "third-party-table" : "table-without-vendor";
}
function readTable({ rows, isKorean, orders }, { vendors, remarks }) {
  let context = { isKorean, orders, remarks }, before = [];
  for (let row of rows) {
    if (isThirdPartyRow(row)) {
      remarks.leftOut.push({ code: "third-party-row", place: row.place, value: "" }), before = [];
      continue;
    }
    let reader = new RowReader(row, context), named = vendors.named(reader, row), owners = named ?? before;
    named === void 0 && before.length === 0 && reader.tell("row-without-vendor", firstCell(row)), before = owners, addEntries(reader, row, owners);
  }
}
function firstCell({ cells, place }) {
  let text = cells.map((cell) => cell.text).filter((one) => one !== "").join(" · ");
  return { place, text };
}
function isThirdPartyRow({ cells }) {
  return cells.some(
    ({ column, text }) => column.field === "row_kind" && /^(?:개인정보\s*)?제\s*3\s*자\s*제공$|^third[- ]party provision$/i.test(text)
  );
}
function addEntries(reader, row, owners) {
  if (owners.length === 0) return;
  let number = reader.registrationNumber(), status = reader.choice("vendor_status", statuses), country = reader.country();
  for (let vendor of owners)
    number && owners.length === 1 && (vendor.registration_number ??= number), status && (vendor.status ??= status), country && (vendor.country ??= country);
  let contract = reader.contract(), services = reader.services();
  for (let vendor of owners)
    for (let service of services) vendor.entries.push({ service, contract, place: row.place });
}
var statuses = new Map([
  ...["prospect", "onboarding", "active", "terminated"].map((status) => [status, status]),
  ["검토중", "prospect"],
  ["검토", "prospect"],
  ["선정됨", "onboarding"],
  ["선정", "onboarding"],
  ["선정완료", "onboarding"],
  ["도입중", "onboarding"],
  ["도입진행중", "onboarding"],
  ["거래중", "active"],
  ["이용중", "active"],
  ["사용중", "active"],
  ["진행중", "active"],
  ["운영중", "active"],
  ["정상", "active"],
  ...["종료", "종료됨", "거래종료", "계약종료", "업무종료", "해지", "해지됨", "계약해지"].map(
    (word) => [word, "terminated"]
  )
]), Vendors = class {
  all = [];
  /** By the keys of their names, former ones included. */
  byName = /* @__PURE__ */ new Map();
  remarks;
  constructor(remarks) {
    this.remarks = remarks;
  }
  /** Returns the vendors that a row names: none if it names nobody, undefined if its cell is empty. */
  named(reader, row) {
    let cell = reader.cell("vendor");
    if (cell?.isOmitted)
      return reader.tell("vendor-omitted", cell), [];
    if (!cell || isEmptyMark(cell.text)) return;
    let { names: names3, hasOthers } = namesOf2(withoutSubprocessors(cell.text).rest);
    names3.length === 0 && reader.tell("vendor-not-named", cell), hasOthers && (reader.tell("vendor-others", cell), reader.keep(cell)), names3.length > 1 && reader.tell("vendor-several", cell);
    let number = names3.length === 1 ? reader.registrationNumber()?.value : void 0;
    return names3.flatMap((text) => this.vendor(text, number, { reader, cell, row }) ?? []);
  }
  vendor(text, number, { reader, cell, row }) {
    let { name, former } = companyOf(text);
    if (!(new RegExp("\\p{L}", "u").test(name) && name.length <= 300 && !isGenericName(name))) {
      reader.tell("vendor-not-named", cell);
      return;
    }
    mayBeSeveral(name) && reader.tell("vendor-joined", cell), isDoubtfulName(name) && reader.tell("vendor-doubtful", cell), former.length > 0 && reader.tell("vendor-former", cell);
    let vendor = this.find(name, number, cell) ?? this.add(name, row), before = reader.stated("former_name")?.text;
    for (let one of [...former, ...before === void 0 ? [] : companiesIn(before).names])
      vendor.former.includes(one) || (vendor.former.push(one), this.remember(one, vendor));
    return vendor;
  }
  add(name, { place }) {
    let vendor = { name, place, former: [], entries: [] };
    return this.all.push(vendor), this.remember(name, vendor), vendor;
  }
  remember(name, vendor) {
    let key = nameKey(name), known = this.byName.get(key);
    known ? known.push(vendor) : this.byName.set(key, [vendor]);
  }
  find(name, number, cell) {
    let byNumber = number === void 0 ? void 0 : this.all.find((one) => one.registration_number?.value === number);
    if (byNumber) return byNumber;
    let sameName = this.byName.get(nameKey(name)) ?? [], sameNumber = sameName.find((one) => number === void 0 || one.registration_number === void 0);
    return !sameNumber && sameName.length > 0 && this.remarks.unclear.push({ code: "two-numbers", place: cell.place, value: name }), sameNumber;
  }
};
function namesOf2(text) {
  let read = companiesIn(text);
  return !text.includes(`
`) && !text.includes(";") && !read.names.some((name) => /[가-힣㈜]/.test(name)) ? { names: [text], hasOthers: read.hasOthers } : read;
}

// src/usecases/authoring/import/existing.ts
async function readExisting(tree, inventory) {
  let { folders, problems } = await tree.list(inventory), all = [...problems], vendors = [], paths = /* @__PURE__ */ new Set();
  for (let folder of folders.filter((one) => one !== guidelinesFolder)) {
    let contents = await tree.read(`${inventory}/${folder}`);
    all.push(...contents.problems);
    for (let { path } of contents.files) paths.add(path);
    let records = contents.files.flatMap((file) => recordsOf(file, all)), record = records.find(({ value }) => value.kind === "vendor");
    record && vendors.push(vendorOf(folder, record, records));
  }
  let listed = all.slice(0, maxListed).map((problem) => toProblem(problem, null, ""));
  if (listed.length > 0) throw new RunError("records-unreadable", {}, { problems: listed });
  return { vendors, folders: new Set(folders), paths };
}
function vendorOf(id, record, records) {
  return {
    id,
    record,
    contracts: records.filter(({ value }) => value.kind === "contract"),
    number: digits(record.value.registration_number),
    names: new Set(namesOf(record.value).map(nameKey))
  };
}
var maxListed = 50;
function recordsOf(file, problems) {
  let parsed = parseFile(file);
  return isParsed(parsed) ? parsed.values.flatMap((value, document) => isRecord(value) ? [{ file, document, value }] : []) : (problems.push(parsed), []);
}
function matchingVendors({ vendors }, {
  name,
  former,
  number
}) {
  let byNumber = number === void 0 ? [] : vendors.filter((one) => one.number === digits(number));
  if (byNumber.length > 0) return byNumber;
  let keys = [name, ...former].map(nameKey);
  return vendors.filter(({ names: names3 }) => keys.some((key) => names3.has(key)));
}
function digits(number) {
  return typeof number == "string" ? number.toLowerCase().replaceAll(/[\s-]/g, "") : void 0;
}

// src/usecases/authoring/import/options.ts
function pairOf(text) {
  let at = text.lastIndexOf("="), [name, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  return at < 0 || name === "" || value === "" ? void 0 : [name, value];
}
function columnMapOf(values) {
  let map = /* @__PURE__ */ new Map();
  for (let value of values) {
    let [name = "", fieldName2 = ""] = pairOf(value) ?? [], field = fieldNamed(fieldName2);
    if (field === void 0 || fold(name) === "" || map.has(fold(name)))
      throw new RunError("column-map-invalid", { value, fields: registerFields });
    map.set(fold(name), field);
  }
  return map;
}
function chosenIdsOf(values) {
  let ids = /* @__PURE__ */ new Map();
  for (let value of values) {
    let [name = "", id = ""] = pairOf(value) ?? [];
    if (!(isVendorFolder(id) && id.length <= 64 && /[a-z]/.test(id)) || ids.has(nameKey(name)) || [...ids.values()].includes(id))
      throw new RunError("name-id-invalid", { value });
    ids.set(nameKey(name), id);
  }
  return ids;
}
function refuseUnknownNames({ vendors, tables }, { columns, ids }) {
  let headings2 = tables.flatMap((table) => table.columns.map(({ heading }) => heading));
  for (let value of columns) {
    let name = pairOf(value)?.[0] ?? "";
    if (!headings2.some((heading) => fold(heading) === fold(name)))
      throw new RunError("column-unknown", { name, known: [...new Set(headings2)] });
  }
  let services = vendors.flatMap(({ entries }) => entries.flatMap(({ service }) => service.name?.value ?? [])), subprocessors = vendors.flatMap(
    ({ entries }) => entries.flatMap(({ service }) => service.subprocessors?.value.map(({ name }) => name) ?? [])
  ), names3 = new Set([...vendors.map(({ name }) => name), ...services, ...subprocessors].map(nameKey));
  for (let value of ids) {
    let name = pairOf(value)?.[0] ?? "";
    if (!names3.has(nameKey(name))) throw new RunError("name-unknown", { name, known: vendors.map((one) => one.name) });
  }
}

// src/usecases/authoring/import/combine.ts
function combine({ entries }, remarks) {
  let services = /* @__PURE__ */ new Map(), contracts = /* @__PURE__ */ new Map();
  for (let { service, contract, place } of entries) {
    let key = nameKey(service.name?.value ?? ""), known = services.get(key), one = known ?? { key, facts: { ...service }, place, contracts: /* @__PURE__ */ new Set() };
    if (known && addFacts(known.facts, service, remarks), services.set(key, one), !contract) continue;
    let contractKey = keyOf(contract);
    one.contracts.add(contractKey);
    let same = contracts.get(contractKey);
    same ? addFacts(same.facts, contract, remarks) : contracts.set(contractKey, { key: contractKey, facts: { ...contract } });
  }
  return { services: [...services.values()], contracts: [...contracts.values()] };
}
function keyOf({ number, title, signed_on, from, to, status }) {
  return number ? `number ${nameKey(number.value)}` : JSON.stringify([title?.value, signed_on?.value, from?.value, to?.value, status?.value]);
}
function addFacts(facts, more, remarks) {
  for (let [key, value] of Object.entries(more)) {
    if (key === "own") continue;
    let old = Reflect.get(facts, key);
    key === "notes" ? Reflect.set(facts, key, [.../* @__PURE__ */ new Set([...asTexts(old), ...asTexts(value)])]) : old === void 0 ? Reflect.set(facts, key, value) : isStated(old) && isStated(value) && JSON.stringify(old.value) !== JSON.stringify(value.value) && remarks.unclear.push({ code: "said-twice", place: value.place, value: shown2(value.value) });
  }
}
function asTexts(value) {
  return Array.isArray(value) ? value.map(String) : [];
}
function isStated(value) {
  return typeof value == "object" && value !== null && "place" in value && "value" in value;
}
function shown2(value) {
  return typeof value == "string" ? value : JSON.stringify(value);
}

// src/usecases/authoring/import/record-text.ts
var style = { indent: 2, gap: 1 };
function recordText(record, language) {
  let lines = blockLines(record, style).map(withLines);
  return `${withGaps(lines.join(`
`), language, String(record.kind))}
`;
}
var gap = /^( *(?:- )?)([a-z_]+): null$/gm;
function withGaps(text, language, kind = "") {
  return text.replaceAll(gap, (_, lead, key) => `${lead}${key}: ${gapComment(key, language, kind)}`);
}
function withNewGaps(before, after, language) {
  let start = commonLines(before.split(`
`), after.split(`
`)), end = commonLines(before.split(`
`).toReversed(), after.split(`
`).toReversed()), lines = after.split(`
`), to = Math.max(start, lines.length - end), changed = withGaps(lines.slice(start, to).map(withLines).join(`
`), language);
  return [...lines.slice(0, start), ...to > start ? [changed] : [], ...lines.slice(to)].join(`
`);
}
function commonLines(a, b) {
  let at = a.findIndex((line, index) => line !== b[index]);
  return at < 0 ? Math.min(a.length, b.length) : at;
}
function withoutGapComment(text, line) {
  let lines = text.split(`
`), old = lines[line - 1] ?? "", marks = Object.values(gapMark).join("|");
  return lines[line - 1] = old.replace(new RegExp(`^( *(?:- )?[a-z_]+:) # (?:${marks})(?:: [^\\r]*)?(?=\\r?$)`), "$1"), lines.join(`
`);
}
function withLines(line) {
  let [, indent = "", text] = /^( *)notes: ("(?:[^"\\]|\\.)*\\n.*")$/.exec(line) ?? [];
  if (text === void 0) return line;
  let value = JSON.parse(text);
  return [
    `${indent}notes: |-`,
    ...String(value).split(`
`).map((one) => `${indent}  ${one}`)
  ].join(`
`);
}

// src/usecases/authoring/import/edited-files.ts
var EditedFiles = class {
  files = /* @__PURE__ */ new Map();
  language;
  constructor(language) {
    this.language = language;
  }
  /** Adds a new file. */
  add(path, text) {
    this.files.set(path, { before: void 0, text });
  }
  /**
   * Sets values of a record, one after the other; every other byte stays, but for the comment that marked a gap. Throws
   * `RunError` `record-anchored`, `record-not-editable`.
   */
  edit({ file, document }, changes) {
    for (let { path, value } of changes) {
      let edited = this.files.get(file.path) ?? { before: file.bytes, text: textOf(file) }, unmarked = withoutComment(edited.text, { path: file.path, document, at: path }), text = editYaml(sourceOf(file.path, unmarked), document, { kind: "set", path, value }), marked = withNewGaps(unmarked, text, this.language);
      this.files.set(file.path, { ...edited, text: saysTheSame(marked, text) ? marked : text });
    }
  }
  /** Files that differ from what was read, in order of path. */
  changed() {
    return [...this.files].map(([path, { before, text }]) => ({ path, before, text })).filter(({ before, text }) => before === void 0 || !isText(before, text)).sort((a, b) => a.path < b.path ? -1 : 1);
  }
};
function saysTheSame(text, other) {
  let [one, two] = [text, other].map((content) => parseFile(sourceOf("", content)));
  return one !== void 0 && two !== void 0 && isParsed(one) && isParsed(two) && JSON.stringify(one.values) === JSON.stringify(two.values);
}
function isText(bytes, text) {
  return Buffer.compare(bytes, sourceOf("", text).bytes) === 0;
}
function withoutComment(text, { path, document, at }) {
  let parsed = parseFile(sourceOf(path, text)), source = isParsed(parsed) ? documentsOf(parsed)[document] : void 0;
  return !source || valueAt(source.value, at) !== null ? text : withoutGapComment(text, source.show(at, "key").location.line);
}
function valueAt(value, path) {
  return path.reduce((holder, part) => typeof holder == "object" && holder !== null && Object.hasOwn(holder, part) ? Reflect.get(holder, part) : void 0, value);
}

// src/usecases/authoring/import/ids.ts
function takeId(name, fallback, { chosen, taken }) {
  let wanted = chosen.get(nameKey(name)) ?? idFromName(name) ?? fallback, id = unusedId(wanted, (one) => taken.has(one));
  return taken.add(id), id;
}

// src/usecases/authoring/import/matching.ts
function matchServices(services, old, chosen) {
  let known = /* @__PURE__ */ new Map();
  for (let isSame2 of [hasSameName, hasSameId(chosen)])
    for (let service of services.filter((one) => !known.has(one))) {
      let at = old.findIndex((one, index) => ![...known.values()].includes(index) && isSame2(one, service));
      at >= 0 && known.set(service, at);
    }
  let free = old.filter((_, index) => ![...known.values()].includes(index)), unsure = /* @__PURE__ */ new Map();
  for (let service of services.filter((one) => !known.has(one) && !chosen.has(one.key))) {
    let remark = service.key === "" ? unnamedRemark(service, old) : renamedRemark(service, free);
    remark && unsure.set(service, remark);
  }
  return { known, unsure };
}
function hasSameName(old, { key }) {
  return key === "" ? typeof old.name != "string" : typeof old.name == "string" && nameKey(old.name) === key;
}
var unnamedId = "service";
function hasSameId(chosen) {
  return (old, { key, facts }) => {
    let own2 = key === "" ? unnamedId : chosen.get(key);
    return own2 !== void 0 ? old.id === own2 : typeof old.name != "string" && old.id === (idFromName(facts.name?.value ?? "") ?? unnamedId);
  };
}
function renamedRemark({ facts }, free) {
  let { name } = facts, id = name && idFromName(name.value), same = free.find((one) => id !== void 0 && one.id === id);
  if (!(!name || !same))
    return {
      code: "service-to-confirm",
      place: name.place,
      value: `${name.value}=${id}`,
      record: String(same.name ?? same.id)
    };
}
function unnamedRemark({ place }, old) {
  let ids = old.map(({ id }) => String(id)).join(", ");
  return old.length > 0 ? { code: "service-unnamed", place, value: ids } : void 0;
}
function matchingContract(old, { facts }, services) {
  let number = facts.number?.value, byNumber = old.find(
    ({ value }) => number !== void 0 && (value["x-contract-number"] === number || value.id === number)
  );
  if (byNumber) return byNumber;
  let covering = old.filter(
    ({ value }) => Array.isArray(value.services) && value.services.some((id) => services.includes(String(id)))
  ), from = facts.from?.value, sameStart = covering.find(({ value }) => from !== void 0 && effectiveOf(value).from === from);
  if (sameStart) return sameStart;
  let [only, ...others2] = covering.toSorted((a, b) => compareText(a.file.path, b.file.path));
  if (!only || others2.length > 0) return;
  let ended = effectiveOf(only.value).to;
  return typeof ended == "string" && from !== void 0 && from > ended ? void 0 : only;
}
function effectiveOf({ effective }) {
  return isRecord(effective) ? effective : {};
}

// src/usecases/authoring/import/merge.ts
function mergeInto(old, draft, path = []) {
  let fills = [], differences = [];
  for (let [key, value] of Object.entries(draft)) {
    let at = [...path, key], before = isRecord(old) && Object.hasOwn(old, key) ? old[key] : void 0;
    if (!(value === null || isSame(key, before, value)))
      if (before == null) fills.push(...filled(at, before, value));
      else {
        let inner = mergeValue({ path: at, old: before, value });
        fills.push(...inner.fills), differences.push(...inner.differences);
      }
  }
  return { fills, differences };
}
function filled(path, old, value) {
  return isDraft(value) && Object.values(value).every((one) => one === null) ? [] : [{ path, old, value }];
}
function mergeValue(change) {
  let { path, old, value } = change, key = path.at(-1);
  return key === "notes" && typeof old == "string" && typeof value == "string" ? mergeNotes(path, old, value) : (key === "subprocessors" || key === "former_names") && Array.isArray(old) && Array.isArray(value) ? mergeNamed(path, old, value) : isRecord(old) && isDraft(value) ? mergeInto(old, value, path) : { fills: [], differences: [change] };
}
function mergeNamed(path, old, value) {
  let known = old.map((one) => isRecord(one) ? one : {}), names3 = new Set(known.flatMap(({ name }) => typeof name == "string" ? [nameKey(name)] : [])), fills = [], differences = [];
  for (let one of value.filter(isDraft)) {
    if (names3.has(nameKey(String(one.name)))) continue;
    let same = known.findIndex(({ id }) => id !== void 0 && id === one.id);
    same < 0 ? fills.push({ path: [...path, old.length + fills.length], old: void 0, value: one }) : differences.push({ path: [...path, same, "name"], old: known[same]?.name, value: one.name ?? null });
  }
  return { fills, differences };
}
function mergeNotes(path, old, value) {
  let lines = old.split(`
`).map((line) => line.trim()), missing = value.split(`
`).filter((line) => !lines.includes(line.trim())), changed = missing.filter(
    (line) => lines.some((other) => labelOf(other) !== "" && labelOf(other) === labelOf(line))
  ), added = missing.filter((line) => !changed.includes(line)), withAdded = [old.trimEnd(), ...added].join(`
`), fills = added.length > 0 ? [{ path, old, value: withAdded }] : [], differences = changed.length > 0 ? [{ path, old, value: replacedLines(withAdded, changed) }] : [];
  return { fills, differences };
}
function labelOf(line) {
  return /^([^:]{1,100}):\s/.exec(line.trim())?.[1] ?? "";
}
function replacedLines(text, changed) {
  return text.split(`
`).map((line) => changed.find((one) => labelOf(one) !== "" && labelOf(one) === labelOf(line)) ?? line).join(`
`);
}
function isSame(key, old, value) {
  return key === "name" && typeof old == "string" && typeof value == "string" ? nameKey(old) === nameKey(value) : key === "registration_number" ? old !== void 0 && digits(old) === digits(value) : Array.isArray(old) && Array.isArray(value) ? sorted(old) === sorted(value) : typeof old == "string" && typeof value == "string" ? spaced(old) === spaced(value) : JSON.stringify(old) === JSON.stringify(value);
}
function sorted(list) {
  return JSON.stringify(list.map((one) => typeof one == "string" ? spaced(one) : JSON.stringify(one)).sort());
}
function spaced(text) {
  return text.normalize("NFC").replaceAll(/[^\S\n]+/g, " ").trim();
}
function isDraft(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}

// src/usecases/authoring/import/wanted.ts
function vendorFacts(vendor) {
  let { name, registration_number, country, status, former } = vendor;
  return {
    name,
    ...registration_number && { registration_number: registration_number.value },
    ...country && { country: country.value },
    status: status?.value ?? null,
    ...former.length > 0 && { former_names: former.map((one) => ({ name: one, until: null })) }
  };
}
function serviceFacts({ facts }, { chosen, vendorStatus }) {
  let data = dataOf(facts), notes = facts.notes.join(`
`);
  return {
    name: facts.name?.value ?? null,
    type: facts.type?.value ?? null,
    started_on: facts.started_on?.value ?? null,
    ...(facts.ended_on || vendorStatus === "terminated") && { ended_on: facts.ended_on?.value ?? null },
    personal_data: facts.personal_data?.value ?? null,
    important_information: facts.important_information?.value ?? null,
    development: facts.development?.value ?? null,
    ...Object.keys(data).length > 0 && { data },
    ...facts.locations && { locations: facts.locations.value },
    ...facts.owner && { owner: facts.owner.value },
    ...facts.subprocessors && { subprocessors: subprocessorsOf(facts.subprocessors.value, chosen) },
    ...Object.fromEntries(Object.entries(facts.own).map(([key, { value }]) => [key, value])),
    ...notes !== "" && { notes: notes.slice(0, maxNotes) }
  };
}
var maxNotes = 2e4;
function dataOf({ data_items, data_subjects, retention }) {
  return {
    ...data_items && { items: data_items.value },
    ...data_subjects && { subjects: data_subjects.value },
    ...retention && { retention: retention.value }
  };
}
function subprocessorsOf(subprocessors, chosen) {
  let context = { chosen, taken: /* @__PURE__ */ new Set() };
  return subprocessors.map(({ name, work }) => ({
    id: takeId(name, "sub-processor", context),
    name,
    work: work ?? null
  }));
}
function contractFacts({ facts }) {
  let { title, status, signed_on, number } = facts, isTerminated = status?.value === "terminated", mustBeSigned = status?.value === "signed" || isTerminated;
  return {
    title: title?.value ?? null,
    status: status?.value ?? null,
    ...(signed_on || mustBeSigned) && { signed_on: signed_on?.value ?? null },
    effective: { from: facts.from?.value ?? null, ...endOf(facts) },
    ...isTerminated && { terminated_on: null },
    ...facts.renewal && { renewal: { automatic: !0, term_months: facts.renewal.value.months ?? null } },
    ...number && { "x-contract-number": number.value }
  };
}
function endOf({ to }) {
  return to ? to.value.kind === "day" ? { to: to.value.day } : {} : { to: null };
}
function contractName({ facts }) {
  let year = facts.from?.value.slice(0, 4) ?? facts.signed_on?.value.slice(0, 4);
  return facts.number?.value ?? (year === void 0 ? "contract" : `contract ${year}`);
}

// src/usecases/authoring/import/plan.ts
function planImport(register, existing, options) {
  let remarks = {
    unclear: [...register.remarks.unclear],
    personal: [...register.remarks.personal],
    leftOut: [...register.remarks.leftOut]
  }, planner = new Planner(existing, options, remarks);
  return { vendors: register.vendors.flatMap((vendor) => planner.vendor(vendor) ?? []), files: planner.files.changed(), remarks };
}
var Planner = class {
  files;
  existing;
  options;
  remarks;
  taken;
  claimed = /* @__PURE__ */ new Set();
  constructor(existing, options, remarks) {
    this.files = new EditedFiles(options.language), this.existing = existing, this.options = options, this.remarks = remarks, this.taken = new Set(existing.folders);
  }
  vendor(vendor) {
    let { name, former, registration_number, place } = vendor, combined = combine(vendor, this.remarks);
    if (combined.services.length === 0) return;
    let number = registration_number?.value, chosen = this.options.ids.get(nameKey(name)), free = this.existing.vendors.filter(({ id }) => !this.claimed.has(id)), matches = matchingVendors({ vendors: free }, { name, former, number }), known = matches.length === 1 ? matches[0] : free.find(({ id }) => id === chosen);
    if (!known && matches.length > 1) {
      this.remarks.unclear.push({ code: "vendor-ambiguous", place, value: matches.map(({ id }) => id).join(", ") });
      return;
    }
    if (known)
      return this.claimed.add(known.id), new ExistingPlanner(known, this).plan(vendor, combined);
    let renamed = chosen === void 0 ? free.find(({ id }) => id === idFromName(name)) : void 0;
    if (!renamed) return this.newVendor(vendor, combined);
    let record = String(renamed.record.value.name ?? renamed.id);
    this.remarks.unclear.push({ code: "vendor-to-confirm", place, value: `${name}=${renamed.id}`, record });
  }
  newVendor(vendor, { services, contracts }) {
    let { ids, inventory, language } = this.options, id = takeId(vendor.name, "vendor", { chosen: ids, taken: this.taken }), folder = `${inventory}/${id}`, serviceIds = /* @__PURE__ */ new Map(), takenIds = /* @__PURE__ */ new Set();
    for (let one of services)
      serviceIds.set(one, takeId(one.facts.name?.value ?? "", "service", { chosen: ids, taken: takenIds }));
    let stated = { chosen: ids, vendorStatus: vendor.status?.value }, serviceRecords = services.map((one) => ({ id: serviceIds.get(one) ?? "", ...serviceFacts(one, stated) })), { former_names, ...facts } = vendorFacts(vendor), record = {
      kind: "vendor",
      id,
      ...facts,
      services: serviceRecords,
      ...former_names !== void 0 && { former_names }
    };
    this.files.add(`${folder}/vendor.yaml`, recordText(record, language));
    let takenContracts = /* @__PURE__ */ new Set(["vendor"]), records = contracts.map((one) => {
      let contractId = takeId(contractName(one), "contract", { chosen: noIds, taken: takenContracts }), covered = services.filter((service) => service.contracts.has(one.key)).map((service) => serviceIds.get(service) ?? "");
      return contractRecord({ id: contractId, vendor: id, services: covered }, one);
    });
    for (let one of records) this.files.add(`${folder}/${String(one.id)}.yaml`, recordText(one, language));
    return {
      id,
      name: vendor.name,
      place: vendor.place,
      state: "new",
      services: serviceRecords.map((one) => plannedPart(one, "name", !0)),
      contracts: records.map((one) => plannedContract(one, !0)),
      fills: [],
      differences: [],
      gaps: [record, ...records].reduce((sum, one) => sum + gapsIn(one), 0)
    };
  }
}, noIds = /* @__PURE__ */ new Map();
function contractRecord(keys, contract) {
  let { id, vendor, services } = keys;
  return { kind: "contract", id, vendor, services, ...contractFacts(contract) };
}
function plannedPart(record, nameKeyOf, isNew) {
  let name = record[nameKeyOf];
  return { id: String(record.id), name: typeof name == "string" ? name : null, isNew };
}
function plannedContract(record, isNew) {
  let effective = isRecord(record.effective) ? record.effective : {}, day = (value) => typeof value == "string" ? value : null;
  return {
    ...plannedPart(record, "title", isNew),
    from: day(effective.from),
    to: day(effective.to),
    isOpen: !("to" in effective)
  };
}
function gapsIn(value) {
  return value === null ? 1 : typeof value == "object" ? Object.values(value).reduce((sum, one) => sum + gapsIn(one), 0) : 0;
}
var ExistingPlanner = class {
  vendor;
  around;
  fills = [];
  differences = [];
  gaps = 0;
  constructor(vendor, around) {
    this.vendor = vendor, this.around = around;
  }
  plan(stated, { services, contracts }) {
    let { id, record } = this.vendor;
    this.apply(record, mergeInto(record.value, withoutStatusGap(vendorFacts(stated))));
    let serviceIds = /* @__PURE__ */ new Map(), plannedServices = this.services(services, serviceIds), plannedContracts = this.contracts(services, contracts, serviceIds), isChanged = this.fills.length > 0 || this.around.options.replaces && this.differences.length > 0, isNewPart = [...plannedServices, ...plannedContracts].some(({ isNew }) => isNew);
    return {
      id,
      name: stated.name,
      place: stated.place,
      state: isChanged || isNewPart ? "changed" : "same",
      services: plannedServices,
      contracts: plannedContracts,
      fills: this.fills,
      differences: this.differences,
      gaps: this.gaps
    };
  }
  services(services, ids) {
    let { record } = this.vendor, old = Array.isArray(record.value.services) ? record.value.services.filter(isRecord) : [], taken = new Set(old.map((one) => String(one.id))), { options, remarks } = this.around, { known, unsure } = matchServices(services, old, options.ids);
    remarks.unclear.push(...unsure.values());
    let next = old.length;
    return services.flatMap((service) => {
      if (unsure.has(service)) return [];
      let facts = serviceFacts(service, { chosen: options.ids, vendorStatus: record.value.status }), at = known.get(service), before = at === void 0 ? void 0 : old[at];
      if (at !== void 0 && before)
        return ids.set(service, String(before.id)), this.apply(record, mergeInto(before, facts, ["services", at])), [plannedPart(before, "name", !1)];
      let id = takeId(service.facts.name?.value ?? "", "service", { chosen: options.ids, taken });
      ids.set(service, id);
      let added = { id, ...facts };
      return this.gaps += gapsIn(added), this.around.files.edit(record, [{ path: ["services", next], value: added }]), next += 1, [plannedPart(added, "name", !0)];
    });
  }
  contracts(services, contracts, ids) {
    let old = this.vendor.contracts, taken = /* @__PURE__ */ new Set(["vendor", ...old.map(({ value }) => String(value.id))]), used = /* @__PURE__ */ new Set();
    return contracts.flatMap((contract) => {
      let covered = services.filter((one) => one.contracts.has(contract.key)).flatMap((one) => ids.get(one) ?? []);
      if (covered.length === 0) return [];
      let known = matchingContract(
        old.filter((one) => !used.has(one)),
        contract,
        covered
      );
      return known ? (used.add(known), this.apply(known, mergeInto(known.value, contractFacts(contract))), this.cover(known, covered), plannedContract(known.value, !1)) : this.newContract(contract, covered, taken);
    });
  }
  /** Adds the services that a contract does not cover yet. */
  cover(record, services) {
    let old = Array.isArray(record.value.services) ? record.value.services : [], fills = services.filter((id) => !old.includes(id)).map(
      (value, at) => ({ path: ["services", old.length + at], old: void 0, value })
    );
    this.apply(record, { fills, differences: [] });
  }
  newContract(contract, services, taken) {
    let { options, existing, files } = this.around, { id: vendor } = this.vendor;
    for (; ; ) {
      let id = takeId(contractName(contract), "contract", { chosen: noIds, taken }), path = `${options.inventory}/${vendor}/${id}.yaml`;
      if (existing.paths.has(path)) continue;
      let record = contractRecord({ id, vendor, services }, contract);
      return this.gaps += gapsIn(record), files.add(path, recordText(record, options.language)), plannedContract(record, !0);
    }
  }
  apply(record, { fills, differences }) {
    let told = ({ path, old, value }) => ({
      file: record.file.path,
      ...partOf(record, path),
      pointer: toPointer(path),
      old: asValue(old),
      value
    });
    this.fills.push(...fills.map(told)), this.differences.push(...differences.map(told)), this.around.files.edit(record, this.around.options.replaces ? [...fills, ...differences] : fills);
  }
};
function partOf({ value }, path) {
  let { kind, id } = value;
  if (kind === "contract") return { part: "contract", name: String(id) };
  let [key, at] = path, service = key === "services" && typeof at == "number" && Array.isArray(value.services) ? value.services[at] : void 0;
  return isRecord(service) ? { part: "service", name: String(service.name ?? service.id) } : { part: "vendor", name: String(id) };
}
function asValue(value) {
  return value === void 0 ? void 0 : JSON.parse(JSON.stringify(value));
}
function withoutStatusGap(facts) {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

// src/entry/shared/register-plan.ts
async function planRegister(file, { tree, policy, fallback }, { map = [], ids = [], update = !1, language: chosen }) {
  let [columns, chosenIds] = [columnMapOf(map), chosenIdsOf(ids)], tables = await readTables(file), register = readRegister(tables, columns), headings2 = tables.tables.flatMap(({ rows }) => rows[0]?.cells.flatMap((cell) => cell?.text ?? []) ?? []);
  refuseWithoutVendors(file.path, register, headings2), refuseUnknownNames(register, { columns: map, ids });
  let { values } = await treeConfig(tree, policy), language = chosen ?? values.language ?? fallback, existing = await readExisting(tree, values.inventory), options = { inventory: values.inventory, ids: chosenIds, replaces: update, language }, sha256 = createHash("sha256").update(file.bytes).digest("hex");
  return { plan: planImport(register, existing, options), context: { path: file.path, sha256, register, replaces: update }, language };
}
var maxHeadings = 20;
function refuseWithoutVendors(path, { tables, remarks }, found) {
  if (!(tables.length > 0 || remarks.leftOut.some(({ code }) => /^(?:third-party|transfer)-table$/.test(code))))
    throw new RunError("register-without-vendors", { path, headings: found.slice(0, maxHeadings) });
}

export {
  importWords,
  planJson,
  planText,
  planRegister
};
