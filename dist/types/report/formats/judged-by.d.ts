import type { Localized, TextArgs } from "../../model/language.ts";
import type { ChangeSummary, Report } from "../../model/report.ts";
import { type RuleOverride } from "../../model/rule-override.ts";
/** Returns the arguments of the sentence that states what judged a change. */
export declare function judgedBy({ base, refs, from, judged, folders }: ChangeSummary): TextArgs;
/** Returns the rules whose findings count for less than the rules say. Every format must show them. */
export declare function loweredRules({ overrides }: Report): readonly RuleOverride[];
/** Identifies an override across runs, like a finding's id: 128 bits in lower-case hexadecimal. */
export declare function overrideId({ rule, from, to }: RuleOverride): string;
/** Renders one severity set by the configuration. Unescaped: contains only our own names. */
export declare function overrideLine(override: RuleOverride, say: (text: Localized) => string): string;
/** Renders vendors by their ids before and after. Unescaped; ids are letters, digits and hyphens. */
export declare function renamedIn(renamed: NonNullable<ChangeSummary["renamed"]>): string[];
