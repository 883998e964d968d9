import {
  addWords,
  askFor,
  changedFile,
  choicesOf,
  datesIn,
  fieldQuestions,
  isRecord,
  listOf,
  newFile,
  openRecordTree,
  placesOf,
  recordFiles,
  refuseNewProblems
} from "./T3IHPWL2.mjs";
import {
  namedText
} from "./6QNGLFTW.mjs";
import {
  readNamedFile
} from "./NGDKTK2W.mjs";
import {
  pageLanguageOption,
  rootOption,
  textOrJsonOption
} from "./SGSQGCSX.mjs";
import {
  canBeNamed
} from "./LPBKECTD.mjs";
import "./BJQ7YPTX.mjs";
import {
  writeAllFrom
} from "./2CMQUNLN.mjs";
import "./XHHGLD5O.mjs";
import {
  requirementNames
} from "./5ACC536N.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import "./UOLC4LXF.mjs";
import "./LWMQB3C4.mjs";
import "./RMX5S7AL.mjs";
import {
  jsonForLogs,
  terminal
} from "./TCZMWEJO.mjs";
import "./L5YVQWM3.mjs";
import {
  unknownVendor
} from "./5TNDIILP.mjs";
import "./HOXREEIO.mjs";
import "./YSIBYHUO.mjs";
import "./AASZUAJI.mjs";
import {
  ClauseDocument,
  Parties,
  ReadDocument,
  clauseText,
  lexiconDigest,
  onOneLine,
  readable,
  shortened
} from "./QBGCRM7H.mjs";
import {
  isOfAgreement,
  pathFromRecord
} from "./PA2O5XVW.mjs";
import "./AVJ24XGL.mjs";
import "./OGVGAJPE.mjs";
import {
  records_schema_default
} from "./7MCI2DQA.mjs";
import "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import {
  fileName,
  pathBelow,
  readText
} from "./QXJFDHIS.mjs";
import "./4EXV3A2G.mjs";
import {
  loadPolicyFiles
} from "./PEZGJUTO.mjs";
import "./ERWJRQAO.mjs";
import "./G5QLNUVL.mjs";
import {
  isParsed,
  isVendorFolder,
  parseFile
} from "./JZEFNIKD.mjs";
import "./5UPLSCGC.mjs";
import "./4T2EIIXA.mjs";
import {
  RunError,
  fill
} from "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/draft.ts
import { createHash as createHash2 } from "node:crypto";

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
function agreementOf(stated2) {
  let joined = Object.assign({}, ...stated2.toReversed()), { parties = [] } = stated2.find((one) => one.parties.length > 0) ?? {};
  return { ...joined, parties, subprocessing: stated2.flatMap(({ subprocessing }) => subprocessing) };
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
      let key = [sentence.section, subject.requirement, subject.strength].join(" "), known2 = best.get(key);
      (!known2 || !known2.subject.facts && subject.facts) && best.set(key, { sentence, subject });
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
  let { article, annex } = sentence, { requirement, strength, words } = subject, facts = strength === "clear" ? clauses.factsOf(sentence, subject) : void 0;
  return {
    requirement,
    ...article !== void 0 && { article },
    ...annex !== void 0 && { annex },
    quote: onOneLine(clauses.source, sentence),
    confidence: strength,
    words: words.map((range) => onOneLine(clauses.source, range)),
    ...facts && { facts }
  };
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
  let parsed = parseFile({ path: "example.yaml", bytes: new TextEncoder().encode(example) }), value = isParsed(parsed) ? parsed.values[0] : void 0, clause = (isRecord(value) ? listOf(value.clauses) : []).find(({ covers }) => Array.isArray(covers) && covers.includes(requirement));
  return typeof clause?.quote == "string" ? clause.quote : void 0;
}

