import {
  judgeHere,
  toFolderReport
} from "./NEJH2ZKL.mjs";
import {
  RunError,
  SourceText,
  YAMLException,
  addDays,
  baseline,
  brokenRule,
  byLanguage,
  canonical,
  compareBy,
  compareSections,
  compareText,
  config_schema_default,
  cut,
  daysBetween,
  defaultInventory,
  digestOf,
  documentsOf,
  fill,
  findingTexts,
  guidelinesFolder,
  guidelinesSection,
  isIsoDate,
  isParsed,
  judgeGuidelines,
  judgeVendors,
  load,
  maxDepth,
  maxPlainFileBytes,
  noFacts,
  noGuidelines,
  otherFact,
  parseFile,
  problemAt,
  runConfigSection,
  sectionOf,
  shownProblemText,
  suggest,
  toPointer,
  toProblem,
  validateDocument,
  waivers
} from "./YU3DSNPM.mjs";
import {
  __commonJS,
  __toESM
} from "./DE6FTJM7.mjs";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {}, argv = p.argv || [], env = p.env || {}, isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI), formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    }, replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do
        result += string.substring(cursor, index) + replace, cursor = index + close.length, index = string.indexOf(close, cursor);
      while (~index);
      return result + string.substring(cursor);
    }, createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/report/formats/escape.ts
