import type { Localized, TextArgs } from "./language.ts";
import type { Problem } from "./problem.ts";
/** Codes of the reasons a run could not be judged. The wording is in `texts/run-errors.ts`. */
export type RunErrorCode = "usage" | "date-invalid" | "output-invalid" | "output-twice" | "baseline-missing" | "gate-invalid" | "address-invalid" | "shard-invalid" | "shard-of-vendors" | "shard-of-change" | "saved-not-json" | "saved-not-report" | "saved-altered" | "saved-too-large" | "saved-rule-unknown" | "saved-tool" | "merge-nothing" | "merge-mixed" | "merge-format" | "merge-whole" | "merge-part" | "merge-change" | "merge-some-vendors" | "merge-tool" | "merge-differs" | "merge-count" | "merge-twice" | "merge-missing" | "merge-vendors" | "merge-empty" | "digest-invalid" | "pack-exists" | "pack-blocked" | "pack-unusable" | "period-invalid" | "period-not-over" | "repository-invalid" | "repository-twice" | "root-missing" | "input-missing" | "input-unreadable" | "nothing-found" | "vendor-unknown" | "vendor-not-id" | "vendor-guidelines" | "dossier-unusable" | "document-outside" | "document-unnameable" | "document-unread" | "register-unread" | "register-quote-open" | "register-without-vendors" | "column-map-invalid" | "column-unknown" | "name-id-invalid" | "name-unknown" | "records-unreadable" | "import-outdated" | "records-not-there" | "records-changed" | "record-anchored" | "record-not-editable" | "record-refused" | "record-id-taken" | "record-id-missing" | "selection-recorded" | "guideline-missing" | "record-service-missing" | "document-taken" | "interrupted" | "value-missing" | "value-refused" | "value-not-allowed" | "review-nothing" | "review-unknown" | "review-whole-clause" | "check-by-missing" | "check-by-invalid" | "check-document-unknown" | "check-token-unknown" | "check-outdated" | "rule-unknown" | "rule-without-clauses" | "waivers-invalid" | "waiver-refused" | "waivers-not-extendable" | "action-invalid" | "owner-invalid" | "language-unknown" | "init-folder" | "init-inventory" | "init-unconfirmed" | "init-stopped" | "init-failed" | "schema-unknown" | "policy-missing" | "policy-altered" | "policy-failed" | "worker-failed" | "cache-failed" | "cache-key-short" | "output-failed" | "output-partly" | "output-inside" | "output-in-git" | "output-closed" | "config-invalid" | "git-missing" | "git-unstartable" | "git-failed" | "repository-missing" | "repository-nested" | "repository-unsafe" | "checkout-sparse" | "ref-invalid" | "ref-unknown" | "ref-not-fetched" | "ref-ambiguous" | "ref-two" | "index-unmerged" | "staged-not-head" | "ref-tag" | "history-missing" | "histories-unrelated" | "history-shallow" | "history-empty" | "history-reversed" | "history-not-on-line" | "history-two-ends" | "signers-inside" | "rule-not-asked" | "object-missing" | "tree-invalid" | "tree-too-large" | "runner-missing" | "input-unknown" | "input-invalid" | "event-unreadable" | "event-refused" | "event-unsupported" | "base-not-fetched" | "event-head-missing" | "group-base-unknown" | "group-merged";
/** Parts of an error next to its code and arguments. */
export interface RunErrorOptions extends ErrorOptions {
    readonly texts?: Readonly<Record<string, Localized>>;
    readonly problems?: readonly Problem[];
}
/** The run could not be judged; the operator must act. Never used for what the inventory says. */
export declare class RunError extends Error {
    readonly name = "RunError";
    readonly code: RunErrorCode;
    readonly args: TextArgs;
    /** Arguments that are texts themselves. */
    readonly texts: Readonly<Record<string, Localized>>;
    /** Problems, place by place, of a file the run depends on; empty for most codes. */
    readonly problems: readonly Problem[];
    constructor(code: RunErrorCode, args: TextArgs, options?: RunErrorOptions);
}
