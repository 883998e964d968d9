import { createHash } from "node:crypto";
import type { Localized, TextArgs } from "../../model/language.ts";
import type { ChangeSummary, Report } from "../../model/report.ts";
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

/** Returns the rules whose findings count for less than the rules say. Every format must show them. */
export function loweredRules({ overrides }: Report): readonly RuleOverride[] {
  return overrides.filter(isLowered);
}

/** Identifies an override across runs, like a finding's id: 128 bits in lower-case hexadecimal. */
export function overrideId({ rule, case: name, from, to }: RuleOverride): string {
  return createHash("sha256")
    .update(JSON.stringify(["override", nameOfCase(rule, name), from, to]))
    .digest("hex")
    .slice(0, 32);
}

/** Renders one severity set by the configuration. Unescaped: contains only our own names. */
export function overrideLine(override: RuleOverride, say: (text: Localized) => string): string {
  const { rule, case: name, basis, from, to } = override;
  const marks = [say(words[basis]), ...(isLowered(override) ? [say(words.lowered)] : [])];
  const severities = from === to ? say(fill(words.kept, { severity: to })) : `${say(words[from])} → ${say(words[to])}`;
  return `${nameOfCase(rule, name)} ${severities} (${marks.join(", ")})`;
}

/** Renders vendors by their ids before and after. Unescaped; ids are letters, digits and hyphens. */
export function renamedIn(renamed: NonNullable<ChangeSummary["renamed"]>): string[] {
  return renamed.map(({ from, to }) => `${from} → ${to}`);
}
