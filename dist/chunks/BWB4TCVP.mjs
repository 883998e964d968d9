import {
  clauseFields,
  contractFields,
  documentFields,
  guidelineFields,
  known,
  named,
  placedDocument,
  serviceFields,
  vendorFields
} from "./Z2EZ3LOP.mjs";
import {
  addWords,
  areaOf,
  choicesOf,
  fieldQuestions,
  fieldValue,
  isGiven,
  optionsOf,
  refuseMissing
} from "./BG5YH5IA.mjs";
import "./I4CSY4JF.mjs";
import {
  extendWithAll,
  waiverSource
} from "./ZKPFMCAW.mjs";
import "./VIW4SHIR.mjs";
import {
  datesIn,
  openRecordTree,
  recordFiles,
  refuseUnknownVendor
} from "./AYK6U2NK.mjs";
import {
  readTables
} from "./OLSLIHBX.mjs";
import {
  idFromName,
  recordedService,
  unusedId,
  withService
} from "./5FRLHJBW.mjs";
import {
  appended,
  changedFile,
  isRecord,
  listOf,
  newFile,
  placesOf,
  refuseNewProblems
} from "./KB4HOIKB.mjs";
import "./URCPVFEH.mjs";
import "./DDMPM7V2.mjs";
import "./Q5IASK3I.mjs";
import "./I2G73LWN.mjs";
import "./LGYZWOCP.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import "./5ACC536N.mjs";
import "./56N3FC5G.mjs";
import {
  pageLanguageOption,
  rootOption,
  writtenExitCodes
} from "./6DTKQRCX.mjs";
import {
  writeAllFrom,
  writeBelow
} from "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import {
  runErrorLines
} from "./QLNNH5OA.mjs";
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import {
  readText
} from "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import {
  waiversPath
} from "./JX7WV6GS.mjs";
import "./42LEVNUP.mjs";
import "./EV54EK3E.mjs";
import {
  ReadDocument,
  readable
} from "./L2QHUV36.mjs";
import {
  locateDocument,
  pathFromRecord
} from "./OIVOOKO4.mjs";
import "./OGVGAJPE.mjs";
import "./4VOMADCF.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import {
  records_schema_default
} from "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import {
  guidelinesFolder
} from "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/adding.ts
var Adding = class _Adding {
  records;
  policy;
  terminal;
  given;
  language;
  constructor(given, terminal2, policy, records) {
    this.records = records, this.policy = policy, this.terminal = terminal2, this.given = given, this.language = given.language ?? records.config.language ?? terminal2.language;
  }
  /** Throws `RunError` `value-missing` where a needed option lacks and nobody can be asked. */
  static async open(flags, fields2, terminal2) {
    refuseMissing(fields2, flags, terminal2);
    let policy = await loadPolicyFiles(terminal2.policies);
    return new _Adding(flags, terminal2, policy, await openRecordTree(flags.root, policy));
  }
  /** Whether somebody can be asked. */
  get canAsk() {
    return this.terminal.ask !== void 0;
  }
  /** Whether an option of the command line gives the field. */
  isGiven(field) {
    return isGiven(field, this.given);
  }
  /** Throws `RunError` `value-missing` where a needed field lacks and nobody can be asked. */
  refuseMissing(fields2) {
    refuseMissing(fields2, this.given, this.terminal);
  }
  /** The field with an answer that a person can accept; as it is where nobody can be asked. */
  proposing(field, answer) {
    return this.canAsk && answer !== void 0 ? { ...field, fallback: answer } : field;
  }
  value(field) {
    return fieldValue(field, this.given, { terminal: this.terminal, language: this.language });
  }
  /** A value that is a text; empty where it was left out. */
  async text(field) {
    return String(await this.value(field) ?? "");
  }
  /** One of what is known: given, else the only one, else asked. */
  async oneOf(field, choices) {
    let [only, ...others] = choices;
    return this.canAsk && only !== void 0 && others.length === 0 && !this.isGiven(field) ? only.value : this.text({ ...field, choices });
  }
  /** Asks until an answer can be used. Throws what `use` throws where the value is an option's. */
  async usable(field, use) {
    for (; ; )
      try {
        return await use(await this.text(field));
      } catch (error) {
        if (!(this.canAsk && !this.isGiven(field)) || !(error instanceof RunError) || error.code === "interrupted") throw error;
        this.terminal.queue(runErrorLines(error).map((text) => `${terminal(text[this.language])}
`)), await this.terminal.flush();
      }
  }
  /** The values of several fields, all of them needed. Throws `RunError` `value-missing`. */
  async required(fields2) {
    let needed = Object.entries(fields2).map(([key, field]) => [key, { ...field, isNeeded: !0 }]);
    return this.refuseMissing(needed.map(([, field]) => field)), this.values(Object.fromEntries(needed));
  }
  /** The values of several fields, in their order; those left out are absent. */
  async values(fields2) {
    let found = {};
    for (let [key, field] of Object.entries(fields2)) found[key] = await this.value(field);
    return known(found);
  }
  /** An id: given, or made of a name and shown on a terminal to change. Throws `RunError` `record-id-missing`. */
  async id(option, name, {
    question,
    isTaken
  }) {
    let made = idFromName(name), fallback = made === void 0 ? void 0 : unusedId(made, isTaken), id = await this.text({ option, kind: "text", question: fieldQuestions[question], isNeeded: !0, fallback });
    if (id === "") throw new RunError("record-id-missing", { name, option });
    return id;
  }
  /** Writes valid files and copies, all or nothing, and says so. Throws `RunError` `record-refused`, `output-failed`. */
  async write({ kind: kind2, id, files, written, documents = [] }) {
    refuseNewProblems(files, [written], "complete");
    let outputs = [...documents.flatMap(({ copy }) => copy ?? []), { path: written.path, pieces: [written.text] }];
    await writeAllFrom(this.records.root, outputs);
    for (let { named: named2, copy } of documents) copy && this.say(addWords.copied, { from: named2, path: copy.path });
    return this.say(addWords.added, { what: addWords.kinds[kind2][this.language], id, path: written.path }), 0;
  }
  say(text, args) {
    this.terminal.queue([`${terminal(fill(text, args)[this.language])}
`]);
  }
};

