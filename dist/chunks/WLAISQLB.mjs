import {
  asOfOption,
  pageLanguageOption,
  rootOption,
  verdictExitCodes
} from "./HWZRO4P5.mjs";
import {
  acceptFindings,
  pruneBaseline
} from "./JAVJL4LP.mjs";
import {
  writeBelow
} from "./RFXNJID6.mjs";
import "./XHHGLD5O.mjs";
import {
  words
} from "./VP2PCGBI.mjs";
import "./XZAQUXYW.mjs";
import {
  fill
} from "./GGCO3OD4.mjs";
import "./VTDQJ4V5.mjs";
import {
  namesOf,
  today
} from "./RFFL7C6I.mjs";
import "./LXN4WPQL.mjs";
import "./L5YVQWM3.mjs";
import "./7WO3TZ47.mjs";
import "./GHJYR7UY.mjs";
import "./FSERBNNI.mjs";
import "./7YVACP5O.mjs";
import {
  readRunConfig
} from "./RCJ6OSKP.mjs";
import {
  baselinePath
} from "./VL5JCKWR.mjs";
import "./EDLHOCD4.mjs";
import "./O3MGSDMM.mjs";
import "./PE26TUV3.mjs";
import "./AFYYOXFM.mjs";
import "./BBMG7SHM.mjs";
import "./RKW2X5NT.mjs";
import "./IWSYZXYQ.mjs";
import "./W3FN63JF.mjs";
import "./TD4H2A34.mjs";
import "./EV54EK3E.mjs";
import "./77C3H57G.mjs";
import "./4ZTMSMCG.mjs";
import "./AVJ24XGL.mjs";
import {
  parseDay
} from "./WBBPKHAB.mjs";
import "./3BQ33MSS.mjs";
import {
  openDirectory
} from "./IZ3K34NI.mjs";
import "./4EXV3A2G.mjs";
import {
  loadPolicyFiles
} from "./I2AQDVFV.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./Y7AFZUF3.mjs";
import "./CJ3BINIA.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/baseline.ts
var writeCommand = {
  name: "write",
  description: { en: "Accept every open finding of today", ko: "현재의 모든 미조치 지적사항을 기준선으로 기록" },
  options: [rootOption, asOfOption, pageLanguageOption],
  examples: ["clausegate baseline write"],
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
  let { tree, policy, options } = await openInventory(flags, terminal, { baseline: !1 }), { text, entries, report } = await acceptFindings(tree, policy, options);
  return await writeBelow(flags.root, baselinePath, text), sayDone(terminal, flags, report, fill(words.baselineWritten, { count: entries, file: baselinePath }));
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
