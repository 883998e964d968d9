import type { TextArgs } from "./language.ts";
import type { Basis, Rule } from "./rule.ts";
import type { BrokenRule } from "./rule-index.ts";
import { type Severity, severityRank } from "./severity.ts";

/** A rule, or one of its cases, whose severity the configuration overrides. */
export interface RuleOverride {
  readonly rule: string;
  /** Present if it is about one case of the rule. It wins over the rule's. */
  readonly case?: string;
  /** `statute` also for a rule that stands in for statutory items. */
  readonly basis: Basis;
  /** Severity without any override. The same as `to` for a case that an override of its rule would change. */
  readonly from: Severity;
  readonly to: Severity | "off";
}

/** Severities as a configuration states them: by the name of a rule, `SEC-15`, or of a case, `SEC-15/too-late`. */
export type StatedSeverities = Readonly<Record<string, RuleOverride["to"]>>;

/** Returns the severity stated for a rule or case, by its name; undefined without one. */
export function statedFor(name: string, stated: StatedSeverities): RuleOverride["to"] | undefined {
  return Object.hasOwn(stated, name) ? stated[name] : undefined;
}

/** Returns the name of a rule or case, as the configuration writes it. */
export function nameOfCase(rule: string, name?: string): string {
  return name === undefined ? rule : `${rule}/${name}`;
}

/** Returns the cases of a rule, in its order. */
export function casesOf(rule: Rule): BrokenRule[] {
  return Object.entries(rule.cases).map(([name, broken]) => ({ rule, name, broken }));
}

/** Returns the names of a rule's cases, as the configuration writes them. */
export function namesOfCases({ id, cases }: Rule): string[] {
  return Object.keys(cases).map((name) => nameOfCase(id, name));
}

/** Whether the override lowers the severity. Reports must not hide that, above all for a statute rule. */
export function isLowered({ from, to }: RuleOverride): boolean {
  return to === "off" || severityRank(to) > severityRank(from);
}

/** Whether all findings of a rule are left out. */
export function isOff(rule: string, overrides: readonly RuleOverride[]): boolean {
  const own = overrides.filter((one) => one.rule === rule);
  return own.some((one) => one.case === undefined) && own.every(({ to }) => to === "off");
}

/** Whether some findings of a rule are left out. */
export function isPartlyOff(rule: string, overrides: readonly RuleOverride[]): boolean {
  return overrides.some((one) => one.rule === rule && one.to === "off");
}

/** Whether a finding is left out. */
export function isLeftOut(
  { rule, args }: { rule: string; args: TextArgs },
  overrides: readonly RuleOverride[],
): boolean {
  const name = typeof args.case === "string" ? args.case : undefined;
  return overrideOf({ rule, name }, overrides)?.to === "off";
}

/** Returns the override that decides a case: its own, else that of its rule. */
function overrideOf(
  { rule, name }: { readonly rule: string; readonly name: string | undefined },
  overrides: readonly RuleOverride[],
): RuleOverride | undefined {
  const own = overrides.filter((one) => one.rule === rule);
  return own.find((one) => one.case === name) ?? own.find((one) => one.case === undefined);
}

/** Severity of one way in which a rule is broken, as the rule itself says. */
export function ownSeverity({ rule, broken }: Pick<BrokenRule, "rule" | "broken">): Severity {
  return broken.severity ?? rule.severity;
}

/**
 * Severity of one case in which a rule is broken; `off` if its findings are left out. The case's own override wins. That
 * of the rule replaces the rule's own severity, and a case milder than its rule stays that mild: an override that names
 * the rule's own severity changes nothing.
 */
export function severityOf(found: BrokenRule, overrides: readonly RuleOverride[]): Severity | "off" {
  const { rule, name } = found;
  const own = ownSeverity(found);
  const override = overrideOf({ rule: rule.id, name }, overrides);
  if (override === undefined) return own;
  const { to } = override;
  if (to === "off" || override.case !== undefined) return to;
  const isMilder = severityRank(own) > severityRank(rule.severity);
  return isMilder && severityRank(own) > severityRank(to) ? own : to;
}
