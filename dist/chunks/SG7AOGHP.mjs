import {
  formatRecords
} from "./ESINAOHA.mjs";
import {
  isRecord
} from "./KB4HOIKB.mjs";
import {
  editYaml
} from "./URCPVFEH.mjs";
import {
  sourceOf,
  textOf
} from "./I2G73LWN.mjs";
import {
  editorSchemas,
  schemasFolder
} from "./MS4V46PT.mjs";
import {
  inTurn
} from "./VHTFBP6M.mjs";
import {
  ReadDocument,
  readable
} from "./L2QHUV36.mjs";
import {
  locateDocument
} from "./OIVOOKO4.mjs";
import {
  groupBy
} from "./OGVGAJPE.mjs";
import {
  cut,
  documentsOf,
  recordKinds,
  requirementKeyOf,
  shapeAt
} from "./T5ESZW27.mjs";
import {
  isParsed,
  isProblem,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  compareBy,
  compareText
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/evidence/quotes/word-characters.ts
var signs = [
  [/[\u2018\u2019\u201a\u201b\u2032\uff07\u0060\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\uff02]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-"]
], unusualSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g, mayDiffer = new RegExp(`['"\\-\\u0060\\u00b4\\u00a0\\u00ad\\u1100-\\u11ff\\u1680\\u2000-\\u206f\\u2212\\u3000\\ufe58\\ufe63\\ufeff\\uff02\\uff07\\uff0d]|\\p{M}`, "u");
function mayHaveWordCharacters(quote) {
  return mayDiffer.test(quote) || quote !== quote.normalize("NFC");
}
var around = 20;
function asInDocument(quote, document) {
  let wanted = plain(quote), passages = document.passagesOf(quote).flatMap(({ from, to }) => {
    let text = plain(document.source.slice(Math.max(0, from - around), to + around)), at = withPlainSigns(text).indexOf(withPlainSigns(wanted));
    return at < 0 ? [] : text.slice(at, at + wanted.length);
  }), found = passages.includes(wanted) ? wanted : passages[0];
  return found === void 0 || found === onOneLine(quote) ? void 0 : found;
}
function withPlainSigns(text) {
  return signs.reduce((result, [sign, replacement]) => result.replaceAll(sign, replacement), text);
}
function plain(text) {
  return onOneLine(text.normalize("NFC").replaceAll(unusualSpaces, " ").replaceAll(unseen, ""));
}
function onOneLine(text) {
  return text.replaceAll(/[ \t\r\n]+/g, " ").trim();
}

// src/usecases/authoring/repairs.ts
function sourcesOf(file) {
  return documentsOf(file).flatMap((record, index) => {
    let kind = recordKinds.find((known) => isRecord(record.value) && record.value.kind === known);
    return kind ? [{ record, index, kind }] : [];
  });
}
function keyRepairs(file) {
  return sourcesOf(file).flatMap((source) => [...keysBelow(source, source.record.value, [])]);
}
function* keysBelow(source, value, path) {
  if (Array.isArray(value)) {
    let after = value.map((one, at) => keyFor(source.kind, one, [...path, at]) ?? one), changed = value.findIndex((one, at) => one !== after[at]);
    if (changed < 0) for (let [at, one] of value.entries()) yield* keysBelow(source, one, [...path, at]);
    else yield keyRepair(source, { path, value: [...new Set(after)], changed: [...path, changed] }, value);
  } else if (isRecord(value))
    for (let [key, one] of Object.entries(value)) yield* keysBelow(source, one, [...path, key]);
  else {
    let key = keyFor(source.kind, value, path) ?? listFor(source.kind, value, path);
    key !== void 0 && (yield keyRepair(source, { path, value: key, changed: path }, value));
  }
}
function listFor(kind, value, path) {
  let item = [...path, 0], key = keyFor(kind, value, item) ?? shapeAt(kind, item).values.find((known) => known === value);
  return key !== void 0 && shapeAt(kind, path).type === "array" ? [key] : void 0;
}
function keyFor(kind, value, path) {
  let key = typeof value == "string" ? requirementKeyOf(value) : void 0;
  return key !== void 0 && shapeAt(kind, path).values.includes(key) ? key : void 0;
}
function keyRepair(source, { path, value, changed }, before) {
  return {
    kind: "requirement-key",
    ...placeIn(source, changed),
    change: { kind: "set", path, value },
    weight: [before].flat().length,
    before: cut([before].flat().join(", ")),
    after: cut(!Array.isArray(before) && Array.isArray(value) ? `[${value.join(", ")}]` : [value].flat().join(", "))
  };
}
function namedDocuments(file) {
  return sourcesOf(file).flatMap((source) => {
    let { value, file: path } = source.record, { document, documents } = isRecord(value) ? value : {};
    return (source.kind === "guideline" ? [[["document"], document]] : listOf(documents).map((one, at) => [["documents", at], one])).flatMap(([at, entry]) => {
      let place = isRecord(entry) && typeof entry.path == "string" ? locateDocument(path, entry.path) : void 0;
      return isRecord(entry) && place !== void 0 ? [{ source, path: at, entry, place }] : [];
    });
  });
}
function placesIn(file) {
  return namedDocuments(file).map(({ place }) => place);
}
function digestRepairs(file, facts) {
  return namedDocuments(file).flatMap(({ source, path, entry, place }) => {
    let fact = facts.get(place);
    if (fact?.state !== "present") return [];
    let { sha256: after, other_ends: otherEnds } = fact, before = typeof entry.sha256 == "string" ? entry.sha256 : "";
    if (before === after || before === otherEnds) return [];
    let change = { kind: "set", path: [...path, "sha256"], value: after };
    return [{ kind: "digest", ...placeIn(source, change.path), change, weight: 1, before, after, place }];
  });
}
function doubtfulQuotes(file) {
  let named = namedDocuments(file);
  return sourcesOf(file).flatMap((source) => {
    let { value } = source.record;
    return source.kind !== "contract" || !isRecord(value) ? [] : listOf(value.clauses).flatMap((clause, at) => {
      if (!isRecord(clause) || typeof clause.quote != "string" || !mayHaveWordCharacters(clause.quote)) return [];
      let { quote } = clause, document = named.find((one) => one.source.index === source.index && one.entry.id === clause.document);
      if (!document) return [];
      let path = ["clauses", at, "quote"], repair = (after) => ({
        kind: "quote",
        ...placeIn(source, path),
        change: { kind: "set", path, value: after },
        weight: 1,
        before: signsOf(quote, after),
        after
      });
      return [{ quote, place: document.place, repair }];
    });
  });
}
function signsOf(quote, after) {
  let signs2 = [...quote].filter((character) => !after.includes(character)).map(signName);
  return [...new Set(signs2)].join(", ");
}
function signName(character) {
  return new RegExp("[\\u1100-\\u11ff]|\\p{M}", "u").test(character) ? "NFD" : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function placeIn({ record, index }, path) {
  return { file: record.file, line: record.show(path).location.line, document: index };
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

// src/usecases/authoring/fix.ts
async function findRepairs(tree, { files, problems }) {
  let answers = files.map((file) => parseFile(file)), parsed = answers.filter(isParsed), facts = await tree.look([...new Set(parsed.flatMap(placesIn))].sort(compareText));
  return { repairs: [
    ...parsed.flatMap(keyRepairs),
    ...parsed.flatMap((file) => digestRepairs(file, facts)),
    ...await quoteRepairs(tree, parsed)
  ].toSorted(repairOrder), unread: [...problems, ...answers.filter(isProblem)] };
}
var repairOrder = compareBy(
  (a, b) => compareText(a.file, b.file),
  (a, b) => a.line - b.line,
  (a, b) => compareText(a.kind, b.kind)
), documentsAtOnce = 4;
async function quoteRepairs(tree, files) {
  let quotes = files.flatMap(doubtfulQuotes), places = [...new Set(quotes.map(({ place }) => place))].sort(compareText), read = async (place) => ({ place, document: readable(await tree.text(place)) }), found = [];
  for await (let { place, document } of inTurn(places, documentsAtOnce, read))
    if (document instanceof ReadDocument)
      for (let one of quotes.filter((quote) => quote.place === place)) {
        let after = asInDocument(one.quote, document);
        after !== void 0 && found.push(one.repair(after));
      }
  return found;
}
function fixFiles(files, { repairs, unread }, { isAccepted, format, schemas = [] }) {
  let ofFile = groupBy(repairs.filter(isAccepted), ({ file }) => file), repaired = files.map((file) => repairFile(file, ofFile.get(file.path) ?? [])), results = repaired.map((one) => ({ ...one, form: format ? formOf(one) : void 0 })), changed = results.map(({ file, text, form }) => ({ file, text: form?.text ?? text })), notConfirmed = repairs.filter((one) => !isAccepted(one));
  return {
    changed: [...changed.filter(({ file, text }) => text !== textOf(file)), ...schemas],
    done: repaired.flatMap(({ done }) => done),
    left: [
      ...notConfirmed.map((repair) => ({ repair, reason: "notConfirmed" })),
      ...repaired.flatMap(({ left }) => left)
    ],
    unread: [...unread, ...results.flatMap(({ form }) => form?.problem ?? [])],
    formatted: results.flatMap(({ file, text, form }) => form?.text && form.text !== text ? file.path : []),
    renewed: schemas.map(({ file }) => file.path)
  };
}
function formOf({ file: { path }, text }) {
  let answer = formatRecords(sourceOf(path, text));
  return answer.state === "formatted" ? { text: answer.text } : answer.state === "not-parsed" ? {} : { problem: { code: "not-formattable", file: path, args: {} } };
}
var maxParsedBytes = 8 * 1024 * 1024;
function affordable(file, repairs) {
  let parsed = 0, first = repairs.findIndex(({ weight }) => (parsed += weight * file.bytes.length, parsed > maxParsedBytes));
  return first < 0 ? repairs : repairs.slice(0, first);
}
function repairFile(file, repairs) {
  let done = [], possible = affordable(file, repairs), left = repairs.slice(possible.length).map((repair) => ({ repair, reason: "tooMany" })), now = file;
  for (let repair of possible)
    try {
      now = sourceOf(file.path, editYaml(now, repair.document, repair.change)), done.push(repair);
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      left.push({ repair, reason: error });
    }
  return { file, text: textOf(now), done, left };
}

// src/usecases/authoring/schema-copies.ts
async function outdatedSchemas(tree, served) {
  let outdated = [];
  for (let name of editorSchemas) {
    let [file, text] = [await copyAt(tree, `${schemasFolder}/${name}.schema.json`), served.get(name)];
    file && text !== void 0 && textOf(file) !== text && outdated.push({ file, text });
  }
  return outdated;
}
async function copyAt(tree, path) {
  try {
    return await tree.file(path);
  } catch (error) {
    if (error instanceof RunError && error.code === "input-unreadable") return;
    throw error;
  }
}

export {
  findRepairs,
  fixFiles,
  outdatedSchemas
};
