import {
  datesIn
} from "./AYK6U2NK.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  byLanguage,
  fill
} from "./AWFRYJOD.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/texts/add.ts
var fieldQuestions = {
  vendorName: { en: "Registered name of the vendor", ko: "업체의 상호(법인명)" },
  vendorId: { en: "Id of the vendor, which is its folder's name", ko: "업체 id(폴더 이름)" },
  vendor: { en: "Vendor", ko: "업체" },
  status: { en: "Status of the vendor", ko: "거래 상태" },
  registrationNumber: { en: "Registration number", ko: "사업자등록번호" },
  country: { en: "Country of the vendor, ISO 3166-1", ko: "업체의 국가, ISO 3166-1" },
  owner: { en: "Mailbox of the role that owns the vendor", ko: "담당 조직의 공용 메일 주소" },
  serviceName: { en: "Name of the service", ko: "업무의 이름" },
  serviceId: { en: "Id of the service", ko: "업무 id" },
  service: { en: "Service", ko: "업무" },
  type: { en: "Type of the service", ko: "업무의 종류" },
  startedOn: { en: "Day the work began", ko: "업무를 시작한 날" },
  personalData: { en: "Does the vendor process personal data in it", ko: "개인정보를 처리하는 업무입니까" },
  importantInformation: {
    en: "Does the vendor handle other important information in it",
    ko: "그 밖의 중요정보를 다루는 업무입니까"
  },
  development: { en: "Is it development of information systems", ko: "정보시스템을 개발하는 업무입니까" },
  access: { en: "Access the vendor has, several separated by commas", ko: "접근 범위(여럿이면 쉼표로 구분)" },
  contractId: { en: "Id of the contract", ko: "계약 id" },
  contract: { en: "Contract", ko: "계약" },
  services: { en: "Services it covers, separated by commas", ko: "계약이 다루는 업무(여럿이면 쉼표로 구분)" },
  title: { en: "Title", ko: "제목" },
  contractStatus: { en: "Status of the contract", ko: "계약의 상태" },
  signedOn: { en: "Day of signature", ko: "체결일" },
  from: { en: "First day in force", ko: "효력이 시작되는 날" },
  to: { en: "Last day in force", ko: "효력이 있는 마지막 날" },
  file: { en: "File of the document", ko: "문서 파일" },
  documentKind: { en: "Kind of the document", ko: "문서의 종류" },
  documentId: { en: "Id of the document", ko: "문서 id" },
  document: { en: "Document", ko: "문서" },
  requirements: { en: "Requirements it meets, separated by commas", ko: "충족하는 요구사항(여럿이면 쉼표로 구분)" },
  article: { en: "Article, such as Article 9 or 제9조", ko: "조항(예: 제9조)" },
  page: { en: "Page of the file", ko: "파일의 쪽" },
  quote: { en: "Sentence of the document, word for word", ko: "문서의 문장(그대로)" },
  intervalMonths: { en: "Interval in months", ko: "주기(개월)" },
  deadlineHours: { en: "Deadline in hours", ko: "기한(시간)" },
  deadline: { en: "Deadline: immediately or business-days:N", ko: "기한: immediately 또는 business-days:N" },
  endpoint: { en: "Measures for terminals, separated by commas", ko: "단말기 보호대책(여럿이면 쉼표로 구분)" },
  guidelineId: { en: "Id of the guideline", ko: "지침 id" },
  rules: {
    en: "Rules, by id or requirement key, separated by commas",
    ko: "규칙 id 또는 요구사항 키(여럿이면 쉼표로 구분)"
  },
  reason: { en: "Why the exception is acceptable", ko: "예외를 허용하는 사유" },
  waiverOwner: { en: "Owner of the exception", ko: "예외를 책임지는 담당" },
  approver: { en: "Approver, who is not the owner", ko: "승인자(담당과 다른 사람)" },
  approvedOn: { en: "Day of approval", ko: "승인한 날" },
  expiresOn: { en: "Last day in force", ko: "효력이 있는 마지막 날" },
  acknowledgesStatute: {
    en: "Acknowledge that the law requires the item nevertheless",
    ko: "법정 의무임을 확인하고 예외로 함"
  },
  covers: {
    en: "Requirements the guideline covers, separated by commas",
    ko: "지침이 다루는 요구사항(여럿이면 쉼표로 구분)"
  },
  basis: { en: "How the vendor was selected", ko: "업체를 선정한 방식" },
  selectionReason: { en: "Why there was no request for proposal", ko: "제안요청 없이 선정한 사유" },
  procedure: { en: "Guideline on selection that was followed", ko: "선정에 적용한 지침" },
  rfp: {
    en: "Request for proposal: a file, or the id of a document on record",
    ko: "제안요청서(파일 또는 기록된 문서의 id)"
  },
  issuedOn: { en: "Day the request was issued", ko: "제안을 요청한 날" },
  securitySection: {
    en: "Section of the request with the security requirements",
    ko: "제안요청서에서 정보보호 요구사항이 있는 위치(절 또는 번호)"
  },
  privacySection: {
    en: "Section of the request with the privacy requirements",
    ko: "제안요청서에서 개인정보 보호 요구사항이 있는 위치(절 또는 번호)"
  },
  evaluation: {
    en: "Evaluation sheet: a file, or the id of a document on record",
    ko: "평가표(파일 또는 기록된 문서의 id)"
  },
  evaluatedOn: { en: "Day of the evaluation", ko: "평가한 날" },
  passingScore: { en: "Share of all points needed to pass, in percent", ko: "적격에 필요한 득점 비율(%)" },
  criteria: {
    en: "Items of the sheet as NAME=AREA:WEIGHT:SCORE, separated by commas; areas: security, privacy, other",
    ko: "평가 항목. 이름=영역:배점:득점, 여럿이면 쉼표로 구분. 영역: 보안(security), 개인정보(privacy), 기타(other)"
  },
  review: {
    en: "Security review or certificate that stands for the evaluation: a file, or the id of a document on record",
    ko: "평가를 대신한 보안성 검토 결과 또는 인증서(파일 또는 기록된 문서의 id)"
  },
  reviewKind: { en: "Kind of that document", ko: "그 문서의 종류" },
  reviewedOn: { en: "Day of the review", ko: "검토한 날" },
  selectedOn: { en: "Day of selection", ko: "선정한 날" },
  identifiedOn: {
    en: "Day the requirements of the work were identified",
    ko: "업무의 보안 요구사항을 식별한 날"
  },
  identified: {
    en: "Requirements that were identified, by number, key or name, separated by commas (1-5 for several in a row)",
    ko: "식별한 요구사항(번호, 키, 이름. 여럿이면 쉼표로 구분, 이어진 번호는 1-5)"
  },
  ticket: { en: "Ticket that follows it up", ko: "추적 티켓 번호" }
}, addWords = {
  added: { en: "{what} '{id}' added to {path}", ko: "{path}에 추가함: {what} '{id}'" },
  copied: { en: "{from} copied to {path}", ko: "문서 복사: {from} -> {path}" },
  next: { en: "Next: {command}", ko: "다음: {command}" },
  refused: {
    empty: { en: "An answer is needed.", ko: "값이 필요합니다." },
    date: { en: "Not a day: write YYYY-MM-DD.", ko: "날짜가 아닙니다. YYYY-MM-DD 형식으로 쓰십시오." },
    boolean: { en: "Answer y or n.", ko: "y 또는 n으로 답하십시오." },
    number: { en: "Not a whole number.", ko: "정수가 아닙니다." },
    criteria: {
      en: "Write NAME=AREA:WEIGHT:SCORE, with the area security, privacy or other.",
      ko: "이름=영역:배점:득점 형식으로 쓰십시오. 영역은 보안, 개인정보, 기타 중 하나입니다."
    },
    several: {
      en: "Several have that name; write the number or the key: {value}",
      ko: "이름이 같은 항목이 여럿입니다. 번호나 키로 쓰십시오: {value}"
    },
    choice: { en: "'{value}' is not among them.", ko: "목록에 없는 값입니다: '{value}'" }
  },
  kinds: {
    vendor: { en: "Vendor", ko: "업체" },
    service: { en: "Service", ko: "업무" },
    contract: { en: "Contract", ko: "계약" },
    document: { en: "Document", ko: "문서" },
    clause: { en: "Clause", ko: "조항" },
    selection: { en: "Selection for", ko: "업체 선정 과정, 업무" },
    identified: { en: "Identified requirements for", ko: "식별한 요구사항, 업무" },
    guideline: { en: "Guideline", ko: "지침" },
    waiver: { en: "Waiver", ko: "예외 승인" }
  }
};

