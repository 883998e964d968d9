import type { Finding } from "../../model/finding.ts";
import type { TextArgs } from "../../model/language.ts";
import { type Path } from "../../model/location.ts";
import type { Problem } from "../../model/problem.ts";
import type { RunError } from "../../model/run-error.ts";
import type { Severity } from "../../model/severity.ts";
import type { RecordDocument } from "../../records/document.ts";
import { type OwnReasonCode } from "../../texts/gate.ts";
import type { Reason } from "./decision.ts";
/** Returns the reason for a broken rule. */
export declare function findingReason(finding: Finding): Reason;
/** Place of a reason in a record, and the service it is about. */
export interface ReasonPlace {
    readonly source?: RecordDocument;
    readonly path?: Path;
    readonly service?: string;
    readonly severity?: Severity;
}
/** Returns a reason that is not based on a rule. */
export declare function ownReason(code: OwnReasonCode, args: TextArgs, place?: ReasonPlace): Reason;
/**
 * Returns the reason for no answer if files cannot be used. Points at the first; its lines are shown with the problem
 * itself.
 */
export declare function problemsReason(problems: readonly Problem[]): Reason;
/** Returns the reason for no answer after a run error. */
export declare function errorReason(error: RunError): Reason;
