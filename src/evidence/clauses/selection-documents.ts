import type {
  DocumentReference,
  Place,
  PlaceComparison,
  PolicyInput,
  Rfp,
  Service,
  Vendor,
} from "../../schemas/generated/types.ts";
import type { Range } from "../quotes/key.ts";
import type { ClauseDocument } from "./document.ts";

/**
 * Places of the documents behind a selection that are read: requests for proposal, evaluations, and in the guidelines'
 * own dossier the guidelines. Only those that are present.
 */
export function selectionPlaces(input: PolicyInput): string[] {
  const { vendor, guidelines, evidence } = input;
  const named = vendor ? selectionDocuments(vendor) : guidelines.map(({ document }) => document);
  return named.flatMap(({ location }) =>
    location !== undefined && evidence[location]?.state === "present" ? location : [],
  );
}

function selectionDocuments({ services, documents }: Vendor): DocumentReference[] {
  const ids = services.flatMap(({ selection }) => [
    selection?.rfp?.document ?? [],
    selection?.evaluation?.document ?? [],
  ]);
  return documents.filter(({ id }) => ids.flat().includes(id));
}

/** Returns the input with what the document at one place says of security, as a guideline, request or evaluation. */
export function withSelection(input: PolicyInput, place: string, clauses: ClauseDocument): PolicyInput {
  const { vendor, guidelines } = input;
  if (!vendor) {
    const told = guidelines.map((guideline) =>
      guideline.document.location === place
        ? { ...guideline, document: { ...guideline.document, ...spokenBy(clauses) } }
        : guideline,
    );
    return { ...input, guidelines: told };
  }
  const ids = selectionDocuments(vendor).flatMap(({ id, location }) => (location === place ? id : []));
  if (ids.length === 0) return input;
  const spoken = spokenBy(clauses);
  const documents = vendor.documents.map((document) =>
    ids.includes(document.id) ? { ...document, ...spoken } : document,
  );
  const services = vendor.services.map((service) => comparedService(service, ids, clauses));
  return { ...input, vendor: { ...vendor, documents, services } };
}

/** A part that was not read may speak of security. */
function spokenBy(clauses: ClauseDocument): { speaks_of_security?: boolean } {
  const speaks = clauses.speaksOfSecurity();
  return speaks || !clauses.document.gap ? { speaks_of_security: speaks } : {};
}

function comparedService(service: Service, ids: readonly string[], clauses: ClauseDocument): Service {
  const { selection } = service;
  const rfp = selection?.rfp;
  if (!selection || rfp?.document === undefined || !ids.includes(rfp.document)) return service;
  return { ...service, selection: { ...selection, rfp: comparedRequest(rfp, clauses) } };
}

function comparedRequest(rfp: Rfp, clauses: ClauseDocument): Rfp {
  const { security_requirements: security, privacy_requirements: privacy } = rfp;
  return {
    ...rfp,
    ...(security && { security_requirements: comparedPlace(security, clauses) }),
    ...(privacy && { privacy_requirements: comparedPlace(privacy, clauses) }),
  };
}

function comparedPlace(place: Place, clauses: ClauseDocument): Place {
  const compared = comparisonOf(place, clauses);
  return compared ? { ...place, compared } : place;
}

/** Characters after the name of a section that are taken as its text. */
const maxSection = 3_000;

function comparisonOf({ section, page }: Place, clauses: ClauseDocument): PlaceComparison | undefined {
  const { document } = clauses;
  const { lastPage, source, gap } = document;
  if (page !== undefined && lastPage !== undefined && page > lastPage)
    return { state: "past-end", last: String(lastPage) };
  const named = section === undefined ? undefined : document.articleNamed(section);
  const parts: readonly Range[] = [
    ...(page === undefined ? [] : [document.pageNumbered(page) ?? []].flat()),
    ...(section === undefined ? [] : document.passagesOf(section)).map(({ from, to }) => ({
      from,
      to: to + maxSection,
    })),
    ...(named ? [named] : []),
  ];
  if (parts.length === 0 && gap) return undefined;
  // A page of a format without pages, such as Word's, cannot be found.
  if (parts.length === 0) return section === undefined ? undefined : { state: "absent" };
  const speaks = parts.some(({ from, to }) => clauses.speaksOfSecurity({ from, to: Math.min(to, source.length) }));
  return speaks || gap ? undefined : { state: "other-subject" };
}
