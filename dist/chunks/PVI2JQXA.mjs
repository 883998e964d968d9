import {
  changedFile,
  listOf,
  newFile,
  placesOf
} from "./3COOLMOY.mjs";
import {
  isOfAgreement,
  pathFromRecord
} from "./OIVOOKO4.mjs";

// src/records/romanise.ts
var syllables = { first: 44032, last: 55203, finals: 28, vowels: 21 }, initials = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" "), vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" "), finals = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" "), moved = "_ g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p _".split(" "), nasals = { k: "ng", t: "n", p: "m" }, aspirated = { g: "k", d: "t", j: "ch" }, withH = /* @__PURE__ */ new Set([6, 15, 27]), palatal = /* @__PURE__ */ new Map([
  [7, "j"],
  [25, "ch"]
]);
function romanise(text) {
  let letters = [...text.normalize("NFC")];
  return letters.map((letter, at) => latin(letter, syllableOf(letters[at - 1]), syllableOf(letters[at + 1]))).join("");
}
function idFromName(name) {
  let id = (romanise(withoutLegalForm(name.normalize("NFKC")).normalize("NFC")).normalize("NFD").replace(new RegExp("\\p{M}|['’]", "gu"), "").toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-").slice(0, 60).replace(/-$/, "");
  return /[a-z]/.test(id) ? id : void 0;
}
var koreanForms = /\((?:주|유|사|재|합|의)\)|(?:농업회사법인|주식회사|유한책임회사|유한회사|합자회사|합명회사|사단법인|재단법인)/gu, latinForms = /[,\s](?:inc|incorporated|ltd|limited|co|corp|corporation|company|llc|llp|plc|gmbh|ag|sa|pte|pty|kk|bv)\.?(?=[,\s]|$)/giu;
function withoutLegalForm(name) {
  let rest = name.replace(koreanForms, " ").replace(latinForms, " ").trim();
  return rest === "" ? name : rest;
}
function syllableOf(letter) {
  let code = letter?.codePointAt(0) ?? 0;
  if (code < syllables.first || code > syllables.last) return;
  let at = code - syllables.first, [final, rest] = [at % syllables.finals, Math.floor(at / syllables.finals)];
  return { initial: Math.floor(rest / syllables.vowels), vowel: rest % syllables.vowels, final };
}
function latin(letter, before, after) {
  let own = syllableOf(letter);
  return own ? joint(before, own).initial + vowels[own.vowel] + joint(own, after).final : letter;
}
function joint(before, after) {
  let final = letterAt(finals, before?.final ?? 0), initial = letterAt(initials, after?.initial ?? vowelFirst);
  return !before || !after || before.final === 0 ? { final, initial } : after.initial === vowelFirst ? beforeVowel(before, after) : withH.has(before.final) && aspirated[initial] ? { final: final === "t" ? "" : final, initial: aspirated[initial] } : ["l n", "l r", "n r"].includes(`${final} ${initial}`) ? { final: "l", initial: "l" } : initial === "r" ? { final: nasals[final] ?? final, initial: "n" } : { final: "nm".includes(initial) ? nasals[final] ?? final : final, initial };
}
var vowelFirst = initials.indexOf("_");
function beforeVowel(before, after) {
  return { final: (vowels[after.vowel] === "i" ? palatal.get(before.final) : void 0) ?? letterAt(moved, before.final), initial: "" };
}
function letterAt(letters, at) {
  let letter = letters[at] ?? "";
  return letter === "_" ? "" : letter;
}

// src/usecases/authoring/personal.ts
var marks = [
  // Resident registration number, telephone, mailbox.
  /(?<!\d)\d{6}\s?-\s?[1-8]\d{6}(?!\d)/,
  /(?<!\d)(?:\+82[-.\s]?|0)\d{1,2}[-.)\s]\s?\d{3,4}[-.\s]\d{4}(?!\d)/,
  /[\w.+-]+@[\w-]+\.\w/,
  // A person beside a title or a label, and a place to sign.
  /(?:대표이사|대표자|대표|이사장|원장|성명|이름|담당자|책임자)\s?[:：]?\s?[가-힣](?:\s?[가-힣]){1,3}\s?(?:[(（]\s?(?:인|서명)|[,.]|$)/mu,
  /[(（]\s?(?:인|서명|직인)\s?[)）]/u,
  /\b(?:name|by|signature|signed|title|attn)\s?:\s?\S/i
];
function namesPerson(passage) {
  return marks.some((mark) => mark.test(passage));
}

// src/usecases/authoring/unused-id.ts
function unusedId(wanted, isTaken) {
  for (let count = 1; ; count += 1) {
    let suffix = count === 1 ? "" : `-${count}`, id = `${wanted.slice(0, 64 - suffix.length).replace(/-$/, "")}${suffix}`;
    if (!isTaken(id)) return id;
  }
}

// src/usecases/authoring/proposed-record.ts
function proposedContract(proposal, files) {
  let known = placesOf(files, "contract"), place = existingContract(proposal, known), contract = String(place?.value.id ?? proposal.contract ?? newContractId(proposal, known)), path = place?.file.path ?? `${files.inventory}/${proposal.vendor}/contracts/${contract}.yaml`, added = additions(proposal, place, path), clauses = added.clauses.length, told = { contract, clauses, isNew: !place, isExtended: place !== void 0 && !hasService(place, proposal) };
  return place ? { ...changedFile(place, changesOf(proposal, place, added)), ...told } : { ...newFile(path, newContract(proposal, contract, added)), ...told };
}
function isOnRecord(proposal, files) {
  return existingContract(proposal, placesOf(files, "contract")) !== void 0;
}
function hasService({ value }, { service }) {
  return Array.isArray(value.services) && value.services.includes(service);
}
function existingContract({ contract, documents }, known) {
  return contract !== void 0 ? known.find(({ value }) => value.id === contract) : known.find(
    ({ value }) => listOf(value.documents).some(({ sha256 }) => documents.some((document) => document.sha256 === sha256))
  );
}
function newContractId({ vendor, agreement }, known) {
  let day = agreement.signed_on ?? agreement.effective?.from;
  return unusedId(
    day === void 0 ? vendor : `${vendor}-${day.slice(0, 4)}`,
    (id) => known.some(({ value }) => value.id === id)
  );
}
function additions({ documents }, place, path) {
  let [had, clauses] = [listOf(place?.value.documents), listOf(place?.value.clauses)], ids = new Set(had.map(({ id }) => String(id))), added = [], proposed = [];
  for (let document of documents) {
    let same = had.find(({ sha256 }) => sha256 === document.sha256), id = same ? String(same.id) : documentId(document, ids), entry = documentEntry(id, document, { path, isFirst: ids.size === 0 });
    if (ids.add(id), same || added.push(entry), !!isOfAgreement(same ?? entry))
      for (let clause of withPlaces(document.proposals))
        isRecorded(clause, id, clauses) || proposed.push(clauseEntry(clause, id));
  }
  return { documents: added, clauses: proposed };
}
function withPlaces(proposals) {
  let hasPlace = (clause) => articleOf(clause) !== void 0 || clause.page !== void 0, placed = new Set(proposals.filter(hasPlace).map(({ requirement }) => requirement));
  return proposals.filter((clause) => hasPlace(clause) || !placed.has(clause.requirement));
}
function documentId({ path }, ids) {
  let name = path.split("/").at(-1)?.replace(/\.[^.]*$/, "") ?? "";
  return ids.size === 0 ? "main" : unusedId(idFromName(name) ?? "annex", (id) => ids.has(id));
}
function documentEntry(id, { path: file, sha256, title }, { path, isFirst }) {
  let kind = kindOf(`${title ?? ""} ${file}`, isFirst);
  return { id, kind, ...title !== void 0 && { title }, path: pathFromRecord(path, file), sha256 };
}
var kinds = [
  [/서약|pledge/iu, "pledge"],
  [
    /개인정보[^/]{0,20}(?:위탁|처리)[^/]{0,10}(?:계약|약정|협정|합의)|data processing (?:addendum|agreement)|\bdpa\b/iu,
    "privacy-agreement"
  ],
  [/보안[^/]{0,10}(?:약정|협정|합의|계약)|security (?:addendum|agreement)/iu, "security-agreement"],
  [/약관|terms of (?:service|use)/iu, "terms-of-service"],
  [/과업\s?(?:내용|지시)|statement of work/iu, "statement-of-work"]
];
function kindOf(words, isFirst) {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? (isFirst ? "consignment-contract" : "annex");
}
function isRecorded(clause, document, recorded) {
  return recorded.some(
    ({ covers, document: id, article, quote }) => id === document && Array.isArray(covers) && covers.includes(clause.requirement) && (article === articleOf(clause) || quote === clause.quote)
  );
}
function articleOf({ annex, article }) {
  let words = [annex, article].filter((part) => part !== void 0).join(" ");
  return words === "" ? void 0 : words;
}
var maxQuote = 2e4;
function clauseEntry(clause, document) {
  let article = articleOf(clause), { requirement, page, quote, facts = {} } = clause, isQuotable = quote.length <= maxQuote && !namesPerson(quote);
  return {
    document,
    ...article !== void 0 && { article },
    ...page !== void 0 && { page },
    ...isQuotable && { quote },
    covers: [requirement],
    ...facts,
    proposed: !0
  };
}
function newContract({ vendor, service, agreement }, id, { documents, clauses }) {
  return {
    kind: "contract",
    id,
    vendor,
    services: [service],
    ...stated(agreement),
    documents,
    ...clauses.length > 0 && { clauses }
  };
}
function stated({ title, signed_on, effective, renewal }) {
  return {
    ...title !== void 0 && { title },
    status: signed_on === void 0 ? "draft" : "signed",
    ...signed_on !== void 0 && { signed_on },
    ...effective && { effective: { ...effective } },
    ...renewal && { renewal: { ...renewal } }
  };
}
function changesOf({ service, agreement }, { value }, { documents, clauses }) {
  let set = (path, to) => ({ kind: "set", path, value: to }), services = Array.isArray(value.services) ? value.services : [], isStated = (key) => Object.hasOwn(value, key);
  return [
    ...Object.entries(stated(agreement)).filter(([key]) => !isStated(key) && key !== "renewal").map(([key, to]) => set([key], to)),
    ...services.includes(service) ? [] : appended("services", services.length, [service]),
    ...appended("documents", listOf(value.documents).length, documents),
    ...appended("clauses", listOf(value.clauses).length, clauses)
  ];
}
function appended(key, length, items) {
  return items.length === 0 ? [] : length === 0 ? [{ kind: "set", path: [key], value: items }] : items.map((value, at) => ({ kind: "insert", path: [key, length + at], value }));
}

// src/usecases/authoring/vendor-record.ts
function namesOf({ name, former_names }) {
  let former = listOf(former_names).map((one) => one.name);
  return [name, ...former].filter((one) => typeof one == "string");
}
function recordedService(files, id) {
  return placesOf(files, "vendor").flatMap(({ value }) => listOf(value.services)).find((service) => service.id === id);
}
function withService(files, { vendor, service }) {
  let [place] = placesOf(files, "vendor");
  if (place) return changedFile(place, appended("services", listOf(place.value.services).length, [service]));
  let { folder, inventory } = files;
  return newFile(`${inventory}/${folder}/vendor.yaml`, { kind: "vendor", id: folder, ...vendor, services: [service] });
}

export {
  idFromName,
  namesPerson,
  unusedId,
  proposedContract,
  isOnRecord,
  appended,
  namesOf,
  recordedService,
  withService
};
