import {
  noFacts,
  otherFact
} from "./EV54EK3E.mjs";
import {
  groupBy
} from "./OGVGAJPE.mjs";
import {
  cut,
  documentsOf,
  problemAt,
  sectionOf,
  toPointer,
  validateDocument
} from "./T5ESZW27.mjs";
import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  addDays,
  daysBetween,
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  isParsed,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  compareText,
  waivers
} from "./AWFRYJOD.mjs";

// src/config/waivers/look-alikes.ts
import { domainToUnicode } from "node:url";
var lookAlikes = new Map(
  [
    ["АВЕЅІЈКМНОРСТУХҮԌԚԜ", "ABESIJKMHOPCTYXYGQW"],
    ["аеѕіјкорсухһԁԛԝүѵ", "aesijkopcyxhdqwyv"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["αινορυχκγϳς", "aivopuxkyjc"],
    ["օսհոցզյ", "ouhngqj"],
    ["ᎪᏴᏟᎠᎬᏀᎻᏆᎫᏦᏞᎷᏢᏚᎢᏙᎳᏃ", "ABCDEGHIJKLMPSTVWZ"],
    ["ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓢꓔꓴꓦꓪꓫꓬꓜ", "ABCDEFGHIJKLMNOPSTUVWXYZ"],
    ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"],
    ["ıɑɡ", "iag"]
  ].flatMap(([foreign = "", latin2 = ""]) => [...foreign].map((letter, at) => [letter, latin2.charAt(at)]))
);
function namesOne(a, b) {
  let known = new Set(mailboxesIn(a));
  return mailboxesIn(b).some((mailbox) => known.has(mailbox)) || readsAlike(a, b);
}
function readsAlike(a, b) {
  let ways = (text) => [skeleton(text), skeleton(latin(text).replaceAll("I", "l"))], known = ways(a);
  return ways(b).some((way) => known.includes(way));
}
function foreignAddress(text) {
  return addressesIn(text).find((address) => /[^\u0020-\u007e]/.test(address));
}
function addressesIn(text) {
  let whole = seen(text);
  return [.../* @__PURE__ */ new Set([whole, withoutComments(whole)])].flatMap((form) => form.replaceAll("\\", "").replaceAll(/"([^"\s@]*)"@/g, "$1@").match(/[^\s<>()[\],;:"]*@[^\s<>()[\],;:"]*/g) ?? []);
}
function withoutComments(text) {
  let without = text.replaceAll(/\([^()]*\)/g, "");
  return without === text ? text : withoutComments(without);
}
function mailboxesIn(text) {
  return addressesIn(text).flatMap((address) => {
    let at = address.lastIndexOf("@"), local = address.slice(0, at).replace(/^([^+]+)\+.*$/, "$1"), domain = domainOf(address.slice(at + 1));
    return local === "" || domain === "" ? [] : [local, latin(local).replaceAll("I", "l")].map((way) => `${skeleton(ignoresDots.has(domain) ? way.replaceAll(".", "") : way)}@${sameProvider.get(domain) ?? domain}`);
  });
}
var sameProvider = /* @__PURE__ */ new Map([["googlemail.com", "gmail.com"]]), ignoresDots = /* @__PURE__ */ new Set(["gmail.com", "googlemail.com"]);
function domainOf(text) {
  let plain = text.replace(/\.+$/, "").toLowerCase();
  return skeleton(domainToUnicode(plain) || plain);
}
function skeleton(text) {
  return latin(text).toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll("rn", "m").replaceAll("vv", "w").replaceAll(/\s+/g, " ").trim();
}
function latin(text) {
  return seen(text).normalize("NFD").replaceAll(new RegExp("(?<=\\p{Script=Latin}\\p{Mn}*)\\p{Mn}", "gu"), "").normalize("NFC").replaceAll(new RegExp("\\p{Pd}", "gu"), "-").replaceAll(/[\u0100-\uffff]/g, (letter) => lookAlikes.get(letter) ?? letter);
}
function seen(text) {
  return text.normalize("NFKC").replaceAll(new RegExp("\\p{Default_Ignorable_Code_Point}|\\p{Cf}", "gu"), "");
}

// src/config/waivers/file.ts
var waiversPath = "waivers.yaml";
function readWaivers(file) {
  let parsed = parseFile(file);
  if (!isParsed(parsed)) return { waivers: [], problems: [parsed] };
  let [source, second] = documentsOf(parsed);
  if (!source) return { waivers: [], problems: [{ code: "empty-file", file: file.path, args: {} }] };
  if (second) {
    let args = { count: parsed.values.length };
    return { waivers: [], problems: [problemAt(second, "several-documents", [], { args })] };
  }
  let invalid = validateDocument("waivers", source), wellFormed = wellFormedOf(source), { kept, problems } = checkEach(wellFormed), unique = refuseDuplicates(kept);
  return { waivers: unique.kept, problems: [...invalid, ...problems, ...unique.problems] };
}
function wellFormedOf(source) {
  let { value } = source;
  return typeof value != "object" || value === null || !("waivers" in value) || !Array.isArray(value.waivers) ? [] : isValid({ ...value, waivers: [] }) ? value.waivers.flatMap((item, at) => {
    let alone = { version: 1, waivers: [item] };
    return isValid(alone) ? alone.waivers.map((record) => ({ record, source, path: ["waivers", at] })) : [];
  }) : [];
}
function isValid(value) {
  return waivers(value);
}
function checkEach(waivers2) {
  let checked = waivers2.map((waiver) => ({ waiver, problems: [...dayProblems(waiver), ...addressProblems(waiver)] }));
  return {
    kept: checked.flatMap(({ waiver, problems }) => problems.length > 0 ? [] : [waiver]),
    problems: checked.flatMap(({ problems }) => problems)
  };
}
function dayProblems({ record, source, path }) {
  let { approved_on: from, expires_on: to } = record, args = { from, to };
  return to < from ? [problemAt(source, "dates-reversed", [...path, "expires_on"], { args })] : isIsoDate(from) ? [] : [problemAt(source, "invalid-date", [...path, "approved_on"], { args: { value: from } })];
}
function addressProblems({ record, source, path }) {
  return ["owner", "approver"].flatMap((key) => {
    let value = foreignAddress(record[key]);
    return value === void 0 ? [] : [problemAt(source, "foreign-address", [...path, key], { args: { value } })];
  });
}
function refuseDuplicates(waivers2) {
  let seen2 = /* @__PURE__ */ new Set(), kept = [], problems = [];
  for (let waiver of waivers2) {
    let { record, source, path } = waiver;
    if (seen2.size < seen2.add(nameOf(waiver)).size) kept.push(waiver);
    else {
      let value = `${record.rule} ${record.vendor} ${record.approved_on}`;
      problems.push(problemAt(source, "duplicate-item", [...path, "rule"], { args: { value } }));
    }
  }
  return { kept, problems };
}
function nameOf({ record }) {
  return JSON.stringify(identityOf(record));
}
function identityOf(waiver) {
  let { rule, vendor, service, contract, approved_on: approvedOn } = waiver;
  return [rule, vendor, service ?? null, contract ?? null, approvedOn];
}

// src/judgement/own-finding.ts
import { createHash } from "node:crypto";
function ownFinding(fact, index) {
  let { rule, broken } = index.knownCase(fact), { vendor, service, contract, guideline } = fact.subject;
  return {
    id: identify(fact),
    rule: rule.id,
    requirement: rule.requirement,
    basis: broken.basis ?? rule.basis,
    vendor: vendor ?? null,
    service: service ?? null,
    contract: contract ?? null,
    guideline: guideline ?? null,
    services: null,
    section: sectionOf(vendor ?? null, guideline !== void 0),
    location: fact.location,
    frame: fact.frame,
    pointer: fact.pointer,
    args: fact.args,
    excuse: ""
  };
}
function identify({ rule, args, identity }) {
  let facts = JSON.stringify([rule, args.case, ...identity]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 32);
}

// src/config/waivers/apply.ts
function defectsOf(waiver, day, catalogue) {
  let days = checkDay(waiver, day), length = checkLength(waiver, day), approver = checkApprover(waiver), rule = checkRule(waiver, catalogue);
  return [days, length, approver, rule, checkStatute(waiver, catalogue)].filter((defect) => defect !== void 0);
}
function counts(defects) {
  return defects.every(({ args }) => args.case === "expiring");
}
function checkDay(waiver, { asOf, settings }) {
  let { approved_on: first, expires_on: last } = waiver, args = { ...about(waiver), approved_on: first, expires_on: last };
  if (asOf < first) return { rule: "WVR-01", key: "approved_on", args: { case: "not-yet", ...args } };
  if (last < asOf) return { rule: "WVR-01", key: "expires_on", args: { case: "expired", ...args } };
  if (last > addDays(asOf, settings.waiverWarningDays)) return;
  let days = daysLeft(waiver, asOf);
  return { rule: "WVR-02", key: "expires_on", args: { case: "expiring", ...args, days } };
}
function daysLeft({ expires_on: last }, asOf) {
  return daysBetween(asOf, asDay(last));
}
function checkLength(waiver, { settings }) {
  let { approved_on: first, expires_on: last } = waiver;
  return daysBetween(asDay(first), asDay(last)) <= settings.waiverDays ? void 0 : { rule: "WVR-03", key: "expires_on", args: { case: "too-long", ...{ ...about(waiver), approved_on: first, expires_on: last, waiver_days: settings.waiverDays } } };
}
function checkApprover(waiver) {
  return namesOne(waiver.owner, waiver.approver) ? { rule: "WVR-04", key: "approver", args: { case: "own-approval", ...about(waiver), approver: waiver.approver } } : void 0;
}
function checkRule(waiver, catalogue) {
  if (catalogue.isWaivable(waiver.rule)) return;
  if (catalogue.rule(waiver.rule))
    return { rule: "WVR-05", key: "rule", args: { case: "not-waivable", ...about(waiver) } };
  let known = catalogue.catalogue.rules.map(({ id }) => id).filter((id) => catalogue.isWaivable(id));
  return { rule: "WVR-05", key: "rule", args: { case: "unknown-rule", ...about(waiver), ...hint(waiver.rule, known) } };
}
function checkStatute(waiver, catalogue) {
  if (!(!catalogue.rule(waiver.rule)?.isStatutory || waiver.acknowledges_statute === !0))
    return { rule: "WVR-07", key: "acknowledges_statute", args: { case: "not-acknowledged", ...about(waiver) } };
}
function checkSubject(waiver, scope) {
  let { vendor, service, contract } = waiver, missing = (key, args) => ({ rule: "WVR-05", key, args: { case: `unknown-${key}`, ...about(waiver), ...args } });
  if (!scope.vendors.has(vendor)) return missing("vendor", hint(vendor, [...scope.vendors].sort(compareText)));
  let judged = scope.judged.get(vendor), services = [...judged?.services ?? []].sort(compareText), contracts = [...judged?.contracts ?? []].sort(compareText);
  if (judged) {
    if (service !== void 0 && !services.includes(service))
      return missing("service", { service, known: services, ...hint(service, services) });
    if (!(contract === void 0 || contracts.includes(contract)))
      return missing("contract", { contract, known: contracts, ...hint(contract, contracts) });
  }
}
function checkFacts(waiver, judged) {
  if (!judged || waiver.service === void 0 || !waiver.given_for) return;
  let { facts: now = noFacts.now } = judged;
  return otherWork(waiver, waiver.service, { now });
}
function otherWork(waiver, service, { now, before }) {
  let { given_for: named } = waiver;
  if (!named && !before) return;
  let was = named ?? before?.get(service), args = { ...about(waiver), service };
  if (!was)
    return waiver.service === void 0 ? void 0 : { rule: "WVR-05", key: "service", args: { case: "new-service", ...args } };
  let is = now.get(service) ?? {}, fact = otherFact(was, is);
  if (fact === void 0) return;
  let values = { fact, from: String(was[fact]), to: String(is[fact] ?? "–") };
  return { rule: "WVR-05", key: named ? "given_for" : "rule", args: { case: "other-facts", ...args, ...values } };
}
function about({ rule, vendor }) {
  return { rule: cut(rule), vendor };
}
function hint(written, known) {
  let suggestion = suggest(written, known);
  return suggestion === void 0 ? {} : { suggestion };
}
function asDay(text) {
  if (isIsoDate(text)) return text;
  throw new Error(`A waiver was read whose "${text}" is not a day`);
}
function inRuleOrder(defects) {
  return defects.toSorted((a, b) => compareText(a.rule, b.rule));
}
function subjectKey(rule, vendor) {
  return `${rule} ${vendor}`;
}
function speaksOf({ service, contract }, finding) {
  return service !== void 0 && service !== finding.service ? !1 : contract === void 0 || contract === finding.contract;
}
function noteOf(waiver) {
  let { reason, owner, approver, approved_on: approvedOn, expires_on: expiresOn, ticket = null } = waiver;
  return { reason, owner, approver, approvedOn, expiresOn, ticket };
}
var WaiverRegister = class {
  waivers;
  defects;
  bySubject;
  matched = /* @__PURE__ */ new Set();
  /** Waivers that matched other work than they were given for. */
  strayed = /* @__PURE__ */ new Map();
  /** Ids of findings that a waiver would waive if the change had not altered their service. */
  withheld = /* @__PURE__ */ new Set();
  catalogue;
  constructor(waivers2, day, catalogue) {
    this.waivers = waivers2, this.catalogue = catalogue, this.defects = new Map(waivers2.map((waiver) => [waiver, defectsOf(waiver.record, day, catalogue)])), this.bySubject = groupBy(waivers2, ({ record }) => subjectKey(record.rule, record.vendor));
  }
  /**
   * Returns the same findings in the same order; those a waiver matches are waived. Names the first waiver that counts.
   */
  apply(findings, facts = noFacts) {
    return findings.map((finding) => this.applyTo(finding, facts));
  }
  applyTo(finding, facts) {
    if (finding.vendor === null || !this.catalogue.isWaivable(finding.rule)) return finding;
    let matching = (this.bySubject.get(subjectKey(finding.rule, finding.vendor)) ?? []).filter(({ record }) => speaksOf(record, finding));
    for (let waiver of matching) this.matched.add(waiver);
    let waiving = matching.find(
      (waiver) => counts(this.defects.get(waiver) ?? []) && this.isGivenFor(waiver, finding, facts)
    );
    return !waiving || finding.disposition !== "open" ? finding : { ...finding, disposition: "waived", waiver: noteOf(waiving.record) };
  }
  /** Whether a waiver was given for the service of a finding, as it is now. */
  isGivenFor(waiver, { id, service }, facts) {
    let defect = service === null ? void 0 : otherWork(waiver.record, service, facts);
    return defect ? (this.strayed.has(waiver) || this.strayed.set(waiver, defect), waiver.record.given_for || this.withheld.add(id), !1) : !0;
  }
  /** Returns findings on the waivers among `kept`, in file order. Call it after all findings were applied. */
  findings(scope, kept = this.waivers) {
    let names = new Set(kept.map(nameOf));
    return this.waivers.filter((waiver) => names.has(nameOf(waiver))).flatMap((waiver) => this.wrongWith(waiver, scope).map((defect) => this.say(waiver, defect)));
  }
  wrongWith(waiver, scope) {
    let own = this.defects.get(waiver) ?? [];
    if (own.some(({ rule }) => rule === "WVR-05")) return [...own];
    let unknown = checkSubject(waiver.record, scope);
    if (unknown) return inRuleOrder([...own, unknown]);
    let stray = this.strayed.get(waiver) ?? checkFacts(waiver.record, scope.judged.get(waiver.record.vendor));
    if (stray) return inRuleOrder([...own, stray]);
    if (!(!own.some(({ rule }) => rule === "WVR-01") && scope.judged.has(waiver.record.vendor) && !this.matched.has(waiver)) || !this.catalogue.isExcusable(waiver.record.rule)) return [...own];
    let unused = { rule: "WVR-06", key: "rule", args: { case: "unused", ...about(waiver.record) } };
    return inRuleOrder([...own, unused]);
  }
  say({ record, source, path }, { rule, key, args }) {
    let place = [...path, key], { vendor, service, contract } = record, fact = {
      rule,
      args,
      subject: { vendor, service, contract },
      identity: identityOf(record),
      pointer: toPointer(place),
      ...source.show(place)
    };
    return ownFinding(fact, this.catalogue);
  }
};

export {
  skeleton,
  waiversPath,
  readWaivers,
  nameOf,
  identityOf,
  ownFinding,
  defectsOf,
  counts,
  daysLeft,
  checkFacts,
  speaksOf,
  noteOf,
  WaiverRegister
};
