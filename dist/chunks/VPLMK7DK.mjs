import {
  choicesOf,
  fieldQuestions
} from "./6Q22SW2K.mjs";
import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  namesPerson
} from "./UNSBOYCQ.mjs";
import {
  canBeNamed
} from "./VIW4SHIR.mjs";
import {
  changedFile,
  listOf,
  newFile,
  placesOf
} from "./RV2CD2ZI.mjs";
import {
  idFromName
} from "./I6QIJ44N.mjs";
import {
  requirementNames
} from "./5ACC536N.mjs";
import {
  fileName,
  pathBelow
} from "./QIJR2JNO.mjs";
import {
  isOfAgreement
} from "./GL7C2OZT.mjs";
import {
  pathFromRecord
} from "./2WAQPBBW.mjs";
import {
  records_schema_default
} from "./T5ESZW27.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/authoring/proposed-record.ts
function proposedContract(proposal, files) {
  let known2 = placesOf(files, "contract"), place = existingContract(proposal, known2), contract2 = String(place?.value.id ?? proposal.contract ?? unusedId(proposal, known2)), path = place?.file.path ?? `${files.inventory}/${proposal.vendor}/contracts/${contract2}.yaml`, added = additions(proposal, place, path), clauses = added.clauses.length, told = { contract: contract2, clauses, isNew: !place, isExtended: place !== void 0 && !hasService(place, proposal) };
  return place ? { ...changedFile(place, changesOf(proposal, place, added)), ...told } : { ...newFile(path, newContract(proposal, contract2, added)), ...told };
}
function hasService({ value }, { service: service2 }) {
  return Array.isArray(value.services) && value.services.includes(service2);
}
function existingContract({ contract: contract2, documents }, known2) {
  return contract2 !== void 0 ? known2.find(({ value }) => value.id === contract2) : known2.find(
    ({ value }) => listOf(value.documents).some(({ sha256 }) => documents.some((document) => document.sha256 === sha256))
  );
}
function unusedId({ vendor: vendor2, agreement }, known2) {
  let day = agreement.signed_on ?? agreement.effective?.from;
  return unused(
    day === void 0 ? vendor2 : `${vendor2}-${day.slice(0, 4)}`,
    (id) => known2.some(({ value }) => value.id === id)
  );
}
function unused(id, isTaken) {
  for (let n = 1, name = id.slice(0, maxId); ; n += 1, name = `${id.slice(0, maxId - 4)}-${n}`)
    if (!isTaken(name)) return name;
}
var maxId = 64;
function additions({ documents }, place, path) {
  let [had, clauses] = [listOf(place?.value.documents), listOf(place?.value.clauses)], ids = new Set(had.map(({ id }) => String(id))), added = [], proposed = [];
  for (let document of documents) {
    let same = had.find(({ sha256 }) => sha256 === document.sha256), id = same ? String(same.id) : documentId(document, ids), entry = documentEntry(id, document, { path, isFirst: ids.size === 0 });
    if (ids.add(id), same || added.push(entry), !!isOfAgreement(same ?? entry))
      for (let clause2 of withPlaces(document.proposals))
        isRecorded(clause2, id, clauses) || proposed.push(clauseEntry(clause2, id));
  }
  return { documents: added, clauses: proposed };
}
function withPlaces(proposals) {
  let hasPlace = (clause2) => articleOf(clause2) !== void 0 || clause2.page !== void 0, placed = new Set(proposals.filter(hasPlace).map(({ requirement }) => requirement));
  return proposals.filter((clause2) => hasPlace(clause2) || !placed.has(clause2.requirement));
}
function documentId({ path }, ids) {
  let name = path.split("/").at(-1)?.replace(/\.[^.]*$/, "") ?? "";
  return ids.size === 0 ? "main" : unused(idFromName(name) ?? "annex", (id) => ids.has(id));
}
function documentEntry(id, { path: file, sha256, title }, { path, isFirst }) {
  let kind = kindOf(`${title ?? ""} ${file}`, isFirst);
  return { id, kind, ...title !== void 0 && { title }, path: pathFromRecord(path, file), sha256 };
}
var kinds = [
  [/서약|pledge/iu, "pledge"],
  [
    /개인정보[^/]{0,20}(?:위탁|처리)[^/]{0,10}(?:계약|약정|협정|합의)|data processing (?:addendum|agreement)|\bdpa\b/iu,
    "privacy-agreement"
  ],
  [/보안[^/]{0,10}(?:약정|협정|합의|계약)|security (?:addendum|agreement)/iu, "security-agreement"],
  [/약관|terms of (?:service|use)/iu, "terms-of-service"],
  [/과업\s?(?:내용|지시)|statement of work/iu, "statement-of-work"]
];
function kindOf(words, isFirst) {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? (isFirst ? "consignment-contract" : "annex");
}
function isRecorded(clause2, document, recorded) {
  return recorded.some(
    ({ covers, document: id, article, quote }) => id === document && Array.isArray(covers) && covers.includes(clause2.requirement) && (article === articleOf(clause2) || quote === clause2.quote)
  );
}
function articleOf({ annex, article }) {
  let words = [annex, article].filter((part) => part !== void 0).join(" ");
  return words === "" ? void 0 : words;
}
var maxQuote = 2e4;
function clauseEntry(clause2, document) {
  let article = articleOf(clause2), { requirement, page, quote, facts = {} } = clause2, isQuotable = quote.length <= maxQuote && !namesPerson(quote);
  return {
    document,
    ...article !== void 0 && { article },
    ...page !== void 0 && { page },
    ...isQuotable && { quote },
    covers: [requirement],
    ...facts,
    proposed: !0
  };
}
function newContract({ vendor: vendor2, service: service2, agreement }, id, { documents, clauses }) {
  return {
    kind: "contract",
    id,
    vendor: vendor2,
    services: [service2],
    ...stated(agreement),
    documents,
    ...clauses.length > 0 && { clauses }
  };
}
function stated({ title, signed_on, effective, renewal }) {
  return {
    ...title !== void 0 && { title },
    status: signed_on === void 0 ? "draft" : "signed",
    ...signed_on !== void 0 && { signed_on },
    ...effective && { effective: { ...effective } },
    ...renewal && { renewal: { ...renewal } }
  };
}
function changesOf({ service: service2, agreement }, { value }, { documents, clauses }) {
  let set = (path, to) => ({ kind: "set", path, value: to }), services = Array.isArray(value.services) ? value.services : [], isStated = (key) => Object.hasOwn(value, key);
  return [
    ...Object.entries(stated(agreement)).filter(([key]) => !isStated(key) && key !== "renewal").map(([key, to]) => set([key], to)),
    ...services.includes(service2) ? [] : appended("services", services.length, [service2]),
    ...appended("documents", listOf(value.documents).length, documents),
    ...appended("clauses", listOf(value.clauses).length, clauses)
  ];
}
function appended(key, length, items) {
  return items.length === 0 ? [] : length === 0 ? [{ kind: "set", path: [key], value: items }] : items.map((value, at) => ({ kind: "insert", path: [key, length + at], value }));
}

