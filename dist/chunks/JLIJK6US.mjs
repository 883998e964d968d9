import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  isFound,
  isOnlyDeclared,
  isRecognised,
  recordedPlace,
  showRequirement,
  termOf,
  verdictOf,
  verifyAll,
  verifyDocument
} from "./DNWDK72O.mjs";
import {
  canBeNamed,
  documentEntries,
  guidelineEntries,
  isGuidelineFile
} from "./VIW4SHIR.mjs";
import {
  evidenceWords,
  namedText
} from "./6QNGLFTW.mjs";
import {
  editYaml
} from "./URCPVFEH.mjs";
import "./DDMPM7V2.mjs";
import "./Q5IASK3I.mjs";
import {
  differences,
  recognisedText
} from "./BDSNFJ7N.mjs";
import "./I2G73LWN.mjs";
import {
  dossierSource,
  questionAbout,
  withDossierSource
} from "./VW5DXGGH.mjs";
import {
  waivedBy
} from "./6RXFLED4.mjs";
import "./XKR65HUO.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import {
  requirementNames
} from "./5ACC536N.mjs";
import "./3CRS5CAH.mjs";
import {
  asOfOption,
  gitDirOption,
  pageLanguageOption,
  recordsRefOption,
  rootOption,
  ruleArgument,
  textOrJsonOption,
  vendorArgument,
  writtenExitCodes
} from "./6DTKQRCX.mjs";
import {
  writeBelow
} from "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import {
  runErrorLines
} from "./QLNNH5OA.mjs";
import "./6DF3KYW5.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  namesOf
} from "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import {
  hidesSomething,
  jsonForLogs,
  terminal
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import {
  fromHere,
  openDirectory
} from "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./NUPUQMWU.mjs";
import "./54347ZTS.mjs";
import "./RCMGQKOJ.mjs";
import "./JX7WV6GS.mjs";
import "./42LEVNUP.mjs";
import "./HRHSH43L.mjs";
import "./KUXKGZT4.mjs";
import "./EV54EK3E.mjs";
import "./RI4X44GY.mjs";
import "./VHTFBP6M.mjs";
import "./6C2BGQUQ.mjs";
import "./PRHHYQMW.mjs";
import {
  ReadDocument,
  linesOf,
  placeText,
  readable,
  shortened
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
  documentsOf,
  records_schema_default
} from "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import {
  parseDay
} from "./VK2JMIQJ.mjs";
import {
  isParsed,
  parseFile
} from "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/usecases/evidence/json.ts
function verifiedJson(dossiers, { commit }) {
  let verdict = verdictOf(dossiers), listed = dossiers.map(({ vendor, isUsable, documents, quotes, clausesWithoutQuote }) => ({
    vendor,
    usable: isUsable,
    documents: documents.map(({ isPointer: pointer, ...document }) => ({ ...document, pointer })),
    quotes: quotes.map(({ isTooShort: tooShort, ...quote }) => ({ ...quote, tooShort })),
    clausesWithoutQuote
  }));
  return written({ schemaVersion: 1, commit, verdict, dossiers: listed });
}
function shownJson(shown, { commit }) {
  let { rule, asOf, vendor, services } = shown, listed = services.map((service) => ({ ...service, onlyDeclared: isOnlyDeclared(service) })), { id, requirement } = rule;
  return written({ schemaVersion: 1, commit, asOf, vendor, rule: id, requirement, services: listed });
}
function written(value) {
  return `${jsonForLogs(JSON.stringify(value, null, 2))}
`;
}

