import { readNamedFile } from "../../adapters/disk/named-file.ts";
import { writeAllWhole } from "../../adapters/disk/output.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import type { Language } from "../../model/language.ts";
import type { Verdict } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { version } from "../../model/version.ts";
import { hidesSomething } from "../../report/formats/escape.ts";
import type { RenderOptions } from "../../report/formats/reporter.ts";
import { piecesOf, type ReporterName } from "../../report/formats/table.ts";
import { readForRendering } from "../../report/saved/render.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { joinParts, type Part } from "../../usecases/merge/join-parts.ts";
import { joinRepositories, type RepositoryReport } from "../../usecases/merge/organisation.ts";
import { organisationReporterNames, organisationReporters } from "../../usecases/merge/organisation-reporters.ts";
import { parseAddress, parseOutputs } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate merge` as commander hands them over. */
export interface MergeFlags {
  readonly repository?: readonly string[];
  readonly format: ReporterName;
  readonly output?: readonly string[];
  readonly language?: Language;
  readonly rulePages?: string;
}

/** What was joined: its verdict, and the way it is written. */
interface Merged {
  readonly verdict: Verdict;
  readonly language: Language | null;
  readonly render: (format: ReporterName, options: RenderOptions) => Iterable<string>;
}

/** Joins parts of a run, or reports of repositories, and writes the reports. Returns 0 for pass, 1 for fail. Throws `RunError`. */
export async function runMerge(files: readonly string[], flags: MergeFlags, terminal: Terminal): Promise<number> {
  const outputs = parseOutputs(flags.output ?? []);
  const rulePages = flags.rulePages === undefined ? undefined : parseAddress(flags.rulePages);
  const repositories = (flags.repository ?? []).map(parseRepository);
  const formats = [flags.format, ...outputs.map(({ format }) => format)];
  if (repositories.length > 0) refuseForRepositories(files, formats);
  const policy = await loadPolicyFiles(terminal.policies);
  const merged = repositories.length > 0 ? await ofRepositories(repositories, policy) : await ofParts(files, policy);
  const language = flags.language ?? merged.language;
  /** As `check` renders: data is the same whatever the machine's locale. */
  const render = (format: ReporterName, color: boolean) =>
    merged.render(format, {
      language: language ?? (format === "text" ? terminal.language : "en"),
      color,
      ...(rulePages !== undefined && { rulePages }),
    });
  await writeAllWhole(outputs.map(({ format, file }) => ({ path: file, pieces: render(format, false) })));
  terminal.queue(render(flags.format, terminal.color));
  return merged.verdict === "pass" ? 0 : 1;
}

/** Reads one part after the other: of each only what was found stays, the rest packed. */
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

/** Throws `RunError` `repository-invalid`. */
function parseRepository(value: string): NamedFile {
  const [name = "", ...rest] = value.split("=");
  const file = rest.join("=");
  const isPlain = /^\S+$/.test(name) && name.length <= maxNameLength && !hidesSomething(name);
  if (isPlain && file !== "") return { name, file };
  throw new RunError("repository-invalid", { value, most: maxNameLength });
}

/** Throws `RunError` `merge-mixed`, `merge-format` before anything is read. */
function refuseForRepositories([part]: readonly string[], formats: readonly ReporterName[]): void {
  if (part !== undefined) throw new RunError("merge-mixed", { file: part });
  for (const format of formats) asOrganisationFormat(format);
}

function asOrganisationFormat(format: ReporterName) {
  const known = organisationReporterNames.find((name) => name === format);
  if (known === undefined) throw new RunError("merge-format", { format, formats: organisationReporterNames });
  return known;
}