// src/usecases/authoring/record-fields.ts
var { service, vendor, contract, clause, document_kind, guideline, term } = records_schema_default.$defs, { type, access } = service.properties, vendorFields = {
  status: {
    option: "status",
    kind: "choice",
    question: fieldQuestions.status,
    isNeeded: !0,
    fallback: "active",
    choices: choicesOf(vendor.properties.status.enum, vendor.properties.status.enumDescriptions)
  },
  registration_number: { option: "registration-number", kind: "text", question: fieldQuestions.registrationNumber },
  country: { option: "country", kind: "text", question: fieldQuestions.country },
  owner: { option: "owner", kind: "text", question: fieldQuestions.owner }
}, serviceFields = {
  type: {
    option: "type",
    kind: "choice",
    question: fieldQuestions.type,
    isNeeded: !0,
    choices: choicesOf(type.enum, type.enumDescriptions)
  },
  started_on: { option: "started-on", kind: "date", question: fieldQuestions.startedOn, isNeeded: !0 },
  personal_data: { option: "personal-data", kind: "boolean", question: fieldQuestions.personalData, isNeeded: !0 },
  important_information: {
    option: "important-information",
    kind: "boolean",
    question: fieldQuestions.importantInformation,
    isNeeded: !0
  },
  development: { option: "development", kind: "boolean", question: fieldQuestions.development, isNeeded: !0 },
  access: {
    option: "access",
    kind: "choices",
    question: fieldQuestions.access,
    choices: choicesOf(access.items.enum, access.items.enumDescriptions)
  }
};
function known(values) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]])
  );
}
var contractFields = {
  title: { option: "title", kind: "text", question: fieldQuestions.title, isNeeded: !0 },
  status: {
    option: "status",
    kind: "choice",
    question: fieldQuestions.contractStatus,
    isNeeded: !0,
    fallback: "signed",
    choices: choicesOf(contract.properties.status.enum, contract.properties.status.enumDescriptions)
  },
  signed_on: { option: "signed-on", kind: "date", question: fieldQuestions.signedOn, isAsked: !0 },
  from: { option: "from", kind: "date", question: fieldQuestions.from, isNeeded: !0 },
  to: { option: "to", kind: "date", question: fieldQuestions.to, isAsked: !0 }
}, documentFields = {
  file: { option: "file", kind: "text", question: fieldQuestions.file, isNeeded: !0 },
  kind: {
    option: "kind",
    kind: "choice",
    question: fieldQuestions.documentKind,
    isNeeded: !0,
    choices: choicesOf(document_kind.enum, document_kind.enumDescriptions)
  },
  title: { option: "title", kind: "text", question: fieldQuestions.title }
}, { endpoint } = clause.properties, clauseFields = {
  covers: {
    option: "requirement",
    kind: "choices",
    question: fieldQuestions.requirements,
    isNeeded: !0,
    choices: named(term.enum)
  },
  article: { option: "article", kind: "text", question: fieldQuestions.article, isNeeded: !0 },
  page: { option: "page", kind: "number", question: fieldQuestions.page },
  quote: { option: "quote", kind: "text", question: fieldQuestions.quote, isAsked: !0 },
  interval_months: { option: "interval-months", kind: "number", question: fieldQuestions.intervalMonths },
  deadline_hours: { option: "deadline-hours", kind: "number", question: fieldQuestions.deadlineHours },
  deadline: { option: "deadline", kind: "text", question: fieldQuestions.deadline },
  endpoint: {
    option: "endpoint",
    kind: "choices",
    question: fieldQuestions.endpoint,
    choices: choicesOf(endpoint.items.enum, endpoint.items.enumDescriptions)
  }
}, guidelineFields = {
  title: { option: "title", kind: "text", question: fieldQuestions.title, isNeeded: !0 },
  from: { option: "from", kind: "date", question: fieldQuestions.from, isNeeded: !0 },
  to: { option: "to", kind: "date", question: fieldQuestions.to },
  file: { option: "file", kind: "text", question: fieldQuestions.file, isNeeded: !0 },
  covers: {
    option: "covers",
    kind: "choices",
    question: fieldQuestions.covers,
    isNeeded: !0,
    fallback: "selection-procedure",
    choices: named(guideline.properties.covers.items.enum)
  }
};
function named(keys) {
  return keys.map((value) => ({ value, name: requirementNames[value] }));
}

