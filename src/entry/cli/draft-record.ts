import { writeAllFrom } from "../../adapters/disk/output.ts";
import { isAnyNamed } from "../../evidence/clauses/with-wording.ts";
import { type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { RawProblem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import { isVendorFolder, type SourceFile } from "../../model/tree.ts";
import type { Value } from "../../records/editing/value.ts";
import { unknownVendor } from "../../records/unknown-vendor.ts";
import { terminal as onOneLine } from "../../report/formats/escape.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { addWords, fieldQuestions } from "../../texts/add.ts";
import { draftWords } from "../../texts/draft.ts";
import { fill } from "../../texts/fill.ts";
import type { AgreementFacts } from "../../usecases/authoring/agreement-facts.ts";
import { type DraftedDocument, draftAnswer, statedBy } from "../../usecases/authoring/draft-answer.ts";
import { draftJson, draftText } from "../../usecases/authoring/draft-text.ts";
import type { Field } from "../../usecases/authoring/fields.ts";
import { isOnRecord, type ProposedContract, proposedContract } from "../../usecases/authoring/proposed-record.ts";
import { contractFields, known, serviceFields } from "../../usecases/authoring/record-fields.ts";
import {
  placesOf,
  type RecordFiles,
  refuseNewProblems,
  type WrittenFile,
} from "../../usecases/authoring/record-places.ts";
import { type NewService, namesOf, recordedService, withService } from "../../usecases/authoring/vendor-record.ts";
import { type PlacedDocument, placeOf } from "../shared/placed-documents.ts";
import { openRecordTree, type RecordTree, recordFiles } from "../shared/record-folder.ts";
import type { ExitCode } from "./command.ts";
import { askFor } from "./field-questions.ts";
import type { TextOrJson } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate draft`. */
export interface DraftFlags {
  readonly root: string;
  readonly vendor?: string;
  readonly service?: string;
  readonly contract?: string;
  readonly personalData?: true;
  readonly development?: true;
  readonly format: TextOrJson;
  readonly language?: Language;
}

/** A draft to write. */
interface DraftToRecord {
  readonly flags: DraftFlags;
  /** The documents as they were read, and their texts in the same order. */
  readonly files: readonly SourceFile[];
  readonly documents: readonly DraftedDocument[];
  readonly policy: Policy;
}

/** The vendor, its files, and how to speak to who drafts. */
interface Session {
  readonly vendor: string;
  readonly service: string;
  readonly files: RecordFiles;
  readonly terminal: Terminal;
  readonly language: Language;
}

/**
 * Writes what documents say into the records of a vendor, all or nothing, and says what is left to a person. On a
 * terminal it asks for facts no document states. Throws `RunError` `vendor-unknown`, `interrupted`, `record-refused`,
 * `document-taken`, `output-failed`.
 */
export async function recordDraft(draft: DraftToRecord, terminal: Terminal): Promise<ExitCode> {
  const { flags, files, documents, policy } = draft;
  const { vendor = "", service = "" } = flags;
  const records = await openRecordTree(flags.root, policy);
  const language = flags.language ?? records.config.language ?? terminal.language;
  if (!isVendorFolder(vendor)) throw unknownVendor(vendor, records.vendors, records.config.inventory);
  const session = { vendor, service, files: await recordFiles(records, vendor), terminal, language };
  const placed = await placeAll(files, vendor, records);
  const { answer, added, contract } = await proposed(draft, placed, session);
  const written = [...(added ? [withService(session.files, added)] : []), contract];
  const open = refuseNewProblems(session.files, written, "to-be-filled-in");
  await writeAllFrom(flags.root, outputsOf(written, placed));
  const done = [...said({ contract, added, placed, open }, session), ...unnamed(documents, session)];
  if (flags.format === "json") {
    terminal.queue([draftJson(answer)]);
    terminal.complain(done);
  } else {
    const shown = { ...answer, draft: { ...answer.draft, hints: [] } };
    const text = draftText(shown, { language, color: terminal.color });
    terminal.queue([text, "\n", ...done.map((line) => `${line}\n`)]);
  }
  return 0;
}

/** What is to be written; asks for facts no document states. */
async function proposed(
  { flags, documents, policy }: DraftToRecord,
  placed: readonly PlacedDocument[],
  session: Session,
) {
  const { vendor, service, files } = session;
  const agreement = statedBy(documents);
  const added = await newService(flags, agreement, session);
  const facts = added?.service ?? recordedService(files, service) ?? {};
  const personalData = flags.personalData ?? facts.personal_data === true;
  const development = flags.development ?? facts.development === true;
  const answer = draftAnswer(documents, { personalData, development }, policy.catalogue, agreement);
  const told = { vendor, service, contract: flags.contract, documents: recorded(placed, answer.draft.proposals) };
  const asStated = { ...told, agreement };
  const isKnown = isOnRecord(asStated, files);
  const proposal = isKnown ? asStated : { ...told, agreement: await withAnswers(agreement, session) };
  return { answer, added, contract: proposedContract(proposal, files) };
}

/** Finds the place of each document, once for each. Throws `RunError` `document-taken` for two that need one place. */
async function placeAll(files: readonly SourceFile[], vendor: string, records: RecordTree): Promise<PlacedDocument[]> {
  const placed: PlacedDocument[] = [];
  for (const file of files) {
    const document = await placeOf(file, vendor, records);
    const other = placed.find(({ path }) => path === document.path);
    if (other && other.sha256 !== document.sha256)
      throw new RunError("document-taken", { path: other.path, named: file.path });
    if (!placed.some(({ sha256 }) => sha256 === document.sha256)) placed.push(document);
  }
  return placed;
}

function recorded(placed: readonly PlacedDocument[], proposals: DraftClauses) {
  return placed.map(({ named, path, sha256 }) => ({
    path,
    sha256,
    proposals: proposals.filter(({ document = named }) => document === named),
  }));
}

type DraftClauses = ReturnType<typeof draftAnswer>["draft"]["proposals"];

function outputsOf(written: readonly WrittenFile[], placed: readonly PlacedDocument[]) {
  return [...placed.flatMap(({ copy }) => copy ?? []), ...written.map(({ path, text }) => ({ path, pieces: [text] }))];
}

/** The service where the records do not have it: what flags and text say, the rest asked for or left out. */
async function newService(
  { personalData, development }: DraftFlags,
  { parties, effective }: AgreementFacts,
  { vendor, service, files, terminal, language }: Session,
): Promise<NewService | undefined> {
  if (recordedService(files, service)) return undefined;
  const ask = async (field: Field): Promise<Value | undefined> =>
    terminal.ask ? askFor(field, terminal, language) : undefined;
  const stated = parties.find(({ role }) => role === "vendor")?.name;
  const isNew = placesOf(files, "vendor").length === 0;
  const choices = stated === undefined ? parties.map((party) => ({ value: party.name })) : [];
  const vendorName = { ...nameField("vendorName", vendor, stated), choices };
  const name = isNew ? ((await ask(vendorName)) ?? stated) : undefined;
  const { type, started_on, personal_data, important_information, development: isDevelopment } = serviceFields;
  return {
    vendor: known({ name, status: isNew ? "active" : undefined }),
    service: known({
      id: service,
      name: await ask(nameField("serviceName", service)),
      type: await ask(type),
      started_on: await ask({ ...started_on, fallback: effective?.from }),
      personal_data: personalData ?? (await ask(personal_data)),
      important_information: await ask(important_information),
      development: development ?? (await ask(isDevelopment)),
    }),
  };
}

/** The days of a new contract that no document states, as answered on a terminal; left out for an empty answer. */
async function withAnswers(stated: AgreementFacts, { terminal, language }: Session): Promise<AgreementFacts> {
  if (!terminal.ask) return stated;
  const { signed_on, from, to } = contractFields;
  const ask = async (field: Field): Promise<IsoDate | undefined> => {
    const answer = String((await askFor({ ...field, isNeeded: undefined }, terminal, language)) ?? "");
    return isIsoDate(answer) ? answer : undefined;
  };
  const signed = stated.signed_on ?? (await ask(signed_on));
  const first = stated.effective?.from ?? (await ask({ ...from, fallback: signed }));
  const last = stated.effective?.to ?? (first && (await ask(to)));
  const effective = first && { from: first, ...(last && { to: last }) };
  return { ...stated, ...(signed && { signed_on: signed }), ...(effective && { effective }) };
}

function nameField(name: "vendorName" | "serviceName", id: string, stated = id): Field {
  return { option: "name", kind: "text", question: fieldQuestions[name], isNeeded: true, fallback: stated };
}

interface Done {
  readonly contract: ProposedContract;
  readonly added: NewService | undefined;
  readonly placed: readonly PlacedDocument[];
  readonly open: readonly RawProblem[];
}

/** Says so where no document names the vendor: it may be another company's contract. */
function unnamed(documents: readonly DraftedDocument[], { files, language }: Session): string[] {
  const names = placesOf(files, "vendor").flatMap(({ value }) => namesOf(value));
  if (names.length === 0 || documents.some(({ text }) => isAnyNamed(names, text))) return [];
  return [onOneLine(fill(draftWords.vendorNotNamed, { names })[language])];
}

/** What was written, what is left to fill in, and what comes next. */
function said({ contract, added, placed, open }: Done, { vendor, service, files, language }: Session): string[] {
  const { path, clauses, isNew, isExtended } = contract;
  const paths = [...new Set(open.map(({ file }) => file))];
  const keysIn = (file: string) => open.filter((one) => one.file === file).map(({ pointer = "" }) => pointer.slice(1));
  const vendorPath = placesOf(files, "vendor")[0]?.file.path ?? `${files.inventory}/${vendor}/vendor.yaml`;
  const texts = [
    ...placed.flatMap(({ copy, named }) => (copy ? [fill(addWords.copied, { from: named, path: copy.path })] : [])),
    ...(added ? [fill(draftWords.wroteVendor, { path: vendorPath, vendor, service })] : []),
    fill(isNew ? draftWords.wroteNew : draftWords.wroteMore, { contract: contract.contract, path, clauses }),
    ...(isExtended ? [fill(draftWords.serviceAdded, { contract: contract.contract, service })] : []),
    ...paths.map((file) => fill(draftWords.openKeys, { path: file, keys: keysIn(file) })),
    fill(draftWords.countsForNothing, { vendor }),
  ];
  return texts.map((text) => onOneLine(text[language]));
}
