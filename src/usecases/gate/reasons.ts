import type { Finding, RuleFinding } from "../../model/finding.ts";
import type { TextArgs } from "../../model/language.ts";
import { type Path, toPointer } from "../../model/location.ts";
import type { Problem } from "../../model/problem.ts";
import type { RuleIndex } from "../../model/rule-index.ts";
import type { RunError } from "../../model/run-error.ts";
import type { Severity } from "../../model/severity.ts";
import type { RecordDocument } from "../../records/document.ts";
import { localizedFindingTexts } from "../../texts/findings.ts";
import { type OwnReasonCode, reasonText } from "../../texts/gate.ts";
import { runErrorText } from "../../texts/run-errors.ts";
import type { Reason } from "./decision.ts";

/** Fields that only findings have. */
const noRule = { rule: null, requirement: null, basis: null, title: null, citation: null, penalty: null } as const;
const nothing = { service: null, contract: null, guideline: null } as const;
const nowhere = { location: null, frame: null, pointer: null } as const;

/** Returns the reason for a broken rule. */
export function findingReason(finding: RuleFinding & Pick<Finding, "severity">, rules: RuleIndex): Reason {
  const { id, rule, requirement, severity, basis } = finding;
  const { title, citation, penalty, message, remedy } = localizedFindingTexts(finding, rules);
  const { service, contract, guideline, location, frame, pointer } = finding;
  return {
    id,
    code: "finding",
    ...{ rule, requirement, severity, basis, title, citation, penalty, message, remedy },
    ...{ service, contract, guideline, location, frame, pointer },
  };
}

/** Place of a reason in a record, and the service it is about. */
export interface ReasonPlace {
  readonly source?: RecordDocument;
  readonly path?: Path;
  readonly service?: string;
  readonly severity?: Severity;
}

/** Returns a reason that is not based on a rule. */
export function ownReason(code: OwnReasonCode, args: TextArgs, place: ReasonPlace = {}): Reason {
  const { source, path = [], service = null, severity = "error" } = place;
  return {
    id: [code, ...(service === null ? [] : [service]), ...(args.rule === undefined ? [] : [args.rule])].join(" "),
    code,
    ...noRule,
    ...nothing,
    severity,
    ...reasonText(code, args),
    service,
    ...(source ? { ...source.show(path), pointer: toPointer(path) } : nowhere),
  };
}

/**
 * Returns the reason for no answer if files cannot be used. Points at the first; its lines are shown with the problem
 * itself.
 */
export function problemsReason(problems: readonly Problem[]): Reason {
  const { location = null, pointer = null } = problems[0] ?? {};
  return { ...ownReason("not-judged", { count: problems.length }), location, pointer };
}

/** Returns the reason for no answer after a run error. */
export function errorReason(error: RunError): Reason {
  const { location = null, pointer = null } = error.problems[0] ?? {};
  const message = runErrorText(error);
  return {
    id: error.code,
    code: error.code,
    ...noRule,
    ...nothing,
    severity: "error",
    ...{ message, remedy: null, location, frame: null, pointer },
  };
}
