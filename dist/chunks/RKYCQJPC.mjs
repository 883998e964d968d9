import {
  namedText
} from "./6QNGLFTW.mjs";
import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  requirementNames
} from "./5ACC536N.mjs";
import {
  pageLanguageOption,
  textOrJsonOption
} from "./6DTKQRCX.mjs";
import "./B7LHAUU4.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  jsonForLogs,
  terminal
} from "./TCZMWEJO.mjs";
import {
  readText
} from "./AZFHDO2W.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import {
  ClauseDocument,
  lexiconDigest
} from "./DSBUKZG7.mjs";
import {
  ReadDocument,
  clauseText,
  onOneLine,
  readable,
  shortened
} from "./L2QHUV36.mjs";
import "./OGVGAJPE.mjs";
import "./4GWJEPKV.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/draft.ts
import { createHash } from "node:crypto";

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

// src/texts/draft.ts
var draftWords = {
  title: {
    en: "{path}: {count} of {wanted} requirements found. A person decides whether the words suffice",
    ko: "{path}: 요구사항 {wanted}개 중 {count}개 발견. 문구가 충분한지는 사람이 판단해야 함"
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
function draftJson(draft2, origin) {
  return `${jsonForLogs(JSON.stringify({ schemaVersion: 1, document: origin, ...draft2 }, null, 1))}
`;
}
function draftText(draft2, { path }, { language, color }) {
  let page = new DraftPage(language, paletteFor(color)), found = new Set(draft2.proposals.map(({ requirement }) => requirement)).size;
  return [
    [page.title(path, found, found + draft2.not_found.length)],
    page.section(draftWords.proposals, draft2.proposals),
    page.section(draftWords.opposites, draft2.opposites),
    page.section(draftWords.hints, draft2.hints),
    page.notFound(draft2.not_found)
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
  title(path, count, wanted) {
    return this.palette.bold(this.line(draftWords.title, { path, count, wanted }));
  }
  section(title, clauses) {
    return clauses.length === 0 ? [] : [this.palette.bold(title[this.language]), ...clauses.flatMap((clause) => this.clause(clause))];
  }
  notFound(keys) {
    return keys.length === 0 ? [] : [this.palette.bold(draftWords.notFound[this.language]), ...keys.map((key) => `  ${this.name(key)}`)];
  }
  clause(clause) {
    let place = clauseText(clause) || draftWords.noPlace[this.language], facts = this.facts(clause);
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

// src/entry/cli/draft.ts
var draftCommand = {
  name: "draft",
  description: {
    en: "Print which article of a contract speaks of which requirement, and what was not found; writes nothing",
    ko: "계약서의 어느 조항이 어떤 요구사항을 다루는지와 찾지 못한 항목을 출력. 파일은 쓰지 않음"
  },
  arguments: [{ name: "<document>", en: "the contract", ko: "계약서 파일" }],
  options: [
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
    "clausegate draft contract.pdf --personal-data --development --format json"
  ],
  exitCodes: {
    en: "Exit codes: 0 printed (whatever was found), 2 the document cannot be read",
    ko: "종료 코드: 0 출력함(찾은 것이 없어도), 2 문서를 읽을 수 없음"
  },
  run: runDraft
};
async function runDraft(flags, terminal2, path) {
  let { bytes } = await readNamedFile(path), { catalogue } = await loadPolicyFiles(terminal2.policies), document = readable(await readText(path, bytes));
  if (!(document instanceof ReadDocument)) throw new RunError("document-unread", { path, unread: document.reason });
  let groups = [
    "SEC",
    ...flags.personalData ? ["PII"] : [],
    ...flags.development ? ["DEV"] : []
  ], wanted = catalogue.catalogue.rules.flatMap(
    ({ id, group, requirement }) => groups.includes(group) && catalogue.isTerm(id) ? requirement : []
  ), answer = draft(document, wanted), origin = { path, sha256: createHash("sha256").update(bytes).digest("hex"), lexiconDigest }, options = { language: flags.language ?? terminal2.language, color: terminal2.color };
  return terminal2.queue([flags.format === "json" ? draftJson(answer, origin) : draftText(answer, origin, options)]), 0;
}
export {
  draftCommand
};