var unsafe = new RegExp("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Bidi_Control}\\p{Noncharacter_Code_Point}]|(?![\\u200d\\ufe0e\\ufe0f])\\p{Default_Ignorable_Code_Point}", "gu");
function hidesSomething(text2) {
  return terminal(text2) !== text2.replaceAll("##[", "## [");
}
function terminal(text2) {
  return visible(text2).replaceAll("##[", "## [");
}
function visible(text2) {
  return text2.replace(unsafe, escaped);
}
function escaped(character) {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function jsonForLogs(json2) {
  return plainJson.test(json2) && !json2.includes("##[") ? json2 : json2.replace(unsafe, (character) => character === `
` ? character : unicodeEscapes(character)).replaceAll("##[", "#\\u0023[");
}
var plainJson = /^[\n\x20-\x7e\u00b7\u2013\u2014\u2018-\u201d\u2026\u3131-\u3163\uac00-\ud7a3]*$/;
function unicodeEscapes(character) {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function cellText(text2) {
  return text2.replaceAll("\\u{", "\\u{5c}u{").replace(unsafe, (character) => /[\n\t]/.test(character) ? character : escaped(character));
}
function xml(text2) {
  return markupEntities(terminal(text2));
}
function html(text2) {
  let line = text2.replace(/[\t\n\r ]+/g, " ");
  return markupEntities(plainJson.test(line) ? line : visible(line));
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
function markupEntities(text2) {
  return text2.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
function markdown(text2) {
  return terminal(text2).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_[\](){}#|~!]/g, "\\$&").replaceAll("://", ":\\//").replace(/www(?=\.)/gi, "$&\\").replace(/@|#(?=\d)|\bgh-(?=\d)/gi, `$&${noSpace}`);
}
var noSpace = "​";
function markdownSentence(text2) {
  return text2.split(/(`[\w:[\], .-]+`)/).map((part, at) => at % 2 === 1 ? part : markdown(part)).join("");
}
function workflowData(lines2) {
  return lines2.map((line) => terminal(line).replaceAll("%", "%25")).join("%0A");
}
function workflowProperty(text2) {
  return terminal(text2).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function relativeUri(path) {
  return path.split("/").map((segment) => /^\.{1,2}$/.test(segment) ? "_" : encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "�"))).join("/");
}

// src/texts/run-errors.ts
var texts = {
  usage: {
    en: "{reason}. See '{command} --help'",
    ko: "{reason}. '{command} --help'를 참고하십시오"
  },
  "date-invalid": {
    en: "'{value}' is not a day of the calendar; write {option} YYYY-MM-DD",
    ko: "'{value}' 값은 달력에 없는 날짜입니다. {option} YYYY-MM-DD 형식으로 쓰십시오"
  },
  "output-invalid": {
    en: "'{value}' is no output; write --output FORMAT=FILE with FORMAT one of: {formats}",
    ko: "'{value}' 값은 출력 형식이 아닙니다. --output FORMAT=FILE로 쓰십시오 (FORMAT: {formats})"
  },
  "baseline-missing": {
    en: "There is no entry in '{file}'; 'clausegate baseline write' makes them",
    ko: "'{file}' 파일에 항목이 없습니다. 'clausegate baseline write'로 만드십시오"
  },
  "gate-invalid": {
    en: "'{file}' cannot be used; correct it first",
    ko: "'{file}' 파일을 사용할 수 없습니다. 먼저 바로잡으십시오"
  },
  "output-twice": {
    en: "'{file}' is named for two reports; give each a file of its own",
    ko: "보고서 두 개에 같은 파일('{file}')을 지정했습니다. 서로 다른 파일을 지정하십시오"
  },
  "address-invalid": {
    en: "'{value}' is no address for --rule-pages; write https://… without query, name or password",
    ko: "'{value}' 값은 --rule-pages 주소가 아닙니다. https://…로 시작하고 질의나 계정 정보가 없는 주소를 쓰십시오"
  },
  "shard-invalid": {
    en: "'{value}' is no part; write --shard I/N with I from 1 to N, and N at most {most}",
    ko: "'{value}' 값은 부분을 나타내지 않습니다. --shard I/N으로 쓰십시오 (I는 1부터 N까지, N은 {most} 이하)"
  },
  "shard-of-vendors": {
    en: "--shard cannot be used with --vendor: the parts would not make a whole",
    ko: "--shard와 --vendor는 함께 쓸 수 없습니다. 부분을 합쳐도 전체가 되지 않습니다"
  },
  "shard-of-change": {
    en: "--shard cannot be used with --base: what a change does is told from both states as a whole, and only the folders it touches are judged, which needs no parts",
    ko: "--shard와 --base는 함께 쓸 수 없습니다. 변경은 두 상태 전체를 비교해야 판정할 수 있고, 달라진 폴더만 점검하므로 나눌 필요가 없습니다"
  },
  "digest-invalid": {
    en: "'{value}' is no SHA-256; write --manifest-digest with 64 hexadecimal digits",
    ko: "'{value}' 값은 SHA-256이 아닙니다. --manifest-digest에 16진수 64자리를 쓰십시오"
  },
  "pack-exists": {
    en: "'{folder}' is not empty; name a folder that does not exist yet",
    ko: "'{folder}' 폴더가 비어 있지 않습니다. 아직 없는 폴더를 지정하십시오"
  },
  "pack-blocked": {
    en: "'{folder}' cannot be made: '{path}' is {obstacle}. Name a folder that does not exist yet",
    ko: "'{folder}' 폴더를 만들 수 없습니다. '{path}' 위치에 있는 것: {obstacle}. 아직 없는 폴더를 지정하십시오"
  },
  "pack-unusable": {
    en: "'{file}' is no manifest of an evidence pack (see '{pointer}'): the pack cannot be verified",
    ko: "'{file}' 파일이 증적 묶음의 목록이 아니어서 ('{pointer}' 참고) 증적 묶음을 검증할 수 없습니다"
  },
  "period-invalid": {
    en: "'{value}' is no period; write --period YYYY-MM-DD..YYYY-MM-DD, the earlier day first",
    ko: "'{value}' 값은 기간이 아닙니다. --period YYYY-MM-DD..YYYY-MM-DD 형식으로 이른 날짜를 먼저 쓰십시오"
  },
  "period-not-over": {
    en: "The period ends on {to}, after {as_of}, the day that is judged; end --period there at the latest, or judge a later day with --as-of",
    ko: "기간이 점검 기준일인 {as_of} 뒤의 {to}에 끝납니다. --period의 마지막 날을 기준일 이전으로 하거나 --as-of에 더 늦은 기준일을 지정하십시오"
  },
  "saved-not-json": {
    en: "'{file}' is not whole JSON; make the report again with 'clausegate check --output json={file}'",
    ko: "'{file}' 파일이 온전한 JSON이 아닙니다. 'clausegate check --output json={file}'로 보고서를 다시 만드십시오"
  },
  "saved-not-report": {
    en: "'{file}' is no report of 'clausegate check': '{pointer}' is not what report.schema.json asks for ({keyword}). Make the report again",
    ko: "'{file}' 파일은 'clausegate check'의 보고서가 아닙니다: '{pointer}' 위치가 report.schema.json에 맞지 않습니다 ({keyword}). 보고서를 다시 만드십시오"
  },
  "saved-altered": {
    en: "'{file}' contradicts itself at '{pointer}': it is not as 'clausegate check' wrote it. Make the report again",
    ko: "'{file}' 파일의 '{pointer}' 내용이 서로 맞지 않아 'clausegate check'가 쓴 그대로가 아닙니다. 보고서를 다시 만드십시오"
  },
  "saved-too-large": {
    en: "'{file}' is not laid out as 'clausegate check' writes it and too large to be read at once ({bytes} bytes); use the file as it was written",
    ko: "'{file}' 파일이 'clausegate check'가 쓴 형식이 아니며 한 번에 읽기에는 너무 큽니다 ({bytes}바이트). 처음 쓰인 그대로의 파일을 사용하십시오"
  },
  "saved-rule-unknown": {
    en: "'{file}' names rule '{rule}', which this version does not have; use the version that wrote it",
    ko: "'{file}' 파일의 '{rule}' 규칙이 이 버전에는 없습니다. 보고서를 쓴 버전을 사용하십시오"
  },
  "saved-tool": {
    en: "'{file}' was made by clausegate {version} with other rules or texts than this one's ({own}); render it with the version that made it",
    ko: "'{file}' 파일은 규칙이나 문구가 이 버전({own})과 다른 clausegate {version}에서 만들어졌습니다. 보고서를 만든 버전으로 출력하십시오"
  },
  "merge-nothing": {
    en: "Name the reports to join: the JSON reports of all parts, or --repository NAME=FILE",
    ko: "합칠 보고서를 지정하십시오: 모든 부분의 JSON 보고서, 또는 --repository NAME=FILE"
  },
  "merge-mixed": {
    en: "Join either parts or repositories, not both: '{file}' is a part's file and --repository is given",
    ko: "부분과 저장소를 함께 합칠 수 없습니다. 부분의 파일 '{file}'과 --repository가 함께 지정되었습니다"
  },
  "merge-format": {
    en: "A report of several repositories has no format '{format}'; it has: {formats}",
    ko: "여러 저장소의 보고서에는 '{format}' 형식이 없습니다. 가능한 형식: {formats}"
  },
  "merge-whole": {
    en: "'{file}' is the report of a whole run, not of a part; there is nothing to join it with",
    ko: "'{file}' 파일은 부분이 아니라 전체 점검의 보고서이므로 합칠 대상이 아닙니다"
  },
  "merge-part": {
    en: "'{file}' is part {index} of {count}, not a whole report; join the parts first: clausegate merge PART… --output json=FILE",
    ko: "'{file}' 파일은 전체 보고서가 아니라 전체 {count}부분 중 {index}번째입니다. 먼저 부분을 합치십시오: clausegate merge PART… --output json=FILE"
  },
  "merge-change": {
    en: "'{file}' is the report of a change; its verdict says nothing of what was there before. Use a report without --base",
    ko: "'{file}' 파일은 변경을 점검한 보고서이므로 이전부터 있던 것을 판정하지 않습니다. --base 없이 만든 보고서를 사용하십시오"
  },
  "merge-some-vendors": {
    en: "'{file}' is the report of some vendors only (--vendor {vendors}) and says nothing of the others. Use a report made without --vendor",
    ko: "'{file}' 파일은 일부 업체만 점검한 보고서(--vendor {vendors})이므로 다른 업체에 대하여 알 수 없습니다. --vendor 없이 만든 보고서를 사용하십시오"
  },
  "merge-tool": {
    en: "'{file}' was made by clausegate {version} with other rules or texts than this one's ({own}); join the parts with the version that made them",
    ko: "'{file}' 파일은 규칙이나 문구가 이 버전({own})과 다른 clausegate {version}에서 만들어졌습니다. 부분을 만든 버전으로 합치십시오"
  },
  "merge-differs": {
    en: "'{file}' and '{first}' are not of one run: they differ in {difference} ('{theirs}', '{ours}')",
    ko: "'{file}', '{first}' 파일은 같은 점검의 결과가 아닙니다. 서로 다른 것: {difference} ('{theirs}', '{ours}')"
  },
  "merge-count": {
    en: "'{file}' is one of {theirs} parts, '{first}' one of {ours}",
    ko: "'{file}' 파일은 전체 {theirs}부분, '{first}' 파일은 전체 {ours}부분 가운데 하나입니다"
  },
  "merge-twice": {
    en: "'{file}' and '{first}' are the same part ({index} of {count}); name each part once",
    ko: "'{file}', '{first}' 파일은 같은 부분입니다 (전체 {count}부분 중 {index}번째). 부분마다 하나씩 지정하십시오"
  },
  "merge-missing": {
    en: "Parts are missing, so nothing can be said of the whole: {missing} of {count}",
    ko: "빠진 부분이 있어 전체를 판정할 수 없습니다: 전체 {count}부분 중 {missing}번째"
  },
  "merge-vendors": {
    en: "Vendors in the parts: {found}, in the inventory: {vendors}; the parts are not all of one run",
    ko: "부분에 있는 업체는 {found}곳인데 인벤토리의 업체는 {vendors}곳입니다. 같은 점검의 결과가 아닙니다"
  },
  "merge-empty": {
    en: "No records found: no part has a vendor. Judge the folder that holds the inventory ('clausegate check --root DIR')",
    ko: "기록이 없습니다: 어느 부분에도 업체가 없습니다. 인벤토리가 있는 폴더를 점검하십시오 ('clausegate check --root DIR')"
  },
  "repository-invalid": {
    en: "'{value}' names no report of a repository; write --repository NAME=FILE, the name without white space or hidden characters, at most {most} characters",
    ko: "'{value}' 값은 저장소의 보고서를 나타내지 않습니다. --repository NAME=FILE로 쓰십시오 (이름은 공백이나 보이지 않는 문자 없이 {most}자 이하)"
  },
  "repository-twice": {
    en: "Repository '{name}' is named twice; each has one report",
    ko: "'{name}' 저장소가 두 번 지정되었습니다. 저장소마다 보고서는 하나입니다"
  },
  "root-missing": {
    en: "'{root}' is not a folder; name the one that holds 'vendors' with --root DIR (GitHub Action: 'root')",
    ko: "'{root}' 폴더가 없습니다. 'vendors' 폴더가 있는 위치를 --root DIR(GitHub Action은 'root')로 지정하십시오"
  },
  "input-missing": {
    en: "'{path}' is not there; correct the path and run again",
    ko: "'{path}' 파일이나 폴더가 없습니다. 경로를 바로잡은 뒤 다시 실행하십시오"
  },
  "input-unreadable": {
    en: "'{path}' cannot be read ({reason}); make it readable and run again",
    ko: "'{path}' 경로를 읽을 수 없습니다 ({reason}). 읽을 수 있게 한 뒤 다시 실행하십시오"
  },
  "nothing-found": {
    en: "No records found: there is no vendor folder below '{folder}/'. Write {folder}/<vendor id>/vendor.yaml, or name the folder that holds '{folder}' with --root DIR (GitHub Action: 'root')",
    ko: "기록이 없습니다: '{folder}/' 아래에 업체 폴더가 없습니다. {folder}/<업체 id>/vendor.yaml을 작성하거나 '{folder}' 폴더가 있는 위치를 --root DIR(GitHub Action은 'root')로 지정하십시오"
  },
  "vendor-unknown": {
    en: "There is no vendor '{vendor}': {inventory}/{vendor}/ does not exist",
    ko: "'{vendor}' 업체가 없습니다: {inventory}/{vendor}/ 폴더가 존재하지 않습니다"
  },
  "vendor-guidelines": {
    en: "'{vendor}' is no vendor: {inventory}/{vendor}/ holds the organisation's own guidelines. Name a vendor by its id",
    ko: "'{vendor}' 폴더는 업체가 아니라 조직의 내부 지침을 두는 곳입니다 ({inventory}/{vendor}/). 업체 id를 지정하십시오"
  },
  "dossier-unusable": {
    en: "The records of '{vendor}' cannot be used, so there is no dossier; correct the places below (problems: {count})",
    ko: "'{vendor}' 업체의 기록에 문제가 있어 점검 기록(dossier)을 만들지 않았습니다. 아래 위치를 바로잡으십시오 (문제 {count}건)"
  },
  "document-outside": {
    en: "'{path}' lies outside of this folder's repository, where no record can name it; put the file into the repository, and run this in the folder of the record",
    ko: "'{path}' 파일이 현재 폴더의 저장소 밖에 있어 기록에 적을 수 없습니다. 파일을 저장소에 넣고 기록 파일이 있는 폴더에서 실행하십시오"
  },
  "document-unnameable": {
    en: "A record cannot name '{path}': a path has no backslash and no control character, does not begin with '~' or a drive, and is at most 1024 characters long; rename the file",
    ko: "'{path}' 파일은 기록에 적을 수 없습니다. 경로에는 역슬래시와 제어 문자를 쓸 수 없고, '~'나 드라이브 이름으로 시작할 수 없으며, 1024자를 넘을 수 없습니다. 파일 이름을 바꾸십시오"
  },
  "record-anchored": {
    en: "'{path}' has an anchor (&) or alias (*) at '{place}', so that a change there would change other places too; nothing was written. Write the value out, or edit the file by hand",
    ko: "'{path}' 파일의 '{place}' 위치에 앵커(&)나 별칭(*)이 있어 다른 곳까지 함께 바뀔 수 있으므로 저장하지 않았습니다. 값을 풀어서 적거나 파일을 직접 수정하십시오"
  },
  "record-not-editable": {
    en: "'{path}' is written in a way in which '{place}' cannot be changed without touching anything else; nothing was written. Edit the file by hand",
    ko: "'{path}' 파일은 다른 부분을 건드리지 않고는 '{place}' 위치를 바꿀 수 없는 형식으로 쓰여 있어 저장하지 않았습니다. 파일을 직접 수정하십시오"
  },
  "check-by-missing": {
    en: "Nothing is recorded without '--by': name the mailbox of the role that compares, such as --by privacy-team@example.com",
    ko: "'--by'가 없으면 기록하지 않습니다. 대조하는 담당 조직의 공용 메일 주소를 지정하십시오 (예: --by privacy-team@example.com)"
  },
  "check-by-invalid": {
    en: "--by '{value}' is no mailbox; name that of the role that compares, such as privacy-team@example.com",
    ko: "--by '{value}'은(는) 메일 주소가 아닙니다. 대조하는 담당 조직의 공용 메일 주소를 지정하십시오 (예: privacy-team@example.com)"
  },
  "check-document-unknown": {
    en: "No contract of '{vendor}' has a document '{name}'; it has: {known}",
    ko: "'{vendor}'의 계약에 '{name}' 문서가 없습니다. 있는 문서: {known}"
  },
  "check-token-unknown": {
    en: "Token '{token}' fits no clause that is left to compare: the clause or its document has changed, or it was recorded already. Nothing was written; run 'clausegate evidence check {vendor}' and read again what it shows",
    ko: "'{token}' 토큰에 해당하는 대조할 조항이 없습니다. 조항이나 문서가 바뀌었거나 이미 기록되었습니다. 저장하지 않았습니다. 'clausegate evidence check {vendor}'를 실행하여 표시된 내용을 다시 확인하십시오"
  },
  "check-outdated": {
    en: "The clause or its document has changed since it was shown ({place}), so the answer was not recorded; run the command again",
    ko: "표시한 뒤에 조항이나 문서가 바뀌어({place}) 답을 기록하지 않았습니다. 명령을 다시 실행하십시오"
  },
  "rule-unknown": {
    en: "There is no rule or requirement '{name}'; 'clausegate rules' lists them",
    ko: "'{name}' 규칙이나 요구사항이 없습니다. 'clausegate rules'로 목록을 볼 수 있습니다"
  },
  "rule-without-clauses": {
    en: "{rule} ({requirement}) is no term of a contract, so no clause meets it; name one of SEC, PII or DEV",
    ko: "{rule}({requirement})은 계약 조항으로 충족하는 항목이 아닙니다. SEC, PII, DEV 항목을 지정하십시오"
  },
  "waivers-invalid": {
    en: "{place}: {message}. Correct it first; problems in the file: {count}",
    ko: "{place}: {message}. 먼저 바로잡으십시오 (파일의 문제 {count}건)"
  },
  "waivers-not-extendable": {
    en: "'{path}' is written in a way in which no entry can be added (such as with an anchor); write the list with one '- ' for each waiver, or add the entry by hand",
    ko: "'{path}' 파일은 항목을 추가할 수 없는 형식(예: 앵커)으로 쓰여 있습니다. 목록을 '- '로 시작하는 줄로 바꾸거나 항목을 직접 추가하십시오"
  },
  "policy-missing": {
    en: "The policy file '{file}' is missing; reinstall clausegate",
    ko: "정책 파일이 없습니다: {file}. clausegate를 다시 설치하십시오"
  },
  "policy-altered": {
    en: "The policy file '{file}' is not the one that was built; reinstall clausegate, or run 'npm run build' after changing policies",
    ko: "정책 파일이 빌드된 것과 다릅니다: {file}. clausegate를 다시 설치하거나, 정책을 고쳤다면 'npm run build'를 실행하십시오"
  },
  "policy-failed": {
    en: "The policy could not be evaluated for {dossier}: {reason}. Nothing was judged; please report this",
    ko: "{dossier} 점검 중 정책을 평가하지 못했습니다: {reason}. 판정하지 않았으니 이 내용을 알려 주십시오"
  },
  "cache-failed": {
    en: "The cache cannot be used: '{path}' ({reason}). Name another folder, or leave `--cache` out: it is never needed",
    ko: "캐시를 사용할 수 없습니다: '{path}' ({reason}). 다른 폴더를 지정하거나 `--cache`를 빼십시오. 캐시가 없어도 됩니다"
  },
  "cache-key-short": {
    en: "CLAUSEGATE_CACHE_KEY has fewer than {count} characters; whoever guesses it can forge verdicts",
    ko: "CLAUSEGATE_CACHE_KEY가 {count}자보다 짧습니다. 추측할 수 있으면 판정을 위조할 수 있습니다"
  },
  "worker-failed": {
    en: "A thread that judges ended before its answer: {reason}. Nothing was judged; try again with `--workers 1`",
    ko: "점검을 맡은 스레드가 결과를 내기 전에 끝났습니다: {reason}. 판정하지 않았으니 `--workers 1`로 다시 실행하십시오"
  },
  "output-failed": {
    en: "'{path}' cannot be written ({reason}); name a file in a folder that exists and can be written",
    ko: "'{path}' 파일에 쓸 수 없습니다 ({reason}). 쓸 수 있는 폴더의 파일을 지정하십시오"
  },
  "output-inside": {
    en: "'{path}' lies in the inventory '{inventory}/', where it would be judged as records the next time; name a folder outside of it with {option}",
    ko: "'{path}' 폴더가 인벤토리 '{inventory}/' 안에 있어 다음 점검에서 기록으로 취급됩니다. {option}에 인벤토리 밖의 폴더를 지정하십시오"
  },
  "output-in-git": {
    en: "'{path}' lies in '{folder}', where Git keeps the repository itself; name a folder outside of it with {option}",
    ko: "'{path}' 폴더가 Git이 저장소 데이터를 보관하는 '{folder}' 안에 있습니다. {option}에 그 밖의 폴더를 지정하십시오"
  },
  "output-closed": {
    en: "The output was closed before the report was written",
    ko: "보고서를 다 쓰기 전에 출력이 닫혔습니다"
  },
  "config-invalid": {
    en: "The configuration is not valid, so nothing was judged; correct the places below and run again",
    ko: "설정 파일이 올바르지 않아 판정하지 않았습니다. 아래 위치를 바로잡은 뒤 다시 실행하십시오"
  },
  "git-missing": {
    en: "There is no 'git' on PATH; install Git, or add its folder to PATH as an absolute path ('git --version' shows whether it is there)",
    ko: "PATH에 'git'이 없습니다. Git을 설치하거나 Git이 있는 폴더를 절대 경로로 PATH에 추가하십시오 ('git --version'으로 확인)"
  },
  "git-unstartable": {
    en: "Git cannot be started ({reason}); 'git --version' shows whether it runs",
    ko: "Git을 실행할 수 없습니다 ({reason}). 'git --version'으로 실행되는지 확인하십시오"
  },
  "git-failed": {
    en: "Git could not read the repository: {reason}. 'git fsck' checks it",
    ko: "Git이 저장소를 읽지 못했습니다: {reason}. 'git fsck'로 저장소를 점검하십시오"
  },
  "repository-missing": {
    en: "'{root}' is not in the work tree of a Git repository; name a folder of one with --root DIR, or a bare repository with --git-dir DIR",
    ko: "'{root}' 폴더는 Git 저장소의 작업 트리 안에 있지 않습니다. --root DIR로 저장소의 폴더를, --git-dir DIR로 베어(bare) 저장소를 지정하십시오"
  },
  "repository-nested": {
    en: "'{root}' lies in a repository of its own, '{nested}', inside of the one at '{top}'; run the command in there, or name it with --git-dir DIR (on GitHub Actions: check both out side by side, with 'path')",
    ko: "'{root}' 폴더는 '{top}' 저장소 안에 있는 다른 저장소 '{nested}'에 속합니다. 그 폴더에서 실행하거나 --git-dir DIR로 지정하십시오 (GitHub Actions: 'path'로 두 저장소를 나란히 체크아웃)"
  },
  "checkout-sparse": {
    en: "Sparse checkout: {count} files below '{inventory}' are not on disk ('{file}' is one). Judge the commit instead with --head HEAD, or bring them with: git sparse-checkout disable",
    ko: "희소 체크아웃(sparse checkout)이어서 '{inventory}' 아래의 파일 {count}개가 디스크에 없습니다 (예: '{file}'). --head HEAD로 커밋을 판정하거나 git sparse-checkout disable로 파일을 가져오십시오"
  },
  "repository-unsafe": {
    en: "Git refuses the repository of '{root}' because somebody else owns it; if you trust it, run: git config --global --add safe.directory {folder}",
    ko: "'{root}' 저장소의 소유자가 달라 Git이 읽기를 거부했습니다. 신뢰하는 저장소라면 다음을 실행하십시오: git config --global --add safe.directory {folder}"
  },
  "ref-invalid": {
    en: "'{ref}' is not a revision; name one branch, tag or commit id ('git log --oneline' lists commits)",
    ko: "'{ref}' 값은 리비전이 아닙니다. 브랜치, 태그, 커밋 id 중 하나를 쓰십시오 ('git log --oneline'으로 커밋 목록 확인)"
  },
  "ref-unknown": {
    en: "There is no commit '{ref}' in this clone; correct the name, or fetch it: {command}",
    ko: "이 저장소에 '{ref}' 커밋이 없습니다. 이름을 바로잡거나 다음으로 가져오십시오: {command}"
  },
  "ref-not-fetched": {
    en: "There is no commit '{ref}' in this shallow clone; fetch it: {command} (actions/checkout: 'fetch-depth: 2' for a pull request, 'fetch-depth: 0' for all history)",
    ko: "이력 일부만 받은(shallow) 저장소여서 '{ref}' 커밋이 없습니다. 다음으로 가져오십시오: {command} (actions/checkout: 풀 리퀘스트는 'fetch-depth: 2', 전체 이력은 'fetch-depth: 0')"
  },
  "ref-ambiguous": {
    en: "'{ref}' is the beginning of several ids; write more of it ('git rev-parse {ref}' lists them)",
    ko: "'{ref}'(으)로 시작하는 id가 여러 개입니다. 더 길게 쓰십시오 ('git rev-parse {ref}'로 목록 확인)"
  },
  "ref-tag": {
    en: "'{ref}' is a tag, and a change is judged against branches; if the tag is meant, write refs/tags/{ref}",
    ko: "'{ref}' 이름은 태그입니다. 변경은 브랜치를 기준으로 점검하므로 태그를 뜻한다면 refs/tags/{ref}로 쓰십시오"
  },
  "index-unmerged": {
    en: "The index has unmerged files, and nothing can be committed; resolve them and 'git add' them",
    ko: "인덱스에 병합되지 않은 파일이 있어 커밋할 수 없습니다. 충돌을 해결하고 'git add'로 추가하십시오"
  },
  "staged-not-head": {
    en: "--staged judges the index; leave out --head and --git-dir",
    ko: "--staged는 인덱스를 점검합니다. --head와 --git-dir은 빼십시오"
  },
  "ref-two": {
    en: "'{ref}' names two things: {refs}; write the full name of the one that is meant",
    ko: "'{ref}' 이름이 가리키는 것이 둘입니다: {refs}. 뜻하는 쪽의 전체 이름을 쓰십시오"
  },
  "history-missing": {
    en: "This shallow clone ends before the common ancestor of {base} and {head}; fetch more history: git fetch --unshallow, or git fetch --deepen=100 (actions/checkout: 'fetch-depth: 0')",
    ko: "이력 일부만 받은(shallow) 저장소여서 {base}, {head} 커밋의 공통 조상을 찾을 수 없습니다. 이력을 더 가져오십시오: git fetch --unshallow 또는 git fetch --deepen=100 (actions/checkout: 'fetch-depth: 0')"
  },
  "histories-unrelated": {
    en: "{base} and {head} have no common ancestor; name a base the change began at ('git log --oneline --graph {base} {head}' shows both)",
    ko: "{base}, {head} 커밋에 공통 조상이 없습니다. 변경이 시작된 기준 커밋을 지정하십시오 ('git log --oneline --graph {base} {head}'로 확인)"
  },
  "history-shallow": {
    en: "This clone is shallow: its history ends early, and what it tells would not be the whole. Fetch all of it: {command} (actions/checkout: 'fetch-depth: 0')",
    ko: "이력 일부만 받은(shallow) 저장소여서 전체 이력을 알 수 없습니다. 모두 가져오십시오: {command} (actions/checkout: 'fetch-depth: 0')"
  },
  "history-empty": {
    en: "There is no commit on or before {until}; name a later day with {option} ('git log --first-parent --reverse' shows the first)",
    ko: "{until} 또는 그 이전의 커밋이 없습니다. {option} 옵션에 더 늦은 날을 지정하십시오 ('git log --first-parent --reverse'로 첫 커밋 확인)"
  },
  "history-reversed": {
    en: "--since {since} is later than {until}, the last day of the history; name an earlier day or commit with --since, or a later end with --until",
    ko: "--since {since}이(가) 이력의 마지막 날인 {until}보다 늦습니다. --since에 더 이른 날짜나 커밋을, 또는 --until에 더 늦은 끝을 지정하십시오"
  },
  "history-not-on-line": {
    en: "'{ref}' is none of the commits the history goes along; name one that 'git log --first-parent' lists, or a day",
    ko: "'{ref}' 커밋은 이력이 따라가는 커밋이 아닙니다. 'git log --first-parent' 목록의 커밋이나 날짜를 지정하십시오"
  },
  "history-two-ends": {
    en: "--ref and --until both name a commit the history ends with; give one of them, or a day with --until",
    ko: "--ref와 --until이 모두 이력의 끝 커밋을 지정합니다. 하나만 쓰거나 --until에 날짜를 지정하십시오"
  },
  "signers-inside": {
    en: "'{file}' lies in the repository that is judged: whoever writes there would choose whom to trust. Keep allowed signers outside of it",
    ko: "'{file}' 파일이 점검 대상 저장소 안에 있어, 저장소에 쓸 수 있는 사람이 신뢰할 서명자를 정하게 됩니다. 서명자 목록은 저장소 밖에 두십시오"
  },
  "rule-not-asked": {
    en: "{rule} is a rule about the gate itself and is asked of no vendor; 'clausegate rules' lists the others",
    ko: "{rule} 규칙은 게이트 운영에 관한 것이어서 업체별로 묻지 않습니다. 'clausegate rules'로 다른 규칙을 볼 수 있습니다"
  },
  "object-missing": {
    en: "Object {object} ('{path}') is not in this clone; fetch what a partial clone left out: git fetch --refetch --no-filter origin (if the clone is not partial, 'git fsck' shows what is damaged)",
    ko: "객체 {object} ('{path}')이(가) 이 저장소에 없습니다. 부분(partial) 저장소라면 나머지를 가져오십시오: git fetch --refetch --no-filter origin (아니라면 'git fsck'로 손상을 확인)"
  },
  "tree-invalid": {
    en: "The Git tree of '{path}' holds an entry that Git itself never makes ('{name}'); nothing was judged. 'git fsck' shows it",
    ko: "'{path}' 폴더의 Git 트리에 Git이 만들지 않는 항목('{name}')이 있어 판정하지 않았습니다. 'git fsck'로 확인하십시오"
  },
  "tree-too-large": {
    en: "The Git tree of '{path}' holds too many entries or too long paths; nothing was judged. 'git ls-tree -r --name-only HEAD' lists them",
    ko: "'{path}' 폴더의 Git 트리에 항목이 너무 많거나 경로가 너무 길어 판정하지 않았습니다. 'git ls-tree -r --name-only HEAD'로 목록을 확인하십시오"
  },
  "runner-missing": {
    en: "{name} is not set, so this is no GitHub Actions runner; use 'clausegate check' here",
    ko: "{name} 환경 변수가 없어 GitHub Actions 러너가 아닙니다. 여기서는 'clausegate check'를 사용하십시오"
  },
  "input-unknown": {
    en: "There is no input '{name}'; action.yml lists the inputs",
    ko: "'{name}' 입력은 없습니다. action.yml에서 입력 목록을 확인하십시오"
  },
  "input-invalid": {
    en: "Input '{name}' does not take the value '{value}'; write {expected}",
    ko: "'{name}' 입력에 '{value}' 값을 쓸 수 없습니다. 쓸 수 있는 값: {expected}"
  },
  "event-unreadable": {
    en: "The event that started this run cannot be read: {reason}. Nothing was judged",
    ko: "실행을 시작한 이벤트를 읽을 수 없어 판정하지 않았습니다: {reason}"
  },
  "event-refused": {
    en: "The event '{event}' runs with the rights and the files of the default branch: it would judge these and not the pull request, or hand the rights to its author. Use 'on: pull_request'",
    ko: "'{event}' 이벤트는 기본 브랜치의 권한과 파일로 실행됩니다. 풀 리퀘스트가 아닌 기본 브랜치를 점검하거나 작성자에게 그 권한을 넘기게 되므로 'on: pull_request'를 사용하십시오"
  },
  "event-unsupported": {
    en: "The event '{event}' does not say what is to be judged; use one of: {events}",
    ko: "'{event}' 이벤트로는 점검 대상을 알 수 없습니다. 다음 중 하나를 사용하십시오: {events}"
  },
  "base-not-fetched": {
    en: "The commit that judges ({commit}) is not in this clone, and fetching it failed: {reason}. Set 'fetch-depth: 2' for actions/checkout, or give the Action a 'token' that may read the repository",
    ko: "기준이 되는 커밋({commit})이 이 저장소에 없고 가져오지도 못했습니다: {reason}. actions/checkout에 'fetch-depth: 2'를 설정하거나, 저장소를 읽을 수 있는 'token'을 지정하십시오"
  },
  "event-head-missing": {
    en: "The commit that is checked out ({commit}) neither is nor contains {head}, the head of this event, so nothing was judged. A merge commit of an older head is such a case: run the workflow again, or name the commit to judge with 'head'",
    ko: "체크아웃된 커밋({commit})이 이 이벤트의 헤드 커밋 {head}이(가) 아니고 이를 포함하지도 않아 판정하지 않았습니다. 이전 헤드의 병합 커밋일 수 있으니 워크플로를 다시 실행하거나, 점검할 커밋을 'head'로 지정하십시오"
  },
  "group-base-unknown": {
    en: "Where this merge group left {branch} is not known, so nothing was judged ({reason}). Give the Action a 'token' that may read the repository, or set 'fetch-depth: 0' for actions/checkout",
    ko: "이 병합 그룹이 {branch}에서 갈라진 커밋을 알 수 없어 판정하지 않았습니다({reason}). 저장소를 읽을 수 있는 'token'을 지정하거나 actions/checkout에 'fetch-depth: 0'을 설정하십시오"
  },
  "group-merged": {
    en: "{branch} already contains {head}, the head of this merge group: there is no state before it to judge it by, so nothing was judged. Name one with 'base'",
    ko: "{branch}에 이 병합 그룹의 헤드 커밋 {head}이(가) 이미 있습니다. 비교할 이전 상태가 없어 판정하지 않았습니다. 기준 커밋을 'base'로 지정하십시오"
  }
}, didYouMean = {
  en: "; did you mean '{suggestion}'?",
  ko: " (혹시 '{suggestion}'?)"
};
function runErrorText({ code, args }) {
  let hint2 = "suggestion" in args ? didYouMean : { en: "", ko: "" };
  return fill(
    byLanguage((language) => texts[code][language] + hint2[language]),
    args
  );
}
function runErrorLines(error) {
  return [runErrorText(error), ...error.problems.map(problemLine)];
}
function problemLine({ file, location, message, remedy }) {
  let place4 = location ? `${file}:${location.line}:${location.column}` : file;
  return byLanguage((language) => `${place4}: ${message[language]} — ${remedy[language]}`);
}

// src/model/severity.ts
var severities = ["error", "warning", "note"];
function severityRank(severity) {
  return severities.indexOf(severity);
}
function isAtLeast(severity, limit) {
  return severityRank(severity) <= severityRank(limit);
}

// src/model/finding.ts
function excuseIn(disposition) {
  return disposition === "open" ? null : disposition;
}
function isOpen({ disposition, change }) {
  return disposition === "open" && change !== "resolved";
}
function isDue(finding) {
  return isOpen(finding) && (finding.change !== "existing" || finding.worse);
}
function doesFail(finding, failOn) {
  return isDue(finding) && isAtLeast(finding.severity, failOn);
}

// src/model/rule-page.ts
var rulePagesFolder = "docs/rules/";
function rulePage(rule, base = rulePagesFolder) {
  return `${base}${rule}.md`;
}

// src/texts/words.ts
var words = {
  error: { en: "error", ko: "오류" },
  warning: { en: "warning", ko: "경고" },
  note: { en: "note", ko: "참고" },
  problem: { en: "problem", ko: "문제" },
  required: { en: "required", ko: "기준" },
  fix: { en: "fix", ko: "조치" },
  moreAbout: { en: "more", ko: "설명" },
  guidelines: { en: "guidelines", ko: "내부 지침" },
  outside: { en: "inventory", ko: "인벤토리" },
  runConfigSection: { en: "what the change alters in what judges", ko: "이 변경으로 달라지는 점검 기준" },
  heading: { en: "ISMS-P 2.3.2, as of {as_of}", ko: "ISMS-P 2.3.2 점검, 기준일 {as_of}" },
  scope: {
    en: "Vendors: {vendors}, active services: {services}, contracts: {contracts}",
    ko: "업체 {vendors}곳, 진행 중인 업무 {services}건, 계약 {contracts}건"
  },
  requirements: {
    en: "Requirements: passed {pass}, failed {fail}, not applicable {not_applicable}",
    ko: "요구사항: 충족 {pass}건, 미충족 {fail}건, 해당 없음 {not_applicable}건"
  },
  findings: {
    en: "Findings: errors {errors}, warnings {warnings}, notes {notes}",
    ko: "지적사항: 오류 {errors}건, 경고 {warnings}건, 참고 {notes}건"
  },
  problems: {
    en: "Problems: {problems}; vendors that could not be judged: {not_judged}",
    ko: "문제: {problems}건. 점검하지 못한 업체 {not_judged}곳"
  },
  open: { en: "open", ko: "미조치" },
  waived: { en: "waived", ko: "예외 승인" },
  baselined: { en: "baselined", ko: "기준선" },
  introduced: { en: "introduced", ko: "신규" },
  existing: { en: "existing", ko: "기존" },
  worse: { en: "existing, made worse by the change", ko: "기존 지적사항이 변경으로 악화됨" },
  resolved: { en: "resolved", ko: "해소" },
  changed: { en: "changed", ko: "변경" },
  waivedBy: {
    en: "until {until}, approved by {approver}: {reason}",
    ko: "{until}까지, 승인자 {approver}: {reason}"
  },
  excused: {
    en: "Excused: waived {waived}, baselined {baselined}",
    ko: "제외: 예외 승인 {waived}건, 기준선 {baselined}건"
  },
  judgedBy: {
    en: "Change since {from}, judged by {base} ({judged} of {folders} vendors)",
    ko: "{from} 이후의 변경을 {base} 기준으로 점검 (업체 {folders}곳 중 {judged}곳)"
  },
  adoption: {
    en: "First adoption: the base holds no inventory and nothing that judges, so the baseline that the change brings counts",
    ko: "최초 도입: 기준 커밋에 인벤토리와 점검 설정이 없어 변경에 담긴 기준선을 적용함"
  },
  renamed: { en: "Renamed vendors: {renamed}", ko: "id가 바뀐 업체: {renamed}" },
  changes: {
    en: "Change: introduced {introduced}, existing {existing}, resolved {resolved}",
    ko: "변경: 신규 {introduced}건, 기존 {existing}건, 해소 {resolved}건"
  },
  judgedCommit: { en: "Judged commit", ko: "점검한 커밋" },
  judgingCommit: {
    en: "Rules, configuration and waivers of commit",
    ko: "규칙·설정·예외 승인을 적용한 커밋"
  },
  folder: { en: "Folder", ko: "폴더" },
  policyDigest: { en: "Policy digest", ko: "정책 다이제스트" },
  configChanges: { en: "What this change alters in the rules", ko: "이 변경이 규칙에 미치는 영향" },
  leftOut: {
    en: "Rows left out for lack of room: {count}; the full report is in {path}",
    ko: "지면이 부족하여 {count}행을 생략함. 전체 보고서: {path}"
  },
  notJudged: { en: "NOT JUDGED", ko: "판정하지 못함" },
  overrides: { en: "Severities set in clausegate.yaml", ko: "clausegate.yaml에서 바꾼 심각도" },
  off: { en: "off", ko: "사용 안 함" },
  lowered: { en: "lowered", ko: "완화" },
  merged: { en: "Once merged", ko: "병합 후" },
  willAppear: { en: "will fail", ko: "부적합으로 바뀜" },
  willStay: { en: "no finding will start or stop failing", ko: "부적합 여부가 달라지는 지적사항 없음" },
  willVanish: { en: "will no longer fail", ko: "더 이상 부적합이 아님" },
  part: { en: "part {index} of {count}", ko: "전체 {count}부분 중 {index}번째" },
  pass: { en: "PASS", ko: "적합" },
  fail: { en: "FAIL", ko: "부적합" },
  statute: { en: "statute", ko: "법정" },
  guideline: { en: "guideline", ko: "인증기준" },
  gate: { en: "gate", ko: "게이트 운영" },
  unusable: { en: "A record cannot be used", ko: "기록을 사용할 수 없음" },
  sarifLeftOut: {
    en: "{count} results left out: code scanning takes {most} in one run. The JSON report has all of them.",
    ko: "코드 스캐닝의 한도인 {most}건을 넘는 {count}건을 제외함. 전체 결과는 JSON 보고서 참고."
  },
  moreAt: { en: "{count} more; see {place}", ko: "{count}건 더 있음. {place} 참고" },
  ahead: { en: "from an entry ahead in the merge queue", ko: "병합 대기열의 앞선 항목에서 생김" },
  more: { en: "{count} more; see the full report", ko: "{count}건 더 있음. 전체 보고서 참고" },
  hiddenCharacters: { en: "holds characters a reader does not see", ko: "눈에 보이지 않는 문자가 들어 있음" },
  unknownToVendor: { en: "vendor '{vendor}' has no such record", ko: "'{vendor}' 업체의 기록에 없음" },
  baselineWritten: {
    en: "Findings accepted in {file}: {count}",
    ko: "지적사항 {count}건을 {file}에 기준선으로 기록함"
  },
  bundleWritten: { en: "{file}: bundle of revision {revision}", ko: "{file}: 번들을 저장함 (리비전 {revision})" },
  baselinePruned: {
    en: "Entries removed: {removed}, still needed: {count}",
    ko: "불필요한 항목 {removed}건을 삭제함. 남은 항목 {count}건"
  },
  baselineNotJudged: {
    en: "Vendors that could not be judged: {count}; see 'clausegate check'",
    ko: "점검하지 못한 업체 {count}곳. 'clausegate check'로 확인"
  },
  progress: { en: "{done} of {total} vendors", ko: "업체 {total}곳 중 {done}곳" },
  reasons: {
    finding: { en: "not met", ko: "미충족" },
    "stands-in": { en: "not met; reported by {rule}", ko: "미충족. {rule}에서 보고함" },
    declared: { en: "declared not applicable: {text}", ko: "해당 없음으로 기록됨: {text}" },
    "no-sensitive-information": {
      en: "the service touches neither important information nor personal data",
      ko: "중요정보와 개인정보를 다루지 않는 업무"
    },
    "no-personal-data": { en: "the service touches no personal data", ko: "개인정보를 다루지 않는 업무" },
    off: { en: "the rule is off in clausegate.yaml", ko: "clausegate.yaml에서 규칙을 사용하지 않도록 함" },
    "no-development": { en: "the service develops no system", ko: "시스템을 개발하지 않는 업무" },
    "document-elsewhere": {
      en: "not every quote could be compared: its document is not in the repository",
      ko: "인용한 문서가 저장소에 없어 대조하지 못한 인용 문구가 있음"
    }
  },
  waiverStates: {
    "in-force": { en: "in force", ko: "유효" },
    "unknown-vendor": { en: "its vendor does not exist", ko: "없는 업체" },
    "unknown-service": { en: "its service does not exist", ko: "없는 업무" },
    "unknown-contract": { en: "its contract does not exist", ko: "없는 계약" },
    expiring: { en: "expires soon", ko: "만료 임박" },
    expired: { en: "expired", ko: "만료" },
    "not-yet": { en: "not in force yet", ko: "효력 전" },
    "too-long": { en: "too long, waives nothing", ko: "기간 초과로 무효" },
    "own-approval": { en: "approved by its owner, waives nothing", ko: "본인 승인으로 무효" },
    "unknown-rule": { en: "no such rule, waives nothing", ko: "없는 규칙으로 무효" },
    "not-waivable": { en: "a rule of the gate, waives nothing", ko: "게이트 운영 규칙으로 무효" },
    "other-facts": { en: "given for other facts, waives nothing", ko: "업무의 사실이 달라 무효" },
    "not-acknowledged": { en: "statute not acknowledged, waives nothing", ko: "법정 사항 미확인으로 무효" }
  },
  waiverEnds: { en: "until {expires_on}, days left: {days}", ko: "{expires_on}까지, 남은 날 {days}일" },
  waiverPeople: { en: "owner {owner}, approved by {approver}", ko: "담당 {owner}, 승인 {approver}" },
  noWaivers: { en: "There are no waivers.", ko: "예외 승인이 없습니다." },
  waiverAdded: {
    en: "waivers.yaml: added {rule} for vendor '{vendor}' until {expires_on}",
    ko: "waivers.yaml: '{vendor}' 업체의 {rule} 예외 승인을 추가함 ({expires_on}까지)"
  },
  noConfig: {
    en: "there is no clausegate.yaml: every value is a default or an option",
    ko: "clausegate.yaml이 없어 기본값과 옵션만 적용됨"
  },
  byDefault: { en: "default", ko: "기본값" },
  byEnvironment: { en: "as the environment says", ko: "환경 변수에 따름" },
  ruleChanged: { en: "changed: {from} → {to}", ko: "변경: {from} → {to}" },
  statuteLowered: {
    en: "statute rule lowered, shown in every report: {from} → {to}",
    ko: "법정 규칙 완화, 모든 보고서에 표시됨: {from} → {to}"
  },
  repositories: {
    en: "Repositories: {count}, of these failed {failed}",
    ko: "저장소 {count}곳 중 부적합 {failed}곳"
  },
  repositoryColumns: [
    { en: "Repository", ko: "저장소" },
    { en: "Verdict", ko: "판정" },
    { en: "Vendors", ko: "업체" },
    { en: "Errors", ko: "오류" },
    { en: "Warnings", ko: "경고" },
    { en: "Notes", ko: "참고" },
    { en: "Excused", ko: "제외" },
    { en: "Problems", ko: "문제" },
    { en: "Commit", ko: "커밋" },
    { en: "Version / policy", ko: "버전 / 정책" }
  ],
  ruleColumns: [
    { en: "Rule", ko: "규칙" },
    { en: "Requirement", ko: "요구사항" },
    { en: "What must be true", ko: "충족 조건" },
    { en: "Severity", ko: "심각도" },
    { en: "Basis", ko: "근거" }
  ],
  columns: [
    { en: "Severity", ko: "심각도" },
    { en: "Rule", ko: "규칙" },
    { en: "Place", ko: "위치" },
    { en: "What is wrong", ko: "내용" },
    { en: "What to do", ko: "조치" }
  ]
};

// src/report/formats/annotation.ts
var maxLine = 1300;
function annotationCommand({ level, title, file, location, lines: lines2 }) {
  let properties2 = [
    `title=${workflowProperty(title)}`,
    ...file === void 0 ? [] : [`file=${workflowProperty(file)}`],
    ...place(location)
  ], data = workflowData(lines2.map((line) => terminal(line).slice(0, maxLine)));
  return `::${nameOf(level)} ${properties2.join(",")}::${data}`;
}
function logLine(text2) {
  return `clausegate: ${terminal(text2)}`;
}
function place(location) {
  if (!location) return [];
  let { line, column, endLine, endColumn } = location, rows = [`line=${line}`, `endLine=${endLine}`];
  return line === endLine ? [...rows, `col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : rows;
}
function nameOf(level) {
  return level === "note" ? "notice" : level;
}

// src/report/formats/judged-by.ts
import { createHash } from "node:crypto";

// src/model/rule-override.ts
function isLowered({ from, to }) {
  return to === "off" || severityRank(to) > severityRank(from);
}
function isOff(rule, overrides2) {
  return overrides2.some((one) => one.rule === rule && one.to === "off");
}
function severityOf(rule, broken, overrides2) {
  let own = broken.severity ?? rule.severity, to = overrides2.find((override) => override.rule === rule.id)?.to;
  return to === void 0 ? own : to === "off" ? "off" : severityRank(own) > severityRank(rule.severity) && severityRank(own) > severityRank(to) ? own : to;
}

// src/report/formats/judged-by.ts
var shortId = 12;
function judgedBy({ base, refs, from, judged, folders }) {
  let ref = refs?.base === void 0 ? "" : ` (${refs.base})`;
  return { base: base.slice(0, shortId) + ref, from: from.slice(0, shortId), judged, folders };
}
function loweredRules({ overrides: overrides2 }) {
  return overrides2.filter(isLowered);
}
function overrideId({ rule, from, to }) {
  return createHash("sha256").update(JSON.stringify(["override", rule, from, to])).digest("hex").slice(0, 32);
}
function overrideLine(override, say) {
  let { rule, basis, from, to } = override, marks = [say(words[basis]), ...isLowered(override) ? [say(words.lowered)] : []];
  return `${rule} ${say(words[from])} → ${say(words[to])} (${marks.join(", ")})`;
}
function renamedIn(renamed) {
  return renamed.map(({ from, to }) => `${from} → ${to}`);
}

// src/report/formats/verdict-line.ts
function verdictLine({ verdict, shard }, say) {
  return shard ? `${say(words[verdict])} (${partLine(shard, say)})` : say(words[verdict]);
}
function outcomeLine(report, { outcome, language }) {
  return outcome ? outcome[language] : verdictLine(report, (text2) => text2[language]);
}
function partLine({ index, count }, say) {
  return say(fill(words.part, { index, count }));
}

// src/report/formats/github.ts
var maxPerLevel = 10, configFile = "clausegate.yaml";
function github(report, options) {
  return [
    ...annotationCommands(annotationsOf(report, options), options),
    logLine(outcomeLine(report, options)),
    ""
  ].join(`
`);
}
function annotationsOf(report, options) {
  let { language, isAhead } = options, ahead = (found) => isAhead?.(found) ? `${words.ahead[language]}: ` : "";
  return [
    ...lowered(report, options),
    ...report.problems.filter(({ change }) => change !== "existing").map((problem) => problemAnnotation(problem, options, ahead(problem))),
    ...report.findings.filter(isDue).toSorted(worstFirst).map((finding) => findingAnnotation(finding, options, ahead(finding)))
  ];
}
function findingAnnotation(finding, options, ahead) {
  let { severity, rule, section, location, message, remedy } = finding, { language, rulePages, folder = "" } = options;
  return {
    level: severity,
    title: rule,
    file: folder + location.file,
    location,
    group: section,
    lines: [
      ahead + message[language],
      remedy[language],
      ...rulePages === void 0 ? [] : [rulePage(rule, rulePages)]
    ]
  };
}
var worstFirst = compareBy(
  (a, b) => severityRank(a.severity) - severityRank(b.severity),
  (a, b) => +(b.basis === "statute") - +(a.basis === "statute")
);
function problemAnnotation({ code, section, file, location, message, remedy }, { language, folder = "" }, ahead = "") {
  return {
    level: "error",
    title: code,
    file: folder + file,
    location,
    group: section,
    lines: [ahead + message[language], remedy[language]]
  };
}
function annotationCommands(annotations, options) {
  return severities.flatMap((level) => {
    let own = annotations.filter((annotation) => annotation.level === level), most = roomFor(level, options);
    if (own.length <= most) return own.map(annotationCommand);
    let kept = shared(own, Math.max(most - 1, 0));
    return [...kept.map(annotationCommand), ...most === 0 ? [] : [more(level, own.length - kept.length, options)]];
  });
}
function isCut(annotations, options) {
  return severities.some((level) => annotations.filter((one) => one.level === level).length > roomFor(level, options));
}
function roomFor(level, { room }) {
  return Math.max(room?.[level] ?? maxPerLevel, 0);
}
function shared(list2, count) {
  let seen2 = /* @__PURE__ */ new Map(), turns = list2.map((annotation) => {
    let turn = seen2.get(annotation.group) ?? 0;
    return seen2.set(annotation.group, turn + 1), { annotation, turn };
  }), kept = new Set(turns.toSorted((a, b) => a.turn - b.turn).slice(0, count));
  return turns.filter((one) => kept.has(one)).map(({ annotation }) => annotation);
}
function lowered(report, { language, folder = "" }) {
  let overrides2 = loweredRules(report);
  if (overrides2.length === 0) return [];
  let level = overrides2.some(({ basis }) => basis === "statute") ? "warning" : "note", title = words.overrides[language], lines2 = overrides2.map((override) => overrideLine(override, (text2) => text2[language]));
  return [{ level, title, file: folder + configFile, lines: lines2 }];
}
function more(level, count, { language, everything }) {
  let text2 = everything === void 0 ? words.more : fill(words.moreAt, { place: everything });
  return annotationCommand({ level, title: "clausegate", lines: [fill(text2, { count })[language]] });
}

// src/report/formats/problem-id.ts
import { createHash as createHash2 } from "node:crypto";
function problemId({ code, file, pointer, message }) {
  let facts = JSON.stringify([code, file, pointer ?? "", message.en]);
  return createHash2("sha256").update(facts).digest("hex").slice(0, 32);
}
function problemIds(problems) {
  let seen2 = /* @__PURE__ */ new Map();
  return new Map(
    problems.map((problem) => {
      let id = problemId(problem), count = (seen2.get(id) ?? 0) + 1;
      return seen2.set(id, count), [problem, count === 1 ? id : id.slice(0, -4) + count.toString(16).padStart(4, "0")];
    })
  );
}

// src/report/formats/gitlab.ts
var severityNames = { error: "critical", warning: "minor", note: "info" };
function gitlab(report, { language, folder = "" }) {
  let ids = problemIds(report.problems), items = [
    ...loweredRules(report).map((override) => ({
      description: `${words.overrides[language]}: ${overrideLine(override, (text2) => text2[language])}`,
      check_name: override.rule,
      fingerprint: overrideId(override),
      severity: severityNames[override.basis === "statute" ? "warning" : "note"],
      location: place2(`${folder}clausegate.yaml`, 1)
    })),
    ...report.problems.map((problem) => ({
      description: problem.message[language],
      check_name: problem.code,
      fingerprint: ids.get(problem) ?? "",
      severity: "blocker",
      location: place2(folder + problem.file, problem.location?.line ?? 1)
    })),
    ...report.findings.filter(isOpen).map((finding) => ({
      description: `${finding.rule}: ${finding.message[language]}`,
      check_name: finding.rule,
      fingerprint: finding.id,
      severity: severityNames[finding.severity],
      location: place2(folder + finding.location.file, finding.location.line)
    }))
  ];
  return `${jsonForLogs(JSON.stringify(items, null, 2))}
`;
}
function place2(path, begin) {
  return { path, lines: { begin } };
}

// src/report/formats/json.ts
function json(report, options) {
  return [...jsonPieces(report, options)].join("");
}
function* jsonPieces(report, options) {
  let { language, rulePages } = options, head = JSON.stringify(toHead(report, options), null, 2);
  yield jsonForLogs(head.slice(0, head.lastIndexOf(`
}`))), yield* list(
    "findings",
    report.findings,
    (finding) => indented({
      ...toJsonFinding(finding, language, rulePages),
      ...finding.services && { services: [...finding.services] },
      ...report.shard ? { detail: findingDetail(finding) } : shownFinding(finding)
    })
  ), yield* list(
    "problems",
    report.problems,
    (problem) => indented({
      ...toJsonProblem(problem, language),
      ...report.shard ? { detail: problemDetail(problem) } : shownProblem(problem)
    })
  ), yield* list("assessments", linesOf(report.assessments), (line) => line), yield `
}
`;
}
function linesOf(assessments) {
  return assessments.lines?.() ?? Array.from(assessments, (assessment) => JSON.stringify(assessment));
}
function* list(name, items, show) {
  yield `,
  "${name}": [`;
  let separator = `
    `;
  for (let item of items)
    yield separator + jsonForLogs(show(item)), separator = `,
    `;
  yield separator.startsWith(",") ? `
  ]` : "]";
}
function indented(item) {
  return JSON.stringify(item, null, 2).replaceAll(`
`, `
    `);
}
function toHead(report, { language, rulePages, folder = "" }) {
  let { tool, policy, asOf, commit, failOn, verdict, summary, change, shard, vendors } = report;
  return {
    schemaVersion: 1,
    tool,
    policy,
    asOf,
    commit,
    ...shard && { shard },
    ...vendors && { vendors: [...vendors] },
    language,
    ...rulePages !== void 0 && { rulePages },
    ...folder !== "" && { folder },
    failOn,
    verdict,
    summary,
    overrides: [...report.overrides],
    excuses: plainExcuses(report.excuses),
    change: change && toJsonChange(change, language)
  };
}
function toJsonChange({ merged, renamed, ...change }, language) {
  let brief = ({ id, rule, message, vendor, location: { file, line }, args }) => ({
    id,
    rule,
    message: message[language],
    vendor,
    file,
    line,
    args: copy(args)
  }), names = renamed?.map(({ from, to }) => ({ from, to }));
  return {
    ...change,
    ...names && { renamed: names },
    merged: merged && { appear: merged.appear.map(brief), vanish: merged.vanish.map(brief) }
  };
}
function toJsonFinding(finding, language, rulePages) {
  return {
    id: finding.id,
    rule: finding.rule,
    requirement: finding.requirement,
    severity: finding.severity,
    disposition: finding.disposition,
    waiver: finding.waiver && { ...finding.waiver },
    change: finding.change,
    worse: finding.worse,
    basis: finding.basis,
    citation: finding.citation[language],
    title: finding.title[language],
    message: finding.message[language],
    remedy: finding.remedy[language],
    vendor: finding.vendor,
    service: finding.service,
    contract: finding.contract,
    guideline: finding.guideline,
    ...finding.location,
    pointer: finding.pointer,
    page: rulePage(finding.rule, rulePages),
    args: copy(finding.args)
  };
}
function toJsonProblem(problem, language) {
  let { location } = problem;
  return {
    code: problem.code,
    message: problem.message[language],
    remedy: problem.remedy[language],
    vendor: problem.vendor,
    change: problem.change === "resolved" ? null : problem.change,
    file: problem.file,
    line: location?.line ?? null,
    column: location?.column ?? null,
    endLine: location?.endLine ?? null,
    endColumn: location?.endColumn ?? null,
    pointer: problem.pointer ?? null,
    args: copy(problem.args)
  };
}
function shownFinding({ frame, excuse }) {
  return { frame: plain(frame), ...excuse !== "" && { excuse } };
}
function plainExcuses({ waiverDays, waivers: waivers2, baseline: baseline2 }) {
  return { waiverDays, waivers: [...waivers2], baseline: [...baseline2] };
}
function findingDetail(finding) {
  let { section, citation, title, message, remedy, frame, excuse } = finding;
  return { section, citation, title, message, remedy, frame: plain(frame), excuse };
}
function problemDetail({ message, remedy, ...problem }) {
  let { section, frame } = shownProblem(problem);
  return { section, message, remedy, frame };
}
function shownProblem({ section, frame }) {
  return { section, frame: frame ? plain(frame) : null };
}
function plain({ firstLine, lines: lines2 }) {
  return { firstLine, lines: [...lines2] };
}
function copy(args) {
  let plain2 = (value) => typeof value == "string" || typeof value == "number" ? value : [...value];
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain2(value)]));
}

// src/model/concerns.ts
function concerns(finding, subject) {
  let { vendor, service, contract, guideline, services } = finding;
  return vendor !== (subject.vendor ?? null) || guideline !== (subject.guideline ?? null) ? !1 : subject.service === void 0 ? service === null && contract === (subject.contract ?? null) : service !== null ? service === subject.service : contract === null || services === null || services.includes(subject.service);
}

// src/model/group.ts
function groupBy(items, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let key = keyOf(item), group = groups.get(key);
    group ? group.push(item) : groups.set(key, [item]);
  }
  return groups;
}

// src/texts/waived-by.ts
function waivedBy({ expiresOn: until, approver, reason }) {
  return fill(words.waivedBy, { until, approver, reason });
}

// src/report/formats/junit.ts
function junit(report, { language, rulePages, folder = "" }) {
  let assessments = groupBy([...report.assessments], suiteOfAssessment), problems = groupBy(report.problems, suiteOf), findings = groupBy(
    report.findings.filter(({ change }) => change !== "resolved"),
    suiteOf
  ), context = {
    titles: new Map(report.rules.map(({ id, title }) => [id, title[language]])),
    failOn: report.failOn,
    language,
    rulePages,
    folder,
    names: new CaseNames()
  }, suites = [.../* @__PURE__ */ new Set([...assessments.keys(), ...problems.keys(), ...findings.keys()])].sort(compareText).map((name) => {
    let parts = {
      assessments: assessments.get(name) ?? [],
      problems: problems.get(name) ?? [],
      findings: findings.get(name) ?? []
    };
    return suite(name, parts, context);
  }), overrides2 = overrideSuite(report, context);
  overrides2 && suites.unshift(overrides2);
  let counts2 = attributes(total(suites));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(nameOf2(report, language))}"${counts2}>`,
    ...suites.map(({ text: text2 }) => text2),
    "</testsuites>",
    ""
  ].join(`
`);
}
function nameOf2({ shard }, language) {
  return shard ? `clausegate (${partLine(shard, (text2) => text2[language])})` : "clausegate";
}
var CaseNames = class {
  given = /* @__PURE__ */ new Set();
  /** Number of requests for each name, to find the next free number quickly. */
  asked = /* @__PURE__ */ new Map();
  /** Renders the start of a case element. Later ones of the same name get a number. */
  begin(classname, name) {
    let attributes2 = (number2) => {
      let numbered = number2 === 1 ? name : `${name} (${number2})`;
      return `classname="${xml(classname)}" name="${xml(numbered)}"`;
    }, plain2 = attributes2(1), number = (this.asked.get(plain2) ?? 0) + 1;
    for (; this.given.has(attributes2(number)); ) number++;
    this.asked.set(plain2, number);
    let chosen = attributes2(number);
    return this.given.add(chosen), `    <testcase ${chosen}`;
  }
};
function suite(name, { assessments, problems, findings }, context) {
  let cases = [
    ...problems.map((problem) => problemCase(problem, context)),
    ...assessments.map((assessment) => assessmentCase(assessment, findings, context)),
    ...untold(findings, assessments).map((finding) => findingCase(finding, context))
  ], counts2 = total(cases), skipped = cases.filter(({ isSkipped }) => isSkipped).length, head = `  <testsuite name="${xml(name)}"${attributes(counts2)} skipped="${skipped}">`;
  return { ...counts2, text: [head, ...cases.map(({ text: text2 }) => text2), "  </testsuite>"].join(`
`) };
}
function overrideSuite({ overrides: overrides2 }, { language, folder, names }) {
  if (overrides2.length === 0) return;
  let counts2 = { tests: overrides2.length, failures: 0, errors: 0 }, cases = overrides2.map((override) => {
    let line = overrideLine(override, (text2) => text2[language]);
    return `${names.begin(`${folder}clausegate.yaml`, `${words.overrides[language]}: ${override.rule}`)}><system-out>${xml(line)}</system-out></testcase>`;
  }), head = `  <testsuite name="clausegate.yaml"${attributes(counts2)} skipped="0">`;
  return { ...counts2, text: [head, ...cases, "  </testsuite>"].join(`
`) };
}
function assessmentCase(assessment, ofSuite, context) {
  let { titles, language, names } = context, { rule, subject, status } = assessment, title = titles.get(rule) ?? rule, about2 = subject.service ?? subject.contract ?? subject.guideline ?? subject.vendor ?? "", head = names.begin([suiteOfAssessment(assessment), about2].join("."), `${rule} ${title}`), passed = { tests: 1, failures: 0, errors: 0 };
  if (status === "pass") return { ...passed, text: `${head}/>` };
  if (status === "not-applicable") return skippedCase(head, reasonOf(assessment, language));
  let speaker = assessment.reason?.code === "stands-in" ? assessment.reason.rule ?? rule : rule, findings = ofSuite.filter((finding) => finding.rule === speaker && concerns(finding, subject)), counting = findings.filter((finding) => doesFail(finding, context.failOn));
  if (counting.length > 0) {
    let failures = speaker === rule ? counting.map((finding) => findingFailure(finding, context)) : [failure(rule, reasonOf(assessment, language), [])];
    return { tests: 1, failures: 1, errors: 0, text: `${head}>${failures.join("")}</testcase>` };
  }
  if (findings.length === 0) return skippedCase(head, words.reasons.off[language]);
  let notes = findings.map((finding) => remark(finding, context));
  return { ...passed, text: `${head}>${notes.join("")}</testcase>` };
}
function skippedCase(head, reason) {
  return { tests: 1, failures: 0, errors: 0, isSkipped: !0, text: `${head}><skipped>${xml(reason)}</skipped></testcase>` };
}
function untold(findings, assessments) {
  let failed = assessments.filter(({ status }) => status === "fail"), byRule = groupBy(failed, ({ rule }) => rule);
  return findings.filter((finding) => !byRule.get(finding.rule)?.some(({ subject }) => concerns(finding, subject)));
}
function findingCase(finding, context) {
  let { rule, service, contract, guideline, vendor, title } = finding, about2 = service ?? contract ?? guideline ?? vendor ?? "", head = `${context.names.begin([suiteOf(finding), about2].join("."), `${rule} ${title[context.language]}`)}>`;
  return doesFail(finding, context.failOn) ? { tests: 1, failures: 1, errors: 0, text: `${head}${findingFailure(finding, context)}</testcase>` } : { tests: 1, failures: 0, errors: 0, text: `${head}${remark(finding, context)}</testcase>` };
}
function remark(finding, context) {
  let { language } = context, { waiver, disposition, change } = finding, state = disposition === "open" ? change === null ? [] : [words[change][language]] : [words[disposition][language]], excuse = waiver ? [waivedBy(waiver)[language]] : [];
  return `<system-out>${lines([...state, ...excuse, ...whole(finding, context)])}</system-out>`;
}
function problemCase(problem, { language, folder, names }) {
  let { code, file, location, pointer } = problem, place4 = `${folder}${file}${location ? `:${location.line}` : ""}`, message = problem.message[language], detail = [place4, message, problem.remedy[language]], head = `${names.begin(suiteOf(problem), [code, place4, ...pointer ? [pointer] : []].join(" "))}>`;
  return problem.change === "existing" ? { tests: 1, failures: 0, errors: 0, text: `${head}<system-out>${lines([words.existing[language], ...detail])}</system-out></testcase>` } : { tests: 1, failures: 0, errors: 1, text: `${head}<error type="${xml(code)}" message="${xml(message)}">${lines(detail)}</error></testcase>` };
}
function findingFailure(finding, context) {
  return failure(finding.rule, finding.message[context.language], whole(finding, context));
}
function failure(type, message, detail) {
  return `<failure type="${xml(type)}" message="${xml(message)}">${lines(detail)}</failure>`;
}
function whole({ rule, location, message, remedy, citation }, { language, rulePages, folder }) {
  return [
    `${folder}${location.file}:${location.line}`,
    message[language],
    citation[language],
    remedy[language],
    ...rulePages === void 0 ? [] : [rulePage(rule, rulePages)]
  ];
}
function lines(texts2) {
  return texts2.map(xml).join(`
`);
}
function reasonOf({ reason }, language) {
  let { code = "finding", text: text2 = "", rule = "" } = reason ?? {};
  return fill(words.reasons[code], { text: text2, rule })[language];
}
function suiteOfAssessment({ subject }) {
  return subject.vendor ?? guidelinesSection;
}
function suiteOf({ section }) {
  return section === "" ? "inventory" : section;
}
function total(parts) {
  let sum = (key) => parts.reduce((count, part) => count + part[key], 0);
  return { tests: sum("tests"), failures: sum("failures"), errors: sum("errors") };
}
function attributes({ tests, failures, errors }) {
  return ` tests="${tests}" failures="${failures}" errors="${errors}"`;
}

// src/report/formats/markdown-parts.ts
var gateChangesPart = "#gate-changes", mergedPart = "#merged";
function assemble(head, rows, partOf3, { language, limit }) {
  let complete = textOf(head, rows, partOf3);
  if (limit === void 0 || sizeOf(complete, limit) <= limit.size) return complete;
  let tail = (count) => {
    let [before = "", after = ""] = fill(words.leftOut, { count, path: "{path}" })[language].split("{path}");
    return markdown(before) + placeLine(limit) + markdown(after);
  }, fixed = sizeOf(`${[...head, `**${tail(rows.length)}**`].join(`

`)}
`, limit), kept = withinRoom(rows, partOf3, { ...limit, size: limit.size - fixed });
  return textOf([...head, `**${tail(rows.length - kept.length)}**`], kept, partOf3);
}
function placeLine({ fullReport, address }) {
  let named = markdown(fullReport);
  return address === void 0 ? named : `[${named}](${address})`;
}
function withinRoom(rows, partOf3, limit) {
  let begun = /* @__PURE__ */ new Set(), kept = /* @__PURE__ */ new Set(), room = limit.size;
  for (let row of rows.toSorted((a, b) => a.rank - b.rank)) {
    let size = (begun.has(row.part) ? 0 : sizeOf(`

${beginningOf(partOf3(row.part))}`, limit)) + sizeOf(`
${lineOf(row)}`, limit);
    if (size > room) break;
    room -= size, begun.add(row.part), kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}
function textOf(head, rows, partOf3) {
  let tables = [...groupBy(rows, ({ part }) => part)].sort(([a], [b]) => compareParts(a, b)).map(([key, own]) => [beginningOf(partOf3(key)), ...inRankOrder(own).map(lineOf)].join(`
`));
  return `${[...head, ...tables].join(`

`)}
`;
}
function inRankOrder(rows) {
  return rows.toSorted((a, b) => a.rank - b.rank);
}
function compareParts(a, b) {
  let order = (key) => [mergedPart, gateChangesPart].indexOf(key);
  return order(b) - order(a) || compareSections(a, b);
}
function beginningOf({ title, heads }) {
  return [`## ${title}`, "", `| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`].join(`
`);
}
function lineOf({ cells }) {
  return `| ${cells.join(" | ")} |`;
}
function sizeOf(text2, { unit }) {
  return unit === "bytes" ? Buffer.byteLength(text2, "utf8") : text2.length;
}

// src/report/formats/section-title.ts
function sectionTitle(section, say) {
  return section === "" ? say(words.outside) : section === runConfigSection ? say(words.runConfigSection) : section === guidelinesSection ? say(words.guidelines) : section;
}

// src/report/formats/markdown.ts
function markdown2(report, options) {
  return assemble(headOf(report, options), rowsOf(report, options), (key) => partOf(key, options.language), options);
}
function headOf(report, options) {
  let { language, blobs, folder = "", notes = [] } = options, { summary, asOf, change, commit, policy } = report, { requirements, findings } = summary, say = (text2, args) => markdown(fill(text2, args)[language]), lines2 = [
    ...notes.map(markdown),
    ...change ? [
      say(words.changes, { introduced: change.introduced, existing: change.existing, resolved: change.resolved }),
      say(words.judgedBy, judgedBy(change)),
      ...change.adoption ? [markdown(words.adoption[language])] : [],
      ...change.renamed ? [say(words.renamed, { renamed: renamedIn(change.renamed) })] : []
    ] : [],
    ...summary.waived + summary.baselined > 0 ? [say(words.excused, { waived: summary.waived, baselined: summary.baselined })] : [],
    say(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note }),
    ...summary.problems > 0 ? [say(words.problems, { problems: summary.problems, not_judged: summary.notJudged })] : [],
    say(words.requirements, { ...requirements, not_applicable: requirements.notApplicable }),
    say(words.scope, { vendors: summary.vendors, services: summary.services, contracts: summary.contracts }),
    ...blobs !== void 0 && commit !== null ? [commitLine(words.judgedCommit[language], commit, blobs + commit)] : [],
    ...blobs !== void 0 && change ? [commitLine(words.judgingCommit[language], change.base, blobs + change.base)] : [],
    ...folder === "" ? [] : [`${words.folder[language]}: ${markdown(folder)}`],
    `${words.policyDigest[language]}: ${markdown(policy.digest)}`
  ];
  return [
    `# ${outcomeLine(report, options)} — ${say(words.heading, { as_of: asOf })}`,
    lines2.map((line) => `- ${line}`).join(`
`),
    ...overrides(report, language)
  ];
}
function commitLine(what, commit, files) {
  return `${what}: [${markdown(commit)}](${files.replace(/\/blob\/(?=[^/]*$)/, "/commit/")})`;
}
function rowsOf(report, options) {
  return [
    ...report.problems.map((problem) => problemRow(problem, report, options)),
    ...report.findings.map((finding) => findingRow(finding, report, options)),
    ...mergedRows(report, options)
  ];
}
function problemRow(problem, report, options) {
  let { section, code, file, location, message, remedy, change } = problem, { language, isAhead } = options, states = change === null ? [] : [words[change], ...isAhead?.(problem) ? [words.ahead] : []], mark = states.length === 0 ? "" : ` (${states.map((state) => state[language]).join(", ")})`;
  return {
    part: section,
    rank: change === "existing" ? rank.existing : rank.counts,
    cells: [
      markdown(words.problem[language] + mark),
      markdown(code),
      place3(file, location, report.commit, options),
      markdown(message[language]),
      markdownSentence(remedy[language])
    ]
  };
}
function findingRow(finding, report, options) {
  let { section, rule, location, message, remedy } = finding, { language, rulePages } = options, commit = finding.change === "resolved" || fromBefore.includes(rule) ? report.change?.from ?? null : report.commit;
  return {
    part: section === runConfigSection ? gateChangesPart : section,
    rank: rankOf(finding),
    cells: [
      markdown(stateOf(finding, options)),
      ruleLink(rule, rulePages),
      place3(location.file, location, commit, options),
      markdown(message[language]),
      markdownSentence(remedy[language])
    ]
  };
}
var fromBefore = ["CHG-01"], rank = { counts: 0, merged: 1, existing: 2, excused: 3, resolved: 4 };
function rankOf({ disposition, change }) {
  return change === "resolved" ? rank.resolved : disposition !== "open" ? rank.excused : change === "existing" ? rank.existing : rank.counts;
}
function stateOf(finding, { language, isAhead }) {
  let { severity, disposition, change, worse, waiver } = finding, until = waiver ? ` ${waivedBy(waiver)[language]}` : "", states = [
    ...disposition === "open" ? [] : [words[disposition][language] + until],
    ...change === null ? [] : [words[worse ? "worse" : change][language]],
    ...isAhead?.(finding) ? [words.ahead[language]] : []
  ];
  return states.length > 0 ? `${words[severity][language]} (${states.join(", ")})` : words[severity][language];
}
function place3(file, location, commit, { folder = "", blobs }) {
  let path = folder + file, shown = markdown(location ? `${path}:${location.line}` : path);
  if (blobs === void 0 || commit === null) return shown;
  let uri = relativeUri(path).replace(/[()*~'!]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `[${shown}](${blobs}${commit}/${uri}${location ? `#L${location.line}` : ""})`;
}
function overrides({ overrides: list2 }, language) {
  if (list2.length === 0) return [];
  let lines2 = list2.map((override) => `- ${markdown(overrideLine(override, (text2) => text2[language]))}`);
  return [`## ${words.overrides[language]}

${lines2.join(`
`)}`];
}
function mergedRows({ change }, { language, rulePages }) {
  if (!change?.merged) return [];
  let row = (what) => (finding) => ({
    part: mergedPart,
    rank: rank.merged,
    cells: [what, ruleLink(finding.rule, rulePages), markdown(finding.message[language])]
  }), rows = [
    ...change.merged.appear.map(row(words.willAppear[language])),
    ...change.merged.vanish.map(row(words.willVanish[language]))
  ];
  return rows.length > 0 ? rows : [{ part: mergedPart, rank: rank.merged, cells: [words.willStay[language], "", ""] }];
}
function ruleLink(rule, rulePages) {
  let name = markdown(rule);
  return rulePages === void 0 ? name : `[${name}](${rulePage(rule, rulePages)})`;
}
function partOf(key, language) {
  let heads = words.columns.map((column) => column[language]);
  return key === mergedPart ? { title: words.merged[language], heads: [heads[0], heads[1], heads[3]] } : key === gateChangesPart ? { title: words.configChanges[language], heads } : {
    title: markdown(sectionTitle(key, (text2) => text2[language])),
    heads
  };
}

// src/report/formats/sarif.ts
var maxDescription = 1024, maxResults = 25e3;
function sarif(report, { language, rulePages, folder = "" }) {
  let items = itemsOf(report), kept = worst(items, maxResults), leftOut = items.length - kept.length, codes = [...new Set(report.problems.map(({ code }) => code))], log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Clausegate",
            ...rulePages !== void 0 && { informationUri: `${rulePages}README.md` },
            semanticVersion: report.tool.version,
            rules: [
              ...report.rules.map((rule) => toRule(rule, language, rulePages)),
              ...codes.map((code) => toProblemRule(code, report.problems, language))
            ]
          }
        },
        automationDetails: { id: `clausegate/isms-p-2.3.2/${partPath(report)}` },
        invocations: [
          {
            executionSuccessful: !0,
            ruleConfigurationOverrides: report.overrides.map(toConfigurationOverride),
            ...leftOut > 0 && { toolExecutionNotifications: [leftOutNotice(leftOut, language)] }
          }
        ],
        columnKind: "utf16CodeUnits",
        results: kept.map(
          (item) => "finding" in item ? toResult(item.finding, language, folder) : toProblemResult(item, language, folder)
        ),
        properties: {
          asOf: report.asOf,
          ...report.shard && { shard: { index: report.shard.index, count: report.shard.count } },
          verdict: report.verdict,
          ...leftOut > 0 && { leftOut },
          policyDigest: report.policy.digest,
          overrides: report.overrides.map((override) => overrideLine(override, (text2) => text2[language]))
        }
      }
    ]
  };
  return `${jsonForLogs(JSON.stringify(log, null, 2))}
`;
}
function itemsOf({ findings, problems }) {
  let ids = problemIds(problems);
  return [
    ...findings.filter(({ change }) => change !== "resolved").map((finding) => ({ finding })),
    ...problems.map((problem) => ({ problem, id: ids.get(problem) ?? "" }))
  ];
}
function worst(items, most) {
  if (items.length <= most) return items;
  let kept = new Set(items.toSorted(worstFirst2).slice(0, most));
  return items.filter((item) => kept.has(item));
}
var worstFirst2 = compareBy(
  (a, b) => Number(isExcused(a)) - Number(isExcused(b)),
  (a, b) => rankOf2(a) - rankOf2(b),
  (a, b) => Number(isStatutory(b)) - Number(isStatutory(a))
);
function isExcused(item) {
  return "finding" in item && !isOpen(item.finding);
}
function rankOf2(item) {
  return "finding" in item ? severityRank(item.finding.severity) : -1;
}
function isStatutory(item) {
  return "finding" in item && item.finding.basis === "statute";
}
function leftOutNotice(count, language) {
  return { level: "warning", message: { text: fill(words.sarifLeftOut, { count, most: maxResults })[language] }, descriptor: { id: "results-left-out" } };
}
function partPath({ shard }) {
  return shard ? `part-${shard.index}-of-${shard.count}/` : "";
}
function toConfigurationOverride({ rule: id, to }) {
  return { descriptor: { id }, configuration: to === "off" ? { enabled: !1 } : { level: to } };
}
function toRule(rule, language, rulePages) {
  let { id, requirement, severity, basis, group } = rule, help = [rule.description[language], rule.citation[language], rule.remedy[language]];
  return {
    id,
    name: requirement,
    shortDescription: { text: cut2(rule.title[language]) },
    fullDescription: { text: cut2(rule.description[language]) },
    ...rulePages !== void 0 && { helpUri: rulePage(id, rulePages) },
    help: { text: help.join(`

`), markdown: helpMarkdown(rule, language) },
    defaultConfiguration: { level: severity },
    properties: {
      tags: basis === "gate" ? [group, basis] : ["isms-p-2.3.2", group, basis],
      precision: "very-high",
      "problem.severity": severityOf2(severity)
    }
  };
}
function helpMarkdown(rule, language) {
  return [
    `**${markdown(rule.title[language])}**`,
    markdown(rule.description[language]),
    `${words.required[language]}: ${markdown(rule.citation[language])}`,
    `${words.fix[language]}: ${rule.remedy[language]}`,
    `\`clausegate explain ${rule.id}\``
  ].join(`

`);
}
function toProblemRule(code, problems, language) {
  let remedy = problems.find((problem) => problem.code === code)?.remedy[language] ?? code, title = `${words.unusable[language]} (${code})`;
  return {
    id: problemRule(code),
    name: code,
    shortDescription: { text: title },
    fullDescription: { text: cut2(`${title}. ${remedy}`) },
    help: { text: remedy, markdown: markdown(remedy) },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["isms-p-2.3.2", "record"], precision: "very-high", "problem.severity": "error" }
  };
}
function toResult(finding, language, folder) {
  let { id, rule, severity, disposition, change, worse, location } = finding;
  return {
    ruleId: rule,
    level: severity,
    message: { text: `${finding.message[language]}
${finding.remedy[language]}` },
    locations: [toLocation(folder + location.file, location)],
    partialFingerprints: fingerprintsOf(id),
    ...baselineState(change, worse),
    suppressions: disposition === "open" ? [] : [suppression(finding, language)]
  };
}
function suppression({ disposition, waiver }, language) {
  return { kind: "external", status: "accepted", justification: waiver ? waivedBy(waiver)[language] : words[disposition][language] };
}
function fingerprintsOf(id) {
  return { primaryLocationLineHash: `${id}:1`, "clausegateId/v1": id };
}
function toProblemResult({ problem, id }, language, folder) {
  let { code, file, location } = problem;
  return {
    ruleId: problemRule(code),
    level: "error",
    message: { text: `${problem.message[language]}
${problem.remedy[language]}` },
    locations: [toLocation(folder + file, location)],
    partialFingerprints: fingerprintsOf(id),
    ...baselineState(problem.change, !1),
    suppressions: []
  };
}
function baselineState(change, worse) {
  return change === null ? {} : { baselineState: change === "existing" ? worse ? "updated" : "unchanged" : "new" };
}
function toLocation(file, location) {
  let { line, column, endLine, endColumn } = location ?? { line: 1, column: 1, endLine: 1, endColumn: 1 }, region = {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn: Math.max(endColumn, endLine === line ? column : 1)
  };
  return { physicalLocation: { artifactLocation: { uri: relativeUri(file) }, region } };
}
function problemRule(code) {
  return `problem/${code}`;
}
function severityOf2(severity) {
  return severity === "note" ? "recommendation" : severity;
}
function cut2(text2) {
  return text2.length > maxDescription ? `${text2.slice(0, maxDescription - 1)}…` : text2;
}

