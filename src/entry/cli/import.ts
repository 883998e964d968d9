import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { writeAllFrom } from "../../adapters/disk/output.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree } from "../../model/tree.ts";
import { fill } from "../../texts/fill.ts";
import { importWords } from "../../texts/import.ts";
import type { ImportPlan } from "../../usecases/authoring/import/plan.ts";
import { planJson, planText } from "../../usecases/authoring/import/plan-text.ts";
import { planRegister } from "../shared/register-plan.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { languageOption, rootOption, type TextOrJson, textOrJsonOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate import`. */
interface ImportFlags {
  readonly root: string;
  readonly map?: readonly string[];
  readonly id?: readonly string[];
  readonly update?: true;
  readonly write?: true;
  readonly format: TextOrJson;
  readonly language?: Language;
}

export const importCommand: CliCommand<ImportFlags, [string]> = {
  name: "import",
  description: {
    en: "Make records from a register of vendors: a spreadsheet, or the tables of a privacy policy. Shows a plan first",
    ko: "수탁자 현황표나 처리방침의 표로 기록을 작성. 먼저 계획을 표시",
  },
  arguments: [
    { name: "<file>", en: "the register: XLSX, CSV, HTML or Markdown", ko: "현황표 파일: XLSX, CSV, HTML, Markdown" },
  ],
  options: [
    {
      flags: "--write",
      en: "write the records; without it a terminal asks, anything else only prints the plan",
      ko: "기록을 저장. 지정하지 않으면 터미널에서는 묻고, 그 밖에는 계획만 출력",
    },
    {
      flags: "--update",
      en: "replace values of existing records that differ (default: fill gaps and list differences)",
      ko: "기존 기록과 다른 값을 대장의 값으로 바꿈 (기본값: 빈 값만 채우고 다른 값은 목록으로 표시)",
    },
    {
      flags: "--map <column=field...>",
      en: "meaning of a column: a field such as vendor, service, notes, or x-NAME (repeatable)",
      ko: "열의 뜻: vendor, service, notes 같은 항목 또는 x-이름 (여러 번 지정 가능)",
    },
    {
      flags: "--id <name=id...>",
      en: "id of a vendor, service or sub-processor, new or recorded (default: from the name) (repeatable)",
      ko: "업체, 업무, 재수탁자의 id. 새 id 또는 기록된 id (기본값: 이름에서 만듦) (여러 번 지정 가능)",
    },
    rootOption,
    textOrJsonOption,
    languageOption,
  ],
  examples: [
    "clausegate import 수탁자-현황.xlsx",
    'clausegate import 수탁자-현황.csv --id "한빛고객센터=hanbit-cs" --write',
    'clausegate import subprocessors.md --map "Legal basis=x-legal-basis" --format json',
  ],
  exitCodes: {
    en: "Exit codes: 0 plan printed or written, 2 not imported",
    ko: "종료 코드: 0 계획을 출력하거나 저장함, 2 가져오지 못함",
  },
  run: runImport,
};

/** Plans an import, and writes it where that is wanted. Throws `RunError`; then nothing is written. */
async function runImport(flags: ImportFlags, terminal: Terminal, path: string): Promise<ExitCode> {
  const { map, id: ids, update, root, format } = flags;
  const { bytes } = await readNamedFile(path);
  const tree = await openDirectory(root);
  const policy = await loadPolicyFiles(terminal.policies);
  const surroundings = { tree, policy, fallback: terminal.language };
  const options = { map, ids, update, language: flags.language };
  const { plan, context, language } = await planRegister({ path, bytes }, surroundings, options);
  terminal.queue([
    format === "json" ? planJson(plan, context) : planText(plan, context, { language, color: terminal.color }),
  ]);
  const end = await written(plan, { tree, flags, terminal, language });
  if (format === "text") terminal.queue([`\n${end}\n`]);
  return 0;
}

interface Writing {
  readonly tree: InventoryTree;
  readonly flags: ImportFlags;
  readonly terminal: Terminal;
  readonly language: Language;
}

/** Writes the files of a plan if that is wanted, and returns the sentence that says so. */
async function written({ files, remarks }: ImportPlan, { tree, flags, terminal, language }: Writing): Promise<string> {
  if (files.length === 0) {
    const isAsked = remarks.unclear.some(({ code }) => /-to-confirm$/.test(code));
    return importWords[isAsked ? "nothingYet" : "nothingToWrite"][language];
  }
  const asks = flags.write !== true && flags.format === "text" && terminal.ask !== undefined;
  if (flags.write !== true && !asks) return importWords.howToWrite[language];
  if (asks) {
    await terminal.flush();
    const answer = await terminal.ask?.(`\n${importWords.question[language]}`);
    if (answer === undefined) throw new RunError("interrupted", {});
    if (!/^(?:y|yes|ㅛ|예|네)$/i.test(answer.trim())) return importWords.notWritten[language];
  }
  await refuseOutdated(files, tree);
  await writeAllFrom(
    flags.root,
    files.map(({ path, text }) => ({ path, pieces: [text] })),
  );
  return fill(importWords.written, { count: files.length })[language];
}

/** Refuses to write over a file that has changed since it was read, or has come since. */
async function refuseOutdated(files: ImportPlan["files"], tree: InventoryTree): Promise<void> {
  for (const { path, before } of files) {
    const now = await tree.file(path);
    const isSame =
      before === undefined ? now === undefined : now !== undefined && Buffer.compare(before, now.bytes) === 0;
    if (!isSame) throw new RunError("import-outdated", { path });
  }
}
