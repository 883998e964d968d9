import {
  RecordsPage,
  openRecords,
  writeRecords
} from "./KZPFQX64.mjs";
import {
  languageFor
} from "./QXC7X37G.mjs";
import {
  findRepairs,
  fixFiles,
  outdatedSchemas
} from "./SG7AOGHP.mjs";
import "./ESINAOHA.mjs";
import "./KB4HOIKB.mjs";
import "./URCPVFEH.mjs";
import "./DDMPM7V2.mjs";
import {
  textOf
} from "./I2G73LWN.mjs";
import {
  languageOption,
  recordPathsArgument,
  rootOption
} from "./6DTKQRCX.mjs";
import "./MS4V46PT.mjs";
import {
  readSchemas
} from "./2STXOYIX.mjs";
import "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import {
  runErrorLines
} from "./QLNNH5OA.mjs";
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./VHTFBP6M.mjs";
import "./L2QHUV36.mjs";
import "./OIVOOKO4.mjs";
import "./OGVGAJPE.mjs";
import "./4VOMADCF.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

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
  ...["y", "yes", "ㅛ", "예", "네"].map((key) => [key, "yes"]),
  ...["n", "no", "ㅜ", "아니오", "아니요"].map((key) => [key, "no"]),
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
