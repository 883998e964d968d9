import schema from "../schemas/config.schema.json" with { type: "json" };
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

const { properties } = schema.properties.settings;

/** The settings' names in the configuration, in the order of its schema. */
export const settingKeys: readonly (keyof ConfigSettings)[] = Object.keys(properties).filter(isSettingKey);

function isSettingKey(key: string): key is keyof ConfigSettings {
  return Object.hasOwn(properties, key);
}

/** What a configuration states, else the default of its schema. */
export function settingOf(stated: ConfigSettings, key: keyof ConfigSettings): number {
  return stated[key] ?? properties[key].default;
}

/** All settings of a configuration. */
export function toSettings(stated: ConfigSettings): Settings {
  const value = (key: keyof ConfigSettings) => settingOf(stated, key);
  return Object.freeze({
    expiryWarningDays: value("expiry_warning_days"),
    trainingIntervalMonths: value("training_interval_months"),
    inspectionIntervalMonths: value("inspection_interval_months"),
    incidentDeadlineHours: value("incident_deadline_hours"),
    waiverDays: value("waiver_days"),
    waiverWarningDays: value("waiver_warning_days"),
    minimumQuoteLength: value("minimum_quote_length"),
  });
}

/** The settings' names. */
export const settingNames: readonly (keyof Settings)[] = Object.keys(toSettings({})).filter(isSettingName);

function isSettingName(name: string): name is keyof Settings {
  return Object.hasOwn(toSettings({}), name);
}

/** Contracts follow the organisation's calendar; runners follow UTC. */
export const defaultTimeZone: string = schema.properties.timezone.default;
export const defaultSettings: Settings = toSettings({});
