import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { type Language, languages } from "../../model/language.ts";
import { version } from "../../model/version.ts";
import type { ReporterName } from "../../report/formats/names.ts";
import type { RenderOptions } from "../../report/formats/reporter.ts";
import { piecesOf } from "../../report/formats/table.ts";
import { readForRendering } from "../../report/saved/render.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { parseAddress, parseOutputs } from "./option-values.ts";
import { outputOption, reportFormatOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { writeReports } from "./write-reports.ts";

/** Options of `clausegate report` as commander gives them. */
interface ReportFlags {
  readonly format: ReporterName;
  readonly output?: readonly string[];
  readonly language?: Language;
  readonly rulePages?: string;
}

export const reportCommand: CliCommand<ReportFlags, [string]> = {
  name: "report",
  description: {
    en: "Render a saved JSON report ('check --format json') in another format or language",
    ko: "저장한 JSON 보고서('check --format json')를 다른 형식이나 언어로 다시 출력",
  },
  arguments: [{ name: "<saved>", en: "JSON report of a run", ko: "점검의 JSON 보고서" }],
  options: [
    reportFormatOption,
    outputOption,
    {
      flags: "--language <language>",
      en: "language of texts: en, ko (default: language of the saved report)",
      ko: "표시 언어: en, ko (기본값: 보고서를 저장할 때의 언어)",
      choices: languages,
    },
    {
      flags: "--rule-pages <url>",
      en: "base URL of the rule pages (default: the one of the saved report)",
      ko: "규칙 설명 페이지의 기본 URL (기본값: 저장된 보고서의 값)",
    },
  ],
  examples: [
    "clausegate report report.json",
    "clausegate report report.json --format markdown --language ko",
    "clausegate report report.json --output sarif=report.sarif junit=report.xml",
  ],
  exitCodes: {
    en: "Exit codes: 0 pass, 1 fail (verdict of the saved run), 2 not rendered",
    ko: "종료 코드: 0 적합, 1 부적합(저장된 점검의 판정), 2 출력하지 못함",
  },
  run: runReport,
};

/** Renders a stored report again. Returns 0 for pass, 1 for fail, as its run did. Throws `RunError`. */
async function runReport(flags: ReportFlags, terminal: Terminal, path: string): Promise<ExitCode> {
  const outputs = parseOutputs(flags.output ?? []);
  const address = flags.rulePages === undefined ? undefined : parseAddress(flags.rulePages);
  const { catalogue, identity } = await loadPolicyFiles(terminal.policies);
  const saved = readForRendering(await readNamedFile(path), { catalogue, policy: identity, version });
  const rulePages = address ?? saved.rulePages;
  const options: Omit<RenderOptions, "color"> = {
    language: flags.language ?? saved.language,
    folder: saved.folder,
    ...(rulePages !== undefined && { rulePages }),
  };
  const render = (format: ReporterName, color: boolean) => piecesOf(format, saved.report, { ...options, color });
  await writeReports({ format: flags.format, outputs, render }, terminal);
  return saved.report.verdict === "pass" ? 0 : 1;
}
