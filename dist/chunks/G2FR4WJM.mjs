import {
  RecordsPage,
  openRecords,
  writeRecords
} from "./KZPFQX64.mjs";
import {
  languageFor
} from "./QXC7X37G.mjs";
import {
  formatFiles
} from "./EIVJ4KQ4.mjs";
import "./ESINAOHA.mjs";
import "./DDMPM7V2.mjs";
import "./I2G73LWN.mjs";
import {
  languageOption,
  recordPathsArgument,
  rootOption
} from "./6DTKQRCX.mjs";
import "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
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

// src/texts/fmt.ts
var fmtWords = {
  formatted: { en: "formatted", ko: "정리함" },
  toFormat: { en: "not in canonical form", ko: "표준 형식이 아님" },
  left: { en: "left as it is", ko: "그대로 둠" },
  summary: {
    en: "Files: formatted {changed}, unchanged {unchanged}, left as they are {left}",
    ko: "파일: 정리 {changed}건, 변경 없음 {unchanged}건, 그대로 둠 {left}건"
  },
  checked: {
    en: "Files: not in canonical form {changed}, in canonical form {unchanged}, unreadable {left}",
    ko: "파일: 표준 형식이 아님 {changed}건, 표준 형식 {unchanged}건, 읽을 수 없음 {left}건"
  },
  howTo: {
    en: "'clausegate fmt' writes the canonical form.",
    ko: "'clausegate fmt'를 실행하면 표준 형식으로 정리합니다."
  }
};

// src/usecases/authoring/format-text.ts
var FormatPage = class extends RecordsPage {
  /** The files that were written, and those left. */
  written(files) {
    return this.lists(files, "formatted") + this.counts(files, "summary");
  }
  /** The files that are not in canonical form, and those that cannot be read. */
  checked(files) {
    let hint = files.changed.length > 0 ? `${this.say(fmtWords.howTo)}
` : "";
    return this.lists(files, "toFormat") + this.counts(files, "checked") + hint;
  }
  lists({ changed, left }, state) {
    return [
      ...changed.map(({ file }) => this.file(fmtWords[state], file.path)),
      ...left.map((problem) => this.left(fmtWords.left, problem))
    ].join("");
  }
  counts({ changed, unchanged, left }, name) {
    return `${this.line(fmtWords[name], { changed: changed.length, unchanged, left: left.length })}
`;
  }
};

// src/entry/cli/fmt.ts
var fmtCommand = {
  name: "fmt",
  description: {
    en: "Write record files in canonical form: order of keys, indentation, quotes; comments stay",
    ko: "기록 파일을 표준 형식으로 정리(키 순서, 들여쓰기, 따옴표). 주석은 그대로 유지"
  },
  arguments: [recordPathsArgument],
  options: [
    {
      flags: "--check",
      en: "write nothing; list the files that are not in canonical form, for CI",
      ko: "저장하지 않고 표준 형식이 아닌 파일만 출력 (CI용)"
    },
    rootOption,
    languageOption
  ],
  examples: ["clausegate fmt", "clausegate fmt vendors/hanbit-cs", "clausegate fmt --check"],
  exitCodes: {
    en: "Exit codes: 0 all in canonical form, 1 some are not (--check) or were left as they are, 2 nothing done",
    ko: "종료 코드: 0 모두 표준 형식, 1 표준 형식이 아닌 파일(--check)이나 그대로 둔 파일이 있음, 2 실행하지 못함"
  },
  run: runFmt
};
async function runFmt(flags, terminal, paths) {
  let { tree, records, language } = await openRecords(flags, paths, terminal.policies), files = formatFiles(records), page = new FormatPage({ language: languageFor("text", language, terminal), color: terminal.color });
  return flags.check || await writeRecords(flags.root, tree, files.changed), terminal.queue([flags.check ? page.checked(files) : page.written(files)]), files.left.length > 0 || flags.check && files.changed.length > 0 ? 1 : 0;
}
export {
  fmtCommand
};