// src/usecases/evidence/text.ts
function verifiedText(dossiers, options) {
  let page = new EvidencePage(options);
  return [...dossiers.map((dossier) => page.dossier(dossier)), page.verdict(dossiers)].filter((lines) => lines.length > 0).map((lines) => `${lines.join(`
`)}
`).join(`
`);
}
function shownText(shown, options) {
  let page = new EvidencePage(options);
  return [
    page.rule(shown.rule, shown.asOf, shown.services),
    ...shown.services.flatMap((one) => page.service(one, shown.rule.requirement))
  ].map((lines) => `${lines.join(`
`)}
`).join(`
`);
}
var maxName = 60;
function notFoundLines({ state, place = "", into = "", closest, hint = "nothing-close" }, { language, palette }) {
  let { quotes } = evidenceWords, line = (text, args) => terminal(fill(text, args)[language]);
  return state === "crossing" ? [palette.error(line(quotes.crossing, { place, into }))] : closest ? [
    palette.error(line(quotes.missing, { place: closest.place, closest: closest.text })),
    line(quotes.difference, { words: closest.difference })
  ] : [palette.error(quotes[hint][language])];
}
var EvidencePage = class {
  language;
  palette;
  constructor({ language, color }) {
    this.language = language, this.palette = paletteFor(color);
  }
  dossier({ vendor, isUsable, documents, quotes }) {
    let title = this.palette.bold(vendor === null ? this.say(evidenceWords.guidelines) : terminal(vendor));
    if (!isUsable) return [title, `  ${this.palette.error(this.say(evidenceWords.unusable))}`];
    let contracts = [...new Set(quotes.map(({ contract }) => contract))], lines = [
      ...documents.map((document) => this.document(document)),
      ...contracts.flatMap((contract) => [
        `  ${this.line(evidenceWords.contract, { id: contract })}`,
        ...quotes.filter((quote) => quote.contract === contract).flatMap((quote) => this.quote(quote))
      ])
    ];
    return lines.length > 0 ? [title, ...lines] : [];
  }
  verdict(dossiers) {
    let verdict = verdictOf(dossiers), paint = verdict === "verified" ? this.palette.success : this.palette.error, documents = dossiers.flatMap((dossier) => dossier.documents), quotes = dossiers.flatMap((dossier) => dossier.quotes), counts = {
      documents: documents.length,
      unchanged: documents.filter(({ state }) => state === "unchanged").length,
      quotes: quotes.length,
      matched: quotes.filter(isFound).length,
      pointers: documents.filter(({ isPointer }) => isPointer).length,
      short: quotes.filter(({ isTooShort: isTooShort2 }) => isTooShort2).length,
      person: quotes.filter(({ passage }) => passage?.state === "unread").length,
      differing: quotes.filter(({ wording }) => wording !== null).length,
      recognised: quotes.filter(isRecognised).length,
      without: dossiers.reduce((sum, { clausesWithoutQuote }) => sum + clausesWithoutQuote, 0)
    }, pointers = counts.pointers > 0 ? [this.palette.warning(this.line(evidenceWords.pointers, counts))] : [];
    return [
      this.line(evidenceWords.counts, counts),
      ...pointers,
      paint(this.palette.bold(this.say(evidenceWords[verdict])))
    ];
  }
  rule({ id, requirement, title }, asOf, services) {
    let none = services.length === 0 ? [this.line(evidenceWords.notAsked, { as_of: asOf })] : [];
    return [`${`${this.palette.bold(id)} ${requirement}: ${terminal(this.say(title))}`} (${this.line(evidenceWords.asOf, { as_of: asOf })})`, ...none];
  }
  service(service, requirement) {
    let { id, name, status, reason, excuse, clauses } = service, paint = { pass: this.palette.success, fail: this.palette.error, "not-applicable": this.palette.dim }[status], answer = paint(this.say(evidenceWords[status])), because = [...status === "pass" ? [] : this.reason(reason), ...this.excuse(excuse)].join("; "), line = `${this.line(evidenceWords.service, { id, name })}: ${answer}`, declared = isOnlyDeclared(service) ? [this.palette.error(this.say(evidenceWords.onlyDeclared))] : [];
    return [
      [because === "" ? line : `${line} (${because})`, ...declared],
      ...clauses.map((one) => this.clause(one, requirement))
    ];
  }
  /** The reason, unless it is only a finding: that the requirement is not met is already shown. */
  reason(reason) {
    return !reason || reason.code === "finding" ? [] : [this.line(namedText(words.reasons, reason.code), { rule: reason.rule ?? "", text: reason.text ?? "" })];
  }
  excuse(excuse) {
    if (!excuse) return [];
    if (excuse.kind === "off") return [this.say(words.reasons.off)];
    let by = excuse.waivers.map((waiver) => terminal(this.say(waivedBy(waiver))));
    return [[this.say(words[excuse.kind]), ...by].join(": ")];
  }
  clause(clause, requirement) {
    let { contract, document, place, evidence, quote, passage, paragraph, goesOn, recognised, wording } = clause, recorded2 = this.recorded(clause);
    return [
      `  ${this.line(evidenceWords.contract, { id: contract })}, ${this.line(evidenceWords.document, { id: document ?? "-" })}, ${terminal(recorded2)}`,
      `    ${this.palette.dim("-->")} ${terminal(place ?? "-")}`,
      ...evidence && (evidence.state !== "unchanged" || evidence.isPointer) ? [`    ${this.documentState(evidence)}`] : [],
      ...quote === null ? [`    ${this.palette.dim(this.say(evidenceWords.noQuote))}`] : [
        `    ${this.say(evidenceWords.quote)}: "${terminal(quote)}"`,
        ...this.state(passage).map((line) => `    ${line}`),
        ...goesOn === null ? [] : [`    ${this.palette.warning(this.line(evidenceWords.goesOn, { text: goesOn }))}`]
      ],
      ...paragraph.map((line) => `    ${this.palette.dim("|")} ${terminal(line)}`),
      ...passage?.state === "found" ? [`    ${this.recognised(requirement, recognised)}`] : [],
      ...this.differences(wording).map((line) => `    ${line}`)
    ];
  }
  recognised(requirement, recognised) {
    let said = terminal(this.say(recognisedText(requirement, recognised)));
    return recognised?.strength === "clear" ? this.palette.dim(said) : this.palette.warning(said);
  }
  differences(wording) {
    return wording ? differences(wording).map((text) => this.palette.warning(terminal(this.say(text)))) : [];
  }
  document(document) {
    let { id, place } = document;
    return `  ${this.line(evidenceWords.document, { id })} ${terminal(place)}: ${this.documentState(document)}`;
  }
  documentState({ state, recorded: recorded2, actual, isPointer }) {
    let said = this.line(evidenceWords.documents[state], { recorded: recorded2 ?? "", actual: actual ?? "" }), paint = state === "unchanged" ? this.palette.dim : state === "elsewhere" ? this.palette.warning : this.palette.error, pointer = isPointer ? `; ${this.palette.warning(this.say(evidenceWords.pointer))}` : "";
    return `${paint(said)}${pointer}`;
  }
  quote(quote) {
    let [state = "", ...more] = this.state(quote.passage), name = `${this.recorded(quote)} "${shortened(quote.quote, maxName)}"`, short = quote.isTooShort ? [this.palette.warning(this.say(evidenceWords.tooShort))] : [], lines = [...more, ...this.differences(quote.wording)];
    return [`    ${terminal(name)}: ${[...short, state].join("; ")}`, ...lines.map((line) => `      ${line}`)];
  }
  recorded({
    article,
    page,
    document
  }) {
    let known = { ...page !== null && { page }, ...article !== null && { article } };
    return placeText(known, document ?? this.say(evidenceWords.noPlace));
  }
  state(passage) {
    let { quotes } = evidenceWords;
    if (!passage) return [this.palette.warning(this.say(quotes["not-compared"]))];
    if (passage.state === "found") {
      let args = { place: placeText(passage, "-"), count: passage.occurrences ?? 1 };
      return [this.palette.dim(this.line(args.count > 1 ? quotes["found-often"] : quotes.found, args))];
    }
    if (passage.state === "unread") {
      let page = passage.page === void 0 ? "" : `, p. ${passage.page}`;
      return [this.palette.warning(this.line(quotes.unread, { unread: passage.reason ?? "" }) + page)];
    }
    return notFoundLines(passage, { language: this.language, palette: this.palette });
  }
  line(text, args) {
    return terminal(this.say(fill(text, args)));
  }
  say(text) {
    return text[this.language];
  }
};

