import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { type Language, languages } from "../../model/language.ts";
import type { Verdict } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { version } from "../../model/version.ts";
import { hidesSomething } from "../../report/formats/escape.ts";
import type { ReporterName } from "../../report/formats/names.ts";
import type { RenderOptions } from "../../report/formats/reporter.ts";
import { piecesOf } from "../../report/formats/table.ts";
import { readForRendering } from "../../report/saved/render.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { joinParts, type Part } from "../../usecases/merge/join-parts.ts";
import { joinRepositories, type RepositoryReport } from "../../usecases/merge/organisation.ts";
import { organisationReporterNames, organisationReporters } from "../../usecases/merge/organisation-reporters.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { parseAddress, parseOutputs } from "./option-values.ts";
import { outputOption, reportFormatOption, rulePagesOption, verdictExitCodes } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { languageFor, writeReports } from "./write-reports.ts";

/** Options of `clausegate merge` as commander gives them. */
interface MergeFlags {
  readonly repository?: readonly string[];
  readonly format: ReporterName;
  readonly output?: readonly string[];
  readonly language?: Language;
  readonly rulePages?: string;
}

/** The verdict and text of a merged report. */
interface Merged {
  readonly verdict: Verdict;
  readonly language: Language | null;
  readonly render: (format: ReporterName, options: RenderOptions) => Iterable<string>;
}

export const mergeCommand: CliCommand<MergeFlags, [string[]]> = {
  name: "merge",
  description: {
    en: "Join the JSON reports of all parts of a run ('check --shard'), or of several repositories, into one report",
    ko: "나누어 점검한('check --shard') 모든 부분의 JSON 보고서를 하나로, 또는 여러 저장소의 보고서를 하나로 합침",
  },
  arguments: [{ name: "[part...]", en: "JSON reports of the parts", ko: "부분의 JSON 보고서" }],
  options: [
    {
      flags: "--repository <name=file...>",
      en: "JSON report of a whole repository (repeatable); formats are then: text, json, markdown",
      ko: "저장소의 전체 JSON 보고서 (여러 번 지정 가능). 이때 가능한 형식: text, json, markdown",
    },
    reportFormatOption,
    outputOption,
    {
      flags: "--language <language>",
      en: "language of texts: en, ko (default: language of the parts, else LANG for text, en for data)",
      ko: "표시 언어: en, ko (기본값: 부분을 만들 때의 언어, 없으면 text는 LANG, 데이터는 en)",
      choices: languages,
    },
    rulePagesOption,
  ],
  examples: [
    "clausegate merge part-*.json",
    "clausegate merge part-*.json --format markdown --output json=report.json sarif=report.sarif",
    "clausegate merge --repository acme/shop=shop.json --repository acme/erp=erp.json",
  ],
  exitCodes: verdictExitCodes,
  run: runMerge,
};

/**
 * Joins parts of a run, or reports of repositories, and writes the reports. Returns 0 for pass, 1 for fail. Throws
 * `RunError`.
 */
async function runMerge(flags: MergeFlags, terminal: Terminal, files: readonly string[]): Promise<ExitCode> {
  const outputs = parseOutputs(flags.output ?? []);
  const rulePages = flags.rulePages === undefined ? undefined : parseAddress(flags.rulePages);
  const repositories = (flags.repository ?? []).map(parseRepository);
  const formats = [flags.format, ...outputs.map(({ format }) => format)];
  if (repositories.length > 0) refuseForRepositories(files, formats);
  const policy = await loadPolicyFiles(terminal.policies);
  const merged = repositories.length > 0 ? await ofRepositories(repositories, policy) : await ofParts(files, policy);
  const language = flags.language ?? merged.language;
  const render = (format: ReporterName, color: boolean) =>
    merged.render(format, {
      language: languageFor(format, language, terminal),
      color,
      ...(rulePages !== undefined && { rulePages }),
    });
  await writeReports({ format: flags.format, outputs, render }, terminal);
  return merged.verdict === "pass" ? 0 : 1;
}

/** Joins parts, read one after the other: only the findings of each stay in memory, the rest is packed. */
async function ofParts(files: readonly string[], { catalogue, identity: policy }: Policy): Promise<Merged> {
  const parts: Part[] = [];
  for (const file of files) {
    const { report, folder } = readForRendering(await readNamedFile(file), { catalogue, policy, version });
    parts.push({ file, report, folder });
  }
  const { report, language, folder } = joinParts(parts, { version, policy });
  return {
    verdict: report.verdict,
    language,
    render: (format, options) => piecesOf(format, report, { ...options, folder }),
  };
}

async function ofRepositories(named: readonly NamedFile[], { catalogue, identity: policy }: Policy): Promise<Merged> {
  const reports: RepositoryReport[] = [];
  for (const { name, file } of named) {
    const { report, language } = readForRendering(await readNamedFile(file), { catalogue, policy, version });
    reports.push({ name, file, report: { ...report, assessments: [] }, language });
  }
  const organisation = joinRepositories(reports, version);
  return {
    verdict: organisation.verdict,
    language: null,
    render: (format, options) => organisationReporters[asOrganisationFormat(format)](organisation, options),
  };
}

interface NamedFile {
  readonly name: string;
  readonly file: string;
}

/** Longest name of a repository, in UTF-16 units. */
const maxNameLength = 200;

/** Parses `NAME=FILE`. Throws `RunError` `repository-invalid`. */
function parseRepository(value: string): NamedFile {
  const [name = "", ...rest] = value.split("=");
  const file = rest.join("=");
  const isPlain = /^\S+$/.test(name) && name.length <= maxNameLength && !hidesSomething(name);
  if (isPlain && file !== "") return { name, file };
  throw new RunError("repository-invalid", { value, most: maxNameLength });
}

/**
 * Refuses options that do not apply to repositories, before anything is read. Throws `RunError` `merge-mixed`,
 * `merge-format`.
 */
function refuseForRepositories([part]: readonly string[], formats: readonly ReporterName[]): void {
  if (part !== undefined) throw new RunError("merge-mixed", { file: part });
  for (const format of formats) asOrganisationFormat(format);
}

function asOrganisationFormat(format: ReporterName) {
  const known = organisationReporterNames.find((name) => name === format);
  if (known === undefined) throw new RunError("merge-format", { format, formats: organisationReporterNames });
  return known;
}
