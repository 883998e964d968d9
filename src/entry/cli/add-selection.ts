import { RunError } from "../../model/run-error.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import type { Change } from "../../records/editing/edit.ts";
import type { Value } from "../../records/editing/value.ts";
import { fieldQuestions as ask } from "../../texts/add.ts";
import type { Field } from "../../usecases/authoring/fields.ts";
import { known } from "../../usecases/authoring/record-fields.ts";
import {
  appended,
  changedFile,
  isRecord,
  listOf,
  placesOf,
  type RecordFiles,
} from "../../usecases/authoring/record-places.ts";
import {
  identifiedFields,
  neededFields,
  type SelectionField,
  selectionFields,
} from "../../usecases/authoring/selection-fields.ts";
import { statedByEvaluation, statedByRequest, statedCriteria } from "../../usecases/authoring/stated-selection.ts";
import { recordFiles } from "../shared/record-folder.ts";
import { addingCommand, chosenVendor, vendorOption } from "./add-vendor.ts";
import type { Adding } from "./adding.ts";
import type { ExitCode } from "./command.ts";
import { choiceOf, tablesOf, textOf, VendorDocuments } from "./vendor-documents.ts";

const serviceOption: Field = { option: "service", kind: "text", question: ask.service, isNeeded: true };

export const addSelectionCommand = addingCommand(
  {
    name: "selection",
    description: {
      en: "Add to a service how its vendor was selected, and the requirements identified before",
      ko: "업무에 업체 선정 과정과 그 전에 식별한 요구사항을 추가",
    },
    examples: [
      "clausegate add selection --vendor hanbit-cs --service call-center",
      "clausegate add selection --vendor hanbit-cs --service call-center --procedure vendor-selection --rfp rfp.pdf --issued-on 2025-11-17 --security-section SER-001 --privacy-section SER-009 --evaluation evaluation.xlsx --evaluated-on 2025-12-08 --passing-score 70 --criteria '보안=security:30:25' '개인정보 보호=privacy:20:17' '가격=other:50:41' --selected-on 2025-12-10 --identified-on 2025-12-01 --requirement legal-compliance safeguards",
      "clausegate add selection --vendor chorong-oncall --service incident-desk --basis standard-terms --reason '약관으로만 가입할 수 있는 서비스' --procedure vendor-selection --review review.pdf --reviewed-on 2026-01-21 --selected-on 2026-01-26",
    ],
  },
  [vendorOption, serviceOption, ...Object.values(selectionFields), ...Object.values(identifiedFields)],
  addSelection,
);

