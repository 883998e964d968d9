import type { TextArgs } from "./language.ts";

/** Why a run could not be judged. Wording lives in `texts/run-errors.ts`. */
export type RunErrorCode =
  | "usage"
  | "date-invalid"
  | "output-invalid"
  | "root-missing"
  | "input-unreadable"
  | "nothing-found"
  | "vendor-unknown"
  | "rule-unknown"
  | "policy-missing"
  | "policy-altered"
  | "policy-failed"
  | "output-failed"
  | "output-closed"
  | "git-missing"
  | "git-failed"
  | "repository-missing"
  | "repository-unsafe"
  | "ref-invalid"
  | "ref-unknown"
  | "ref-not-fetched"
  | "ref-ambiguous"
  | "history-missing"
  | "histories-unrelated"
  | "object-missing"
  | "tree-invalid"
  | "tree-too-large";

/** The run could not be judged; the operator must act. Never used for what the inventory says. */
export class RunError extends Error {
  override readonly name = "RunError";
  readonly code: RunErrorCode;
  readonly args: TextArgs;
  constructor(code: RunErrorCode, args: TextArgs, options?: ErrorOptions) {
    super(`${code}: ${JSON.stringify(args)}`, options);
    this.code = code;
    this.args = args;
  }
}