// src/usecases/evidence/check.ts
import { createHash } from "node:crypto";
function placesToShow(input) {
  let places = uncompared(input).flatMap(({ location, notAtHand }) => notAtHand ? [] : location ?? []);
  return [...new Set(places)];
}
function clausesToCheck(input, origins, texts) {
  let documents = new Map([...texts].map(([place, text]) => [place, readable(text)]));
  return uncompared(input).map(({ contract, at, clause, location, evidence, notAtHand }) => {
    let text = notAtHand || location === void 0 ? void 0 : documents.get(location), origin = origins.get(`contract/${contract.id}`), digest = notAtHand ? null : evidence?.actual ?? null;
    return {
      contract: contract.id,
      clause: at,
      ...recordedPlace(clause),
      quote: clause.quote ?? null,
      isTooShort: isTooShort(clause, input),
      facts: factsOf(clause),
      evidence,
      notAtHand,
      location: location ?? null,
      passage: clause.passage ?? null,
      unread: text && !(text instanceof ReadDocument) ? text.reason : null,
      part: text instanceof ReadDocument ? partOf(clause, text) : null,
      outdated: clause.checked ?? null,
      token: digest === null || !origin ? null : tokenOf(origin.value, { contract: contract.id, clause: at, digest })
    };
  });
}
function uncompared(input) {
  return input.contracts.flatMap(
    (contract) => contract.clauses.flatMap((clause, at) => {
      let document = contract.documents.find(({ id }) => id === clause.document), record2 = `contract/${contract.id}`, evidence = document ? verifyDocument(record2, { id: document.id, document }, input) : null, digest = evidence?.state === "elsewhere" ? evidence.recorded : evidence?.actual ?? null, checks = [clause.checked, document?.checked].flatMap((checked) => checked?.sha256 ?? []);
      return digest !== null && checks.includes(digest) ? [] : clause.passage?.state === "found" && !isTooShort(clause, input) ? [] : [{ contract, at, clause, location: document?.location, evidence, notAtHand: notAtHandOf(evidence) }];
    })
  );
}
function notAtHandOf(evidence) {
  if (!evidence) return "no-document";
  let { state, isPointer, actual } = evidence;
  return state !== "unchanged" && state !== "not-recorded" ? state : isPointer ? "pointer" : actual === null ? "unreadable" : null;
}
function isTooShort({ quote_length: length }, { settings }) {
  return length !== void 0 && length < settings.minimum_quote_length;
}
var shownApart = ["document", "article", "page", "quote", "covers", "checked", "quote_length", "passage"];
function factsOf(clause) {
  return Object.entries(clause).filter(([key, value]) => !shownApart.includes(key) && value !== void 0).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}
