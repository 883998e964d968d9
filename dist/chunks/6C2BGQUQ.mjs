import {
  deadlineOf,
  isDefinition,
  isTakingBack,
  withInterval
} from "./PRHHYQMW.mjs";
import {
  headingLabels,
  keyOf
} from "./L2QHUV36.mjs";

// src/evidence/clauses/compare-facts.ts
function compareFacts(clause, scopes, clauses) {
  let { interval_months, interval, deadline_hours, deadline, endpoint } = clause, intervals = (sentence) => clauses.intervalsOf(sentence).map(({ value }) => String(value)), deadlines = (sentence) => clauses.deadlinesOf(sentence).flatMap(({ value }) => value === "unstated" ? [] : String(value)), limits = (sentence) => {
    let isLimited = deadlineOf(textOf(sentence, clauses), clauses.deadlinesOf(sentence)).deadline !== "immediately";
    return deadlines(sentence).filter((value) => !(isLimited && value === "immediately"));
  }, isRecognised = (wanted) => (sentence) => wanted.some((requirement) => clauses.subjectOf(sentence, requirement)?.strength === "clear"), told2 = {
    scopes,
    binding: intervals,
    isRecognised: isRecognised(clause.covers.filter((one) => withInterval.includes(one)))
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
function startsAlike(one, other) {
  let common = Math.min(one.length, other.length);
  return common === 0 || one.slice(0, common).join(".") !== other.slice(0, common).join(".") ? !1 : ![...one.slice(common), ...other.slice(common)].some((number) => number.startsWith("의"));
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
  let speaksOf = nearestSubjects(scopes, clauses), isOther = speaksOf.length > 0 && !speaksOf.some((other) => areAkin(other, requirement)), isTouched = [...scopes.sentence, ...scopes.paragraph].some((one) => clauses.touches(one, requirement));
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
function areAkin(one, other) {
  return akin.some((group) => group.includes(one) && group.includes(other));
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
  let { document } = clauses, isCompared = ({ document: id, proposed, passage, quote }) => id !== void 0 && ids.includes(id) && !proposed && (quote === void 0 || passage?.state === "found"), sharing = sharedPassages(contract.clauses.filter(isCompared), document, clauses), compared = contract.clauses.map((clause) => {
    if (!isCompared(clause)) return clause;
    let shared = sharing.get(clause), { wording: own, recognised } = comparedOnce(clause, clauses), wording = { ...own, ...shared !== void 0 && { shared } }, { passage } = clause;
    return {
      ...clause,
      ...passage && recognised.length > 0 && { passage: { ...passage, recognised: [...recognised] } },
      ...Object.keys(wording).length > 0 && { wording }
    };
  });
  return { ...contract, clauses: compared, ...naming(contract, document, names) };
}
var comparisons = /* @__PURE__ */ new WeakMap();
function comparedOnce(clause, clauses) {
  let known = comparisons.get(clauses) ?? /* @__PURE__ */ new Map();
  comparisons.set(clauses, known);
  let key = JSON.stringify(clause), before = known.get(key);
  if (before) return before;
  let { wording, recognised } = compareClause(clause, clauses.document, clauses), compared = { wording, recognised: recognised.map((one) => told(one, clauses)) };
  return known.set(key, compared), compared;
}
function told({ requirement, strength, at, words }, clauses) {
  return { requirement, strength, at, words: words.map((range) => clauses.excerpt(range)) };
}
var fewestShared = 6;
function sharedPassages(compared, document, clauses) {
  let byPassage = /* @__PURE__ */ new Map();
  for (let clause of compared) {
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

export {
  withWording,
  isAnyNamed
};
