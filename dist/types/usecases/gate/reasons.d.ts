import type { Finding } from "../../model/finding.ts";
import type { TextArgs } from "../../model/language.ts";
import { type Path } from "../../model/location.ts";
import type { Problem } from "../../model/problem.ts";
import type { RunError } from "../../model/run-error.ts";
import type { Severity } from "../../model/severity.ts";
import type { RecordDocument } from "../../records/document.ts";
import { type OwnReasonCode } from "../../texts/gate.ts";
import type { Reason } from "./decision.ts";
/** A rule that is broken. */
export declare function findingReason(finding: Finding): Reason;
/** Where in a record a reason is to be seen, and which service it is about. */
export interface ReasonPlace {
    readonly source?: RecordDocument;
    readonly path?: Path;
    readonly service?: string;
    readonly severity?: Severity;
}
/** A reason that is no rule's. */
export declare function ownReason(code: OwnReasonCode, args: TextArgs, place?: ReasonPlace): Reason;
/** Why nothing can be said: files that cannot be used. Points at the first; its lines are shown with the problem itself. */
export declare function problemsReason(problems: readonly Problem[]): Reason;
/** Why nothing can be said: what the run ended in. */
export declare function errorReason(error: RunError): Reason;
