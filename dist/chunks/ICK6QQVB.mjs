import {
  inTurn
} from "./VHTFBP6M.mjs";
import {
  ClauseDocument,
  deadlineOf,
  intervalsIn,
  isDefinition,
  isTakingBack
} from "./BI55UVXL.mjs";
import {
  ReadDocument,
  citedPlaces,
  headingLabels,
  keyOf,
  readable,
  withPassages
} from "./L2QHUV36.mjs";
import {
  ancestorsOf,
  chainsOf,
  parseFolder,
  readFolder
} from "./GL7C2OZT.mjs";
import {
  locateDocument
} from "./2WAQPBBW.mjs";
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
    let told2 = guidelines.map(
      (guideline) => guideline.document.location === place ? { ...guideline, document: { ...guideline.document, ...spokenBy(clauses) } } : guideline
    );
    return { ...input, guidelines: told2 };
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

// src/evidence/clauses/compare-facts.ts
var regular = ["security-training", "security-inspection", "pii-supervision"];
function compareFacts(clause, scopes, clauses) {
  let { interval_months, interval, deadline_hours, deadline, endpoint } = clause, intervals = (sentence) => intervalsIn(textOf(sentence, clauses)).map(({ value }) => String(value)), deadlines = (sentence) => clauses.deadlinesOf(sentence).flatMap(({ value }) => value === "unstated" ? [] : String(value)), limits = (sentence) => {
    let isLimited = deadlineOf(textOf(sentence, clauses), clauses.deadlinesOf(sentence)).deadline !== "immediately";
    return deadlines(sentence).filter((value) => !(isLimited && value === "immediately"));
  }, isRecognised = (wanted) => (sentence) => wanted.some((requirement) => clauses.subjectOf(sentence, requirement)?.strength === "clear"), told2 = {
    scopes,
    binding: intervals,
    isRecognised: isRecognised(clause.covers.filter((one) => regular.includes(one)))
  }, reported = {
    scopes,
    binding: limits,
    isRecognised: isRecognised(clause.covers.filter((one) => one === "incident-reporting"))
  };
  return [
    interval_months === void 0 ? [] : difference("interval_months", String(interval_months), intervals, told2),
    interval === void 0 ? [] : unstated(intervals, told2),
    deadline_hours === void 0 ? [] : difference("deadline_hours", String(deadline_hours), deadlines, reported),
    deadline === void 0 ? [] : difference("deadline", deadline, deadlines, reported),
    endpoint === void 0 ? [] : compareEndpoint(endpoint, scopes, clauses)
  ].flat();
}
function textOf({ from, to }, { source }) {
  return source.slice(from, to);
}
function statedBy(statedIn, { scopes }) {
  for (let at of ["sentence", "paragraph", "article"]) {
    let values = [...new Set(scopes[at].flatMap((sentence) => statedIn(sentence)))];
    if (values.length > 0) return { values, isOwn: at === "sentence" };
  }
  return { values: [], isOwn: !1 };
}
function difference(fact, recorded, statedIn, told2) {
  let { values, isOwn } = statedBy(statedIn, told2);
  if (values.includes(recorded)) return [];
  if (values.length === 0) return { fact, recorded, certain: !1 };
  let all = [...told2.scopes.paragraph, ...told2.scopes.article].flatMap((sentence) => statedIn(sentence)), binding = new Set(told2.scopes.sentence.flatMap((sentence) => told2.binding(sentence))), certain = isOwn && binding.size === 1 && told2.scopes.sentence.some((one) => told2.isRecognised(one)) && !all.includes(recorded);
  return { fact, recorded, stated: (certain ? [...binding] : values).join(", "), certain };
}
function unstated(statedIn, told2) {
  let values = [...new Set(told2.scopes.sentence.flatMap((sentence) => statedIn(sentence)))];
  return values.length === 0 || !told2.scopes.sentence.some((one) => told2.isRecognised(one)) ? [] : { fact: "interval", recorded: "unstated", stated: values.join(", "), certain: !1 };
}
function compareEndpoint(recorded, scopes, clauses) {
  let named = clauses.endpointOf(scopes.article.length > 0 ? scopes.article : scopes.sentence), missing = recorded.filter((item) => !named.includes(item));
  if (missing.length === 0) return [];
  let stated = named.length > 0 ? { stated: named.join(", ") } : {};
  return { fact: "endpoint", recorded: missing.join(", "), ...stated, certain: !1 };
}

