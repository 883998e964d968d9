import {
  asOfOption,
  pageLanguageOption,
  rootOption,
  verdictExitCodes
} from "./D5IPO4VU.mjs";
import {
  acceptFindings,
  addFindings,
  pruneBaseline
} from "./3EJ5KSAZ.mjs";
import {
  writeBelow
} from "./RFXNJID6.mjs";
import "./XHHGLD5O.mjs";
import "./SPRDD6LL.mjs";
import {
  words
} from "./63UXO6ZM.mjs";
import {
  namesOf
} from "./IYYO4N7B.mjs";
import {
  today
} from "./VTVGEN6R.mjs";
import "./L5YVQWM3.mjs";
import "./2TCVKOPN.mjs";
import {
  readRunConfig
} from "./HXCJFVPM.mjs";
import "./4IAMZJG6.mjs";
import "./GHJYR7UY.mjs";
import "./JD74AIGA.mjs";
import "./7YVACP5O.mjs";
import {
  baselinePath
} from "./MT24FSJE.mjs";
import "./PZ7TIVY4.mjs";
import "./532S43KW.mjs";
import "./AWA22CCJ.mjs";
import "./PNJXLPET.mjs";
import "./MBB4XFWW.mjs";
import "./AASZUAJI.mjs";
import "./5FAQ2XFH.mjs";
import "./S7ZWFLUC.mjs";
import "./3TKTLFXH.mjs";
import "./AHM5WRGF.mjs";
import "./EV54EK3E.mjs";
import "./FMFKN6SA.mjs";
import "./GSZURK7B.mjs";
import "./AVJ24XGL.mjs";
import "./CQ5HAZNW.mjs";
import "./3BQ33MSS.mjs";
import {
  parseDay
} from "./VK2JMIQJ.mjs";
import "./5PYOY5UT.mjs";
import "./OGVGAJPE.mjs";
import {
  openDirectory
} from "./GUT3SVES.mjs";
import "./6A73YQQU.mjs";
import "./4EXV3A2G.mjs";
import {
  loadPolicyFiles
} from "./PQMY3UKO.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./4IUXOO4T.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import "./3TYZPHLU.mjs";
import {
  fill
} from "./N6RZ7AK5.mjs";
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