var maxShownCharacters = 4e3;
function partOf({ article, page }, document) {
  let found = article === void 0 ? void 0 : document.articleNamed(article);
  if (found) return shownPart(document, found, { article: found.label });
  let range = page === void 0 ? void 0 : document.pageNumbered(page);
  return range && page !== void 0 ? shownPart(document, range, { page }) : null;
}
function shownPart({ source }, { from, to }, place) {
  let lines = linesOf(source, { from, to: Math.min(to, from + maxShownCharacters) }).map(({ text }) => text.trim());
  return { place, lines: lines.filter((line) => line !== ""), isCut: to > from + maxShownCharacters };
}
var tokenLength = 24;
function tokenOf(record2, { contract, clause, digest }) {
  if (own(record2, "kind") !== "contract" || own(record2, "id") !== contract) return null;
  let written2 = own(own(record2, "clauses"), clause), documents = own(record2, "documents"), name = own(written2, "document"), document = Array.isArray(documents) ? documents.find((one) => own(one, "id") === name) : void 0;
  if (written2 === void 0 || document === void 0) return null;
  let named = JSON.stringify([contract, written2, document, digest]);
  return createHash("sha256").update(named).digest("hex").slice(0, tokenLength);
}
function own(holder, key) {
  return typeof holder == "object" && holder !== null && Object.hasOwn(holder, key) ? Reflect.get(holder, key) : void 0;
}

// src/texts/evidence-check.ts
var checkWords = {
  clause: { en: "contract {contract}, clause {number}", ko: "계약 {contract}, 조항 {number}번째" },
  document: { en: "document {id}: {path}", ko: "문서 {id}: {path}" },
  digest: { en: "SHA-256 of the file: {digest}", ko: "파일의 SHA-256: {digest}" },
  onRecord: { en: "on record", ko: "기록" },
  inDocument: { en: "in the document", ko: "문서" },
  noQuote: { en: "no quote on record", ko: "인용 문구가 기록되어 있지 않음" },
  unread: {
    en: "the text cannot be read: {unread}; open the file",
    ko: "본문을 읽을 수 없음: {unread}. 파일을 직접 열어 확인"
  },
  placeNotFound: {
    en: "the recorded place was not found in the text; open the file",
    ko: "기록된 위치를 본문에서 찾지 못함. 파일을 직접 열어 확인"
  },
  noPlace: {
    en: "no place of the clause is recorded; open the file",
    ko: "조항 위치가 기록되어 있지 않음. 파일을 직접 열어 확인"
  },
  cut: { en: "… goes on; open the file for the rest", ko: "… 이하 생략. 나머지는 파일에서 확인" },
  outdated: {
    en: "compared on {on} by {by} with another version of the document (SHA-256 {digest}); no longer counts",
    ko: "대조 기록({on}, {by}) 이후 문서가 바뀌어 효력이 없음 (대조한 문서의 SHA-256 {digest})"
  },
  cannot: { en: "cannot be recorded here", ko: "여기서 기록할 수 없음" },
  notAtHand: {
    "no-document": {
      en: "the clause names no document: add `document`",
      ko: "조항에 문서가 적혀 있지 않음. `document`를 추가"
    },
    elsewhere: {
      en: "the document is kept elsewhere: put it into the repository by `path`, or compare it there and write `checked` by hand",
      ko: "외부 보관 문서. 저장소에 두고 `path`로 적거나, 보관된 곳에서 대조한 뒤 `checked`를 직접 기록"
    },
    absent: {
      en: "the document is not in the repository: put it at this path",
      ko: "문서가 저장소에 없음. 이 경로에 문서를 추가"
    },
    unreadable: {
      en: "the document cannot be opened: check its permissions and whether the path is a link",
      ko: "문서를 열 수 없음. 파일 권한과 심볼릭 링크 여부를 확인"
    },
    empty: { en: "the document is an empty file: replace it with the real one", ko: "빈 파일. 실제 문서로 교체" },
    changed: {
      en: "the document differs from the record: restore it, or record its new `sha256` after reading what changed",
      ko: "기록된 문서와 다름. 원래 문서를 되돌리거나, 변경 내용을 확인한 뒤 새 `sha256`을 기록"
    },
    "line-ends": {
      en: "the document has other line endings than the recorded one (Git's core.autocrlf): check it out as it was committed",
      ko: "줄 끝 문자가 기록된 문서와 다름(Git의 core.autocrlf). 커밋된 그대로 다시 체크아웃"
    },
    pointer: {
      en: "only a Git LFS pointer: run 'git lfs pull'",
      ko: "Git LFS 포인터만 있음. 'git lfs pull' 실행"
    }
  },
  token: { en: "token: {token}", ko: "토큰: {token}" },
  question: {
    en: "Compared with the document, and the same? y yes, n no, s skip, q quit: ",
    ko: "문서와 대조하였고 일치합니까? y 일치, n 불일치, s 건너뛰기, q 끝내기: "
  },
  recorded: { en: "recorded in {path}", ko: "{path}에 기록함" },
  refused: {
    en: "nothing was written; correct the clause in {path}",
    ko: "기록하지 않음. {path}의 조항을 바로잡을 것"
  },
  howToAccept: {
    en: "Nothing was written. Compare each clause with its document, then record those that are the same: clausegate evidence check {vendor} --by ROLE@EXAMPLE.COM --accept TOKEN...",
    ko: "기록하지 않았습니다. 조항을 문서에서 확인한 뒤 일치하는 것만 기록하십시오: clausegate evidence check {vendor} --by 담당조직@EXAMPLE.COM --accept 토큰..."
  },
  nothing: { en: "Every clause has been compared.", ko: "모든 조항을 대조하였습니다." },
  counts: {
    en: "Recorded: {recorded}. Left to compare: {left}, not possible here: {stuck}",
    ko: "기록 {recorded}건. 대조할 조항 {left}건(여기서 대조할 수 없는 조항 {stuck}건)"
  }
};

