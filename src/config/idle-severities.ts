import type { IdleSeverity } from "../model/idle-severity.ts";
import type { Rule } from "../model/rule.ts";
import { casesOf, nameOfCase, ownSeverity, type RuleOverride, severityOf, statedFor } from "../model/rule-override.ts";
import { severityRank } from "../model/severity.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
import { type ConfigValues, ruleOverrides } from "./effective.ts";

/** Returns the severities a configuration states that change nothing, in the order of the rules. */
export function idleSeverities({ rules: stated }: Pick<ConfigValues, "rules">, index: CatalogueIndex): IdleSeverity[] {
  const overrides = ruleOverrides({ rules: stated }, index);
  return index.catalogue.rules.flatMap((rule) => {
    const own = overrides.filter((one) => one.rule === rule.id);
    const ofCases = casesOf(rule).flatMap((found): IdleSeverity[] => {
      const name = nameOfCase(rule.id, found.name);
      const to = statedFor(name, stated);
      const isIdle = to !== undefined && !own.some((one) => one.case === found.name);
      return isIdle ? [{ name, to, reason: "case-has-it", cases: [] }] : [];
    });
    const to = statedFor(rule.id, stated);
    return [...(to === undefined ? [] : ofRule(rule, to, own)), ...ofCases];
  });
}

/** `own` are the overrides of the rule and its cases that change something. */
function ofRule(rule: Rule, to: RuleOverride["to"], own: readonly RuleOverride[]): IdleSeverity[] {
  const ofCases = own.filter((one) => one.case !== undefined);
  if (own.length === ofCases.length) {
    const free = casesOf(rule).filter(({ name }) => !ofCases.some((one) => one.case === name));
    const milder = free.filter((found) => severityRank(ownSeverity(found)) > severityRank(rule.severity));
    return [{ name: rule.id, to, reason: "rule-has-it", cases: milder.map(({ name }) => nameOfCase(rule.id, name)) }];
  }
  const isIdle = casesOf(rule).every((found) => severityOf(found, own) === severityOf(found, ofCases));
  return isIdle ? [{ name: rule.id, to, reason: "no-case-left", cases: [] }] : [];
}
