import {
  parseAddress,
  parseOutputs
} from "./AVXV5ZKC.mjs";
import {
  writeReports
} from "./6OYEA33C.mjs";
import {
  readNamedFile
} from "./NGDKTK2W.mjs";
import {
  outputOption,
  reportFormatOption
} from "./SGSQGCSX.mjs";
import {
  readForRendering
} from "./NAWXLP4T.mjs";
import "./75GDA6ES.mjs";
import "./2CMQUNLN.mjs";
import "./XHHGLD5O.mjs";
import {
  piecesOf
} from "./CNC2TF35.mjs";
import "./XBWUO5ZZ.mjs";
import "./JZH77BKT.mjs";
import "./XTY7VTHO.mjs";
import "./2CS3DNAR.mjs";
import "./XKR65HUO.mjs";
import "./6SA4HK7F.mjs";
import "./5ACC536N.mjs";
import "./3UVLQH2K.mjs";
import "./UOLC4LXF.mjs";
import "./63UXO6ZM.mjs";
import "./TCZMWEJO.mjs";
import "./L5YVQWM3.mjs";
import "./GHJYR7UY.mjs";
import "./VXBP3KLN.mjs";
import {
  version
} from "./7YVACP5O.mjs";
import "./VIFGC6BL.mjs";
import "./532S43KW.mjs";
import "./4AEUMYVB.mjs";
import "./YSIBYHUO.mjs";
import "./AASZUAJI.mjs";
import "./MHFLYXOC.mjs";
import "./EV54EK3E.mjs";
import "./OGVGAJPE.mjs";
import "./7MCI2DQA.mjs";
import "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import "./ERWJRQAO.mjs";
import {
  loadPolicyFiles
} from "./PEZGJUTO.mjs";
import "./JZEFNIKD.mjs";
import "./5UPLSCGC.mjs";
import "./4T2EIIXA.mjs";
import {
  languages
} from "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/report.ts
var reportCommand = {
  name: "report",
  description: {
    en: "Render a saved JSON report ('check --format json') in another format or language",
    ko: "저장한 JSON 보고서('check --format json')를 다른 형식이나 언어로 다시 출력"
  },
  arguments: [{ name: "<saved>", en: "JSON report of a run", ko: "점검의 JSON 보고서" }],
  options: [
    reportFormatOption,
    outputOption,
    {
      flags: "--language <language>",
      en: "language of texts: en, ko (default: language of the saved report)",
      ko: "표시 언어: en, ko (기본값: 보고서를 저장할 때의 언어)",
      choices: languages
    },
    {
      flags: "--rule-pages <url>",
      en: "base URL of the rule pages (default: the one of the saved report)",
      ko: "규칙 설명 페이지의 기본 URL (기본값: 저장된 보고서의 값)"
    }
  ],
  examples: [
    "clausegate report report.json",
    "clausegate report report.json --format markdown --language ko",
    "clausegate report report.json --output sarif=report.sarif junit=report.xml"
  ],
  exitCodes: {
    en: "Exit codes: 0 pass, 1 fail (verdict of the saved run), 2 not rendered",
    ko: "종료 코드: 0 적합, 1 부적합(저장된 점검의 판정), 2 출력하지 못함"
  },
  run: runReport
};
async function runReport(flags, terminal, path) {
  let outputs = parseOutputs(flags.output ?? []), address = flags.rulePages === void 0 ? void 0 : parseAddress(flags.rulePages), { catalogue, identity } = await loadPolicyFiles(terminal.policies), saved = readForRendering(await readNamedFile(path), { catalogue, policy: identity, version }), rulePages = address ?? saved.rulePages, options = {
    language: flags.language ?? saved.language,
    folder: saved.folder,
    ...rulePages !== void 0 && { rulePages }
  }, render = (format, color) => piecesOf(format, saved.report, { ...options, color });
  return await writeReports({ format: flags.format, outputs, render }, terminal), saved.report.verdict === "pass" ? 0 : 1;
}
export {
  reportCommand
};
