import {
  asOfOption,
  gitDirOption,
  pageLanguageOption,
  recordsRefOption,
  rootOption,
  vendorArgument
} from "./O7K3MMUW.mjs";
import {
  dossierOf,
  withDossierSource
} from "./2G5N6I67.mjs";
import "./B7LHAUU4.mjs";
import "./CXSL3I2H.mjs";
import "./MEI7Z7B3.mjs";
import "./W2NPXWUU.mjs";
import {
  jsonForLogs
} from "./TCZMWEJO.mjs";
import "./RQ5DIVKU.mjs";
import "./5CKGNZMG.mjs";
import "./URYEM6BW.mjs";
import "./X43CRI7N.mjs";
import "./H227D7BC.mjs";
import "./7O7OIE7T.mjs";
import "./7DSB7T2A.mjs";
import "./7KJP5GU5.mjs";
import "./AVJ24XGL.mjs";
import {
  parseDay
} from "./EZ6TGQ23.mjs";
import "./ZBCPL33F.mjs";
import "./3BQ33MSS.mjs";
import "./RKCEFESK.mjs";
import "./OGVGAJPE.mjs";
import "./OAD734PS.mjs";
import "./FHZ6LBIA.mjs";
import "./4EXV3A2G.mjs";
import "./HJESQGJW.mjs";
import {
  loadPolicyFiles
} from "./Q45PLAJB.mjs";
import "./G5QLNUVL.mjs";
import "./AI66IDYK.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./4DI4A6FK.mjs";
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
