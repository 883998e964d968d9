import {
  changedFile,
  isRecord,
  listOf,
  placesOf,
  withWritten
} from "./KB4HOIKB.mjs";
import {
  sourceOf,
  textOf
} from "./I2G73LWN.mjs";
import {
  ClauseDocument
} from "./PRHHYQMW.mjs";
import {
  onOneLine
} from "./L2QHUV36.mjs";
import {
  locateDocument
} from "./OIVOOKO4.mjs";
import {
  documentsOf
} from "./T5ESZW27.mjs";
import {
  isParsed,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  compareText
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/authoring/review.ts
function proposedClauses(files) {
  return placesOf(files, "contract").flatMap(
    (record) => listOf(record.value.clauses).flatMap(
      (value, index) => value.proposed === !0 ? [toProposed(record, value, index)] : []
    )
  );
}
function toProposed(record, value, index) {
  let { covers, document } = value, path = listOf(record.value.documents).find(({ id }) => id === document)?.path;
  return {
    contract: String(record.value.id),
    index,
    value,
    covers: Array.isArray(covers) ? covers.map(String) : [],
    record,
    line: lineOf(record, index),
    location: typeof path == "string" ? locateDocument(record.file.path, path) : void 0
  };
}
function lineOf({ file, document }, index) {
  let parsed = parseFile(file);
  return (isParsed(parsed) ? documentsOf(parsed)[document] : void 0)?.show(["clauses", index]).location.line ?? 1;
}
function recognisedWords(document, { value, covers }) {
  let answer = typeof value.quote == "string" ? document.find(value.quote) : void 0;
  if (answer?.state !== "found") return [];
  let clauses = ClauseDocument.of(document);
  return clauses.within(answer.range).flatMap((sentence) => clauses.subjectsOf(sentence)).filter(({ requirement }) => covers.includes(requirement)).flatMap(({ words }) => words.map((range) => onOneLine(clauses.source, range)));
}
function selected(selector, clauses, vendor) {
  if (selector === "all") return [...clauses];
  let wanted = wantedBy(selector), found = clauses.filter(({ contract, covers }) => covers.some((key) => wanted.get(contract)?.has(key)));
  for (let [contract, keys] of wanted)
    for (let key of keys)
      if (!found.some((clause) => clause.contract === contract && clause.covers.includes(key)))
        throw new RunError("review-nothing", { vendor, selector: `${contract}:${key}` });
  let parted = found.find(({ contract, covers }) => covers.some((key) => !wanted.get(contract)?.has(key)));
  if (!parted) return found;
  let place = `${parted.record.file.path}:${parted.line}`;
  throw new RunError("review-whole-clause", { place, requirements: parted.covers });
}
function wantedBy(selector) {
  let wanted = /* @__PURE__ */ new Map(), contract;
  for (let part of selector.split(",")) {
    let [first = "", second, ...more] = part.trim().split(":");
    second !== void 0 && (contract = first);
    let key = (second ?? first).toLowerCase();
    if (contract === void 0 || contract === "" || key === "" || more.length > 0)
      throw new RunError("review-unknown", { selector });
    wanted.set(contract, (wanted.get(contract) ?? /* @__PURE__ */ new Set()).add(key));
  }
  return wanted;
}
function decided(clauses, decision) {
  return [...new Set(clauses.map(({ record }) => record.file.path))].sort(compareText).map((path) => {
    let inFile = clauses.filter(({ record }) => record.file.path === path).toSorted((a, b) => b.index - a.index), text = inFile[0] ? textOf(inFile[0].record.file) : "";
    return inFile.reduce((file, clause) => after(file, clause, decision), { path, text });
  });
}
function decidedBy({ accept, reject }, files) {
  let clauses = proposedClauses(files), accepted = accept === void 0 ? [] : selected(accept, clauses, files.folder), rest = clauses.filter((clause) => !accepted.includes(clause)), rejected = reject === void 0 ? [] : selected(reject, accept === "all" ? rest : clauses, files.folder), both = rejected.find((clause) => accepted.includes(clause));
  if (both) throw new RunError("review-unknown", { selector: `${both.contract}:${both.covers.join(",")}` });
  let first = decided(accepted, { kind: "accept" }), now = withWritten(files, first), still = rejected.flatMap((clause) => clauseAgain(clause, now) ?? []), second = decided(still, { kind: "reject" }), again = new Set(second.map(({ path }) => path));
  return { written: [...first.filter(({ path }) => !again.has(path)), ...second], accepted: accepted.length, rejected: rejected.length };
}
function after({ path, text }, { record, index, value }, decision) {
  let now = { ...record, file: sourceOf(path, text) }, place = ["clauses", index];
  if (decision.kind === "reject") return changedFile(now, [{ kind: "remove", path: place }]);
  let { covers, article } = decision, changes = [
    ...covers ? [{ kind: "set", path: [...place, "covers"], value: covers }] : [],
    ...covers ? stale(value, covers).map((key) => ({ kind: "remove", path: [...place, key] })) : [],
    ...article === void 0 ? [] : [{ kind: "set", path: [...place, "article"], value: article }],
    { kind: "remove", path: [...place, "proposed"] }
  ];
  return changedFile(now, changes);
}
var factKeys = ["interval_months", "interval", "deadline_hours", "deadline", "endpoint"];
function stale(value, covers) {
  return Array.isArray(value.covers) && covers.every((key) => value.covers.includes(key)) ? [] : factKeys.filter((key) => Object.hasOwn(value, key));
}
function clauseAgain(clause, files) {
  let same = JSON.stringify(clause.value);
  return proposedClauses(files).find(
    ({ contract, value }) => contract === clause.contract && isRecord(value) && JSON.stringify(value) === same
  );
}

export {
  proposedClauses,
  recognisedWords,
  decided,
  decidedBy,
  clauseAgain
};
