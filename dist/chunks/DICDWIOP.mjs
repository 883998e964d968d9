// src/usecases/authoring/init/plan.ts
var ownersPlaces = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];
function planFiles(files, existing) {
  return files.map((one) => {
    let path = one.kind === "owners" && ownersPlaces.find((place) => existing.has(place)) || one.path, file = { ...one, path }, text = existing.get(path);
    return text === void 0 ? { file, state: "new", missing: [] } : { file, state: "kept", missing: missingIn(text, file) };
  });
}
function missingIn(text, file) {
  let has = new Set(linesOf(text)), missing = linesOf(file.text).filter((line) => line !== "" && !line.startsWith("#") && !has.has(line));
  return file.addable === "lines" || missing.length === 0 ? file.addable === void 0 ? [] : missing : file.addable === "whole" ? file.text.trimEnd().split(`
`) : [];
}
function linesOf(text) {
  return text.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, " "));
}

export {
  ownersPlaces,
  planFiles
};
