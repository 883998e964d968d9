import {
  type Assembled,
  assembleGuidelines,
  assembleVendor,
  documentPlaces,
  withEvidence,
} from "./inventory/assemble.ts";
import { isParsed, isProblem, parseFile } from "./inventory/parse.ts";
import type { FolderRecords, GuidelineRecord, Sourced } from "./inventory/records.ts";
import { checkReferences } from "./inventory/references.ts";
import { validateFiles } from "./inventory/validate.ts";
import { judgeFindings } from "./judgement/judge.ts";
import type { DossierReport } from "./judgement/report.ts";
import type { IsoDate } from "./model/iso-date.ts";
import { compareText } from "./model/order.ts";
import type { Problem, RawProblem } from "./model/problem.ts";
import { RunError } from "./model/run-error.ts";
import type { Settings } from "./model/settings.ts";
import { guidelinesFolder, type InventoryTree } from "./model/tree.ts";
import type { Policy } from "./ruleset/evaluate.ts";
import type { Assessment, PolicyInput, PolicyOutput } from "./schemas/generated/types.ts";
import { problemText } from "./texts/problems.ts";

/** What a dossier is judged with. */
export interface Judge {
  readonly tree: InventoryTree;
  readonly policy: Policy;
  readonly asOf: IsoDate;
  readonly settings: Settings;
  /** Folder of the inventory below the root. */
  readonly inventory: string;
}

/** The guidelines of the inventory, judged themselves and handed to every vendor's dossier. */
export interface Guidelines {
  readonly records: readonly Sourced<GuidelineRecord>[];
  readonly report: DossierReport;
}

/** Reads and judges the guidelines' folder. */
export async function judgeGuidelines(judge: Judge): Promise<Guidelines> {
  const { records, problems } = await readFolder(guidelinesFolder, [], judge);
  const judged = problems.length > 0 ? unjudged : await evaluate(assembleGuidelines(records.guidelines, judge), judge);
  return { records: records.guidelines, report: toDossierReport(null, records, problems, judged) };
}

/** Reads and judges one vendor's folder. Dossiers are independent; a folder with a problem is not judged further. */
export async function judgeVendor(
  folder: string,
  guidelines: readonly Sourced<GuidelineRecord>[],
  judge: Judge,
): Promise<DossierReport> {
  const known = guidelines.map(({ record }) => record.id);
  const { records, problems } = await readFolder(folder, known, judge);
  const vendor = records.vendors[0];
  const canJudge = vendor !== undefined && problems.length === 0;
  const judged = canJudge ? await evaluate(assembleVendor(vendor, records, guidelines, judge), judge) : unjudged;
  return toDossierReport(folder, records, problems, judged);
}

type Judged = Pick<DossierReport, "findings" | "assessments">;

const unjudged: Judged = { findings: [], assessments: [] };

async function evaluate({ dossier, origins }: Assembled, judge: Judge): Promise<Judged> {
  const facts = await judge.tree.look(documentPlaces(dossier));
  const { findings, assessment } = ask(judge, withEvidence(dossier, facts));
  return { findings: judgeFindings(findings, origins, judge.policy.catalogue), assessments: inOrder(assessment) };
}

/** Parses and validates what lies in a folder. Without any problem there is exactly one vendor record in a vendor's folder. */
async function readFolder(
  folder: string,
  guidelineIds: readonly string[],
  { tree, inventory }: Judge,
): Promise<{ records: FolderRecords; problems: RawProblem[] }> {
  const contents = await tree.read(`${inventory}/${folder}`);
  const answers = contents.files.map(parseFile);
  const unparsed = answers.filter(isProblem);
  const { records, problems: invalid } = validateFiles(answers.filter(isParsed));
  const problems = [...contents.problems, ...unparsed, ...invalid, ...checkReferences(folder, records, guidelineIds)];
  if (problems.length === 0 && folder !== guidelinesFolder && records.vendors.length === 0) {
    problems.push({ code: "no-vendor-record", file: `${inventory}/${folder}`, args: { folder } });
  }
  return { records, problems };
}

/** Says whose dossier it was that the policy could not judge. */
function ask({ policy, inventory }: Judge, input: PolicyInput): PolicyOutput {
  try {
    return policy.evaluate(input);
  } catch (cause) {
    if (!(cause instanceof RunError)) throw cause;
    const dossier = `${inventory}/${input.vendor?.id ?? guidelinesFolder}`;
    throw new RunError(cause.code, { ...cause.args, dossier }, { cause });
  }
}

function toDossierReport(
  vendor: string | null,
  records: FolderRecords,
  problems: readonly RawProblem[],
  judged: Judged,
): DossierReport {
  return {
    vendor,
    contracts: records.contracts.length,
    problems: withinBounds(problems).map((problem) => toProblem(problem, vendor)),
    ...judged,
  };
}

/** Problems of one file that are listed. */
const maxProblemsPerFile = 100;

/** The first problems of each file, and how many more it has. */
function withinBounds(problems: readonly RawProblem[]): RawProblem[] {
  const counts = new Map<string, number>();
  const listed = problems.filter(({ file }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= maxProblemsPerFile;
  });
  const rest = [...counts].filter(([, count]) => count > maxProblemsPerFile);
  return [
    ...listed,
    ...rest.map(
      ([file, count]) => ({ code: "more-problems", file, args: { count: count - maxProblemsPerFile } }) as const,
    ),
  ];
}

/** Adds a problem's wording. */
export function toProblem(problem: RawProblem, vendor: string | null): Problem {
  return { ...problem, vendor, ...problemText(problem.code, problem.args) };
}

/** By subject, then rule; the policy answers in the order of its own sets. */
function inOrder(assessments: readonly Assessment[]): Assessment[] {
  const key = ({ subject }: Assessment) =>
    [subject.vendor, subject.guideline, subject.contract, subject.service].map((name) => name ?? "").join("\n");
  return assessments.toSorted((a, b) => compareText(key(a), key(b)) || compareText(a.rule, b.rule));
}
