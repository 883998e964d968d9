import type { Clause, Contract, PolicyInput, RecognisedWords, Wording } from "../../schemas/generated/types.ts";
import type { ReadDocument } from "../quotes/document.ts";
import { keyOf } from "../quotes/key.ts";
import { compareClause, type Recognised, recognisedAs } from "./compare.ts";
import type { ClauseDocument } from "./document.ts";
import { scopesOf } from "./scopes.ts";

/** Returns the input with what the clauses claim beyond the words of the document at one place. */
export function withWording(input: PolicyInput, place: string, clauses: ClauseDocument): PolicyInput {
  const names = input.vendor ? [input.vendor.name, ...(input.vendor.former_names ?? []).map(({ name }) => name)] : [];
  const contracts = input.contracts.map((contract) => {
    const ids = contract.documents.flatMap(({ id, location }) => (location === place ? id : []));
    return ids.length === 0 ? contract : compareContract(contract, ids, { clauses, names });
  });
  return { ...input, contracts };
}

interface Read {
  readonly clauses: ClauseDocument;
  /** The vendor's names. */
  readonly names: readonly string[];
}

function compareContract(contract: Contract, ids: readonly string[], { clauses, names }: Read): Contract {
  const { document } = clauses;
  const isCompared = ({ document: id, proposed, passage, quote }: Clause) =>
    id !== undefined && ids.includes(id) && !proposed && (quote === undefined || passage?.state === "found");
  const sharing = sharedPassages(contract.clauses.filter(isCompared), document, clauses);
  const compared = contract.clauses.map((clause) => {
    if (!isCompared(clause)) return clause;
    const shared = sharing.get(clause);
    const { wording: own, recognised } = comparedOnce(clause, clauses);
    const wording: Wording = { ...own, ...(shared !== undefined && { shared }) };
    const { passage } = clause;
    return {
      ...clause,
      ...(passage && recognised.length > 0 && { passage: { ...passage, recognised: [...recognised] } }),
      ...(Object.keys(wording).length > 0 && { wording }),
    };
  });
  return { ...contract, clauses: compared, ...naming(contract, document, names) };
}

/** What a clause was recognised as, and what its record claims beyond its words. */
interface Compared {
  readonly recognised: readonly RecognisedWords[];
  readonly wording: Wording;
}

/** Comparisons by document and record of the clause: versions of a contract have most of theirs in common. */
const comparisons = new WeakMap<ClauseDocument, Map<string, Compared>>();

function comparedOnce(clause: Clause, clauses: ClauseDocument): Compared {
  const known = comparisons.get(clauses) ?? new Map<string, Compared>();
  comparisons.set(clauses, known);
  const key = JSON.stringify(clause);
  const before = known.get(key);
  if (before) return before;
  const { wording, recognised } = compareClause(clause, clauses.document, clauses);
  const compared = { wording, recognised: recognised.map((one) => told(one, clauses)) };
  known.set(key, compared);
  return compared;
}

function told({ requirement, strength, at, words }: Recognised, clauses: ClauseDocument): RecognisedWords {
  return { requirement, strength, at, words: words.map((range) => clauses.excerpt(range)) };
}

/** Fewest requirements that one passage may be recorded for and be too much. */
const fewestShared = 6;

/** For clauses whose passage is recorded for too many requirements, their number: it speaks of less than half of them. */
function sharedPassages(
  compared: readonly Clause[],
  document: ReadDocument,
  clauses: ClauseDocument,
): ReadonlyMap<Clause, number> {
  const byPassage = new Map<number, Clause[]>();
  for (const clause of compared) {
    if (clause.quote === undefined) continue;
    const [passage] = document.passagesOf(clause.quote);
    const at = passage && (clauses.within(passage)[0]?.from ?? passage.from);
    if (at !== undefined) byPassage.set(at, [...(byPassage.get(at) ?? []), clause]);
  }
  const shared = new Map<Clause, number>();
  for (const same of byPassage.values()) {
    const covered = [...new Set(same.flatMap(({ covers }) => covers))];
    if (covered.length < fewestShared) continue;
    const spoken = covered.filter((requirement) =>
      same.some((clause) => {
        const scopes = scopesOf(clause, document, clauses, document.passagesOf(clause.quote ?? "").slice(0, 1));
        return scopes && recognisedAs(requirement, { ...scopes, article: [] }, clauses)?.strength !== undefined;
      }),
    );
    if (spoken.length * 2 < covered.length && same[0]) shared.set(same[0], covered.length);
  }
  return shared;
}

/** Whether a document names the vendor. That none does is known once all of every document was read. */
function naming(contract: Contract, document: ReadDocument, names: readonly string[]): Pick<Contract, "names_vendor"> {
  if (contract.names_vendor === true || isAnyNamed(names, document)) return { names_vendor: true };
  const isAllRead = contract.documents.every(({ reading }) => reading?.state === "read" && !reading.reason);
  return isAllRead ? { names_vendor: false } : {};
}

/** Forms of a company, which a contract may write in another way. */
const companyForms =
  /주식회사|유한회사|유한책임회사|재단법인|사단법인|\(주\)|㈜|\b(?:inc|llc|ltd|limited|co|corp|corporation|company|gmbh|plc|b\.?v)\b\.?/giu;

/** Whether a document has one of the names of a company, its legal form aside. */
export function isAnyNamed(names: readonly string[], { letters }: ReadDocument): boolean {
  return names.some((name) => {
    const core = keyOf(name.normalize("NFKC").replaceAll(companyForms, " ")).text;
    return letters.includes(core === "" ? keyOf(name).text : core);
  });
}