// src/evidence/clauses/places.ts
var fewestArticles = 3;
function comparePlace(recorded, document, passages) {
  let page = comparePage(recorded, document, passages);
  return page?.state === "past-end" ? page : compareArticle(recorded, document, passages) ?? page;
}
function comparePage({ page }, { lastPage, format }, passages) {
  if (page === void 0) return;
  if (lastPage === void 0) return format === "text" ? { state: "no-pages" } : void 0;
  if (page > lastPage) return { state: "past-end", last: String(lastPage) };
  let pages = passages.flatMap(({ place }) => place.page ?? []);
  return pages.length === 0 || pages.some((one) => one === page || one + 1 === page) ? void 0 : { state: "elsewhere", found: `p. ${pages[0]}` };
}
function compareArticle({ article }, document, passages) {
  if (article === void 0 || isRange.test(article)) return;
  let wanted = headingLabels(article).map(numbersOf);
  if (wanted.length === 0) return compareUnnumbered(article, document, passages);
  let sections = document.sections().filter((section) => section.article !== void 0), isKnown = wanted.some((numbers) => sections.some((section) => contains(section, numbers)));
  if (!isKnown && document.gap) return;
  if (sections.length === 0) return /제\s*\d+\s*조/u.test(article) ? { state: "no-articles" } : void 0;
  if (!isKnown) {
    let last = sections.findLast(({ annex }) => annex === void 0) ?? sections.at(-1);
    return sections.length >= fewestArticles && isSameStyle(article, last?.article ?? "") ? { state: "absent", last: last?.article ?? "" } : void 0;
  }
  let places = passages.map(({ place }) => place).filter((place) => place.article !== void 0);
  return places.length === 0 || places.some((place) => wanted.some((numbers) => isAt(place, numbers))) ? void 0 : { state: "elsewhere", found: placeName(places[0] ?? {}) };
}
var annexName = /(별지|별첨|별표|붙임|부속서|부속합의서|첨부|부록|annex|appendix|schedule|exhibit|attachment)\s*(?:제\s*)?([\dA-Z]{0,3})/iu;
function compareUnnumbered(article, { source }, passages) {
  let places = passages.map(({ place }) => place).filter(({ annex: annex2, article: article2 }) => annex2 ?? article2);
  if (places.length === 0) return;
  let annex = annexName.exec(article), elsewhere = { state: "elsewhere", found: placeName(places[0] ?? {}) };
  if (!annex) {
    let letters = article.replaceAll(/[^\p{L}]/gu, "");
    return letters.length > 1 || places.some(({ paragraph = "" }) => paragraph.includes(letters)) ? void 0 : elsewhere;
  }
  return source.slice(0, annexTitle).includes(annex[1] ?? "") || places.some((place) => isSameAnnex(annexName.exec(place.annex ?? ""), annex)) ? void 0 : elsewhere;
}
var annexTitle = 200;
function isSameAnnex(found, [, kind = "", number = ""]) {
  return found?.[1]?.toLowerCase() === kind.toLowerCase() && (number === "" || found[2] === number);
}
var isRange = /[~∼～]|내지|부터|\bto\b|\d\s*[-–]\s*(?:제\s*)?\d+\s*조/iu;
function numbersOf(label) {
  return label.match(/의\d+|\d+/gu) ?? [];
}
function contains({ article = "" }, wanted) {
  return startsAlike(numbersOf(article), wanted);
}
function isAt({ article = "", paragraph = "" }, wanted) {
  return startsAlike(numbersOf(article), wanted) ? !0 : /^\d+\.\d/.test(paragraph) && startsAlike(numbersOf(paragraph), wanted);
}
function startsAlike(one, other2) {
  let common = Math.min(one.length, other2.length);
  return common === 0 || one.slice(0, common).join(".") !== other2.slice(0, common).join(".") ? !1 : ![...one.slice(common), ...other2.slice(common)].some((number) => number.startsWith("의"));
}
function isSameStyle(recorded, article) {
  return /조/u.test(recorded) === article.startsWith("제");
}
function placeName({ annex, article }) {
  return [annex ?? [], article ?? []].flat().join(" ");
}

