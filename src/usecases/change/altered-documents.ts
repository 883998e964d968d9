import { itself } from "../../judgement/identity.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Path } from "../../model/location.ts";
import { compareText } from "../../model/order.ts";
import { isAgreedAnew, isSignedLater } from "./agreed-anew.ts";
import type { ContractOutline, DocumentOutline, EvidenceOutline } from "./evidence-outline.ts";
import type { EvidenceSides } from "./lost-evidence.ts";

/** A document of a contract in force whose bytes a change replaces without a later signature, renewal or amendment. */
export interface AlteredDocument {
  /** Id in head. */
  readonly contract: string;
  readonly document: string;
  /** Where head's record names the document. */
  readonly path: Path;
  readonly from: DocumentOutline;
  readonly to: DocumentOutline;
  /**
   * Articles cited by clauses in force, as records name them, and where head's record cites them; in code-unit order.
   */
  readonly cited: readonly CitedArticle[];
}

export interface CitedArticle {
  readonly article: string;
  readonly path: Path;
}

/** CHG-04: documents of contracts in force whose bytes differ although nothing was agreed since. */
export function alteredDocuments(sides: EvidenceSides, asOf: IsoDate): AlteredDocument[] {
  const { before, after, identity = itself } = sides;
  return inForceIn(before).flatMap((contract) => {
    const now = after.contracts.find(({ id }) => id === (identity.contracts.get(contract.id) ?? contract.id));
    const agreed = { contract, contracts: before.contracts };
    if (!now || isAgreedAnew(agreed, { contract: now, contracts: after.contracts }, asOf)) return [];
    const citing = inForceIn(after).includes(now) ? now : undefined;
    return contract.documents.flatMap((from) => {
      const at = now.documents.findIndex(({ id }) => id === from.id);
      const to = now.documents[at];
      if (!to || !isOther(from, to) || isSignedLater(agreed, to, asOf)) return [];
      const path = ["documents", at];
      const cited = citedIn(from.id, { contract, now, citing, path });
      return [{ contract: now.id, document: from.id, path, from, to, cited }];
    });
  });
}

function inForceIn({ services, contracts }: EvidenceOutline): ContractOutline[] {
  const inForce = new Set(services.flatMap((service) => service.inForce));
  return contracts.filter(({ id }) => inForce.has(id));
}

/** Whether the bytes differ. Bytes that base's record already names are restored, not altered. */
function isOther(from: DocumentOutline, to: DocumentOutline): boolean {
  const areKnown = from.sha256 !== undefined && to.sha256 !== undefined;
  return areKnown && to.sha256 !== from.sha256 && to.sha256 !== from.recorded;
}

interface Citing {
  readonly contract: ContractOutline;
  readonly now: ContractOutline;
  /** Head's contract where it is in force. */
  readonly citing: ContractOutline | undefined;
  /** Where head's record names the document. */
  readonly path: Path;
}

function citedIn(document: string, { contract, now, citing, path }: Citing): CitedArticle[] {
  const clauses = [...contract.clauses, ...(citing?.clauses ?? [])].filter((clause) => clause.document === document);
  const articles = [...new Set(clauses.flatMap((clause) => clause.articles))].sort(compareText);
  return articles.map((article) => {
    const at = now.clauses.findIndex((clause) => clause.document === document && clause.articles.includes(article));
    return { article, path: at < 0 ? path : ["clauses", at, "article"] };
  });
}
