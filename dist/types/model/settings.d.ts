import type { ConfigSettings } from "../schemas/generated/types.ts";
/** What a judgement depends on beside the records. All are whole numbers; limits are included. */
export interface Settings {
    /** Days before an agreement's end from which its end is a warning; 0 allowed. */
    readonly expiryWarningDays: number;
    /** Longest interval between trainings a clause may state. */
    readonly trainingIntervalMonths: number;
    /** Longest interval between inspections a clause may state. */
    readonly inspectionIntervalMonths: number;
    /**
     * Longest time a clause may give the vendor to report an incident. The consignor has 72 hours itself (PIPA 34, Decree
     * 39-40), so 71 is the longest that leaves it any.
     */
    readonly incidentDeadlineHours: number;
    /** Longest time a waiver may last. */
    readonly waiverDays: number;
    /** Days before a waiver's last day from which that day is a warning; 0 allowed. */
    readonly waiverWarningDays: number;
    /** Fewest letters and digits of a quote. */
    readonly minimumQuoteLength: number;
}
/** The settings' names in the configuration, in the order of its schema. */
export declare const settingKeys: readonly (keyof ConfigSettings)[];
/** What a configuration states, else the default of its schema. */
export declare function settingOf(stated: ConfigSettings, key: keyof ConfigSettings): number;
/** All settings of a configuration. */
export declare function toSettings(stated: ConfigSettings): Settings;
/** The settings' names. */
export declare const settingNames: readonly (keyof Settings)[];
/** Contracts follow the organisation's calendar; runners follow UTC. */
export declare const defaultTimeZone: string;
export declare const defaultSettings: Settings;
