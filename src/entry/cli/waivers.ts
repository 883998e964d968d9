import { today } from "../../adapters/clock.ts";
import { writeBelow } from "../../adapters/disk/output.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import { waiversPath } from "../../config/waivers/file.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { extendWaivers, type NewWaiver } from "../../usecases/waivers/add.ts";
import { listWaivers } from "../../usecases/waivers/list.ts";
import { type WaiverListName, waiverListNames, waiverLists } from "../../usecases/waivers/list-formats.ts";
import { waiverSource } from "../shared/waiver-source.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { pageLanguageOption, verdictExitCodes } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate waivers`. */
interface WaiversFlags {
  readonly root: string;
  readonly asOf?: string;
  readonly format: WaiverListName;
  readonly language?: Language;
}

/** Options of `clausegate waivers add`. */
interface AddWaiverFlags extends NewWaiver {
  readonly root: string;
}

const addCommand: CliCommand<AddWaiverFlags> = {
  name: "add",
  description: {
    en: "Add a waiver to waivers.yaml; comments and order stay as they are",
    ko: "waivers.yaml에 예외 승인을 추가 (주석과 순서는 그대로 유지)",
  },
  options: [
    {
      flags: "--root <dir>",
      en: "folder with waivers.yaml (default: current folder, else the closest above it in the repository)",
      ko: "waivers.yaml이 있는 폴더 (기본값: 현재 폴더, 없으면 저장소 안의 가장 가까운 상위 폴더)",
    },
    {
      flags: "--rule <rule>",
      en: "id of the rule, or its requirement key",
      ko: "규칙 id 또는 요구사항 키",
      isRequired: true,
    },
    { flags: "--vendor <id>", en: "id of the vendor", ko: "업체 id", isRequired: true },
    { flags: "--service <id>", en: "only findings about this service", ko: "이 업무에 대한 지적사항만" },
    { flags: "--contract <id>", en: "only findings about this contract", ko: "이 계약에 대한 지적사항만" },
    { flags: "--reason <text>", en: "why the exception is acceptable", ko: "예외를 허용하는 사유", isRequired: true },
    { flags: "--owner <who>", en: "owner of the exception", ko: "예외를 책임지는 담당", isRequired: true },
    {
      flags: "--approver <who>",
      en: "approver; must not be the owner",
      ko: "승인자. 담당과 달라야 함",
      isRequired: true,
    },
    { flags: "--approved-on <date>", en: "day of approval, YYYY-MM-DD", ko: "승인한 날, YYYY-MM-DD", isRequired: true },
    {
      flags: "--expires-on <date>",
      en: "last day in force, YYYY-MM-DD",
      ko: "효력이 있는 마지막 날, YYYY-MM-DD",
      isRequired: true,
    },
    { flags: "--ticket <text>", en: "ticket that follows it up", ko: "추적 티켓 번호" },
    {
      flags: "--acknowledges-statute",
      en: "acknowledge that the law requires the item nevertheless; needed for statutory items",
      ko: "법정 의무임을 확인하고 예외로 한다는 표시. 법정 항목에 필요함",
    },
    pageLanguageOption,
  ],
  examples: [
    "clausegate waivers add --rule SEC-06 --vendor hanbit-cs --reason '콜센터 망분리 공사 중' --owner privacy-team@example.com --approver ciso@example.com --approved-on 2026-06-01 --expires-on 2026-09-30",
  ],
  exitCodes: verdictExitCodes,
  run: runAddWaiver,
};

export const waiversCommand: CliCommand<WaiversFlags> = {
  name: "waivers",
  description: {
    en: "List the waivers of waivers.yaml with the days left",
    ko: "waivers.yaml의 예외 승인과 남은 날 목록",
  },
  options: [
    {
      flags: "--root <dir>",
      en: "folder with waivers.yaml (default: current folder, else the closest above it in the repository)",
      ko: "waivers.yaml이 있는 폴더 (기본값: 현재 폴더, 없으면 저장소 안의 가장 가까운 상위 폴더)",
      default: ".",
    },
    {
      flags: "--as-of <date>",
      en: "as-of date for the days left, YYYY-MM-DD (default: today in Asia/Seoul)",
      ko: "남은 날을 세는 기준일, YYYY-MM-DD (기본값: 서울 시각의 오늘)",
    },
    {
      flags: "--format <format>",
      en: "format: text, json (default: text)",
      ko: "형식: text, json (기본값: text)",
      choices: waiverListNames,
      default: "text",
    },
    pageLanguageOption,
  ],
  examples: ["clausegate waivers", "clausegate waivers --as-of 2026-09-30 --format json"],
  exitCodes: verdictExitCodes,
  commands: [addCommand],
  run: runWaivers,
};

/** Lists the waivers by their last day. Throws `RunError`. */
async function runWaivers(flags: WaiversFlags, terminal: Terminal): Promise<ExitCode> {
  const tree = await openDirectory(flags.root);
  const source = await waiverSource(tree, await loadPolicyFiles(terminal.policies));
  const asOf = flags.asOf === undefined ? today(source.timezone) : parseDay(flags.asOf);
  const waivers = await listWaivers(source, asOf);
  const options = { language: flags.language ?? terminal.language, color: terminal.color };
  terminal.queue([waiverLists[flags.format](waivers, asOf, options)]);
  return 0;
}

/** Adds one waiver to the file. Writes nothing unless everything is valid. Throws `RunError`. */
async function runAddWaiver(flags: AddWaiverFlags, terminal: Terminal): Promise<ExitCode> {
  const policy = await loadPolicyFiles(terminal.policies);
  const tree = await openDirectory(flags.root);
  const { waiver, text } = await extendWaivers(await waiverSource(tree, policy), flags);
  await writeBelow(flags.root, waiversPath, text);
  const { rule, vendor, expires_on } = waiver;
  terminal.queue([`${fill(words.waiverAdded, { rule, vendor, expires_on })[terminal.language]}\n`]);
  return 0;
}
