import type { Rule } from "../../model/rule.ts";
import { jsonForLogs } from "../../report/formats/escape.ts";
import { isOnlyDeclared, type ShownService } from "./show.ts";
import { type VerifiedDossier, verdictOf } from "./verify.ts";

/** The state an answer is about: a commit, or null for the working tree. */
export interface About {
  readonly commit: string | null;
}

/** Renders the evidence of dossiers as data. */
export function verifiedJson(dossiers: readonly VerifiedDossier[], { commit }: About): string {
  const verdict = verdictOf(dossiers);
  const listed = dossiers.map(({ vendor, isUsable, documents, quotes, clausesWithoutQuote }) => ({
    vendor,
    usable: isUsable,
    documents: documents.map(({ isPointer: pointer, ...document }) => ({ ...document, pointer })),
    quotes: quotes.map(({ isTooShort: tooShort, ...quote }) => ({ ...quote, tooShort })),
    clausesWithoutQuote,
  }));
  return written({ schemaVersion: 1, commit, verdict, dossiers: listed });
}

/** Renders the clauses that meet a requirement as data. */
export function shownJson(
  shown: {
    readonly rule: Rule;
    readonly asOf: string;
    readonly vendor: string;
    readonly services: readonly ShownService[];
  },
  { commit }: About,
): string {
  const { rule, asOf, vendor, services } = shown;
  const listed = services.map((service) => ({ ...service, onlyDeclared: isOnlyDeclared(service) }));
  const { id, requirement } = rule;
  return written({ schemaVersion: 1, commit, asOf, vendor, rule: id, requirement, services: listed });
}

function written(value: object): string {
  return `${jsonForLogs(JSON.stringify(value, null, 2))}\n`;
}
