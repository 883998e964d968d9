import { RunError } from "../../model/run-error.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import { fieldQuestions as ask } from "../../texts/add.ts";
import type { Field } from "../../usecases/authoring/fields.ts";
import { guidelineFields, known, serviceFields, vendorFields } from "../../usecases/authoring/record-fields.ts";
import {
  changedFile,
  newFile,
  placesOf,
  type RecordFiles,
  type RecordPlace,
} from "../../usecases/authoring/record-places.ts";
import { recordedService, withService } from "../../usecases/authoring/vendor-record.ts";
import { placedDocument } from "../shared/placed-documents.ts";
import { recordFiles, refuseUnknownVendor } from "../shared/record-folder.ts";
import { type AddFlags, Adding } from "./adding.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { optionsOf } from "./field-questions.ts";
import { pageLanguageOption, rootOption, writtenExitCodes } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { entryOf, unrecordedFiles } from "./vendor-documents.ts";

const vendorName: Field = { option: "name", kind: "text", question: ask.vendorName, isNeeded: true };
const vendorId: Field = { option: "id", kind: "text", question: ask.vendorId };
const serviceOfVendor: Field = { option: "service", kind: "text", question: ask.serviceId };
const nameOfService: Field = { option: "service-name", kind: "text", question: ask.serviceName, isNeeded: true };
/** The vendor of a part of its record; `Adding` offers those that exist. */
export const vendorOption: Field = { option: "vendor", kind: "text", question: ask.vendor, isNeeded: true };
const serviceName: Field = { option: "name", kind: "text", question: ask.serviceName, isNeeded: true };
const serviceId: Field = { option: "id", kind: "text", question: ask.serviceId };
const guidelineId: Field = { option: "id", kind: "text", question: ask.guidelineId };

const ofVendor = [vendorName, vendorId, ...Object.values(vendorFields), serviceOfVendor, nameOfService];
const forVendor = [...ofVendor, ...Object.values(serviceFields)];
const forService = [vendorOption, serviceName, serviceId, ...Object.values(serviceFields)];
const forGuideline = [guidelineId, ...Object.values(guidelineFields)];

/** A command that adds something by its fields. */
export function addingCommand(
  command: Pick<CliCommand, "name" | "description" | "examples">,
  fields: readonly Field[],
  run: (adding: Adding) => Promise<ExitCode>,
): CliCommand<AddFlags> {
  return {
    ...command,
    options: [...optionsOf(fields), rootOption, pageLanguageOption],
    exitCodes: writtenExitCodes,
    run: async (flags: AddFlags, terminal: Terminal) => run(await Adding.open(flags, fields, terminal)),
  };
}

export const addVendorCommand = addingCommand(
  {
    name: "vendor",
    description: { en: "Add a vendor with its first service", ko: "업체와 첫 업무를 추가" },
    examples: [
      "clausegate add vendor --name '한빛고객센터 주식회사' --id hanbit-cs --service call-center --service-name '고객 상담 업무' --type customer-support --started-on 2026-01-05 --personal-data yes --important-information yes --development no",
    ],
  },
  forVendor,
  addVendor,
);

export const addServiceCommand = addingCommand(
  {
    name: "service",
    description: { en: "Add a service to a vendor", ko: "업체에 업무를 추가" },
    examples: [
      "clausegate add service --vendor hanbit-cs --name '녹취 보관' --id recording --type other --started-on 2026-03-02 --personal-data yes --important-information no --development no",
    ],
  },
  forService,
  addService,
);

export const addGuidelineCommand = addingCommand(
  {
    name: "guideline",
    description: { en: "Add a guideline of the organisation with its document", ko: "조직의 지침과 지침 문서를 추가" },
    examples: [
      "clausegate add guideline --title '외부자 보안 관리 지침' --id vendor-selection --from 2021-01-01 --file guideline.pdf --covers selection-procedure rfp-requirements",
    ],
  },
  forGuideline,
  addGuideline,
);

