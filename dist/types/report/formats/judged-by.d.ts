import type { Localized, TextArgs } from "../../model/language.ts";
import type { ChangeSummary, Report } from "../../model/report.ts";
import { type RuleOverride } from "../../model/rule-override.ts";
/** What fills the sentence that says what judged a change. */
export declare function judgedBy({ base, refs, from, judged, folders }: ChangeSummary): TextArgs;
/** What nobody may overlook: rules whose findings count for less than the rules say. */
export declare function loweredRules({ overrides }: Report): readonly RuleOverride[];
/** Names an override across runs, as findings are named: 128 bits in lower-case hexadecimal. */
export declare function overrideId({ rule, from, to }: RuleOverride): string;
/** One severity that the configuration sets. Unescaped: nothing in it comes from outside but names of ours. */
export declare function overrideLine(override: RuleOverride, say: (text: Localized) => string): string;
/** Vendors by their ids before and after. Unescaped; ids are letters, digits and hyphens. */
export declare function renamedIn(renamed: NonNullable<ChangeSummary["renamed"]>): string[];
