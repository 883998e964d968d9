import { readSchemas } from "../../adapters/disk/schema-files.ts";
import type { Language } from "../../model/language.ts";
import { defaultInventory, type InventoryTree, type SourceFile } from "../../model/tree.ts";
import { version } from "../../model/version.ts";
import type { RenderOptions } from "../../report/formats/reporter.ts";
import type { Policy } from "../../rules/evaluate.ts";
import {
  type DraftAnswer,
  type DraftedDocument,
  draftAnswer,
  type WorkFacts,
} from "../../usecases/authoring/draft-answer.ts";
import { draftJson, draftText } from "../../usecases/authoring/draft-text.ts";
import { type FixedFiles, findRepairs, fixFiles } from "../../usecases/authoring/fix.ts";
import { type FormattedFiles, formatFiles } from "../../usecases/authoring/format-records.ts";
import { planJson, planText } from "../../usecases/authoring/import/plan-text.ts";
import { editorSchemas, type InitChoices, type InitFile, initFiles } from "../../usecases/authoring/init/files.ts";
import { recordFiles as recordFilesOf } from "../../usecases/authoring/record-files.ts";
import { refuseNewProblems } from "../../usecases/authoring/record-places.ts";
import type { Repair } from "../../usecases/authoring/repairs.ts";
import {
  type DecidedFiles,
  decidedBy,
  type ProposedClause,
  proposedClauses as proposedIn,
  type Selectors,
} from "../../usecases/authoring/review.ts";
import { outdatedSchemas } from "../../usecases/authoring/schema-copies.ts";
import { draftedDocument } from "../shared/drafted-document.ts";
import { recordFiles, recordsIn, refuseUnknownVendor } from "../shared/record-folder.ts";
import { planRegister, type RegisterOptions, type RegisterPlan } from "../shared/register-plan.ts";
import { treeConfig } from "../shared/tree-config.ts";

/**
 * Reads a contract and its annexes, and returns what they say, which clauses meet which requirement, and what is
 * missing. `draftFormats` render it. Throws `RunError` `document-unread`.
 */
export async function draft(
  documents: readonly [SourceFile, ...SourceFile[]],
  { catalogue }: Policy,
  facts: WorkFacts = {},
): Promise<DraftAnswer> {
  const read: DraftedDocument[] = [];
  for (const document of documents) read.push(await draftedDocument(document));
  return draftAnswer(read, facts, catalogue);
}

/** Renders a value for a person or a program. */
type Formats<Value> = Readonly<
  Record<"text" | "json", (value: Value, options: Pick<RenderOptions, "language" | "color">) => string>
>;

/** Renders what `draft` returns. */
export const draftFormats: Formats<DraftAnswer> = { text: draftText, json: draftJson };

/**
 * Plans how a register of vendors becomes records of a tree. The plan has the whole text of every file; nothing is
 * written. `importFormats` render it. Throws `RunError` `register-unread`, `register-without-vendors`,
 * `column-map-invalid`, `name-id-invalid`, `records-unreadable`, `record-not-editable`.
 */
export function importRegister(
  register: SourceFile,
  tree: InventoryTree,
  policy: Policy,
  options: RegisterOptions = {},
): Promise<RegisterPlan> {
  return planRegister(register, { tree, policy, fallback: "en" }, options);
}

/** Renders what `importRegister` returns. */
export const importFormats: Formats<RegisterPlan> = {
  text: ({ plan, context }, options) => planText(plan, context, options),
  json: ({ plan, context }) => planJson(plan, context),
};

/** Returns the clauses of a vendor that nobody has accepted or rejected. Throws `RunError` `vendor-unknown`. */
export async function proposedClauses(tree: InventoryTree, policy: Policy, vendor: string): Promise<ProposedClause[]> {
  const records = await recordsIn(tree, policy);
  refuseUnknownVendor(vendor, records);
  return proposedIn(await recordFiles(records, vendor));
}

/**
 * Accepts and rejects proposed clauses of a vendor, by selectors as `clausegate review` has them. Returns the whole
 * texts of the files that change; nothing is written. Throws `RunError` `vendor-unknown`, `review-unknown`,
 * `review-nothing`, `review-whole-clause`, `record-refused`.
 */
export async function decideClauses(
  tree: InventoryTree,
  policy: Policy,
  { vendor, ...selectors }: Selectors & { readonly vendor: string },
): Promise<DecidedFiles> {
  const records = await recordsIn(tree, policy);
  refuseUnknownVendor(vendor, records);
  const files = await recordFiles(records, vendor);
  const answer = decidedBy(selectors, files);
  refuseNewProblems(files, answer.written, "complete");
  return answer;
}

/** Paths of record files or folders, from the root of the tree; all by default. */
interface ChosenFiles {
  readonly paths?: readonly string[];
}

/** Returns the canonical form of the record files that have another. Throws `RunError` `nothing-found`. */
export async function formatRecordFiles(
  tree: InventoryTree,
  policy: Policy,
  { paths = [] }: ChosenFiles = {},
): Promise<FormattedFiles> {
  const { values } = await treeConfig(tree, policy);
  return formatFiles(await recordFilesOf(tree, values.inventory, paths));
}

/** What `repairRecordFiles` may do. */
export interface RepairOptions extends ChosenFiles {
  /** Whether digests of new and changed documents are recorded; false by default. */
  readonly acceptDigests?: boolean;
  /** Whether the files are also brought into canonical form; false by default. */
  readonly format?: boolean;
}

/**
 * Repairs what needs no judgement, and renews the copies of schemas where no paths are given. Returns the whole texts
 * of the files that change; nothing is written. Throws `RunError` `nothing-found`.
 */
export async function repairRecordFiles(
  tree: InventoryTree,
  policy: Policy,
  { paths = [], acceptDigests = false, format = false }: RepairOptions = {},
): Promise<FixedFiles> {
  const { values } = await treeConfig(tree, policy);
  const records = await recordFilesOf(tree, values.inventory, paths);
  const found = await findRepairs(tree, records);
  const outdated = paths.length > 0 ? [] : await outdatedSchemas(tree, schemas());
  const isAccepted = ({ kind }: Repair) => acceptDigests || kind !== "digest";
  return fixFiles(records.files, found, { isAccepted, format, schemas: outdated });
}

/** What a new repository of records is to have. */
export type SetupOptions = Partial<Omit<InitChoices, "version" | "schemas" | "language">> & {
  readonly language: Language;
};

/** Returns every file that `clausegate init` writes into an empty folder; nothing is written. */
export function setupFiles(options: SetupOptions): InitFile[] {
  const served = schemas();
  return initFiles({
    inventory: defaultInventory,
    folder: "",
    forges: [],
    lfs: false,
    ...options,
    version,
    schemas: new Map(editorSchemas.map((name) => [`${name}.schema.json`, served.get(name) ?? ""])),
  });
}

/** Returns the JSON Schemas of records, configuration and reports, by name. Throws `RunError` `input-unreadable`. */
export function schemas(): ReadonlyMap<string, string> {
  return readSchemas(new URL("./", import.meta.url));
}
