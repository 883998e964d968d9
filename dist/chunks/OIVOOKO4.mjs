import {
  problemAt,
  validateFiles
} from "./T5ESZW27.mjs";
import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  guidelinesFolder,
  isParsed,
  isProblem,
  parseFile
} from "./7DZRBUIB.mjs";

// src/records/chains.ts
function chainsOf(contracts) {
  return {
    amended: new Map(contracts.map(({ record }) => [record.id, record.amends])),
    restsOn: new Map(contracts.map(({ record }) => [record.id, record.amends ?? record.under]))
  };
}
function ancestorsOf(id, parents) {
  let found = /* @__PURE__ */ new Set();
  for (let next = parents.get(id); next !== void 0 && !found.has(next); next = parents.get(next)) found.add(next);
  return [...found];
}

// src/records/document-paths.ts
function locateDocument(recordFile, path) {
  let parts = recordFile.split("/").slice(0, -1);
  for (let part of path.split("/"))
    if (!(part === "" || part === ".")) {
      if (part !== "..") parts.push(part);
      else if (parts.pop() === void 0) return;
    }
  return parts.length > 0 ? parts.join("/") : void 0;
}
function pathFromRecord(recordFile, file) {
  let [from, to] = [recordFile.split("/").slice(0, -1), file.split("/")], shared = from.findIndex((part, at) => part !== to[at]), common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

// src/records/reference-checks.ts
function checkDocument(source, id, wanted, path) {
  let { documents, kinds, isAllowed = ({ kind }) => kinds?.includes(kind) ?? !0 } = wanted, document = documents?.find((one) => one.id === id);
  if (!document) return unknown(source, "unknown-document", id, ids(documents), path);
  if (isAllowed(document)) return [];
  let args = { value: document.id, kind: document.kind, allowed: kinds ?? [] };
  return [problemAt(source, "wrong-document-kind", path, { args })];
}
function repeatedItems(source, items, path) {
  let seen = /* @__PURE__ */ new Set();
  return (items ?? []).flatMap((value, at) => seen.size < seen.add(value).size ? [] : [problemAt(source, "duplicate-item", [...path, at], { args: { value } })]);
}
function repeatedIds(source, items, path) {
  let known = ids(items);
  return known.flatMap(
    (id, index) => known.indexOf(id) < index ? [problemAt(source, "duplicate-id", [...path, index, "id"], { args: { value: id } })] : []
  );
}
function checkDocuments(source, documents = []) {
  return [
    ...repeatedIds(source, documents, ["documents"]),
    ...documents.flatMap(({ path }, n) => checkPath(source, path, ["documents", n, "path"]))
  ];
}
function checkPath(source, path, at) {
  return path === void 0 || locateDocument(source.file, path) ? [] : [problemAt(source, "path-outside-root", at, { args: { path } })];
}
function checkPeriod(source, period, path, lastKey = "to") {
  let { from, to } = period;
  return from === void 0 || to === void 0 || from <= to ? [] : [problemAt(source, "dates-reversed", [...path, lastKey], { args: { from, to } })];
}
function checkLaterEnd(source, { former, to }, path) {
  return former === void 0 || to === void 0 || former < to ? [] : [problemAt(source, "end-not-later", path, { args: { former, to } })];
}
function unknown(source, code, id, known, path) {
  if (id === void 0 || known.includes(id)) return [];
  let suggestion = suggest(id, known);
  return [problemAt(source, code, path, { args: { value: id, known, ...suggestion && { suggestion } } })];
}
function notTogether(source, mapping, [key, other], path) {
  return !Object.hasOwn(mapping, key) || !Object.hasOwn(mapping, other) ? [] : [problemAt(source, "not-together", [...path, key], { args: { key, other }, aim: "key" })];
}
function ids(items = []) {
  return items.map(({ id }) => id);
}

// src/records/contract-references.ts
function checkContract({ record, source }, vendor, restsOn) {
  let services = vendor ? ids(vendor.record.services) : void 0;
  return [
    ...record.services.flatMap(
      (id, s) => services ? unknown(source, "unknown-service", id, services, ["services", s]) : []
    ),
    ...checkTime(source, record),
    ...checkChain(source, record, restsOn),
    ...checkDocuments(source, record.documents),
    ...checkDocument(source, record.review_document, { documents: record.documents }, ["review_document"]),
    ...repeatedItems(source, record.services, ["services"]),
    ...repeatedItems(source, record.repeals, ["repeals"]),
    ...(record.clauses ?? []).flatMap((clause, c) => checkClause(source, clause, ["clauses", c], record.documents)),
    ...(record.not_applicable ?? []).flatMap(({ services: named }, n) => [
      ...repeatedItems(source, named, ["not_applicable", n, "services"]),
      ...(named ?? []).flatMap(
        (id, s) => unknown(source, "unknown-service", id, record.services, ["not_applicable", n, "services", s])
      )
    ])
  ];
}
function checkTime(source, record) {
  let { effective, renewal, renewals = [], status, terminated_on, signed_on } = record;
  return [
    ...checkPeriod(source, effective, ["effective"]),
    ...checkLaterEnd(source, { former: effective.to, to: renewal?.ends_on }, ["renewal", "ends_on"]),
    ...checkPeriod(source, { from: signed_on, to: terminated_on }, [], "terminated_on"),
    ...notTogether(source, record, ["renewals", "renewed_on"], []),
    ...notTogether(source, record, ["renewals", "renewal"], []),
    ...checkRenewals(source, renewals, effective.to, record.documents),
    ...terminated_on !== void 0 && status !== "terminated" ? [problemAt(source, "not-terminated", ["terminated_on"], { args: { status } })] : []
  ];
}
function checkRenewals(source, renewals, firstEnd, documents) {
  return renewals.flatMap(({ on, to, document }, at) => [
    ...checkPeriod(source, { from: on, to }, ["renewals", at]),
    ...checkLaterEnd(source, { former: renewals[at - 1]?.to ?? firstEnd, to }, ["renewals", at, "to"]),
    ...checkDocument(source, document, { documents }, ["renewals", at, "document"])
  ]);
}
function checkChain(source, record, restsOn) {
  let stated = ["amends", "under"].flatMap((key) => {
    let value = record[key];
    return value === void 0 ? [] : [{ key, value }];
  });
  if (stated.length === 0) return [];
  let isCircular = ancestorsOf(record.id, restsOn).includes(record.id), others = [...restsOn.keys()].filter((id) => id !== record.id);
  return [
    ...notTogether(source, record, ["amends", "under"], []),
    ...stated.flatMap(
      ({ key, value }) => isCircular ? [problemAt(source, "circular-reference", [key], { args: { key, value } })] : unknown(source, "unknown-contract", value, others, [key])
    )
  ];
}
var agreementKinds = [
  "consignment-contract",
  "security-agreement",
  "privacy-agreement",
  "annex",
  "terms-of-service"
], joinedKinds = ["statement-of-work", "rfp"];
function isOfAgreement({ kind, part_of_agreement }) {
  let isOne = (kinds) => kinds.some((one) => one === kind);
  return isOne(agreementKinds) || part_of_agreement === !0 && isOne(joinedKinds);
}
function checkClause(source, clause, path, documents) {
  let wanted = { documents, kinds: agreementKinds, isAllowed: isOfAgreement };
  return [
    ...checkDocument(source, clause.document, wanted, [...path, "document"]),
    ...repeatedItems(source, clause.covers, [...path, "covers"]),
    ...repeatedItems(source, clause.endpoint, [...path, "endpoint"]),
    ...notTogether(source, clause, ["interval", "interval_months"], path),
    ...notTogether(source, clause, ["deadline", "deadline_hours"], path)
  ];
}

// src/records/service-references.ts
var reviewKinds = ["security-review", "certificate", "evaluation"];
function checkService(source, service, path, vendor, guidelineIds) {
  let { selection, identified_requirements: identified } = service, at = [...path, "selection"], named = (value, below, kinds) => checkDocument(source, value, { documents: vendor.documents, ...kinds && { kinds } }, [...path, ...below]);
  return [
    ...checkPeriod(source, { from: service.started_on, to: service.ended_on }, path, "ended_on"),
    ...unknown(source, "unknown-guideline", selection?.procedure, guidelineIds, [...at, "procedure"]),
    ...named(selection?.rfp?.document, ["selection", "rfp", "document"], ["rfp"]),
    ...named(selection?.evaluation?.document, ["selection", "evaluation", "document"], ["evaluation"]),
    ...named(selection?.review?.document, ["selection", "review", "document"], reviewKinds),
    ...named(selection?.document, ["selection", "document"]),
    ...named(identified?.document, ["identified_requirements", "document"]),
    ...named(service.document, ["document"]),
    ...repeatedItems(source, service.access, [...path, "access"]),
    ...repeatedItems(source, service.locations, [...path, "locations"]),
    ...repeatedItems(source, service.data?.items, [...path, "data", "items"]),
    ...repeatedItems(source, service.data?.subjects, [...path, "data", "subjects"]),
    ...repeatedItems(source, identified?.requirements, [...path, "identified_requirements", "requirements"]),
    ...checkSubprocessors(source, service.subprocessors ?? [], [...path, "subprocessors"], vendor)
  ];
}
function checkSubprocessors(source, subprocessors, path, { documents }) {
  let parents = new Map(subprocessors.map(({ id, under }) => [id, under]));
  return [
    ...repeatedIds(source, subprocessors, path),
    ...subprocessors.flatMap((one, at) => [
      ...checkDocument(source, one.document, { documents }, [...path, at, "document"]),
      ...checkUnder(source, one, parents, [...path, at, "under"])
    ])
  ];
}
function checkUnder(source, { id, under }, parents, path) {
  return under !== void 0 && ancestorsOf(id, parents).includes(id) ? [problemAt(source, "circular-reference", path, { args: { key: "under", value: under } })] : unknown(source, "unknown-subprocessor", under, [...parents.keys()], path);
}

// src/records/references.ts
function checkReferences(folder, records, guidelineIds) {
  if (folder === guidelinesFolder) return checkGuidelines(folder, records);
  let { restsOn } = chainsOf(records.contracts);
  return [
    ...records.guidelines.map(({ record, source }) => misplaced(source, record.kind, folder)),
    ...records.vendors.flatMap((vendor) => checkVendor(folder, vendor, guidelineIds)),
    ...records.vendors.slice(1).map((again) => duplicate(again, records.vendors[0])),
    ...records.contracts.flatMap((contract) => [
      ...checkFolder(contract.source, contract.record.vendor, ["vendor"], folder),
      ...checkContract(contract, records.vendors[0], restsOn)
    ]),
    ...repeatedRecords(records.contracts)
  ];
}
function checkGuidelines(folder, { vendors, contracts, guidelines }) {
  return [
    ...[...vendors, ...contracts].map(({ record, source }) => misplaced(source, record.kind, folder)),
    ...guidelines.flatMap(({ record, source }) => [
      ...checkPeriod(source, record.effective, ["effective"]),
      ...checkPath(source, record.document.path, ["document", "path"]),
      ...repeatedItems(source, record.covers, ["covers"])
    ]),
    ...repeatedRecords(guidelines)
  ];
}
function checkVendor(folder, { record, source }, guidelineIds) {
  return [
    ...checkFolder(source, record.id, ["id"], folder),
    ...repeatedIds(source, record.services, ["services"]),
    ...checkDocuments(source, record.documents),
    ...checkCertifications(source, record),
    ...record.services.flatMap((service, i) => checkService(source, service, ["services", i], record, guidelineIds))
  ];
}
function checkCertifications(source, { certifications = [], documents }) {
  let wanted = { documents, kinds: ["certificate"] };
  return certifications.flatMap(({ valid, document }, at) => [
    ...checkPeriod(source, valid, ["certifications", at, "valid"]),
    ...checkDocument(source, document, wanted, ["certifications", at, "document"])
  ]);
}
function checkFolder(source, id, path, folder) {
  return id === folder ? [] : [problemAt(source, "folder-mismatch", path, { args: { value: id, folder } })];
}
function repeatedRecords(records) {
  return records.flatMap((again, index) => {
    let first = records.findIndex(({ record }) => record.id === again.record.id);
    return first < index ? [duplicate(again, records[first])] : [];
  });
}
function duplicate(again, first) {
  let args = { kind: again.record.kind, value: again.record.id, other: first?.source.file ?? "" };
  return problemAt(again.source, "duplicate-record", ["id"], { args });
}
function misplaced(source, kind, folder) {
  return problemAt(source, "misplaced-record", ["kind"], { args: { kind, folder } });
}

// src/records/read-folder.ts
async function readFolder(folder, guidelineIds, { tree, inventory, parse }) {
  let contents = await tree.read(`${inventory}/${folder}`);
  return parseFolder(folder, contents, { guidelineIds, inventory, parse });
}
function parseFolder(folder, contents, source) {
  let { guidelineIds, inventory, parse = parseFile } = source, answers = contents.files.map((file) => parse(file)), unparsed = answers.filter(isProblem), { records, problems: invalid } = validateFiles(answers.filter(isParsed)), problems = [...contents.problems, ...unparsed, ...invalid, ...checkReferences(folder, records, guidelineIds)];
  return problems.length === 0 && folder !== guidelinesFolder && records.vendors.length === 0 && problems.push({ code: "no-vendor-record", file: `${inventory}/${folder}`, args: { folder } }), { records, problems };
}
var maxProblemsPerFile = 100;
function withinBounds(problems) {
  let counts = /* @__PURE__ */ new Map(), listed = problems.filter(({ file }) => {
    let count = (counts.get(file) ?? 0) + 1;
    return counts.set(file, count), count <= maxProblemsPerFile;
  }), rest = [...counts].filter(([, count]) => count > maxProblemsPerFile);
  return [
    ...listed,
    ...rest.map(
      ([file, count]) => ({ code: "more-problems", file, args: { count: count - maxProblemsPerFile } })
    )
  ];
}

export {
  chainsOf,
  ancestorsOf,
  locateDocument,
  pathFromRecord,
  isOfAgreement,
  readFolder,
  parseFolder,
  withinBounds
};
