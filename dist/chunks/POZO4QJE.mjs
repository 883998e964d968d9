import {
  askFor
} from "./BG5YH5IA.mjs";
import {
  clauseAgain,
  decided,
  decidedBy,
  proposedClauses,
  recognisedWords
} from "./77IFAVR7.mjs";
import {
  clauseFacts
} from "./FJGPMOFS.mjs";
import {
  namedText
} from "./6QNGLFTW.mjs";
import {
  openRecordTree,
  recordFiles,
  refuseUnknownVendor
} from "./AYK6U2NK.mjs";
import {
  refuseNewProblems
} from "./KB4HOIKB.mjs";
import "./URCPVFEH.mjs";
import "./DDMPM7V2.mjs";
import "./I2G73LWN.mjs";
import {
  requirementNames
} from "./5ACC536N.mjs";
import {
  pageLanguageOption,
  rootOption,
  vendorArgument
} from "./6DTKQRCX.mjs";
import {
  writeAllFrom
} from "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import "./6DF3KYW5.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./42LEVNUP.mjs";
import "./PRHHYQMW.mjs";
import {
  ReadDocument,
  readable
} from "./L2QHUV36.mjs";
import "./OIVOOKO4.mjs";
import "./OGVGAJPE.mjs";
import "./4VOMADCF.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import {
  records_schema_default
} from "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/texts/review.ts
var reviewWords = {
  clause: { en: "{at} {requirements}", ko: "{at} {requirements}" },
  document: { en: "contract {contract}, {path}, {place}", ko: "계약 {contract}, {path}, {place}" },
  noPlace: { en: "no place", ko: "위치 없음" },
  noQuote: {
    en: "no sentence: it may name a person; read the document",
    ko: "문장 없음: 사람의 이름이 있을 수 있음. 문서에서 확인"
  },
  recognised: { en: "recognised by: {words}", ko: "인식한 단어: {words}" },
  notFound: {
    en: "the sentence is not in the document as it is now: reject it, or correct the record",
    ko: "지금 문서에서 찾을 수 없는 문장. 거부하거나 기록을 바로잡을 것"
  },
  question: {
    en: "a accept, r reject, c correct the requirement, p correct the place, s skip, q quit: ",
    ko: "a 받아들임, r 거부, c 요구사항 수정, p 위치 수정, s 건너뛰기, q 끝내기: "
  },
  questionOfArticle: {
    en: "a accept, e accept all {count} of {place}, r reject, c correct the requirement, p correct the place, s skip, q quit: ",
    ko: "a 받아들임, e {place}의 {count}개 모두 받아들임, r 거부, c 요구사항 수정, p 위치 수정, s 건너뛰기, q 끝내기: "
  },
  requirement: {
    en: "Requirements the clause meets, by number, key or name, separated by commas",
    ko: "이 조항이 충족하는 요구사항(번호, 키, 이름. 여럿이면 쉼표로 구분)"
  },
  article: { en: "Article as the document has it", ko: "문서에 적힌 조항(예: 제9조)" },
  accepted: { en: "accepted, saved in {path}", ko: "받아들임. 저장한 파일: {path}" },
  rejected: {
    en: "rejected, removed from the clauses of {path}",
    ko: "거부함. 제안 조항을 지우고 저장한 파일: {path}"
  },
  outdated: {
    en: "changed meanwhile; nothing was written",
    ko: "그 사이에 바뀐 조항. 저장하지 않음"
  },
  end: {
    en: "Accepted: {accepted}, rejected: {rejected}. Still proposed: {left}",
    ko: "받아들임 {accepted}건, 거부 {rejected}건. 남은 제안 조항 {left}건"
  },
  resume: {
    en: "Everything decided so far is saved; 'clausegate review {vendor}' goes on from here",
    ko: "지금까지 정한 것은 저장되어 있습니다. 이어서 하려면 'clausegate review {vendor}'를 실행하십시오"
  },
  howTo: {
    en: "Accept those that are right: clausegate review {vendor} --accept {example}. Reject others with --reject",
    ko: "맞는 조항 받아들이기: clausegate review {vendor} --accept {example}. 그 밖의 조항은 --reject로 거부"
  },
  next: { en: "Next: clausegate check --vendor {vendor}", ko: "다음: clausegate check --vendor {vendor}" }
};

