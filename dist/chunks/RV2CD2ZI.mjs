import {
  editYaml
} from "./GVQHEBDE.mjs";
import {
  blockLines
} from "./DDMPM7V2.mjs";
import {
  localizedProblemTexts
} from "./6DF3KYW5.mjs";
import {
  treeConfig
} from "./7VZDKRAQ.mjs";
import {
  openDirectory
} from "./QIJR2JNO.mjs";
import {
  unknownVendor
} from "./42LEVNUP.mjs";
import {
  parseFolder
} from "./GL7C2OZT.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";
import {
  sectionOf
} from "./T5ESZW27.mjs";
import {
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  guidelinesFolder,
  isParsed,
  isVendorFolder,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/authoring/record-places.ts
function placesOf(files, kind) {
  return files.contents.files.flatMap((file) => {
    let parsed = parseFile(file);
    if (!isParsed(parsed)) throw unusable(files, [parsed]);
    return parsed.values.flatMap(
      (value, document) => isRecord(value) && value.kind === kind ? [{ file, document, value }] : []
    );
  });
}
function newFile(path, value) {
  return {
    path,
    text: blockLines(value, { indent: 2, gap: 1 }).map((line) => `${line}
`).join("")
  };
}
function changedFile({ file, document }, changes) {
  let text = changes.reduce(
    (before, change) => editYaml({ path: file.path, bytes: encode(before) }, document, change),
    new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(file.bytes)
  );
  return { path: file.path, text };
}
function refuseNewProblems(files, written, completeness) {
  let known = new Set(read(files).problems.map(keyOf)), found = read(withWritten(files, written)).problems.filter((problem) => !known.has(keyOf(problem))), open = found.filter(({ code }) => completeness === "to-be-filled-in" && code === "missing-key"), refused = found.find((problem) => !open.includes(problem));
  if (refused) throw refusal(refused);
  return open;
}
function withWritten(files, written) {
  let paths = new Set(written.map(({ path }) => path)), all = [...files.contents.files.filter(({ path }) => !paths.has(path)), ...written.map(({ path, text }) => ({ path, bytes: encode(text) }))].sort(
    (a, b) => a.path < b.path ? -1 : 1
  );
  return { ...files, contents: { ...files.contents, files: all } };
}
function refusal(problem) {
  let { message, remedy } = localizedProblemTexts(problem), place = `${problem.file}${problem.pointer ?? ""}`;
  return new RunError("record-refused", { place }, { texts: { message, remedy } });
}
function keyOf({ code, file, pointer }) {
  return JSON.stringify([code, file, pointer]);
}
function read({ folder, contents, guidelineIds, inventory }) {
  return parseFolder(folder, contents, { guidelineIds, inventory });
}
function unusable({ folder, inventory }, problems) {
  let section = sectionOf(folder, !0);
  return new RunError(
    "dossier-unusable",
    { vendor: folder, inventory, count: problems.length },
    { problems: problems.map((problem) => toProblem(problem, folder, section)) }
  );
}
function encode(text) {
  return new TextEncoder().encode(text);
}
function isRecord(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function listOf(value) {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

// src/entry/shared/record-folder.ts
async function openRecordTree(root, policy) {
  return { root, ...await recordsIn(await openDirectory(root), policy) };
}
async function recordsIn(tree, policy) {
  let { values: config } = await treeConfig(tree, policy), { folders } = await tree.list(config.inventory, "names");
  return { tree, config, folders, vendors: folders.filter((folder) => folder !== guidelinesFolder) };
}
async function recordFiles({ tree, config: { inventory }, folders }, folder) {
  let contentsOf = async (name) => folders.includes(name) ? tree.read(`${inventory}/${name}`) : { files: [], problems: [] }, guidelines = {
    folder: guidelinesFolder,
    inventory,
    guidelineIds: [],
    contents: await contentsOf(guidelinesFolder)
  }, guidelineIds = placesOf(guidelines, "guideline").map(({ value }) => String(value.id));
  return { folder, inventory, guidelineIds, contents: await contentsOf(folder) };
}
function refuseUnknownVendor(vendor, { vendors, config }) {
  if (!isVendorFolder(vendor) || !vendors.includes(vendor)) throw unknownVendor(vendor, vendors, config.inventory);
}

// src/usecases/authoring/stated-dates.ts
var months = "january february march april may june july august september october november december".split(" "), month = months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join("|"), numeric = String.raw`(\d{4})\s?(?:년|[.\-/])\s{0,2}(\d{1,2})\s?(?:월|[.\-/])\s{0,2}(\d{1,2})(?:\s?일|(?!\d))`, dayFirst = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?:\sday)?(?:\sof)?\s(${month}),?\s(\d{4})`, monthFirst = String.raw`(${month})\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})`, anyDate = new RegExp(`(?<!\\d)(?:${numeric}|${dayFirst}|${monthFirst})`, "giu");
function datesIn(text) {
  return [...text.matchAll(anyDate)].flatMap((match) => {
    let [whole, y1, m1, d1, d2, m2, y2, m3, d3, y3] = match, monthOf = (name) => String(months.findIndex((one) => one.startsWith(name.slice(0, 3))) + 1), named = (m2 ?? m3)?.toLowerCase(), date = [y1 ?? y2 ?? y3, m1 ?? monthOf(named ?? ""), d1 ?? d2 ?? d3].map((part, at) => (part ?? "").padStart(at === 0 ? 4 : 2, "0")).join("-");
    return isIsoDate(date) ? [{ date, from: match.index, to: match.index + whole.length }] : [];
  });
}

export {
  placesOf,
  newFile,
  changedFile,
  refuseNewProblems,
  withWritten,
  isRecord,
  listOf,
  datesIn,
  openRecordTree,
  recordsIn,
  recordFiles,
  refuseUnknownVendor
};