// src/usecases/authoring/draft-answer.ts
function draftAnswer(documents, facts, catalogue) {
  let wanted = wantedTerms(facts, catalogue), drafts = documents.map(({ named: path, text }) => ({ path, draft: draft(text, wanted) })), [first] = drafts, joined = first && drafts.length === 1 ? first.draft : joinDrafts(drafts, wanted);
  return {
    draft: joined,
    agreement: statedBy(documents),
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
  countsForNothing: {
    en: "A proposed clause counts for nothing until a person accepts it: clausegate review {vendor}",
    ko: "제안 조항은 담당자가 받아들이기 전에는 인정되지 않습니다: clausegate review {vendor}"
  },
  proposals: { en: "Speaks of the requirement", ko: "요구사항을 명확히 다루는 조항" },
  hints: { en: "May speak of it", ko: "관련될 수 있는 조항" },
  opposites: { en: "Says the opposite", ko: "요구사항과 반대로 정한 조항" },
  notFound: { en: "Not found", ko: "찾지 못한 요구사항" },
  noPlace: { en: "before the first article", ko: "첫 조항 앞" },
  words: { en: "by the words: {words}", ko: "판단한 단어: {words}" },
  facts: {
    interval_months: { en: "every {value} months", ko: "{value}개월마다" },
    interval: { en: "regularly, no interval stated", ko: "정기적(주기 없음)" },
    deadline_hours: { en: "within {value} hours", ko: "{value}시간 이내" },
    deadline: { en: "deadline: {value}", ko: "기한: {value}" },
    endpoint: { en: "measures: {value}", ko: "대책: {value}" }
  }
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
    let inDocument = clauseText(clause) || draftWords.noPlace[this.language], place = clause.document === void 0 ? inDocument : `${clause.document} ${inDocument}`, facts = this.facts(clause);
    return [
      `  ${terminal(place)}: ${this.name(clause.requirement)}${facts === "" ? "" : ` (${facts})`}`,
      `    ${terminal(shortened(clause.quote))}`,
      `    ${this.palette.dim(this.line(draftWords.words, { words: clause.words.join(" · ") }))}`
    ];
  }
  facts({ facts = {} }) {
    return Object.entries(draftWords.facts).flatMap(([key, text]) => {
      let value = Reflect.get(facts, key);
      if (value === void 0 || Array.isArray(value) && value.length === 0) return [];
      let argument = Array.isArray(value) ? value.map(String) : String(value);
      return fill(text, { value: argument })[this.language];
    }).join(", ");
  }
  name(key) {
    return `${namedText(requirementNames, key)[this.language]} (${key})`;
  }
  line(text, args) {
    return terminal(fill(text, args)[this.language]);
  }
};

