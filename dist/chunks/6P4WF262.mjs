import {
  appended,
  clauseFields,
  contractFields,
  documentFields,
  guidelineFields,
  known,
  placedDocument,
  recordedService,
  serviceFields,
  unused,
  vendorFields,
  withService
} from "./R6M6OA6K.mjs";
import {
  addWords,
  fieldQuestions,
  fieldValue,
  optionsOf,
  refuseMissing
} from "./JU34WXOS.mjs";
import "./I4CSY4JF.mjs";
import {
  extendWithAll,
  waiverSource
} from "./SBOLM64I.mjs";
import "./UNSBOYCQ.mjs";
import "./VIW4SHIR.mjs";
import {
  changedFile,
  listOf,
  newFile,
  openRecordTree,
  placesOf,
  recordFiles,
  refuseNewProblems,
  refuseUnknownVendor
} from "./RV2CD2ZI.mjs";
import {
  idFromName
} from "./I6QIJ44N.mjs";
import "./GVQHEBDE.mjs";
import "./DDMPM7V2.mjs";
import "./Q5IASK3I.mjs";
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
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import "./QIJR2JNO.mjs";
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
import "./GL7C2OZT.mjs";
import {
  pathFromRecord
} from "./2WAQPBBW.mjs";
import "./OGVGAJPE.mjs";
import "./4VOMADCF.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./T5ESZW27.mjs";
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
  value(field) {
    return fieldValue(field, this.given, { terminal: this.terminal, language: this.language });
  }
  /** A value that is a text; empty where it was left out. */
  async text(field) {
    return String(await this.value(field) ?? "");
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
    let made = idFromName(name), fallback = made === void 0 ? void 0 : unused(made, isTaken), id = await this.text({ option, kind: "text", question: fieldQuestions[question], isNeeded: !0, fallback });
    if (id === "") throw new RunError("record-id-missing", { name, option });
    return id;
  }
  /** Writes valid files and copies, all or nothing, and says so. Throws `RunError` `record-refused`, `output-failed`. */
  async write({ kind: kind2, id, files, written, documents = [] }) {
    refuseNewProblems(files, [written], "complete");
    let outputs = [...documents.flatMap(({ copy }) => copy ?? []), { path: written.path, pieces: [written.text] }];
    await writeAllFrom(this.records.root, outputs);
    for (let { named, copy } of documents) copy && this.say(addWords.copied, { from: named, path: copy.path });
    return this.say(addWords.added, { what: addWords.kinds[kind2][this.language], id, path: written.path }), 0;
  }
  say(text, args) {
    this.terminal.queue([`${terminal(fill(text, args)[this.language])}
`]);
  }
};

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
  let { vendors } = adding.records, vendor = await adding.text({ ...vendorOption, choices: vendors.map((value) => ({ value })) });
  return refuseUnknownVendor(vendor, adding.records), vendor;
}
async function addGuideline(adding) {
  let { records } = adding, files = await recordFiles(records, guidelinesFolder), title = await adding.text(guidelineFields.title), guidelines = placesOf(files, "guideline"), id = await adding.id("id", title, {
    question: "guidelineId",
    isTaken: (one) => guidelines.some(({ value: value2 }) => value2.id === one)
  }), taken = guidelines.find(({ value: value2 }) => value2.id === id);
  if (taken) throw new RunError("record-id-taken", { id, path: taken.file.path, option: "id" });
  let path = `${files.inventory}/${guidelinesFolder}/${id}.yaml`;
  if (files.contents.files.find((file3) => file3.path === path)) throw new RunError("record-id-taken", { id, path, option: "id" });
  let { title: _, ...others } = guidelineFields, { from, to, file: file2, covers } = await adding.values(others), document = await placedDocument(String(file2), guidelinesFolder, records), value = known({
    kind: "guideline",
    id,
    title,
    effective: known({ from, to }),
    document: { title, path: pathFromRecord(path, document.path), sha256: document.sha256 },
    covers
  });
  return adding.write({ kind: "guideline", id, files, written: newFile(path, value), documents: [document] });
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
  let named = await adding.value(file), document = named === void 0 ? void 0 : await placedDocument(String(named), vendor, adding.records), documents = document && [{ id: "main", kind: await adding.text(kind), ...entryOf(document, path) }], value = known({
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
  let vendor = await chosenVendor(adding), files = await recordFiles(adding.records, vendor), contract = await adding.value(contractOfDocument), record = contract === void 0 ? recordOf(files) : contractOf(files, String(contract)), here = `${files.inventory}/${vendor}/documents`, { root } = adding.records, offered = fileNamesIn(root, here).map((name2) => ({
    value: `${root === "." ? "" : `${root}/`}${here}/${name2}`
  })), document = await placedDocument(
    await adding.text({ ...documentFields.file, choices: offered }),
    vendor,
    adding.records
  ), had = listOf(record.value.documents), isTaken = (id2) => had.some((one) => one.id === id2), name = document.path.split("/").at(-1)?.replace(/\.[^.]*$/, "") ?? "", id = await adding.id("id", name, { question: "documentId", isTaken });
  if (isTaken(id)) throw new RunError("record-id-taken", { id, path: record.file.path, option: "id" });
  let { kind: ofDocument, title } = await adding.values({ kind: documentFields.kind, title: documentFields.title }), entry = known({ id, kind: ofDocument, title, ...entryOf(document, record.file.path) }), written = changedFile(record, appended("documents", had.length, [entry]));
  return adding.write({ kind: "document", id, files, written, documents: [document] });
}
async function addClause(adding) {
  let vendor = await chosenVendor(adding), files = await recordFiles(adding.records, vendor), contracts = placesOf(files, "contract").map(({ value }) => choiceOf(value)), record = contractOf(files, await adding.text({ ...contractOfClause, choices: contracts })), documents = listOf(record.value.documents).map(choiceOf), [only, ...others] = documents, fallback = others.length === 0 ? only?.value : void 0, document = await adding.text({ ...documentOfClause, choices: documents, fallback }), { covers, article, ...rest } = await adding.values(clauseFields), clause = known({ document, article, quote: rest.quote, page: rest.page, covers, ...rest }), written = changedFile(record, appended("clauses", listOf(record.value.clauses).length, [clause]));
  return adding.write({ kind: "clause", id: String(covers), files, written });
}
function choiceOf({ id, name, title }) {
  let text = typeof name == "string" ? name : typeof title == "string" ? title : void 0;
  return { value: String(id), ...text !== void 0 && { name: { en: text, ko: text } } };
}
function entryOf(document, record) {
  return { path: pathFromRecord(record, document.path), sha256: document.sha256 };
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
  let vendor = await chosenVendor(adding), named = await adding.value(rules), values = { ...blank };
  for (let key of Object.keys(fields)) values[key] = await adding.text(fields[key]);
  let { service, contract, ticket, acknowledgesStatute, ...needed } = values, source = await waiverSource(adding.records.tree, adding.policy), added = await extendWithAll(source, Array.isArray(named) ? named.map(String) : [], {
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