// src/usecases/authoring/fields.ts
function choicesOf(values, descriptions = []) {
  return values.map((value, at) => {
    let [en, ko] = (descriptions[at] ?? "").split(`
`);
    return { value, ...en && ko && { name: { en, ko } } };
  });
}
function readAnswer(field, typed) {
  let text = typed.normalize("NFC").trim() || (field.fallback ?? "");
  if (text === "") return field.isNeeded ? { reason: "empty" } : { value: void 0 };
  switch (field.kind) {
    case "text":
      return { value: offered(text, field.choices) };
    case "texts":
      return { value: partsOf(text) };
    case "date":
      return dateOf(text);
    case "boolean":
      return booleanOf(text);
    case "number":
      return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { reason: "number" };
    case "choice":
      return chosen(text, field.choices ?? []);
    case "choices":
      return allChosen(partsOf(text), field.choices ?? []);
    case "criteria":
      return criteriaOf(text);
  }
}
function offered(text, choices = []) {
  return (/^\d{1,3}$/.test(text) ? choices[Number(text) - 1]?.value : void 0) ?? text;
}
function partsOf(text) {
  return [...new Set(text.split(/\s*[,，、]\s*/u).filter((part) => part !== ""))];
}
function withoutRanges(part, count) {
  let [, from, to] = /^(\d{1,3})\s?[-~]\s?(\d{1,3})$/.exec(part) ?? [], [first, last] = [Number(from), Number(to)];
  return from === void 0 || first < 1 || first > last || last > count ? [part] : Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}