// src/records/romanise.ts
var syllables = { first: 44032, last: 55203, finals: 28, vowels: 21 }, initials = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" "), vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" "), finals = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" "), moved = "_ g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p _".split(" "), nasals = { k: "ng", t: "n", p: "m" }, aspirated = { g: "k", d: "t", j: "ch" }, withH = /* @__PURE__ */ new Set([6, 15, 27]), palatal = /* @__PURE__ */ new Map([
  [7, "j"],
  [25, "ch"]
]);
function romanise(text) {
  let letters = [...text.normalize("NFC")];
  return letters.map((letter, at) => latin2(letter, syllableOf(letters[at - 1]), syllableOf(letters[at + 1]))).join("");
}
function idFromName(name) {
  let id = (romanise(withoutLegalForm(name.normalize("NFKC")).normalize("NFC")).normalize("NFD").replace(new RegExp("\\p{M}|['’]", "gu"), "").toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-").slice(0, 60).replace(/-$/, "");
  return /[a-z]/.test(id) ? id : void 0;
}
var koreanForms = /\((?:주|유|사|재|합|의)\)|(?:농업회사법인|주식회사|유한책임회사|유한회사|합자회사|합명회사|사단법인|재단법인)/gu, latinForms = /[,\s](?:inc|incorporated|ltd|limited|co|corp|corporation|company|llc|llp|plc|gmbh|ag|sa|pte|pty|kk|bv)\.?(?=[,\s]|$)/giu;
function withoutLegalForm(name) {
  let rest = name.replace(koreanForms, " ").replace(latinForms, " ").trim();
  return rest === "" ? name : rest;
}
function syllableOf(letter) {
  let code = letter?.codePointAt(0) ?? 0;
  if (code < syllables.first || code > syllables.last) return;
  let at = code - syllables.first, [final, rest] = [at % syllables.finals, Math.floor(at / syllables.finals)];
  return { initial: Math.floor(rest / syllables.vowels), vowel: rest % syllables.vowels, final };
}
function latin2(letter, before, after) {
  let own = syllableOf(letter);
  return own ? joint(before, own).initial + vowels[own.vowel] + joint(own, after).final : letter;
}
function joint(before, after) {
  let final = letterAt(finals, before?.final ?? 0), initial = letterAt(initials, after?.initial ?? vowelFirst);
  return !before || !after || before.final === 0 ? { final, initial } : after.initial === vowelFirst ? beforeVowel(before, after) : withH.has(before.final) && aspirated[initial] ? { final: final === "t" ? "" : final, initial: aspirated[initial] } : ["l n", "l r", "n r"].includes(`${final} ${initial}`) ? { final: "l", initial: "l" } : initial === "r" ? { final: nasals[final] ?? final, initial: "n" } : { final: "nm".includes(initial) ? nasals[final] ?? final : final, initial };
}
var vowelFirst = initials.indexOf("_");
function beforeVowel(before, after) {
  return { final: (vowels[after.vowel] === "i" ? palatal.get(before.final) : void 0) ?? letterAt(moved, before.final), initial: "" };
}
function letterAt(letters, at) {
  let letter = letters[at] ?? "";
  return letter === "_" ? "" : letter;
}

// src/usecases/authoring/proposed-record.ts
function proposedContract(proposal, files) {
  let known2 = placesOf(files, "contract"), place = existingContract(proposal, known2), contract = String(place?.value.id ?? proposal.contract ?? unusedId(proposal, known2)), path = place?.file.path ?? `${files.inventory}/${proposal.vendor}/contracts/${contract}.yaml`, added = additions(proposal, place, path), clauses = added.clauses.length;
  return place ? { ...changedFile(place, changesOf(proposal, place, added)), contract, clauses, isNew: !1 } : { ...newFile(path, newContract(proposal, contract, added)), contract, clauses, isNew: !0 };
}
function existingContract({ contract, documents }, known2) {
  return contract !== void 0 ? known2.find(({ value }) => value.id === contract) : known2.find(
    ({ value }) => listOf(value.documents).some(({ sha256 }) => documents.some((document) => document.sha256 === sha256))
  );
}
function unusedId({ vendor: vendor2, agreement }, known2) {
  let day = agreement.signed_on ?? agreement.effective?.from;
  return unused(
    day === void 0 ? vendor2 : `${vendor2}-${day.slice(0, 4)}`,
    (id) => known2.some(({ value }) => value.id === id)
  );
}
function unused(id, isTaken) {
  for (let n = 1, name = id.slice(0, maxId); ; n += 1, name = `${id.slice(0, maxId - 4)}-${n}`)
    if (!isTaken(name)) return name;
}
var maxId = 64;
function additions({ documents }, place, path) {
  let [had, clauses] = [listOf(place?.value.documents), listOf(place?.value.clauses)], ids = new Set(had.map(({ id }) => String(id))), added = [], proposed = [];
  for (let document of documents) {
    let same = had.find(({ sha256 }) => sha256 === document.sha256), id = same ? String(same.id) : documentId(document, ids), entry = documentEntry(id, document, { path, isFirst: ids.size === 0 });
    if (ids.add(id), same || added.push(entry), !!isOfAgreement(same ?? entry))
      for (let clause of document.proposals)
        isRecorded(clause, id, clauses) || proposed.push(clauseEntry(clause, id));
  }
  return { documents: added, clauses: proposed };
}
function documentId({ path }, ids) {
  let name = path.split("/").at(-1)?.replace(/\.[^.]*$/, "") ?? "";
  return ids.size === 0 ? "main" : unused(idFromName(name) ?? "annex", (id) => ids.has(id));
}
function documentEntry(id, { path: file, sha256, title }, { path, isFirst }) {
  let kind = kindOf(`${title ?? ""} ${file}`, isFirst);
  return { id, kind, ...title !== void 0 && { title }, path: pathFromRecord(path, file), sha256 };
}
var kinds = [
  [/서약|pledge/iu, "pledge"],
  [
    /개인정보[^/]{0,20}(?:위탁|처리)[^/]{0,10}(?:계약|약정|협정|합의)|data processing (?:addendum|agreement)|\bdpa\b/iu,
    "privacy-agreement"
  ],
  [/보안[^/]{0,10}(?:약정|협정|합의|계약)|security (?:addendum|agreement)/iu, "security-agreement"],
  [/약관|terms of (?:service|use)/iu, "terms-of-service"],
  [/과업\s?(?:내용|지시)|statement of work/iu, "statement-of-work"]
];
function kindOf(words, isFirst) {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? (isFirst ? "consignment-contract" : "annex");
}
function isRecorded(clause, document, recorded2) {
  return recorded2.some(
    ({ covers, document: id, article, quote }) => id === document && Array.isArray(covers) && covers.includes(clause.requirement) && (article === articleOf(clause) || quote === clause.quote)
  );
}
function articleOf({ annex, article }) {
  let words = [annex, article].filter((part) => part !== void 0).join(" ");
  return words === "" ? void 0 : words;
}
var maxQuote = 2e4;
function clauseEntry(clause, document) {
  let article = articleOf(clause), { requirement, quote, facts = {} } = clause, isQuotable = quote.length <= maxQuote && !namesPerson(quote);
  return {
    document,
    ...article !== void 0 && { article },
    ...isQuotable && { quote },
    covers: [requirement],
    ...facts,
    proposed: !0
  };
}
function newContract({ vendor: vendor2, service: service2, agreement }, id, { documents, clauses }) {
  return {
    kind: "contract",
    id,
    vendor: vendor2,
    services: [service2],
    ...stated(agreement),
    documents,
    ...clauses.length > 0 && { clauses }
  };
}
function stated({ title, signed_on, effective, renewal }) {
  return {
    ...title !== void 0 && { title },
    status: signed_on === void 0 ? "draft" : "signed",
    ...signed_on !== void 0 && { signed_on },
    ...effective && { effective: { ...effective } },
    ...renewal && { renewal: { ...renewal } }
  };
}
function changesOf({ service: service2, agreement }, { value }, { documents, clauses }) {
  let set = (path, to) => ({ kind: "set", path, value: to }), services = Array.isArray(value.services) ? value.services : [], isStated = (key) => Object.hasOwn(value, key);
  return [
    ...Object.entries(stated(agreement)).filter(([key]) => !isStated(key) && key !== "renewal").map(([key, to]) => set([key], to)),
    ...services.includes(service2) ? [] : appended("services", services.length, [service2]),
    ...appended("documents", listOf(value.documents).length, documents),
    ...appended("clauses", listOf(value.clauses).length, clauses)
  ];
}
function appended(key, length, items) {
  return items.length === 0 ? [] : length === 0 ? [{ kind: "set", path: [key], value: items }] : items.map((value, at) => ({ kind: "insert", path: [key, length + at], value }));
}

// src/usecases/authoring/service-form.ts
var { service, vendor } = records_schema_default.$defs, { type, access } = service.properties, vendorFields = {
  status: {
    option: "status",
    kind: "choice",
    question: fieldQuestions.status,
    isNeeded: !0,
    fallback: "active",
    choices: choicesOf(vendor.properties.status.enum, vendor.properties.status.enumDescriptions)
  },
  registration_number: { option: "registration-number", kind: "text", question: fieldQuestions.registrationNumber },
  country: { option: "country", kind: "text", question: fieldQuestions.country },
  owner: { option: "owner", kind: "text", question: fieldQuestions.owner }
}, serviceFields = {
  type: {
    option: "type",
    kind: "choice",
    question: fieldQuestions.type,
    isNeeded: !0,
    choices: choicesOf(type.enum, type.enumDescriptions)
  },
  started_on: { option: "started-on", kind: "date", question: fieldQuestions.startedOn, isNeeded: !0 },
  personal_data: { option: "personal-data", kind: "boolean", question: fieldQuestions.personalData, isNeeded: !0 },
  important_information: {
    option: "important-information",
    kind: "boolean",
    question: fieldQuestions.importantInformation,
    isNeeded: !0
  },
  development: { option: "development", kind: "boolean", question: fieldQuestions.development, isNeeded: !0 },
  access: {
    option: "access",
    kind: "choices",
    question: fieldQuestions.access,
    choices: choicesOf(access.items.enum, access.items.enumDescriptions)
  }
};
function known(values) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]])
  );
}