// node_modules/ansi-regex/index.js
var ST = String.raw`(?:\u001B\u005C|\u009C)`, stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`, osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`, controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`, linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`, csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`, escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`, pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;
function ansiRegex({ onlyFirst = !1 } = {}) {
  return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
var regex = ansiRegex();
function stripAnsi(string) {
  if (typeof string != "string")
    throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
  return !string.includes("\x1B") && !string.includes("") ? string : string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109], fullwidthMinimalCodePoint = 12288, fullwidthMaximumCodePoint = 65510, fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352, wideMaximumCodePoint = 262141, wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0, high = Math.floor(ranges.length / 2) - 1;
  for (; low <= high; ) {
    let mid = Math.floor((low + high) / 2), i = mid * 2;
    if (codePoint < ranges[i])
      high = mid - 1;
    else if (codePoint > ranges[i + 1])
      low = mid + 1;
    else
      return !0;
  }
  return !1;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968, [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0], fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    let start = ranges[index], end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end)
      return [start, end];
    end - start > fastPathEnd - fastPathStart && (fastPathStart = start, fastPathEnd = end);
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => codePoint < 161 || codePoint > 1114109 ? !1 : isInRange(ambiguousRanges, codePoint), isFullwidth = (codePoint) => codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint ? !1 : isInRange(fullwidthRanges, codePoint);
var isWide = (codePoint) => codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd ? !0 : codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint ? !1 : isInRange(wideRanges, codePoint);

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint))
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = !1 } = {}) {
  return validate(codePoint), isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint) ? 2 : 1;
}

