import {
  editYaml
} from "./URCPVFEH.mjs";
import {
  entryLines
} from "./DDMPM7V2.mjs";
import {
  findRule
} from "./Q5IASK3I.mjs";
import {
  sourceOf
} from "./I2G73LWN.mjs";
import {
  localizedFindingTexts
} from "./LGYZWOCP.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import {
  namesOf
} from "./56N3FC5G.mjs";
import {
  localizedProblemTexts
} from "./6DF3KYW5.mjs";
import {
  treeConfig
} from "./7VZDKRAQ.mjs";
import {
  hidesSomething
} from "./TCZMWEJO.mjs";
import {
  checkFacts,
  counts,
  daysLeft,
  defectsOf,
  readWaivers,
  waiversPath
} from "./JX7WV6GS.mjs";
import {
  unknownVendor
} from "./42LEVNUP.mjs";
import {
  readFolder
} from "./OIVOOKO4.mjs";
import {
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  guidelinesFolder,
  isParsed,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  byLanguage,
  compareText,
  fill
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/waivers/list.ts
async function listWaivers(source, asOf) {
  let { tree, catalogue, inventory, settings } = source, waivers = readUsable(await tree.file(waiversPath)), { folders } = await tree.list(inventory), listed = [];
  for (let { record } of waivers) {
    let isVendor = folders.includes(record.vendor), names = isVendor ? await namesIn(record.vendor, { tree, inventory }) : void 0, unknown = isVendor ? unknownSubject(record, names) : "vendor";
    listed.push(toListed(record, { unknown, names, day: { asOf, settings }, catalogue }));
  }
  return listed.toSorted((a, b) => compareText(a.waiver.expires_on, b.waiver.expires_on));
}
function readUsable(file) {
  if (!file) return [];
  let { waivers, problems } = readWaivers(file), [first] = problems;
  if (!first) return waivers;
  let place = first.location ? `${first.file}:${first.location.line}:${first.location.column}` : first.file, { message } = localizedProblemTexts(first);
  throw new RunError("waivers-invalid", { place, count: problems.length }, { texts: { message } });
}
function toListed(waiver, { unknown, names, day, catalogue }) {
  let defects = [...defectsOf(waiver, day, catalogue), checkFacts(waiver, names)].filter(
    (defect) => defect !== void 0
  ), worst = defects.find((defect) => !counts([defect])) ?? defects[0], state = unknown === void 0 ? worst?.args.case ?? "in-force" : `unknown-${unknown}`;
  return {
    waiver,
    daysLeft: daysLeft(waiver, day.asOf),
    state,
    counts: unknown === void 0 && counts(defects)
  };
}
function unknownSubject({ service, contract }, names) {
  if (names)
    return service !== void 0 && !names.services.has(service) ? "service" : contract !== void 0 && !names.contracts.has(contract) ? "contract" : void 0;
}
async function namesIn(vendor, place) {
  let { records, problems } = await readFolder(vendor, [], place);
  return problems.every(({ code }) => code === "unknown-guideline") ? namesOf(records) : void 0;
}

// src/config/waivers/edit.ts
var editorSchema = "node_modules/clausegate/dist/schemas/waivers.schema.json";
function addWaiver(file, waiver) {
  if (!file) return newFile(waiver);
  let parsed = parseFile(file), items = isParsed(parsed) && parsed.values.length === 1 ? listOf(parsed.values[0]) : void 0;
  if (!items) throw refuse(file);
  let last = items.findLastIndex((item) => isOf(item, "rule", waiver.rule) && isOf(item, "vendor", waiver.vendor)), at = last < 0 ? items.length : last + 1;
  try {
    return editYaml(file, 0, { kind: "insert", path: ["waivers", at], value: entryOf(waiver) });
  } catch (cause) {
    throw cause instanceof RunError ? refuse(file, cause) : cause;
  }
}
function newFile(waiver) {
  let lines = entryLines("waivers", [entryOf(waiver)], { indent: 2, gap: 1 });
  return `# yaml-language-server: $schema=${editorSchema}
version: 1
${lines.map((line) => `${line}
`).join("")}`;
}
function refuse({ path: file }, cause) {
  return new RunError("waivers-not-extendable", { path: file }, { cause });
}
function listOf(value) {
  let holder = typeof value == "object" && value !== null ? value : {};
  return "waivers" in holder && Array.isArray(holder.waivers) ? holder.waivers : void 0;
}
function isOf(item, key, value) {
  return typeof item == "object" && item !== null && Object.hasOwn(item, key) && Reflect.get(item, key) === value;
}
function entryOf(waiver) {
  let { rule, vendor, service, contract, reason, owner, approver } = waiver, { approved_on, expires_on, ticket, acknowledges_statute, given_for } = waiver, entry = { ...{ rule, vendor, service, contract, reason, owner, approver }, approved_on, expires_on, ticket, acknowledges_statute };
  return { ...present(entry), ...given_for && { given_for: present({ ...given_for }) } };
}
function present(values) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]])
  );
}