// src/usecases/authoring/vendor-record.ts
function recordedService(files, id) {
  return placesOf(files, "vendor").flatMap(({ value }) => listOf(value.services)).find((service2) => service2.id === id);
}
function withService(files, { vendor: vendor2, service: service2 }) {
  let [place] = placesOf(files, "vendor");
  if (place) return changedFile(place, appended("services", listOf(place.value.services).length, [service2]));
  let { folder, inventory } = files;
  return newFile(`${inventory}/${folder}/vendor.yaml`, { kind: "vendor", id: folder, ...vendor2, services: [service2] });
}

// src/entry/shared/placed-documents.ts
import { createHash } from "node:crypto";
async function placedDocument(named2, folder, { root, tree, config }) {
  let { bytes } = await readNamedFile(named2), sha256 = createHash("sha256").update(bytes).digest("hex"), below = pathBelow(root, named2), path = below ?? `${config.inventory}/${folder}/documents/${fileName(named2)}`;
  if (!canBeNamed(path)) throw new RunError("document-unnameable", { path: named2 });
  if (below !== void 0) return { named: named2, bytes, sha256, path };
  let there = (await tree.look([path])).get(path);
  if (there?.state === "present" && there.sha256 === sha256) return { named: named2, bytes, sha256, path };
  if (there !== void 0 && there.state !== "absent") throw new RunError("document-taken", { path, named: named2 });
  return { named: named2, bytes, sha256, path, copy: { path, pieces: [bytes] } };
}

