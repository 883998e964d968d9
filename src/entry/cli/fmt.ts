import { formatFiles } from "../../usecases/authoring/format-records.ts";
import { FormatPage } from "../../usecases/authoring/format-text.ts";
import { openRecords, type RecordFlags, writeRecords } from "../shared/record-files.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { languageOption, recordPathsArgument, rootOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { languageFor } from "./write-reports.ts";

/** Options of `clausegate fmt`. */
interface FmtFlags extends RecordFlags {
  readonly check?: true;
}

export const fmtCommand: CliCommand<FmtFlags, [string[]]> = {
  name: "fmt",
  description: {
    en: "Write record files in canonical form: order of keys, indentation, quotes; comments stay",
    ko: "기록 파일을 표준 형식으로 정리(키 순서, 들여쓰기, 따옴표). 주석은 그대로 유지",
  },
  arguments: [recordPathsArgument],
  options: [
    {
      flags: "--check",
      en: "write nothing; list the files that are not in canonical form, for CI",
      ko: "저장하지 않고 표준 형식이 아닌 파일만 출력 (CI용)",
    },
    rootOption,
    languageOption,
  ],
  examples: ["clausegate fmt", "clausegate fmt vendors/hanbit-cs", "clausegate fmt --check"],
  exitCodes: {
    en: "Exit codes: 0 all in canonical form, 1 some are not (--check) or were left as they are, 2 nothing done",
    ko: "종료 코드: 0 모두 표준 형식, 1 표준 형식이 아닌 파일(--check)이나 그대로 둔 파일이 있음, 2 실행하지 못함",
  },
  run: runFmt,
};

/** Formats record files, or lists those that are not formatted. Writes all or none. Throws `RunError`. */
async function runFmt(flags: FmtFlags, terminal: Terminal, paths: readonly string[]): Promise<ExitCode> {
  const { tree, records, language } = await openRecords(flags, paths, terminal.policies);
  const files = formatFiles(records);
  const page = new FormatPage({ language: languageFor("text", language, terminal), color: terminal.color });
  if (!flags.check) await writeRecords(flags.root, tree, files.changed);
  terminal.queue([flags.check ? page.checked(files) : page.written(files)]);
  return files.left.length > 0 || (flags.check && files.changed.length > 0) ? 1 : 0;
}
