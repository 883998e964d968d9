import type { Report } from "../../model/report.ts";
import type { Rule } from "../../model/rule.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { SavedReport } from "../../report/saved/read-report.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { type Organisation } from "../../usecases/merge/organisation.ts";
import { type ExplainOptions } from "../../usecases/rules/explain.ts";
/**
 * Reads a report that `reporters.json` wrote, so that every reporter renders it as it would have rendered the run.
 * Throws `RunError` `saved-not-json`, `saved-not-report`, `saved-altered`, `saved-too-large`, `saved-rule-unknown`, and
 * `saved-tool` for a report of another version.
 */
export declare function readReport(file: SourceFile, { catalogue, identity: policy }: Policy): SavedReport;
/**
 * Joins the saved JSON reports of all parts of a run, in any order, into the report the run would have given without
 * parts. Throws `RunError` as `readReport`, and `merge-…` unless they are all parts of one run, each once.
 */
export declare function mergeParts(files: readonly SourceFile[], policy: Policy): Report;
/**
 * Joins saved whole JSON reports of several repositories, by name. `organisationReporters` render the result. Throws
 * `RunError` as `readReport`, and `merge-…`, `repository-twice`.
 */
export declare function mergeRepositories(repositories: readonly {
    readonly name: string;
    readonly file: SourceFile;
}[], policy: Policy): Organisation;
/** Returns the rule of an id or a requirement key, in any case. Throws `RunError` `rule-unknown`. */
export declare function findRule(name: string, { catalogue }: Policy): Rule;
/**
 * Returns the page of a rule for a terminal: its demand, legal source by the law of `asOf`, cases, a bad and a good
 * record, the remedy.
 */
export declare function explain(rule: Rule, { catalogue }: Policy, options: ExplainOptions): string;
