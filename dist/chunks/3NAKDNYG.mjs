import {
  parseAddress,
  parseOutputs
} from "./TQMWS73X.mjs";
import {
  languageFor,
  writeReports
} from "./QXC7X37G.mjs";
import {
  judgeInWorkers,
  judgeTrees
} from "./NXH6MGYS.mjs";
import {
  defaultWorkers
} from "./MY34EZDM.mjs";
import "./NIA2ZBZW.mjs";
import {
  recordsOf
} from "./CHCITF4Q.mjs";
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
import {
  words
} from "./E4YOFGUG.mjs";
import "./5ACC536N.mjs";
import {
  openTrees
} from "./3CRS5CAH.mjs";
import {
  clearKeptFiles,
  keptTexts,
  openKeptFiles
} from "./EPEY2NAX.mjs";
import {
  asOfOption,
  gitDirOption,
  languageOption,
  outputOption,
  reportFormatOption,
  rootOption,
  rulePagesOption,
  verdictExitCodes
} from "./6DTKQRCX.mjs";
import "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
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
import {
  folderInRepository,
  keepDocumentTexts,
  refuseInside,
  warmDocumentThread
} from "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  compilePolicyFiles,
  digestOfFile,
  policyOf
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./JKDVA5LZ.mjs";
import {
  readRunConfig
} from "./NUPUQMWU.mjs";
import "./54347ZTS.mjs";
import {
  maxShards,
  shardFrom
} from "./GHJYR7UY.mjs";
import "./XJKTFVYY.mjs";
import "./RCMGQKOJ.mjs";
import "./6G4ILWCR.mjs";
import "./JX7WV6GS.mjs";
import "./42LEVNUP.mjs";
import "./E3OUFKS3.mjs";
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
import {
  fill
} from "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/judging.ts
async function openJudging(flags, policy, { policies, environment }) {
  let script = new URL("judge-worker.mjs", policies), most = flags.workers === void 0 ? defaultWorkers() : Number(flags.workers);
  flags.cache !== void 0 && refuseInside({ path: flags.cache, option: "--cache" }, flags);
  let keptFiles = flags.cache === void 0 ? void 0 : openKeptFiles(flags.cache, environment);
  keptFiles && keepDocumentTexts(keptTexts(keptFiles));
  let { digest, catalogueDigest, clausesDigest } = policy.identity, cache = keptFiles && {
    files: keptFiles,
    tool: [await digestOfFile(script), digest, catalogueDigest, clausesDigest].join(" ")
  };
  return { keptFiles, judgeFolders: (place) => judgeInWorkers({ script, most, place, policy, cache }) };
}