// src/adapters/disk/list-files.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
var maxListed = 200;
function fileNamesIn(root, folder) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: !0 }).flatMap((entry) => entry.isFile() ? entry.name : []).sort().slice(0, maxListed);
  } catch {
    return [];
  }
}

// src/entry/cli/vendor-documents.ts
function choiceOf({ id, name, title }) {
  let text = typeof name == "string" ? name : typeof title == "string" ? title : void 0;
  return { value: String(id), ...text !== void 0 && { name: { en: text, ko: text } } };
}
function entryOf(document, record) {
  return { path: pathFromRecord(record, document.path), sha256: document.sha256 };
}
function unrecordedFiles({ records: { root } }, files) {
  let here = `${files.inventory}/${files.folder}/documents`, recorded = new Set(
    [...placesOf(files, "vendor"), ...placesOf(files, "contract")].flatMap(
      ({ file: file2, value }) => listOf(value.documents).map(({ path }) => typeof path == "string" ? locateDocument(file2.path, path) : path)
    )
  );
  return fileNamesIn(root, here).map((name) => `${here}/${name}`).filter((path) => !recorded.has(path)).map((path) => ({ value: root === "." ? path : `${root}/${path}` }));
}
var VendorDocuments = class {
  added = [];
  adding;
  files;
  record;
  constructor(adding, files, record) {
    this.adding = adding, this.files = files, this.record = record;
  }
  /** The document an option or answer names: by id, or as a file, which is then added. Throws as `placedDocument`. */
  async named(field, kind2) {
    let ofKind = this.recorded().filter((one) => one.kind === kind2), choices = [...ofKind.map(choiceOf), ...unrecordedFiles(this.adding, this.files)], fallback = ofKind.length === 1 ? String(ofKind[0]?.id) : void 0;
    return this.adding.usable(
      { ...this.adding.proposing(field, fallback), choices },
      (named2) => this.find(named2, kind2)
    );
  }
  async find(named2, kind2) {
    let known2 = this.recorded().find(({ id: id2 }) => id2 === named2);
    if (known2) return { id: named2, file: await this.fileOf(known2.path) };
    let placed = await placedDocument(named2, this.files.folder, this.adding.records), same = this.recorded().find(({ sha256 }) => sha256 === placed.sha256), file2 = { path: placed.path, bytes: placed.bytes };
    if (same) return { id: String(same.id), file: file2 };
    let id = unusedId(kind2, (one) => this.recorded().some((other) => other.id === one));
    return this.added.push({ entry: { id, kind: kind2, ...entryOf(placed, this.record.file.path) }, placed }), { id, file: file2 };
  }
  recorded() {
    return [...listOf(this.record.value.documents), ...this.added.map(({ entry }) => entry)];
  }
  async fileOf(path) {
    let location = typeof path == "string" ? locateDocument(this.record.file.path, path) : void 0;
    return location === void 0 ? void 0 : this.adding.records.tree.file(location);
  }
};
async function textOf(file2) {
  let text = file2 && readable(await readText(file2.path, file2.bytes));
  return text instanceof ReadDocument ? text.source : "";
}
async function tablesOf(file2) {
  try {
    return file2 ? (await readTables(file2)).tables : [];
  } catch (error) {
    if (error instanceof RunError) return [];
    throw error;
  }
}

