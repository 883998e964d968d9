import {
  compareText
} from "./AWFRYJOD.mjs";

// src/judgement/identity.ts
var itself = { vendor: void 0, services: /* @__PURE__ */ new Map(), contracts: /* @__PURE__ */ new Map() };
function underIdentity(finding, { vendor, services, contracts }) {
  if (vendor === void 0 && services.size + contracts.size === 0) return finding;
  let { subject, record } = finding, contract = /^contract\/(.+)$/.exec(record)?.[1];
  return {
    ...finding,
    subject: {
      ...subject,
      ...vendor !== void 0 && { vendor },
      ...subject.service !== void 0 && { service: nameIn(services, subject.service) },
      ...subject.contract !== void 0 && { contract: nameIn(contracts, subject.contract) }
    },
    record: contract === void 0 ? record : `contract/${nameIn(contracts, contract)}`
  };
}
function pathUnderIdentity(path, { record, path: [list] }, { services }) {
  return record !== "vendor" || list !== "services" ? path : path.map((part, at) => at === 1 ? part.replace(/^id:(.*)$/, (_, id) => `id:${nameIn(services, id)}`) : part);
}
function nameIn(names, id) {
  return names.get(id) ?? id;
}

// src/judgement/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(raw, record, { identity = itself, name }) {
  let finding = underIdentity(raw, identity), { vendor, service, contract, guideline } = finding.subject, facts = [
    finding.rule,
    name,
    vendor ?? null,
    service ?? null,
    contract ?? null,
    guideline ?? null,
    finding.record,
    pathUnderIdentity(stablePath(record, finding.path), finding, identity),
    // A document that changes again is another finding.
    ...finding.args.actual === void 0 ? [] : [finding.args.actual]
  ];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
}
function stablePath(record, path) {
  let at = record;
  return path.map((part) => {
    let isItem = Array.isArray(at);
    return at = typeof at == "object" && at !== null && Object.hasOwn(at, part) ? Reflect.get(at, part) : void 0, isItem ? itemName(at) : String(part);
  });
}
function itemName(item) {
  return typeof item == "object" && item !== null && "id" in item && typeof item.id == "string" ? `id:${item.id}` : createHash("sha256").update(canonical(aboutWhat(item))).digest("hex").slice(0, 16);
}
var subjects = ["document", "covers", "requirement", "name", "area"];
function aboutWhat(item) {
  if (typeof item != "object" || item === null || Array.isArray(item)) return item;
  let known = Object.entries(item).filter(([key]) => subjects.includes(key));
  return known.length > 0 ? Object.fromEntries(known) : item;
}
function digestOf(value) {
  return createHash("sha256").update(canonical(value)).digest("hex");
}
function canonical(value) {
  return Array.isArray(value) ? `[${value.map(canonical).join(",")}]` : typeof value != "object" || value === null ? JSON.stringify(value) ?? "null" : `{${Object.entries(value).sort(([a], [b]) => compareText(a, b)).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}

export {
  itself,
  fingerprint,
  stablePath,
  digestOf,
  canonical
};
