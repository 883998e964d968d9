import { createHash } from "node:crypto";
import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { readText } from "../../adapters/threads/document-text.ts";
import { lexiconDigest } from "../../evidence/clauses/lexicons.ts";
import { readable } from "../../evidence/quotes/compare.ts";
import { ReadDocument } from "../../evidence/quotes/document.ts";
import type { Language } from "../../model/language.ts";
import type { Group } from "../../model/rule.ts";
import { RunError } from "../../model/run-error.ts";
import { draft } from "../../usecases/authoring/draft.ts";
import { draftJson, draftText } from "../../usecases/authoring/draft-text.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { pageLanguageOption, type TextOrJson, textOrJsonOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate draft`. */
interface DraftFlags {
  readonly personalData?: true;
  readonly development?: true;
  readonly format: TextOrJson;
  readonly language?: Language;
}

export const draftCommand: CliCommand<DraftFlags, [string]> = {
  name: "draft",
  description: {
    en: "Print which article of a contract speaks of which requirement, and what was not found; writes nothing",
    ko: "계약서의 어느 조항이 어떤 요구사항을 다루는지와 찾지 못한 항목을 출력. 파일은 쓰지 않음",
  },
  arguments: [{ name: "<document>", en: "the contract", ko: "계약서 파일" }],
  options: [
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
    "clausegate draft contract.pdf --personal-data --development --format json",
  ],
  exitCodes: {
    en: "Exit codes: 0 printed (whatever was found), 2 the document cannot be read",
    ko: "종료 코드: 0 출력함(찾은 것이 없어도), 2 문서를 읽을 수 없음",
  },
  run: runDraft,
};

/** Prints the clauses of a contract. Throws `RunError` `input-missing`, `input-unreadable`, `document-unread`. */
async function runDraft(flags: DraftFlags, terminal: Terminal, path: string): Promise<ExitCode> {
  const { bytes } = await readNamedFile(path);
  const { catalogue } = await loadPolicyFiles(terminal.policies);
  const document = readable(await readText(path, bytes));
  if (!(document instanceof ReadDocument)) throw new RunError("document-unread", { path, unread: document.reason });
  const groups: readonly Group[] = [
    "SEC",
    ...(flags.personalData ? ["PII" as const] : []),
    ...(flags.development ? ["DEV" as const] : []),
  ];
  const wanted = catalogue.catalogue.rules.flatMap(({ id, group, requirement }) =>
    groups.includes(group) && catalogue.isTerm(id) ? requirement : [],
  );
  const answer = draft(document, wanted);
  const origin = { path, sha256: createHash("sha256").update(bytes).digest("hex"), lexiconDigest };
  const options = { language: flags.language ?? terminal.language, color: terminal.color };
  terminal.queue([flags.format === "json" ? draftJson(answer, origin) : draftText(answer, origin, options)]);
  return 0;
}
