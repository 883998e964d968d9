import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { fromHere } from "../../adapters/disk/places.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { DocumentKind } from "../../schemas/generated/types.ts";
import records from "../../schemas/records.schema.json" with { type: "json" };
import { fill } from "../../texts/fill.ts";
import { canBeNamed, documentEntries, guidelineEntries, isGuidelineFile } from "../../usecases/evidence/entries.ts";
import { shownJson, verifiedJson } from "../../usecases/evidence/json.ts";
import { isOnlyDeclared } from "../../usecases/evidence/show.ts";
import { showRequirement } from "../../usecases/evidence/shown-requirement.ts";
import { shownText, verifiedText } from "../../usecases/evidence/text.ts";
import { type Verified, verdictOf } from "../../usecases/evidence/verify.ts";
import { termOf, verifyAll } from "../../usecases/evidence/verify-all.ts";
import { type StateFlags, withDossierSource } from "../shared/dossier-source.ts";
import { namesOf } from "../shared/tree-config.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { evidenceCheckCommand } from "./evidence-check.ts";
import {
  asOfOption,
  gitDirOption,
  pageLanguageOption,
  recordsRefOption,
  rootOption,
  ruleArgument,
  type TextOrJson,
  textOrJsonOption,
  vendorArgument,
  writtenExitCodes,
} from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate evidence hash`. */
interface EvidenceHashFlags {
  readonly kind: DocumentKind;
  readonly record?: string;
}

/** Options of `clausegate evidence verify`. */
interface EvidenceVerifyFlags extends StateFlags {
  readonly vendor?: readonly string[];
  readonly format: TextOrJson;
  readonly language?: Language;
}

/** Options of `clausegate evidence show`. */
interface EvidenceShowFlags extends Omit<EvidenceVerifyFlags, "vendor"> {
  readonly asOf?: string;
}

const documentKinds: readonly string[] = records.$defs.document_kind.enum;

const hashCommand: CliCommand<EvidenceHashFlags, [string[]]> = {
  name: "hash",
  description: {
    en: "Print entries for `documents` of a record, or a guideline's `document`, with digests; paths are from the record",
    ko: "기록의 `documents`나 지침의 `document`에 넣을 항목을 해시값과 함께 출력. 경로는 기록 파일 기준",
  },
  arguments: [{ name: "<file...>", en: "documents", ko: "문서 파일" }],
  options: [
    {
      flags: "--kind <kind>",
      ...fill(
        {
          en: "kind of the documents: {kinds} (default: consignment-contract)",
          ko: "문서의 종류: {kinds} (기본값: consignment-contract)",
        },
        { kinds: documentKinds },
      ),
      choices: documentKinds,
      default: "consignment-contract",
    },
    {
      flags: "--record <file>",
      en: "record file the entries are for: paths start there, and a guideline gets its `document` (default: a record in the current folder)",
      ko: "항목을 넣을 기록 파일. 경로를 이 파일 기준으로 출력하고, 지침이면 `document`를 출력 (기본값: 현재 폴더의 기록)",
    },
    pageLanguageOption,
  ],
  examples: [
    "clausegate evidence hash documents/2026-contract.pdf",
    "clausegate evidence hash --kind pledge documents/*.pdf",
    "clausegate evidence hash --record vendors/_guidelines/selection.yaml vendors/_guidelines/documents/selection.pdf",
  ],
  exitCodes: writtenExitCodes,
  run: runEvidenceHash,
};

const verifyCommand: CliCommand<EvidenceVerifyFlags> = {
  name: "verify",
  description: {
    en: "Compare every document with its recorded digest and every quote with its document",
    ko: "모든 문서를 기록된 해시값과, 모든 인용 문구를 문서 본문과 대조하여 목록으로 출력",
  },
  options: [
    { flags: "--vendor <id...>", en: "only these vendors", ko: "지정한 업체만" },
    rootOption,
    gitDirOption,
    recordsRefOption,
    textOrJsonOption,
    pageLanguageOption,
  ],
  examples: [
    "clausegate evidence verify",
    "clausegate evidence verify --vendor hanbit-cs --ref origin/main --format json",
  ],
  exitCodes: {
    en: "Exit codes: 0 all verified, 1 not all verified (including what a person has to compare or is kept elsewhere), 2 cannot tell",
    ko: "종료 코드: 0 모두 확인됨, 1 확인되지 않은 것이 있음(담당자 대조가 필요하거나 외부에 보관한 문서 포함), 2 판정하지 못함",
  },
  run: runEvidenceVerify,
};

const showCommand: CliCommand<EvidenceShowFlags, [string, string]> = {
  name: "show",
  description: {
    en: "Print the clauses that meet a requirement, with their text from the document",
    ko: "요구사항을 충족하는 조항을 문서의 해당 내용과 함께 출력",
  },
  arguments: [vendorArgument, { ...ruleArgument, name: "<requirement>" }],
  options: [asOfOption, recordsRefOption, rootOption, gitDirOption, textOrJsonOption, pageLanguageOption],
  examples: [
    "clausegate evidence show hanbit-cs security-pledge",
    "clausegate evidence show hanbit-cs SEC-02 --as-of 2026-06-30 --language ko",
  ],
  exitCodes: {
    en: "Exit codes: 0 met (or not applicable), 1 not met (even if waived), 2 not judged",
    ko: "종료 코드: 0 충족(해당 없음, 대상 업무 없음 포함), 1 미충족(예외 승인된 것 포함), 2 판정하지 못함",
  },
  run: runEvidenceShow,
};

export const evidenceCommand: CliCommand = {
  name: "evidence",
  description: {
    en: "Documents behind the records: digests, quotes, and the clauses that meet a requirement",
    ko: "기록을 뒷받침하는 문서: 해시값, 인용 문구, 요구사항을 충족하는 조항",
  },
  examples: [hashCommand, verifyCommand, showCommand, evidenceCheckCommand].flatMap(({ examples }) =>
    examples.slice(0, 1),
  ),
  exitCodes: verifyCommand.exitCodes,
  commands: [hashCommand, verifyCommand, showCommand, evidenceCheckCommand],
};

/**
 * Prints entries for the documents of a record in this folder. Throws `RunError` `input-missing`, `input-unreadable`,
 * `document-outside`, `document-unnameable`.
 */
async function runEvidenceHash(
  { kind, record }: EvidenceHashFlags,
  terminal: Terminal,
  paths: readonly string[],
): Promise<ExitCode> {
  const files: SourceFile[] = [];
  for (const named of paths) {
    const { bytes } = await readNamedFile(named);
    const { path, isWithin } = fromHere(named, record);
    if (!isWithin) throw new RunError("document-outside", { path: named });
    if (!canBeNamed(path)) throw new RunError("document-unnameable", { path: named });
    files.push({ path, bytes });
  }
  const isGuideline = isGuidelineFile(record ?? process.cwd(), await recordAt(record));
  terminal.queue([isGuideline ? guidelineEntries(files) : documentEntries(files, kind)]);
  return 0;
}

/** Reads a record that may not exist yet. */
async function recordAt(path: string | undefined): Promise<SourceFile | undefined> {
  if (path === undefined) return undefined;
  try {
    return await readNamedFile(path);
  } catch (error) {
    if (error instanceof RunError && error.code === "input-missing") return undefined;
    throw error;
  }
}

const exitCodes: Readonly<Record<Verified, ExitCode>> = { verified: 0, "not-verified": 1, "cannot-tell": 2 };

/**
 * Compares every document and every quote with the records, and lists them. Returns the exit code. Throws `RunError`.
 */
async function runEvidenceVerify(flags: EvidenceVerifyFlags, terminal: Terminal): Promise<ExitCode> {
  const policy = await loadPolicyFiles(terminal.policies);
  return withDossierSource(flags, policy, undefined, async (source) => {
    const dossiers = await verifyAll(source, flags.vendor);
    const options = { language: flags.language ?? terminal.language, color: terminal.color };
    const { commit } = source.tree;
    terminal.queue([flags.format === "json" ? verifiedJson(dossiers, { commit }) : verifiedText(dossiers, options)]);
    return exitCodes[verdictOf(dossiers)];
  });
}

/**
 * Shows the clauses that meet a requirement. Returns 1 when any service it applies to does not meet it, excused or not,
 * else 0. Throws `RunError`.
 */
async function runEvidenceShow(
  flags: EvidenceShowFlags,
  terminal: Terminal,
  vendor: string,
  requirement: string,
): Promise<ExitCode> {
  const given = flags.asOf === undefined ? undefined : parseDay(flags.asOf);
  const policy = await loadPolicyFiles(terminal.policies);
  const rule = termOf(requirement, policy);
  return withDossierSource(flags, policy, given, async (source) => {
    const shown = await showRequirement({ vendor, rule }, source, { policy, names: namesOf(policy) });
    const options = { language: flags.language ?? terminal.language, color: terminal.color };
    const { commit } = source.tree;
    terminal.queue([flags.format === "json" ? shownJson(shown, { commit }) : shownText(shown, options)]);
    return shown.services.some((service) => service.status === "fail" || isOnlyDeclared(service)) ? 1 : 0;
  });
}
