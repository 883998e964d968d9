import type { Change } from "./finding.ts";
import type { TextArgs } from "./language.ts";
import type { Frame, Location } from "./location.ts";
import type { Section } from "./section.ts";
/** Codes of the reasons a file cannot be used. Permanent; the wording is in `texts/problems.ts`. */
export type ProblemCode = "symbolic-link" | "not-a-file" | "unreadable" | "name-not-utf8" | "file-too-large" | "lfs-pointer" | "binary" | "not-utf8" | "yaml-invalid" | "merge-conflict" | "full-width-colon" | "no-break-space" | "colon-space-missing" | "dash-space-missing" | "merge-key" | "alias-cycle" | "alias-expansion" | "empty-file" | "empty-document" | "not-a-record" | "kind-missing" | "kind-unknown" | "missing-key" | "unknown-key" | "unknown-value" | "wrong-type" | "to-be-filled-in" | "invalid-date" | "invalid-id" | "invalid-sha256" | "invalid-path" | "invalid-uri" | "invalid-email" | "invalid-country" | "blank-text" | "out-of-range" | "duplicate-item" | "path-or-uri" | "place-missing" | "invalid" | "file-outside-folder" | "folder-name" | "misplaced-record" | "folder-mismatch" | "no-vendor-record" | "duplicate-record" | "duplicate-id" | "unknown-service" | "unknown-document" | "unknown-guideline" | "unknown-contract" | "unknown-subprocessor" | "circular-reference" | "not-together" | "not-terminated" | "end-not-later" | "invalid-deadline" | "wrong-document-kind" | "invalid-unicode" | "more-problems" | "path-outside-root" | "service-or-contract" | "foreign-address" | "several-documents" | "json-invalid" | "unknown-rule" | "unknown-case" | "unknown-timezone" | "invalid-folder" | "version-missing" | "config-empty" | "config-documents" | "config-name" | "dates-reversed" | "not-formattable";
/** A problem before its vendor is known. Without a location it concerns the whole file. */
export interface RawProblem {
    readonly code: ProblemCode;
    readonly args: TextArgs;
    readonly file: string;
    readonly pointer?: string;
    readonly location?: Location;
    readonly frame?: Frame;
}
/** A file that cannot be read or is not valid. Fails the verdict. Its sentences are made by who shows them. */
export interface Problem extends RawProblem {
    readonly vendor: string | null;
    readonly section: Section;
    /** Never resolved: a problem of base alone is not a problem of head. */
    readonly change: Change;
}
/** The sentences of a problem, in one language. */
export interface ProblemTexts {
    readonly message: string;
    readonly remedy: string;
}
/** Returns a problem of a vendor, or of a section that belongs to none. */
export declare function toProblem(problem: RawProblem, vendor: string | null, section: Section): Problem;