// src/entry/cli/add-vendor.ts
var vendorName = { option: "name", kind: "text", question: fieldQuestions.vendorName, isNeeded: !0 }, vendorId = { option: "id", kind: "text", question: fieldQuestions.vendorId }, serviceOfVendor = { option: "service", kind: "text", question: fieldQuestions.serviceId }, nameOfService = { option: "service-name", kind: "text", question: fieldQuestions.serviceName, isNeeded: !0 }, vendorOption = { option: "vendor", kind: "text", question: fieldQuestions.vendor, isNeeded: !0 }, serviceName = { option: "name", kind: "text", question: fieldQuestions.serviceName, isNeeded: !0 }, serviceId = { option: "id", kind: "text", question: fieldQuestions.serviceId }, guidelineId = { option: "id", kind: "text", question: fieldQuestions.guidelineId }, ofVendor = [vendorName, vendorId, ...Object.values(vendorFields), serviceOfVendor, nameOfService], forVendor = [...ofVendor, ...Object.values(serviceFields)], forService = [vendorOption, serviceName, serviceId, ...Object.values(serviceFields)], forGuideline = [guidelineId, ...Object.values(guidelineFields)];
function addingCommand(command, fields2, run) {
  return {
    ...command,
    options: [...optionsOf(fields2), rootOption, pageLanguageOption],
    exitCodes: writtenExitCodes,
    run: async (flags, terminal2) => run(await Adding.open(flags, fields2, terminal2))
  };
}
var addVendorCommand = addingCommand(
  {
    name: "vendor",
    description: { en: "Add a vendor with its first service", ko: "업체와 첫 업무를 추가" },
    examples: [
      "clausegate add vendor --name '한빛고객센터 주식회사' --id hanbit-cs --service call-center --service-name '고객 상담 업무' --type customer-support --started-on 2026-01-05 --personal-data yes --important-information yes --development no"
    ]
  },
  forVendor,
  addVendor
), addServiceCommand = addingCommand(
  {
    name: "service",
    description: { en: "Add a service to a vendor", ko: "업체에 업무를 추가" },
    examples: [
      "clausegate add service --vendor hanbit-cs --name '녹취 보관' --id recording --type other --started-on 2026-03-02 --personal-data yes --important-information no --development no"
    ]
  },
  forService,
  addService
), addGuidelineCommand = addingCommand(
  {
    name: "guideline",
    description: { en: "Add a guideline of the organisation with its document", ko: "조직의 지침과 지침 문서를 추가" },
    examples: [
      "clausegate add guideline --title '외부자 보안 관리 지침' --id vendor-selection --from 2021-01-01 --file guideline.pdf --covers selection-procedure rfp-requirements"
    ]
  },
  forGuideline,
  addGuideline
);
async function addVendor(adding) {
  let { records } = adding, name = await adding.text(vendorName), isTaken = (id2) => records.vendors.includes(id2), id = await adding.id("id", name, { question: "vendorId", isTaken }), files = await recordFiles(records, id), taken = placesOf(files, "vendor")[0]?.file.path ?? (isTaken(id) ? `${files.inventory}/${id}` : void 0);
  if (taken !== void 0) throw new RunError("record-id-taken", { id, path: taken, option: "id" });
  let vendor = known({ name, ...await adding.values(vendorFields) }), nameHere = await adding.text(nameOfService), service = await adding.id("service", nameHere, { question: "serviceId", isTaken: () => !1 }), added = { vendor, service: { id: service, name: nameHere, ...await adding.values(serviceFields) } };
  return adding.write({ kind: "vendor", id, files, written: withService(files, added) });
}
async function addService(adding) {
  let vendor = await chosenVendor(adding), files = await recordFiles(adding.records, vendor), name = await adding.text(serviceName), isTaken = (id2) => recordedService(files, id2) !== void 0, id = await adding.id("id", name, { question: "serviceId", isTaken }), [record] = placesOf(files, "vendor");
  if (isTaken(id)) throw new RunError("record-id-taken", { id, path: record?.file.path ?? vendor, option: "id" });
  let service = { id, name, ...await adding.values(serviceFields) };
  return adding.write({ kind: "service", id, files, written: withService(files, { vendor: {}, service }) });
}
async function chosenVendor(adding) {
  let { vendors } = adding.records, choices = vendors.map((value) => ({ value })), vendor = await adding.oneOf(vendorOption, choices);
  return refuseUnknownVendor(vendor, adding.records), vendor;
}
async function addGuideline(adding) {
  let { records } = adding, files = await recordFiles(records, guidelinesFolder), title = await adding.text(guidelineFields.title), named2 = adding.isGiven(guidelineId) ? await adding.text(guidelineId) : void 0, filled = placesOf(files, "guideline").find(
    ({ value: value2 }) => isBlank(value2) && (named2 === void 0 || value2.id === named2)
  ), id = filled ? String(filled.value.id) : await newGuidelineId(adding, files, title), path = filled?.file.path ?? `${files.inventory}/${guidelinesFolder}/${id}.yaml`, others = { from: guidelineFields.from, to: guidelineFields.to }, effective = known(await adding.values(others)), document = await adding.usable(
    { ...guidelineFields.file, choices: unrecordedFiles(adding, files) },
    (named3) => placedDocument(named3, guidelinesFolder, records)
  ), covers = await adding.value(guidelineFields.covers) ?? [], value = { title, effective, document: { title, ...entryOf(document, path) }, covers }, written = filled ? changedFile(
    filled,
    Object.entries(value).map(([key, one]) => ({ kind: "set", path: [key], value: one }))
  ) : newFile(path, { kind: "guideline", id, ...value });
  return adding.write({ kind: "guideline", id, files, written, documents: [document] });
}
function isBlank({ id, title, covers }) {
  return typeof id == "string" && (title ?? null) === null && (covers ?? null) === null;
}
async function newGuidelineId(adding, files, title) {
  let guidelines = placesOf(files, "guideline"), isTaken = (one) => guidelines.some(({ value }) => value.id === one), id = await adding.id("id", title, { question: "guidelineId", isTaken }), path = `${files.inventory}/${guidelinesFolder}/${id}.yaml`, there = guidelines.find(({ value }) => value.id === id)?.file ?? files.contents.files.find((file2) => file2.path === path);
  if (there) throw new RunError("record-id-taken", { id, path: there.path, option: "id" });
  return id;
}

