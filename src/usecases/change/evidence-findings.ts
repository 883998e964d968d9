import { differingArticles } from "../../evidence/quotes/articles.ts";
import { readable } from "../../evidence/quotes/compare.ts";
import { ReadDocument } from "../../evidence/quotes/document.ts";
import { type Identity, itself } from "../../judgement/identity.ts";
import { type OwnFact, ownFinding } from "../../judgement/own-finding.ts";
import type { RuleFinding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import { type Path, toPointer } from "../../model/location.ts";
import type { InventoryTree } from "../../model/tree.ts";
import { readFolder } from "../../records/read-folder.ts";
import type { FolderRecords } from "../../records/records.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { type AlteredDocument, alteredDocuments } from "./altered-documents.ts";
import { type Arrival, arrivals } from "./arrivals.ts";
import { arrivedEvidence } from "./arrived-documents.ts";
import { type EvidenceSides, type LostEvidence, lostEvidence } from "./lost-evidence.ts";

/** A folder whose evidence a change may take away, by its names on both sides. */
export interface ChangedFolder extends EvidenceSides {
  readonly from: string;
  readonly head: string;
}

/** The shared material for comparing evidence. */
export interface EvidenceLook {
  readonly trees: { readonly from: InventoryTree; readonly head: InventoryTree };
  /** Folder of head's inventory below the root. */
  readonly inventory: string;
  readonly asOf: IsoDate;
  readonly catalogue: CatalogueIndex;
}

/** A finding by head's names, and the names by which a waiver of base may know its subject. */
export interface EvidenceFinding {
  readonly finding: RuleFinding;
  readonly formerly: Pick<RuleFinding, "vendor" | "service" | "contract">;
}

/**
 * CHG-03 and CHG-04 of one folder. Reads the texts only of documents that clauses in force cite and whose bytes differ,
 * or that came with the change. Throws `RunError` where a document cannot be read at all.
 */
export async function evidenceFindings(folder: ChangedFolder, look: EvidenceLook): Promise<EvidenceFinding[]> {
  const altered = alteredDocuments(folder, look.asOf);
  const facts = lostEvidence(folder).map((lost) => lostFact(lost, folder, look));
  for (const document of altered) facts.push(...(await alteredFacts(document, folder, look)));
  const arrived = await arrivals(arrivedEvidence(folder, look.asOf), look.trees);
  facts.push(...arrived.map((arrival) => arrivedFact(arrival, folder, look)));
  if (facts.length === 0) return [];
  // Only the records' content is kept; lines are read again when they are shown.
  const { records } = await readFolder(folder.head, [], { tree: look.trees.head, inventory: look.inventory });
  return facts.map((fact) => ({
    finding: ownFinding({ ...fact, ...placeIn(records, fact, `${look.inventory}/${folder.head}`) }, look.catalogue),
    formerly: formerly(fact, folder),
  }));
}

/** A fact whose place is still a path in a contract's record. */
interface PathFact extends Pick<OwnFact, "rule" | "args" | "identity"> {
  readonly subject: { readonly vendor: string; readonly service?: string; readonly contract: string };
  readonly path: Path;
}

function lostFact(lost: LostEvidence, { head }: ChangedFolder, { catalogue }: EvidenceLook): PathFact {
  const { service, contract, document, unread, before, after, path } = lost;
  const requirements = lost.requirements.toSorted((a, b) => catalogue.position(a) - catalogue.position(b));
  return {
    rule: "CHG-03",
    args: {
      ...{ case: lost.case, service, contract, requirements, before, after },
      ...(document !== undefined && { document }),
      ...(unread !== undefined && { unread }),
    },
    identity: [head, service, contract, document ?? null, before, after, ...requirements],
    subject: { vendor: head, service, contract },
    path,
  };
}

async function alteredFacts(
  altered: AlteredDocument,
  { head }: ChangedFolder,
  look: EvidenceLook,
): Promise<PathFact[]> {
  const { contract, document, path, to } = altered;
  const fact = (name: string, where: Path, place?: string): PathFact => ({
    rule: "CHG-04",
    args: { case: name, contract, document, ...(place !== undefined && { place }) },
    // A document that changes again is another finding.
    identity: [head, contract, document, place ?? null, to.sha256 ?? null],
    subject: { vendor: head, contract },
    path: where,
  });
  const differing = await differingIn(altered, look);
  // EVD-02 already reports bytes that the record does not name.
  if (differing.length === 0) return to.sha256 === to.recorded ? [fact("bytes", path)] : [];
  return differing.map(({ cited, label }) =>
    fact("article", altered.cited.find(({ article }) => article === cited)?.path ?? path, label),
  );
}

function arrivedFact(
  { contract, document, path, former, label, requirements }: Arrival,
  { head }: ChangedFolder,
  { catalogue }: EvidenceLook,
): PathFact {
  const sorted = requirements.toSorted((a, b) => catalogue.position(a) - catalogue.position(b));
  const more = label === undefined ? { requirements: sorted } : { place: label };
  return {
    rule: "CHG-04",
    args: { case: label === undefined ? "new-document" : "article", contract, document: document.id, former, ...more },
    identity: [head, contract, document.id, label ?? "new-document", document.sha256 ?? null],
    subject: { vendor: head, contract },
    path,
  };
}

/** Cited articles whose letters differ, where both texts can be read and have one format. */
async function differingIn({ from, to, cited }: AlteredDocument, { trees }: EvidenceLook) {
  if (from.place === undefined || to.place === undefined || cited.length === 0) return [];
  const before = await trees.from.text(from.place);
  const after = await trees.head.text(to.place);
  if (before.state === "unread" || after.state === "unread" || before.format !== after.format) return [];
  const [was, is] = [readable(before), readable(after)];
  if (!(was instanceof ReadDocument) || !(is instanceof ReadDocument)) return [];
  return differingArticles(
    cited.map(({ article }) => article),
    was,
    is,
  );
}

/** The place of a path in its contract's record; the folder where the record is gone by now. */
function placeIn(
  { contracts }: FolderRecords,
  { subject, path }: PathFact,
  folder: string,
): Pick<OwnFact, "pointer" | "location" | "frame"> {
  const source = contracts.find(({ record }) => record.id === subject.contract)?.source;
  if (source) return { pointer: toPointer(path), ...source.show(path) };
  const location = { file: folder, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { pointer: toPointer(path), location, frame: { firstLine: 1, lines: [] } };
}

function formerly({ subject }: PathFact, { from, identity = itself }: ChangedFolder): EvidenceFinding["formerly"] {
  const { service, contract } = subject;
  return {
    vendor: from,
    service: service === undefined ? null : formerName(service, identity.services),
    contract: formerName(contract, identity.contracts),
  };
}

/** Base's name of something that head renames. */
function formerName(name: string, names: Identity["services"]): string {
  return [...names].find(([, now]) => now === name)?.[0] ?? name;
}