// src/usecases/authoring/review-text.ts
var ReviewPage = class {
  language;
  palette;
  constructor({ language, color }) {
    this.language = language, this.palette = paletteFor(color);
  }
  /** Renders a clause; `of` is its number and the total. */
  clause({ contract, covers, value, record, line, location }, of, words) {
    let names = covers.map((key) => `${namedText(requirementNames, key)[this.language]} (${key})`).join(", "), place = [value.article, value.page === void 0 ? void 0 : `p. ${String(value.page)}`].filter((part) => part !== void 0).map(String).join(", "), path = location ?? String(value.document ?? "-"), facts = clauseFacts(value, this.language).map((fact) => `    ${terminal(fact)}`), quote = typeof value.quote == "string" ? `    > ${terminal(value.quote)}` : `    ${this.say(reviewWords.noQuote)}`;
    return block([
      this.palette.bold(terminal(`${of} ${names}`)),
      `  ${this.palette.dim("-->")} ${terminal(`${record.file.path}:${line}`)}`,
      `  ${this.line(reviewWords.document, { contract, path, place: place || this.say(reviewWords.noPlace) })}`,
      quote,
      ...facts,
      ...this.recognition(value, words)
    ]);
  }
  done(text, path) {
    return block([`  ${this.palette.success(this.line(text, { path }))}`, ""]);
  }
  /** Renders a question; the cursor stays behind it. */
  question(text, args) {
    return `${this.line(text, args).trimEnd()} `;
  }
  note(text, args = {}) {
    return block([this.line(text, args)]);
  }
  recognition({ quote }, words) {
    return words === void 0 || quote === void 0 ? [] : words.length === 0 ? [`    ${this.palette.warning(this.say(reviewWords.notFound))}`] : [`    ${this.palette.dim(this.line(reviewWords.recognised, { words: words.join(" · ") }))}`];
  }
  line(text, args) {
    return terminal(fill(text, args)[this.language]);
  }
  say(text) {
    return text[this.language];
  }
};
function block(lines) {
  return lines.map((line) => `${line}
`).join("");
}

