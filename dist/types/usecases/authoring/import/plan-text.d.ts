import type { Language } from "../../../model/language.ts";
import type { Register } from "../../../records/register/read-register.ts";
import type { ImportPlan } from "./plan.ts";
/** What was imported, and how it is shown. */
export interface PlanContext {
    readonly path: string;
    readonly sha256: string;
    readonly register: Register;
    readonly replaces: boolean;
}
/** Renders a plan as JSON. Personal identifiers are in no part of it. */
export declare function planJson({ vendors, files, remarks }: ImportPlan, { path, sha256, register, replaces }: PlanContext): string;
/** Renders a plan for a person. Everything from the register is escaped. */
export declare function planText(plan: ImportPlan, context: PlanContext, { language, color }: {
    readonly language: Language;
    readonly color: boolean;
}): string;
