import { type Excuses, type RunConfig, type WeighedFolder } from "../../config/disposition.ts";
import { type DossierReport } from "../../judgement/folder-report.ts";
import { type JudgeFolders } from "../../judgement/judge-folders.ts";
import { type Judge } from "../../judgement/prepare.ts";
import { type FactsByService } from "../../judgement/service-facts.ts";
import type { Finding, RuleFinding } from "../../model/finding.ts";
import { type Problem } from "../../model/problem.ts";
import type { BaselineEntry } from "../../schemas/generated/types.ts";
/** One tree, the policy and the day. */
export type RunJudge = Pick<Judge, "tree" | "policy" | "asOf">;
/** A judged dossier, and its report after the run configuration weighed and excused its findings. */
export interface KeptDossier {
    readonly dossier: DossierReport;
    readonly report: WeighedFolder;
}
/** One tree under one run configuration: judges folder by folder, then the run configuration itself. */
export declare class InventoryRun {
    /** Vendors' folders, in code-unit order. */
    readonly vendors: readonly string[];
    /** Problems outside of folders: next to them, and in the files of the run configuration. */
    readonly problems: readonly Problem[];
    /** Folders without records whose names cannot be vendor ids. */
    readonly others: readonly string[];
    private readonly judge;
    private readonly hasGuidelines;
    private readonly runConfig;
    private readonly register;
    private guidelineRecords;
    private readonly judged;
    private isGuidelinesJudged;
    private constructor();
    /** Lists the inventory of a tree. Throws `RunError` `input-unreadable`. */
    static open(judge: RunJudge, runConfig: RunConfig): Promise<InventoryRun>;
    /** Judges the guidelines, then vendors' folders in the order given. */
    folders(vendors: readonly string[], judgeFolders?: JudgeFolders): AsyncGenerator<WeighedFolder>;
    /**
     * As `folders`, with the records. `before` are the facts of services when a change began, where it may have altered
     * them.
     */
    dossiers(vendors: readonly string[], { identify, before }?: {
        identify?: Judge["identify"];
        before?: ReadonlyMap<string, FactsByService>;
    }): AsyncGenerator<KeptDossier>;
    /** Findings about the run configuration itself, limited to `kept`. Call it after all dossiers are judged. */
    runConfigFindings(kept?: Excuses): Finding[];
    /** Ids of findings that lost their excuse with the facts of their service. Call it after all dossiers are judged. */
    withheld(): ReadonlySet<string>;
    /** Applies the run configuration's severities to findings that belong to no dossier. */
    weigh(findings: readonly RuleFinding[]): Finding[];
    /**
     * As `weigh`, for findings that waivers may name: also sets their disposition. Call it before `runConfigFindings`.
     */
    excuse(findings: readonly RuleFinding[]): Finding[];
    /** The entries of the baseline that are still needed. Call it after all dossiers are judged. */
    neededBaseline(): BaselineEntry[];
    /** Digests that all parts of one run share. Call it after all dossiers are judged. */
    digests(): {
        readonly inventoryDigest: string;
        readonly gateDigest: string;
    };
    private guidelines;
    private weighed;
    private scope;
}