// src/entry/cli/add-contract.ts
var services = { option: "service", kind: "choices", question: fieldQuestions.services, isNeeded: !0 }, contractId = { option: "id", kind: "text", question: fieldQuestions.contractId }, file = { option: "file", kind: "text", question: fieldQuestions.file }, kind = { ...documentFields.kind, fallback: "consignment-contract" }, documentId = { option: "id", kind: "text", question: fieldQuestions.documentId }, contractOfDocument = { option: "contract", kind: "text", question: fieldQuestions.contract }, contractOfClause = { ...contractOfDocument, isNeeded: !0 }, documentOfClause = { option: "document", kind: "text", question: fieldQuestions.document, isNeeded: !0 }, forContract = [
  vendorOption,
  { ...services, kind: "texts" },
  ...Object.values(contractFields),
  contractId,
  file,
  kind
], forDocument = [vendorOption, contractOfDocument, documentId, ...Object.values(documentFields)], forClause = [vendorOption, contractOfClause, documentOfClause, ...Object.values(clauseFields)], addContractCommand = addingCommand(
  {
    name: "contract",
    description: { en: "Add a contract with its document", ko: "계약과 계약 문서를 추가" },
    examples: [
      "clausegate add contract --vendor hanbit-cs --service call-center --title '고객 상담 업무 위탁 계약서' --signed-on 2026-01-02 --from 2026-01-05 --to 2028-01-04 --file contract.pdf"
    ]
  },
  forContract,
  addContract
), addDocumentCommand = addingCommand(
  {
    name: "document",
    description: {
      en: "Add a document to a contract, or to the vendor's record, with its digest",
      ko: "계약 또는 업체 기록에 문서를 해시값과 함께 추가"
    },
    examples: ["clausegate add document --vendor hanbit-cs --contract hanbit-cs-2026 --kind pledge --file pledge.pdf"]
  },
  forDocument,
  addDocument
), addClauseCommand = addingCommand(
  {
    name: "clause",
    description: { en: "Add a clause to a contract", ko: "계약에 조항을 추가" },
    examples: [
      "clausegate add clause --vendor hanbit-cs --contract hanbit-cs-2026 --document main --requirement security-training --article 제9조 --interval-months 6"
    ]
  },
  forClause,
  addClause
);
async function addContract(adding) {
  let vendor = await chosenVendor(adding), files = await recordFiles(adding.records, vendor), ofVendor2 = placesOf(files, "vendor").flatMap(({ value: value2 }) => listOf(value2.services)), covered = await adding.value({ ...services, choices: ofVendor2.map(choiceOf) }), { from, to, ...stated } = await adding.values(contractFields), contracts = placesOf(files, "contract"), isTaken = (id2) => contracts.some(({ value: value2 }) => value2.id === id2), day = String(stated.signed_on ?? from ?? ""), id = await adding.id("id", `${vendor}-${day.slice(0, 4)}`, { question: "contractId", isTaken }), path = `${files.inventory}/${vendor}/contracts/${id}.yaml`;
  if (isTaken(id) || files.contents.files.some((one) => one.path === path))
    throw new RunError("record-id-taken", { id, path, option: "id" });
  let offered = { ...file, isAsked: !0, choices: unrecordedFiles(adding, files) }, document = await adding.usable(
    offered,
    async (named2) => named2 === "" ? void 0 : placedDocument(named2, vendor, adding.records)
  ), documents = document && [{ id: "main", kind: await adding.text(kind), ...entryOf(document, path) }], value = known({
    kind: "contract",
    id,
    vendor,
    services: covered,
    ...stated,
    effective: known({ from, to }),
    documents
  });
  return adding.write({
    kind: "contract",
    id,
    files,
    written: newFile(path, value),
    documents: document ? [document] : []
  });
}
async function addDocument(adding) {
  let vendor = await chosenVendor(adding), files = await recordFiles(adding.records, vendor), contract = await adding.value({ ...contractOfDocument, isAsked: !0, choices: contractsOf(files) }), record = contract === void 0 ? recordOf(files) : contractOf(files, String(contract)), offered = { ...documentFields.file, choices: unrecordedFiles(adding, files) }, document = await adding.usable(offered, (named2) => placedDocument(named2, vendor, adding.records)), had = listOf(record.value.documents), isTaken = (id2) => had.some((one) => one.id === id2), name = document.path.split("/").at(-1)?.replace(/\.[^.]*$/, "") ?? "", id = await adding.id("id", name, { question: "documentId", isTaken });
  if (isTaken(id)) throw new RunError("record-id-taken", { id, path: record.file.path, option: "id" });
  let { kind: ofDocument, title } = await adding.values({ kind: documentFields.kind, title: documentFields.title }), entry = known({ id, kind: ofDocument, title, ...entryOf(document, record.file.path) }), written = changedFile(record, appended("documents", had.length, [entry]));
  return adding.write({ kind: "document", id, files, written, documents: [document] });
}
async function addClause(adding) {
  let vendor = await chosenVendor(adding), files = await recordFiles(adding.records, vendor), record = contractOf(files, await adding.oneOf(contractOfClause, contractsOf(files))), document = await adding.oneOf(documentOfClause, listOf(record.value.documents).map(choiceOf)), { covers, article, ...rest } = await adding.values(clauseFields), clause = known({ document, article, quote: rest.quote, page: rest.page, covers, ...rest }), written = changedFile(record, appended("clauses", listOf(record.value.clauses).length, [clause]));
  return adding.write({ kind: "clause", id: String(covers), files, written });
}
function contractsOf(files) {
  return placesOf(files, "contract").map(({ value }) => choiceOf(value));
}
function recordOf(files) {
  let [record] = placesOf(files, "vendor");
  if (!record) throw new RunError("value-not-allowed", { option: "contract", value: "", allowed: idsOf(files) });
  return record;
}
function contractOf(files, id) {
  let record = placesOf(files, "contract").find(({ value }) => value.id === id);
  if (!record) throw new RunError("value-not-allowed", { option: "contract", value: id, allowed: idsOf(files) });
  return record;
}
function idsOf(files) {
  return placesOf(files, "contract").map(({ value }) => String(value.id));
}

