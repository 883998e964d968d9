import {
  dossierOf,
  withDossierSource
} from "./VW5DXGGH.mjs";
import "./3CRS5CAH.mjs";
import {
  asOfOption,
  gitDirOption,
  pageLanguageOption,
  recordsRefOption,
  rootOption,
  vendorArgument
} from "./6DTKQRCX.mjs";
import "./B7LHAUU4.mjs";
import "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import {
  jsonForLogs
} from "./TCZMWEJO.mjs";
import "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./42LEVNUP.mjs";
import "./RI4X44GY.mjs";
import "./VHTFBP6M.mjs";
import "./6C2BGQUQ.mjs";
import "./PRHHYQMW.mjs";
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
import {
  parseDay
} from "./VK2JMIQJ.mjs";
import "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/dossier.ts
var dossierCommand = {
  name: "dossier",
  description: {
    en: "Print a vendor's dossier, the input of the rules, as JSON (for OPA)",
    ko: "업체의 점검 기록(dossier), 즉 규칙의 입력을 JSON으로 출력 (OPA 입력용)"
  },
  arguments: [vendorArgument],
  options: [
    asOfOption,
    recordsRefOption,
    rootOption,
    gitDirOption,
    {
      flags: "--input",
      en: "wrap the dossier in 'input', as the OPA server expects",
      ko: "OPA 서버의 입력 형식에 맞추어 'input' 키 아래에 출력"
    },
    pageLanguageOption
  ],
  examples: [
    "clausegate dossier hanbit-cs --as-of 2026-06-30",
    "clausegate dossier hanbit-cs --input | curl --silent --data-binary @- http://localhost:8181/v1/data/clausegate/gate"
  ],
  exitCodes: {
    en: "Exit codes: 0 printed, 2 no dossier (unknown vendor, or records with problems)",
    ko: "종료 코드: 0 출력함, 2 출력하지 못함 (없는 업체이거나 기록에 문제가 있음)"
  },
  run: runDossier
};
async function runDossier(flags, terminal, vendor) {
  let given = flags.asOf === void 0 ? void 0 : parseDay(flags.asOf), policy = await loadPolicyFiles(terminal.policies);
  return withDossierSource(flags, policy, given, async (source) => {
    let dossier = await dossierOf(vendor, source);
    return terminal.queue([`${jsonForLogs(JSON.stringify(flags.input ? { input: dossier } : dossier, null, 1))}
`]), 0;
  });
}
export {
  dossierCommand
};