// src/entry/cli/check.ts
var workerCounts = Array.from({ length: 16 }, (_, at) => String(at + 1)), checkCommand = {
  name: "check",
  description: {
    en: "Judge every vendor in vendors/ and report what is missing, with file and line",
    ko: "vendors/ 아래의 모든 업체를 점검하여 미비점을 파일과 줄 번호로 보고"
  },
  options: [
    rootOption,
    gitDirOption,
    asOfOption,
    { flags: "--vendor <id...>", en: "judge only these vendors", ko: "지정한 업체만 점검" },
    reportFormatOption,
    outputOption,
    {
      flags: "--fail-on <severity>",
      en: "lowest severity that fails the verdict: error, warning, note (default: clausegate.yaml, else error)",
      ko: "부적합으로 판정하는 가장 낮은 심각도: error, warning, note (기본값: clausegate.yaml, 없으면 error)",
      choices: severities
    },
    languageOption,
    {
      flags: "--base <ref>",
      en: "judge the change since this commit or branch, by the rules of the base; only introduced findings fail",
      ko: "이 커밋이나 브랜치 이후의 변경을 기준 커밋의 규칙으로 점검. 새로 생긴 지적사항만 부적합으로 판정"
    },
    { flags: "--head <ref>", en: "judge this commit instead of the working tree", ko: "작업 폴더 대신 이 커밋을 점검" },
    {
      flags: "--staged",
      en: "judge the index (for a pre-commit hook; with --base HEAD, only its changes)",
      ko: "인덱스(다음 커밋에 담길 내용)를 점검 (pre-commit 훅용. --base HEAD와 함께 쓰면 변경만 점검)"
    },
    {
      flags: "--scope <scope>",
      en: "with --base, vendors to judge: changed (their folders differ), all (default: changed)",
      ko: "--base와 함께 사용. 폴더가 달라진 업체만 또는 전체 점검: changed, all (기본값: changed)",
      choices: ["changed", "all"],
      default: "changed"
    },
    {
      flags: "--no-baseline",
      en: "ignore the baseline and report every finding",
      ko: "기준선을 적용하지 않고 모든 지적사항을 보고"
    },
    rulePagesOption,
    {
      flags: "--shard <i/n>",
      en: "judge part I of N of the vendors, I/N; 'clausegate merge' joins the JSON reports. Not with --base or --vendor",
      ko: "업체를 N부분으로 나누어 I번째만 점검 (I/N). 부분의 JSON 보고서는 'clausegate merge'로 합침. --base, --vendor와 함께 쓸 수 없음"
    },
    {
      flags: "--cache <dir>",
      en: "cache folder for the next run (optional, see docs/en/scale.md)",
      ko: "다음 실행에서 다시 쓸 점검 결과를 보관하는 캐시 폴더 (선택 사항, docs/ko/scale.md 참고)"
    },
    {
      flags: "--workers <number>",
      en: "maximum number of threads, 1 to 16; the report is the same (default: chosen from CPU count and inventory size)",
      ko: "최대 스레드 수, 1~16. 보고서는 같음 (기본값: CPU 수와 인벤토리 크기에 따라 정함)",
      choices: workerCounts
    }
  ],
  examples: [
    "clausegate check",
    "clausegate check --as-of 2026-03-31 --language ko",
    "clausegate check --vendor hanbit-cs --format json",
    "clausegate check --base origin/main",
    "clausegate check --staged --base HEAD",
    "clausegate check --output sarif=report.sarif junit=report.xml --fail-on warning",
    "clausegate check --shard 3/8 --output json=part-3.json"
  ],
  exitCodes: verdictExitCodes,
  run: runCheck
};
async function runCheck(flags, terminal) {
  let given = flags.asOf === void 0 ? void 0 : parseDay(flags.asOf);
  flags.cache === void 0 && warmDocumentThread();
  let outputs = parseOutputs(flags.output ?? []), rulePages = flags.rulePages === void 0 ? void 0 : parseAddress(flags.rulePages), compiled = await compilePolicyFiles(terminal.policies), policy = policyOf(compiled), part = flags.shard === void 0 ? void 0 : parseShard(flags.shard, flags);
  if (flags.staged && (flags.head ?? flags.gitDir) !== void 0) throw new RunError("staged-not-head", {});
  let trees = await openTrees(flags);
  try {
    let runConfig = await readRunConfig(trees.judge, namesOf(policy), flags), judging = await openJudging({ ...flags, inventory: runConfig.inventory }, compiled, terminal), { timezone: timeZone } = runConfig.config.values, asOf = given ?? today(timeZone), ofRecords = recordsOf(trees.head, { asOf, isGiven: given !== void 0, timeZone }), { scope, vendor: vendors } = flags, onProgress = (done, total) => terminal.progress(fill(words.progress, { done, total })[terminal.language]), judgeFolders = judging.judgeFolders(trees.place), { language } = runConfig.config.values, shard = part && { ...part, language }, report = await judgeTrees(trees, policy, { asOf, recordsOf: ofRecords, runConfig, flags, scope, vendors, shard, judgeFolders, onProgress }).finally(() => terminal.progress("")), folder = folderInRepository(flags.root), render = (format, color) => piecesOf(format, report, {
      language: languageFor(format, language, terminal),
      color,
      folder,
      ...rulePages !== void 0 && { rulePages }
    });
    return await writeReports({ format: flags.format, outputs, render }, terminal), judging.keptFiles && clearKeptFiles(judging.keptFiles), report.verdict === "pass" ? 0 : 1;
  } finally {
    trees.close();
  }
}
function parseShard(value, { base, vendor }) {
  let shard = shardFrom(value);
  if (!shard) throw new RunError("shard-invalid", { value, most: maxShards });
  if (base !== void 0) throw new RunError("shard-of-change", {});
  if (vendor !== void 0) throw new RunError("shard-of-vendors", {});
  return shard;
}
export {
  checkCommand
};
