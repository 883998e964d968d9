import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import { type DraftedDocument, draftAnswer } from "../../usecases/authoring/draft-answer.ts";
import { draftJson, draftText } from "../../usecases/authoring/draft-text.ts";
import { draftedDocument } from "../shared/drafted-document.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { type DraftFlags, recordDraft } from "./draft-record.ts";
import { pageLanguageOption, rootOption, textOrJsonOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";

export const draftCommand: CliCommand<DraftFlags, [readonly string[]]> = {
  name: "draft",
  description: {
    en: "Propose the clauses of a contract: which article meets which requirement, and what is missing",
    ko: "계약서의 조항 초안 작성: 어느 조항이 어떤 요구사항을 충족하는지와 빠진 항목",
  },
  arguments: [{ name: "<document...>", en: "the contract and its annexes", ko: "계약서와 부속 문서" }],
  options: [
    {
      flags: "--vendor <id>",
      en: "write the record of this vendor; without it, only print",
      ko: "이 업체의 기록을 작성. 없으면 출력만 함",
    },
    { flags: "--service <id>", en: "service the contract is for", ko: "계약이 다루는 업무" },
    {
      flags: "--contract <id>",
      en: "id of the contract's record (default: the one with this document, else a new one)",
      ko: "계약 기록의 id (기본값: 이 문서가 있는 계약, 없으면 새 계약)",
    },
    rootOption,
    {
      flags: "--personal-data",
      en: "the work handles personal data: also look for the seven statutory items",
      ko: "개인정보를 처리하는 업무: 법정 7개 항목도 찾음",
    },
    {
      flags: "--development",
      en: "the work is development: also look for the six terms for it",
      ko: "개발 업무: 개발 관련 6개 항목도 찾음",
    },
    textOrJsonOption,
    pageLanguageOption,
  ],
  examples: [
    "clausegate draft contract.docx --personal-data",
    "clausegate draft contract.pdf annex.hwpx --vendor hanbit-cs --service call-center",
    "clausegate draft contract.pdf --personal-data --development --format json",
  ],
  exitCodes: {
    en: "Exit codes: 0 printed or written (whatever was found), 2 a document cannot be read, or nothing was written",
    ko: "종료 코드: 0 출력하거나 저장함(찾은 것이 없어도), 2 문서를 읽을 수 없거나 저장하지 못함",
  },
  run: runDraft,
};

/**
 * Prints the clauses of a contract, or writes them to its record. Throws `RunError` `input-missing`,
 * `input-unreadable`, `document-unread`, and those of writing.
 */
async function runDraft(flags: DraftFlags, terminal: Terminal, paths: readonly string[]): Promise<ExitCode> {
  if ((flags.vendor === undefined) !== (flags.service === undefined)) throw new RunError("record-service-missing", {});
  const policy = await loadPolicyFiles(terminal.policies);
  const files: SourceFile[] = [];
  for (const path of paths) files.push({ path, bytes: (await readNamedFile(path)).bytes });
  const documents: DraftedDocument[] = [];
  for (const file of files) documents.push(await draftedDocument(file));
  if (flags.vendor !== undefined) return recordDraft({ flags, files, documents, policy }, terminal);
  const answer = draftAnswer(documents, flags, policy.catalogue);
  const options = { language: flags.language ?? terminal.language, color: terminal.color };
  terminal.queue([flags.format === "json" ? draftJson(answer) : draftText(answer, options)]);
  return 0;
}