async function addVendor(adding: Adding): Promise<ExitCode> {
  const { records } = adding;
  const name = await adding.text(vendorName);
  const isTaken = (id: string) => records.vendors.includes(id);
  const id = await adding.id("id", name, { question: "vendorId", isTaken });
  const files = await recordFiles(records, id);
  const taken = placesOf(files, "vendor")[0]?.file.path ?? (isTaken(id) ? `${files.inventory}/${id}` : undefined);
  if (taken !== undefined) throw new RunError("record-id-taken", { id, path: taken, option: "id" });
  const vendor = known({ name, ...(await adding.values(vendorFields)) });
  const nameHere = await adding.text(nameOfService);
  const service = await adding.id("service", nameHere, { question: "serviceId", isTaken: () => false });
  const added = { vendor, service: { id: service, name: nameHere, ...(await adding.values(serviceFields)) } };
  return adding.write({ kind: "vendor", id, files, written: withService(files, added) });
}

async function addService(adding: Adding): Promise<ExitCode> {
  const vendor = await chosenVendor(adding);
  const files = await recordFiles(adding.records, vendor);
  const name = await adding.text(serviceName);
  const isTaken = (id: string) => recordedService(files, id) !== undefined;
  const id = await adding.id("id", name, { question: "serviceId", isTaken });
  const [record] = placesOf(files, "vendor");
  if (isTaken(id)) throw new RunError("record-id-taken", { id, path: record?.file.path ?? vendor, option: "id" });
  const service = { id, name, ...(await adding.values(serviceFields)) };
  return adding.write({ kind: "service", id, files, written: withService(files, { vendor: {}, service }) });
}

/** The vendor to add to: one that exists. Throws `RunError` `vendor-unknown`. */
export async function chosenVendor(adding: Adding): Promise<string> {
  const { vendors } = adding.records;
  const choices = vendors.map((value) => ({ value }));
  const vendor = await adding.oneOf(vendorOption, choices);
  refuseUnknownVendor(vendor, adding.records);
  return vendor;
}

/** Adds a guideline, or fills in one that says nothing yet: that of `clausegate init`. */
async function addGuideline(adding: Adding): Promise<ExitCode> {
  const { records } = adding;
  const files = await recordFiles(records, guidelinesFolder);
  const title = await adding.text(guidelineFields.title);
  const named = adding.isGiven(guidelineId) ? await adding.text(guidelineId) : undefined;
  const filled = placesOf(files, "guideline").find(
    ({ value }) => isBlank(value) && (named === undefined || value.id === named),
  );
  const id = filled ? String(filled.value.id) : await newGuidelineId(adding, files, title);
  const path = filled?.file.path ?? `${files.inventory}/${guidelinesFolder}/${id}.yaml`;
  const others = { from: guidelineFields.from, to: guidelineFields.to };
  const effective = known(await adding.values(others));
  const document = await adding.usable({ ...guidelineFields.file, choices: unrecordedFiles(adding, files) }, (named) =>
    placedDocument(named, guidelinesFolder, records),
  );
  const covers = (await adding.value(guidelineFields.covers)) ?? [];
  const value = { title, effective, document: { title, ...entryOf(document, path) }, covers };
  const written = filled
    ? changedFile(
        filled,
        Object.entries(value).map(([key, one]) => ({ kind: "set", path: [key], value: one })),
      )
    : newFile(path, { kind: "guideline", id, ...value });
  return adding.write({ kind: "guideline", id, files, written, documents: [document] });
}

/** Whether a guideline's record has no title, day and document yet. */
function isBlank({ id, title, covers }: RecordPlace["value"]): boolean {
  return typeof id === "string" && (title ?? null) === null && (covers ?? null) === null;
}

/** An id that no guideline and no file of theirs has. Throws `RunError` `record-id-taken`. */
async function newGuidelineId(adding: Adding, files: RecordFiles, title: string): Promise<string> {
  const guidelines = placesOf(files, "guideline");
  const isTaken = (one: string) => guidelines.some(({ value }) => value.id === one);
  const id = await adding.id("id", title, { question: "guidelineId", isTaken });
  const path = `${files.inventory}/${guidelinesFolder}/${id}.yaml`;
  const there =
    guidelines.find(({ value }) => value.id === id)?.file ?? files.contents.files.find((file) => file.path === path);
  if (there) throw new RunError("record-id-taken", { id, path: there.path, option: "id" });
  return id;
}
