import {
  inTurn
} from "./VHTFBP6M.mjs";
import {
  withWording
} from "./6C2BGQUQ.mjs";
import {
  ClauseDocument
} from "./PRHHYQMW.mjs";
import {
  ReadDocument,
  citedPlaces,
  readable,
  withPassages
} from "./L2QHUV36.mjs";
import {
  ancestorsOf,
  chainsOf,
  locateDocument,
  parseFolder,
  readFolder
} from "./OIVOOKO4.mjs";
import {
  addDays,
  addMonths,
  isIsoDate,
  monthsBetween
} from "./VK2JMIQJ.mjs";
import {
  guidelinesFolder,
  isVendorFolder
} from "./7DZRBUIB.mjs";
import {
  compareText
} from "./AWFRYJOD.mjs";

// src/records/term.ts
function termOn(contract, day) {
  let terms = termsOf(contract);
  if (!terms) return;
  let n = termNumber(terms, terms.end !== void 0 && terms.end < day ? terms.end : day), [from, to] = [n === 0 ? terms.from : addDays(naturalEnd(terms, n - 1), 1), endOf(terms, n)];
  return {
    from,
    to,
    ...to !== terms.end && { renews_on: addDays(to, 1), notice_by: addDays(to, -terms.noticeDays) },
    ...n > 0 && { renewed_on: from, review_since: addMonths(from, -12) }
  };
}
function termsOf({ effective, renewal, terminated_on }) {
  let { from, to } = effective;
  if (!renewal || to === void 0 || !isIsoDate(from) || !isIsoDate(to)) return;
  let ends = [renewal.ends_on, terminated_on].filter((day) => day !== void 0 && isIsoDate(day)).sort();
  return { from, firstEnd: to, months: renewal.term_months, noticeDays: renewal.notice_days ?? 0, end: ends[0] };
}
function termNumber(terms, day) {
  let n = Math.max(0, Math.floor(monthsBetween(terms.firstEnd, day) / terms.months));
  for (; naturalEnd(terms, n) < day; ) n += 1;
  return n;
}
function naturalEnd({ firstEnd, months }, n) {
  return addMonths(firstEnd, n * months);
}
function endOf(terms, n) {
  let end = naturalEnd(terms, n);
  return terms.end !== void 0 && terms.end < end ? terms.end : end;
}

