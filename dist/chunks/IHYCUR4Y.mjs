import {
  defaultTimeZone,
  evidenceRequiredBy,
  settingKeys,
  settingOf,
  toSettings
} from "./X43CRI7N.mjs";
import {
  casesOf,
  nameOfCase,
  ownSeverity,
  severities,
  severityOf,
  statedFor
} from "./RVCNQUSK.mjs";
import {
  defaultInventory
} from "./7DZRBUIB.mjs";
import {
  config_schema_default
} from "./5UPLSCGC.mjs";

// src/config/effective.ts
var defaultFailOn = severities.find((severity) => severity === config_schema_default.properties.fail_on.default) ?? "note";
function effectiveConfig(file, flags = {}) {
  let stated = file?.config ?? {}, values = {
    inventory: stated.inventory ?? defaultInventory,
    language: flags.language ?? stated.language ?? null,
    timezone: stated.timezone ?? defaultTimeZone,
    failOn: flags.failOn ?? stated.fail_on ?? defaultFailOn,
    failOnExcept: [...stated.fail_on_except ?? []],
    rules: { ...stated.rules },
    settings: toSettings(stated)
  };
  return freeze({ values, entries: entriesOf(values, stated, (path) => sourceOf(path, file, flags)) });
}
function entriesOf(values, { settings = {}, evidence = {}, version = 1 }, source) {
  let entry = (path, value) => ({ path, value, source: source(path) });
  return [
    entry(["version"], version),
    entry(["inventory"], values.inventory),
    entry(["language"], values.language),
    entry(["timezone"], values.timezone),
    entry(["fail_on"], values.failOn),
    entry(["fail_on_except"], values.failOnExcept),
    ...Object.entries(values.rules).map(([id, to]) => entry(["rules", id], to)),
    ...settingKeys.map((key) => entry(["settings", key], settingOf(settings, key))),
    entry(["evidence", "require"], evidenceRequiredBy({ evidence }))
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
  return catalogue.rules.flatMap((rule) => {
    let ofRule = ruleOverride(rule, rules);
    return [...ofRule, ...casesOf(rule).flatMap((found) => caseOverride(found, rules, ofRule))];
  });
}
function ruleOverride(rule, stated) {
  let to = statedFor(rule.id, stated);
  return to === void 0 || to === rule.severity ? [] : [{ rule: rule.id, basis: basisOf(rule), from: rule.severity, to }];
}
function caseOverride(found, stated, ofRule) {
  let { rule, name } = found, to = statedFor(nameOfCase(rule.id, name), stated);
  return to === void 0 || to === severityOf(found, ofRule) ? [] : [{ rule: rule.id, case: name, basis: basisOf(rule), from: ownSeverity(found), to }];
}
var basisOf = ({ basis, isStatutory }) => isStatutory ? "statute" : basis;

export {
  effectiveConfig,
  ruleOverrides
};