// src/entry/cli/draft-record.ts
async function recordDraft({ flags, documents, policy }, terminal2) {
  let { vendor: vendor2 = "", service: service2 = "" } = flags, records = await openRecordTree(flags.root, policy), language = flags.language ?? records.config.language ?? terminal2.language;
  if (!isVendorFolder(vendor2)) throw unknownVendor(vendor2, records.vendors, records.config.inventory);
  let session = { vendor: vendor2, service: service2, files: await recordFiles(records, vendor2), terminal: terminal2, language }, placed = await placeAll(documents, vendor2, records), agreement = statedBy(documents), added = await newService(flags, agreement, session), facts = added?.service ?? recordedService(session.files, service2) ?? {}, needs = {
    ...(flags.personalData ?? facts.personal_data === !0) && { personalData: !0 },
    ...(flags.development ?? facts.development === !0) && { development: !0 }
  }, answer = draftAnswer(documents, needs, policy.catalogue), contract = proposedContract(
    { vendor: vendor2, service: service2, contract: flags.contract, agreement, documents: recorded(placed, answer.draft.proposals) },
    session.files
  ), written = [...added ? [withService(session.files, added)] : [], contract], open = refuseNewProblems(session.files, written, "to-be-filled-in");
  return await writeAllFrom(flags.root, outputsOf(written, placed)), terminal2.queue([
    draftText({ ...answer, draft: { ...answer.draft, hints: [] } }, { language, color: terminal2.color }),
    `
`,
    said({ contract, added, placed, open }, session)
  ]), 0;
}
async function placeAll(documents, vendor2, records) {
  let placed = [];
  for (let { named: named2 } of documents) placed.push(await placedDocument(named2, vendor2, records));
  return placed;
}
function recorded(placed, proposals) {
  return placed.map(({ named: named2, path, sha256 }) => ({
    path,
    sha256,
    proposals: proposals.filter(({ document = named2 }) => document === named2)
  }));
}
function outputsOf(written, placed) {
  return [...placed.flatMap(({ copy }) => copy ?? []), ...written.map(({ path, text }) => ({ path, pieces: [text] }))];
}
async function newService({ personalData, development }, { parties, effective }, { vendor: vendor2, service: service2, files, terminal: terminal2, language }) {
  if (recordedService(files, service2)) return;
  let ask = async (field) => terminal2.ask ? askFor(field, terminal2, language) : void 0, stated2 = parties.find(({ role }) => role === "vendor")?.name, isNew = placesOf(files, "vendor").length === 0, name = isNew ? await ask(nameField("vendorName", vendor2, stated2)) ?? stated2 : void 0, { type: type2, started_on, personal_data, important_information, development: isDevelopment } = serviceFields;
  return {
    vendor: known({ name, status: isNew ? "active" : void 0 }),
    service: known({
      id: service2,
      name: await ask(nameField("serviceName", service2)),
      type: await ask(type2),
      started_on: await ask({ ...started_on, fallback: effective?.from }),
      personal_data: personalData ?? await ask(personal_data),
      important_information: await ask(important_information),
      development: development ?? await ask(isDevelopment)
    })
  };
}
function nameField(name, id, stated2 = id) {
  return { option: "name", kind: "text", question: fieldQuestions[name], isNeeded: !0, fallback: stated2 };
}
function said({ contract, added, placed, open }, { vendor: vendor2, service: service2, files, language }) {
  let { path, clauses, isNew } = contract, paths = [...new Set(open.map(({ file }) => file))], keysIn = (file) => open.filter((one) => one.file === file).map(({ pointer = "" }) => pointer.slice(1)), vendorPath = placesOf(files, "vendor")[0]?.file.path ?? `${files.inventory}/${vendor2}/vendor.yaml`;
  return [
    ...placed.flatMap(({ copy, named: named2 }) => copy ? [fill(addWords.copied, { from: named2, path: copy.path })] : []),
    ...added ? [fill(draftWords.wroteVendor, { path: vendorPath, vendor: vendor2, service: service2 })] : [],
    fill(isNew ? draftWords.wroteNew : draftWords.wroteMore, { contract: contract.contract, path, clauses }),
    ...paths.map((file) => fill(draftWords.openKeys, { path: file, keys: keysIn(file) })),
    fill(draftWords.countsForNothing, { vendor: vendor2 })
  ].map((text) => `${terminal(text[language])}
`).join("");
}