// src/usecases/evidence/check-text.ts
var CheckPage = class {
  language;
  palette;
  constructor({ language, color }) {
    this.language = language, this.palette = paletteFor(color);
  }
  /**
   * Renders a clause with the readable part of its document; `at` is its place in the record, and `of` its number and
   * the total.
   */
  clause(clause, { at, of }) {
    let { contract, clause: index, covers, document, location, evidence, notAtHand } = clause, names = covers.map((key) => this.say(namedText(requirementNames, key))).join(", "), title = `${of} ${this.line(checkWords.clause, { contract, number: index + 1 })}: ${terminal(names)}`, path = location ?? evidence?.place ?? "-";
    return block([
      this.palette.bold(title),
      `  ${this.palette.dim("-->")} ${terminal(at)}`,
      ...document === null ? [] : [`  ${this.line(checkWords.document, { id: document, path })}`],
      ...evidence?.actual ? [`  ${this.line(checkWords.digest, { digest: evidence.actual })}`] : [],
      ...this.record(clause),
      ...notAtHand === null ? this.inDocument(clause) : [this.notAtHand(clause)]
    ]);
  }
  token({ token }) {
    return token === null ? "" : block([`  ${this.palette.bold(this.line(checkWords.token, { token }))}`]);
  }
  question() {
    return this.say(checkWords.question);
  }
  recorded(path) {
    return block([`  ${this.palette.success(this.line(checkWords.recorded, { path }))}`, ""]);
  }
  refused(path) {
    return block([`  ${this.palette.warning(this.line(checkWords.refused, { path }))}`, ""]);
  }
  failed(error) {
    return block([...runErrorLines(error).map((text) => `  ${this.palette.error(terminal(this.say(text)))}`), ""]);
  }
  howToAccept(vendor) {
    return block([this.line(checkWords.howToAccept, { vendor })]);
  }
  end({ recorded: recorded2, left, stuck }) {
    let counts = this.line(checkWords.counts, { recorded: recorded2, left, stuck });
    return left > 0 ? block([counts]) : block([counts, this.palette.success(this.say(checkWords.nothing))]);
  }
  record({ article, page, quote, facts, isTooShort: isTooShort2, outdated }) {
    let known = { ...page !== null && { page }, ...article !== null && { article } }, place = placeText(known, this.say(evidenceWords.noPlace));
    return [
      `  ${this.say(checkWords.onRecord)}: ${this.line({ en: "{place}", ko: "{place}" }, { place })}`,
      ...quote === null ? [`    ${this.palette.dim(this.say(checkWords.noQuote))}`] : quote.split(/\r\n|\n|\r/).map((line) => `    > ${terminal(line)}`),
      ...facts.map((fact) => `    ${terminal(fact)}`),
      ...isTooShort2 ? [`    ${this.palette.warning(this.say(evidenceWords.tooShort))}`] : [],
      ...outdated ? [`    ${this.palette.warning(this.line(checkWords.outdated, outdatedArgs(outdated)))}`] : []
    ];
  }
  notAtHand({ notAtHand }) {
    let why = notAtHand === null ? "" : this.say(checkWords.notAtHand[notAtHand]);
    return `  ${this.palette.error(`${this.say(checkWords.cannot)}: ${why}`)}`;
  }
  inDocument({ unread, part, passage, article, page }) {
    let title = `  ${this.say(checkWords.inDocument)}:`;
    if (unread !== null) return [`${title} ${this.palette.warning(this.line(checkWords.unread, { unread }))}`];
    let none = article === null && page === null ? checkWords.noPlace : checkWords.placeNotFound, place = part ? ` ${this.line({ en: "{place}", ko: "{place}" }, { place: placeText(part.place, "") })}` : "";
    return [
      `${title}${place}`,
      ...this.passage(passage).map((line) => `    ${line}`),
      ...part ? part.lines.map((line) => `    ${this.palette.dim("|")} ${terminal(line)}`) : [`    ${this.palette.warning(this.say(none))}`],
      ...part?.isCut ? [`    ${this.palette.warning(this.say(checkWords.cut))}`] : []
    ];
  }
  passage(passage) {
    let { quotes } = evidenceWords;
    return !passage || passage.state === "unread" ? [] : passage.state === "found" ? [this.line(quotes.found, { place: placeText(passage, "-") })] : notFoundLines(passage, { language: this.language, palette: this.palette });
  }
  line(text, args) {
    return terminal(this.say(fill(text, args)));
  }
  say(text) {
    return text[this.language];
  }
};
function outdatedArgs({ by, on, sha256 }) {
  return { by, on, digest: sha256 };
}
function block(lines) {
  return lines.map((line) => `${line}
`).join("");
}

