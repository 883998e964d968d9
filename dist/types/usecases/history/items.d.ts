import type { Finding } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import type { RuleIndex } from "../../model/rule-index.ts";
import type { ChangedItem, HistoryItem } from "./report.ts";
/** Findings and problems of a part of the inventory. */
export interface PartFound {
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
}
export declare const nothingFound: PartFound;
/** Returns the differences between two states of a part. A finding is identified by its id, whatever its wording. */
export declare function differences(before: PartFound, after: PartFound, rules: RuleIndex): {
    introduced: HistoryItem[];
    resolved: HistoryItem[];
    changed: ChangedItem[];
};
export declare function findingItem(finding: Finding, rules: RuleIndex): HistoryItem;
export declare function problemItem(problem: Problem): HistoryItem;
