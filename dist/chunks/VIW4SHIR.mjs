import {
  jsonForLogs
} from "./TCZMWEJO.mjs";
import {
  records_schema_default
} from "./T5ESZW27.mjs";
import {
  guidelinesFolder,
  isParsed,
  parseFile,
  parseLfsPointer
} from "./7DZRBUIB.mjs";

// src/usecases/evidence/entries.ts
import { createHash } from "node:crypto";
var { maxLength, pattern } = records_schema_default.$defs.path, pathOfRecord = new RegExp(pattern, "u");
function canBeNamed(path) {
  return [...path].length <= maxLength && pathOfRecord.test(path);
}
function documentEntries(files, kind) {
  let ids = /* @__PURE__ */ new Set();
  return files.map(({ path, bytes }) => {
    let id = unusedId(idOf(path) || kind, ids);
    return ids.add(id), `- { id: ${scalar(id)}, kind: ${kind}, path: ${scalar(path)}, sha256: ${scalar(digestOf(bytes))} }
`;
  }).join("");
}
function guidelineEntries(files) {
  return files.map(({ path, bytes }) => `document: { path: ${scalar(path)}, sha256: ${scalar(digestOf(bytes))} }
`).join("");
}
function isGuidelineFile(path, file) {
  let parsed = file && parseFile(file), [first] = parsed && isParsed(parsed) ? parsed.values : [];
  return typeof first == "object" && first !== null && "kind" in first ? first.kind === "guideline" : path.split(/[/\\]/).includes(guidelinesFolder);
}
function digestOf(bytes) {
  return parseLfsPointer(bytes)?.sha256 ?? createHash("sha256").update(bytes).digest("hex");
}
function idOf(path) {
  return ((path.split(/[/\\]/).at(-1) ?? "").replace(/\.[^.]*$/, "").toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-").slice(0, maxId).replace(/-$/, "");
}
var maxId = 58;
function unusedId(id, used) {
  for (let n = 2, name = id; ; n += 1) {
    if (!used.has(name)) return name;
    name = `${id}-${n}`;
  }
}
function scalar(text) {
  return /^[a-z0-9][\w./-]*$/i.test(text) && /[a-df-z]/i.test(text) && !reserved.test(text) ? text : jsonForLogs(JSON.stringify(text));
}
var reserved = /^(?:true|false|yes|no|on|off|null|y|n|0x[\da-f]+|0o[0-7]+|\d+[.:_-].*)$/i;

export {
  canBeNamed,
  documentEntries,
  guidelineEntries,
  isGuidelineFile
};
