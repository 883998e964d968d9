import {
  historyJudging
} from "./KUDCPBCB.mjs";
import {
  languageFor
} from "./QXC7X37G.mjs";
import {
  blame,
  blameFormatNames,
  blameFormats,
  historyFormatNames,
  historyFormats
} from "./AVRUA26R.mjs";
import {
  findRule
} from "./Q5IASK3I.mjs";
import {
  historyOf,
  policyModes
} from "./VLHMMWTA.mjs";
import "./STTFPFQK.mjs";
import "./MY34EZDM.mjs";
import "./6RXFLED4.mjs";
import "./XKR65HUO.mjs";
import "./LGYZWOCP.mjs";
import "./E4YOFGUG.mjs";
import "./5ACC536N.mjs";
import "./DCGPNLHH.mjs";
import "./56N3FC5G.mjs";
import {
  openRepository
} from "./4H45NQFV.mjs";
import {
  gitDirOption,
  languageOption,
  rootOption,
  ruleArgument,
  signersOption,
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
  calendarOf
} from "./GNOCHEMX.mjs";
import "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  compilePolicyFiles,
  loadPolicyFiles,
  policyOf
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import {
  readRunConfig
} from "./NUPUQMWU.mjs";
import "./54347ZTS.mjs";
import "./XJKTFVYY.mjs";
import "./RCMGQKOJ.mjs";
import "./6G4ILWCR.mjs";
import "./JX7WV6GS.mjs";
import "./42LEVNUP.mjs";
import "./PD6LF2EK.mjs";
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
  isIsoDate,
  parseDay
} from "./VK2JMIQJ.mjs";
import "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/history.ts
var policyOption = {
  flags: "--policy <policy>",
  en: "configuration for old commits: now (of the newest commit), then (of each commit) (default: now). The rules are always this version's",
  ko: "이전 커밋에 적용할 설정: now(가장 최근 커밋의 설정), then(각 커밋의 설정) (기본값: now). 규칙은 항상 이 버전의 규칙",
  choices: policyModes,
  default: "now"
}, refOption = {
  flags: "--ref <ref>",
  en: "branch, tag or commit at the end of the history (default: HEAD)",
  ko: "이력이 끝나는 브랜치, 태그, 커밋 (기본값: HEAD)"
}, exitCodes = {
  en: "Exit codes: 0 shown, whatever the verdicts, 2 not shown",
  ko: "종료 코드: 0 이력을 표시함 (판정과 무관), 2 표시하지 못함"
}, historyCommand = {
  name: "history",
  description: {
    en: "Show the commits that changed a verdict, and the days on which it changed without one: who, when, what",
    ko: "판정을 바꾼 커밋과 커밋 없이 판정이 바뀐 날을 표시 (누가, 언제, 무엇을)"
  },
  options: [
    {
      flags: "--since <date|ref>",
      en: "first day, YYYY-MM-DD, or the commit before it (default: first commit)",
      ko: "이날(YYYY-MM-DD)부터 또는 이 커밋 다음부터 (기본값: 첫 커밋부터)"
    },
    {
      flags: "--until <date|ref>",
      en: "last day, YYYY-MM-DD, or last commit (default: day of the newest commit, not today)",
      ko: "이날(YYYY-MM-DD) 또는 이 커밋까지 (기본값: 가장 최근 커밋의 날. 오늘이 아님)"
    },
    { flags: "--vendor <id...>", en: "only these vendors", ko: "지정한 업체만 표시" },
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
    en: "Show since when a vendor meets or breaks a rule, by which commit or day, and with whose approval",
    ko: "업체가 규칙을 언제부터, 어느 커밋이나 날짜에, 누구의 승인으로 충족하거나 위반하였는지 표시"
  },
  arguments: [vendorArgument, ruleArgument],
  options: [
    {
      flags: "--as-of <date>",
      en: "as-of date, YYYY-MM-DD (default: day of the newest commit, not today)",
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
  let { head, flags, terminal } = asked, runConfig = await readRunConfig(await repository.tree(head), namesOf(policy), {
    language: flags.language
  }).catch(() => {
  });
  return languageFor(flags.format, runConfig?.config.values.language ?? flags.language, terminal);
}
export {
  blameCommand,
  historyCommand
};