// src/usecases/authoring/selection-fields.ts
var { selection, document_kind, term } = records_schema_default.$defs, { basis } = selection.properties, reviewKinds = ["security-review", "certificate"], selectionFields = {
  basis: {
    option: "basis",
    kind: "choice",
    question: fieldQuestions.basis,
    isAsked: !0,
    fallback: "rfp",
    choices: choicesOf(basis.enum, basis.enumDescriptions)
  },
  reason: { option: "reason", kind: "text", question: fieldQuestions.selectionReason },
  procedure: { option: "procedure", kind: "text", question: fieldQuestions.procedure },
  rfp: { option: "rfp", kind: "text", question: fieldQuestions.rfp },
  issued_on: { option: "issued-on", kind: "date", question: fieldQuestions.issuedOn },
  security_section: { option: "security-section", kind: "text", question: fieldQuestions.securitySection },
  privacy_section: { option: "privacy-section", kind: "text", question: fieldQuestions.privacySection },
  evaluation: { option: "evaluation", kind: "text", question: fieldQuestions.evaluation },
  evaluated_on: { option: "evaluated-on", kind: "date", question: fieldQuestions.evaluatedOn },
  passing_score: { option: "passing-score", kind: "number", question: fieldQuestions.passingScore },
  criteria: { option: "criteria", kind: "criteria", question: fieldQuestions.criteria },
  review: { option: "review", kind: "text", question: fieldQuestions.review },
  review_kind: {
    option: "review-kind",
    kind: "choice",
    question: fieldQuestions.reviewKind,
    isAsked: !0,
    fallback: "security-review",
    choices: kindsOf(reviewKinds)
  },
  reviewed_on: { option: "reviewed-on", kind: "date", question: fieldQuestions.reviewedOn },
  selected_on: { option: "selected-on", kind: "date", question: fieldQuestions.selectedOn }
}, identifiedFields = {
  recorded_on: { option: "identified-on", kind: "date", question: fieldQuestions.identifiedOn },
  requirements: { option: "requirement", kind: "choices", question: fieldQuestions.identified, choices: named(term.enum) }
};
function neededFields(basisOfSelection, personalData) {
  return basisOfSelection === "existing" ? ["reason"] : basisOfSelection !== "rfp" ? ["reason", "procedure", "review", "reviewed_on", "selected_on"] : [
    "procedure",
    "rfp",
    "security_section",
    ...personalData ? ["privacy_section"] : [],
    "evaluation",
    "evaluated_on",
    "passing_score",
    "criteria",
    "selected_on"
  ];
}
function kindsOf(kinds) {
  return choicesOf(document_kind.enum, document_kind.enumDescriptions).filter(({ value }) => kinds.includes(value));
}