// node_modules/string-width/index.js
var segmenter = new Intl.Segmenter(), visibleCharacterRegex = new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]", "v"), spacingMarkRegex = new RegExp("\\p{Spacing_Mark}", "v"), rgiEmojiRegex = new RegExp("^\\p{RGI_Emoji}$", "v"), unqualifiedKeycapRegex = /^[\d#*]\u20E3$/, extendedPictographicRegex = new RegExp("\\p{Extended_Pictographic}", "gu");
function isDoubleWidthNonRgiEmojiSequence(segment) {
  if (segment.length > 50)
    return !1;
  if (unqualifiedKeycapRegex.test(segment))
    return !0;
  if (segment.includes("‍")) {
    let pictographics = segment.match(extendedPictographicRegex);
    return pictographics !== null && pictographics.length >= 2;
  }
  return !1;
}
function baseVisible(segment) {
  let index = segment.search(visibleCharacterRegex);
  return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
  return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
  return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
  return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
  return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
  let codePoints = [];
  for (let character of visibleSegment)
    visibleCharacterRegex.test(character) && codePoints.push(character.codePointAt(0));
  if (codePoints.length === 0)
    return;
  let width = 0;
  for (let index = 0; index < codePoints.length; index++) {
    let codePoint = codePoints[index];
    if (!isHangulJamo(codePoint)) {
      if (width === 0)
        return;
      for (let remaining = index; remaining < codePoints.length; remaining++)
        width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
      return width;
    }
    if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
      width += 2, index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
      continue;
    }
    width += eastAsianWidth(codePoint, eastAsianWidthOptions);
  }
  return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
  let extra = 0, first = !0;
  for (let character of visibleSegment) {
    if (first) {
      first = !1;
      continue;
    }
    (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") && (extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions));
  }
  return extra;
}
function stringWidth(input, options = {}) {
  if (typeof input != "string" || input.length === 0)
    return 0;
  let {
    ambiguousIsNarrow = !0,
    countAnsiEscapeCodes = !1
  } = options, string = input;
  if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("")) && (string = stripAnsi(string)), string.length === 0)
    return 0;
  if (/^[\u0020-\u007E]*$/.test(string))
    return string.length;
  let width = 0, eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
  for (let { segment } of segmenter.segment(string)) {
    let visibleSegment = baseVisible(segment);
    if (visibleSegment === void 0)
      continue;
    if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
      width += 2;
      continue;
    }
    let hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
    if (hangulWidth !== void 0) {
      width += hangulWidth;
      continue;
    }
    let codePoint = visibleSegment.codePointAt(0);
    width += eastAsianWidth(codePoint, eastAsianWidthOptions), width += trailingWidth(visibleSegment, eastAsianWidthOptions);
  }
  return width;
}