// src/entry/cli/review.ts
var reviewCommand = {
  name: "review",
  description: {
    en: "Walk through the proposed clauses of a vendor one by one: accept, correct, reject",
    ko: "업체의 제안 조항을 하나씩 검토: 받아들임, 수정, 거부"
  },
  arguments: [vendorArgument],
  options: [
    { flags: "--list", en: "only list the proposed clauses", ko: "제안 조항의 목록만 출력" },
    {
      flags: "--accept <clauses>",
      en: "accept CONTRACT:REQUIREMENT, several separated by commas, or all",
      ko: "받아들일 조항. 계약:요구사항(여럿이면 쉼표로 구분) 또는 all"
    },
    {
      flags: "--reject <clauses>",
      en: "reject CONTRACT:REQUIREMENT, several separated by commas, or all: they are removed",
      ko: "거부할 조항. 계약:요구사항(여럿이면 쉼표로 구분) 또는 all. 기록에서 삭제함"
    },
    rootOption,
    pageLanguageOption
  ],
  examples: [
    "clausegate review hanbit-cs",
    "clausegate review hanbit-cs --list",
    "clausegate review hanbit-cs --accept hanbit-cs-2026:security-training,damages --reject hanbit-cs-2026:purpose-and-scope"
  ],
  exitCodes: {
    en: "Exit codes: 0 nothing is proposed any more, 1 proposed clauses are left, 2 nothing was written",
    ko: "종료 코드: 0 남은 제안 조항 없음, 1 제안 조항이 남음, 2 저장하지 못함"
  },
  run: runReview
};
async function runReview(flags, terminal2, vendor) {
  let records = await openRecordTree(flags.root, await loadPolicyFiles(terminal2.policies));
  refuseUnknownVendor(vendor, records);
  let language = flags.language ?? records.config.language ?? terminal2.language, page = new ReviewPage({ language, color: terminal2.color }), session = { vendor, records, terminal: terminal2, language, page, counts: { accepted: 0, rejected: 0 }, documents: /* @__PURE__ */ new Map() };
  if (flags.accept !== void 0 || flags.reject !== void 0) return decideBySelectors(flags, session);
  let clauses = proposedClauses(await recordFiles(records, vendor));
  return terminal2.ask && !flags.list && clauses.length > 0 ? askEach(clauses, session) : list(clauses, session);
}
async function decideBySelectors(selectors, session) {
  let { vendor, records, counts } = session, { written, ...decidedCounts } = decidedBy(selectors, await recordFiles(records, vendor));
  return await save(written, session), Object.assign(counts, decidedCounts), end(session);
}
async function list(clauses, session) {
  let { terminal: terminal2, page, vendor } = session;
  for (let [at, clause] of clauses.entries())
    terminal2.queue([page.clause(clause, `${at + 1}/${clauses.length}`, await recognition(clause, session)), `
`]);
  let [first] = clauses;
  if (first) {
    let example = `${first.contract}:${first.covers.join(",")}`;
    terminal2.queue([page.note(reviewWords.howTo, { vendor, example })]);
  }
  return end(session);
}
async function askEach(clauses, session) {
  let { terminal: terminal2, page, vendor } = session, pages = await Promise.all(
    clauses.map(
      async (clause, at) => page.clause(clause, `${at + 1}/${clauses.length}`, await recognition(clause, session))
    )
  );
  for (let at = 0; at < clauses.length; ) {
    let together = ofSameArticle(clauses, at), isFirst = at === 0 || ofSameArticle(clauses, at - 1).length === 1;
    terminal2.queue([pages.slice(at, isFirst ? at + together.length : at + 1).join(`
`)]);
    let decision = await decisionOn(together, session);
    if (decision === "quit") {
      terminal2.queue([page.note(reviewWords.resume, { vendor })]);
      break;
    }
    let decided2 = decision === "article" ? together : together.slice(0, 1);
    for (let clause of decided2)
      decision !== "skip" && await decide(clause, decision === "article" ? { kind: "accept" } : decision, session);
    at += decided2.length;
  }
  return end(session);
}
function ofSameArticle(clauses, at) {
  let articleOf = ({ contract, value }) => JSON.stringify([contract, value.document, value.article, value.page]), [first, ...rest] = clauses.slice(at);
  if (!first) return [];
  let end2 = first.value.article === void 0 ? 0 : rest.findIndex((one) => articleOf(one) !== articleOf(first));
  return [first, ...end2 === -1 ? rest : rest.slice(0, end2)];
}
var actions = {
  accept: ["a", "ㅁ"],
  article: ["e", "ㄷ"],
  reject: ["r", "ㄱ"],
  requirement: ["c", "ㅊ"],
  place: ["p", "ㅔ"],
  skip: ["s", "ㄴ"],
  quit: ["q", "ㅂ"]
}, answers = new Map(
  Object.keys(actions).flatMap(
    (action) => actions[action].map((key) => [key, action])
  )
);
async function decisionOn([clause, ...others], session) {
  let { terminal: terminal2, language, page } = session;
  if (!clause) return "skip";
  let place = String(clause.value.article ?? clause.location ?? ""), question = others.length > 0 ? page.question(reviewWords.questionOfArticle, { count: others.length + 1, place }) : reviewWords.question[language];
  for (await terminal2.flush(); ; ) {
    let typed = await terminal2.ask?.(question);
    if (typed === void 0) return "quit";
    let answer = answers.get(typed.trim().toLowerCase());
    if (answer === "skip" || answer === "quit" || answer === "article" && others.length > 0) return answer;
    if (answer === "accept" && isWithoutPlace(clause)) return corrected("place", clause, session);
    if (answer === "accept" || answer === "reject") return { kind: answer };
    if (answer === "requirement" || answer === "place") return corrected(answer, clause, session);
  }
}
function isWithoutPlace({ value }) {
  return value.document !== void 0 && value.article === void 0 && value.page === void 0;
}
var requirementField = {
  option: "requirement",
  kind: "choices",
  question: reviewWords.requirement,
  isNeeded: !0,
  choices: records_schema_default.$defs.term.enum.map((value) => ({ value, name: requirementNames[value] }))
}, articleField = { option: "article", kind: "text", question: reviewWords.article, isNeeded: !0 };
async function corrected(what, { covers }, { terminal: terminal2, language }) {
  let field = what === "place" ? articleField : { ...requirementField, fallback: covers.join(",") };
  try {
    let value = await askFor(field, terminal2, language);
    return Array.isArray(value) ? { kind: "accept", covers: value.map(String) } : { kind: "accept", article: String(value) };
  } catch (error) {
    if (error instanceof RunError && error.code === "interrupted") return "quit";
    throw error;
  }
}
async function decide(shown, decision, session) {
  let { terminal: terminal2, page, records, vendor, counts } = session, clause = clauseAgain(shown, await recordFiles(records, vendor));
  if (!clause) {
    terminal2.queue([page.note(reviewWords.outdated)]);
    return;
  }
  await save(decided([clause], decision), session);
  let isAccepted = decision.kind === "accept";
  counts[isAccepted ? "accepted" : "rejected"] += 1, terminal2.queue([page.done(isAccepted ? reviewWords.accepted : reviewWords.rejected, clause.record.file.path)]);
}
async function save(written, { records, vendor }) {
  refuseNewProblems(await recordFiles(records, vendor), written, "complete"), await writeAllFrom(
    records.root,
    written.map(({ path, text }) => ({ path, pieces: [text] }))
  );
}
async function recognition(clause, { records, documents }) {
  let { location } = clause;
  if (location === void 0) return;
  let reading = documents.get(location) ?? documentAt(location, records);
  documents.set(location, reading);
  let document = await reading;
  return document && recognisedWords(document, clause);
}
async function documentAt(location, { tree }) {
  let text = readable(await tree.text(location));
  return text instanceof ReadDocument ? text : void 0;
}
async function end({ records, vendor, terminal: terminal2, page, counts }) {
  let left = proposedClauses(await recordFiles(records, vendor)).length;
  return terminal2.queue([page.note(reviewWords.end, { ...counts, left })]), left === 0 && terminal2.queue([page.note(reviewWords.next, { vendor })]), left > 0 ? 1 : 0;
}
export {
  reviewCommand
};