var areas = new Map([
  ...["security", "보안", "정보보호", "정보 보호"].map((word) => [word, "security"]),
  ...["privacy", "개인정보", "개인정보 보호", "개인정보보호"].map((word) => [word, "privacy"]),
  ...["other", "기타", "그 밖"].map((word) => [word, "other"])
]);
function areaOf(word) {
  return areas.get(word.trim().toLowerCase());
}
function criteriaOf(text) {
  let item = /\s*([^=]{1,300}?)\s*=\s*([\p{L} ]{1,20}?)\s*:\s*(\d{1,5}(?:\.\d{1,3})?)\s*(?::\s*(\d{1,5}(?:\.\d{1,3})?))?\s*(?:,|$)/uy, found = [];
  for (; item.lastIndex < text.length; ) {
    let [, name = "", word = "", weight, score] = item.exec(text) ?? [], area = areaOf(word);
    if (area === void 0) return { reason: "criteria" };
    found.push({ name, area, weight: Number(weight), ...score !== void 0 && { score: Number(score) } });
  }
  return { value: found };
}
function dateOf(text) {
  if (isIsoDate(text)) return { value: text };
  let [only, ...others] = datesIn(text);
  return only?.from === 0 && /^[.\s]*$/.test(text.slice(only.to)) && others.length === 0 ? { value: only.date } : { reason: "date" };
}
function booleanOf(text) {
  return /^(?:y|yes|true|ㅛ|예|네|o)$/i.test(text) ? { value: !0 } : /^(?:n|no|false|ㅜ|아니오|아니요|x)$/i.test(text) ? { value: !1 } : { reason: "boolean" };
}
function chosen(text, choices) {
  let plain = text.toLowerCase(), found = choices.find(({ value }) => value === plain) ?? (/^\d{1,3}$/.test(text) ? choices[Number(text) - 1] : void 0);
  if (found) return { value: found.value };
  let named = choices.filter(({ name }) => name && languages.some((one) => name[one].toLowerCase() === plain));
  if (named.length > 1) return { reason: "several", typed: named.map(({ value }) => value).join(", ") };
  if (named[0]) return { value: named[0].value };
  let suggestion = suggest(
    text,
    choices.map(({ value }) => value)
  );
  return { reason: "choice", typed: text, ...suggestion !== void 0 && { suggestion } };
}
function allChosen(parts, choices) {
  let values = [];
  for (let part of parts.flatMap((one) => withoutRanges(one, choices.length))) {
    let answer = chosen(part, choices);
    if ("reason" in answer) return answer;
    values.includes(answer.value) || values.push(answer.value);
  }
  return { value: values };
}
function choiceLines(choices, language) {
  let width = Math.max(...choices.map(({ value }) => value.length));
  return choices.map(
    ({ value, name }, at) => `  ${String(at + 1).padStart(2)} ${value.padEnd(width)}  ${name?.[language] ?? ""}`.trimEnd()
  );
}
function questionText({ question, fallback, isNeeded, kind }) {
  return byLanguage((language) => {
    let hint = kind === "boolean" ? " (y/n)" : kind === "date" ? " (YYYY-MM-DD)" : "", empty = fallback !== void 0 ? ` [${fallback}]` : isNeeded ? "" : leaveOut[language];
    return `${question[language]}${hint}${empty}: `;
  });
}
var leaveOut = { en: " (Enter: leave out)", ko: " (Enter: 비워 둠)" };

