import {
  WrongUsage
} from "./K7WU2WN5.mjs";
import {
  languageFor
} from "./6OYEA33C.mjs";
import {
  asOfOption,
  gitDirOption,
  languageOption,
  rootOption,
  vendorArgument
} from "./SGSQGCSX.mjs";
import {
  aboutDay,
  aboutTool,
  decide,
  decisionAbout,
  decisionFormatNames,
  decisionFormats,
  reasonLines
} from "./ZLEMRR6H.mjs";
import "./MT2SUEL4.mjs";
import "./476VCRHO.mjs";
import "./2CMQUNLN.mjs";
import "./XHHGLD5O.mjs";
import "./5BJG4452.mjs";
import "./XBWUO5ZZ.mjs";
import "./JZH77BKT.mjs";
import "./XKR65HUO.mjs";
import {
  openTrees
} from "./JI5DVKDR.mjs";
import "./6SA4HK7F.mjs";
import "./5ACC536N.mjs";
import "./3UVLQH2K.mjs";
import "./UOLC4LXF.mjs";
import "./63UXO6ZM.mjs";
import {
  namesOf
} from "./LWMQB3C4.mjs";
import {
  today
} from "./RMX5S7AL.mjs";
import "./TCZMWEJO.mjs";
import "./L5YVQWM3.mjs";
import "./56N3FC5G.mjs";
import "./K7U37DSH.mjs";
import {
  readRunConfig
} from "./DV7TFE7O.mjs";
import "./5XHAQGSA.mjs";
import "./VXBP3KLN.mjs";
import "./7YVACP5O.mjs";
import "./VIFGC6BL.mjs";
import "./532S43KW.mjs";
import "./4AEUMYVB.mjs";
import "./HOXREEIO.mjs";
import "./YSIBYHUO.mjs";
import {
  severities
} from "./AASZUAJI.mjs";
import "./C5F6GRBV.mjs";
import "./26ZJD6PU.mjs";
import "./MHFLYXOC.mjs";
import "./XIW4BYHG.mjs";
import "./QBGCRM7H.mjs";
import "./EV54EK3E.mjs";
import "./PA2O5XVW.mjs";
import "./AVJ24XGL.mjs";
import "./OGVGAJPE.mjs";
import "./7MCI2DQA.mjs";
import {
  parseDay
} from "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import "./AKCIJCBD.mjs";
import "./4EXV3A2G.mjs";
import "./ERWJRQAO.mjs";
import {
  loadPolicyFiles
} from "./PEZGJUTO.mjs";
import "./G5QLNUVL.mjs";
import "./JZEFNIKD.mjs";
import "./5UPLSCGC.mjs";
import "./4T2EIIXA.mjs";
import "./6AHHN2US.mjs";
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
        return language = values.language, decide(tree, policy, {
          vendor,
          service,
          asOf: asOf ?? today(values.timezone),
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
