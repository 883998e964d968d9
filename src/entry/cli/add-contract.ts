import { RunError } from "../../model/run-error.ts";
import { fieldQuestions as ask } from "../../texts/add.ts";
import type { Choice, Field } from "../../usecases/authoring/fields.ts";
import { clauseFields, contractFields, documentFields, known } from "../../usecases/authoring/record-fields.ts";
import {
  appended,
  changedFile,
  listOf,
  newFile,
  placesOf,
  type RecordFiles,
  type RecordPlace,
} from "../../usecases/authoring/record-places.ts";
import { placedDocument } from "../shared/placed-documents.ts";
import { recordFiles } from "../shared/record-folder.ts";
import { addingCommand, chosenVendor, vendorOption } from "./add-vendor.ts";
import type { Adding } from "./adding.ts";
import type { ExitCode } from "./command.ts";
import { choiceOf, entryOf, unrecordedFiles } from "./vendor-documents.ts";

const services: Field = { option: "service", kind: "choices", question: ask.services, isNeeded: true };
const contractId: Field = { option: "id", kind: "text", question: ask.contractId };
const file: Field = { option: "file", kind: "text", question: ask.file };
const kind: Field = { ...documentFields.kind, fallback: "consignment-contract" };
const documentId: Field = { option: "id", kind: "text", question: ask.documentId };
const contractOfDocument: Field = { option: "contract", kind: "text", question: ask.contract };
const contractOfClause: Field = { ...contractOfDocument, isNeeded: true };
const documentOfClause: Field = { option: "document", kind: "text", question: ask.document, isNeeded: true };

/** Fields whose allowed values depend on the records are listed without them. */
const forContract = [
  vendorOption,
  { ...services, kind: "texts" as const },
  ...Object.values(contractFields),
  contractId,
  file,
  kind,
];
const forDocument = [vendorOption, contractOfDocument, documentId, ...Object.values(documentFields)];
const forClause = [vendorOption, contractOfClause, documentOfClause, ...Object.values(clauseFields)];

export const addContractCommand = addingCommand(
  {
    name: "contract",
    description: { en: "Add a contract with its document", ko: "계약과 계약 문서를 추가" },
    examples: [
      "clausegate add contract --vendor hanbit-cs --service call-center --title '고객 상담 업무 위탁 계약서' --signed-on 2026-01-02 --from 2026-01-05 --to 2028-01-04 --file contract.pdf",
    ],
  },
  forContract,
  addContract,
);

export const addDocumentCommand = addingCommand(
  {
    name: "document",
    description: {
      en: "Add a document to a contract, or to the vendor's record, with its digest",
      ko: "계약 또는 업체 기록에 문서를 해시값과 함께 추가",
    },
    examples: ["clausegate add document --vendor hanbit-cs --contract hanbit-cs-2026 --kind pledge --file pledge.pdf"],
  },
  forDocument,
  addDocument,
);

export const addClauseCommand = addingCommand(
  {
    name: "clause",
    description: { en: "Add a clause to a contract", ko: "계약에 조항을 추가" },
    examples: [
      "clausegate add clause --vendor hanbit-cs --contract hanbit-cs-2026 --document main --requirement security-training --article 제9조 --interval-months 6",
    ],
  },
  forClause,
  addClause,
);

async function addContract(adding: Adding): Promise<ExitCode> {
  const vendor = await chosenVendor(adding);
  const files = await recordFiles(adding.records, vendor);
  const ofVendor = placesOf(files, "vendor").flatMap(({ value }) => listOf(value.services));
  const covered = await adding.value({ ...services, choices: ofVendor.map(choiceOf) });
  const { from, to, ...stated } = await adding.values(contractFields);
  const contracts = placesOf(files, "contract");
  const isTaken = (id: string) => contracts.some(({ value }) => value.id === id);
  const day = String(stated.signed_on ?? from ?? "");
  const id = await adding.id("id", `${vendor}-${day.slice(0, 4)}`, { question: "contractId", isTaken });
  const path = `${files.inventory}/${vendor}/contracts/${id}.yaml`;
  if (isTaken(id) || files.contents.files.some((one) => one.path === path))
    throw new RunError("record-id-taken", { id, path, option: "id" });
  const offered = { ...file, isAsked: true as const, choices: unrecordedFiles(adding, files) };
  const document = await adding.usable(offered, async (named) =>
    named === "" ? undefined : placedDocument(named, vendor, adding.records),
  );
  const documents = document && [{ id: "main", kind: await adding.text(kind), ...entryOf(document, path) }];
  const value = known({
    kind: "contract",
    id,
    vendor,
    services: covered,
    ...stated,
    effective: known({ from, to }),
    documents,
  });
  return adding.write({
    kind: "contract",
    id,
    files,
    written: newFile(path, value),
    documents: document ? [document] : [],
  });
}

async function addDocument(adding: Adding): Promise<ExitCode> {
  const vendor = await chosenVendor(adding);
  const files = await recordFiles(adding.records, vendor);
  const contract = await adding.value({ ...contractOfDocument, isAsked: true, choices: contractsOf(files) });
  const record = contract === undefined ? recordOf(files) : contractOf(files, String(contract));
  const offered = { ...documentFields.file, choices: unrecordedFiles(adding, files) };
  const document = await adding.usable(offered, (named) => placedDocument(named, vendor, adding.records));
  const had = listOf(record.value.documents);
  const isTaken = (id: string) => had.some((one) => one.id === id);
  const name =
    document.path
      .split("/")
      .at(-1)
      ?.replace(/\.[^.]*$/, "") ?? "";
  const id = await adding.id("id", name, { question: "documentId", isTaken });
  if (isTaken(id)) throw new RunError("record-id-taken", { id, path: record.file.path, option: "id" });
  const { kind: ofDocument, title } = await adding.values({ kind: documentFields.kind, title: documentFields.title });
  const entry = known({ id, kind: ofDocument, title, ...entryOf(document, record.file.path) });
  const written = changedFile(record, appended("documents", had.length, [entry]));
  return adding.write({ kind: "document", id, files, written, documents: [document] });
}

async function addClause(adding: Adding): Promise<ExitCode> {
  const vendor = await chosenVendor(adding);
  const files = await recordFiles(adding.records, vendor);
  const record = contractOf(files, await adding.oneOf(contractOfClause, contractsOf(files)));
  const document = await adding.oneOf(documentOfClause, listOf(record.value.documents).map(choiceOf));
  const { covers, article, ...rest } = await adding.values(clauseFields);
  const clause = known({ document, article, quote: rest.quote, page: rest.page, covers, ...rest });
  const written = changedFile(record, appended("clauses", listOf(record.value.clauses).length, [clause]));
  return adding.write({ kind: "clause", id: String(covers), files, written });
}

function contractsOf(files: RecordFiles): Choice[] {
  return placesOf(files, "contract").map(({ value }) => choiceOf(value));
}

function recordOf(files: RecordFiles): RecordPlace {
  const [record] = placesOf(files, "vendor");
  if (!record) throw new RunError("value-not-allowed", { option: "contract", value: "", allowed: idsOf(files) });
  return record;
}

function contractOf(files: RecordFiles, id: string): RecordPlace {
  const record = placesOf(files, "contract").find(({ value }) => value.id === id);
  if (!record) throw new RunError("value-not-allowed", { option: "contract", value: id, allowed: idsOf(files) });
  return record;
}

function idsOf(files: RecordFiles): string[] {
  return placesOf(files, "contract").map(({ value }) => String(value.id));
}
