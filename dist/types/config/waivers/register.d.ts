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
/** What is wrong with a waiver by itself: the rule it breaks, the key to point at, and the facts. */
export interface WaiverDefect {
    readonly rule: string;
    readonly key: keyof Waiver;
    readonly args: TextArgs & {
        readonly case: string;
    };
}
/**
 * Everything wrong with a waiver that can be told without the inventory, in order of the rules. With any of these but
 * `expiring` it waives nothing.
 */
export declare function defectsOf(waiver: Waiver, day: WaiverDay, catalogue: CatalogueIndex): WaiverDefect[];
/** Whether a waiver with these defects waives anything. */
export declare function counts(defects: readonly WaiverDefect[]): boolean;
/** Days after `asOf` on which the waiver still counts: 0 on its last day, negative once it has expired. */
export declare function daysLeft({ expires_on: last }: Waiver, asOf: IsoDate): number;
/** A waiver for a service with certain facts waives nothing about one with others, whether it matches or not. */
export declare function checkFacts(waiver: Waiver, judged: JudgedVendor | undefined): WaiverDefect | undefined;
/**
 * Whether a waiver of the same rule and vendor names what a finding is about. One for a service does not excuse what a contract
 * of that service, and perhaps of others, lacks.
 */
export declare function speaksOf({ service, contract }: Waiver, finding: Finding): boolean;
export declare function noteOf(waiver: Waiver): WaiverNote;
/** Applies waivers to the findings of one vendor after the other, and knows in the end what is wrong with the waivers. */
export declare class WaiverRegister {
    private readonly waivers;
    private readonly defects;
    private readonly bySubject;
    private readonly matched;
    /** Waivers that matched what is another work than they were given for. */
    private readonly strayed;
    /** Ids of findings that a waiver would waive, had the change not altered their service. */
    readonly withheld: Set<string>;
    private readonly catalogue;
    constructor(waivers: readonly SourcedWaiver[], day: WaiverDay, catalogue: CatalogueIndex);
    /** The same findings in the same order, with those a waiver matches waived. The first that counts is named. */
    apply(findings: readonly Finding[], facts?: KnownFacts): Finding[];
    private applyTo;
    /** Whether a waiver was given for the service a finding is about, as it is now. */
    private isGivenFor;
    /**
     * What is wrong with the waivers, in order of their places in the file; of those that are not among `kept` nothing. To be
     * asked when all findings were applied.
     */
    findings(scope: JudgedScope, kept?: readonly SourcedWaiver[]): RuleFinding[];
    private wrongWith;
    private say;
}
