import {
  asOfOption,
  pageLanguageOption,
  rootOption,
  verdictExitCodes
} from "./SGSQGCSX.mjs";
import {
  acceptFindings,
  addFindings,
  pruneBaseline
} from "./4NN7EFC6.mjs";
import {
  writeBelow
} from "./2CMQUNLN.mjs";
import "./XHHGLD5O.mjs";
import "./UOLC4LXF.mjs";
import {
  words
} from "./63UXO6ZM.mjs";
import {
  namesOf
} from "./LWMQB3C4.mjs";
import {
  today
} from "./RMX5S7AL.mjs";
import "./L5YVQWM3.mjs";
import "./EEFREFWV.mjs";
import {
  readRunConfig
} from "./DV7TFE7O.mjs";
import "./5XHAQGSA.mjs";
import "./GHJYR7UY.mjs";
import "./VXBP3KLN.mjs";
import "./7YVACP5O.mjs";
import {
  baselinePath
} from "./VIFGC6BL.mjs";
import "./532S43KW.mjs";
import "./4AEUMYVB.mjs";
import "./5TNDIILP.mjs";
import "./HOXREEIO.mjs";
import "./YSIBYHUO.mjs";
import "./AASZUAJI.mjs";
import "./WTTATSB3.mjs";
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
import {
  openDirectory
} from "./AKCIJCBD.mjs";
import "./4EXV3A2G.mjs";
import "./ERWJRQAO.mjs";
import {
  loadPolicyFiles
} from "./PEZGJUTO.mjs";
import "./G5QLNUVL.mjs";
import "./JZEFNIKD.mjs";
import "./5UPLSCGC.mjs";
import "./4T2EIIXA.mjs";
import {
  RunError,
  fill
} from "./6AHHN2US.mjs";
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