/** A service on record, and its place among the vendor's. */
interface PlacedService {
  readonly index: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Adds what the service does not have yet, with its documents: all or nothing. */
async function addSelection(adding: Adding): Promise<ExitCode> {
  const vendor = await chosenVendor(adding);
  const files = await recordFiles(adding.records, vendor);
  const service = await chosenService(adding, files);
  const [record] = placesOf(files, "vendor");
  if (!record) throw new RunError("value-not-allowed", { option: "vendor", value: vendor, allowed: [] });
  const parts = partsToAdd(adding, service, record.file.path);
  const documents = new VendorDocuments(adding, files, record);
  const selection = parts.has("selection") ? await selectionOf(adding, service, documents) : undefined;
  const identified = parts.has("identified_requirements") ? await adding.required(identifiedFields) : undefined;
  const set = (key: Part, value: Value | undefined): Change[] =>
    value === undefined ? [] : [{ kind: "set", path: ["services", service.index, key], value }];
  const had = listOf(record.value.documents).length;
  const entries = documents.added.map(({ entry }) => entry);
  const written = changedFile(record, [
    ...set("identified_requirements", identified),
    ...set("selection", selection),
    ...appended("documents", had, entries),
  ]);
  return adding.write({
    kind: selection === undefined ? "identified" : "selection",
    id: String(service.value.id),
    files,
    written,
    documents: documents.added.map(({ placed }) => placed),
  });
}

/** The service to add to: one that exists. The only one is not asked for. */
async function chosenService(adding: Adding, files: RecordFiles): Promise<PlacedService> {
  const services = placesOf(files, "vendor")
    .slice(0, 1)
    .flatMap(({ value }) => (Array.isArray(value.services) ? value.services : []))
    .flatMap((value: unknown, index) => (isRecord(value) ? [{ index, value }] : []));
  const choices = services.map(({ value }) => choiceOf(value));
  const id = await adding.oneOf(serviceOption, choices);
  const found = services.find(({ value }) => value.id === id);
  if (found) return found;
  throw new RunError("value-not-allowed", {
    option: serviceOption.option,
    value: id,
    allowed: choices.map(({ value }) => value),
  });
}

type Part = "selection" | "identified_requirements";

/** The parts to add: those options speak of; without any, on a terminal those the service lacks. */
function partsToAdd(adding: Adding, { value }: PlacedService, path: string): ReadonlySet<Part> {
  const all: readonly Part[] = ["selection", "identified_requirements"];
  const given = all.filter((part) =>
    Object.values(part === "selection" ? selectionFields : identifiedFields).some((field) => adding.isGiven(field)),
  );
  const lacking = all.filter((part) => !Object.hasOwn(value, part));
  const recorded = (given.length > 0 ? given : all).filter((part) => !lacking.includes(part));
  if (recorded.length > 0 && (given.length > 0 || lacking.length === 0))
    throw new RunError("selection-recorded", { service: String(value.id), keys: recorded, path });
  return new Set(adding.canAsk ? lacking : given.length > 0 ? given : lacking);
}

/** Asks for one field, with an answer to propose. */
type Asked = (field: SelectionField, proposed?: string) => Promise<Value | undefined>;

async function selectionOf(
  adding: Adding,
  { value }: PlacedService,
  documents: VendorDocuments,
): Promise<Record<string, Value>> {
  const basis = await adding.text(selectionFields.basis);
  const needed = neededFields(basis, value.personal_data === true);
  adding.refuseMissing(needed.map((key) => ({ ...selectionFields[key], isNeeded: true })));
  const asked: Asked = (key, proposed) =>
    adding.value({ ...adding.proposing(selectionFields[key], proposed), isNeeded: needed.includes(key) || undefined });
  const basisOf = basis === "rfp" ? {} : { basis, reason: await asked("reason") };
  if (basis === "existing") return known({ ...basisOf, selected_on: await asked("selected_on") });
  const procedure = await guidelineOf(adding);
  const chosen = basis === "rfp" ? await tendered(adding, asked, documents) : await reviewed(adding, asked, documents);
  return known({ ...basisOf, procedure, ...chosen });
}

/** Throws `RunError` `guideline-missing` where none is on record. */
async function guidelineOf(adding: Adding): Promise<string> {
  const files = await recordFiles(adding.records, guidelinesFolder);
  const choices = placesOf(files, "guideline").map(({ value }) => choiceOf(value));
  if (choices.length === 0) throw new RunError("guideline-missing", { inventory: files.inventory });
  return adding.oneOf({ ...selectionFields.procedure, isNeeded: true }, choices);
}

async function tendered(adding: Adding, asked: Asked, documents: VendorDocuments): Promise<Record<string, Value>> {
  const request = await documents.named({ ...selectionFields.rfp, isNeeded: true }, "rfp");
  const said = adding.canAsk ? statedByRequest(await textOf(request.file)) : {};
  const rfp = known({
    document: request.id,
    issued_on: await adding.value({ ...adding.proposing(selectionFields.issued_on, said.issued_on), isAsked: true }),
    security_requirements: placeOf(await asked("security_section", said.security_section)),
    privacy_requirements: placeOf(await asked("privacy_section", said.privacy_section)),
  });
  const sheet = await documents.named({ ...selectionFields.evaluation, isNeeded: true }, "evaluation");
  const read = adding.canAsk ? statedByEvaluation(await textOf(sheet.file)) : {};
  const criteria = adding.canAsk ? statedCriteria(await tablesOf(sheet.file)) : undefined;
  const evaluation = known({
    document: sheet.id,
    evaluated_on: await asked("evaluated_on", read.evaluated_on),
    passing_score: await asked("passing_score", read.passing_score),
    criteria: await asked("criteria", criteria),
  });
  return known({ selected_on: await asked("selected_on"), rfp, evaluation });
}

async function reviewed(adding: Adding, asked: Asked, documents: VendorDocuments): Promise<Record<string, Value>> {
  const kind = await adding.text(selectionFields.review_kind);
  const document = await documents.named({ ...selectionFields.review, isNeeded: true }, kind);
  const review = known({ document: document.id, reviewed_on: await asked("reviewed_on") });
  return known({ selected_on: await asked("selected_on"), review });
}

function placeOf(section: Value | undefined): Value | undefined {
  return section === undefined ? undefined : { section };
}
