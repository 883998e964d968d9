import type { Config, ConfigEvidence, ConfigSettings } from "../schemas/generated/types.ts";
/** Clauses that must have been compared with their document. */
export type EvidenceRequired = NonNullable<ConfigEvidence["require"]>;
/** Values besides the records that a judgement depends on. Numbers are whole; limits are inclusive. */
export interface Settings {
    /** Days before an agreement's end from which its end is a warning; 0 allowed. */
    readonly expiryWarningDays: number;
    /** Longest interval between trainings that a clause may state. */
    readonly trainingIntervalMonths: number;
    /** Longest interval between inspections that a clause may state. */
    readonly inspectionIntervalMonths: number;
    /**
     * Longest time a clause may give the vendor to report an incident. The organisation itself has 72 hours (PIPA 34,
     * Decree 39-40); the default leaves it a day of them.
     */
    readonly incidentDeadlineHours: number;
    /** Longest time a waiver may last. */
    readonly waiverDays: number;
    /** Days before a waiver's last day from which that day is a warning; 0 allowed. */
    readonly waiverWarningDays: number;
    /** Minimum letters and digits of a quote. */
    readonly minimumQuoteLength: number;
    readonly evidenceRequired: EvidenceRequired;
}
/** Setting names as written in the configuration, in the order of its schema. */
export declare const settingKeys: readonly (keyof ConfigSettings)[];
/** Returns the value a configuration states, else the default of its schema. */
export declare function settingOf(stated: ConfigSettings, key: keyof ConfigSettings): number;
/** Returns the evidence a configuration requires, else the default of its schema. */
export declare function evidenceRequiredBy({ evidence }: Pick<Config, "evidence">): EvidenceRequired;
export declare function toSettings(config: Pick<Config, "settings" | "evidence">): Settings;
export declare const settingNames: readonly (keyof Settings)[];
/** Default time zone: contracts follow the organisation's calendar, runners follow UTC. */
export declare const defaultTimeZone: string;
export declare const defaultSettings: Settings;
