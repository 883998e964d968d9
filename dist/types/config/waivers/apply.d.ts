import { type KnownFacts } from "../../judgement/service-facts.ts";
import type { Finding, RuleFinding, WaiverNote } from "../../model/finding.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import type { TextArgs } from "../../model/language.ts";
import type { Settings } from "../../model/settings.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
import type { JudgedScope, JudgedVendor } from "../judged-scope.ts";
import { type SourcedWaiver } from "./file.ts";
/** Bounds of waivers, in whole days; 0 allowed. */
export type WaiverLimits = Pick<Settings, "waiverDays" | "waiverWarningDays">;
/** The day waivers are judged for, and their bounds. */
export interface WaiverDay {
    readonly asOf: IsoDate;
    readonly settings: WaiverLimits;
}
/** A defect of a waiver: the rule it breaks, the key to point at, and the facts. */
export interface WaiverDefect {
    readonly rule: string;
    readonly key: keyof Waiver;
    readonly args: TextArgs & {
        readonly case: string;
    };
}
/**
 * Returns all defects of a waiver that show without the inventory, in order of the rules. With any of these but
 * `expiring` it waives nothing.
 */
export declare function defectsOf(waiver: Waiver, day: WaiverDay, catalogue: CatalogueIndex): WaiverDefect[];
/** Whether a waiver with these defects waives anything. */
export declare function counts(defects: readonly WaiverDefect[]): boolean;
/** Days after `asOf` on which the waiver still counts: 0 on its last day, negative once it has expired. */
export declare function daysLeft({ expires_on: last }: Waiver, asOf: IsoDate): number;
/**
 * Checks the facts a waiver states. One for a service with certain facts waives nothing about one with others, whether
 * it matches or not.
 */
export declare function checkFacts(waiver: Waiver, judged: JudgedVendor | undefined): WaiverDefect | undefined;
/**
 * Whether a waiver of the same rule and vendor names the subject of a finding. One for a service does not excuse a
 * defect of a contract for that service, which may bind others too.
 */
export declare function speaksOf({ service, contract }: Waiver, finding: Finding): boolean;
export declare function noteOf(waiver: Waiver): WaiverNote;
/** Applies waivers to one vendor's findings after another, and collects the defects of the waivers. */
export declare class WaiverRegister {
    private readonly waivers;
    private readonly defects;
    private readonly bySubject;
    private readonly matched;
    /** Waivers that matched other work than they were given for. */
    private readonly strayed;
    /** Ids of findings that a waiver would waive if the change had not altered their service. */
    readonly withheld: Set<string>;
    private readonly catalogue;
    constructor(waivers: readonly SourcedWaiver[], day: WaiverDay, catalogue: CatalogueIndex);
    /**
     * Returns the same findings in the same order; those a waiver matches are waived. Names the first waiver that counts.
     */
    apply(findings: readonly Finding[], facts?: KnownFacts): Finding[];
    private applyTo;
    /** Whether a waiver was given for the service of a finding, as it is now. */
    private isGivenFor;
    /** Returns findings on the waivers among `kept`, in file order. Call it after all findings were applied. */
    findings(scope: JudgedScope, kept?: readonly SourcedWaiver[]): RuleFinding[];
    private wrongWith;
    private say;
}
