import {
  RecordsPage,
  formatRecords,
  openRecords,
  textOf,
  writeRecords
} from "./BC5AACTY.mjs";
import {
  languageFor
} from "./QXC7X37G.mjs";
import {
  editYaml
} from "./GVQHEBDE.mjs";
import "./DDMPM7V2.mjs";
import {
  editorSchemas,
  schemasFolder
} from "./MS4V46PT.mjs";
import {
  readSchemas
} from "./2STXOYIX.mjs";
import {
  languageOption,
  recordPathsArgument,
  rootOption
} from "./6DTKQRCX.mjs";
import "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import {
  runErrorLines
} from "./6G2D4HBA.mjs";
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import "./QIJR2JNO.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import {
  inTurn
} from "./VHTFBP6M.mjs";
import {
  ReadDocument,
  readable
} from "./L2QHUV36.mjs";
import {
  locateDocument
} from "./2WAQPBBW.mjs";
import {
  groupBy
} from "./OGVGAJPE.mjs";
import "./4VOMADCF.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import {
  cut,
  documentsOf,
  recordKinds,
  requirementKeyOf,
  shapeAt
} from "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import {
  isParsed,
  isProblem,
  parseFile
} from "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import {
  compareBy,
  compareText
} from "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/evidence/quotes/word-characters.ts
var signs = [
  [/[\u2018\u2019\u201a\u201b\u2032\uff07\u0060\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\uff02]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-"]
], unusualSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g, mayDiffer = new RegExp(`['"\\-\\u0060\\u00b4\\u00a0\\u00ad\\u1100-\\u11ff\\u1680\\u2000-\\u206f\\u2212\\u3000\\ufe58\\ufe63\\ufeff\\uff02\\uff07\\uff0d]|\\p{M}`, "u");
function mayHaveWordCharacters(quote) {
  return mayDiffer.test(quote) || quote !== quote.normalize("NFC");
}
var around = 20;
function asInDocument(quote, document) {
  let wanted = plain(quote), passages = document.passagesOf(quote).flatMap(({ from, to }) => {
    let text = plain(document.source.slice(Math.max(0, from - around), to + around)), at = withPlainSigns(text).indexOf(withPlainSigns(wanted));
    return at < 0 ? [] : text.slice(at, at + wanted.length);
  }), found = passages.includes(wanted) ? wanted : passages[0];
  return found === void 0 || found === onOneLine(quote) ? void 0 : found;
}
function withPlainSigns(text) {
  return signs.reduce((result, [sign, replacement]) => result.replaceAll(sign, replacement), text);
}
function plain(text) {
  return onOneLine(text.normalize("NFC").replaceAll(unusualSpaces, " ").replaceAll(unseen, ""));
}
function onOneLine(text) {
  return text.replaceAll(/[ \t\r\n]+/g, " ").trim();
}

// src/usecases/authoring/repairs.ts
function sourcesOf(file) {
  return documentsOf(file).flatMap((record, index) => {
    let kind = recordKinds.find((known) => isEntries(record.value) && record.value.kind === known);
    return kind ? [{ record, index, kind }] : [];
  });
}
function keyRepairs(file) {
  return sourcesOf(file).flatMap((source) => [...keysBelow(source, source.record.value, [])]);
}
function* keysBelow(source, value, path) {
  if (Array.isArray(value)) {
    let after = value.map((one, at) => keyFor(source.kind, one, [...path, at]) ?? one), changed = value.findIndex((one, at) => one !== after[at]);
    if (changed < 0) for (let [at, one] of value.entries()) yield* keysBelow(source, one, [...path, at]);
    else yield keyRepair(source, { path, value: [...new Set(after)], changed: [...path, changed] }, value);
  } else if (isEntries(value))
    for (let [key, one] of Object.entries(value)) yield* keysBelow(source, one, [...path, key]);
  else {
    let key = keyFor(source.kind, value, path) ?? listFor(source.kind, value, path);
    key !== void 0 && (yield keyRepair(source, { path, value: key, changed: path }, value));
  }
}
function listFor(kind, value, path) {
  let item = [...path, 0], key = keyFor(kind, value, item) ?? shapeAt(kind, item).values.find((known) => known === value);
  return key !== void 0 && shapeAt(kind, path).type === "array" ? [key] : void 0;
}
function keyFor(kind, value, path) {
  let key = typeof value == "string" ? requirementKeyOf(value) : void 0;
  return key !== void 0 && shapeAt(kind, path).values.includes(key) ? key : void 0;
}
function keyRepair(source, { path, value, changed }, before) {
  return {
    kind: "requirement-key",
    ...placeIn(source, changed),
    change: { kind: "set", path, value },
    weight: [before].flat().length,
    before: cut([before].flat().join(", ")),
    after: cut(!Array.isArray(before) && Array.isArray(value) ? `[${value.join(", ")}]` : [value].flat().join(", "))
  };
}
function namedDocuments(file) {
  return sourcesOf(file).flatMap((source) => {
    let { value, file: path } = source.record, { document, documents } = isEntries(value) ? value : {};
    return (source.kind === "guideline" ? [[["document"], document]] : listOf(documents).map((one, at) => [["documents", at], one])).flatMap(([at, entry]) => {
      let place = isEntries(entry) && typeof entry.path == "string" ? locateDocument(path, entry.path) : void 0;
      return isEntries(entry) && place !== void 0 ? [{ source, path: at, entry, place }] : [];
    });
  });
}
function placesIn(file) {
  return namedDocuments(file).map(({ place }) => place);
}
function digestRepairs(file, facts) {
  return namedDocuments(file).flatMap(({ source, path, entry, place }) => {
    let fact = facts.get(place);
    if (fact?.state !== "present") return [];
    let { sha256: after, other_ends: otherEnds } = fact, before = typeof entry.sha256 == "string" ? entry.sha256 : "";
    if (before === after || before === otherEnds) return [];
    let change = { kind: "set", path: [...path, "sha256"], value: after };
    return [{ kind: "digest", ...placeIn(source, change.path), change, weight: 1, before, after, place }];
  });
}
function doubtfulQuotes(file) {
  let named = namedDocuments(file);
  return sourcesOf(file).flatMap((source) => {
    let { value } = source.record;
    return source.kind !== "contract" || !isEntries(value) ? [] : listOf(value.clauses).flatMap((clause, at) => {
      if (!isEntries(clause) || typeof clause.quote != "string" || !mayHaveWordCharacters(clause.quote)) return [];
      let { quote } = clause, document = named.find((one) => one.source.index === source.index && one.entry.id === clause.document);
      if (!document) return [];
      let path = ["clauses", at, "quote"], repair = (after) => ({
        kind: "quote",
        ...placeIn(source, path),
        change: { kind: "set", path, value: after },
        weight: 1,
        before: signsOf(quote, after),
        after
      });
      return [{ quote, place: document.place, repair }];
    });
  });
}
function signsOf(quote, after) {
  let signs2 = [...quote].filter((character) => !after.includes(character)).map(signName);
  return [...new Set(signs2)].join(", ");
}
function signName(character) {
  return new RegExp("[\\u1100-\\u11ff]|\\p{M}", "u").test(character) ? "NFD" : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function placeIn({ record, index }, path) {
  return { file: record.file, line: record.show(path).location.line, document: index };
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function isEntries(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}

// src/usecases/authoring/fix.ts
async function findRepairs(tree, { files, problems }) {
  let answers2 = files.map((file) => parseFile(file)), parsed = answers2.filter(isParsed), facts = await tree.look([...new Set(parsed.flatMap(placesIn))].sort(compareText));
  return { repairs: [
    ...parsed.flatMap(keyRepairs),
    ...parsed.flatMap((file) => digestRepairs(file, facts)),
    ...await quoteRepairs(tree, parsed)
  ].toSorted(repairOrder), unread: [...problems, ...answers2.filter(isProblem)] };
}
var repairOrder = compareBy(
  (a, b) => compareText(a.file, b.file),
  (a, b) => a.line - b.line,
  (a, b) => compareText(a.kind, b.kind)
), documentsAtOnce = 4;
async function quoteRepairs(tree, files) {
  let quotes = files.flatMap(doubtfulQuotes), places = [...new Set(quotes.map(({ place }) => place))].sort(compareText), read = async (place) => ({ place, document: readable(await tree.text(place)) }), found = [];
  for await (let { place, document } of inTurn(places, documentsAtOnce, read))
    if (document instanceof ReadDocument)
      for (let one of quotes.filter((quote) => quote.place === place)) {
        let after = asInDocument(one.quote, document);
        after !== void 0 && found.push(one.repair(after));
      }
  return found;
}
function fixFiles(files, { repairs, unread }, { isAccepted, format, schemas = [] }) {
  let ofFile = groupBy(repairs.filter(isAccepted), ({ file }) => file), repaired = files.map((file) => repairFile(file, ofFile.get(file.path) ?? [])), results = repaired.map((one) => ({ ...one, form: format ? formOf(one) : void 0 })), changed = results.map(({ file, text, form }) => ({ file, text: form?.text ?? text })), notConfirmed = repairs.filter((one) => !isAccepted(one));
  return {
    changed: [...changed.filter(({ file, text }) => text !== textOf(file)), ...schemas],
    done: repaired.flatMap(({ done }) => done),
    left: [
      ...notConfirmed.map((repair) => ({ repair, reason: "notConfirmed" })),
      ...repaired.flatMap(({ left }) => left)
    ],
    unread: [...unread, ...results.flatMap(({ form }) => form?.problem ?? [])],
    formatted: results.flatMap(({ file, text, form }) => form?.text && form.text !== text ? file.path : []),
    renewed: schemas.map(({ file }) => file.path)
  };
}
function formOf({ file: { path }, text }) {
  let answer = formatRecords({ path, bytes: new TextEncoder().encode(text) });
  return answer.state === "formatted" ? { text: answer.text } : answer.state === "not-parsed" ? {} : { problem: { code: "not-formattable", file: path, args: {} } };
}
var maxParsedBytes = 8 * 1024 * 1024;
function affordable(file, repairs) {
  let parsed = 0, first = repairs.findIndex(({ weight }) => (parsed += weight * file.bytes.length, parsed > maxParsedBytes));
  return first < 0 ? repairs : repairs.slice(0, first);
}
function repairFile(file, repairs) {
  let done = [], possible = affordable(file, repairs), left = repairs.slice(possible.length).map((repair) => ({ repair, reason: "tooMany" })), { bytes } = file;
  for (let repair of possible)
    try {
      bytes = new TextEncoder().encode(editYaml({ path: file.path, bytes }, repair.document, repair.change)), done.push(repair);
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      left.push({ repair, reason: error });
    }
  return { file, text: textOf({ path: file.path, bytes }), done, left };
}

// src/texts/fix.ts
var fixWords = {
  repaired: { en: "repaired", ko: "고침" },
  toRepair: { en: "to repair", ko: "고칠 수 있음" },
  left: { en: "left as it is", ko: "그대로 둠" },
  formatted: { en: "formatted", ko: "정리함" },
  renewed: { en: "schema of this version", ko: "현재 버전의 스키마로 바꿈" },
  kinds: {
    "requirement-key": { en: "requirement key: {before} → {after}", ko: "요구사항 키: {before} → {after}" },
    quote: {
      en: "characters of the quote, now as in the document: {before}",
      ko: "문서와 같게 고친 인용 문구의 문자: {before}"
    },
    digest: {
      en: "digest of {document}: {before} → {after}",
      ko: "{document} 문서의 해시값: {before} → {after}"
    }
  },
  nothing: { en: "not recorded", ko: "기록 없음" },
  newDigest: {
    en: "{document} has no SHA-256 on record; its digest is {after}",
    ko: "{document} 문서에 기록된 SHA-256 값이 없음. 현재 해시값: {after}"
  },
  changedDigest: {
    en: "{document} is not the document on record (SHA-256 {before}); its digest is {after}. If the change was meant, compare the recorded clauses with it",
    ko: "{document} 문서가 기록한 문서(SHA-256 {before})와 다름. 현재 해시값: {after}. 의도한 변경이면 조항 기록도 새 문서와 대조해야 함"
  },
  question: { en: "Record this digest? [y/n/q] ", ko: "이 해시값을 기록할까요? [y/n/q] " },
  notConfirmed: {
    en: "not confirmed; --accept-digests records the digests of all documents as they are now",
    ko: "확인하지 않음. --accept-digests를 쓰면 모든 문서의 현재 해시값을 기록함"
  },
  tooMany: {
    en: "more than one run repairs in a file of this size; run again, or split the file",
    ko: "이 크기의 파일에서 한 번에 고치는 양을 넘음. 다시 실행하거나 파일을 나눔"
  },
  stopped: { en: "Stopped; nothing was written", ko: "중단하여 아무것도 저장하지 않음" },
  digestsAsked: {
    en: "Digests are recorded only after a question on a terminal, or with --accept-digests.",
    ko: "해시값은 터미널에서 확인하거나 --accept-digests를 쓸 때만 기록합니다."
  },
  nothingToRepair: { en: "Nothing to repair", ko: "고칠 것이 없음" },
  summary: {
    en: "Repairs: made {done}, left {left}; files left unread: {unread}",
    ko: "수정 {done}건, 남음 {left}건, 읽지 못한 파일 {unread}건"
  },
  dryRun: {
    en: "Repairs: to make {done}, left {left}; files left unread: {unread}. Nothing was written",
    ko: "고칠 수 있음 {done}건, 남음 {left}건, 읽지 못한 파일 {unread}건. 저장하지 않음"
  }
};

// src/usecases/authoring/unified-diff.ts
function unifiedDiff(path, before, after) {
  if (before === after) return "";
  let steps = stepsBetween(linesOf(before), linesOf(after));
  return [`--- a/${path}
`, `+++ b/${path}
`, ...hunksOf(steps).map(hunkText)].join("");
}
function linesOf(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function stepsBetween(before, after) {
  let start = 0;
  for (; start < Math.min(before.length, after.length) && before[start] === after[start]; ) start += 1;
  let end = 0, most = Math.min(before.length, after.length) - start;
  for (; end < most && before[before.length - 1 - end] === after[after.length - 1 - end]; ) end += 1;
  return [
    ...before.slice(0, start).map((line) => ({ sign: " ", line })),
    ...middleSteps(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map((line) => ({ sign: " ", line }))
  ];
}
function middleSteps(before, after) {
  let [rows, columns] = [before.length, after.length], isComparable = rows * columns <= 4e6, width = columns + 1, lengths = new Uint32Array(isComparable ? (rows + 1) * width : 0), lengthAt = (row2, column2) => lengths[row2 * width + column2] ?? 0;
  for (let row2 = rows - 1; isComparable && row2 >= 0; row2 -= 1)
    for (let column2 = columns - 1; column2 >= 0; column2 -= 1)
      lengths[row2 * width + column2] = before[row2] === after[column2] ? lengthAt(row2 + 1, column2 + 1) + 1 : Math.max(lengthAt(row2 + 1, column2), lengthAt(row2, column2 + 1));
  let steps = [], [row, column] = [0, 0];
  for (; row < rows || column < columns; ) {
    let [old, fresh] = [before[row], after[column]];
    isComparable && old !== void 0 && old === fresh ? (steps.push({ sign: " ", line: old }), row += 1, column += 1) : old !== void 0 && (fresh === void 0 || lengthAt(row + 1, column) >= lengthAt(row, column + 1)) ? (steps.push({ sign: "-", line: old }), row += 1) : (steps.push({ sign: "+", line: fresh ?? "" }), column += 1);
  }
  return steps;
}
function hunksOf(steps) {
  let hunks = [], isNear = new Uint8Array(steps.length);
  for (let [at, { sign }] of steps.entries())
    sign !== " " && isNear.fill(1, Math.max(0, at - 3), at + 3 + 1);
  let [before, after] = [1, 1], open = [];
  for (let [at, step] of steps.entries())
    isNear[at] === 1 ? (open.length === 0 && hunks.push({ steps: open, before, after }), open.push(step)) : open = [], step.sign !== "+" && (before += 1), step.sign !== "-" && (after += 1);
  return hunks;
}
function hunkText({ steps, before, after }) {
  let range = (first, other) => {
    let count = steps.filter(({ sign }) => sign !== other).length;
    return `${count === 0 ? first - 1 : first},${count}`;
  }, lines = steps.map(
    ({ sign, line }) => line.endsWith(`
`) ? sign + line : `${sign}${line}
\\ No newline at end of file
`
  );
  return `@@ -${range(before, "+")} +${range(after, "-")} @@
${lines.join("")}`;
}

// src/usecases/authoring/fix-text.ts
var FixPage = class extends RecordsPage {
  /** A document whose digest is to be recorded, before the question. */
  digest({ file, line, place = "", before, after }) {
    let text = before === "" ? fixWords.newDigest : fixWords.changedDigest;
    return `${terminal(`${file}:${line}`)}  ${terminal(this.line(text, { document: place, before, after }))}
`;
  }
  question() {
    return this.say(fixWords.question);
  }
  stopped() {
    return `${this.say(fixWords.stopped)}
`;
  }
  /** What was repaired, and what is left. */
  written(fixed) {
    return this.lists(fixed, fixWords.repaired) + this.end(fixed, fixWords.summary);
  }
  /** What would be repaired, as a difference, and what would be left. */
  dryRun(fixed) {
    let differences = fixed.changed.map(({ file, text }) => shownDiff(unifiedDiff(file.path, textOf(file), text))), hint = fixed.done.some(({ kind }) => kind === "digest") ? `${this.say(fixWords.digestsAsked)}
` : "", gap = differences.length > 0 ? `
` : "";
    return differences.join("") + gap + this.lists(fixed, fixWords.toRepair) + this.end(fixed, fixWords.dryRun) + hint;
  }
  lists({ done, left, unread, formatted, renewed }, state) {
    return [
      ...done.map((repair) => this.repair(state, repair)),
      ...formatted.map((path) => this.file(fixWords.formatted, path)),
      ...renewed.map((path) => this.file(fixWords.renewed, path)),
      ...left.map((one) => this.repair(fixWords.left, one.repair) + this.reason(one)),
      ...unread.map((problem) => this.left(fixWords.left, problem))
    ].join("");
  }
  end({ done, left, unread, changed }, counts) {
    return changed.length + left.length + unread.length === 0 ? `${this.say(fixWords.nothingToRepair)}
` : `${this.line(counts, { done: done.length, left: left.length, unread: unread.length })}
`;
  }
  repair(state, { kind, file, line, before, after, place = "" }) {
    let args = { before: before === "" ? this.say(fixWords.nothing) : before, after, document: place };
    return `${this.say(state)}  ${terminal(`${file}:${line}`)}  ${terminal(this.line(fixWords.kinds[kind], args))}
`;
  }
  reason({ reason }) {
    return typeof reason == "string" ? `    ${this.say(fixWords[reason])}
` : runErrorLines(reason).map((text) => `    ${terminal(this.say(text))}
`).join("");
  }
};
function shownDiff(diff) {
  return diff.split(/(\r?\n|\t)/).map((part, at) => at % 2 === 1 ? part : terminal(part)).join("");
}

// src/usecases/authoring/schema-copies.ts
async function outdatedSchemas(tree, served) {
  let outdated = [];
  for (let name of editorSchemas) {
    let [file, text] = [await copyAt(tree, `${schemasFolder}/${name}.schema.json`), served.get(name)];
    file && text !== void 0 && textOf(file) !== text && outdated.push({ file, text });
  }
  return outdated;
}
async function copyAt(tree, path) {
  try {
    return await tree.file(path);
  } catch (error) {
    if (error instanceof RunError && error.code === "input-unreadable") return;
    throw error;
  }
}

// src/entry/cli/fix.ts
var fixCommand = {
  name: "fix",
  description: {
    en: "Repair what needs no judgement: digests of documents, rule ids written for keys, a word processor's signs in quotes",
    ko: "판단이 필요 없는 것을 수정: 문서의 해시값, 키 대신 적은 규칙 id, 워드 프로세서가 바꾼 인용 문구의 기호"
  },
  arguments: [recordPathsArgument],
  options: [
    {
      flags: "--dry-run",
      en: "write nothing; show the difference",
      ko: "저장하지 않고 바뀌는 내용만 출력"
    },
    {
      flags: "--accept-digests",
      en: "record the digests of new and changed documents without asking",
      ko: "새 문서와 바뀐 문서의 해시값을 묻지 않고 기록"
    },
    {
      flags: "--fmt",
      en: "also write the files in canonical form, as 'clausegate fmt'",
      ko: "'clausegate fmt'와 같이 파일을 표준 형식으로도 정리"
    },
    rootOption,
    languageOption
  ],
  examples: ["clausegate fix --dry-run", "clausegate fix", "clausegate fix vendors/hanbit-cs --accept-digests"],
  exitCodes: {
    en: "Exit codes: 0 nothing left to repair, 1 repairs left (--dry-run: to make) or a file could not be read, 2 nothing done",
    ko: "종료 코드: 0 더 고칠 것이 없음, 1 고칠 것(--dry-run 포함)이나 읽지 못한 파일이 남음, 2 실행하지 못함"
  },
  run: runFix
};
async function runFix(flags, terminal2, paths) {
  let { tree, records, language } = await openRecords(flags, paths, terminal2.policies), page = new FixPage({ language: languageFor("text", language, terminal2), color: terminal2.color }), found = await findRepairs(tree, records), confirmed = flags.dryRun || flags.acceptDigests ? void 0 : await confirm(found.repairs, page, terminal2);
  if (confirmed === "stopped")
    return terminal2.queue([page.stopped()]), 1;
  let isAccepted = (repair) => repair.kind !== "digest" || !confirmed || confirmed.has(repair), schemas = paths.length > 0 ? [] : await outdatedSchemas(tree, readSchemas(terminal2.policies)), fixed = fixFiles(records.files, found, { isAccepted, format: flags.fmt ?? !1, schemas });
  return flags.dryRun || await writeRecords(flags.root, tree, fixed.changed), terminal2.queue([flags.dryRun ? page.dryRun(fixed) : page.written(fixed)]), isLeft(fixed) || flags.dryRun && fixed.changed.length > 0 ? 1 : 0;
}
function isLeft({ left, unread }) {
  return left.length + unread.length > 0;
}
async function confirm(repairs, page, terminal2) {
  let confirmed = /* @__PURE__ */ new Set();
  if (!terminal2.ask) return confirmed;
  for (let repair of repairs.filter(({ kind }) => kind === "digest")) {
    terminal2.queue([page.digest(repair)]), await terminal2.flush();
    let answer = await answerTo(page.question(), terminal2);
    if (answer === "quit") return "stopped";
    answer === "yes" && confirmed.add(repair);
  }
  return confirmed;
}
var answers = new Map([
  ...["y", "ㅛ"].map((key) => [key, "yes"]),
  ...["n", "ㅜ"].map((key) => [key, "no"]),
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
export {
  fixCommand
};