// src/entry/cli/draft.ts
var draftCommand = {
  name: "draft",
  description: {
    en: "Propose the clauses of a contract: which article meets which requirement, and what is missing",
    ko: "계약서의 조항 초안 작성: 어느 조항이 어떤 요구사항을 충족하는지와 빠진 항목"
  },
  arguments: [{ name: "<document...>", en: "the contract and its annexes", ko: "계약서와 부속 문서" }],
  options: [
    {
      flags: "--vendor <id>",
      en: "write the record of this vendor; without it, only print",
      ko: "이 업체의 기록을 작성. 없으면 출력만 함"
    },
    { flags: "--service <id>", en: "service the contract is for", ko: "계약이 다루는 업무" },
    {
      flags: "--contract <id>",
      en: "id of the contract's record (default: the one with this document, else a new one)",
      ko: "계약 기록의 id (기본값: 이 문서가 있는 계약, 없으면 새 계약)"
    },
    rootOption,
    {
      flags: "--personal-data",
      en: "the work handles personal data: also look for the seven statutory items",
      ko: "개인정보를 처리하는 업무: 법정 7개 항목도 찾음"
    },
    {
      flags: "--development",
      en: "the work is development: also look for the six terms for it",
      ko: "개발 업무: 개발 관련 6개 항목도 찾음"
    },
    textOrJsonOption,
    pageLanguageOption
  ],
  examples: [
    "clausegate draft contract.docx --personal-data",
    "clausegate draft contract.pdf annex.hwpx --vendor hanbit-cs --service call-center",
    "clausegate draft contract.pdf --personal-data --development --format json"
  ],
  exitCodes: {
    en: "Exit codes: 0 printed or written (whatever was found), 2 a document cannot be read, or nothing was written",
    ko: "종료 코드: 0 출력하거나 저장함(찾은 것이 없어도), 2 문서를 읽을 수 없거나 저장하지 못함"
  },
  run: runDraft
};
async function runDraft(flags, terminal2, paths) {
  if (flags.vendor === void 0 != (flags.service === void 0)) throw new RunError("record-service-missing", {});
  let policy = await loadPolicyFiles(terminal2.policies), documents = [];
  for (let path of paths) documents.push(await readDocument(path));
  if (flags.vendor !== void 0) return recordDraft({ flags, documents, policy }, terminal2);
  let answer = draftAnswer(documents, flags, policy.catalogue), options = { language: flags.language ?? terminal2.language, color: terminal2.color };
  return terminal2.queue([flags.format === "json" ? draftJson(answer) : draftText(answer, options)]), 0;
}
async function readDocument(path) {
  let { bytes } = await readNamedFile(path), text = readable(await readText(path, bytes));
  if (!(text instanceof ReadDocument)) throw new RunError("document-unread", { path, unread: text.reason });
  return { named: path, sha256: createHash2("sha256").update(bytes).digest("hex"), text };
}
export {
  draftCommand
};
