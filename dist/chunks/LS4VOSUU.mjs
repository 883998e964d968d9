import {
  waiverListNames,
  waiverLists
} from "./PCBNMDI5.mjs";
import {
  extendWaivers,
  listWaivers,
  waiverSource
} from "./ZKPFMCAW.mjs";
import "./URCPVFEH.mjs";
import "./DDMPM7V2.mjs";
import "./Q5IASK3I.mjs";
import "./I2G73LWN.mjs";
import "./LGYZWOCP.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import "./5ACC536N.mjs";
import "./56N3FC5G.mjs";
import {
  pageLanguageOption,
  verdictExitCodes
} from "./6DTKQRCX.mjs";
import {
  writeBelow
} from "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import "./7VZDKRAQ.mjs";
import {
  today
} from "./GNOCHEMX.mjs";
import "./TCZMWEJO.mjs";
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
import {
  waiversPath
} from "./JX7WV6GS.mjs";
import "./42LEVNUP.mjs";
import "./EV54EK3E.mjs";
import "./OIVOOKO4.mjs";
import "./OGVGAJPE.mjs";
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
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/waivers.ts
var addCommand = {
  name: "add",
  description: {
    en: "Add a waiver to waivers.yaml; comments and order stay as they are",
    ko: "waivers.yaml에 예외 승인을 추가 (주석과 순서는 그대로 유지)"
  },
  options: [
    {
      flags: "--root <dir>",
      en: "folder with waivers.yaml (default: current folder, else the closest above it in the repository)",
      ko: "waivers.yaml이 있는 폴더 (기본값: 현재 폴더, 없으면 저장소 안의 가장 가까운 상위 폴더)"
    },
    {
      flags: "--rule <rule>",
      en: "id of the rule, or its requirement key",
      ko: "규칙 id 또는 요구사항 키",
      isRequired: !0
    },
    { flags: "--vendor <id>", en: "id of the vendor", ko: "업체 id", isRequired: !0 },
    { flags: "--service <id>", en: "only findings about this service", ko: "이 업무에 대한 지적사항만" },
    { flags: "--contract <id>", en: "only findings about this contract", ko: "이 계약에 대한 지적사항만" },
    { flags: "--reason <text>", en: "why the exception is acceptable", ko: "예외를 허용하는 사유", isRequired: !0 },
    { flags: "--owner <who>", en: "owner of the exception", ko: "예외를 책임지는 담당", isRequired: !0 },
    {
      flags: "--approver <who>",
      en: "approver; must not be the owner",
      ko: "승인자. 담당과 달라야 함",
      isRequired: !0
    },
    { flags: "--approved-on <date>", en: "day of approval, YYYY-MM-DD", ko: "승인한 날, YYYY-MM-DD", isRequired: !0 },
    {
      flags: "--expires-on <date>",
      en: "last day in force, YYYY-MM-DD",
      ko: "효력이 있는 마지막 날, YYYY-MM-DD",
      isRequired: !0
    },
    { flags: "--ticket <text>", en: "ticket that follows it up", ko: "추적 티켓 번호" },
    {
      flags: "--acknowledges-statute",
      en: "acknowledge that the law requires the item nevertheless; needed for statutory items",
      ko: "법정 의무임을 확인하고 예외로 한다는 표시. 법정 항목에 필요함"
    },
    pageLanguageOption
  ],
  examples: [
    "clausegate waivers add --rule SEC-06 --vendor hanbit-cs --reason '콜센터 망분리 공사 중' --owner privacy-team@example.com --approver ciso@example.com --approved-on 2026-06-01 --expires-on 2026-09-30"
  ],
  exitCodes: verdictExitCodes,
  run: runAddWaiver
}, waiversCommand = {
  name: "waivers",
  description: {
    en: "List the waivers of waivers.yaml with the days left",
    ko: "waivers.yaml의 예외 승인과 남은 날 목록"
  },
  options: [
    {
      flags: "--root <dir>",
      en: "folder with waivers.yaml (default: current folder, else the closest above it in the repository)",
      ko: "waivers.yaml이 있는 폴더 (기본값: 현재 폴더, 없으면 저장소 안의 가장 가까운 상위 폴더)",
      default: "."
    },
    {
      flags: "--as-of <date>",
      en: "as-of date for the days left, YYYY-MM-DD (default: today in Asia/Seoul)",
      ko: "남은 날을 세는 기준일, YYYY-MM-DD (기본값: 서울 시각의 오늘)"
    },
    {
      flags: "--format <format>",
      en: "format: text, json (default: text)",
      ko: "형식: text, json (기본값: text)",
      choices: waiverListNames,
      default: "text"
    },
    pageLanguageOption
  ],
  examples: ["clausegate waivers", "clausegate waivers --as-of 2026-09-30 --format json"],
  exitCodes: verdictExitCodes,
  commands: [addCommand],
  run: runWaivers
};
async function runWaivers(flags, terminal) {
  let tree = await openDirectory(flags.root), source = await waiverSource(tree, await loadPolicyFiles(terminal.policies)), asOf = flags.asOf === void 0 ? today(source.timezone) : parseDay(flags.asOf), waivers = await listWaivers(source, asOf), options = { language: flags.language ?? terminal.language, color: terminal.color };
  return terminal.queue([waiverLists[flags.format](waivers, asOf, options)]), 0;
}
async function runAddWaiver(flags, terminal) {
  let policy = await loadPolicyFiles(terminal.policies), tree = await openDirectory(flags.root), { waiver, text } = await extendWaivers(await waiverSource(tree, policy), flags);
  await writeBelow(flags.root, waiversPath, text);
  let { rule, vendor, expires_on } = waiver;
  return terminal.queue([`${fill(words.waiverAdded, { rule, vendor, expires_on })[terminal.language]}
`]), 0;
}
export {
  waiversCommand
};
