import type { UnreadReason } from "../model/document-text.ts";
import type { Clause, Contract, PolicyInput } from "../schemas/generated/types.ts";

/** How far a clause was held against its document, the weakest first. `none`: there is no clause. */
export const standings = ["none", "claimed", "checked", "compared"] as const;
export type Standing = (typeof standings)[number];

/** What keeps a clause from being compared: its quote is not there, too short or not found, or nobody can read its document. */
export type Lack =
  | { readonly of: "quote"; readonly why: "absent" | "too-short" | "not-found" }
  | { readonly of: "document"; readonly why: UnreadReason | "elsewhere" };

/** What a clause is worth as evidence, and what it lacks for more; undefined where it lacks nothing. */
export interface Worth {
  readonly standing: Standing;
  readonly lack: Lack | undefined;
}

/** What is known of a dossier's documents. */
export interface Known {
  readonly evidence: PolicyInput["evidence"];
  /** Fewest letters and digits by which a quote identifies a passage. */
  readonly minimumQuoteLength: number;
}

/** Whether one standing is less than another. */
export function isBelow(one: Standing, other: Standing): boolean {
  return standings.indexOf(one) < standings.indexOf(other);
}

/** Returns the better of two standings. */
export function betterOf(one: Standing, other: Standing): Standing {
  return isBelow(one, other) ? other : one;
}

/** Returns what a clause on record is worth, as `policies/lib/comparison.rego` has it. */
export function worthOf(clause: Clause, contract: Contract, known: Known): Worth {
  const lack = lackOf(clause, contract, known);
  if (!lack) return { standing: "compared", lack };
  return { standing: isChecked(clause, contract, known) ? "checked" : "claimed", lack };
}

/** Whether a person compared the clause, or its document, with the document as it is. */
function isChecked({ document: id, checked }: Clause, { documents }: Contract, { evidence }: Known): boolean {
  const document = documents.find((one) => one.id === id);
  const digest = document?.uri === undefined ? evidence[document?.location ?? ""]?.sha256 : document.sha256;
  return digest !== undefined && [checked, document?.checked].some((check) => check?.sha256 === digest);
}

function lackOf(clause: Clause, { documents }: Contract, { evidence, minimumQuoteLength }: Known): Lack | undefined {
  const { quote, quote_length: length = 0, passage } = clause;
  if (quote === undefined) return { of: "quote", why: "absent" };
  if (length < minimumQuoteLength) return { of: "quote", why: "too-short" };
  if (passage?.state === "found") return undefined;
  if (passage && passage.state !== "unread") return { of: "quote", why: "not-found" };
  if (passage) return { of: "document", why: passage.reason ?? "unreadable" };
  const document = documents.find(({ id }) => id === clause.document);
  if (document?.uri !== undefined) return { of: "document", why: "elsewhere" };
  const state = evidence[document?.location ?? ""]?.state;
  return { of: "document", why: state === "absent" || state === "empty" ? state : "unreadable" };
}
