import {
  config_schema_default
} from "./5UPLSCGC.mjs";

// src/model/settings.ts
var { properties } = config_schema_default.properties.settings, settingKeys = Object.keys(properties).filter(isSettingKey);
function isSettingKey(key) {
  return Object.hasOwn(properties, key);
}
function settingOf(stated, key) {
  return stated[key] ?? properties[key].default;
}
function evidenceRequiredBy({ evidence }) {
  return evidence?.require ?? "none";
}
function toSettings(config) {
  let value = (key) => settingOf(config.settings ?? {}, key);
  return Object.freeze({
    expiryWarningDays: value("expiry_warning_days"),
    trainingIntervalMonths: value("training_interval_months"),
    inspectionIntervalMonths: value("inspection_interval_months"),
    incidentDeadlineHours: value("incident_deadline_hours"),
    waiverDays: value("waiver_days"),
    waiverWarningDays: value("waiver_warning_days"),
    minimumQuoteLength: value("minimum_quote_length"),
    evidenceRequired: evidenceRequiredBy(config)
  });
}
var settingNames = Object.keys(toSettings({})).filter(isSettingName);
function isSettingName(name) {
  return Object.hasOwn(toSettings({}), name);
}
var defaultTimeZone = config_schema_default.properties.timezone.default, defaultSettings = toSettings({});

export {
  settingKeys,
  settingOf,
  evidenceRequiredBy,
  toSettings,
  settingNames,
  defaultTimeZone,
  defaultSettings
};