// src/report/formats/code-frame.ts
function codeFrame(frame, location, palette) {
  let width = String(frame.firstLine + frame.lines.length - 1).length;
  return frame.lines.flatMap((line, index) => {
    let number = frame.firstLine + index, shown = `${palette.dim(`${String(number).padStart(width)} |`)} ${visible2(line)}`.trimEnd();
    return number !== location.line ? [shown] : [shown, `${palette.dim(`${" ".repeat(width)} |`)} ${palette.accent(underline(line, location))}`];
  });
}
function underline(line, { line: first, column, endLine, endColumn }) {
  let start = column - 1, end = endLine === first ? endColumn - 1 : line.trimEnd().length, before = stringWidth(visible2(line.slice(0, start))), marked2 = stringWidth(visible2(line.slice(start, Math.max(end, start + 1))));
  return " ".repeat(before) + "^".repeat(Math.max(marked2, 1));
}
function visible2(text2) {
  return terminal(text2.replaceAll("	", "  "));
}

// src/report/formats/palette.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function paletteFor(color) {
  let { bold, dim, red, yellow, cyan, green } = import_picocolors.default.createColors(color);
  return { bold, dim, accent: red, error: red, warning: yellow, note: cyan, success: green };
}

// src/report/formats/text.ts
function text(report, { language, color, rulePages }) {
  let page = new Page(paletteFor(color), (localized) => localized[language], rulePages);
  return [page.heading(report), ...page.overrides(report), ...page.groups(report), page.summary(report), ""].join(`
`);
}
var Page = class {
  palette;
  say;
  rulePages;
  constructor(palette, say, rulePages) {
    this.palette = palette, this.say = say, this.rulePages = rulePages;
  }
  heading({ tool, asOf, change, shard }) {
    let heading = this.say(fill(words.heading, { as_of: asOf }));
    return `${[
      `${this.palette.bold(`${tool.name} ${tool.version}`)}  ${heading}`,
      ...shard ? [this.palette.bold(partLine(shard, this.say))] : [],
      ...change ? [this.line(words.judgedBy, judgedBy(change))] : [],
      ...change?.adoption ? [this.say(words.adoption)] : [],
      ...change?.renamed ? [terminal(this.line(words.renamed, { renamed: renamedIn(change.renamed) }))] : []
    ].join(`
`)}
`;
  }
  /** A severity that is not the rule's own is always shown, whether or not it matters today. */
  overrides({ overrides: overrides2 }) {
    if (overrides2.length === 0) return [];
    let lines2 = overrides2.map((override) => `  ${overrideLine(override, this.say)}`);
    return [this.palette.bold(this.say(words.overrides)), ...lines2, ""];
  }
  /** Renders what happens to findings once the change to the run configuration counts. */
  merged({ appear, vanish }) {
    let lines2 = [
      ...appear.map((finding) => this.brief(words.willAppear, finding)),
      ...vanish.map((finding) => this.brief(words.willVanish, finding))
    ];
    return lines2.length === 0 && lines2.push(`  ${this.say(words.willStay)}`), [`  ${this.palette.bold(this.say(words.merged))}`, ...lines2, ""].join(`
`);
  }
  groups({ findings, problems, change }) {
    let problemsOf2 = groupBy(problems, ({ section }) => section), findingsOf = groupBy(findings, ({ section }) => section), merged = change?.merged ?? null, ofGate = merged ? [runConfigSection] : [];
    return [.../* @__PURE__ */ new Set([...problemsOf2.keys(), ...findingsOf.keys(), ...ofGate])].sort(compareSections).map((name) => {
      let items = [
        ...(problemsOf2.get(name) ?? []).map((problem) => this.problem(problem)),
        ...(findingsOf.get(name) ?? []).map((finding) => this.anyFinding(finding)),
        ...name === runConfigSection && merged ? [this.merged(merged)] : []
      ];
      return `${this.palette.bold(this.groupTitle(name))}
${items.join(`
`)}`;
    });
  }
  summary({ summary, verdict, change, shard }) {
    let { requirements, findings } = summary, lines2 = [
      this.line(words.scope, { vendors: summary.vendors, services: summary.services, contracts: summary.contracts }),
      this.line(words.requirements, { ...requirements, not_applicable: requirements.notApplicable }),
      this.line(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note }),
      ...change ? [
        this.line(words.changes, {
          introduced: change.introduced,
          existing: change.existing,
          resolved: change.resolved
        })
      ] : [],
      ...summary.waived + summary.baselined > 0 ? [this.line(words.excused, { waived: summary.waived, baselined: summary.baselined })] : [],
      ...summary.problems > 0 ? [this.line(words.problems, { problems: summary.problems, not_judged: summary.notJudged })] : []
    ], paint = verdict === "pass" ? this.palette.success : this.palette.error;
    return [...lines2, paint(this.palette.bold(verdictLine({ verdict, shard }, this.say)))].join(`
`);
  }
  /** Renders a finding; one that needs no action now takes a single line. */
  anyFinding(finding) {
    if (isDue(finding)) return this.finding(finding);
    let { change, disposition } = finding, name = change === "resolved" || disposition === "open" ? words[change ?? "open"] : words[disposition];
    return `${this.brief(name, finding)}${this.waiver(finding)}
`;
  }
  brief(name, { rule, message, location }) {
    let place4 = `${terminal(location.file)}:${location.line}`;
    return `  ${this.palette.dim(`${this.say(name)}`)} ${rule} ${terminal(this.say(message))} ${this.palette.dim(`--> ${place4}`)}`;
  }
  waiver({ waiver, change }) {
    return !waiver || change === "resolved" ? "" : `
    ${this.palette.dim(terminal(this.say(waivedBy(waiver))))}`;
  }
  finding(finding) {
    let paint = this.palette[finding.severity];
    return [
      `  ${paint(`${this.say(words[finding.severity])} ${finding.rule}`)} ${terminal(this.say(finding.message))}`,
      ...finding.worse ? [`    ${this.say(words.worse)}`] : [],
      ...this.place(finding.location, finding.frame),
      this.detail(words.required, `${this.say(finding.title)} — ${this.say(finding.citation)}`),
      this.detail(words.fix, this.say(finding.remedy)),
      this.detail(words.moreAbout, [`clausegate explain ${finding.rule}`, ...this.page(finding)].join(", ")),
      ""
    ].join(`
`);
  }
  page({ rule }) {
    return this.rulePages === void 0 ? [] : [rulePage(rule, this.rulePages)];
  }
  problem(problem) {
    let { location, frame, change } = problem, state = change === "existing" ? ` (${this.say(words.existing)})` : "", title = this.palette.error(`${this.say(words.problem)} ${problem.code}${state}`), place4 = location && frame ? this.place(location, frame) : [`    ${this.palette.dim("-->")} ${terminal(problem.file)}`];
    return [
      `  ${title} ${terminal(this.say(problem.message))}`,
      ...place4,
      this.detail(words.fix, this.say(problem.remedy)),
      ""
    ].join(`
`);
  }
  place(location, frame) {
    let { file, line, column } = location;
    return [
      `    ${this.palette.dim("-->")} ${terminal(file)}:${line}:${column}`,
      ...codeFrame(frame, location, this.palette).map((shown) => `    ${shown}`)
    ];
  }
  detail(name, content) {
    return `    ${this.palette.dim(`${this.say(name)}:`)} ${terminal(content)}`;
  }
  line(template, args) {
    return this.say(fill(template, args));
  }
  groupTitle(name) {
    return terminal(sectionTitle(name, this.say));
  }
};

