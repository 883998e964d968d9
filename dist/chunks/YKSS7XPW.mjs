import {
  problemAt,
  validateFiles
} from "./2YNVS7K6.mjs";
import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  guidelinesFolder,
  isParsed,
  isProblem,
  parseFile
} from "./FBCROL4Q.mjs";

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

// src/records/references.ts
function checkReferences(folder, records, guidelineIds) {
  return folder === guidelinesFolder ? checkGuidelines(folder, records) : [
    ...records.guidelines.map(({ record, source }) => misplaced(source, record.kind, folder)),
    ...records.vendors.flatMap((vendor) => checkVendor(folder, vendor, guidelineIds)),
    ...records.vendors.slice(1).map((again) => duplicate(again, records.vendors[0])),
    ...records.contracts.flatMap((contract) => checkContract(folder, contract, records.vendors[0])),
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
    ...record.services.flatMap((service, i) => checkService(source, service, ["services", i], record, guidelineIds))
  ];
}
function checkService(source, service, path, vendor, guidelineIds) {
  let { selection } = service, at = [...path, "selection"], named = (value, kind, below) => checkDocument(source, value, { documents: vendor.documents, kinds: [kind] }, [...at, ...below]);
  return [
    ...checkPeriod(source, { from: service.started_on, to: service.ended_on }, path, "ended_on"),
    ...unknown(source, "unknown-guideline", selection?.procedure, guidelineIds, [...at, "procedure"]),
    ...named(selection?.rfp?.document, "rfp", ["rfp", "document"]),
    ...named(selection?.evaluation?.document, "evaluation", ["evaluation", "document"]),
    ...repeatedItems(source, service.access, [...path, "access"]),
    ...repeatedItems(source, service.identified_requirements?.requirements, [
      ...path,
      "identified_requirements",
      "requirements"
    ])
  ];
}
function checkContract(folder, { record, source }, vendor) {
  let services = vendor ? ids(vendor.record.services) : void 0;
  return [
    ...checkFolder(source, record.vendor, ["vendor"], folder),
    ...record.services.flatMap(
      (id, s) => services ? unknown(source, "unknown-service", id, services, ["services", s]) : []
    ),
    ...checkPeriod(source, record.effective, ["effective"]),
    ...checkDocuments(source, record.documents),
    ...repeatedItems(source, record.services, ["services"]),
    ...(record.clauses ?? []).flatMap((clause, c) => checkClause(source, clause, ["clauses", c], record.documents))
  ];
}
var agreementKinds = [
  "consignment-contract",
  "security-agreement",
  "privacy-agreement",
  "annex",
  "terms-of-service"
];
function checkClause(source, { document, covers, endpoint }, path, documents) {
  return [
    ...checkDocument(source, document, { documents, kinds: agreementKinds }, [...path, "document"]),
    ...repeatedItems(source, covers, [...path, "covers"]),
    ...repeatedItems(source, endpoint, [...path, "endpoint"])
  ];
}
function checkDocument(source, id, wanted, path) {
  let kind = wanted.documents?.find((document) => document.id === id)?.kind;
  return kind === void 0 ? unknown(source, "unknown-document", id, ids(wanted.documents), path) : wanted.kinds.includes(kind) ? [] : [problemAt(source, "wrong-document-kind", path, { args: { value: id ?? "", kind, allowed: wanted.kinds } })];
}
function repeatedItems(source, items, path) {
  let seen = /* @__PURE__ */ new Set();
  return (items ?? []).flatMap((value, at) => seen.size < seen.add(value).size ? [] : [problemAt(source, "duplicate-item", [...path, at], { args: { value } })]);
}
function checkFolder(source, id, path, folder) {
  return id === folder ? [] : [problemAt(source, "folder-mismatch", path, { args: { value: id, folder } })];
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
  return period.to === void 0 || period.from <= period.to ? [] : [problemAt(source, "dates-reversed", [...path, lastKey], { args: { from: period.from, to: period.to } })];
}
function unknown(source, code, id, known, path) {
  if (id === void 0 || known.includes(id)) return [];
  let suggestion = suggest(id, known);
  return [problemAt(source, code, path, { args: { value: id, known, ...suggestion && { suggestion } } })];
}
function repeatedIds(source, items, path) {
  return items.flatMap(
    ({ id }, index) => items.findIndex((item) => item.id === id) < index ? [problemAt(source, "duplicate-id", [...path, index, "id"], { args: { value: id } })] : []
  );
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
function ids(items = []) {
  return items.map(({ id }) => id);
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
  locateDocument,
  readFolder,
  parseFolder,
  withinBounds
};