// src/records/assemble.ts
function assembleVendor(vendor, records, guidelines, setting) {
  let contracts = inIdOrder(records.contracts);
  return {
    dossier: {
      ...dated(setting.asOf, setting.settings),
      guidelines: inIdOrder(guidelines).map(toGuideline),
      vendor: toVendor(vendor, setting),
      contracts: toContracts(contracts, setting)
    },
    origins: new Map([
      ["vendor", vendor.source],
      ...contracts.map(({ record, source }) => [`contract/${record.id}`, source])
    ])
  };
}
function assembleRecords({ vendors: [vendor], contracts }, setting) {
  return {
    ...dated(setting.asOf, setting.settings),
    guidelines: [],
    vendor: vendor ? toVendor(vendor, setting) : null,
    contracts: toContracts(contracts, setting)
  };
}
function assembleGuidelines(guidelines, day) {
  return {
    dossier: {
      ...dated(day.asOf, day.settings),
      guidelines: inIdOrder(guidelines).map(toGuideline),
      vendor: null,
      contracts: []
    },
    origins: new Map(guidelines.map(({ record, source }) => [`guideline/${record.id}`, source]))
  };
}
function documentPlaces({ vendor, contracts, guidelines }) {
  let own = vendor ? [...vendor.documents, ...contracts.flatMap(({ documents: documents2 }) => documents2)] : [], places = (vendor ? own : guidelines.map(({ document }) => document)).flatMap(({ location }) => location ?? []);
  return [...new Set(places)].sort(compareText);
}
function withEvidence(dossier, facts) {
  let places = documentPlaces(dossier), found = (place) => facts.get(place) ?? { state: "unreadable" };
  return { ...dossier, evidence: Object.fromEntries(places.map((place) => [place, found(place)])) };
}
function onDay(dossier, { asOf, settings }) {
  let contracts = dossier.contracts.map((contract) => contract.renewal ? onTerm(contract, asOf) : contract);
  return { ...dossier, ...dated(asOf, settings), contracts };
}
function onTerm(contract, asOf) {
  let term = termOn(contract, asOf);
  return { ...contract, ...term && { term } };
}
function dated(asOf, settings) {
  return {
    as_of: asOf,
    settings: {
      expiry_warning_days: settings.expiryWarningDays,
      expiry_warning_until: addDays(asOf, settings.expiryWarningDays),
      year_before: addMonths(asOf, -12),
      training_interval_months: settings.trainingIntervalMonths,
      inspection_interval_months: settings.inspectionIntervalMonths,
      incident_deadline_hours: settings.incidentDeadlineHours,
      minimum_quote_length: settings.minimumQuoteLength,
      evidence_required: settings.evidenceRequired
    }
  };
}
function toVendor({ record, source }, { inventory }) {
  return {
    ...record,
    services: record.services.map(withMeasuredReasons),
    documents: located(source.file, record.documents, { inventory, vendor: record.id })
  };
}
function withMeasuredReasons(service) {
  let { selection, legal_basis } = service;
  return {
    ...service,
    ...legal_basis !== void 0 && { legal_basis_length: quoteLength(legal_basis) },
    ...selection?.reason !== void 0 && { selection: withReasonLength(selection, selection.reason) }
  };
}
function toContracts(contracts, setting) {
  let chains = chainsOf(contracts);
  return contracts.map((contract) => toContract(contract, chains, setting));
}
function toContract({ record, source }, chains, { asOf, inventory }) {
  let [lapses_on, ceases_on] = [dayAfter(record.effective.to), dayAfter(record.terminated_on)], rests_on = ancestorsOf(record.id, chains.restsOn), amended = ancestorsOf(record.id, chains.amended), term = termOn(record, asOf);
  return {
    ...record,
    documents: located(source.file, record.documents, { inventory, vendor: record.vendor }),
    clauses: (record.clauses ?? []).map(measured),
    not_applicable: (record.not_applicable ?? []).map((one) => withReasonLength(one, one.reason)),
    ...lapses_on && { lapses_on },
    ...ceases_on && { ceases_on },
    ...record.renewal && { renewal: withLapse(record.renewal, record.renewal.ends_on) },
    ...record.renewals && { renewals: record.renewals.map((one) => withLapse(one, one.to)) },
    ...rests_on.length > 0 && { rests_on },
    ...amended.length > 0 && { amended },
    ...term && { term }
  };
}
function withLapse(agreed, end) {
  let lapses_on = dayAfter(end);
  return lapses_on ? { ...agreed, lapses_on } : agreed;
}
function dayAfter(day) {
  return day !== void 0 && isIsoDate(day) ? addDays(day, 1) : void 0;
}
function withReasonLength(entry, reason) {
  return { ...entry, reason_length: quoteLength(reason) };
}
function measured(clause) {
  let business_days = businessDays(clause.deadline);
  return {
    ...clause,
    ...clause.quote !== void 0 && { quote_length: quoteLength(clause.quote) },
    ...business_days !== void 0 && { business_days }
  };
}
function businessDays(deadline) {
  let [, days] = /^business-days:([0-9]+)$/.exec(deadline ?? "") ?? [];
  return days === void 0 ? void 0 : Number(days);
}
function quoteLength(quote) {
  return other.test(quote) ? quote.normalize("NFC").match(compared)?.length ?? 0 : quote.replace(plainSigns, "").length;
}
var compared = new RegExp("[^\\P{L}\\u115f\\u1160\\u119e\\u11a2\\u3164\\u318d\\uffa0\\u037a\\ufc5e-\\ufc63\\ufe70\\ufe72\\ufe74\\ufe76\\ufe78\\ufe7a\\ufe7c\\ufe7e]|\\p{N}", "gu"), other = /[^\0-\x7f가-힣]/, plainSigns = /[^0-9A-Za-z가-힣]+/g;
function toGuideline({ record, source }) {
  return { ...record, document: withLocation(source.file, record.document) };
}
function located(file, documents = [], owner) {
  return documents.map((document) => withOwner(withLocation(file, document), owner));
}
function withOwner(document, { inventory, vendor }) {
  let { location = "" } = document, [folder = "", ...below] = location.startsWith(`${inventory}/`) ? location.slice(inventory.length + 1).split("/") : [];
  return below.length > 0 && folder !== vendor && isVendorFolder(folder) ? { ...document, of_vendor: folder } : document;
}
function withLocation(file, document) {
  let location = document.path === void 0 ? void 0 : locateDocument(file, document.path);
  return location === void 0 ? document : { ...document, location };
}
function inIdOrder(records) {
  return records.toSorted((a, b) => compareText(a.record.id, b.record.id));
}

