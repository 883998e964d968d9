import { type Excuses, type RunConfig, type WeighedFolder } from "../../config/weigh.ts";
import { type DossierReport } from "../../judgement/folder-report.ts";
import { type JudgeFolders } from "../../judgement/judge-folders.ts";
import { type Judge } from "../../judgement/prepare.ts";
import { type FactsByService } from "../../judgement/service-facts.ts";
import type { Finding, RuleFinding } from "../../model/finding.ts";
import { type Problem } from "../../model/problem.ts";
import type { BaselineEntry } from "../../schemas/generated/types.ts";
/** One tree and what it is judged with. */
export type RunJudge = Pick<Judge, "tree" | "policy" | "asOf">;
/** A dossier that was judged, and its report once the run configuration has weighed and excused what was found. */
export interface KeptDossier {
    readonly dossier: DossierReport;
    readonly report: WeighedFolder;
}
/** One tree under one run configuration: judged folder by folder, and the run configuration itself in the end. */
export declare class InventoryRun {
    /** Vendors' folders, in code-unit order. */
    readonly vendors: readonly string[];
    /** Problems of no folder: beside the folders, and in the files of the run configuration. */
    readonly problems: readonly Problem[];
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
    /** As `folders`, with the records. `before` are the facts of services when a change began, where it may have altered them. */
    dossiers(vendors: readonly string[], { identify, before }?: {
        identify?: Judge["identify"];
        before?: ReadonlyMap<string, FactsByService>;
    }): AsyncGenerator<KeptDossier>;
    /** Findings about the run configuration itself, or what `kept` leaves of it. To be asked when all dossiers are judged. */
    runConfigFindings(kept?: Excuses): Finding[];
    /** Ids of findings that lost their excuse with the facts of their service. To be asked when all dossiers are judged. */
    withheld(): ReadonlySet<string>;
    /** The run configuration's severities for findings that stand in no dossier. */
    weigh(findings: readonly RuleFinding[]): Finding[];
    /** As `weigh`, for findings that waivers may name: with the disposition they give them. To be asked before `runConfigFindings`. */
    excuse(findings: readonly RuleFinding[]): Finding[];
    /** The entries of the baseline that are still needed. To be asked when all dossiers are judged. */
    neededBaseline(): BaselineEntry[];
    /** What parts of one run have in common. To be asked when all dossiers are judged. */
    digests(): {
        readonly inventoryDigest: string;
        readonly gateDigest: string;
    };
    private guidelines;
    private weighed;
    private scope;
}
