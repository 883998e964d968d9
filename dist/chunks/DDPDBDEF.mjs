import {
  acceptFindings,
  addFindings,
  pruneBaseline
} from "./3EKWLVJL.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import {
  asOfOption,
  pageLanguageOption,
  rootOption,
  verdictExitCodes
} from "./6DTKQRCX.mjs";
import {
  writeBelow
} from "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import "./6DF3KYW5.mjs";
import {
  namesOf
} from "./7VZDKRAQ.mjs";
import {
  today
} from "./GNOCHEMX.mjs";
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
import "./JKDVA5LZ.mjs";
import {
  readRunConfig
} from "./NUPUQMWU.mjs";
import "./54347ZTS.mjs";
import "./GHJYR7UY.mjs";
import "./XJKTFVYY.mjs";
import {
  baselinePath
} from "./RCMGQKOJ.mjs";
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
import "./RVCNQUSK.mjs";
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

// src/entry/cli/baseline.ts
var writeCommand = {
  name: "write",
  description: { en: "Accept every open finding of today", ko: "현재의 모든 미조치 지적사항을 기준선으로 기록" },
  options: [
    rootOption,
    asOfOption,
    {
      flags: "--add",
      en: "after an upgrade: keep all entries, and add only findings of rules that changed since the baseline was written",
      ko: "업그레이드 후: 기존 항목은 그대로 두고, 기준선을 기록한 뒤 바뀐 규칙의 지적사항만 추가"
    },
    pageLanguageOption
  ],
  examples: ["clausegate baseline write", "clausegate baseline write --add"],
  exitCodes: verdictExitCodes,
  run: runBaselineWrite
}, pruneCommand = {
  name: "prune",
  description: { en: "Remove entries that are no longer needed", ko: "더 이상 필요하지 않은 항목을 삭제" },
  options: [rootOption, asOfOption, pageLanguageOption],
  examples: ["clausegate baseline prune"],
  exitCodes: verdictExitCodes,
  run: runBaselinePrune
}, baselineCommand = {
  name: "baseline",
  description: {
    en: "Accept today's findings, so that only new ones fail",
    ko: "현재 지적사항을 기준선으로 삼아 이후의 것만 부적합으로 판정"
  },
  examples: [...writeCommand.examples, ...pruneCommand.examples],
  exitCodes: verdictExitCodes,
  commands: [writeCommand, pruneCommand]
};
async function runBaselineWrite(flags, terminal) {
  if (flags.add) return runBaselineAdd(flags, terminal);
  let { tree, policy, options } = await openInventory(flags, terminal, { baseline: !1 }), { text, entries, report } = await acceptFindings(tree, policy, options);
  return await writeBelow(flags.root, baselinePath, text), sayDone(terminal, flags, report, fill(words.baselineWritten, { count: entries, file: baselinePath }));
}
async function runBaselineAdd(flags, terminal) {
  let { tree, policy, options } = await openInventory(flags, terminal, { baseline: !0 }), { text, entries, report } = await addFindings(tree, policy, options);
  return await writeBelow(flags.root, baselinePath, text), sayDone(terminal, flags, report, fill(words.baselineAdded, { count: entries, file: baselinePath }));
}
async function runBaselinePrune(flags, terminal) {
  let { tree, policy, options } = await openInventory(flags, terminal, { baseline: !0 }), { text, entries, removed, report } = await pruneBaseline(tree, policy, options);
  if (entries + removed === 0) throw new RunError("baseline-missing", { file: baselinePath });
  return await writeBelow(flags.root, baselinePath, text), sayDone(terminal, flags, report, fill(words.baselinePruned, { removed, count: entries }));
}
async function openInventory({ root, asOf }, terminal, counting) {
  let policy = await loadPolicyFiles(terminal.policies), tree = await openDirectory(root), runConfig = await readRunConfig(tree, namesOf(policy), counting), day = asOf === void 0 ? today(runConfig.config.values.timezone) : parseDay(asOf);
  return { tree, policy, options: { asOf: day, runConfig } };
}
function sayDone(terminal, flags, report, done) {
  let language = flags.language ?? terminal.language, { notJudged } = report.summary, lines = [
    done[language],
    ...notJudged > 0 ? [fill(words.baselineNotJudged, { count: notJudged })[language]] : []
  ];
  return terminal.queue([`${lines.join(`
`)}
`]), notJudged > 0 ? 1 : 0;
}
export {
  baselineCommand
};
