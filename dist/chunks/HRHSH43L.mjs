import {
  fingerprint
} from "./KUXKGZT4.mjs";
import {
  sectionOf,
  toPointer
} from "./T5ESZW27.mjs";
import {
  compareText
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/judgement/excused-part.ts
import { createHash } from "node:crypto";
var apart = /* @__PURE__ */ new Set([
  "clauses",
  "not_applicable",
  "services",
  "documents",
  "reviewed_on",
  "title",
  "identified_requirements",
  "selection",
  "procedure",
  "rfp",
  "evaluation",
  "criteria",
  // of identified requirements
  "requirements",
  "endpoint",
  "article",
  "page",
  "quote"
]);
function excuseDigest(record, path, { principalKinds }) {
  let steps = walk(record, path), end = steps.length > path.length ? steps.at(-1) : void 0, isValue = end !== void 0 && typeof end != "object", closest = steps.findLast(isMapping), part = isValue ? digest(end) : closest ? digestKept(closest) : digest(null);
  return isMapping(record) && Reflect.get(record, "kind") === "contract" ? digest([part, agreementOf(record, principalKinds)]) : part;
}
function agreementOf(contract, principalKinds) {
  let known = { ...contract }, { status, signed_on, renewed_on, effective, documents } = known, own = Array.isArray(documents) ? documents.filter((document) => principalKinds.includes(document?.kind)) : [];
  return { status, signed_on, renewed_on, effective, documents: own };
}
function walk(record, path) {
  let steps = [record];
  for (let part of path) {
    let at = steps.at(-1);
    if (typeof at != "object" || at === null || !Object.hasOwn(at, part)) break;
    steps.push(Reflect.get(at, part));
  }
  return steps;
}
function isMapping(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
var kept = /* @__PURE__ */ new WeakMap();
function digestKept(mapping) {
  let found = kept.get(mapping);
  if (found !== void 0) return found;
  let made = digest(Object.fromEntries(Object.entries(mapping).filter(([key]) => !apart.has(key))));
  return kept.set(mapping, made), made;
}
function digest(value) {
  return createHash("sha256").update(inNoOrder(value)).digest("hex").slice(0, 32);
}
function inNoOrder(value) {
  return Array.isArray(value) ? `[${value.map(inNoOrder).sort(compareText).join(",")}]` : typeof value != "object" || value === null ? JSON.stringify(value) ?? "null" : `{${Object.entries(value).sort(([a], [b]) => compareText(a, b)).map(([key, item]) => `${JSON.stringify(key)}:${inNoOrder(item)}`).join(",")}}`;
}

// src/judgement/findings.ts
function judgeFindings(raw, origins, source) {
  return distinguish(raw.map((finding) => toFinding(finding, origins, source)));
}
function toFinding(raw, origins, { catalogue: index, identity }) {
  let { rule, name, broken } = index.knownCase(raw), source = origins.get(raw.record);
  if (!source)
    throw new RunError("policy-failed", { reason: `${raw.rule}: record "${raw.record}"`, dossier: "policy.wasm" });
  let args = inRuleOrder(raw.args, index);
  return {
    id: fingerprint(raw, source.value, { identity, name: broken.formerly ?? name }),
    rule: rule.id,
    requirement: rule.requirement,
    basis: broken.basis ?? rule.basis,
    vendor: raw.subject.vendor ?? null,
    service: raw.subject.service ?? null,
    contract: raw.subject.contract ?? null,
    guideline: raw.subject.guideline ?? null,
    services: raw.subject.contract === void 0 ? null : boundBy(raw.subject.contract, origins),
    section: sectionOf(raw.subject.vendor ?? null, raw.subject.guideline !== void 0),
    ...source.show(raw.path),
    pointer: toPointer(raw.path),
    args,
    excuse: excuseDigest(source.value, raw.path, index.catalogue)
  };
}
function boundBy(contract, origins) {
  let record = origins.get(`contract/${contract}`)?.value, services = typeof record == "object" && record !== null ? Reflect.get(record, "services") : void 0;
  return Array.isArray(services) ? services.filter((service) => typeof service == "string") : null;
}
function inRuleOrder(args, index) {
  let sorted = ["requirements", "speaks_of"].flatMap((name) => {
    let list = args[name];
    return Array.isArray(list) ? [[name, list.toSorted((a, b) => index.position(a) - index.position(b))]] : [];
  });
  return sorted.length > 0 ? { ...args, ...Object.fromEntries(sorted) } : args;
}
function distinguish(findings) {
  let seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    let count = (seen.get(finding.id) ?? 0) + 1;
    return seen.set(finding.id, count), count === 1 ? finding : { ...finding, id: finding.id.slice(0, -4) + count.toString(16).padStart(4, "0") };
  });
}

export {
  judgeFindings
};
