import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { freePlace, listFolder } from "../../adapters/disk/pack-folder.ts";
import { refuseInGitFolder, refuseInside } from "../../adapters/disk/places.ts";
import { compilePolicyFiles, policyOf } from "../../adapters/disk/policy-files.ts";
import { openRepository } from "../../adapters/git/repository.ts";
import { isIsoDate, parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import { terminal as escaped } from "../../report/formats/escape.ts";
import { paletteFor } from "../../report/formats/palette.ts";
import { auditWords } from "../../texts/audit.ts";
import { fill } from "../../texts/fill.ts";
import { recordsOfText } from "../../texts/records-of.ts";
import { words } from "../../texts/words.ts";
import { comparePack, manifestName, type PackDifferences, readManifest } from "../../usecases/audit/pack/manifest.ts";
import type { Days } from "../../usecases/audit/period.ts";
import { auditCommit, chooseCommit, writeAuditPack } from "../shared/audit-commit.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { historyJudging } from "./history-judging.ts";
import {
  type CliOption,
  gitDirOption,
  languageOption,
  pageLanguageOption,
  rootOption,
  signersOption,
} from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUsage } from "./usage.ts";

/** Options of `clausegate audit` as commander gives them. */
interface AuditFlags {
  readonly root: string;
  readonly gitDir?: string;
  readonly at?: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly output?: string;
  readonly allowedSigners?: string;
  readonly language?: Language;
}

/** Options of `clausegate audit verify`. */
interface VerifyFlags {
  readonly manifestDigest?: string;
  readonly language?: Language;
}

const verifyCommand: CliCommand<VerifyFlags, [string]> = {
  name: "verify",
  description: {
    en: "Compare an evidence pack with its manifest, without Git or network, and list altered, added and removed files",
    ko: "Git과 네트워크 없이 증적 묶음을 목록과 비교하여 변경, 추가, 삭제된 파일을 표시",
  },
  arguments: [{ name: "<dir>", en: "folder of the pack", ko: "증적 묶음 폴더" }],
  options: [
    {
      flags: "--manifest-digest <sha256>",
      en: "SHA-256 of manifest.json, received from whoever made the pack: only this shows that the whole pack was not replaced",
      ko: "작성자에게서 전달받은 manifest.json의 SHA-256. 묶음 전체가 바뀌지 않았음은 이 값으로만 확인할 수 있음",
    },
    pageLanguageOption,
  ],
  examples: ["clausegate audit verify evidence-2026-q1"],
  exitCodes: {
    en: "Exit codes: 0 unchanged, 1 changed, 2 cannot tell",
    ko: "종료 코드: 0 변경 없음, 1 변경됨, 2 확인하지 못함",
  },
  run: runAuditVerify,
};

/** Required, but not by `verify`: commander would require it there too. */
const outputOption: CliOption = {
  flags: "-o, --output <dir>",
  en: "folder for the pack; must be new or empty",
  ko: "증적 묶음 폴더. 아직 없거나 비어 있어야 함",
};

export const auditCommand: CliCommand<AuditFlags> = {
  name: "audit",
  description: {
    en: "Judge a commit and write the evidence pack: reports for people and tools, copies of what was judged, a manifest",
    ko: "커밋을 점검하고 증적 묶음을 작성: 사람과 도구를 위한 보고서, 점검한 기록과 문서의 사본, 목록",
  },
  options: [
    {
      flags: "--at <date|ref>",
      en: "commit, branch or tag to judge, or a day, YYYY-MM-DD: the newest commit on or before it (default: HEAD)",
      ko: "점검할 커밋, 브랜치, 태그 또는 날짜(YYYY-MM-DD, 그날까지의 마지막 커밋) (기본값: HEAD)",
    },
    {
      flags: "--as-of <date>",
      en: "as-of date, YYYY-MM-DD (default: day of --at, else of the commit, not today)",
      ko: "점검 기준일, YYYY-MM-DD (기본값: --at의 날짜, 없으면 커밋의 날짜. 오늘이 아님)",
    },
    {
      flags: "--period <from..to>",
      en: "include what happened in this period, FROM..TO, and how long each finding was open",
      ko: "이 기간(FROM..TO)의 변동과 지적사항별 존속 기간을 함께 표시",
    },
    outputOption,
    rootOption,
    gitDirOption,
    signersOption,
    languageOption,
  ],
  examples: [
    "clausegate audit --at 2026-03-31 -o evidence-2026-q1",
    "clausegate audit --at v2026.1 --as-of 2026-03-31 --period 2025-04-01..2026-03-31 -o evidence --language ko",
  ],
  exitCodes: {
    en: "Exit codes: 0 pack written, whatever the verdict, 2 not written",
    ko: "종료 코드: 0 증적 묶음을 작성함 (판정과 무관), 2 작성하지 못함",
  },
  commands: [verifyCommand],
  run: runAudit,
};

