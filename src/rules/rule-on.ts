import type { Law } from "../model/law.ts";
import type { Rule, RuleCase } from "../model/rule.ts";
import { citationOn, penaltyOn } from "../texts/law.ts";

/** Returns a rule with citations and penalties by the law of a day. */
export function ruleOn(rule: Rule, law: Law, day: string): Rule {
  if (rule.basis === "gate") return rule;
  const cases = Object.entries(rule.cases).map(([name, broken]) => [name, caseOn(broken, rule, { law, day })] as const);
  return { ...rule, ...citedOn(rule, { law, day }), cases: Object.fromEntries(cases) };
}

/** The texts, and the day they are read for. */
interface LawOfDay {
  readonly law: Law;
  readonly day: string;
}

function caseOn(broken: RuleCase, rule: Rule, ofDay: LawOfDay): RuleCase {
  if (!broken.basis && !broken.cites) return broken;
  return { ...broken, ...citedOn({ basis: rule.basis, cites: rule.cites, ...broken }, ofDay) };
}

function citedOn(
  { basis, cites }: Pick<Rule, "basis" | "cites">,
  { law, day }: LawOfDay,
): Pick<Rule, "citation" | "penalty"> {
  const citation = citationOn(cites, law, day);
  return { citation, penalty: basis === "statute" ? penaltyOn(cites, law, day) : undefined };
}