// src/entry/cli/field-questions.ts
function fromOptions(field, given) {
  let value = given[camelCase(field.option)];
  if (value === void 0) return;
  let text = Array.isArray(value) ? value.join(",") : value === !0 ? "yes" : String(value), answer = readAnswer(field, text);
  if (!("reason" in answer)) return answer.value;
  throw refusedOption(field, text, answer);
}
async function askFor(field, terminal2, language) {
  field.choices && field.choices.length > 0 && (terminal2.queue([
    choiceLines(field.choices, language).map((line) => `${terminal(line)}
`).join("")
  ]), await terminal2.flush());
  let question = terminal(questionText(field)[language]);
  for (; ; ) {
    let typed = await terminal2.ask?.(question.endsWith(" ") ? question : `${question} `);
    if (typed === void 0) throw new RunError("interrupted", {});
    let answer = readAnswer(field, typed);
    if (!("reason" in answer)) return answer.value;
    let value = "typed" in answer ? answer.typed : "";
    terminal2.queue([`${terminal(fill(addWords.refused[answer.reason], { value })[language])}
`]), await terminal2.flush();
  }
}
function optionsOf(fields) {
  return fields.map(({ option, kind, question, choices = [] }) => {
    let isList = kind === "choices" || kind === "texts" || kind === "criteria", value = kind === "boolean" ? "yes|no" : kind === "date" ? "date" : "value", allowed = choices.length > 0 && kind !== "text" ? `: ${choices.map((choice) => choice.value).join(", ")}` : "";
    return {
      flags: `--${option} <${value}${isList ? "..." : ""}>`,
      ...byLanguage((language) => question[language] + allowed)
    };
  });
}
function isGiven({ option }, given) {
  return given[camelCase(option)] !== void 0;
}
function refuseMissing(fields, given, { ask }) {
  let missing = fields.filter((field) => field.isNeeded && field.fallback === void 0 && !isGiven(field, given));
  if (!ask && missing.length > 0)
    throw new RunError("value-missing", { options: missing.map(({ option }) => `--${option}`) });
}
async function fieldValue(field, given, { terminal: terminal2, language }) {
  let value = fromOptions(field, given);
  if (value !== void 0 || !(field.isNeeded || field.isAsked)) return value;
  if (terminal2.ask) return askFor(field, terminal2, language);
  let answer = readAnswer(field, "");
  return "reason" in answer ? void 0 : answer.value;
}
function refusedOption({ option, choices = [] }, value, refusal) {
  if (refusal.reason === "choice") {
    let allowed = choices.map((choice) => choice.value);
    return new RunError("value-not-allowed", { option, value: refusal.typed, allowed });
  }
  let reason = fill(addWords.refused[refusal.reason], { value: "typed" in refusal ? refusal.typed : value });
  return new RunError("value-refused", { option, value }, { texts: { reason } });
}
function camelCase(option) {
  return option.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

export {
  fieldQuestions,
  addWords,
  choicesOf,
  areaOf,
  askFor,
  optionsOf,
  isGiven,
  refuseMissing,
  fieldValue
};