// src/report/formats/table.ts
var reporters = { text, json, sarif, junit, github, gitlab, markdown: markdown2 }, reporterNames = [
  "text",
  "json",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "markdown"
];
function piecesOf(name, report, options) {
  return name === "json" ? jsonPieces(report, options) : [reporters[name](report, options)];
}

// src/judgement/compare-findings.ts
function compareFindings(base, head, { isJudged, renamed }) {
  let before = new Map(base.findings.map((finding) => [finding.id, finding])), after = new Set(head.findings.map(({ id }) => id)), gone = base.findings.filter((finding) => !after.has(finding.id) && isJudged(finding));
  return [
    ...head.findings.map((finding) => {
      let known = before.get(finding.id);
      return known ? { ...marked(finding, "existing"), worse: isWorse(known, finding, renamed.has(finding.id)) } : marked(finding, "introduced");
    }),
    ...gone.map((finding) => marked(finding, "resolved"))
  ];
}
function compareProblems(base, head, isTouched) {
  let before = new Set(base.problems.map(nameOf3));
  return head.problems.map((problem) => {
    let isExisting = before.has(nameOf3(problem)) && !isTouched(problem);
    return { ...problem, change: isExisting ? "existing" : "introduced" };
  });
}
function marked(finding, change) {
  return { ...finding, change };
}
var shortfalls = ["requirements", "endpoint", "areas", "criteria", "clauses"], lengths = ["deadline_hours", "deadline_days", "months", "interval_months"];
function isWorse(before, after, isRenamed) {
  return before.disposition !== "open" && after.disposition === "open" && !isRenamed || shortfalls.some((name) => hasMore(before.args[name], after.args[name])) || lengths.some((name) => isLonger(before.args[name], after.args[name]));
}
function hasMore(before, after) {
  if (typeof after != "object") return !1;
  let known = new Set(typeof before == "object" ? before : []);
  return after.some((item) => !known.has(item));
}
function isLonger(before, after) {
  return typeof before == "number" && typeof after == "number" && after > before;
}
function nameOf3({ code, file, pointer, args }) {
  return JSON.stringify([code, file, pointer ?? null, args]);
}

// src/records/strict-json.ts
function parseStrictly(content) {
  try {
    let value = JSON.parse(content);
    return countKeys(value) === countWrittenKeys(content) ? value : void 0;
  } catch {
    return;
  }
}
function countKeys(value) {
  return typeof value != "object" || value === null ? 0 : Object.values(value).reduce((sum, item) => sum + countKeys(item), 0) + (Array.isArray(value) ? 0 : Object.keys(value).length);
}
function countWrittenKeys(content) {
  let count = 0;
  for (let [, colon] of content.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) colon && count++;
  return count;
}

// src/records/json-document.ts
function parseJson({ path, bytes }) {
  if (bytes.length > maxPlainFileBytes)
    return { code: "file-too-large", file: path, args: { bytes: bytes.length, limit: maxPlainFileBytes } };
  let content = decode(bytes);
  if (content === void 0) return { code: "not-utf8", file: path, args: {} };
  let text2 = new SourceText(path, content), value = parseStrictly(content);
  if (value !== void 0) return new JsonDocument(text2, value);
  let at = conflict(content) ?? yamlComplaint(content);
  return { code: "json-invalid", file: path, args: {}, ...at && text2.show(at) };
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    return;
  }
}
function conflict(content) {
  let mark = /^(?:<{7}|={7}|>{7})/m.exec(content);
  return mark ? { start: mark.index, end: mark.index + 7 } : void 0;
}
function yamlComplaint(content) {
  try {
    load(content, { maxDepth });
    return;
  } catch (error) {
    let position = error instanceof YAMLException ? error.mark?.position : void 0;
    return position === void 0 ? void 0 : { start: position, end: position + 1 };
  }
}
var JsonDocument = class {
  file;
  value;
  text;
  shown;
  constructor(text2, value) {
    this.file = text2.path, this.value = value, this.text = text2;
  }
  /** Falls back to the start of the file for JSON that the YAML reader does not accept. */
  show(path, aim) {
    try {
      if (this.shown ??= documentsOf({ text: this.text, values: [this.value] })[0], this.shown) return this.shown.show(path, aim);
    } catch {
      this.shown = void 0;
    }
    return this.text.show({ start: 0, end: 0 });
  }
};

// src/config/baseline/file.ts
var baselinePath = ".clausegate/baseline.json";
function toBaseline(findings) {
  let accepted = findings.filter(({ basis, disposition }) => basis !== "gate" && disposition !== "waived");
  return writeBaseline(accepted.map(toEntry));
}
function writeBaseline(entries) {
  let lines2 = entries.toSorted(entryOrder).map((entry) => `    ${JSON.stringify(inKeyOrder(entry))}`);
  return `{
  "schemaVersion": 1,
  "entries": ${lines2.length > 0 ? `[
${lines2.join(`,
`)}
  ]` : "[]"}
}
`;
}
function toEntry(finding) {
  let { rule, vendor, service, contract, guideline, id, excuse } = finding, lists = listsOf(finding);
  return {
    rule,
    ...vendor !== null && { vendor },
    ...service !== null && { service },
    ...contract !== null && { contract },
    ...guideline !== null && { guideline },
    finding: id,
    digest: excuse,
    ...Object.keys(lists).length > 0 && { lists }
  };
}
function listsOf({ args }) {
  let lists = shortfalls.toSorted(compareText).flatMap((name) => {
    let value = args[name];
    return typeof value == "object" ? [[name, value.toSorted(compareText)]] : [];
  });
  return Object.fromEntries(lists);
}
function inKeyOrder({
  rule,
  vendor,
  service,
  contract,
  guideline,
  finding,
  digest,
  lists
}) {
  return {
    rule,
    ...vendor !== void 0 && { vendor },
    ...service !== void 0 && { service },
    ...contract !== void 0 && { contract },
    ...guideline !== void 0 && { guideline },
    finding,
    digest,
    ...lists !== void 0 && { lists }
  };
}
var entryOrder = compareBy(
  (a, b) => compareText(a.vendor ?? "", b.vendor ?? ""),
  (a, b) => compareText(a.guideline ?? "", b.guideline ?? ""),
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.service ?? "", b.service ?? ""),
  (a, b) => compareText(a.contract ?? "", b.contract ?? ""),
  (a, b) => compareText(a.finding, b.finding)
);
function readBaseline(file) {
  let source = parseJson(file);
  if ("code" in source) return { entries: [], problems: [source] };
  let { value } = source;
  if (!isValid(value)) return { entries: [], problems: validateDocument("baseline", source) };
  let entries = value.entries.map((record, at) => ({ record, source, path: ["entries", at] })), problems = repeated(entries);
  return { entries: problems.length > 0 ? [] : entries, problems };
}
function isValid(value) {
  return baseline(value);
}
function repeated(entries) {
  let seen2 = /* @__PURE__ */ new Set();
  return entries.flatMap(({ record, source, path }) => seen2.size < seen2.add(record.finding).size ? [] : [problemAt(source, "duplicate-item", [...path, "finding"], { args: { value: record.finding } })]);
}

// src/model/settings.ts
var { properties } = config_schema_default.properties.settings, settingKeys = Object.keys(properties).filter(isSettingKey);
function isSettingKey(key) {
  return Object.hasOwn(properties, key);
}
function settingOf(stated, key) {
  return stated[key] ?? properties[key].default;
}
function toSettings(stated) {
  let value = (key) => settingOf(stated, key);
  return Object.freeze({
    expiryWarningDays: value("expiry_warning_days"),
    trainingIntervalMonths: value("training_interval_months"),
    inspectionIntervalMonths: value("inspection_interval_months"),
    incidentDeadlineHours: value("incident_deadline_hours"),
    waiverDays: value("waiver_days"),
    waiverWarningDays: value("waiver_warning_days"),
    minimumQuoteLength: value("minimum_quote_length")
  });
}
var settingNames = Object.keys(toSettings({})).filter(isSettingName);
function isSettingName(name) {
  return Object.hasOwn(toSettings({}), name);
}
var defaultTimeZone = config_schema_default.properties.timezone.default, defaultSettings = toSettings({});

// src/config/effective.ts
var defaultFailOn = severities.find((severity) => severity === config_schema_default.properties.fail_on.default) ?? "note";
function effectiveConfig(file, flags = {}) {
  let stated = file?.config ?? {}, values = {
    inventory: stated.inventory ?? defaultInventory,
    language: flags.language ?? stated.language ?? null,
    timezone: stated.timezone ?? defaultTimeZone,
    failOn: flags.failOn ?? stated.fail_on ?? defaultFailOn,
    rules: { ...stated.rules },
    settings: toSettings(stated.settings ?? {})
  };
  return freeze({ values, entries: entriesOf(values, stated, (path) => sourceOf(path, file, flags)) });
}
function entriesOf(values, { settings = {}, version: version2 = 1 }, source) {
  let entry = (path, value) => ({ path, value, source: source(path) });
  return [
    entry(["version"], version2),
    entry(["inventory"], values.inventory),
    entry(["language"], values.language),
    entry(["timezone"], values.timezone),
    entry(["fail_on"], values.failOn),
    ...Object.entries(values.rules).map(([id, to]) => entry(["rules", id], to)),
    ...settingKeys.map((key) => entry(["settings", key], settingOf(settings, key)))
  ];
}
function sourceOf(path, file, flags) {
  let [key] = path;
  return key === "fail_on" && flags.failOn ? { kind: "option", option: "--fail-on" } : key === "language" && flags.language ? { kind: "option", option: "--language" } : !file || !isStated(file.config, path) ? { kind: "default" } : { kind: "file", location: file.source.show(path, "key").location };
}
function isStated(value, [key, ...below]) {
  return key === void 0 ? !0 : typeof value == "object" && value !== null && Object.hasOwn(value, key) && isStated(Reflect.get(value, key), below);
}
function freeze(value) {
  if (typeof value == "object" && value !== null) for (let part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
function ruleOverrides({ rules }, { catalogue }) {
  return catalogue.rules.flatMap(({ id, basis, isStatutory: isStatutory2, severity }) => {
    let to = Object.hasOwn(rules, id) ? rules[id] : void 0;
    return to === void 0 || to === severity ? [] : [{ rule: id, basis: isStatutory2 ? "statute" : basis, from: severity, to }];
  });
}

// src/config/read.ts
function readConfig(file, names) {
  let parsed = parseFile(file);
  if (!isParsed(parsed))
    return { problems: [parsed.code === "empty-file" ? { ...parsed, code: "config-empty" } : parsed] };
  let [source, second] = documentsOf(parsed);
  if (source?.value === null || source?.value === void 0)
    return { problems: [{ code: "config-empty", file: file.path, args: {} }] };
  let problems = [...problemsOf(source, names), ...second ? [problemAt(second, "config-documents", [])] : []];
  return problems.length > 0 ? { problems: problems.sort(byPlace) } : { config: source.value, source };
}
function problemsOf(source, names) {
  let invalid2 = validateDocument("config", source).map(
    // The only key that must be there.
    (problem) => problem.code === "missing-key" ? { ...problem, code: "version-missing" } : problem
  ), isExplained = invalid2.some(({ pointer }) => pointer === "/timezone");
  return [...invalid2, ...unknownRules(source, names), ...isExplained ? [] : unknownTimeZone(source, names)];
}
function unknownRules(source, { catalogue: index }) {
  let known = index.catalogue.rules.map(({ id }) => id), rules = partOf2(source.value, "rules");
  return (typeof rules == "object" && rules !== null && !Array.isArray(rules) ? Object.keys(rules) : []).flatMap((id) => {
    if (known.includes(id)) return [];
    let suggestion = suggest(id, known), args = { value: cut(id), ...suggestion && { suggestion } };
    return [problemAt(source, "unknown-rule", ["rules", id], { args, aim: "key" })];
  });
}
function unknownTimeZone(source, { isTimeZone: isTimeZone2 }) {
  let name = partOf2(source.value, "timezone");
  return typeof name != "string" || isTimeZone2(name) ? [] : [problemAt(source, "unknown-timezone", ["timezone"], { args: { value: cut(name) } })];
}
function partOf2(value, key) {
  return typeof value == "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}
var byPlace = compareBy(
  (a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0),
  (a, b) => (a.location?.column ?? 0) - (b.location?.column ?? 0)
);

// src/config/load.ts
var configName = "clausegate.yaml", mistakenName = "clausegate.yml", maxProblems = 50;
async function loadConfig(tree, names) {
  if (await tree.file(mistakenName))
    throw invalid([{ code: "config-name", file: mistakenName, args: { name: configName } }]);
  let file = await tree.file(configName);
  if (!file) return;
  let answer = readConfig(file, names);
  if ("problems" in answer) throw invalid(answer.problems);
  return answer;
}
function invalid(problems) {
  let file = problems[0]?.file ?? configName, rest = problems.length - maxProblems, more2 = rest > 0 ? [{ code: "more-problems", file, args: { count: rest } }] : [], listed = [...problems.slice(0, maxProblems), ...more2];
  return new RunError(
    "config-invalid",
    { file },
    {
      problems: listed.map((problem) => ({
        ...problem,
        vendor: null,
        section: "",
        change: null,
        ...shownProblemText(problem)
      }))
    }
  );
}

// src/config/waivers/look-alikes.ts
import { domainToUnicode } from "node:url";
var lookAlikes = new Map(
  [
    ["АВЕЅІЈКМНОРСТУХҮԌԚԜ", "ABESIJKMHOPCTYXYGQW"],
    ["аеѕіјкорсухһԁԛԝүѵ", "aesijkopcyxhdqwyv"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["αινορυχκγϳς", "aivopuxkyjc"],
    ["օսհոցզյ", "ouhngqj"],
    ["ᎪᏴᏟᎠᎬᏀᎻᏆᎫᏦᏞᎷᏢᏚᎢᏙᎳᏃ", "ABCDEGHIJKLMPSTVWZ"],
    ["ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓢꓔꓴꓦꓪꓫꓬꓜ", "ABCDEFGHIJKLMNOPSTUVWXYZ"],
    ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"],
    ["ıɑɡ", "iag"]
  ].flatMap(([foreign = "", latin2 = ""]) => [...foreign].map((letter, at) => [letter, latin2.charAt(at)]))
);
function namesOne(a, b) {
  let known = new Set(mailboxesIn(a));
  return mailboxesIn(b).some((mailbox) => known.has(mailbox)) || readsAlike(a, b);
}
function readsAlike(a, b) {
  let ways = (text2) => [skeleton(text2), skeleton(latin(text2).replaceAll("I", "l"))], known = ways(a);
  return ways(b).some((way) => known.includes(way));
}
function foreignAddress(text2) {
  return addressesIn(text2).find((address) => /[^\u0020-\u007e]/.test(address));
}
function addressesIn(text2) {
  let whole2 = seen(text2);
  return [.../* @__PURE__ */ new Set([whole2, withoutComments(whole2)])].flatMap((form) => form.replaceAll("\\", "").replaceAll(/"([^"\s@]*)"@/g, "$1@").match(/[^\s<>()[\],;:"]*@[^\s<>()[\],;:"]*/g) ?? []);
}
function withoutComments(text2) {
  let without = text2.replaceAll(/\([^()]*\)/g, "");
  return without === text2 ? text2 : withoutComments(without);
}
function mailboxesIn(text2) {
  return addressesIn(text2).flatMap((address) => {
    let at = address.lastIndexOf("@"), local = address.slice(0, at).replace(/^([^+]+)\+.*$/, "$1"), domain = domainOf(address.slice(at + 1));
    return local === "" || domain === "" ? [] : [local, latin(local).replaceAll("I", "l")].map((way) => `${skeleton(ignoresDots.has(domain) ? way.replaceAll(".", "") : way)}@${sameProvider.get(domain) ?? domain}`);
  });
}
var sameProvider = /* @__PURE__ */ new Map([["googlemail.com", "gmail.com"]]), ignoresDots = /* @__PURE__ */ new Set(["gmail.com", "googlemail.com"]);
function domainOf(text2) {
  let plain2 = text2.replace(/\.+$/, "").toLowerCase();
  return skeleton(domainToUnicode(plain2) || plain2);
}
function skeleton(text2) {
  return latin(text2).toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll("rn", "m").replaceAll("vv", "w").replaceAll(/\s+/g, " ").trim();
}
function latin(text2) {
  return seen(text2).normalize("NFD").replaceAll(new RegExp("(?<=\\p{Script=Latin}\\p{Mn}*)\\p{Mn}", "gu"), "").normalize("NFC").replaceAll(new RegExp("\\p{Pd}", "gu"), "-").replaceAll(/[\u0100-\uffff]/g, (letter) => lookAlikes.get(letter) ?? letter);
}
function seen(text2) {
  return text2.normalize("NFKC").replaceAll(new RegExp("\\p{Default_Ignorable_Code_Point}|\\p{Cf}", "gu"), "");
}

// src/config/waivers/file.ts
var waiversPath = "waivers.yaml";
function readWaivers(file) {
  let parsed = parseFile(file);
  if (!isParsed(parsed)) return { waivers: [], problems: [parsed] };
  let [source, second] = documentsOf(parsed);
  if (!source) return { waivers: [], problems: [{ code: "empty-file", file: file.path, args: {} }] };
  if (second) {
    let args = { count: parsed.values.length };
    return { waivers: [], problems: [problemAt(second, "several-documents", [], { args })] };
  }
  let invalid2 = validateDocument("waivers", source), wellFormed = wellFormedOf(source), { kept, problems } = checkEach(wellFormed), unique = refuseDuplicates(kept);
  return { waivers: unique.kept, problems: [...invalid2, ...problems, ...unique.problems] };
}
function wellFormedOf(source) {
  let { value } = source;
  return typeof value != "object" || value === null || !("waivers" in value) || !Array.isArray(value.waivers) ? [] : isValid2({ ...value, waivers: [] }) ? value.waivers.flatMap((item, at) => {
    let alone = { version: 1, waivers: [item] };
    return isValid2(alone) ? alone.waivers.map((record) => ({ record, source, path: ["waivers", at] })) : [];
  }) : [];
}
function isValid2(value) {
  return waivers(value);
}
function checkEach(waivers2) {
  let checked = waivers2.map((waiver) => ({ waiver, problems: [...dayProblems(waiver), ...addressProblems(waiver)] }));
  return {
    kept: checked.flatMap(({ waiver, problems }) => problems.length > 0 ? [] : [waiver]),
    problems: checked.flatMap(({ problems }) => problems)
  };
}
function dayProblems({ record, source, path }) {
  let { approved_on: from, expires_on: to } = record, args = { from, to };
  return to < from ? [problemAt(source, "dates-reversed", [...path, "expires_on"], { args })] : isIsoDate(from) ? [] : [problemAt(source, "invalid-date", [...path, "approved_on"], { args: { value: from } })];
}
function addressProblems({ record, source, path }) {
  return ["owner", "approver"].flatMap((key) => {
    let value = foreignAddress(record[key]);
    return value === void 0 ? [] : [problemAt(source, "foreign-address", [...path, key], { args: { value } })];
  });
}
function refuseDuplicates(waivers2) {
  let seen2 = /* @__PURE__ */ new Set(), kept = [], problems = [];
  for (let waiver of waivers2) {
    let { record, source, path } = waiver;
    if (seen2.size < seen2.add(nameOf4(waiver)).size) kept.push(waiver);
    else {
      let value = `${record.rule} ${record.vendor} ${record.approved_on}`;
      problems.push(problemAt(source, "duplicate-item", [...path, "rule"], { args: { value } }));
    }
  }
  return { kept, problems };
}
function nameOf4({ record }) {
  return JSON.stringify(identityOf(record));
}
function identityOf(waiver) {
  let { rule, vendor, service, contract, approved_on: approvedOn } = waiver;
  return [rule, vendor, service ?? null, contract ?? null, approvedOn];
}

// src/config/run-config.ts
async function readRunConfig(tree, names, flags = {}) {
  let config = effectiveConfig(await loadConfig(tree, names), flags), { inventory, failOn, settings } = config.values, waivers2 = await tree.file(waiversPath), baseline2 = await tree.file(baselinePath), waived = waivers2 ? readWaivers(waivers2) : { waivers: [], problems: [] }, accepted = baseline2 ? readBaseline(baseline2) : { entries: [], problems: [] };
  return {
    config,
    inventory,
    failOn,
    settings,
    overrides: ruleOverrides(config.values, names.catalogue),
    waivers: waived.waivers,
    baseline: accepted.entries,
    ignoresBaseline: flags.baseline === !1,
    problems: [...waived.problems, ...accepted.problems].map(toProblem2)
  };
}
function toProblem2(problem) {
  return {
    ...problem,
    ...shownProblemText(problem),
    vendor: null,
    section: "",
    change: null
  };
}

// src/adapters/clock.ts
function today(timeZone = defaultTimeZone, now = /* @__PURE__ */ new Date()) {
  let format = new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }), parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value])), text2 = `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
  if (isIsoDate(text2)) return text2;
  throw new RangeError(`The clock shows no day: ${text2}`);
}
function isTimeZone(name) {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }), !0;
  } catch {
    return !1;
  }
}
function calendarOf(timeZone) {
  let format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit"
  });
  return (seconds) => {
    let bounded = Math.min(Math.max(seconds, firstSecond), lastSecond), parts = new Map(format.formatToParts(bounded * 1e3).map(({ type, value }) => [type, value])), text2 = `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
    if (isIsoDate(text2)) return text2;
    throw new RangeError(`The calendar shows no day: ${text2}`);
  };
}
var firstSecond = Date.UTC(1600, 0, 2) / 1e3, lastSecond = Date.UTC(9999, 11, 30) / 1e3;

