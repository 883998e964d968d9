import {
  asOfOption,
  pageLanguageOption,
  rootOption,
  verdictExitCodes
} from "./HWZRO4P5.mjs";
import {
  acceptFindings,
  addFindings,
  pruneBaseline
} from "./CDOTKQWY.mjs";
import {
  writeBelow
} from "./RFXNJID6.mjs";
import "./XHHGLD5O.mjs";
import {
  words
} from "./OTZ5WJHQ.mjs";
import "./ZVCOIGIN.mjs";
import {
  fill
} from "./Q37IYJQM.mjs";
import "./F6OEWRLI.mjs";
import {
  namesOf,
  today
} from "./FWW4XIYE.mjs";
import "./LXN4WPQL.mjs";
import "./L5YVQWM3.mjs";
import "./3CGNBEP2.mjs";
import "./GHJYR7UY.mjs";
import "./RNLQCMA5.mjs";
import "./X76P7RBZ.mjs";
import "./7YVACP5O.mjs";
import {
  readRunConfig
} from "./R5DZ2UBP.mjs";
import "./C2GGYT4W.mjs";
import {
  baselinePath
} from "./2CICHV3T.mjs";
import "./TQW3DISR.mjs";
import "./2EXRVB7H.mjs";
import "./MQN6OAKE.mjs";
import "./TUNEC4PM.mjs";
import "./3MZWJ4ZW.mjs";
import "./IGQH7POH.mjs";
import "./33H3AOUW.mjs";
import "./SSVIHYV5.mjs";
import "./RIUKE3OA.mjs";
import "./EV54EK3E.mjs";
import "./VDHZ6FY6.mjs";
import "./7VSOHKKC.mjs";
import "./AVJ24XGL.mjs";
import {
  parseDay
} from "./R3LP3U5P.mjs";
import "./3BQ33MSS.mjs";
import {
  openDirectory
} from "./KQ6NE4U5.mjs";
import "./4EXV3A2G.mjs";
import {
  loadPolicyFiles
} from "./VSGQGH3Q.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./AR4NGG7O.mjs";
import "./OJ6MM54N.mjs";
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
