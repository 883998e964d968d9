import {
  namesOf
} from "./56N3FC5G.mjs";
import {
  outlineOf
} from "./PD6LF2EK.mjs";
import {
  answer,
  answerAtOnce
} from "./Q4IC75U6.mjs";
import {
  stablePath
} from "./KUXKGZT4.mjs";
import {
  documentPlaces,
  noGuidelines,
  prepareGuidelines,
  prepareVendor,
  preparedFor,
  termOn
} from "./RI4X44GY.mjs";
import {
  inTurn
} from "./VHTFBP6M.mjs";
import {
  Remembered
} from "./PRHHYQMW.mjs";
import {
  ReadDocument,
  readable
} from "./L2QHUV36.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";
import {
  sectionOf
} from "./T5ESZW27.mjs";
import {
  addDays,
  addMonths,
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  parseFile
} from "./7DZRBUIB.mjs";
import {
  daysOfChange
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/history/evidence-places.ts
function evidenceIn(records) {
  let { vendors, contracts, guidelines } = records;
  return {
    guidelines: new Set(guidelines.map(({ record }) => record.id)),
    files: new Set([...vendors, ...contracts, ...guidelines].map(({ source }) => source.file)),
    evidence: /* @__PURE__ */ new Set([
      ...vendors.flatMap(({ record }) => placesIn("vendor", record, "documents", record.documents)),
      ...contracts.flatMap(({ record }) => [
        ...placesIn(`contract ${record.id}`, record, "documents", record.documents),
        ...placesIn(`contract ${record.id}`, record, "clauses", record.clauses)
      ]),
      ...guidelines.map(({ record }) => placeOf(`guideline ${record.id}`, ["document"]))
    ])
  };
}
function placesIn(owner, record, list, items = []) {
  return items.flatMap((item, at) => {
    let place = stablePath(record, [list, at]);
    return [placeOf(owner, place), ..."quote" in item ? [placeOf(owner, [...place, "quote"])] : []];
  });
}
function evidencePlaces(findings, records) {
  let about = findings.filter(({ rule }) => rule.startsWith("EVD-"));
  return new Map(
    about.flatMap((finding) => {
      let place = placed(finding, records);
      return place ? [[finding.id, place]] : [];
    })
  );
}
function placed({ contract, guideline, pointer, args }, records) {
  if (guideline !== null) {
    let document = placeOf(`guideline ${guideline}`, ["document"]);
    return { item: document, within: document, document };
  }
  let owner = contract === null ? "vendor" : `contract ${contract}`, record = contract === null ? records.vendors[0]?.record : records.contracts.find((one) => one.record.id === contract)?.record;
  if (!record) return;
  let [list = "", at = "", key] = pointer.split("/").slice(1), place = stablePath(record, [list, Number(at)]), within2 = placeOf(owner, place);
  return { item: list === "clauses" && key === "quote" ? placeOf(owner, [...place, key]) : within2, within: within2, document: placeOf(owner, ["documents", `id:${String(args.document)}`]) };
}
function placeUnderNewNames({ item, within: within2, document }, contracts) {
  let now = (key) => {
    let [owner, ...path] = JSON.parse(key), [, id = ""] = /^contract (.*)$/s.exec(owner ?? "") ?? [], to = contracts.get(id);
    return to === void 0 ? key : placeOf(`contract ${to}`, path);
  };
  return { item: now(item), within: now(within2), document: now(document) };
}
function placeOf(owner, path) {
  return JSON.stringify([owner, ...path]);
}

// src/usecases/history/stated-days.ts
var acts = /* @__PURE__ */ new Set([
  "recorded_on",
  "selected_on",
  "issued_on",
  "evaluated_on",
  "approved_on",
  "reviewed_on",
  "signed_on",
  "consented_on"
]);
function statedDays({ vendors, contracts }) {
  return [
    ...vendors.flatMap(({ record }) => daysIn(record, "vendor", [])),
    ...contracts.flatMap(({ record }) => daysIn(record, `contract/${record.id}`, []))
  ];
}
function daysIn(value, record, keys) {
  return typeof value == "string" ? isAct(keys) && isIsoDate(value) ? [{ record, path: keys.join("/"), day: value }] : [] : typeof value != "object" || value === null ? [] : Array.isArray(value) ? value.flatMap((item) => daysIn(item, record, [...keys, ...idOf(item)])) : Object.entries(value).flatMap(
    ([key, item]) => key.startsWith("x-") ? [] : daysIn(item, record, [...keys, key])
  );
}
function isAct(keys) {
  let [parent, key = ""] = keys.slice(-2);
  return acts.has(keys.at(-1) ?? "") || parent === "checked" && key === "on";
}
function idOf(item) {
  return typeof item == "object" && item !== null && "id" in item && typeof item.id == "string" ? [item.id] : [];
}

// src/usecases/history/turning-days.ts
var everyTurn = ["on", "after", "warning", "past-warning", "past-year"], turns = {
  started_on: ["on", "past-year"],
  ended_on: ["after"],
  changed_on: ["on"],
  signed_on: ["on"],
  from: ["on"],
  to: ["after", "warning"],
  effective_from: ["on"],
  terminated_on: ["after", "warning"],
  ends_on: ["after", "warning"],
  on: ["on"],
  renewed_on: ["on"],
  reviewed_on: ["on"],
  approved_on: ["on"],
  // Only compared with other dates of the records.
  recorded_on: [],
  selected_on: [],
  evaluated_on: [],
  issued_on: [],
  // For people: no rule reads them.
  consented_on: [],
  until: [],
  // Computed from `to`, `ends_on` and `terminated_on`, which are listed.
  lapses_on: [],
  ceases_on: []
};
function turningDays({ vendor, contracts, guidelines }, warningDays, days) {
  let lasting = contracts.map(({ term: _, ...contract }) => contract), ofTerms = lasting.flatMap((contract) => daysOfTerms(contract, warningDays, days)), ofDates = daysOfDates({ vendor, contracts: lasting, guidelines }, warningDays, days);
  return within(/* @__PURE__ */ new Set([...ofDates, ...ofTerms]), days);
}
function daysOfTerms(contract, warningDays, { after, until }) {
  let days = [];
  for (let day = after; day <= until; ) {
    let { from, notice_by: notice, renews_on: next } = termOn(contract, day) ?? {}, notices = notice && isIsoDate(notice) ? [addDays(notice, -warningDays), addDays(notice, 1)] : [];
    if (days.push(...from && isIsoDate(from) ? [from] : [], ...notices), !next || !isIsoDate(next) || next <= day) break;
    day = next;
  }
  return days;
}
function within(all, { after, until }) {
  return [...all].filter((day) => day > after && day <= until).sort();
}
function daysOfDates(records, warningDays, { after, until }) {
  let bounds = { earliest: addDays(addMonths(after, -12), -2), latest: addDays(until, warningDays) }, days = /* @__PURE__ */ new Set(), daysOf = (date, turn) => turn === "on" ? [date] : turn === "after" ? [addDays(date, 1)] : turn === "past-year" ? [addDays(addMonths(date, 12), 1), addDays(addMonths(date, 12), 2)] : [addDays(date, turn === "warning" ? -warningDays : 1 - warningDays)];
  return collect(records, everyTurn, (date, own) => {
    if (date >= bounds.earliest && date <= bounds.latest)
      for (let turn of own) for (let day of daysOf(date, turn)) days.add(day);
  }), within(days, { after, until });
}
function collect(value, own, noteDay) {
  if (typeof value == "string") {
    value.length === 10 && own.length > 0 && isIsoDate(value) && noteDay(value, own);
    return;
  }
  if (!(typeof value != "object" || value === null))
    if (Array.isArray(value)) for (let item of value) collect(item, everyTurn, noteDay);
    else for (let [key, item] of Object.entries(value)) mayHoldDates(item) && collect(item, turnsOf(key), noteDay);
}
function mayHoldDates(value) {
  return typeof value == "string" ? value.length === 10 : typeof value == "object";
}
function turnsOf(key) {
  return Object.hasOwn(turns, key) ? turns[key] ?? everyTurn : everyTurn;
}

// src/usecases/history/judge-jobs.ts
var askedAtOnce = 64, atOnce = 64;
function* lotsOf(jobs) {
  for (let at = 0; at < jobs.length; at += atOnce) yield jobs.slice(at, at + atOnce);
}
var lotsAtOnce = 2, judgeJobsHere = (jobs, judge) => inTurn(lotsOf(jobs), lotsAtOnce, openJobs(judge));
function openJobs(judge) {
  let judging = new Judging(judge);
  return (lot) => judging.judge(lot);
}
var Judging = class {
  options;
  changesOfLaw;
  remembering = { parse: rememberingParser(), search: rememberingSearch() };
  guidelines = /* @__PURE__ */ new Map();
  constructor(options) {
    this.options = options, this.changesOfLaw = daysOfChange(options.policy.catalogue.catalogue.law).filter(isIsoDate);
  }
  async judge(jobs) {
    let dues = (await Promise.all(jobs.map((job) => this.prepare(job)))).flat(), answers = this.answersTo(dues);
    return dues.map((due, at) => ({
      job: due.job,
      stretches: due.stretches,
      version: versionOf(due, answers[at] ?? [], this.options)
    }));
  }
  /** Returns a state with the days it is judged for: by default those on which the answer about it may change. */
  dueOf(own, stretches) {
    let { job, prepared } = own;
    if (job.days) return { ...own, stretches, days: job.days };
    let input = prepared.question?.input, { expiryWarningDays } = job.settings, days = stretches.flatMap(({ from, to }) => [
      from,
      ...input ? turningDays(input, expiryWarningDays, { after: from, until: to }) : [],
      ...this.changesOfLaw.filter((day) => day > from && day <= to)
    ]);
    return { ...own, stretches, days: [...new Set(days)].sort() };
  }
  /** Reads the folder and its documents, once for each state of documents elsewhere. */
  async prepare(job) {
    let [first] = job.stretches;
    if (!first) return [];
    let prepared = await this.prepareAt(job, first.first), elsewhere = (prepared.question ? documentPlaces(prepared.question.input) : []).filter((place) => !place.startsWith(`${job.folder.path}/`));
    if (elsewhere.length === 0) return [this.dueOf({ job, prepared, elsewhere }, job.stretches)];
    let dues = [];
    for (let stretches of (await this.splitBy(elsewhere, job.stretches)).values()) {
      let at = stretches[0]?.first;
      at !== void 0 && dues.push(this.dueOf({ job, prepared: await this.prepareAt(job, at), elsewhere }, stretches));
    }
    return dues;
  }
  async splitBy(places, stretches) {
    let split = /* @__PURE__ */ new Map();
    for (let stretch of stretches) {
      let begun, put = (end) => {
        if (!begun) return;
        let from = this.dayAt(begun.first) ?? stretch.from, to = end === stretch.end ? stretch.to : this.dayAt(end) ?? stretch.to;
        split.set(begun.key, [...split.get(begun.key) ?? [], { first: begun.first, end, from, to }]);
      };
      for (let index = stretch.first; index < stretch.end; index++) {
        let key = await this.options.past.placesKey(this.commitAt(index), places);
        begun?.key !== key && (put(index), begun = { key, first: index });
      }
      put(stretch.end);
    }
    return split;
  }
  async prepareAt(job, index) {
    let judge = await this.judgeAt(job, job.folder, index), prepared = job.vendor === null ? await prepareGuidelines(judge) : await prepareVendor(job.vendor, await this.guidelinesOf(job, index), judge);
    return quiet(prepared);
  }
  guidelinesOf(job, index) {
    let { guidelines: folder, inventory } = job;
    if (!folder) return noGuidelines.records;
    let key = `${inventory} ${folder.id}`, known = this.guidelines.get(key) ?? this.readGuidelines(job, folder, index);
    return this.guidelines.set(key, known), known;
  }
  async readGuidelines(job, folder, index) {
    let { records } = await prepareGuidelines(await this.judgeAt(job, folder, index));
    return records.guidelines;
  }
  async judgeAt({ inventory, settings }, folder, index) {
    let { past, policy, until } = this.options;
    return { tree: await past.around(this.commitAt(index), folder), policy, settings, inventory, asOf: this.dayAt(index) ?? until, ...this.remembering };
  }
  commitAt(index) {
    return this.options.marks[index]?.commit ?? "";
  }
  dayAt(index) {
    return this.options.marks[index]?.day;
  }
  answersTo(dues) {
    let { policy, until, assessed } = this.options, asked = assessed === "none" ? "course" : "answers", questions = dues.flatMap(
      ({ job, prepared, days }) => days.map((asOf) => preparedFor(prepared, { asOf, settings: job.settings }))
    ), judgeOf = ({ settings, inventory }) => ({
      policy,
      asked,
      settings,
      inventory,
      asOf: until
    }), [first] = dues;
    if (!first) return [];
    try {
      let reports = [];
      for (let at = 0; at < questions.length; at += askedAtOnce)
        reports.push(...answerAtOnce(questions.slice(at, at + askedAtOnce), judgeOf(first.job)));
      return dues.map(({ days }) => reports.splice(0, days.length));
    } catch (error) {
      if (!isPolicyFailure(error)) throw error;
      return dues.map((due) => answersAlone(due, judgeOf(due.job)));
    }
  }
};
function answersAlone({ job, prepared, days }, judge) {
  try {
    return days.flatMap((asOf) => answer([preparedFor(prepared, { asOf, settings: job.settings })], judge));
  } catch (error) {
    if (isPolicyFailure(error)) return error;
    throw error;
  }
}
function isPolicyFailure(error) {
  return error instanceof RunError && error.code === "policy-failed";
}
function versionOf({ job, prepared, elsewhere, days }, reports, { assessed, isDated }) {
  let { records } = prepared, names = namesOf(records), outline = outlineOf(records), recorded = assessed === "all" ? evidenceIn(records) : void 0, stated = isDated ? statedDays(records) : [];
  if (reports instanceof RunError)
    return {
      problems: [],
      names,
      outline,
      elsewhere,
      recorded,
      stated,
      answers: /* @__PURE__ */ new Map(),
      failure: { code: reports.code, args: reports.args }
    };
  let answers = days.map((day, at) => {
    let { findings = [], assessments = [], facts } = reports[at] ?? {}, contracts = (facts?.contracts ?? []).map(withoutClauses), active = (facts?.services ?? []).flatMap(({ id, state }) => state === "active" ? [id] : []), places = evidencePlaces(findings, records);
    return [day, { findings, assessments: kept(assessments, assessed), contracts, active, places }];
  }), { vendor } = job;
  return { problems: reports[0]?.problems ?? prepared.problems.map((one) => toProblem(one, vendor, sectionOf(vendor, !0))), names, outline, recorded, stated, elsewhere, answers: new Map(answers), failure: null };
}
function kept(assessments, assessed) {
  return assessed === "none" ? [] : (assessed === "all" ? assessments : assessments.filter(({ rule }) => rule === assessed.rule)).map(({ rule, subject, status, reason }) => ({ rule, subject, status, ...reason && { reason } }));
}
function withoutClauses(contract) {
  return { ...contract, clauses: [] };
}
function quiet(prepared) {
  let { question } = prepared;
  return question ? { ...prepared, question: { ...question, origins: quietly(question.origins) } } : prepared;
}
function quietly(origins) {
  return new Map(
    [...origins].map(([name, { file, value }]) => {
      let place = { location: { file, line: 1, column: 1, endLine: 1, endColumn: 1 }, frame: { firstLine: 1, lines: [] } };
      return [name, { file, value, show: () => place }];
    })
  );
}
var maxParsed = 64 * 1024 * 1024, maxSearched = 4 * 1024 * 1024;
function rememberingParser() {
  let remembered = new Remembered(maxParsed);
  return (file) => "id" in file ? remembered.get(`${file.path} ${file.id}`, () => ({ value: parseFile(file), size: file.bytes.length })) : parseFile(file);
}
function rememberingSearch() {
  let remembered = new Remembered(maxSearched);
  return (text) => remembered.get(text, () => {
    let value = readable(text);
    return { value, size: value instanceof ReadDocument ? value.source.length : 0 };
  });
}

export {
  placeUnderNewNames,
  lotsOf,
  judgeJobsHere,
  openJobs
};
