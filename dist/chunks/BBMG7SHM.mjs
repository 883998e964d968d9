import {
  config_schema_default,
  defaultInventory
} from "./Y7AFZUF3.mjs";

// src/model/severity.ts
var severities = ["error", "warning", "note"];
function severityRank(severity) {
  return severities.indexOf(severity);
}
function isAtLeast(severity, limit) {
  return severityRank(severity) <= severityRank(limit);
}

// src/model/settings.ts
var { properties } = config_schema_default.properties.settings, settingKeys = Object.keys(properties).filter(isSettingKey);
function isSettingKey(key) {
  return Object.hasOwn(properties, key);
}
function settingOf(stated, key) {
  return stated[key] ?? properties[key].default;
}
function toSettings(stated) {
  let value = (key) => settingOf(stated, key);
  return Object.freeze({
    expiryWarningDays: value("expiry_warning_days"),
    trainingIntervalMonths: value("training_interval_months"),
    inspectionIntervalMonths: value("inspection_interval_months"),
    incidentDeadlineHours: value("incident_deadline_hours"),
    waiverDays: value("waiver_days"),
    waiverWarningDays: value("waiver_warning_days"),
    minimumQuoteLength: value("minimum_quote_length")
  });
}
var settingNames = Object.keys(toSettings({})).filter(isSettingName);
function isSettingName(name) {
  return Object.hasOwn(toSettings({}), name);
}
var defaultTimeZone = config_schema_default.properties.timezone.default, defaultSettings = toSettings({});

// src/config/effective.ts
var defaultFailOn = severities.find((severity) => severity === config_schema_default.properties.fail_on.default) ?? "note";
function effectiveConfig(file, flags = {}) {
  let stated = file?.config ?? {}, values = {
    inventory: stated.inventory ?? defaultInventory,
    language: flags.language ?? stated.language ?? null,
    timezone: stated.timezone ?? defaultTimeZone,
    failOn: flags.failOn ?? stated.fail_on ?? defaultFailOn,
    rules: { ...stated.rules },
    settings: toSettings(stated.settings ?? {})
  };
  return freeze({ values, entries: entriesOf(values, stated, (path) => sourceOf(path, file, flags)) });
}
function entriesOf(values, { settings = {}, version = 1 }, source) {
  let entry = (path, value) => ({ path, value, source: source(path) });
  return [
    entry(["version"], version),
    entry(["inventory"], values.inventory),
    entry(["language"], values.language),
    entry(["timezone"], values.timezone),
    entry(["fail_on"], values.failOn),
    ...Object.entries(values.rules).map(([id, to]) => entry(["rules", id], to)),
    ...settingKeys.map((key) => entry(["settings", key], settingOf(settings, key)))
  ];
}
function sourceOf(path, file, flags) {
  let [key] = path;
  return key === "fail_on" && flags.failOn ? { kind: "option", option: "--fail-on" } : key === "language" && flags.language ? { kind: "option", option: "--language" } : !file || !isStated(file.config, path) ? { kind: "default" } : { kind: "file", location: file.source.show(path, "key").location };
}
function isStated(value, [key, ...below]) {
  return key === void 0 ? !0 : typeof value == "object" && value !== null && Object.hasOwn(value, key) && isStated(Reflect.get(value, key), below);
}
function freeze(value) {
  if (typeof value == "object" && value !== null) for (let part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
function ruleOverrides({ rules }, { catalogue }) {
  return catalogue.rules.flatMap(({ id, basis, isStatutory, severity }) => {
    let to = Object.hasOwn(rules, id) ? rules[id] : void 0;
    return to === void 0 || to === severity ? [] : [{ rule: id, basis: isStatutory ? "statute" : basis, from: severity, to }];
  });
}

export {
  settingNames,
  defaultTimeZone,
  defaultSettings,
  severities,
  severityRank,
  isAtLeast,
  effectiveConfig,
  ruleOverrides
};
