import {
  clauseFacts
} from "./FJGPMOFS.mjs";
import {
  namedText
} from "./6QNGLFTW.mjs";
import {
  datesIn
} from "./AYK6U2NK.mjs";
import {
  isRecord,
  listOf
} from "./KB4HOIKB.mjs";
import {
  sourceOf
} from "./I2G73LWN.mjs";
import {
  requirementNames
} from "./5ACC536N.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  jsonForLogs,
  terminal
} from "./TCZMWEJO.mjs";
import {
  readText
} from "./5CUCHKXA.mjs";
import {
  ClauseDocument,
  Parties,
  lexiconDigest
} from "./PRHHYQMW.mjs";
import {
  ReadDocument,
  clauseText,
  onOneLine,
  readable,
  shortened
} from "./L2QHUV36.mjs";
import {
  isParsed,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/authoring/personal.ts
var marks = [
  // Resident registration number, telephone, mailbox.
  /(?<!\d)\d{6}\s?-\s?[1-8]\d{6}(?!\d)/,
  /(?<!\d)(?:\+82[-.\s]?|0)\d{1,2}[-.)\s]\s?\d{3,4}[-.\s]\d{4}(?!\d)/,
  /[\w.+-]+@[\w-]+\.\w/,
  // A person beside a title or a label, and a place to sign.
  /(?:대표이사|대표자|대표|이사장|원장|성명|이름|담당자|책임자)\s?[:：]?\s?[가-힣](?:\s?[가-힣]){1,3}\s?(?:[(（]\s?(?:인|서명)|[,.]|$)/mu,
  /[(（]\s?(?:인|서명|직인)\s?[)）]/u,
  /\b(?:name|by|signature|signed|title|attn)\s?:\s?\S/i
];
function namesPerson(passage) {
  return marks.some((mark) => mark.test(passage));
}

// src/usecases/authoring/stated-parties.ts
var opening = 2e3, koreanForm = "주식회사|유한회사|합자회사|합명회사|사단법인|재단법인|㈜|\\(주\\)|\\(유\\)", latinForm = "Inc\\.?|Ltd\\.?|Limited|LLC|LLP|plc|PLC|Corp\\.?|Corporation|GmbH|AG|B\\.V\\.|N\\.V\\.|S\\.A\\.|Oy|AB|Pty\\.? Ltd\\.?|Co\\.,? Ltd\\.?|Company", korean = String.raw`(?:(?:${koreanForm})\s?[\p{L}\p{N}&·]{1,30}|(?<!\p{L})(?!(?:과|와|및)\s)[\p{L}\p{N}&·]{1,30}\s?(?:${koreanForm}))`, latin = String.raw`[A-Z][\p{L}\p{N}&'’-]*(?: (?:[A-Z&][\p{L}\p{N}&'’-]*|of|and|the|for)){0,7},? (?:${latinForm})(?![\p{L}])`, organisation = new RegExp(`${latin}|${korean}`, "gu"), alias = String.raw`\s?(?:,\s(?:an?|with|of)\s[^("“\n]{1,80})?[(（][^()（）\n]{0,30}?["“'‘「](?:the\s)?([^"”'’」\n]{1,30})["”'’」][^()（）\n]{0,60}[)）]`, named = new RegExp(
  String.raw`((?<!\p{L})[가-힣\p{N}&·]{2,30}|[A-Z][\p{L}&'’.-]*(?: [A-Z&][\p{L}&'’.-]*){1,6})${alias}`,
  "gu"
), aliasAfter = new RegExp(`^${alias}`, "u"), labelled = /(?:^|[/|]|,\s)[\s*#>-]*([\p{L}][\p{L} ]{0,20}?)[\s*]*[:：|][\s*]*([^\n/|(（,]{2,60})/gmu;
function partiesOf(source) {
  let text = source.slice(0, opening).replaceAll(/[*_#]/g, ""), roles = new Roles(source.slice(0, opening)), found = [...ofForms(text, roles), ...ofAliases(text, roles), ...ofLabels(text, roles)], parties = /* @__PURE__ */ new Map();
  for (let { name, role } of found) {
    let clean = name.replace(/^(?:과|와|및|and|between|by|the)\s+/iu, "").trim();
    clean.length >= 2 && !namesPerson(clean) && !parties.has(role) && parties.set(role, { name: clean, role });
  }
  return roleOrder.flatMap((role) => parties.get(role) ?? []);
}
var roleOrder = ["customer", "vendor"], Roles = class {
  parties;
  constructor(text) {
    this.parties = new Parties(text);
  }
  of(word) {
    let isKorean = /[가-힣]$/u.test(word), sentence = isKorean ? `${word}는 한다` : `The ${word} shall act`;
    return this.parties.subjectOf(sentence, isKorean ? word.length + 2 : sentence.length - 3);
  }
};
function* ofAliases(text, roles) {
  for (let match of text.matchAll(named)) {
    let [, before = "", word = ""] = match, role = roles.of(word.trim()), name = lastOrganisation(before) ?? before;
    role && (yield { name, role });
  }
}
function lastOrganisation(text) {
  return [...text.matchAll(organisation)].at(-1)?.[0];
}
function* ofLabels(text, roles) {
  for (let [, word = "", value = ""] of text.matchAll(labelled)) {
    let role = roles.of(word.trim()), name = lastOrganisation(value) ?? value.trim();
    role && (name !== value.trim() || isNoPerson(name)) && (yield { name, role });
  }
}
function isNoPerson(name) {
  return !/^[가-힣](?:\s?[가-힣]){1,3}$/u.test(name) && !/^[A-Z][\p{L}'-]+ (?:[A-Z]\. )?[A-Z][\p{L}'-]+$/u.test(name);
}
function* ofForms(text, roles) {
  for (let match of text.matchAll(organisation)) {
    let end = match.index + match[0].length, word = aliasAfter.exec(text.slice(end, end + 200))?.[1] ?? /([\p{L}]{1,10})\s$/u.exec(text.slice(0, match.index))?.[1], role = word === void 0 ? void 0 : roles.of(word);
    role && (yield { name: withoutParticle(match[0], text.slice(end, end + 2)), role });
  }
}
function withoutParticle(name, next) {
  return /^\s[가-힣]/u.test(next) ? name.replace(/(?<=^(?:주식회사|유한회사|㈜|\(주\))\s?\S{2,})[은는과와]$/u, "") : name;
}

// src/usecases/authoring/agreement-facts.ts
var maxTitle = 100, closingLines = 60;
function agreementFacts(source) {
  let [title, signed, effective] = [titleOf(source), signedOn(source), termOf(source)], renewal = effective?.to && renewalOf(source);
  return {
    ...title !== void 0 && { title },
    parties: partiesOf(source),
    ...signed && { signed_on: signed },
    ...effective && { effective },
    ...renewal && { renewal },
    subprocessing: subprocessingIn(source)
  };
}
function agreementOf(stated) {
  let joined = Object.assign({}, ...stated.toReversed()), { parties = [] } = stated.find((one) => one.parties.length > 0) ?? {};
  return { ...joined, parties, subprocessing: stated.flatMap(({ subprocessing }) => subprocessing) };
}
var subprocessor = /재수탁(?:자|사|업체)|sub-?processors?|재위탁\s?(?:업체|받는\s?자)/iu, organisation2 = /주식회사|유한회사|㈜|\(주\)|\b(?:Inc|Ltd|LLC|GmbH|AG|B\.V|plc|Limited)\b/u, maxSubprocessing = 20;
function subprocessingIn(source) {
  let found = [], isBelow = !1;
  for (let line of source.split(`
`)) {
    let text = line.replaceAll(/[#*|\s]+/gu, " ").trim();
    /^\s*(?:#|별[표지첨]|붙임|제\s?\d+\s?조|annex|schedule|appendix)/iu.test(line) && (isBelow = subprocessor.test(text)), organisation2.test(text) && (isBelow || subprocessor.test(text)) && !namesPerson(text) && found.length < maxSubprocessing && found.push(text);
  }
  return found;
}
function titleOf(source) {
  let title = (source.split(`
`, 50).find((one) => new RegExp("\\p{L}", "u").test(one)) ?? "").replaceAll(/[*_#`|\p{C}]/gu, "").replaceAll(/\s+/g, " ").trim(), isSentence = /[.다]$/u.test(title) || /^제\s?\d+\s?조/u.test(title);
  return title === "" || title.length > maxTitle || isSentence || namesPerson(title) ? void 0 : title;
}
var signing = /(?:계약\s?(?:체결)?일|체결일|서명일|작성일|(?:signed|dated|executed|made|entered into)(?:\s(?:as of|on|this))?|^date)\s?(?:은|는|:|：)?\s{0,3}(?:the\s)?$/imu;
function signedOn(source) {
  let beside = datesIn(source).find(({ from }) => signing.test(source.slice(Math.max(0, from - 40), from)));
  if (beside) return beside.date;
  let alone = source.trimEnd().split(`
`).slice(-closingLines).flatMap((line) => {
    let [date] = datesIn(line);
    return date && line.replaceAll(/[\s*_#>|.-]/g, "") === line.slice(date.from, date.to).replaceAll(/[\s.-]/g, "") ? [date.date] : [];
  });
  return new Set(alone).size === 1 ? alone[0] : void 0;
}
var span = /^\s{0,3}(?:부터|에\s?시작하여|에서|~|～|–|—|-|to\b|until\b|through\b|and (?:ends|expires|continues)\b)/iu, aboutTerm = /기간|유효|term\b|effective|commence|period|시작|부터/i, maxSpan = 60;
function termOf(source) {
  let dates = datesIn(source), about = ({ from }) => aboutTerm.test(source.slice(Math.max(0, from - 80), from));
  for (let [at, first] of dates.entries()) {
    let second = dates[at + 1];
    if (second && second.from - first.to <= maxSpan && span.test(source.slice(first.to, second.from)) && about(first) && second.date > first.date) return { from: first.date, to: second.date };
  }
  let start = dates.find(
    (one) => /^\s?부터/u.test(source.slice(one.to)) && /기간|효력/u.test(source.slice(Math.max(0, one.from - 40), one.from))
  );
  return start && { from: start.date };
}
var renewing = /자동(?:으로|적으로)?\s?(?:연장|갱신)|(?:연|년|월)\s?(?:씩|단위로)[^.\n]{0,20}(?:연장|갱신)|(?:같은|동일한)\s?조건[^.\n]{0,30}(?:연장|갱신)|renews?\sautomatically|automatically\s(?:be\s)?(?:renew|extend)|successive\s/iu, notRenewing = /(?:연장|갱신)(?:되지|하지)\s?(?:않|아니)|shall\snot\s(?:be\s)?(?:renew|extend|automatically)/iu;
function renewalOf(source) {
  for (let sentence of source.split(/(?<=[.。])\s|\n/u)) {
    if (!renewing.test(sentence) || notRenewing.test(sentence)) continue;
    let term_months = monthsOf(sentence.slice(Math.max(0, sentence.search(renewing) - 40)));
    if (term_months === void 0) continue;
    let notice = /(\d{1,3})\s?(?:일\s?(?:이?전)|days?\b)/iu.exec(sentence)?.[1];
    return { automatic: !0, term_months, ...notice !== void 0 && { notice_days: Number(notice) } };
  }
}
var numbers = { 일: 1, 한: 1, 이: 2, 두: 2, one: 1, two: 2, three: 3, twelve: 12 };
function monthsOf(text) {
  let found = /(\d{1,2}|[일한이두])\s?(년|개월|달)\s?(?:씩|간|단위|더|\s|$)/u.exec(text) ?? /\b(\d{1,2}|one|two|three|twelve)[\s-](?:\(\d+\)\s)?(year|month)/iu.exec(text);
  if (!found) return;
  let [, count = "", unit = ""] = found, months = (numbers[count.toLowerCase()] ?? Number(count)) * (/년|year/i.test(unit) ? 12 : 1);
  return months >= 1 ? months : void 0;
}

// src/usecases/authoring/draft.ts
function draft(document, wanted) {
  let clauses = new ClauseDocument(document), best = /* @__PURE__ */ new Map();
  for (let sentence of clauses.sentences)
    for (let subject of clauses.subjectsOf(sentence)) {
      if (!wanted.includes(subject.requirement)) continue;
      let key = [sentence.section, subject.requirement, subject.strength].join(" "), known = best.get(key);
      (!known || !known.subject.facts && subject.facts) && best.set(key, { sentence, subject });
    }
  let all = [...best.values()].sort((a, b) => a.sentence.from - b.sentence.from).map(({ sentence, subject }) => toClause(sentence, subject, clauses)), proposals = all.filter(({ confidence }) => confidence === "clear"), found = new Set(proposals.map(({ requirement }) => requirement));
  return {
    proposals,
    hints: all.filter(({ confidence }) => confidence === "hint"),
    opposites: all.filter(({ confidence }) => confidence === "against"),
    not_found: wanted.filter((requirement) => !found.has(requirement))
  };
}
function toClause(sentence, subject, clauses) {
  let { article, annex } = sentence, { requirement, strength, words } = subject, facts = strength === "clear" ? clauses.factsOf(sentence, subject) : void 0, quote = onOneLine(clauses.source, sentence), page = article === void 0 && annex === void 0 ? pageOf(quote, clauses.document) : void 0;
  return {
    requirement,
    ...article !== void 0 && { article },
    ...annex !== void 0 && { annex },
    ...page !== void 0 && { page },
    quote,
    confidence: strength,
    words: words.map((range) => onOneLine(clauses.source, range)),
    ...facts && { facts }
  };
}
function pageOf(quote, document) {
  let found = document.find(quote);
  return found.state === "found" ? found.page : void 0;
}
function joinDrafts(drafts, wanted) {
  let of = (key) => drafts.flatMap(({ path, draft: one }) => one[key].map((clause) => ({ document: path, ...clause }))), proposals = of("proposals"), found = new Set(proposals.map(({ requirement }) => requirement));
  return {
    proposals,
    hints: of("hints"),
    opposites: of("opposites"),
    not_found: wanted.filter((requirement) => !found.has(requirement))
  };
}

// src/usecases/authoring/missing-terms.ts
function missingTerms(requirements, catalogue) {
  return requirements.flatMap((requirement) => {
    let rule = catalogue.requirement(requirement);
    if (!rule) return [];
    let sentence = modelSentence(rule.examples.good, requirement);
    return { requirement, rule: rule.id, ...sentence !== void 0 && { sentence } };
  });
}
function modelSentence(example, requirement) {
  let parsed = parseFile(sourceOf("example.yaml", example)), value = isParsed(parsed) ? parsed.values[0] : void 0, clause = (isRecord(value) ? listOf(value.clauses) : []).find(({ covers }) => Array.isArray(covers) && covers.includes(requirement));
  return typeof clause?.quote == "string" ? clause.quote : void 0;
}

// src/usecases/authoring/draft-answer.ts
function draftAnswer(documents, facts, catalogue, agreement = statedBy(documents)) {
  let wanted = wantedTerms(facts, catalogue), drafts = documents.map(({ named: path, text }) => ({ path, draft: draft(text, wanted) })), [first] = drafts, joined = first && drafts.length === 1 ? first.draft : joinDrafts(drafts, wanted);
  return {
    draft: joined,
    agreement,
    missing: missingTerms(joined.not_found, catalogue),
    origins: documents.map(({ named: path, sha256 }) => ({ path, sha256, lexiconDigest }))
  };
}
function statedBy(documents) {
  return agreementOf(documents.map(({ text }) => agreementFacts(text.source)));
}
function wantedTerms({ personalData, development }, index) {
  let groups = [
    "SEC",
    ...personalData ? ["PII"] : [],
    ...development ? ["DEV"] : []
  ];
  return index.catalogue.rules.flatMap(
    ({ id, group, requirement }) => groups.includes(group) && index.isTerm(id) ? requirement : []
  );
}

// src/texts/draft.ts
var draftWords = {
  title: {
    en: "{path}: {recognised} of {wanted} requirements found. A person decides whether the words suffice",
    ko: "{path}: 요구사항 {wanted}개 중 {recognised}개 발견. 문구가 충분한지는 사람이 판단해야 함"
  },
  documents: { en: "{count} documents", ko: "문서 {count}개" },
  agreement: { en: "What the text says of the contract", ko: "계약서에 적힌 사항" },
  contractTitle: { en: "title", ko: "제목" },
  parties: {
    customer: { en: "customer", ko: "위탁자" },
    vendor: { en: "vendor", ko: "수탁자" }
  },
  signedOn: { en: "signed on", ko: "체결일" },
  term: { en: "term", ko: "계약기간" },
  openEnd: { en: "no last day stated", ko: "마지막 날 없음" },
  renewal: { en: "renewal", ko: "갱신" },
  renewalText: { en: "automatic, by {months} months", ko: "자동 갱신, {months}개월 단위" },
  notice: { en: ", notice {days} days before", ko: ", {days}일 전까지 통지" },
  subprocessing: { en: "re-processing", ko: "재위탁" },
  unstated: { en: "not stated in full", ko: "명시되지 않음" },
  model: { en: "a sentence that would do: {sentence}", ko: "예시 문구: {sentence}" },
  wroteNew: {
    en: "Contract '{contract}' written to {path}: {clauses} proposed clauses",
    ko: "{path}에 계약 '{contract}' 기록: 제안 조항 {clauses}개"
  },
  wroteMore: {
    en: "Contract '{contract}' in {path}: {clauses} proposed clauses added",
    ko: "{path}의 계약 '{contract}'에 추가: 제안 조항 {clauses}개"
  },
  wroteVendor: {
    en: "Written to {path}: vendor '{vendor}', service '{service}'",
    ko: "{path}에 기록: 업체 '{vendor}', 업무 '{service}'"
  },
  openKeys: { en: "To be filled in, in {path}: {keys}", ko: "채워 넣을 항목({path}): {keys}" },
  serviceAdded: {
    en: "Service '{service}' added to contract '{contract}': its accepted clauses now count for this service too",
    ko: "계약 '{contract}'에 업무 '{service}' 추가. 이미 받아들인 조항이 이 업무에도 적용됨"
  },
  vendorNotNamed: {
    en: "No document names the vendor ({names}): make sure that it is this vendor's contract",
    ko: "문서에 업체 이름({names})이 없음. 이 업체의 계약서인지 확인 필요"
  },
  countsForNothing: {
    en: "A proposed clause counts for nothing until a person accepts it: clausegate review {vendor}",
    ko: "제안 조항은 담당자가 받아들이기 전에는 인정되지 않습니다: clausegate review {vendor}"
  },
  proposals: { en: "Speaks of the requirement", ko: "요구사항을 명확히 다루는 조항" },
  hints: { en: "May speak of it", ko: "관련될 수 있는 조항" },
  opposites: { en: "Says the opposite", ko: "요구사항과 반대로 정한 조항" },
  notFound: { en: "Not clearly found", ko: "명확한 조항을 찾지 못한 요구사항" },
  noPlace: { en: "before the first article", ko: "첫 조항 앞" },
  words: { en: "by the words: {words}", ko: "판단한 단어: {words}" }
};

// src/usecases/authoring/draft-text.ts
function draftJson({ draft: draft2, agreement, missing, origins }) {
  let documents = origins.length > 1 && { documents: origins }, answer = { schemaVersion: 1, document: origins[0], ...documents, ...draft2, missing, agreement };
  return `${jsonForLogs(JSON.stringify(answer, null, 1))}
`;
}
function draftText({ draft: draft2, agreement, missing, origins }, { language, color }) {
  let page = new DraftPage(language, paletteFor(color)), found = new Set(draft2.proposals.map(({ requirement }) => requirement)).size;
  return [
    [page.title(origins, found, found + draft2.not_found.length)],
    page.agreement(agreement),
    page.section(draftWords.proposals, draft2.proposals),
    page.section(draftWords.opposites, draft2.opposites),
    page.section(draftWords.hints, draft2.hints),
    page.notFound(missing)
  ].filter((lines) => lines.length > 0).map((lines) => `${lines.join(`
`)}
`).join(`
`);
}
var DraftPage = class {
  language;
  palette;
  constructor(language, palette) {
    this.language = language, this.palette = palette;
  }
  title([first, ...others], found, wanted) {
    let count = fill(draftWords.documents, { count: others.length + 1 })[this.language], path = others.length > 0 ? count : first?.path ?? "";
    return this.palette.bold(this.line(draftWords.title, { path, recognised: found, wanted }));
  }
  section(title, clauses) {
    return clauses.length === 0 ? [] : [this.palette.bold(title[this.language]), ...clauses.flatMap((clause) => this.clause(clause))];
  }
  /** What the text says of the contract, line by line; what it does not state is told as that. */
  agreement({ title, parties, signed_on, effective, renewal, subprocessing }) {
    let told = (what, value) => `  ${what[this.language]}: ${terminal(value ?? draftWords.unstated[this.language])}`, party = (role) => told(draftWords.parties[role], parties.find((one) => one.role === role)?.name), term = effective && `${effective.from} ~ ${effective.to ?? draftWords.openEnd[this.language]}`;
    return [
      this.palette.bold(draftWords.agreement[this.language]),
      told(draftWords.contractTitle, title),
      party("customer"),
      party("vendor"),
      told(draftWords.signedOn, signed_on),
      told(draftWords.term, term),
      ...renewal ? [told(draftWords.renewal, this.renewal(renewal))] : [],
      ...subprocessing.map((sentence) => told(draftWords.subprocessing, shortened(sentence)))
    ];
  }
  renewal({ term_months: months, notice_days: days }) {
    let notice = days === void 0 ? "" : fill(draftWords.notice, { days })[this.language];
    return fill(draftWords.renewalText, { months })[this.language] + notice;
  }
  notFound(missing) {
    return missing.length === 0 ? [] : [
      this.palette.bold(draftWords.notFound[this.language]),
      ...missing.flatMap(({ requirement, sentence }) => [
        `  ${this.name(requirement)}`,
        ...sentence === void 0 ? [] : [`    ${this.palette.dim(this.line(draftWords.model, { sentence }))}`]
      ])
    ];
  }
  clause(clause) {
    let inDocument = clauseText(inKorean(clause)) || draftWords.noPlace[this.language], place = clause.document === void 0 ? inDocument : `${clause.document} ${inDocument}`, facts = clauseFacts({ ...clause.facts }, this.language).join(", ");
    return [
      `  ${terminal(place)}: ${this.name(clause.requirement)}${facts === "" ? "" : ` (${terminal(facts)})`}`,
      `    ${terminal(shortened(clause.quote))}`,
      `    ${this.palette.dim(this.line(draftWords.words, { words: clause.words.join(" · ") }))}`
    ];
  }
  name(key) {
    return `${namedText(requirementNames, key)[this.language]} (${key})`;
  }
  line(text, args) {
    return terminal(fill(text, args)[this.language]);
  }
};
function inKorean(clause) {
  let { article, annex, quote } = clause;
  return article === void 0 || !/^\d{1,3}$/.test(article) || !/[가-힣]/u.test(quote) ? clause : { ...clause, article: `제${article}${annex === void 0 ? "항" : "호"}` };
}

// src/entry/shared/drafted-document.ts
import { createHash } from "node:crypto";
async function draftedDocument({ path, bytes }) {
  let text = readable(await readText(path, bytes));
  if (!(text instanceof ReadDocument)) throw new RunError("document-unread", { path, unread: text.reason });
  return { named: path, sha256: createHash("sha256").update(bytes).digest("hex"), text };
}

export {
  namesPerson,
  draftAnswer,
  statedBy,
  draftWords,
  draftJson,
  draftText,
  draftedDocument
};