// src/entry/shared/placed-documents.ts
import { createHash } from "node:crypto";
async function placedDocument(named2, folder, { root, tree, config }) {
  let { bytes } = await readNamedFile(named2), sha256 = createHash("sha256").update(bytes).digest("hex"), below = pathBelow(root, named2), path = below ?? `${config.inventory}/${folder}/documents/${fileName(named2)}`;
  if (!canBeNamed(path)) throw new RunError("document-unnameable", { path: named2 });
  if (below !== void 0) return { named: named2, bytes, sha256, path };
  let there = (await tree.look([path])).get(path);
  if (there?.state === "present" && there.sha256 === sha256) return { named: named2, bytes, sha256, path };
  if (there !== void 0 && there.state !== "absent") throw new RunError("document-taken", { path, named: named2 });
  return { named: named2, bytes, sha256, path, copy: { path, pieces: [bytes] } };
}

// src/usecases/authoring/vendor-record.ts
function recordedService(files, id) {
  return placesOf(files, "vendor").flatMap(({ value }) => listOf(value.services)).find((service2) => service2.id === id);
}
function withService(files, { vendor: vendor2, service: service2 }) {
  let [place] = placesOf(files, "vendor");
  if (place) return changedFile(place, appended("services", listOf(place.value.services).length, [service2]));
  let { folder, inventory } = files;
  return newFile(`${inventory}/${folder}/vendor.yaml`, { kind: "vendor", id: folder, ...vendor2, services: [service2] });
}

export {
  proposedContract,
  unused,
  appended,
  vendorFields,
  serviceFields,
  known,
  contractFields,
  documentFields,
  clauseFields,
  guidelineFields,
  named,
  placedDocument,
  recordedService,
  withService
};
