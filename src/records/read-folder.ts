import type { RawProblem } from "../model/problem.ts";
import { type FolderContents, guidelinesFolder, type InventoryTree, type SourceFile } from "../model/tree.ts";
import { isParsed, isProblem, type ParsedFile, parseFile } from "./parse.ts";
import type { FolderRecords } from "./records.ts";
import { checkReferences } from "./references.ts";
import { validateFiles } from "./validate.ts";

/** Location of the inventory's folders, and the parser of their files. */
export interface RecordSource {
  readonly tree: InventoryTree;
  /** Folder of the inventory below the root. */
  readonly inventory: string;
  /** Parses one file as YAML: `parseFile` by default, or one that caches. */
  readonly parse?: ((file: SourceFile) => ParsedFile | RawProblem) | undefined;
}

/** Valid records of a folder, and the problems of its other files. */
export interface ReadRecords {
  readonly records: FolderRecords;
  readonly problems: readonly RawProblem[];
}

/**
 * Parses and validates the content of a folder. If there is no problem, a vendor's folder has exactly one vendor
 * record.
 */
export async function readFolder(
  folder: string,
  guidelineIds: readonly string[],
  { tree, inventory, parse }: RecordSource,
): Promise<ReadRecords> {
  const contents = await tree.read(`${inventory}/${folder}`);
  return parseFolder(folder, contents, { guidelineIds, inventory, parse });
}

export function parseFolder(
  folder: string,
  contents: FolderContents,
  source: { readonly guidelineIds: readonly string[] } & Omit<RecordSource, "tree">,
): ReadRecords {
  const { guidelineIds, inventory, parse = parseFile } = source;
  const answers = contents.files.map((file) => parse(file));
  const unparsed = answers.filter(isProblem);
  const { records, problems: invalid } = validateFiles(answers.filter(isParsed));
  const problems = [...contents.problems, ...unparsed, ...invalid, ...checkReferences(folder, records, guidelineIds)];
  if (problems.length === 0 && folder !== guidelinesFolder && records.vendors.length === 0) {
    problems.push({ code: "no-vendor-record", file: `${inventory}/${folder}`, args: { folder } });
  }
  return { records, problems };
}

/** Most problems listed for one file. */
const maxProblemsPerFile = 100;

/** Returns the first problems of each file, and how many more it has. */
export function withinBounds(problems: readonly RawProblem[]): RawProblem[] {
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
