import {
  asOfOption,
  pageLanguageOption,
  rootOption,
  verdictExitCodes
} from "./O7K3MMUW.mjs";
import {
  acceptFindings,
  addFindings,
  pruneBaseline
} from "./AUP6XWWD.mjs";
import {
  writeBelow
} from "./PGGJO4GR.mjs";
import "./B7LHAUU4.mjs";
import "./4FW7QDWZ.mjs";
import {
  words
} from "./PKUKR2YY.mjs";
import {
  namesOf
} from "./MEI7Z7B3.mjs";
import {
  today
} from "./W2NPXWUU.mjs";
import "./L5YVQWM3.mjs";
import "./WXGQ2TTT.mjs";
import {
  readRunConfig
} from "./6WILPTIM.mjs";
import "./4YYB7GUI.mjs";
import "./GHJYR7UY.mjs";
import "./XBFHGLU4.mjs";
import {
  baselinePath
} from "./FB7AOVZL.mjs";
import "./FBXKLARF.mjs";
import "./6DN5OKSF.mjs";
import "./7YVACP5O.mjs";
import "./RQ5DIVKU.mjs";
import "./5CKGNZMG.mjs";
import "./URYEM6BW.mjs";
import "./X43CRI7N.mjs";
import "./H227D7BC.mjs";
import "./7O7OIE7T.mjs";
import "./HVPYBECY.mjs";
import "./KDDW27LD.mjs";
import "./OJYZ3QUF.mjs";
import "./5ZA2DO5F.mjs";
import "./EV54EK3E.mjs";
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
import {
  openDirectory
} from "./OAD734PS.mjs";
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
import {
  RunError,
  fill
} from "./4DI4A6FK.mjs";
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
