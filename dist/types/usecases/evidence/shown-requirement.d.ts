import type { Names } from "../../config/read.ts";
import { type DossierSource } from "../../judgement/vendor-input.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Rule } from "../../model/rule.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type ShownService } from "./show.ts";
/** A requirement, and the clauses that meet it for each service it applies to. */
export interface ShownRequirement {
    readonly rule: Rule;
    readonly asOf: IsoDate;
    readonly vendor: string;
    readonly services: readonly ShownService[];
}
/**
 * Shows the clauses that meet a requirement, with their text in the document. Throws `RunError` `vendor-unknown`,
 * `dossier-unusable`, `input-unreadable`.
 */
export declare function showRequirement({ vendor, rule }: Pick<ShownRequirement, "vendor" | "rule">, source: DossierSource, { policy, names }: {
    readonly policy: Policy;
    readonly names: Names;
}): Promise<ShownRequirement>;
