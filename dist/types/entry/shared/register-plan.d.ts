import type { Language } from "../../model/language.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type ImportPlan } from "../../usecases/authoring/import/plan.ts";
import type { PlanContext } from "../../usecases/authoring/import/plan-text.ts";
/** Options of an import. */
export interface RegisterOptions {
    /** Meanings of columns, `COLUMN=FIELD`. */
    readonly map?: readonly string[] | undefined;
    /** Ids of vendors, services and sub-processors, `NAME=ID`; made from the names by default. */
    readonly ids?: readonly string[] | undefined;
    /** Whether values of the register replace those of the records. */
    readonly update?: boolean | undefined;
    /** Language of the comments at gaps: that of the configuration by default, else `fallback`. */
    readonly language?: Language | undefined;
}
/** A plan, and what is needed to show it. */
export interface RegisterPlan {
    readonly plan: ImportPlan;
    readonly context: PlanContext;
    readonly language: Language;
}
/** Plans how a register becomes records of a tree. Writes nothing. Throws `RunError`. */
export declare function planRegister(file: SourceFile, { tree, policy, fallback }: {
    readonly tree: InventoryTree;
    readonly policy: Policy;
    readonly fallback: Language;
}, { map, ids, update, language: chosen }: RegisterOptions): Promise<RegisterPlan>;