// src/usecases/waivers/add.ts
async function extendWaivers(source, wanted) {
  let { tree, catalogue, inventory } = source, asked = toWaiver(wanted, catalogue);
  refuseDefects(asked, source), await refuseUnknownVendor(asked.vendor, source);
  let names = await namesIn(asked.vendor, { tree, inventory }), unknown = unknownSubject(asked, names);
  if (unknown) throw refused(fill(words.unknownToVendor, { vendor: asked.vendor }), unknown);
  let facts = asked.service === void 0 ? void 0 : names?.facts?.get(asked.service), waiver = { ...asked, ...facts && { given_for: { ...facts } } }, file = await tree.file(waiversPath);
  readUsable(file);
  let text = addWaiver(file, waiver);
  return refuseProblems(text), { waiver, text };
}
async function extendWithAll(source, rules, wanted) {
  let waivers = [], text, file = async (path) => path === waiversPath && text !== void 0 ? sourceOf(path, text) : source.tree.file(path);
  for (let rule of rules) {
    let added = await extendWaivers({ ...source, tree: { ...source.tree, file } }, { ...wanted, rule });
    waivers.push(added.waiver), text = added.text;
  }
  return { waivers, text: text ?? "" };
}
function toWaiver(wanted, catalogue) {
  let { vendor, service, contract, reason, owner, approver, approvedOn, expiresOn, ticket } = wanted;
  return {
    rule: findRule(wanted.rule, catalogue).id,
    vendor,
    ...service !== void 0 && { service },
    ...contract !== void 0 && { contract },
    reason,
    owner,
    approver,
    approved_on: approvedOn,
    expires_on: expiresOn,
    ...ticket !== void 0 && { ticket },
    ...wanted.acknowledgesStatute && { acknowledges_statute: !0 }
  };
}
function refuseDefects(waiver, { settings, catalogue }) {
  let hidden = Object.entries(waiver).find(([, value]) => typeof value == "string" && hidesSomething(value));
  if (hidden) throw refused(words.hiddenCharacters, hidden[0]);
  refuseProblems(addWaiver(void 0, waiver));
  let { approved_on: asOf } = waiver;
  if (!isIsoDate(asOf)) throw new RunError("date-invalid", { value: asOf, option: "--approved-on" });
  let defect = defectsOf(waiver, { asOf, settings }, catalogue).find((one) => !counts([one]));
  if (defect)
    throw refused(localizedFindingTexts(defect, catalogue).message);
}
function refuseProblems(text) {
  let [problem] = readWaivers(sourceOf(waiversPath, text)).problems;
  if (problem) throw refused(localizedProblemTexts(problem).message, keyOf(problem));
}
function keyOf({ pointer = "" }) {
  return pointer.split("/")[3];
}
function refused(message, key) {
  let option = key === void 0 ? "" : `--${key.replaceAll("_", "-")}: `, reason = byLanguage((language) => option + message[language]);
  return new RunError("waiver-refused", {}, { texts: { reason } });
}
async function refuseUnknownVendor(vendor, { tree, inventory }) {
  let { folders } = await tree.list(inventory), vendors = folders.filter((folder) => folder !== guidelinesFolder);
  if (!vendors.includes(vendor)) throw unknownVendor(vendor, vendors, inventory);
}

// src/entry/shared/waiver-source.ts
async function waiverSource(tree, { catalogue }) {
  let { inventory, settings, timezone } = (await treeConfig(tree, { catalogue })).values;
  return { tree, catalogue, inventory, settings, timezone };
}

export {
  listWaivers,
  extendWaivers,
  extendWithAll,
  waiverSource
};
