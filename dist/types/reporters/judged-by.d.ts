import type { Localized, TextArgs } from "../model/language.ts";
import type { ChangeSummary } from "../model/report.ts";
import { type RuleOverride } from "../model/rule-override.ts";
/** What fills the sentence that says what judged a change. */
export declare function judgedBy({ base, from, judged, folders }: ChangeSummary): TextArgs;
/** One severity that the configuration sets. Unescaped: nothing in it comes from outside but names of ours. */
export declare function overrideLine(override: RuleOverride, say: (text: Localized) => string): string;
