import schema from "../schemas/config.schema.json" with { type: "json" };
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
   * Longest time a clause may give the vendor to report an incident. The consignor itself has 72 hours (PIPA 34, Decree
   * 39-40), so 71 is the longest that leaves it any.
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

const { properties } = schema.properties.settings;

/** Setting names as written in the configuration, in the order of its schema. */
export const settingKeys: readonly (keyof ConfigSettings)[] = Object.keys(properties).filter(isSettingKey);

function isSettingKey(key: string): key is keyof ConfigSettings {
  return Object.hasOwn(properties, key);
}

/** Returns the value a configuration states, else the default of its schema. */
export function settingOf(stated: ConfigSettings, key: keyof ConfigSettings): number {
  return stated[key] ?? properties[key].default;
}

/** Returns the evidence a configuration requires, else the default of its schema. */
export function evidenceRequiredBy({ evidence }: Pick<Config, "evidence">): EvidenceRequired {
  return evidence?.require ?? "none";
}

export function toSettings(config: Pick<Config, "settings" | "evidence">): Settings {
  const value = (key: keyof ConfigSettings) => settingOf(config.settings ?? {}, key);
  return Object.freeze({
    expiryWarningDays: value("expiry_warning_days"),
    trainingIntervalMonths: value("training_interval_months"),
    inspectionIntervalMonths: value("inspection_interval_months"),
    incidentDeadlineHours: value("incident_deadline_hours"),
    waiverDays: value("waiver_days"),
    waiverWarningDays: value("waiver_warning_days"),
    minimumQuoteLength: value("minimum_quote_length"),
    evidenceRequired: evidenceRequiredBy(config),
  });
}

export const settingNames: readonly (keyof Settings)[] = Object.keys(toSettings({})).filter(isSettingName);

function isSettingName(name: string): name is keyof Settings {
  return Object.hasOwn(toSettings({}), name);
}

/** Default time zone: contracts follow the organisation's calendar, runners follow UTC. */
export const defaultTimeZone: string = schema.properties.timezone.default;
export const defaultSettings: Settings = toSettings({});
