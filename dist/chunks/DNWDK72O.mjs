import {
  findRule
} from "./Q5IASK3I.mjs";
import {
  questionAbout
} from "./VW5DXGGH.mjs";
import {
  reports,
  speakerOf
} from "./XKR65HUO.mjs";
import {
  readRunConfig
} from "./NUPUQMWU.mjs";
import {
  Weigher
} from "./RCMGQKOJ.mjs";
import {
  unknownVendor
} from "./42LEVNUP.mjs";
import {
  judgeFindings
} from "./HRHSH43L.mjs";
import {
  factsOf
} from "./EV54EK3E.mjs";
import {
  prepareGuidelines,
  prepareVendor
} from "./RI4X44GY.mjs";
import {
  ReadDocument,
  linesOf,
  passageOf,
  quotedPlace,
  readable,
  shortened
} from "./L2QHUV36.mjs";
import {
  guidelinesFolder
} from "./7DZRBUIB.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/evidence/verify.ts
function verify(vendor, input) {
  if (!input) return { vendor, isUsable: !1, documents: [], quotes: [], clausesWithoutQuote: 0 };
  let clauses = input.contracts.flatMap((contract) => contract.clauses);
  return {
    vendor,
    isUsable: !0,
    documents: documentsOf(input),
    quotes: quotesOf(input),
    clausesWithoutQuote: clauses.filter(({ quote }) => quote === void 0).length
  };
}
function verdictOf(dossiers) {
  if (dossiers.some(({ isUsable }) => !isUsable)) return "cannot-tell";
  let isAll = dossiers.every(
    ({ documents, quotes }) => documents.every(({ state }) => state === "unchanged") && quotes.every((quote) => isFound(quote) && quote.wording === null)
  ), isAnyCompared = dossiers.some(({ quotes }) => quotes.length > 0);
  return isAll && isAnyCompared ? "verified" : "not-verified";
}
function isRecognised({ covers, passage }) {
  let told = passage?.recognised ?? [];
  return covers.every((one) => told.some(({ requirement, strength }) => requirement === one && strength !== "against"));
}
function isFound({ passage, isTooShort }) {
  return passage?.state === "found" && !isTooShort;
}
function documentsOf(input) {
  let { vendor, contracts, guidelines } = input;
  return vendor ? [
    ...vendor.documents.map((document) => verifyDocument("vendor", { id: document.id, document }, input)),
    ...contracts.flatMap(
      ({ id, documents }) => documents.map((document) => verifyDocument(`contract/${id}`, { id: document.id, document }, input))
    )
  ] : guidelines.map(({ id, document }) => verifyDocument(`guideline/${id}`, { id, document }, input));
}
function verifyDocument(record, { id, document }, { evidence }) {
  let { location, uri, path, sha256 } = document, recorded = sha256 ?? null, named = { record, id, recorded };
  if (uri !== void 0) return { ...named, place: uri, state: "elsewhere", actual: null, isPointer: !1 };
  let fact = (location === void 0 ? void 0 : evidence[location]) ?? { state: "unreadable" }, actual = fact.sha256 ?? null, state = fact.state === "present" ? comparison(recorded, fact) : fact.state;
  return { ...named, place: location ?? path ?? "", state, actual, isPointer: fact.pointer === !0 };
}
function comparison(recorded, { sha256, other_ends: otherEnds }) {
  return recorded === null ? "not-recorded" : recorded === sha256 ? "unchanged" : recorded === otherEnds ? "line-ends" : "changed";
}
function quotesOf(input) {
  return input.contracts.flatMap(
    (contract) => contract.clauses.flatMap((clause, at) => {
      if (clause.quote === void 0) return [];
      let isHere = quotedPlace(clause, contract, input) !== void 0;
      return [
        {
          contract: contract.id,
          clause: at,
          ...recordedPlace(clause),
          quote: clause.quote,
          passage: isHere && clause.passage || null,
          wording: openWording(clause, contract, input),
          isTooShort: (clause.quote_length ?? 0) < input.settings.minimum_quote_length
        }
      ];
    })
  );
}
var rules = {
  place: "EVD-05",
  facts: "EVD-06",
  subjects: "EVD-07",
  form: "EVD-07",
  shared: "EVD-07"
};
function openWording({ wording, checked, document: id }, { documents }, { evidence }) {
  if (!wording) return null;
  let document = documents.find((one) => one.id === id), actual = document?.location === void 0 ? void 0 : evidence[document.location]?.sha256, overruled = [checked, document?.checked].flatMap(
    (one) => one && actual !== void 0 && one.sha256 === actual ? one.overrules ?? [] : []
  ), open = Object.entries(wording).filter(([name]) => !overruled.includes(rules[name]));
  return open.length > 0 ? Object.fromEntries(open) : null;
}
function recordedPlace({ document, article, page, covers }) {
  return { document: document ?? null, article: article ?? null, page: page ?? null, covers };
}

// src/usecases/evidence/excuse.ts
function excuseOf(answer, findings) {
  if (answer.status !== "fail") return null;
  let own = findings.filter((finding) => reports(finding, answer));
  if (own.length === 0) return { kind: "off", waivers: [] };
  if (own.some(({ disposition }) => disposition === "open")) return null;
  let waivers = own.flatMap(({ waiver }) => waiver ?? []), distinct = new Map(waivers.map((waiver) => [JSON.stringify(waiver), waiver]));
  return { kind: own.every(({ disposition }) => disposition === "waived") ? "waived" : "baselined", waivers: [...distinct.values()] };
}