// src/usecases/authoring/stated-selection.ts
var maxHeading = 100;
function statedByRequest(source) {
  let [day] = datesIn(source), security = headingOf(source, /(?:정보\s?보호|보안).{0,10}요구|security requirement/iu), privacy = headingOf(source, /개인정보.{0,10}요구|(?:privacy|personal data|data protection) requirement/iu);
  return {
    ...day && { issued_on: day.date },
    ...security !== void 0 && { security_section: security },
    ...privacy !== void 0 && { privacy_section: privacy }
  };
}
function statedByEvaluation(source) {
  let days = datesIn(source), day = days.find(
    ({ from }) => /(?:평가일|evaluat\w{1,5} on)\W{0,5}$/iu.test(source.slice(0, from).slice(-30))
  ) ?? days[0], share = /(?:합격|적격|통과)[^\n%]{0,30}?(\d{1,3})\s?%/u.exec(source)?.[1] ?? /pass[^\n%]{0,30}?(\d{1,3})\s?(?:%|percent)/iu.exec(source)?.[1];
  return { ...day && { evaluated_on: day.date }, ...share !== void 0 && { passing_score: share } };
}
function headingOf(source, pattern) {
  for (let line of source.split(`
`, 5e3)) {
    let text = line.replace(/^[#\s]+/, "").trim();
    if (/^\s*#|^\s*(?:\d|제\s?\d|[가-힣]\.|[IVX]+\.)/u.test(line) && text.length <= maxHeading && pattern.test(text)) return text;
  }
}
var heads = {
  name: /항목|criteri|item/iu,
  area: /영역|분야|구분|area/iu,
  weight: /배점|weight|max/iu,
  score: /득점|score/iu
};
function statedCriteria(tables) {
  for (let { rows } of tables) {
    let cells = rows.map((row) => row.cells.map((cell) => cell?.text.trim() ?? "")), head = cells.findIndex((row) => Object.values(heads).every((word) => row.some((text) => word.test(text)))), columns = (cells[head] ?? []).map((text) => text), at = (word) => columns.findIndex((text) => word.test(text)), [name, area, weight, score] = [at(heads.name), at(heads.area), at(heads.weight), at(heads.score)], items = cells.slice(head + 1).filter((row) => (row[area] ?? "") !== "");
    if (head < 0 || items.length === 0) continue;
    let known2 = items.map((row) => itemOf(row[name], row[area], [row[weight], row[score]]));
    return known2.every((item) => item !== void 0) ? known2.join(", ") : void 0;
  }
}
function itemOf(name = "", area = "", [weight = "", score = ""]) {
  let known2 = areaOf(area);
  return name !== "" && !name.includes("=") && [weight, score].every((text) => /^\d+(?:\.\d+)?$/.test(text)) && known2 !== void 0 ? `${name}=${known2}:${weight}:${score}` : void 0;
}

// src/entry/cli/add-selection.ts
var serviceOption = { option: "service", kind: "text", question: fieldQuestions.service, isNeeded: !0 }, addSelectionCommand = addingCommand(
  {
    name: "selection",
    description: {
      en: "Add to a service how its vendor was selected, and the requirements identified before",
      ko: "업무에 업체 선정 과정과 그 전에 식별한 요구사항을 추가"
    },
    examples: [
      "clausegate add selection --vendor hanbit-cs --service call-center",
      "clausegate add selection --vendor hanbit-cs --service call-center --procedure vendor-selection --rfp rfp.pdf --issued-on 2025-11-17 --security-section SER-001 --privacy-section SER-009 --evaluation evaluation.xlsx --evaluated-on 2025-12-08 --passing-score 70 --criteria '보안=security:30:25' '개인정보 보호=privacy:20:17' '가격=other:50:41' --selected-on 2025-12-10 --identified-on 2025-12-01 --requirement legal-compliance safeguards",
      "clausegate add selection --vendor chorong-oncall --service incident-desk --basis standard-terms --reason '약관으로만 가입할 수 있는 서비스' --procedure vendor-selection --review review.pdf --reviewed-on 2026-01-21 --selected-on 2026-01-26"
    ]
  },
  [vendorOption, serviceOption, ...Object.values(selectionFields), ...Object.values(identifiedFields)],
  addSelection
);
async function addSelection(adding) {
  let vendor = await chosenVendor(adding), files = await recordFiles(adding.records, vendor), service = await chosenService(adding, files), [record] = placesOf(files, "vendor");
  if (!record) throw new RunError("value-not-allowed", { option: "vendor", value: vendor, allowed: [] });
  let parts = partsToAdd(adding, service, record.file.path), documents = new VendorDocuments(adding, files, record), selection2 = parts.has("selection") ? await selectionOf(adding, service, documents) : void 0, identified = parts.has("identified_requirements") ? await adding.required(identifiedFields) : void 0, set = (key, value) => value === void 0 ? [] : [{ kind: "set", path: ["services", service.index, key], value }], had = listOf(record.value.documents).length, entries = documents.added.map(({ entry }) => entry), written = changedFile(record, [
    ...set("identified_requirements", identified),
    ...set("selection", selection2),
    ...appended("documents", had, entries)
  ]);
  return adding.write({
    kind: selection2 === void 0 ? "identified" : "selection",
    id: String(service.value.id),
    files,
    written,
    documents: documents.added.map(({ placed }) => placed)
  });
}
async function chosenService(adding, files) {
  let services2 = placesOf(files, "vendor").slice(0, 1).flatMap(({ value }) => Array.isArray(value.services) ? value.services : []).flatMap((value, index) => isRecord(value) ? [{ index, value }] : []), choices = services2.map(({ value }) => choiceOf(value)), id = await adding.oneOf(serviceOption, choices), found = services2.find(({ value }) => value.id === id);
  if (found) return found;
  throw new RunError("value-not-allowed", {
    option: serviceOption.option,
    value: id,
    allowed: choices.map(({ value }) => value)
  });
}
function partsToAdd(adding, { value }, path) {
  let all = ["selection", "identified_requirements"], given = all.filter(
    (part) => Object.values(part === "selection" ? selectionFields : identifiedFields).some((field) => adding.isGiven(field))
  ), lacking = all.filter((part) => !Object.hasOwn(value, part)), recorded = (given.length > 0 ? given : all).filter((part) => !lacking.includes(part));
  if (recorded.length > 0 && (given.length > 0 || lacking.length === 0))
    throw new RunError("selection-recorded", { service: String(value.id), keys: recorded, path });
  return new Set(adding.canAsk ? lacking : given.length > 0 ? given : lacking);
}
async function selectionOf(adding, { value }, documents) {
  let basis2 = await adding.text(selectionFields.basis), needed = neededFields(basis2, value.personal_data === !0);
  adding.refuseMissing(needed.map((key) => ({ ...selectionFields[key], isNeeded: !0 })));
  let asked = (key, proposed) => adding.value({ ...adding.proposing(selectionFields[key], proposed), isNeeded: needed.includes(key) || void 0 }), basisOf = basis2 === "rfp" ? {} : { basis: basis2, reason: await asked("reason") };
  if (basis2 === "existing") return known({ ...basisOf, selected_on: await asked("selected_on") });
  let procedure = await guidelineOf(adding), chosen = basis2 === "rfp" ? await tendered(adding, asked, documents) : await reviewed(adding, asked, documents);
  return known({ ...basisOf, procedure, ...chosen });
}
async function guidelineOf(adding) {
  let files = await recordFiles(adding.records, guidelinesFolder), choices = placesOf(files, "guideline").map(({ value }) => choiceOf(value));
  if (choices.length === 0) throw new RunError("guideline-missing", { inventory: files.inventory });
  return adding.oneOf({ ...selectionFields.procedure, isNeeded: !0 }, choices);
}
async function tendered(adding, asked, documents) {
  let request = await documents.named({ ...selectionFields.rfp, isNeeded: !0 }, "rfp"), said = adding.canAsk ? statedByRequest(await textOf(request.file)) : {}, rfp = known({
    document: request.id,
    issued_on: await adding.value({ ...adding.proposing(selectionFields.issued_on, said.issued_on), isAsked: !0 }),
    security_requirements: placeOf(await asked("security_section", said.security_section)),
    privacy_requirements: placeOf(await asked("privacy_section", said.privacy_section))
  }), sheet = await documents.named({ ...selectionFields.evaluation, isNeeded: !0 }, "evaluation"), read = adding.canAsk ? statedByEvaluation(await textOf(sheet.file)) : {}, criteria = adding.canAsk ? statedCriteria(await tablesOf(sheet.file)) : void 0, evaluation = known({
    document: sheet.id,
    evaluated_on: await asked("evaluated_on", read.evaluated_on),
    passing_score: await asked("passing_score", read.passing_score),
    criteria: await asked("criteria", criteria)
  });
  return known({ selected_on: await asked("selected_on"), rfp, evaluation });
}
async function reviewed(adding, asked, documents) {
  let kind2 = await adding.text(selectionFields.review_kind), document = await documents.named({ ...selectionFields.review, isNeeded: !0 }, kind2), review = known({ document: document.id, reviewed_on: await asked("reviewed_on") });
  return known({ selected_on: await asked("selected_on"), review });
}
function placeOf(section) {
  return section === void 0 ? void 0 : { section };
}

// src/entry/cli/add-waiver.ts
var rules = { option: "rule", kind: "texts", question: fieldQuestions.rules, isNeeded: !0 }, fields = {
  reason: { option: "reason", kind: "text", question: fieldQuestions.reason, isNeeded: !0 },
  owner: { option: "owner", kind: "text", question: fieldQuestions.waiverOwner, isNeeded: !0 },
  approver: { option: "approver", kind: "text", question: fieldQuestions.approver, isNeeded: !0 },
  approvedOn: { option: "approved-on", kind: "date", question: fieldQuestions.approvedOn, isNeeded: !0 },
  expiresOn: { option: "expires-on", kind: "date", question: fieldQuestions.expiresOn, isNeeded: !0 },
  service: { option: "service", kind: "text", question: fieldQuestions.service },
  contract: { option: "contract", kind: "text", question: fieldQuestions.contract },
  ticket: { option: "ticket", kind: "text", question: fieldQuestions.ticket },
  acknowledgesStatute: { option: "acknowledges-statute", kind: "boolean", question: fieldQuestions.acknowledgesStatute }
}, addWaiverCommand = addingCommand(
  {
    name: "waiver",
    description: {
      en: "Add a waiver of one rule or several; for a service it states the facts it is given for",
      ko: "규칙 하나 이상에 대한 예외 승인을 추가. 업무를 지정하면 승인 당시의 사실도 기록"
    },
    examples: [
      "clausegate add waiver --vendor hanbit-cs --service call-center --rule SEC-06 SEC-09 --reason '콜센터 망분리 공사 중' --owner privacy-team@example.com --approver ciso@example.com --approved-on 2026-06-01 --expires-on 2026-09-30"
    ]
  },
  [vendorOption, rules, ...Object.values(fields)],
  addWaiver
);
async function addWaiver(adding) {
  let vendor = await chosenVendor(adding), named2 = await adding.value(rules), values = { ...blank }, offered = await offeredParts(adding, vendor);
  for (let key of Object.keys(fields))
    values[key] = await adding.text({ ...fields[key], ...offered[key] });
  let { service, contract, ticket, acknowledgesStatute, ...needed } = values, source = await waiverSource(adding.records.tree, adding.policy), added = await extendWithAll(source, Array.isArray(named2) ? named2.map(String) : [], {
    ...needed,
    vendor,
    ...service !== "" && { service },
    ...contract !== "" && { contract },
    ...ticket !== "" && { ticket },
    ...acknowledgesStatute === "true" && { acknowledgesStatute: !0 }
  });
  await writeBelow(adding.records.root, waiversPath, added.text);
  for (let { rule, expires_on } of added.waivers) adding.say(words.waiverAdded, { rule, vendor, expires_on });
  return 0;
}
async function offeredParts(adding, vendor) {
  let files = await recordFiles(adding.records, vendor), services2 = placesOf(files, "vendor").flatMap(({ value }) => listOf(value.services)), contracts = placesOf(files, "contract").map(({ value }) => value), offer = (parts) => ({
    isAsked: !0,
    choices: parts.map(choiceOf)
  });
  return { service: offer(services2), contract: offer(contracts) };
}
var blank = {
  reason: "",
  owner: "",
  approver: "",
  approvedOn: "",
  expiresOn: "",
  service: "",
  contract: "",
  ticket: "",
  acknowledgesStatute: ""
};

// src/entry/cli/add.ts
var commands = [
  addVendorCommand,
  addServiceCommand,
  addSelectionCommand,
  addContractCommand,
  addDocumentCommand,
  addClauseCommand,
  addGuidelineCommand,
  addWaiverCommand
], addCommand = {
  name: "add",
  description: {
    en: "Add a record or a part of one: by options, and on a terminal by questions for the rest",
    ko: "기록이나 그 일부를 추가. 옵션으로 지정하고, 터미널에서는 나머지를 질문으로 받음"
  },
  examples: commands.flatMap(({ examples }) => examples.slice(0, 1)),
  exitCodes: writtenExitCodes,
  commands
};
export {
  addCommand
};