// src/evidence/clauses/scopes.ts
function scopesOf({ quote, article }, document, clauses, passages) {
  if (quote !== void 0) {
    if (passages.length === 0) return;
    let sentence2 = passages.flatMap((passage) => clauses.within(passage)).slice(0, 300), near = sentence2.length > 0 ? sentence2 : passages.flatMap(({ to }) => clauses.behind(to));
    return around(sentence2, near, clauses);
  }
  let named = article === void 0 ? void 0 : document.articleNamed(article), sentence = named ? clauses.within(named).slice(0, 300) : [];
  return sentence.length > 0 ? { sentence, paragraph: [], article: [] } : void 0;
}
function around(sentence, near, clauses) {
  let paragraphs = new Set(near.map((one) => one.paragraph)), article = [...new Set(near.map((one) => one.section))].flatMap((section) => clauses.ofSection(section)).slice(0, 300);
  return { sentence, paragraph: article.filter((one) => paragraphs.has(one.paragraph)), article };
}

// src/evidence/clauses/compare.ts
function compareClause(clause, document, clauses) {
  let passages = clause.quote === void 0 ? [] : document.passagesOf(clause.quote), place = comparePlace(clause, document, passages), scopes = scopesOf(clause, document, clauses, passages);
  if (!scopes) return { recognised: [], wording: place ? { place } : {} };
  let form = clause.quote === void 0 ? void 0 : formOf(clause.quote, passages, document, clauses), facts = compareFacts(clause, scopes, clauses), recognised = clause.covers.flatMap((requirement) => recognisedAs(requirement, scopes, clauses) ?? []), subjects = clause.covers.flatMap((requirement) => {
    let found = recognised.find((one) => one.requirement === requirement);
    return compareSubject(requirement, found, { scopes, clauses }) ?? [];
  });
  return {
    recognised,
    wording: {
      ...place && { place },
      ...facts.length > 0 && { facts },
      ...subjects.length > 0 && { subjects },
      ...form && { form }
    }
  };
}
function recognisedAs(requirement, scopes, clauses) {
  for (let at of ["sentence", "paragraph", "article"]) {
    let found = scopes[at].flatMap((sentence) => {
      let subject = clauses.subjectOf(sentence, requirement);
      return subject ? { requirement, strength: subject.strength, at, sentence, words: subject.words } : [];
    }), speaking = found.find(({ strength }) => strength !== "against"), takingBack = speaking && at === "sentence" ? takingBackBehind(speaking.sentence, clauses) : void 0;
    if (speaking) return takingBack ? { ...speaking, strength: "against", sentence: takingBack } : speaking;
    if (found[0] && at === "sentence") return found[0];
  }
}
function takingBackBehind({ to, paragraph }, clauses) {
  return clauses.behind(to).find((next) => next.paragraph === paragraph && isTakingBack(clauses.source.slice(next.from, next.to)));
}
var maxBetter = 3;
function compareSubject(requirement, recognised, { scopes, clauses }) {
  let words = clauses.excerpt(
    (recognised?.strength === "against" ? recognised.sentence : scopes.sentence[0]) ?? scopes.article[0] ?? { from: 0, to: 0 }
  );
  if (recognised) return recognised.strength === "against" ? { requirement, state: "opposite", words } : void 0;
  let speaksOf = nearestSubjects(scopes, clauses), isOther = speaksOf.length > 0 && !speaksOf.some((other2) => areAkin(other2, requirement)), isTouched = [...scopes.sentence, ...scopes.paragraph].some((one) => clauses.touches(one, requirement));
  if (isTouched && !isOther) return;
  let better = [...new Set(clauses.speakingOf(requirement).map(placeName))].filter((name) => name !== "");
  if (isTouched && better.length === 0) return;
  let speaks_of = speaksOf.length > 0 ? { speaks_of: speaksOf } : {};
  return better.length > 0 ? { requirement, state: "elsewhere", words, ...speaks_of, better: better.slice(0, maxBetter) } : { requirement, state: speaksOf.length > 0 ? "other-subject" : "no-subject", words, ...speaks_of };
}
var akin = [
  ["subcontracting-restriction", "subcontracting-procedure", "pii-subcontracting"],
  ["damages", "pii-liability", "dev-liability"],
  ["leakage-prevention", "dev-confidentiality"],
  ["safeguards", "pii-access-control", "access-rights"],
  ["security-inspection", "pii-supervision"]
];
function areAkin(one, other2) {
  return akin.some((group) => group.includes(one) && group.includes(other2));
}
function nearestSubjects({ sentence, paragraph, article }, clauses) {
  for (let sentences of [sentence, paragraph, article]) {
    let subjects = subjectsOf(sentences, clauses);
    if (subjects.length > 0) return subjects;
  }
  return [];
}
function subjectsOf(sentences, clauses) {
  let clear = sentences.flatMap(
    (sentence) => clauses.subjectsOf(sentence).flatMap(({ requirement, strength }) => strength === "clear" ? requirement : [])
  );
  return [...new Set(clear)].sort();
}
var wholeShare = 0.6, fewestSentences = 6;
function formOf(quote, passages, { source }, clauses) {
  let sentences = passages.map((passage) => clauses.within(passage));
  if (sentences.length === 0) return;
  if (sentences.every((within) => within.length === 0)) return "heading";
  if (clauses.sentences.length >= fewestSentences && quote.length >= source.length * wholeShare)
    return "whole-document";
  let isDefined = (within) => within.length > 0 && within.every(({ from, to }) => isDefinition(source.slice(from, to)));
  return sentences.every(isDefined) ? "definition" : void 0;
}

