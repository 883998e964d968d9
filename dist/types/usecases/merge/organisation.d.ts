import type { FailOnExcept } from "../../model/fail-on-except.ts";
import type { Finding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import type { PolicyIdentity, RecordsOf, Report, Summary, Verdict } from "../../model/report.ts";
import type { Rule } from "../../model/rule.ts";
import type { RuleOverride } from "../../model/rule-override.ts";
import type { Severity } from "../../model/severity.ts";
import type { RenderOptions } from "../../report/formats/reporter.ts";
/** The saved report of one repository. */
export interface RepositoryReport {
    readonly name: string;
    readonly file: string;
    readonly report: Report;
    /** Language its texts are stored in. */
    readonly language: Language;
}
/** One repository of an organisation. Texts are in the language of its report, whatever language is requested. */
export interface Repository {
    readonly name: string;
    readonly version: string;
    readonly policy: PolicyIdentity;
    /** Null for a working tree. */
    readonly commit: string | null;
    /** Present only if its records are not known to be those of the as-of date. */
    readonly recordsOf?: RecordsOf;
    readonly language: Language;
    readonly failOn: Severity;
    /** Present only if the configuration excepts findings from what fails the verdict. */
    readonly failOnExcept?: FailOnExcept;
    readonly verdict: Verdict;
    readonly summary: Summary;
    readonly overrides: readonly RuleOverride[];
    /** Rules that give its findings their sentences. */
    readonly rules: readonly Rule[];
    readonly findings: readonly Finding[];
    readonly problems: readonly Problem[];
}
/** Reports of all repositories of an organisation on one day. */
export interface Organisation {
    readonly version: string;
    readonly asOf: IsoDate;
    /** The worst one. */
    readonly verdict: Verdict;
    readonly summary: Summary;
    /** By name, in code-unit order. */
    readonly repositories: readonly Repository[];
}
/**
 * Joins whole reports of several repositories. All must be of one day, and by the rules of the joining tool. Throws
 * `RunError` `merge-part`, `merge-change`, `merge-some-vendors`, `merge-differs`, `repository-twice`.
 */
export declare function joinRepositories(reports: readonly RepositoryReport[], version: string): Organisation;
export type OrganisationOptions = Pick<RenderOptions, "language" | "color" | "rulePages">;