// src/usecases/evidence/record-check.ts
function clauseNow(file, shown) {
  let parsed = parseFile(file), digest = shown.evidence?.actual;
  if (!isParsed(parsed) || !digest || shown.token === null) return;
  let { contract, clause, token } = shown, documents = documentsOf(parsed), document = documents.findIndex(({ value }) => tokenOf(value, { contract, clause, digest }) === token), source = documents[document];
  return source && { source, document };
}
function recordCheck(file, shown, checked) {
  let now = clauseNow(file, shown), place = `${shown.contract}, clauses[${shown.clause}]`;
  if (!now) throw new RunError("check-outdated", { place });
  return editYaml(file, now.document, {
    kind: "set",
    path: ["clauses", shown.clause, "checked"],
    value: { by: checked.by, on: checked.on, sha256: checked.sha256 }
  });
}

// src/entry/cli/evidence-check.ts
var evidenceCheckCommand = {
  name: "check",
  description: {
    en: "Show each clause not yet compared beside the text of its document, and record what a person compared",
    ko: "아직 대조하지 않은 조항을 문서 내용과 나란히 표시하고 담당자의 대조 결과를 기록"
  },
  arguments: [vendorArgument],
  options: [
    { flags: "--document <id>", en: "only clauses of this document", ko: "이 문서의 조항만" },
    {
      flags: "--by <address>",
      en: "mailbox of the role that compares; without it nothing is recorded",
      ko: "대조하는 담당 조직의 공용 메일 주소. 없으면 기록하지 않음"
    },
    {
      flags: "--on <date>",
      en: "day of the comparison, YYYY-MM-DD (default: today in the configured time zone)",
      ko: "대조한 날, YYYY-MM-DD (기본값: 설정된 시간대의 오늘)"
    },
    {
      flags: "--accept <token...>",
      en: "record the clauses with these tokens as compared and the same; the command prints tokens where it cannot ask",
      ko: "이 토큰의 조항을 문서와 대조하여 일치한 것으로 기록. 토큰은 질문할 수 없는 환경에서 이 명령이 출력함"
    },
    rootOption,
    pageLanguageOption
  ],
  examples: [
    "clausegate evidence check hanbit-cs --by privacy-team@example.com",
    "clausegate evidence check hanbit-cs --document main > to-compare.txt",
    "clausegate evidence check hanbit-cs --by privacy-team@example.com --on 2026-06-30 --accept 5b1d20c7a9e34f86d0c2b7aa"
  ],
  exitCodes: {
    en: "Exit codes: 0 every clause compared, 1 clauses left to compare, 2 cannot tell or cannot record",
    ko: "종료 코드: 0 모든 조항을 대조함, 1 대조할 조항이 남음, 2 판정하거나 기록하지 못함"
  },
  run: runEvidenceCheck
};
async function runEvidenceCheck(flags, terminal2, vendor) {
  let { by, accept, root } = flags;
  refuseBy(by);
  let given = flags.on === void 0 ? void 0 : parseDay(flags.on, "--on"), tree = await openDirectory(root), source = await dossierSource(tree, await loadPolicyFiles(terminal2.policies), given), { input, origins } = await questionAbout(vendor, source);
  refuseDocument(vendor, flags.document, input.contracts);
  let texts = /* @__PURE__ */ new Map();
  for (let place of placesToShow(input)) texts.set(place, await tree.text(place));
  let clauses = clausesToCheck(input, origins, texts).filter(({ document }) => flags.document === void 0 || document === flags.document), page = new CheckPage({ language: flags.language ?? terminal2.language, color: terminal2.color }), session = { vendor, root, tree, origins, clauses, terminal: terminal2, page };
  return accept ? acceptTokens(accept, signed(by, source.asOf), session) : terminal2.ask !== void 0 && clauses.some(({ token }) => token !== null) ? askEach(signed(by, source.asOf), session) : list(session);
}
var { maxLength, pattern } = records_schema_default.$defs.email, mailbox = new RegExp(pattern, "u");
function refuseBy(by) {
  if (by !== void 0 && (by.length > maxLength || !mailbox.test(by) || hidesSomething(by)))
    throw new RunError("check-by-invalid", { value: by });
}
function signed(by, on) {
  if (by === void 0) throw new RunError("check-by-missing", {});
  return { by, on };
}
function refuseDocument(vendor, name, contracts) {
  let known = [...new Set(contracts.flatMap(({ documents }) => documents.map(({ id }) => id)))];
  if (name !== void 0 && !known.includes(name))
    throw new RunError("check-document-unknown", { vendor, name, known });
}
async function acceptTokens(tokens, by, session) {
  let { clauses, terminal: terminal2, page, vendor } = session, unknown = tokens.find((token) => !clauses.some((clause) => clause.token === token));
  if (unknown !== void 0) throw new RunError("check-token-unknown", { token: unknown, vendor });
  let named = clauses.filter(({ token }) => token !== null && tokens.includes(token));
  for (let clause of named)
    terminal2.queue([page.recorded(await record(clause, by, session))]), await terminal2.flush();
  return end(session, named);
}
async function askEach(by, session) {
  let { clauses, terminal: terminal2, page } = session, done = [];
  for (let [index, clause] of clauses.entries()) {
    let of = `${index + 1}/${clauses.length}`;
    if (terminal2.queue([
      page.clause(clause, { at: await placeNow(clause, session), of }),
      clause.token === null ? `
` : ""
    ]), clause.token === null) continue;
    await terminal2.flush();
    let answer = await answerTo(page.question(), terminal2);
    if (answer === "quit") break;
    answer === "no" && terminal2.queue([page.refused(fileOf(clause, session))]), answer === "yes" && await recorded(clause, by, session) && done.push(clause);
  }
  return end(session, done);
}
var answers = new Map([
  ...["y", "ㅛ"].map((key) => [key, "yes"]),
  ...["n", "ㅜ"].map((key) => [key, "no"]),
  ...["s", "ㄴ"].map((key) => [key, "skip"]),
  ...["q", "ㅂ"].map((key) => [key, "quit"])
]);
async function answerTo(question, terminal2) {
  for (; ; ) {
    let typed = await terminal2.ask?.(question);
    if (typed === void 0) return "quit";
    let answer = answers.get(typed.trim().toLowerCase());
    if (answer) return answer;
  }
}
async function recorded(clause, by, session) {
  let { terminal: terminal2, page } = session;
  try {
    return terminal2.queue([page.recorded(await record(clause, by, session))]), !0;
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return terminal2.queue([page.failed(error)]), !1;
  }
}
function list(session) {
  let { clauses, terminal: terminal2, page, vendor, origins } = session;
  for (let [index, clause] of clauses.entries()) {
    let location = origins.get(`contract/${clause.contract}`)?.show(["clauses", clause.clause]).location, at = location ? `${location.file}:${location.line}` : "";
    terminal2.queue([page.clause(clause, { at, of: `${index + 1}/${clauses.length}` }), page.token(clause), `
`]);
  }
  return clauses.some(({ token }) => token !== null) && terminal2.queue([page.howToAccept(vendor)]), end(session, []);
}
function end({ clauses, terminal: terminal2, page }, done) {
  let left = clauses.length - done.length, stuck = clauses.filter(({ token }) => token === null).length;
  return terminal2.queue([page.end({ recorded: done.length, left, stuck })]), left > 0 ? 1 : 0;
}
async function record(clause, { by, on }, session) {
  let { tree, root } = session, path = fileOf(clause, session), [sha256, location] = [clause.evidence?.actual, clause.location], file = await tree.file(path), place = `${clause.contract}, clauses[${clause.clause}]`;
  if (!file || !sha256 || location === null) throw new RunError("check-outdated", { place });
  let fact = (await tree.look([location])).get(location);
  if (!(fact?.state === "present" && fact.sha256 === sha256 && fact.pointer !== !0)) throw new RunError("check-outdated", { place });
  return await writeBelow(root, path, recordCheck(file, clause, { by, on, sha256 })), path;
}
function fileOf({ contract }, { origins }) {
  return origins.get(`contract/${contract}`)?.file ?? "";
}
async function placeNow(clause, session) {
  let path = fileOf(clause, session), file = await session.tree.file(path), location = file && clauseNow(file, clause)?.source.show(["clauses", clause.clause]).location;
  return location ? `${path}:${location.line}` : path;
}

