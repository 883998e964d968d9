import { type KnownFacts } from "../../judgement/service-facts.ts";
import type { Finding } from "../../model/finding.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { BaselineEntry } from "../../schemas/generated/types.ts";
import type { JudgedScope } from "../judged-scope.ts";
import { type SourcedEntry } from "./file.ts";
/** Applies the baseline to the findings of one vendor after the other, and knows in the end which entries are not needed. */
export declare class BaselineRegister {
    private readonly entries;
    private readonly byFinding;
    private readonly fates;
    /** Ids of findings that an entry would excuse, had the change not altered their service. */
    readonly withheld: Set<string>;
    private readonly catalogue;
    constructor(entries: readonly SourcedEntry[], catalogue: CatalogueIndex);
    /** The same findings in the same order, with the open ones an entry excuses baselined. Waivers are applied before. */
    apply(findings: readonly Finding[], facts?: KnownFacts): Finding[];
    private applyTo;
    /**
     * A finding for each entry that is not needed, in order of the file; of those that are not among `kept` none. To be asked
     * when all findings were applied.
     */
    findings(scope: JudgedScope, kept?: readonly SourcedEntry[]): Finding[];
    /** The entries that are still needed, or of which nothing can be said. */
    prune(scope: JudgedScope): BaselineEntry[];
    private fateOf;
    private say;
}
