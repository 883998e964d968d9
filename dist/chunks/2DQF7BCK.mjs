import {
  asOfOption,
  gitDirOption,
  pageLanguageOption,
  recordsRefOption,
  rootOption,
  vendorArgument
} from "./HNQJQ6EQ.mjs";
import {
  dossierOf,
  dossierSource
} from "./RQNC47KS.mjs";
import "./XHHGLD5O.mjs";
import {
  openTrees
} from "./VK5EUJYI.mjs";
import "./EBRIWDEX.mjs";
import {
  jsonForLogs
} from "./TCZMWEJO.mjs";
import "./LXN4WPQL.mjs";
import "./GKZLVNBV.mjs";
import "./EVSEIVBP.mjs";
import "./TFCH35QO.mjs";
import "./2OFKQS7I.mjs";
import "./O5XPQT54.mjs";
import "./AVJ24XGL.mjs";
import {
  parseDay
} from "./JIHZX3K2.mjs";
import "./3BQ33MSS.mjs";
import "./23EPEMMK.mjs";
import "./4EXV3A2G.mjs";
import {
  loadPolicyFiles
} from "./RQE5RKXC.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./WTRFFMN3.mjs";
import "./GKMQGW5R.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/dossier.ts
var dossierCommand = {
  name: "dossier",
  description: {
    en: "Print what the rules are asked about a vendor, as JSON: the input for OPA",
    ko: "업체에 대해 규칙이 받는 입력(dossier)을 JSON으로 출력 (OPA 입력용)"
  },
  arguments: [vendorArgument],
  options: [
    asOfOption,
    recordsRefOption,
    rootOption,
    gitDirOption,
    {
      flags: "--input",
      en: "below the key 'input', as OPA's server wants it",
      ko: "OPA 서버가 받는 형식대로 'input' 키 아래에 출력"
    },
    pageLanguageOption
  ],
  examples: [
    "clausegate dossier hanbit-cs --as-of 2026-06-30",
    "clausegate dossier hanbit-cs --input | curl --silent --data-binary @- http://localhost:8181/v1/data/clausegate/gate"
  ],
  exitCodes: {
    en: "Exit codes: 0 printed, 2 no dossier: an unknown vendor, or records with problems",
    ko: "종료 코드: 0 출력함, 2 출력하지 못함 (없는 업체이거나 기록에 문제가 있음)"
  },
  run: runDossier
};
async function runDossier(flags, terminal, vendor) {
  let given = flags.asOf === void 0 ? void 0 : parseDay(flags.asOf), { catalogue } = await loadPolicyFiles(terminal.policies), trees = await openTrees({ root: flags.root, gitDir: flags.gitDir, head: flags.ref, use: "history" });
  try {
    let dossier = await dossierOf(vendor, await dossierSource(trees.head, catalogue, given));
    return terminal.queue([`${jsonForLogs(JSON.stringify(flags.input ? { input: dossier } : dossier, null, 1))}
`]), 0;
  } finally {
    trees.close();
  }
}
export {
  dossierCommand
};