// src/config/excuses.ts
function excusesOf({ waivers: waivers2, baseline: baseline2, ignoresBaseline, settings }) {
  return {
    waiverDays: settings.waiverDays,
    waivers: waivers2.map(({ record }) => record),
    baseline: ignoresBaseline ? [] : baseline2.map(({ record }) => record)
  };
}
function usedExcuses({ waiverDays, waivers: waivers2, baseline: baseline2 }, findings) {
  let ids = (disposition, nameOf5) => new Set(findings.filter((finding) => finding.disposition === disposition).map(nameOf5)), waived = ids("waived", (finding) => nameIn(finding.rule, finding.vendor)), baselined = ids("baselined", ({ id }) => id);
  return inOrder({
    waiverDays,
    waivers: waivers2.filter(({ rule, vendor }) => waived.has(nameIn(rule, vendor))),
    baseline: baseline2.filter(({ finding }) => baselined.has(finding))
  });
}
function joinExcuses(all) {
  return inOrder({
    waiverDays: all[0]?.waiverDays ?? 0,
    waivers: all.flatMap(({ waivers: waivers2 }) => waivers2),
    baseline: all.flatMap(({ baseline: baseline2 }) => baseline2)
  });
}
function inOrder({ waiverDays, waivers: waivers2, baseline: baseline2 }) {
  return { waiverDays, waivers: waivers2.toSorted(byVendor), baseline: baseline2.toSorted(byFinding) };
}
var byVendor = compareBy(
  (a, b) => compareText(a.vendor, b.vendor),
  (a, b) => compareText(a.rule, b.rule)
), byFinding = (a, b) => compareText(a.finding, b.finding);
function nameIn(rule, vendor) {
  return `${rule} ${vendor}`;
}

// src/model/shard.ts
import { createHash as createHash3 } from "node:crypto";
var maxShards = 1e3;
function shardOf(vendor, count) {
  return createHash3("sha256").update(vendor).digest().readUInt32BE(0) % count + 1;
}
function isOwn(vendor, { index, count }) {
  return (vendor === null ? 1 : shardOf(vendor, count)) === index;
}
function shardFrom(text2) {
  let match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text2);
  if (!match) return;
  let [index, count] = [Number(match[1]), Number(match[2])];
  return index <= count && count <= maxShards ? { index, count } : void 0;
}

// src/model/version.ts
var version = "0.1.0";

// src/records/unknown-vendor.ts
function unknownVendor(vendor, known, inventory) {
  if (vendor === guidelinesFolder) return new RunError("vendor-guidelines", { vendor, inventory });
  let suggestion = suggest(vendor, known);
  return new RunError("vendor-unknown", { vendor, inventory, ...suggestion && { suggestion } });
}

// src/report/packed-list.ts
import { deflateRawSync, inflateRawSync } from "node:zlib";
var packLength = 128 * 1024, PackedList = class {
  packs = [];
  texts = [];
  length = 0;
  /** Adds items at the end, each as JSON on a line of its own. */
  add(lines2) {
    lines2 !== "" && (this.texts.push(lines2), this.length += lines2.length, this.length >= packLength && this.pack());
  }
  /** Bytes of what is packed so far. */
  get packedBytes() {
    return this.packs.reduce((sum, { length }) => sum + length, 0);
  }
  /** The items as they were added, each as JSON. */
  *lines() {
    for (let pack of this.packs) yield* inflateRawSync(pack).toString("utf8").split(`
`);
    for (let text2 of this.texts) yield* text2.split(`
`);
  }
  *[Symbol.iterator]() {
    for (let line of this.lines()) yield JSON.parse(line);
  }
  /** As JSON a list like any other. */
  toJSON() {
    return [...this];
  }
  pack() {
    this.packs.push(deflateRawSync(this.texts.join(`
`), { level: 1 })), this.texts = [], this.length = 0;
  }
};

// src/report/build.ts
var statuses = ["pass", "fail", "not-applicable"], ReportBuilder = class {
  findings = [];
  problems = [];
  assessments = new PackedList();
  answers = { pass: 0, fail: 0, "not-applicable": 0 };
  counts = { vendors: 0, services: 0, contracts: 0, notJudged: 0 };
  add({ vendor, contracts, findings, problems, assessed }) {
    for (let finding of findings) this.findings.push(finding);
    for (let problem of problems) this.problems.push(problem);
    this.assessments.add(assessed.lines);
    for (let status of statuses) this.answers[status] += assessed.answers[status];
    vendor !== null && (this.counts.vendors += 1, this.counts.services += assessed.services, this.counts.contracts += contracts.length, problems.length > 0 && (this.counts.notJudged += 1));
  }
  /** Fails the verdict on problems and on open findings at `failOn`: with a base, on those the change introduces. */
  report(run) {
    let head = { findings: [...this.findings, ...run.findings], problems: [...run.problems, ...this.problems] }, found = run.compare?.(head) ?? { ...head, change: null }, findings = found.findings.toSorted(findingOrder), problems = found.problems.toSorted(problemOrder);
    return {
      tool: { name: "clausegate", version: run.version },
      policy: run.policy,
      asOf: run.asOf,
      failOn: run.failOn,
      commit: run.commit,
      verdict: verdictOf({ findings, problems }, run.failOn),
      summary: this.summary({ findings, problems }),
      findings,
      problems,
      assessments: this.assessments,
      rules: run.rules,
      overrides: run.overrides,
      excuses: usedExcuses(run.excuses, findings),
      change: found.change,
      ...run.shard && { shard: run.shard },
      ...run.vendors && { vendors: [...new Set(run.vendors)].sort(compareText) }
    };
  }
  summary(found) {
    let { pass, fail, "not-applicable": notApplicable } = this.answers;
    return { ...this.counts, requirements: { pass, fail, notApplicable }, ...countFound(found) };
  }
};
function verdictOf({ findings, problems }, failOn) {
  return findings.some((finding) => doesFail(finding, failOn)) || problems.some(({ change }) => change !== "existing") ? "fail" : "pass";
}
function countFound(found) {
  let findings = found.findings.filter(({ change }) => change !== "resolved"), open = (severity) => findings.filter((finding) => isOpen(finding) && finding.severity === severity).length;
  return {
    findings: { error: open(severities[0]), warning: open(severities[1]), note: open(severities[2]) },
    waived: findings.filter(({ disposition }) => disposition === "waived").length,
    baselined: findings.filter(({ disposition }) => disposition === "baselined").length,
    problems: found.problems.length
  };
}
var findingOrder = compareBy(
  (a, b) => compareSections(a.section, b.section),
  (a, b) => severityRank(a.severity) - severityRank(b.severity),
  (a, b) => compareText(a.location.file, b.location.file),
  (a, b) => a.location.line - b.location.line,
  (a, b) => a.location.column - b.location.column,
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.pointer, b.pointer),
  (a, b) => compareText(a.id, b.id)
), problemOrder = compareBy(
  (a, b) => compareSections(a.section, b.section),
  (a, b) => compareText(a.file, b.file),
  (a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0),
  (a, b) => (a.location?.column ?? 0) - (b.location?.column ?? 0),
  (a, b) => compareText(a.code, b.code),
  (a, b) => compareText(a.pointer ?? "", b.pointer ?? "")
);

// src/judgement/own-finding.ts
import { createHash as createHash4 } from "node:crypto";
function ownFinding(fact, index) {
  let found = brokenRule(fact.rule, fact.args.case, index);
  if (!found)
    throw new RunError("policy-failed", { reason: `${fact.rule} (${fact.args.case})`, dossier: "catalogue.json" });
  let { rule, broken } = found, { vendor, service, contract, guideline } = fact.subject;
  return {
    id: identify(fact),
    rule: rule.id,
    requirement: rule.requirement,
    severity: broken.severity ?? rule.severity,
    disposition: "open",
    waiver: null,
    change: null,
    worse: !1,
    basis: rule.basis,
    ...findingTexts(found, fact.args, index),
    vendor: vendor ?? null,
    service: service ?? null,
    contract: contract ?? null,
    guideline: guideline ?? null,
    services: null,
    section: sectionOf(vendor ?? null, guideline !== void 0),
    location: fact.location,
    frame: fact.frame,
    pointer: fact.pointer,
    args: fact.args,
    excuse: ""
  };
}
function identify({ rule, args, identity }) {
  let facts = JSON.stringify([rule, args.case, ...identity]);
  return createHash4("sha256").update(facts).digest("hex").slice(0, 32);
}

// src/config/baseline/register.ts
var BaselineRegister = class {
  entries;
  byFinding;
  fates = /* @__PURE__ */ new Map();
  /** Ids of findings that an entry would excuse, had the change not altered their service. */
  withheld = /* @__PURE__ */ new Set();
  catalogue;
  constructor(entries, catalogue) {
    this.entries = entries, this.catalogue = catalogue, this.byFinding = new Map(entries.map((entry) => [entry.record.finding, entry]));
  }
  /** The same findings in the same order, with the open ones an entry excuses baselined. Waivers are applied before. */
  apply(findings, facts = noFacts) {
    return findings.map((finding) => this.applyTo(finding, facts));
  }
  applyTo(finding, facts) {
    let entry = this.byFinding.get(finding.id);
    if (!entry || !this.catalogue.isExcusable(finding.rule) || !isAbout(entry.record, finding)) return finding;
    let isAccepted = hasNotGrown(entry.record, finding), excuses = isAccepted && isSameWork(finding, facts);
    return isAccepted && !excuses && this.withheld.add(finding.id), this.fates.set(entry, excuses ? "excusing" : "changed"), excuses && finding.disposition === "open" ? { ...finding, disposition: "baselined" } : finding;
  }
  /**
   * A finding for each entry that is not needed, in order of the file; of those that are not among `kept` none. To be asked
   * when all findings were applied.
   */
  findings(scope, kept = this.entries) {
    let names = new Set(kept.map(({ record }) => canonical(record)));
    return this.entries.flatMap((entry) => {
      let fate = this.fateOf(entry, scope);
      return fate === "excusing" || !names.has(canonical(entry.record)) ? [] : [this.say(entry, fate)];
    });
  }
  /** The entries that are still needed, or of which nothing can be said. */
  prune(scope) {
    return this.entries.filter((entry) => this.fateOf(entry, scope) === "excusing").map(({ record }) => record);
  }
  fateOf(entry, scope) {
    let fate = this.fates.get(entry);
    return fate || (wasJudged(entry.record, scope) ? "gone" : "excusing");
  }
  say({ record, source, path }, fate) {
    let { rule, vendor, service, contract, guideline, finding, digest } = record, names = [vendor, service, contract, guideline].filter((name) => name !== void 0), place4 = [...path, "rule"];
    return ownFinding(
      {
        rule: "BSL-01",
        args: { case: fate, rule, subject: names.join("/") },
        subject: { vendor, service, contract, guideline },
        identity: [finding, digest],
        pointer: toPointer(place4),
        ...source.show(place4)
      },
      this.catalogue
    );
  }
};
function isAbout(entry, finding) {
  return entry.rule === finding.rule && (entry.vendor ?? null) === finding.vendor && (entry.service ?? null) === finding.service && (entry.contract ?? null) === finding.contract && (entry.guideline ?? null) === finding.guideline;
}
function isSameWork({ service }, { now, before }) {
  if (service === null || !before) return !0;
  let [was, is] = [before.get(service), now.get(service)];
  return was !== void 0 && is !== void 0 && otherFact(was, is) === void 0;
}
function hasNotGrown({ digest, lists = {} }, finding) {
  return digest !== finding.excuse ? !1 : Object.entries(listsOf(finding)).every(([name, items]) => {
    let accepted = new Set(Object.hasOwn(lists, name) ? lists[name] : []);
    return items.every((item) => accepted.has(item));
  });
}
function wasJudged({ vendor }, scope) {
  return vendor === void 0 ? scope.guidelines : scope.judged.has(vendor) || !scope.vendors.has(vendor);
}