// src/entry/cli/evidence.ts
var documentKinds = records_schema_default.$defs.document_kind.enum, hashCommand = {
  name: "hash",
  description: {
    en: "Print entries for `documents` of a record, or a guideline's `document`, with digests; paths are from the record",
    ko: "기록의 `documents`나 지침의 `document`에 넣을 항목을 해시값과 함께 출력. 경로는 기록 파일 기준"
  },
  arguments: [{ name: "<file...>", en: "documents", ko: "문서 파일" }],
  options: [
    {
      flags: "--kind <kind>",
      ...fill(
        {
          en: "kind of the documents: {kinds} (default: consignment-contract)",
          ko: "문서의 종류: {kinds} (기본값: consignment-contract)"
        },
        { kinds: documentKinds }
      ),
      choices: documentKinds,
      default: "consignment-contract"
    },
    {
      flags: "--record <file>",
      en: "record file the entries are for: paths start there, and a guideline gets its `document` (default: a record in the current folder)",
      ko: "항목을 넣을 기록 파일. 경로를 이 파일 기준으로 출력하고, 지침이면 `document`를 출력 (기본값: 현재 폴더의 기록)"
    },
    pageLanguageOption
  ],
  examples: [
    "clausegate evidence hash documents/2026-contract.pdf",
    "clausegate evidence hash --kind pledge documents/*.pdf",
    "clausegate evidence hash --record vendors/_guidelines/selection.yaml vendors/_guidelines/documents/selection.pdf"
  ],
  exitCodes: writtenExitCodes,
  run: runEvidenceHash
}, verifyCommand = {
  name: "verify",
  description: {
    en: "Compare every document with its recorded digest and every quote with its document",
    ko: "모든 문서를 기록된 해시값과, 모든 인용 문구를 문서 본문과 대조하여 목록으로 출력"
  },
  options: [
    { flags: "--vendor <id...>", en: "only these vendors", ko: "지정한 업체만" },
    rootOption,
    gitDirOption,
    recordsRefOption,
    textOrJsonOption,
    pageLanguageOption
  ],
  examples: [
    "clausegate evidence verify",
    "clausegate evidence verify --vendor hanbit-cs --ref origin/main --format json"
  ],
  exitCodes: {
    en: "Exit codes: 0 all verified, 1 not all verified (including what a person has to compare or is kept elsewhere), 2 cannot tell",
    ko: "종료 코드: 0 모두 확인됨, 1 확인되지 않은 것이 있음(담당자 대조가 필요하거나 외부에 보관한 문서 포함), 2 판정하지 못함"
  },
  run: runEvidenceVerify
}, showCommand = {
  name: "show",
  description: {
    en: "Print the clauses that meet a requirement, with their text from the document",
    ko: "요구사항을 충족하는 조항을 문서의 해당 내용과 함께 출력"
  },
  arguments: [vendorArgument, { ...ruleArgument, name: "<requirement>" }],
  options: [asOfOption, recordsRefOption, rootOption, gitDirOption, textOrJsonOption, pageLanguageOption],
  examples: [
    "clausegate evidence show hanbit-cs security-pledge",
    "clausegate evidence show hanbit-cs SEC-02 --as-of 2026-06-30 --language ko"
  ],
  exitCodes: {
    en: "Exit codes: 0 met (or not applicable), 1 not met (even if waived), 2 not judged",
    ko: "종료 코드: 0 충족(해당 없음, 대상 업무 없음 포함), 1 미충족(예외 승인된 것 포함), 2 판정하지 못함"
  },
  run: runEvidenceShow
}, evidenceCommand = {
  name: "evidence",
  description: {
    en: "Documents behind the records: digests, quotes, and the clauses that meet a requirement",
    ko: "기록을 뒷받침하는 문서: 해시값, 인용 문구, 요구사항을 충족하는 조항"
  },
  examples: [hashCommand, verifyCommand, showCommand, evidenceCheckCommand].flatMap(
    ({ examples }) => examples.slice(0, 1)
  ),
  exitCodes: verifyCommand.exitCodes,
  commands: [hashCommand, verifyCommand, showCommand, evidenceCheckCommand]
};
async function runEvidenceHash({ kind, record: record2 }, terminal2, paths) {
  let files = [];
  for (let named of paths) {
    let { bytes } = await readNamedFile(named), { path, isWithin } = fromHere(named, record2);
    if (!isWithin) throw new RunError("document-outside", { path: named });
    if (!canBeNamed(path)) throw new RunError("document-unnameable", { path: named });
    files.push({ path, bytes });
  }
  let isGuideline = isGuidelineFile(record2 ?? process.cwd(), await recordAt(record2));
  return terminal2.queue([isGuideline ? guidelineEntries(files) : documentEntries(files, kind)]), 0;
}
async function recordAt(path) {
  if (path !== void 0)
    try {
      return await readNamedFile(path);
    } catch (error) {
      if (error instanceof RunError && error.code === "input-missing") return;
      throw error;
    }
}
var exitCodes = { verified: 0, "not-verified": 1, "cannot-tell": 2 };
async function runEvidenceVerify(flags, terminal2) {
  let policy = await loadPolicyFiles(terminal2.policies);
  return withDossierSource(flags, policy, void 0, async (source) => {
    let dossiers = await verifyAll(source, flags.vendor), options = { language: flags.language ?? terminal2.language, color: terminal2.color }, { commit } = source.tree;
    return terminal2.queue([flags.format === "json" ? verifiedJson(dossiers, { commit }) : verifiedText(dossiers, options)]), exitCodes[verdictOf(dossiers)];
  });
}
async function runEvidenceShow(flags, terminal2, vendor, requirement) {
  let given = flags.asOf === void 0 ? void 0 : parseDay(flags.asOf), policy = await loadPolicyFiles(terminal2.policies), rule = termOf(requirement, policy);
  return withDossierSource(flags, policy, given, async (source) => {
    let shown = await showRequirement({ vendor, rule }, source, { policy, names: namesOf(policy) }), options = { language: flags.language ?? terminal2.language, color: terminal2.color }, { commit } = source.tree;
    return terminal2.queue([flags.format === "json" ? shownJson(shown, { commit }) : shownText(shown, options)]), shown.services.some((service) => service.status === "fail" || isOnlyDeclared(service)) ? 1 : 0;
  });
}
export {
  evidenceCommand
};
