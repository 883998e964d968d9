import { createHash } from "node:crypto";
import { isOpen } from "../../model/finding.ts";
import type { IdleSeverity } from "../../model/idle-severity.ts";
import type { Localized, TextArgs } from "../../model/language.ts";
import type { ChangeSummary, Report } from "../../model/report.ts";
import type { Rule } from "../../model/rule.ts";
import { isLowered, nameOfCase, type RuleOverride } from "../../model/rule-override.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";

/** Characters of a commit id shown to people. */
const shortId = 12;

/** Returns the arguments of the sentence on the configuration that judged a change. */
export function judgedBy({ base, refs, from, judged, folders }: ChangeSummary): TextArgs {
  const ref = refs?.base === undefined ? "" : ` (${refs.base})`;
  return { base: base.slice(0, shortId) + ref, from: from.slice(0, shortId), judged, folders };
}

/** One thing the configuration changes in how findings count. */
export interface Weighting {
  /** Rule, case or kind, as the configuration names it. */
  readonly name: string;
  /** Whether findings count for less than the rules say. Every format must show that. */
  readonly isLoosened: boolean;
  readonly isStatutory: boolean;
  /** Identifies it across runs, like a finding's id: 128 bits in lower-case hexadecimal. */
  readonly id: string;
  /** Unescaped: contains only our own names. */
  readonly text: Localized;
}

/** Returns everything the configuration changes in how findings count: severities, then what does not fail. */
export function weightings({
  overrides,
  failOnExcept = [],
  rules,
}: Pick<Report, "overrides" | "failOnExcept" | "rules">): Weighting[] {
  return [...overrides.map(ofOverride), ...failOnExcept.map((name) => ofException(name, rules))];
}

function ofOverride(override: RuleOverride): Weighting {
  const { rule, case: caseName, basis, from, to } = override;
  const name = nameOfCase(rule, caseName);
  return {
    name,
    isLoosened: isLowered(override),
    isStatutory: basis === "statute",
    id: identify(["override", name, from, to]),
    text: { en: overrideLine(override, (text) => text.en), ko: overrideLine(override, (text) => text.ko) },
  };
}

function ofException(name: string, rules: readonly Rule[]): Weighting {
  const rule = rules.find(({ id }) => id === name.split("/", 1)[0]);
  const isStatutory = rule?.isStatutory ?? false;
  const mark = isStatutory ? words.statute : rule && words[rule.basis];
  const marked = (text: string, own: string | undefined) => (own === undefined ? text : `${text} (${own})`);
  const { en, ko } = fill(words.exceptedLine, { name });
  return {
    name,
    isLoosened: true,
    isStatutory,
    id: identify(["excepted", name]),
    text: { en: marked(en, mark?.en), ko: marked(ko, mark?.ko) },
  };
}

function identify(facts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
}

/** Renders one severity set by the configuration. Unescaped: contains only our own names. */
function overrideLine(override: RuleOverride, say: (text: Localized) => string): string {
  const { rule, case: name, basis, from, to } = override;
  const marks = [say(words[basis]), ...(isLowered(override) ? [say(words.lowered)] : [])];
  const severities = from === to ? say(fill(words.kept, { to })) : `${say(words[from])} → ${say(words[to])}`;
  return `${nameOfCase(rule, name)} ${severities} (${marks.join(", ")})`;
}

/** Renders what a configured severity that changes nothing leaves as it is. */
export function idleText({ reason, cases }: IdleSeverity): Localized {
  return cases.length > 0 ? fill(words.idle["milder-cases"], { cases }) : words.idle[reason];
}

/** Lines on configured severities that change nothing. Unescaped: contain only our own names. */
export function idleLines({ idleSeverities = [] }: Pick<Report, "idleSeverities">): Localized[] {
  return idleSeverities.map((idle) => {
    const { en, ko } = idleText(idle);
    return { en: `${idle.name} ${words[idle.to].en} ${en}`, ko: `${idle.name} ${words[idle.to].ko}: ${ko}` };
  });
}

/** Arguments of the sentence on open findings of rules that changed since the baseline; undefined without any. */
export function changedRules({ findings }: Pick<Report, "findings">): TextArgs | undefined {
  const changed = findings.filter((finding) => finding.ofChangedRule && isOpen(finding));
  if (changed.length === 0) return undefined;
  return { count: changed.length, rules: [...new Set(changed.map(({ rule }) => rule))] };
}

/** Renders vendors by their ids before and after. Unescaped; ids are letters, digits and hyphens. */
export function renamedIn(renamed: NonNullable<ChangeSummary["renamed"]>): string[] {
  return renamed.map(({ from, to }) => `${from} → ${to}`);
}
