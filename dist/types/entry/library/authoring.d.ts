import type { Language } from "../../model/language.ts";
import { type InventoryTree, type SourceFile } from "../../model/tree.ts";
import type { RenderOptions } from "../../report/formats/reporter.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type DraftAnswer, type WorkFacts } from "../../usecases/authoring/draft-answer.ts";
import { type FixedFiles } from "../../usecases/authoring/fix.ts";
import { type FormattedFiles } from "../../usecases/authoring/format-records.ts";
import { type InitChoices, type InitFile } from "../../usecases/authoring/init/files.ts";
import { type DecidedFiles, type ProposedClause, type Selectors } from "../../usecases/authoring/review.ts";
import { type RegisterOptions, type RegisterPlan } from "../shared/register-plan.ts";
/**
 * Reads a contract and its annexes, and returns what they say, which clauses meet which requirement, and what is
 * missing. `draftFormats` render it. Throws `RunError` `document-unread`.
 */
export declare function draft(documents: readonly [SourceFile, ...SourceFile[]], { catalogue }: Policy, facts?: WorkFacts): Promise<DraftAnswer>;
/** Renders a value for a person or a program. */
type Formats<Value> = Readonly<Record<"text" | "json", (value: Value, options: Pick<RenderOptions, "language" | "color">) => string>>;
/** Renders what `draft` returns. */
export declare const draftFormats: Formats<DraftAnswer>;
/**
 * Plans how a register of vendors becomes records of a tree. The plan has the whole text of every file; nothing is
 * written. `importFormats` render it. Throws `RunError` `register-unread`, `register-without-vendors`,
 * `column-map-invalid`, `name-id-invalid`, `records-unreadable`, `record-not-editable`.
 */
export declare function importRegister(register: SourceFile, tree: InventoryTree, policy: Policy, options?: RegisterOptions): Promise<RegisterPlan>;
/** Renders what `importRegister` returns. */
export declare const importFormats: Formats<RegisterPlan>;
/** Returns the clauses of a vendor that nobody has accepted or rejected. Throws `RunError` `vendor-unknown`. */
export declare function proposedClauses(tree: InventoryTree, policy: Policy, vendor: string): Promise<ProposedClause[]>;
/**
 * Accepts and rejects proposed clauses of a vendor, by selectors as `clausegate review` has them. Returns the whole
 * texts of the files that change; nothing is written. Throws `RunError` `vendor-unknown`, `review-unknown`,
 * `review-nothing`, `review-whole-clause`, `record-refused`.
 */
export declare function decideClauses(tree: InventoryTree, policy: Policy, { vendor, ...selectors }: Selectors & {
    readonly vendor: string;
}): Promise<DecidedFiles>;
/** Paths of record files or folders, from the root of the tree; all by default. */
interface ChosenFiles {
    readonly paths?: readonly string[];
}
/** Returns the canonical form of the record files that have another. Throws `RunError` `nothing-found`. */
export declare function formatRecordFiles(tree: InventoryTree, policy: Policy, { paths }?: ChosenFiles): Promise<FormattedFiles>;
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
export declare function repairRecordFiles(tree: InventoryTree, policy: Policy, { paths, acceptDigests, format }?: RepairOptions): Promise<FixedFiles>;
/** What a new repository of records is to have. */
export type SetupOptions = Partial<Omit<InitChoices, "version" | "schemas" | "language">> & {
    readonly language: Language;
};
/** Returns every file that `clausegate init` writes into an empty folder; nothing is written. */
export declare function setupFiles(options: SetupOptions): InitFile[];
/** Returns the JSON Schemas of records, configuration and reports, by name. Throws `RunError` `input-unreadable`. */
export declare function schemas(): ReadonlyMap<string, string>;
export {};
