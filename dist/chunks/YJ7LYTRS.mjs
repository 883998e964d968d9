import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  importWords,
  planJson,
  planRegister,
  planText
} from "./LL2VVIKG.mjs";
import "./EE7PI3NP.mjs";
import "./OLSLIHBX.mjs";
import "./5FRLHJBW.mjs";
import "./KB4HOIKB.mjs";
import "./URCPVFEH.mjs";
import "./DDMPM7V2.mjs";
import "./I2G73LWN.mjs";
import {
  languageOption,
  rootOption,
  textOrJsonOption
} from "./6DTKQRCX.mjs";
import {
  writeAllFrom
} from "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import {
  openDirectory
} from "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./OIVOOKO4.mjs";
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
import {
  fill
} from "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/import.ts
var importCommand = {
  name: "import",
  description: {
    en: "Make records from a register of vendors: a spreadsheet, or the tables of a privacy policy. Shows a plan first",
    ko: "수탁자 현황표나 처리방침의 표로 기록을 작성. 먼저 계획을 표시"
  },
  arguments: [
    { name: "<file>", en: "the register: XLSX, CSV, HTML or Markdown", ko: "현황표 파일: XLSX, CSV, HTML, Markdown" }
  ],
  options: [
    {
      flags: "--write",
      en: "write the records; without it a terminal asks, anything else only prints the plan",
      ko: "기록을 저장. 지정하지 않으면 터미널에서는 묻고, 그 밖에는 계획만 출력"
    },
    {
      flags: "--update",
      en: "replace values of existing records that differ (default: fill gaps and list differences)",
      ko: "기존 기록과 다른 값을 대장의 값으로 바꿈 (기본값: 빈 값만 채우고 다른 값은 목록으로 표시)"
    },
    {
      flags: "--map <column=field...>",
      en: "meaning of a column: a field such as vendor, service, notes, or x-NAME (repeatable)",
      ko: "열의 뜻: vendor, service, notes 같은 항목 또는 x-이름 (여러 번 지정 가능)"
    },
    {
      flags: "--id <name=id...>",
      en: "id of a vendor, service or sub-processor, new or recorded (default: from the name) (repeatable)",
      ko: "업체, 업무, 재수탁자의 id. 새 id 또는 기록된 id (기본값: 이름에서 만듦) (여러 번 지정 가능)"
    },
    rootOption,
    textOrJsonOption,
    languageOption
  ],
  examples: [
    "clausegate import 수탁자-현황.xlsx",
    'clausegate import 수탁자-현황.csv --id "한빛고객센터=hanbit-cs" --write',
    'clausegate import subprocessors.md --map "Legal basis=x-legal-basis" --format json'
  ],
  exitCodes: {
    en: "Exit codes: 0 plan printed or written, 2 not imported",
    ko: "종료 코드: 0 계획을 출력하거나 저장함, 2 가져오지 못함"
  },
  run: runImport
};
async function runImport(flags, terminal, path) {
  let { map, id: ids, update, root, format } = flags, { bytes } = await readNamedFile(path), tree = await openDirectory(root), policy = await loadPolicyFiles(terminal.policies), surroundings = { tree, policy, fallback: terminal.language }, options = { map, ids, update, language: flags.language }, { plan, context, language } = await planRegister({ path, bytes }, surroundings, options);
  terminal.queue([
    format === "json" ? planJson(plan, context) : planText(plan, context, { language, color: terminal.color })
  ]);
  let end = await written(plan, { tree, flags, terminal, language });
  return format === "text" && terminal.queue([`
${end}
`]), 0;
}
async function written({ files, remarks }, { tree, flags, terminal, language }) {
  if (files.length === 0) {
    let isAsked = remarks.unclear.some(({ code }) => /-to-confirm$/.test(code));
    return importWords[isAsked ? "nothingYet" : "nothingToWrite"][language];
  }
  let asks = flags.write !== !0 && flags.format === "text" && terminal.ask !== void 0;
  if (flags.write !== !0 && !asks) return importWords.howToWrite[language];
  if (asks) {
    await terminal.flush();
    let answer = await terminal.ask?.(`
${importWords.question[language]}`);
    if (answer === void 0) throw new RunError("interrupted", {});
    if (!/^(?:y|yes|ㅛ|예|네)$/i.test(answer.trim())) return importWords.notWritten[language];
  }
  return await refuseOutdated(files, tree), await writeAllFrom(
    flags.root,
    files.map(({ path, text }) => ({ path, pieces: [text] }))
  ), fill(importWords.written, { count: files.length })[language];
}
async function refuseOutdated(files, tree) {
  for (let { path, before } of files) {
    let now = await tree.file(path);
    if (!(before === void 0 ? now === void 0 : now !== void 0 && Buffer.compare(before, now.bytes) === 0)) throw new RunError("import-outdated", { path });
  }
}
export {
  importCommand
};