/** Judges a commit and writes the evidence pack. Throws `RunError`. */
async function runAudit(flags: AuditFlags, terminal: Terminal): Promise<ExitCode> {
  const { output } = flags;
  if (output === undefined) throw new WrongUsage("missingOption", { token: outputOption.flags });
  const given = flags.asOf === undefined ? undefined : parseDay(flags.asOf);
  const period = flags.period === undefined ? undefined : parsePeriod(flags.period);
  refuseInGitFolder({ path: output, option: "-o" });
  await freePlace(output);
  const compiled = await compilePolicyFiles(terminal.policies);
  const policy = policyOf(compiled);
  const repository = await openRepository(flags);
  try {
    const { at, allowedSigners, language: asked } = flags;
    const state = await chooseCommit(repository, policy, { at, asOf: given, period, allowedSigners, language: asked });
    const { commit, committedOn, leftOut, asOf, isCut, runConfig } = state;
    refuseInside({ path: output, option: "-o" }, { root: flags.root, inventory: runConfig.inventory });
    const onProgress = (done: number, total: number) =>
      terminal.progress(fill(words.progress, { done, total })[terminal.language]);
    const judgeJobs = historyJudging(flags, compiled, terminal);
    const whole = await auditCommit(state, policy, { judgeJobs, onProgress }).finally(() => terminal.progress(""));
    const digest = await writeAuditPack(state, whole, output);
    const say = (text: { readonly en: string; readonly ko: string }) => text[terminal.language];
    const palette = paletteFor(terminal.color);
    const verdict = say(words[whole.verdict]);
    terminal.queue([
      `${whole.verdict === "pass" ? palette.success(verdict) : palette.error(verdict)}\n`,
      `${escaped(say(fill(auditWords.written, { folder: output, commit, as_of: asOf })))}\n`,
      ...(asOf === committedOn ? [] : [`${say(recordsOfText({ commit, day: committedOn }, asOf))}\n`]),
      `${say(fill(auditWords.manifestDigest, { digest }))}\n`,
      ...(leftOut + (whole.period?.leftOut ?? 0) > 0 ? [`${say(auditWords.leftOut)}\n`] : []),
      ...(isCut ? [`${say(fill(auditWords.cut, { as_of: asOf }))}\n`] : []),
    ]);
    return 0;
  } finally {
    repository.close();
  }
}

/** Throws `RunError` `period-invalid`. */
function parsePeriod(value: string): Days {
  const [from = "", to = "", ...more] = value.split("..");
  if (more.length === 0 && isIsoDate(from) && isIsoDate(to) && from <= to) return { from, to };
  throw new RunError("period-invalid", { value });
}

/**
 * Compares a pack with its manifest, and the manifest with the digest given. Returns 0 when nothing was altered, 1
 * otherwise. Throws `RunError`.
 */
async function runAuditVerify(flags: VerifyFlags, terminal: Terminal, folder: string): Promise<ExitCode> {
  const wanted = flags.manifestDigest?.toLowerCase();
  if (wanted !== undefined && !/^[0-9a-f]{64}$/.test(wanted)) {
    throw new RunError("digest-invalid", { value: flags.manifestDigest ?? "" });
  }
  const { path, bytes } = await readNamedFile(`${folder}/${manifestName}`);
  const read = readManifest(bytes, path);
  const files = listFolder(folder);
  const differences = comparePack(read, files);
  const digest = files.find((file) => file.path === manifestName)?.sha256 ?? "";
  const isAnother = wanted !== undefined && wanted !== digest;
  const isIntact = Object.values(differences).every((paths) => paths.length === 0);
  const { commit, asOf: as_of } = read.manifest;
  const say = (text: { readonly en: string; readonly ko: string }) => text[terminal.language];
  const about = { count: read.manifest.files.length, commit, as_of };
  const { intact, touched } = isAnother ? auditWords.unattested : auditWords;
  const lines = [
    ...(isAnother ? [say(fill(auditWords.anotherManifest, { given: wanted, found: digest }))] : []),
    ...(isIntact ? [say(fill(intact, about))] : [say(touched), ...differenceLines(differences, say)]),
    ...(isIntact && !isAnother ? [say(fill(auditWords.manifestDigest, { digest }))] : []),
  ];
  terminal.queue([`${lines.map(escaped).join("\n")}\n`]);
  return isIntact && !isAnother ? 0 : 1;
}

function differenceLines(
  differences: PackDifferences,
  say: (text: { readonly en: string; readonly ko: string }) => string,
): string[] {
  return (["altered", "added", "removed"] as const).flatMap((kind) =>
    differences[kind].map((path) => `  ${say(auditWords[kind])}: ${path}`),
  );
}