// src/usecases/evidence/show.ts
function isEvidenced({ evidence, quote, standing }) {
  return evidence?.state !== "unchanged" && evidence?.state !== "elsewhere" ? !1 : standing !== "claimed" || quote === null && evidence.state === "unchanged";
}
function isOnlyDeclared({ status, clauses }) {
  return status === "pass" && !clauses.some(isEvidenced);
}
function answersOf(rule, assessment) {
  return assessment.filter((one) => one.rule === rule && one.subject.service !== void 0);
}
function placesOf(answers, input) {
  let places = answers.flatMap(
    ({ clauses = [] }) => clauses.flatMap(({ contract, clause }) => lookUp(input, contract, clause)?.location ?? [])
  );
  return [...new Set(places)].filter((place) => input.evidence[place]?.state === "present");
}
function showServices(answers, input, { requirement, texts, findings }) {
  let documents = new Map([...texts].map(([place, text]) => [place, readable(text)]));
  return (input.vendor?.services ?? []).flatMap(({ id, name }) => {
    let answer = answers.find(({ subject }) => subject.service === id);
    if (!answer) return [];
    let clauses = (answer.clauses ?? []).flatMap(({ contract, clause, standing = "claimed" }) => {
      let found = lookUp(input, contract, clause);
      return found ? [showClause(found, { requirement, standing }, documents)] : [];
    }), excuse = excuseOf(answer, findings);
    return [{ id, name, status: answer.status, reason: answer.reason ?? null, excuse, clauses }];
  });
}
function lookUp(input, id, at) {
  let contract = input.contracts.find((one) => one.id === id), clause = contract?.clauses[at];
  if (!contract || !clause) return;
  let document = contract.documents.find((one) => one.id === clause.document), evidence = document ? verifyDocument(`contract/${id}`, { id: document.id, document }, input) : null;
  return { contract, at, clause, location: document?.location, uri: document?.uri, evidence };
}
function showClause({ contract, at, clause, location, uri, evidence }, { requirement, standing }, documents) {
  let document = location === void 0 ? void 0 : documents.get(location), { quote, passage: compared, wording = null } = clause, recognised = compared?.recognised?.find((one) => one.requirement === requirement) ?? null;
  return {
    contract: contract.id,
    clause: at,
    standing,
    ...recordedPlace(clause),
    place: location ?? uri ?? null,
    evidence,
    quote: quote ?? null,
    passage: quote === void 0 || !document ? null : passageOf(quote, document, { name: clause.document ?? "" }),
    ...quote === void 0 || !(document instanceof ReadDocument) ? nothingAround : around(quote, document),
    recognised,
    wording
  };
}
var nothingAround = { paragraph: [], goesOn: null };
function around(quote, document) {
  let answer = document.find(quote);
  if (answer.state !== "found") return nothingAround;
  let paragraph = document.paragraphOf(answer.range), lines = linesOf(document.source, paragraph).map(({ text }) => text.trim()), rest = document.source.slice(answer.range.to, paragraph.to);
  return { paragraph: lines.filter((line) => line !== ""), goesOn: restOfSentence(rest) };
}
var sentenceEnd = /[.。!?](?=[\s"'”’」』)]|$)/;
function restOfSentence(text) {
  let end = text.search(sentenceEnd), rest = (end < 0 ? text : text.slice(0, end)).replaceAll(/\s+/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(rest) ? shortened(rest) : null;
}

// src/usecases/evidence/verify-all.ts
async function verifyAll(source, only) {
  let { tree, inventory } = source, { folders } = await tree.list(inventory), known = folders.filter((folder) => folder !== guidelinesFolder);
  if (known.length === 0) throw new RunError("nothing-found", { folder: inventory });
  for (let vendor of only ?? []) refuseUnknown(vendor, known, inventory);
  let vendors = known.filter((vendor) => !only || only.includes(vendor)), guidelines = folders.includes(guidelinesFolder) ? await prepareGuidelines(source) : void 0, dossiers = guidelines && !only ? [verify(null, guidelines.question?.input)] : [];
  for (let vendor of vendors) {
    let { question } = await prepareVendor(vendor, guidelines?.records.guidelines ?? [], source);
    dossiers.push(verify(vendor, question?.input));
  }
  return dossiers;
}
function refuseUnknown(vendor, known, inventory) {
  if (!known.includes(vendor)) throw unknownVendor(vendor, known, inventory);
}
async function excusedFindings(answers, { input, origins, output }, { source, names }) {
  let { catalogue } = names, reporting = new Set(answers.map(speakerOf)), raw = output.findings.filter((one) => reporting.has(one.rule)), runConfig = await readRunConfig(source.tree, names), facts = new Map(input.vendor?.services.map((service) => [service.id, factsOf(service)]));
  return new Weigher(runConfig, source.asOf, catalogue).apply(judgeFindings(raw, origins, { catalogue }), { now: facts });
}
function termOf(name, { catalogue }) {
  let rule = findRule(name, catalogue);
  if (catalogue.isTerm(rule.id)) return rule;
  throw new RunError("rule-without-clauses", { rule: rule.id, requirement: rule.requirement });
}

// src/usecases/evidence/shown-requirement.ts
async function showRequirement({ vendor, rule }, source, { policy, names }) {
  let question = await questionAbout(vendor, source), { input } = question, output = policy.evaluate(input), answers = answersOf(rule.id, output.assessment), findings = await excusedFindings(answers, { ...question, output }, { source, names }), texts = /* @__PURE__ */ new Map();
  for (let place of placesOf(answers, input)) texts.set(place, await source.tree.text(place));
  return {
    rule,
    asOf: source.asOf,
    vendor,
    services: showServices(answers, input, { requirement: rule.requirement, texts, findings })
  };
}

export {
  verdictOf,
  isRecognised,
  isFound,
  verifyDocument,
  recordedPlace,
  isOnlyDeclared,
  verifyAll,
  termOf,
  showRequirement
};
