import {
  WrongUsage
} from "./AR7MOGPL.mjs";
import {
  languageFor
} from "./QXC7X37G.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormatNames,
  decisionFormats,
  reasonLines
} from "./546QHMMP.mjs";
import "./VWB26Q27.mjs";
import "./STTFPFQK.mjs";
import {
  recordsOf
} from "./CHCITF4Q.mjs";
import "./XBWUO5ZZ.mjs";
import "./JZH77BKT.mjs";
import "./YVYOJ7DA.mjs";
import "./XKR65HUO.mjs";
import "./LGYZWOCP.mjs";
import "./E4YOFGUG.mjs";
import "./5ACC536N.mjs";
import {
  openTrees
} from "./3CRS5CAH.mjs";
import "./56N3FC5G.mjs";
import {
  asOfOption,
  gitDirOption,
  languageOption,
  rootOption,
  vendorArgument
} from "./6DTKQRCX.mjs";
import "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import "./QLNNH5OA.mjs";
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import {
  namesOf
} from "./7VZDKRAQ.mjs";
import {
  today
} from "./GNOCHEMX.mjs";
import "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./K7U37DSH.mjs";
import {
  readRunConfig
} from "./NUPUQMWU.mjs";
import "./54347ZTS.mjs";
import "./XJKTFVYY.mjs";
import "./RCMGQKOJ.mjs";
import "./6G4ILWCR.mjs";
import "./JX7WV6GS.mjs";
import "./42LEVNUP.mjs";
import "./Q4IC75U6.mjs";
import "./HRHSH43L.mjs";
import "./KUXKGZT4.mjs";
import "./EV54EK3E.mjs";
import "./RI4X44GY.mjs";
import "./VHTFBP6M.mjs";
import "./6C2BGQUQ.mjs";
import "./PRHHYQMW.mjs";
import "./L2QHUV36.mjs";
import "./OIVOOKO4.mjs";
import "./OGVGAJPE.mjs";
import "./7YVACP5O.mjs";
import "./4VOMADCF.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import {
  severities
} from "./RVCNQUSK.mjs";
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

// src/entry/cli/gate.ts
var exitCodes = { allow: 0, deny: 1, "cannot-tell": 2 }, gateCommand = {
  name: "gate",
  description: {
    en: "Decide whether a vendor may start a service today (for procurement and deployment pipelines)",
    ko: "업체가 해당 업무를 지금 시작해도 되는지 판정 (구매·배포 파이프라인용)"
  },
  arguments: [vendorArgument],
  options: [
    {
      flags: "--service <id>",
      en: "id of the service (default: every active one)",
      ko: "업무 id (기본값: 진행 중인 모든 업무)"
    },
    asOfOption,
    {
      flags: "--ref <ref>",
      en: "judge the records of this branch, tag or commit (such as origin/main) instead of the working tree",
      ko: "작업 폴더 대신 이 브랜치, 태그, 커밋(예: origin/main)의 기록으로 판정"
    },
    {
      flags: "--require <what>",
      en: "deny requirements met by the record alone: each needs a quote found in its document, or a comparison by a person",
      ko: "기록만으로 충족된 요구사항이 있으면 불허. 요구사항마다 문서에서 확인된 인용 문구나 담당자의 대조가 필요함",
      choices: ["evidenced"]
    },
    rootOption,
    gitDirOption,
    {
      flags: "--format <format>",
      en: "format of the answer: text, json, terraform (default: text)",
      ko: "판정 결과의 형식: text, json, terraform (기본값: text)",
      choices: decisionFormatNames,
      default: "text"
    },
    {
      flags: "--fail-on <severity>",
      en: "lowest severity that denies: error, warning, note (default: clausegate.yaml, else error)",
      ko: "불허로 판정하는 가장 낮은 심각도: error, warning, note (기본값: clausegate.yaml, 없으면 error)",
      choices: severities
    },
    languageOption
  ],
  examples: [
    "clausegate gate hanbit-cs",
    "clausegate gate hanbit-cs --service call-center --ref origin/main",
    "clausegate gate hanbit-cs --as-of 2026-12-01 --fail-on warning --language ko",
    "clausegate gate hanbit-cs --require evidenced",
    'if clausegate gate --format json -- "$VENDOR" > decision.json; then ./deploy.sh; fi'
  ],
  exitCodes: {
    en: "Exit codes: 0 allow, 1 deny, 2 cannot tell. Only an allowed vendor ends with 0; even this help does not",
    ko: "종료 코드: 0 허용, 1 불허, 2 판정하지 못함. 허용일 때만 0이며 이 도움말도 0으로 끝나지 않음"
  },
  // A help text is no answer: a pipeline that asks about a vendor called `--help` must not mistake it for one.
  helpExitCode: 2,
  run: runGate
};
async function runGate(flags, terminal, vendor) {
  if (isEmpty(vendor)) throw new WrongUsage("emptyArgument", { token: "vendor" });
  if (isEmpty(flags.service)) throw new WrongUsage("emptyOption", { token: "--service" });
  let asOf = flags.asOf === void 0 ? null : parseDay(flags.asOf), policy = await loadPolicyFiles(terminal.policies), known = { vendor, service: flags.service ?? null, failOn: null, commit: null }, about = { ...aboutTool(policy), ...known, ...aboutDay(policy, asOf) }, { decision, language } = await answer(about, flags, policy), { format } = flags, options = { language: languageFor(format, language, terminal), color: terminal.color };
  return terminal.queue([decisionFormats[format](decision, options)]), format === "terraform" && !decision.allow && terminal.complain(reasonLines(decision, options.language)), exitCodes[decision.decision];
}
function isEmpty(value) {
  return value?.trim() === "";
}
async function answer(about, flags, policy) {
  let language = flags.language ?? null;
  return { decision: await decisionAbout(about, async (known) => {
    let trees = await openTrees({ root: flags.root, gitDir: flags.gitDir, head: flags.ref, use: "history" }), { head: tree } = trees, { vendor, service, asOf } = known;
    try {
      return await decisionAbout({ ...known, commit: tree.commit }, async () => {
        let runConfig = await readRunConfig(tree, namesOf(policy), flags), { values } = runConfig.config;
        language = values.language;
        let day = asOf ?? today(values.timezone), timing = { asOf: day, isGiven: asOf !== null, timeZone: values.timezone };
        return decide(tree, policy, {
          vendor,
          service,
          asOf: day,
          recordsOf: recordsOf(tree, timing),
          runConfig,
          demandsEvidence: flags.require === "evidenced"
        });
      });
    } finally {
      trees.close();
    }
  }), language };
}
export {
  gateCommand
};