// src/evidence/clauses/with-wording.ts
function withWording(input, place, clauses) {
  let names = input.vendor ? [input.vendor.name, ...(input.vendor.former_names ?? []).map(({ name }) => name)] : [], contracts = input.contracts.map((contract) => {
    let ids = contract.documents.flatMap(({ id, location }) => location === place ? id : []);
    return ids.length === 0 ? contract : compareContract(contract, ids, { clauses, names });
  });
  return { ...input, contracts };
}
function compareContract(contract, ids, { clauses, names }) {
  let { document } = clauses, isCompared = ({ document: id, proposed, passage, quote }) => id !== void 0 && ids.includes(id) && !proposed && (quote === void 0 || passage?.state === "found"), sharing = sharedPassages(contract.clauses.filter(isCompared), document, clauses), compared2 = contract.clauses.map((clause) => {
    if (!isCompared(clause)) return clause;
    let shared = sharing.get(clause), { wording: own, recognised } = comparedOnce(clause, clauses), wording = { ...own, ...shared !== void 0 && { shared } }, { passage } = clause;
    return {
      ...clause,
      ...passage && recognised.length > 0 && { passage: { ...passage, recognised: [...recognised] } },
      ...Object.keys(wording).length > 0 && { wording }
    };
  });
  return { ...contract, clauses: compared2, ...naming(contract, document, names) };
}
var comparisons = /* @__PURE__ */ new WeakMap();
function comparedOnce(clause, clauses) {
  let known = comparisons.get(clauses) ?? /* @__PURE__ */ new Map();
  comparisons.set(clauses, known);
  let key = JSON.stringify(clause), before = known.get(key);
  if (before) return before;
  let { wording, recognised } = compareClause(clause, clauses.document, clauses), compared2 = { wording, recognised: recognised.map((one) => told(one, clauses)) };
  return known.set(key, compared2), compared2;
}
function told({ requirement, strength, at, words }, clauses) {
  return { requirement, strength, at, words: words.map((range) => clauses.excerpt(range)) };
}
var fewestShared = 6;
function sharedPassages(compared2, document, clauses) {
  let byPassage = /* @__PURE__ */ new Map();
  for (let clause of compared2) {
    if (clause.quote === void 0) continue;
    let [passage] = document.passagesOf(clause.quote), at = passage && (clauses.within(passage)[0]?.from ?? passage.from);
    at !== void 0 && byPassage.set(at, [...byPassage.get(at) ?? [], clause]);
  }
  let shared = /* @__PURE__ */ new Map();
  for (let same of byPassage.values()) {
    let covered = [...new Set(same.flatMap(({ covers }) => covers))];
    if (covered.length < fewestShared) continue;
    covered.filter(
      (requirement) => same.some((clause) => {
        let scopes = scopesOf(clause, document, clauses, document.passagesOf(clause.quote ?? "").slice(0, 1));
        return scopes && recognisedAs(requirement, { ...scopes, article: [] }, clauses)?.strength !== void 0;
      })
    ).length * 2 < covered.length && same[0] && shared.set(same[0], covered.length);
  }
  return shared;
}
function naming(contract, document, names) {
  return contract.names_vendor === !0 || isAnyNamed(names, document) ? { names_vendor: !0 } : contract.documents.every(({ reading }) => reading?.state === "read" && !reading.reason) ? { names_vendor: !1 } : {};
}
var companyForms = /주식회사|유한회사|유한책임회사|재단법인|사단법인|\(주\)|㈜|\b(?:inc|llc|ltd|limited|co|corp|corporation|company|gmbh|plc|b\.?v)\b\.?/giu;
function isAnyNamed(names, { letters }) {
  return names.some((name) => {
    let core = keyOf(name.normalize("NFKC").replaceAll(companyForms, " ")).text;
    return letters.includes(core === "" ? keyOf(name).text : core);
  });
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
