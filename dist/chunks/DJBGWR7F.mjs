import {
  parseAddress,
  parseOutputs
} from "./TQMWS73X.mjs";
import {
  writeReports
} from "./QXC7X37G.mjs";
import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  readForRendering
} from "./7LPVKFVL.mjs";
import "./I2G73LWN.mjs";
import "./NIA2ZBZW.mjs";
import {
  piecesOf
} from "./2O7FEMGR.mjs";
import "./XBWUO5ZZ.mjs";
import "./JZH77BKT.mjs";
import "./NLNF4SXZ.mjs";
import "./YVYOJ7DA.mjs";
import "./6RXFLED4.mjs";
import "./XKR65HUO.mjs";
import "./LGYZWOCP.mjs";
import "./E4YOFGUG.mjs";
import "./5ACC536N.mjs";
import {
  outputOption,
  reportFormatOption
} from "./6DTKQRCX.mjs";
import "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./GHJYR7UY.mjs";
import "./XJKTFVYY.mjs";
import "./RCMGQKOJ.mjs";
import "./6G4ILWCR.mjs";
import "./JX7WV6GS.mjs";
import "./KUXKGZT4.mjs";
import "./EV54EK3E.mjs";
import "./OGVGAJPE.mjs";
import {
  version
} from "./7YVACP5O.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import "./AWFRYJOD.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
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
