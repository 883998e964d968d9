import { compareBy, compareText } from "./order.ts";

/** The clauses of one contract that the tool proposed and nobody accepted: they count for nothing. */
export interface ProposedClauses {
  readonly vendor: string;
  readonly contract: string;
  readonly file: string;
  /** Line of the first one. */
  readonly line: number;
  readonly clauses: number;
  /** Requirements they are proposed for, without repetition, in code-unit order. */
  readonly requirements: readonly string[];
}

export const proposedOrder = compareBy<ProposedClauses>(
  (a, b) => compareText(a.vendor, b.vendor),
  (a, b) => compareText(a.contract, b.contract),
);