// src/config/waivers/register.ts
function defectsOf(waiver, day, catalogue) {
  let days = checkDay(waiver, day), length = checkLength(waiver, day), approver = checkApprover(waiver), rule = checkRule(waiver, catalogue);
  return [days, length, approver, rule, checkStatute(waiver, catalogue)].filter((defect) => defect !== void 0);
}
function counts(defects) {
  return defects.every(({ args }) => args.case === "expiring");
}
function checkDay(waiver, { asOf, settings }) {
  let { approved_on: first, expires_on: last } = waiver, args = { ...about(waiver), approved_on: first, expires_on: last };
  if (asOf < first) return { rule: "WVR-01", key: "approved_on", args: { case: "not-yet", ...args } };
  if (last < asOf) return { rule: "WVR-01", key: "expires_on", args: { case: "expired", ...args } };
  if (last > addDays(asOf, settings.waiverWarningDays)) return;
  let days = daysLeft(waiver, asOf);
  return { rule: "WVR-02", key: "expires_on", args: { case: "expiring", ...args, days } };
}
function daysLeft({ expires_on: last }, asOf) {
  return daysBetween(asOf, asDay(last));
}
function checkLength(waiver, { settings }) {
  let { approved_on: first, expires_on: last } = waiver;
  return daysBetween(asDay(first), asDay(last)) <= settings.waiverDays ? void 0 : { rule: "WVR-03", key: "expires_on", args: { case: "too-long", ...{ ...about(waiver), approved_on: first, expires_on: last, waiver_days: settings.waiverDays } } };
}
function checkApprover(waiver) {
  return namesOne(waiver.owner, waiver.approver) ? { rule: "WVR-04", key: "approver", args: { case: "own-approval", ...about(waiver), approver: waiver.approver } } : void 0;
}
function checkRule(waiver, catalogue) {
  if (catalogue.isWaivable(waiver.rule)) return;
  if (catalogue.rule(waiver.rule))
    return { rule: "WVR-05", key: "rule", args: { case: "not-waivable", ...about(waiver) } };
  let known = catalogue.catalogue.rules.map(({ id }) => id).filter((id) => catalogue.isWaivable(id));
  return { rule: "WVR-05", key: "rule", args: { case: "unknown-rule", ...about(waiver), ...hint(waiver.rule, known) } };
}
function checkStatute(waiver, catalogue) {
  if (!(!catalogue.rule(waiver.rule)?.isStatutory || waiver.acknowledges_statute === !0))
    return { rule: "WVR-07", key: "acknowledges_statute", args: { case: "not-acknowledged", ...about(waiver) } };
}
function checkSubject(waiver, scope) {
  let { vendor, service, contract } = waiver, missing = (key, args) => ({ rule: "WVR-05", key, args: { case: `unknown-${key}`, ...about(waiver), ...args } });
  if (!scope.vendors.has(vendor)) return missing("vendor", hint(vendor, [...scope.vendors].sort(compareText)));
  let judged = scope.judged.get(vendor), services = [...judged?.services ?? []].sort(compareText), contracts = [...judged?.contracts ?? []].sort(compareText);
  if (judged) {
    if (service !== void 0 && !services.includes(service))
      return missing("service", { service, known: services, ...hint(service, services) });
    if (!(contract === void 0 || contracts.includes(contract)))
      return missing("contract", { contract, known: contracts, ...hint(contract, contracts) });
  }
}
function checkFacts(waiver, judged) {
  if (!judged || waiver.service === void 0 || !waiver.given_for) return;
  let { facts: now = noFacts.now } = judged;
  return otherWork(waiver, waiver.service, { now });
}
function otherWork(waiver, service, { now, before }) {
  let { given_for: named } = waiver;
  if (!named && !before) return;
  let was = named ?? before?.get(service), args = { ...about(waiver), service };
  if (!was)
    return waiver.service === void 0 ? void 0 : { rule: "WVR-05", key: "service", args: { case: "new-service", ...args } };
  let is = now.get(service) ?? {}, fact = otherFact(was, is);
  if (fact === void 0) return;
  let values = { fact, from: String(was[fact]), to: String(is[fact] ?? "–") };
  return { rule: "WVR-05", key: named ? "given_for" : "rule", args: { case: "other-facts", ...args, ...values } };
}
function about({ rule, vendor }) {
  return { rule: cut(rule), vendor };
}
function hint(written, known) {
  let suggestion = suggest(written, known);
  return suggestion === void 0 ? {} : { suggestion };
}
function asDay(text2) {
  if (isIsoDate(text2)) return text2;
  throw new Error(`A waiver was read whose "${text2}" is not a day`);
}
function inRuleOrder(defects) {
  return defects.toSorted((a, b) => compareText(a.rule, b.rule));
}
function subjectKey(rule, vendor) {
  return `${rule} ${vendor}`;
}
function concerns2({ service, contract }, finding) {
  return service !== void 0 && service !== finding.service ? !1 : contract === void 0 || contract === finding.contract;
}
function noteOf(waiver) {
  let { reason, owner, approver, approved_on: approvedOn, expires_on: expiresOn, ticket = null } = waiver;
  return { reason, owner, approver, approvedOn, expiresOn, ticket };
}
var WaiverRegister = class {
  waivers;
  defects;
  bySubject;
  matched = /* @__PURE__ */ new Set();
  /** Waivers that matched what is another work than they were given for. */
  strayed = /* @__PURE__ */ new Map();
  /** Ids of findings that a waiver would waive, had the change not altered their service. */
  withheld = /* @__PURE__ */ new Set();
  catalogue;
  constructor(waivers2, day, catalogue) {
    this.waivers = waivers2, this.catalogue = catalogue, this.defects = new Map(waivers2.map((waiver) => [waiver, defectsOf(waiver.record, day, catalogue)])), this.bySubject = groupBy(waivers2, ({ record }) => subjectKey(record.rule, record.vendor));
  }
  /** The same findings in the same order, with those a waiver matches waived. The first that counts is named. */
  apply(findings, facts = noFacts) {
    return findings.map((finding) => this.applyTo(finding, facts));
  }
  applyTo(finding, facts) {
    if (finding.vendor === null || !this.catalogue.isWaivable(finding.rule)) return finding;
    let matching = (this.bySubject.get(subjectKey(finding.rule, finding.vendor)) ?? []).filter(({ record }) => concerns2(record, finding));
    for (let waiver of matching) this.matched.add(waiver);
    let waiving = matching.find(
      (waiver) => counts(this.defects.get(waiver) ?? []) && this.isGivenFor(waiver, finding, facts)
    );
    return !waiving || finding.disposition !== "open" ? finding : { ...finding, disposition: "waived", waiver: noteOf(waiving.record) };
  }
  /** Whether a waiver was given for the service a finding is about, as it is now. */
  isGivenFor(waiver, { id, service }, facts) {
    let defect = service === null ? void 0 : otherWork(waiver.record, service, facts);
    return defect ? (this.strayed.has(waiver) || this.strayed.set(waiver, defect), waiver.record.given_for || this.withheld.add(id), !1) : !0;
  }
  /**
   * What is wrong with the waivers, in order of their places in the file; of those that are not among `kept` nothing. To be
   * asked when all findings were applied.
   */
  findings(scope, kept = this.waivers) {
    let names = new Set(kept.map(nameOf4));
    return this.waivers.filter((waiver) => names.has(nameOf4(waiver))).flatMap((waiver) => this.wrongWith(waiver, scope).map((defect) => this.say(waiver, defect)));
  }
  wrongWith(waiver, scope) {
    let own = this.defects.get(waiver) ?? [];
    if (own.some(({ rule }) => rule === "WVR-05")) return [...own];
    let unknown = checkSubject(waiver.record, scope);
    if (unknown) return inRuleOrder([...own, unknown]);
    let stray = this.strayed.get(waiver) ?? checkFacts(waiver.record, scope.judged.get(waiver.record.vendor));
    if (stray) return inRuleOrder([...own, stray]);
    if (!(!own.some(({ rule }) => rule === "WVR-01") && scope.judged.has(waiver.record.vendor) && !this.matched.has(waiver)) || !this.catalogue.isExcusable(waiver.record.rule)) return [...own];
    let unused = { rule: "WVR-06", key: "rule", args: { case: "unused", ...about(waiver.record) } };
    return inRuleOrder([...own, unused]);
  }
  say({ record, source, path }, { rule, key, args }) {
    let place4 = [...path, key], { vendor, service, contract } = record, fact = {
      rule,
      args,
      subject: { vendor, service, contract },
      identity: identityOf(record),
      pointer: toPointer(place4),
      ...source.show(place4)
    };
    return ownFinding(fact, this.catalogue);
  }
};

// src/config/weigh.ts
function gateDigest({ waivers: waivers2, baseline: baseline2, problems, ...values }) {
  let { inventory, failOn, settings, overrides: overrides2, ignoresBaseline } = values;
  return digestOf({
    inventory,
    failOn,
    settings,
    overrides: overrides2,
    ignoresBaseline,
    waivers: waivers2.map(({ record }) => record),
    baseline: baseline2.map(({ record }) => record),
    problems: problems.map(({ code, file, pointer = "", args }) => ({ code, file, pointer, args }))
  });
}
var Weigher = class {
  overrides;
  waivers;
  baseline;
  catalogue;
  constructor({ overrides: overrides2, waivers: waivers2, baseline: baseline2, ignoresBaseline, settings }, asOf, catalogue) {
    this.overrides = overrides2, this.catalogue = catalogue, this.waivers = new WaiverRegister(waivers2, { asOf, settings }, catalogue), this.baseline = new BaselineRegister(ignoresBaseline ? [] : baseline2, catalogue);
  }
  /** The same findings of one vendor in the same order, with the severity and disposition the run configuration gives them, and without those of rules that are off. */
  apply(findings, facts) {
    return this.baseline.apply(this.waivers.apply(this.weigh(findings), facts), facts);
  }
  /** Findings about the run configuration itself, or what `kept` leaves of it. To be asked when all others were applied. */
  findings(scope, kept) {
    return this.weigh([
      ...this.waivers.findings(scope, kept?.waivers),
      ...this.baseline.findings(scope, kept?.baseline)
    ]);
  }
  /** Ids of findings that lost their excuse because the change altered the service it was given for. */
  withheld() {
    return /* @__PURE__ */ new Set([...this.waivers.withheld, ...this.baseline.withheld]);
  }
  /** The baseline's entries that are still needed. */
  neededBaseline(scope) {
    return this.baseline.prune(scope);
  }
  weigh(findings) {
    return this.overrides.length === 0 ? [...findings] : findings.flatMap((finding) => {
      let severity = this.severityOf(finding);
      return severity === "off" ? [] : [{ ...finding, severity }];
    });
  }
  severityOf(finding) {
    let rule = this.catalogue.rule(finding.rule), broken = rule?.cases[String(finding.args.case)];
    return rule && broken ? severityOf(rule, broken, this.overrides) : finding.severity;
  }
};

// src/usecases/check/inventory-run.ts
var InventoryRun = class _InventoryRun {
  /** Vendors' folders, in code-unit order. */
  vendors;
  /** Problems of no folder: beside the folders, and in the files of the run configuration. */
  problems;
  judge;
  hasGuidelines;
  runConfig;
  register;
  guidelineRecords = [];
  judged = /* @__PURE__ */ new Map();
  isGuidelinesJudged = !1;
  constructor(judge, runConfig, listed) {
    this.judge = judge, this.runConfig = runConfig, this.vendors = listed.folders.filter((folder) => folder !== guidelinesFolder), this.hasGuidelines = this.vendors.length < listed.folders.length, this.problems = [...runConfig.problems, ...listed.problems], this.register = new Weigher(runConfig, judge.asOf, judge.policy.catalogue);
  }
  /** Lists the inventory of a tree. Throws `RunError` `input-unreadable`. */
  static async open(judge, runConfig) {
    let { inventory, settings } = runConfig, { folders, problems } = await judge.tree.list(inventory), outside = problems.map((problem) => toProblem(problem, null, ""));
    return new _InventoryRun({ ...judge, settings, inventory }, runConfig, { folders, problems: outside });
  }
  /** Judges the guidelines, then vendors' folders in the order given. */
  async *folders(vendors, judgeFolders = judgeHere) {
    let guidelines = await this.guidelines();
    for (let report of guidelines.reports) yield this.weighed(toFolderReport(report));
    for await (let report of judgeFolders(vendors, guidelines, this.judge)) yield this.weighed(report);
  }
  /** As `folders`, with the records. `before` are the facts of services when a change began, where it may have altered them. */
  async *dossiers(vendors, { identify: identify2, before } = {}) {
    let guidelines = await this.guidelines(), judge = { ...this.judge, identify: identify2 };
    for (let dossier of guidelines.reports) yield { dossier, report: this.weighed(toFolderReport(dossier)) };
    for await (let dossier of judgeVendors(vendors, guidelines, judge)) {
      let facts = before?.get(dossier.vendor ?? "");
      yield { dossier, report: this.weighed(toFolderReport(dossier), facts) };
    }
  }
  /** Findings about the run configuration itself, or what `kept` leaves of it. To be asked when all dossiers are judged. */
  runConfigFindings(kept) {
    return this.register.findings(this.scope(), kept);
  }
  /** Ids of findings that lost their excuse with the facts of their service. To be asked when all dossiers are judged. */
  withheld() {
    return this.register.withheld();
  }
  /** The run configuration's severities for findings that stand in no dossier. */
  weigh(findings) {
    return this.register.weigh(findings);
  }
  /** As `weigh`, for findings that waivers may name: with the disposition they give them. To be asked before `runConfigFindings`. */
  excuse(findings) {
    return this.register.apply(findings, noFacts);
  }
  /** The entries of the baseline that are still needed. To be asked when all dossiers are judged. */
  neededBaseline() {
    return this.register.neededBaseline(this.scope());
  }
  /** What parts of one run have in common. To be asked when all dossiers are judged. */
  digests() {
    return { inventoryDigest: digestOf([this.vendors, this.guidelineRecords]), gateDigest: gateDigest(this.runConfig) };
  }
  async guidelines() {
    let guidelines = this.hasGuidelines ? await judgeGuidelines(this.judge) : noGuidelines;
    return this.guidelineRecords = guidelines.records.map(({ record }) => record), guidelines;
  }
  weighed(report, before) {
    let names = namesIn(report), isJudged = report.problems.length === 0;
    return report.vendor === null ? this.isGuidelinesJudged = isJudged : isJudged && this.judged.set(report.vendor, names), { ...report, findings: this.register.apply(report.findings, { now: names.facts, before }) };
  }
  scope() {
    return { vendors: new Set(this.vendors), judged: this.judged, guidelines: this.isGuidelinesJudged };
  }
};
function namesIn({ services, contracts }) {
  return {
    services: new Set(services.map(({ id }) => id)),
    contracts: new Set(contracts),
    facts: new Map(services.map(({ id, facts }) => [id, facts]))
  };
}

// src/usecases/check/check.ts
async function check(tree, policy, options) {
  let { report } = await judgeInventory(tree, policy, options);
  return report;
}
async function judgeInventory(tree, policy, options) {
  let { asOf, runConfig, shard } = options;
  if (shard && options.vendors) throw new RunError("shard-of-vendors", {});
  if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: String(asOf), option: "--as-of" });
  let run = await InventoryRun.open({ tree, policy, asOf }, runConfig), chosen = choose(run.vendors, options.vendors, runConfig.inventory);
  if (chosen.length === 0 && run.problems.length === 0)
    throw new RunError("nothing-found", { folder: runConfig.inventory });
  let isHere = ({ vendor }) => !shard || isOwn(vendor, shard), isAsked = answersFor(options.vendors), vendors = chosen.filter((vendor) => isHere({ vendor })), builder = new ReportBuilder(), done = 0;
  for await (let folder of run.folders(vendors, options.judgeFolders))
    isHere(folder) && builder.add(folder), folder.vendor !== null && options.onProgress?.(++done, vendors.length);
  return { report: builder.report({
    ...aboutRun(policy, options),
    commit: tree.commit,
    findings: run.runConfigFindings().filter(isHere).filter(isAsked),
    problems: run.problems.filter(isHere),
    shard: shard && { ...shard, ...run.digests(), vendors: run.vendors.length },
    vendors: options.vendors
  }), run };
}
function aboutRun(policy, { asOf, runConfig }) {
  let { rules } = policy.catalogue.catalogue;
  return {
    policy: policy.identity,
    version,
    asOf,
    failOn: runConfig.failOn,
    rules,
    overrides: runConfig.overrides,
    excuses: excusesOf(runConfig)
  };
}
function answersFor(vendors) {
  let asked = vendors && new Set(vendors);
  return ({ vendor }) => !asked || vendor === null || asked.has(vendor);
}
function choose(folders, wanted, inventory) {
  if (!wanted) return folders;
  let missing = wanted.find((vendor) => !folders.includes(vendor));
  if (missing === void 0) return folders.filter((folder) => wanted.includes(folder));
  throw unknownVendor(missing, folders, inventory);
}

// src/judgement/standing.ts
var standings = ["none", "claimed", "checked", "compared"];
function isBelow(one, other) {
  return standings.indexOf(one) < standings.indexOf(other);
}
function betterOf(one, other) {
  return isBelow(one, other) ? other : one;
}
function worthOf(clause, contract, known) {
  let lack = lackOf(clause, contract, known);
  return lack ? { standing: isChecked(clause, contract, known) ? "checked" : "claimed", lack } : { standing: "compared", lack };
}
function isChecked({ document: id, checked }, { documents }, { evidence }) {
  let document = documents.find((one) => one.id === id), digest = document?.uri === void 0 ? evidence[document?.location ?? ""]?.sha256 : document.sha256;
  return digest !== void 0 && [checked, document?.checked].some((check2) => check2?.sha256 === digest);
}
function lackOf(clause, { documents }, { evidence, minimumQuoteLength }) {
  let { quote, quote_length: length = 0, passage } = clause;
  if (quote === void 0) return { of: "quote", why: "absent" };
  if (length < minimumQuoteLength) return { of: "quote", why: "too-short" };
  if (passage?.state === "found") return;
  if (passage && passage.state !== "unread") return { of: "quote", why: "not-found" };
  if (passage) return { of: "document", why: passage.reason ?? "unreadable" };
  let document = documents.find(({ id }) => id === clause.document);
  if (document?.uri !== void 0) return { of: "document", why: "elsewhere" };
  let state = evidence[document?.location ?? ""]?.state;
  return { of: "document", why: state === "absent" || state === "empty" ? state : "unreadable" };
}

export {
  hidesSomething,
  terminal,
  jsonForLogs,
  cellText,
  html,
  markupEntities,
  markdown,
  relativeUri,
  runErrorText,
  runErrorLines,
  severities,
  severityRank,
  isAtLeast,
  version,
  excuseIn,
  isOpen,
  doesFail,
  rulePage,
  words,
  annotationCommand,
  logLine,
  isLowered,
  isOff,
  overrideLine,
  outcomeLine,
  maxPerLevel,
  github,
  annotationsOf,
  problemAnnotation,
  annotationCommands,
  isCut,
  toJsonFinding,
  toJsonProblem,
  concerns,
  groupBy,
  waivedBy,
  markdown2,
  stringWidth,
  codeFrame,
  paletteFor,
  text,
  reporters,
  reporterNames,
  piecesOf,
  compareFindings,
  compareProblems,
  parseStrictly,
  baselinePath,
  toBaseline,
  writeBaseline,
  listsOf,
  readBaseline,
  settingNames,
  defaultTimeZone,
  defaultSettings,
  effectiveConfig,
  ruleOverrides,
  configName,
  mistakenName,
  loadConfig,
  skeleton,
  waiversPath,
  readWaivers,
  nameOf4 as nameOf,
  identityOf,
  readRunConfig,
  today,
  isTimeZone,
  calendarOf,
  excusesOf,
  usedExcuses,
  joinExcuses,
  PackedList,
  ReportBuilder,
  verdictOf,
  countFound,
  findingOrder,
  problemOrder,
  maxShards,
  isOwn,
  shardFrom,
  unknownVendor,
  ownFinding,
  defectsOf,
  counts,
  daysLeft,
  checkFacts,
  concerns2,
  noteOf,
  Weigher,
  InventoryRun,
  check,
  judgeInventory,
  aboutRun,
  answersFor,
  choose,
  isBelow,
  betterOf,
  worthOf
};
