import {
  historyJudging
} from "./55RH4E2Q.mjs";
import {
  gitDirOption,
  languageOption,
  rootOption,
  ruleArgument,
  signersOption,
  vendorArgument
} from "./HNQJQ6EQ.mjs";
import {
  blame,
  blameFormatNames,
  blameFormats,
  historyFormatNames,
  historyFormats
} from "./TY5KADGQ.mjs";
import {
  historyOf,
  policyModes
} from "./N5MZ3ILS.mjs";
import {
  findRule
} from "./QAKTQJCO.mjs";
import "./BG6CBJ2X.mjs";
import "./XHHGLD5O.mjs";
import "./NY3WAIRU.mjs";
import {
  namesOf
} from "./AL5LD2UM.mjs";
import "./3SDL5GJO.mjs";
import "./XKR65HUO.mjs";
import "./JGQWVNUU.mjs";
import "./3UVLQH2K.mjs";
import "./3LZXUF6S.mjs";
import {
  calendarOf
} from "./EBRIWDEX.mjs";
import "./CF624NJO.mjs";
import "./FMTJFPNY.mjs";
import "./CUK4TGQO.mjs";
import "./4GIVSJQT.mjs";
import "./TCZMWEJO.mjs";
import "./LXN4WPQL.mjs";
import "./5ROMLBIY.mjs";
import "./56N3FC5G.mjs";
import "./IYHPONY4.mjs";
import {
  readRunConfig
} from "./GG2DX6TN.mjs";
import "./72MYLL6X.mjs";
import "./YFVBW5JN.mjs";
import "./VD3P6MKF.mjs";
import "./GKZLVNBV.mjs";
import "./EVSEIVBP.mjs";
import "./TFCH35QO.mjs";
import "./7YVACP5O.mjs";
import "./ZMGQ2HZO.mjs";
import "./UI7BGX2W.mjs";
import "./5QCSYM6H.mjs";
import "./EV54EK3E.mjs";
import "./2OFKQS7I.mjs";
import "./O5XPQT54.mjs";
import "./AVJ24XGL.mjs";
import {
  isIsoDate,
  parseDay
} from "./JIHZX3K2.mjs";
import "./3BQ33MSS.mjs";
import {
  openRepository
} from "./QN5525PH.mjs";
import "./23EPEMMK.mjs";
import "./4EXV3A2G.mjs";
import {
  compilePolicyFiles,
  loadPolicyFiles,
  policyOf
} from "./RQE5RKXC.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./WTRFFMN3.mjs";
import "./GKMQGW5R.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/history.ts
var policyOption = {
  flags: "--policy <policy>",
  en: "judge old commits by the newest commit's configuration, or each by its own: now, then (default: now). The rules are those of this tool",
  ko: "이전 커밋을 가장 최근 커밋의 설정으로 점검하거나 각 커밋의 설정으로 점검: now, then (기본값: now). 규칙은 이 도구의 규칙",
  choices: policyModes,
  default: "now"
}, refOption = {
  flags: "--ref <ref>",
  en: "branch, tag or commit the history ends with (default: HEAD)",
  ko: "이력이 끝나는 브랜치, 태그, 커밋 (기본값: HEAD)"
}, exitCodes = {
  en: "Exit codes: 0 told, whatever the verdicts, 2 not told",
  ko: "종료 코드: 0 이력을 표시함 (판정과 무관), 2 표시하지 못함"
}, historyCommand = {
  name: "history",
  description: {
    en: "Tell which commits changed a verdict, and on which days one changed without a commit: who, when, what",
    ko: "판정을 바꾼 커밋과 커밋 없이 판정이 바뀐 날을 누가, 언제, 무엇을 바꾸었는지와 함께 표시"
  },
  options: [
    {
      flags: "--since <date|ref>",
      en: "begin on this day, YYYY-MM-DD, or after this commit (default: with the first commit)",
      ko: "이날(YYYY-MM-DD)부터 또는 이 커밋 다음부터 (기본값: 첫 커밋부터)"
    },
    {
      flags: "--until <date|ref>",
      en: "end on this day, YYYY-MM-DD, or with this commit (default: the day of the newest commit, never today's)",
      ko: "이날(YYYY-MM-DD) 또는 이 커밋까지 (기본값: 가장 최근 커밋의 날. 오늘이 아님)"
    },
    { flags: "--vendor <id...>", en: "tell of these vendors only", ko: "지정한 업체만 표시" },
    {
      flags: "--format <format>",
      en: "format: text, json, csv, markdown (default: text)",
      ko: "형식: text, json, csv, markdown (기본값: text)",
      choices: historyFormatNames,
      default: "text"
    },
    policyOption,
    rootOption,
    gitDirOption,
    refOption,
    signersOption,
    languageOption
  ],
  examples: [
    "clausegate history",
    "clausegate history --since 2026-01-01 --until 2026-03-31 --format markdown",
    "clausegate history --since v1.0 --vendor hanbit-cs --format csv",
    "clausegate history --policy then --allowed-signers ~/.config/git/allowed_signers"
  ],
  exitCodes,
  run: runHistory
}, blameCommand = {
  name: "blame",
  description: {
    en: "Tell since when a rule is broken or met for a vendor, by which commit or day, and through whose approval",
    ko: "업체가 규칙을 언제부터, 어느 커밋이나 날짜로, 누구의 승인으로 지키거나 어겼는지 표시"
  },
  arguments: [vendorArgument, ruleArgument],
  options: [
    {
      flags: "--as-of <date>",
      en: "day the state is told for, YYYY-MM-DD (default: the day of the newest commit, never today's)",
      ko: "상태를 표시할 기준일, YYYY-MM-DD (기본값: 가장 최근 커밋의 날. 오늘이 아님)"
    },
    refOption,
    rootOption,
    gitDirOption,
    {
      flags: "--format <format>",
      en: "format: text, json (default: text)",
      ko: "형식: text, json (기본값: text)",
      choices: blameFormatNames,
      default: "text"
    },
    policyOption,
    signersOption,
    languageOption
  ],
  examples: [
    "clausegate blame hanbit-cs AGR-01",
    "clausegate blame hanbit-cs incident-reporting --as-of 2026-03-31 --format json"
  ],
  exitCodes,
  run: runBlame
};
async function runHistory(flags, terminal) {
  let compiled = await compilePolicyFiles(terminal.policies), policy = policyOf(compiled), repository = await openRepository(flags);
  try {
    let past = await repository.past(flags.allowedSigners), { head, until } = await endOf(repository, flags), since = await sinceOf(repository, flags.since), judgeJobs = historyJudging(flags, compiled, terminal), options = { ...optionsOf(policy, flags), head, until, since, vendors: flags.vendor, judgeJobs }, report = await historyOf(past, policy, options), language = await languageOf(repository, policy, { head, flags, terminal });
    return terminal.queue([historyFormats[flags.format](report, { language, color: terminal.color })]), 0;
  } finally {
    repository.close();
  }
}
async function runBlame(flags, terminal, vendor, rule) {
  let until = flags.asOf === void 0 ? void 0 : parseDay(flags.asOf), policy = await loadPolicyFiles(terminal.policies), found = findRule(rule, policy.catalogue), repository = await openRepository(flags);
  try {
    let past = await repository.past(flags.allowedSigners), head = await repository.resolve(flags.ref ?? "HEAD", "history"), report = await blame(past, policy, {
      ...optionsOf(policy, flags),
      head,
      until,
      untilOption: "--as-of",
      vendor,
      rule: found
    }), language = await languageOf(repository, policy, { head, flags, terminal });
    return terminal.queue([blameFormats[flags.format](report, { language, color: terminal.color })]), 0;
  } finally {
    repository.close();
  }
}
function optionsOf(policy, { policy: mode }) {
  return { mode, names: namesOf(policy), calendar: calendarOf };
}
async function endOf(repository, { ref, until }) {
  let day = until !== void 0 && looksLikeDay(until) ? parseDay(until, "--until") : void 0, named = day === void 0 ? until : void 0;
  if (ref !== void 0 && named !== void 0) throw new RunError("history-two-ends", {});
  return { head: await repository.resolve(named ?? ref ?? "HEAD", "history"), until: day };
}
async function sinceOf(repository, since) {
  if (since !== void 0)
    return looksLikeDay(since) ? { day: parseDay(since, "--since") } : { commit: await repository.resolve(since, "history"), ref: since };
}
function looksLikeDay(text) {
  return isIsoDate(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
}
async function languageOf(repository, policy, asked) {
  let { head, flags, terminal } = asked;
  return (await readRunConfig(await repository.tree(head), namesOf(policy), {
    language: flags.language
  }).catch(() => {
  }))?.config.values.language ?? flags.language ?? (flags.format === "text" ? terminal.language : "en");
}
export {
  blameCommand,
  historyCommand
};
