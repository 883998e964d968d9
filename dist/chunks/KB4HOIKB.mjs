import {
  editYaml
} from "./URCPVFEH.mjs";
import {
  blockLines
} from "./DDMPM7V2.mjs";
import {
  sourceOf,
  textOf
} from "./I2G73LWN.mjs";
import {
  localizedProblemTexts
} from "./6DF3KYW5.mjs";
import {
  parseFolder
} from "./OIVOOKO4.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";
import {
  sectionOf
} from "./T5ESZW27.mjs";
import {
  isParsed,
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
    (before, change) => editYaml(sourceOf(file.path, before), document, change),
    textOf(file)
  );
  return { path: file.path, text };
}
function appended(key, length, items) {
  return items.length === 0 ? [] : length === 0 ? [{ kind: "set", path: [key], value: items }] : items.map((value, at) => ({ kind: "insert", path: [key, length + at], value }));
}
function refuseNewProblems(files, written, completeness) {
  let known = new Set(read(files).problems.map(keyOf)), found = read(withWritten(files, written)).problems.filter((problem) => !known.has(keyOf(problem))), open = found.filter(({ code }) => completeness === "to-be-filled-in" && code === "missing-key"), refused = found.find((problem) => !open.includes(problem));
  if (refused) throw refusal(refused);
  return open;
}
function withWritten(files, written) {
  let paths = new Set(written.map(({ path }) => path)), all = [...files.contents.files.filter(({ path }) => !paths.has(path)), ...written.map(({ path, text }) => sourceOf(path, text))].sort(
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
function isRecord(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function listOf(value) {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export {
  placesOf,
  newFile,
  changedFile,
  appended,
  refuseNewProblems,
  withWritten,
  isRecord,
  listOf
};
