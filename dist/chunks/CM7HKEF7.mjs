import {
  parseAddress,
  parseOutputs
} from "./USRQFA5I.mjs";
import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  outputOption,
  reportFormatOption
} from "./HNQJQ6EQ.mjs";
import {
  readForRendering
} from "./5FYCJYUJ.mjs";
import "./75GDA6ES.mjs";
import {
  writeAllWhole
} from "./RFXNJID6.mjs";
import "./XHHGLD5O.mjs";
import {
  piecesOf
} from "./4T2WEKU5.mjs";
import "./XBWUO5ZZ.mjs";
import "./JZH77BKT.mjs";
import "./ANVRDM66.mjs";
import "./NY3WAIRU.mjs";
import "./3SDL5GJO.mjs";
import "./XKR65HUO.mjs";
import "./JGQWVNUU.mjs";
import "./3UVLQH2K.mjs";
import "./3LZXUF6S.mjs";
import "./FMTJFPNY.mjs";
import "./CUK4TGQO.mjs";
import "./4GIVSJQT.mjs";
import "./TCZMWEJO.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";
import "./L5YVQWM3.mjs";
import "./72MYLL6X.mjs";
import "./YFVBW5JN.mjs";
import "./VD3P6MKF.mjs";
import "./TFCH35QO.mjs";
import {
  version
} from "./7YVACP5O.mjs";
import "./5QCSYM6H.mjs";
import "./EV54EK3E.mjs";
import "./JIHZX3K2.mjs";
import "./3BQ33MSS.mjs";
import {
  loadPolicyFiles
} from "./RQE5RKXC.mjs";
import "./UITIN32H.mjs";
import "./WTRFFMN3.mjs";
import "./GKMQGW5R.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/report.ts
var reportCommand = {
  name: "report",
  description: {
    en: "Render a saved JSON report ('check --format json') again, in any format and language",
    ko: "저장한 JSON 보고서('check --format json')를 다른 형식이나 언어로 다시 출력"
  },
  arguments: [{ name: "<saved>", en: "JSON report of a run", ko: "점검의 JSON 보고서" }],
  options: [
    reportFormatOption,
    outputOption,
    {
      flags: "--language <language>",
      en: "language of texts: en, ko (default: as the report was saved)",
      ko: "표시 언어: en, ko (기본값: 보고서를 저장할 때의 언어)",
      choices: languages
    },
    {
      flags: "--rule-pages <url>",
      en: "address the rules' pages are below (default: as the report was saved)",
      ko: "규칙 설명 페이지가 있는 주소 (기본값: 보고서를 저장할 때의 주소)"
    }
  ],
  examples: [
    "clausegate report report.json",
    "clausegate report report.json --format markdown --language ko",
    "clausegate report report.json --output sarif=report.sarif junit=report.xml"
  ],
  exitCodes: {
    en: "Exit codes: 0 pass, 1 fail, as the saved run; 2 not rendered",
    ko: "종료 코드: 저장된 점검과 같이 0 적합, 1 부적합. 2 출력하지 못함"
  },
  run: runReport
};
async function runReport(flags, terminal, path) {
  let outputs = parseOutputs(flags.output ?? []), address = flags.rulePages === void 0 ? void 0 : parseAddress(flags.rulePages), { catalogue, identity } = await loadPolicyFiles(terminal.policies), saved = readForRendering(await readNamedFile(path), { catalogue, policy: identity, version }), rulePages = address ?? saved.rulePages, options = {
    language: flags.language ?? saved.language,
    folder: saved.folder,
    ...rulePages !== void 0 && { rulePages }
  }, render = (format, color) => piecesOf(format, saved.report, { ...options, color });
  return await writeAllWhole(outputs.map(({ format, file }) => ({ path: file, pieces: render(format, !1) }))), terminal.queue(render(flags.format, terminal.color)), saved.report.verdict === "pass" ? 0 : 1;
}
export {
  reportCommand
};