// src/evidence/clauses/selection-documents.ts
function selectionPlaces(input) {
  let { vendor, guidelines, evidence } = input;
  return (vendor ? selectionDocuments(vendor) : guidelines.map(({ document }) => document)).flatMap(
    ({ location }) => location !== void 0 && evidence[location]?.state === "present" ? location : []
  );
}
function selectionDocuments({ services, documents }) {
  let ids = services.flatMap(({ selection }) => [
    selection?.rfp?.document ?? [],
    selection?.evaluation?.document ?? []
  ]);
  return documents.filter(({ id }) => ids.flat().includes(id));
}
function withSelection(input, place, clauses) {
  let { vendor, guidelines } = input;
  if (!vendor) {
    let told = guidelines.map(
      (guideline) => guideline.document.location === place ? { ...guideline, document: { ...guideline.document, ...spokenBy(clauses) } } : guideline
    );
    return { ...input, guidelines: told };
  }
  let ids = selectionDocuments(vendor).flatMap(({ id, location }) => location === place ? id : []);
  if (ids.length === 0) return input;
  let spoken = spokenBy(clauses), documents = vendor.documents.map(
    (document) => ids.includes(document.id) ? { ...document, ...spoken } : document
  ), services = vendor.services.map((service) => comparedService(service, ids, clauses));
  return { ...input, vendor: { ...vendor, documents, services } };
}
function spokenBy(clauses) {
  let speaks = clauses.speaksOfSecurity();
  return speaks || !clauses.document.gap ? { speaks_of_security: speaks } : {};
}
function comparedService(service, ids, clauses) {
  let { selection } = service, rfp = selection?.rfp;
  return !selection || rfp?.document === void 0 || !ids.includes(rfp.document) ? service : { ...service, selection: { ...selection, rfp: comparedRequest(rfp, clauses) } };
}
function comparedRequest(rfp, clauses) {
  let { security_requirements: security, privacy_requirements: privacy } = rfp;
  return {
    ...rfp,
    ...security && { security_requirements: comparedPlace(security, clauses) },
    ...privacy && { privacy_requirements: comparedPlace(privacy, clauses) }
  };
}
function comparedPlace(place, clauses) {
  let compared2 = comparisonOf(place, clauses);
  return compared2 ? { ...place, compared: compared2 } : place;
}
var maxSection = 3e3;
function comparisonOf({ section, page }, clauses) {
  let { document } = clauses, { lastPage, source, gap } = document;
  if (page !== void 0 && lastPage !== void 0 && page > lastPage)
    return { state: "past-end", last: String(lastPage) };
  let named = section === void 0 ? void 0 : document.articleNamed(section), parts = [
    ...page === void 0 ? [] : [document.pageNumbered(page) ?? []].flat(),
    ...(section === void 0 ? [] : document.passagesOf(section)).map(({ from, to }) => ({
      from,
      to: to + maxSection
    })),
    ...named ? [named] : []
  ];
  return parts.length === 0 && gap ? void 0 : parts.length === 0 ? section === void 0 ? void 0 : { state: "absent" } : parts.some(({ from, to }) => clauses.speaksOfSecurity({ from, to: Math.min(to, source.length) })) || gap ? void 0 : { state: "other-subject" };
}

// src/judgement/prepare.ts
var noGuidelines = { records: [], reports: [] };
async function prepareGuidelines(judge) {
  let { records, problems } = await readFolder(guidelinesFolder, [], judge), assembled = problems.length > 0 ? void 0 : assembleGuidelines(records.guidelines, judge);
  return prepare(null, { records, problems }, assembled, judge);
}
async function prepareVendor(folder, guidelines, judge) {
  return prepareContents(folder, await judge.tree.read(`${judge.inventory}/${folder}`), guidelines, judge);
}
async function prepareContents(folder, contents, guidelines, judge) {
  let known = guidelines.map(({ record }) => record.id), read = parseFolder(folder, contents, { ...judge, guidelineIds: known }), vendor = read.records.vendors[0], assembled = vendor !== void 0 && read.problems.length === 0 ? assembleVendor(vendor, read.records, guidelines, judge) : void 0;
  return prepare(folder, read, assembled, judge);
}
async function prepare(vendor, read, assembled, { tree, search }) {
  if (!assembled) return { vendor, ...read, question: void 0 };
  let facts = await tree.look(documentPlaces(assembled.dossier)), input = await withWords(withEvidence(assembled.dossier, facts), { tree, search });
  return { vendor, ...read, question: { input, origins: assembled.origins } };
}
var documentsAtOnce = 4;
async function withWords(input, { tree, search = readable }) {
  let compared2 = input, read = async (place) => ({ place, text: await tree.text(place) }), places = [.../* @__PURE__ */ new Set([...citedPlaces(input), ...selectionPlaces(input)])].sort(compareText);
  for await (let { place, text } of inTurn(places, documentsAtOnce, read)) {
    let document = search(text);
    if (compared2 = withPassages(compared2, place, document), !(document instanceof ReadDocument)) continue;
    let clauses = ClauseDocument.of(document);
    compared2 = withSelection(withWording(compared2, place, clauses), place, clauses);
  }
  return compared2;
}
function preparedFor(prepared, day) {
  let { question } = prepared;
  return question ? { ...prepared, question: { ...question, input: onDay(question.input, day) } } : prepared;
}

export {
  termOn,
  assembleRecords,
  documentPlaces,
  withEvidence,
  noGuidelines,
  prepareGuidelines,
  prepareVendor,
  prepareContents,
  preparedFor
};
