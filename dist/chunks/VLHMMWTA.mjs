import {
  contractEventText,
  contractEvents
} from "./STTFPFQK.mjs";
import {
  waivedBy
} from "./6RXFLED4.mjs";
import {
  concerns,
  speakerOf
} from "./XKR65HUO.mjs";
import {
  localizedFindingTexts
} from "./LGYZWOCP.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import {
  judgeJobsHere,
  placeUnderNewNames
} from "./DCGPNLHH.mjs";
import {
  runErrorLines
} from "./QLNNH5OA.mjs";
import {
  localizedProblemTexts
} from "./6DF3KYW5.mjs";
import {
  cellText
} from "./TCZMWEJO.mjs";
import {
  isAscii
} from "./5CUCHKXA.mjs";
import {
  readRunConfig
} from "./NUPUQMWU.mjs";
import {
  countFound,
  findingOrder,
  problemOrder,
  verdictOf
} from "./XJKTFVYY.mjs";
import {
  Weigher,
  listsOf
} from "./RCMGQKOJ.mjs";
import {
  excuseIn
} from "./6G4ILWCR.mjs";
import {
  noteOf
} from "./JX7WV6GS.mjs";
import {
  unknownVendor
} from "./42LEVNUP.mjs";
import {
  areTwoCompanies,
  identityBetween,
  renamedVendors
} from "./PD6LF2EK.mjs";
import {
  canonical,
  itself
} from "./KUXKGZT4.mjs";
import {
  noFacts
} from "./EV54EK3E.mjs";
import {
  locateDocument,
  readFolder
} from "./OIVOOKO4.mjs";
import {
  groupBy
} from "./OGVGAJPE.mjs";
import {
  version
} from "./7YVACP5O.mjs";
import {
  defaultTimeZone
} from "./X43CRI7N.mjs";
import {
  isLeftOut,
  isOff,
  ownSeverity
} from "./RVCNQUSK.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";
import {
  compareSections,
  guidelinesSection
} from "./T5ESZW27.mjs";
import {
  addDays,
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  defaultInventory,
  guidelinesFolder,
  isVendorFolder
} from "./7DZRBUIB.mjs";
import {
  byLanguage,
  compareBy,
  compareText,
  fill
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/history/survey.ts
var policyModes = ["now", "then"], ofOneCommit = ["config-invalid", "input-unreadable", "tree-invalid", "tree-too-large"];
function isOfOneCommit(error) {
  return error instanceof RunError && ofOneCommit.includes(error.code);
}
var atOnce = 64;
function openSurvey(past, { names, newest }) {
  let surveyor = new Surveyor(past, names, newest);
  return async (moments) => {
    let surveyed = [];
    surveyor.begin();
    for (let [at, { commit }] of moments.entries())
      at % atOnce === 0 && await surveyor.foresee(moments.slice(at, at + atOnce).map((one) => one.commit.id)), surveyed.push(await surveyor.at(commit.id));
    return surveyed;
  };
}
var Surveyor = class {
  past;
  names;
  newest;
  /** By the key of the files they were read from. */
  runConfigs = /* @__PURE__ */ new Map();
  beside = /* @__PURE__ */ new Map();
  hadInventory = !1;
  inventory = defaultInventory;
  constructor(past, names, newest) {
    this.past = past, this.names = names, this.newest = newest;
  }
  /** Requests many commits together, which Git answers faster. Assumes the inventory's folder has not moved. */
  async foresee(commits) {
    await Promise.all(commits.map((commit) => this.past.runConfigKey(commit))), await this.past.foresee(commits, this.inventory);
  }
  /** Begins another line: an inventory that it has not had is not missing. */
  begin() {
    this.hadInventory = !1;
  }
  async at(commit) {
    let state = await this.stateAt(commit), listing = state.kind === "judged" ? state.listing : await this.listingOf(commit);
    return { ...state, content: { runConfig: await this.past.runConfigKey(commit), listing } };
  }
  /** Lists the inventory where the commits before have it. */
  async listingOf(commit) {
    try {
      return await this.past.listing(commit, this.inventory);
    } catch (error) {
      if (isOfOneCommit(error)) return;
      throw error;
    }
  }
  async stateAt(commit) {
    try {
      let runConfig = await this.gateAt(commit);
      return runConfig instanceof RunError ? { kind: "failed", error: runConfig } : await this.inventoryAt(commit, runConfig);
    } catch (error) {
      if (isOfOneCommit(error)) return { kind: "failed", error };
      throw error;
    }
  }
  async inventoryAt(commit, runConfig) {
    let { inventory, problems } = runConfig.runConfig;
    this.inventory = inventory;
    let listing = await this.past.listing(commit, inventory), beside = await this.besideAt(commit, listing, inventory), hasVendors = listing.vendors > 0;
    return hasVendors || beside.length + problems.length > 0 ? (this.hadInventory ||= hasVendors, { kind: "judged", runConfig, listing, problems: [...problems, ...beside] }) : this.hadInventory ? { kind: "failed", error: new RunError("nothing-found", { folder: inventory }) } : { kind: "nothing" };
  }
  async besideAt(commit, { beside }, inventory) {
    let key = `${inventory} ${beside}`, known = this.beside.get(key);
    if (known) return known;
    let { problems } = await (await this.past.tree(commit)).list(inventory), found = problems.map((problem) => toProblem(problem, null, ""));
    return this.beside.set(key, found), found;
  }
  async gateAt(commit) {
    let key = await this.past.runConfigKey(commit), known = this.runConfigs.get(key) ?? await this.read(commit);
    return this.runConfigs.set(key, known), known;
  }
  async read(commit) {
    try {
      return this.toPastGate(await readRunConfig(await this.past.tree(commit), this.names));
    } catch (error) {
      if (isOfOneCommit(error)) return error;
      throw error;
    }
  }
  /**
   * Takes inventory folder, waivers and baseline from the commit; fail-on, settings and overrides from the newest one.
   */
  toPastGate(own) {
    let { newest } = this, runConfig = { ...own, ...newest && rulingOf(newest) };
    return {
      runConfig,
      config: own.config,
      waivers: groupBy(runConfig.waivers, ({ record }) => record.vendor),
      baseline: groupBy(runConfig.baseline, ({ record }) => record.vendor ?? "")
    };
  }
};
function rulingOf({ failOn, failOnExcept, settings, overrides }) {
  return { failOn, failOnExcept, settings, overrides };
}

// src/usecases/history/backdated-days.ts
function backdatedDays({ moments, arrivals, renames, vendors, dayOf }) {
  let known = /* @__PURE__ */ new Map();
  for (let [index, { commit }] of moments.entries()) {
    for (let { from, to } of renames.filter((one) => one.index === index))
      known.set(to, known.get(from) ?? /* @__PURE__ */ new Map()), known.delete(from);
    let committedOn = dayOf(commit.committer.seconds);
    for (let [vendor, version2] of arrivals.get(index) ?? []) {
      let stated = known.get(vendor) ?? /* @__PURE__ */ new Map();
      known.set(vendor, stated);
      for (let one of version2?.stated ?? []) {
        let key = JSON.stringify([one.record, one.path, one.day]), isBefore = one.day < committedOn;
        stated.has(key) || stated.set(key, isBefore ? { ...one, commit: commit.id, committedOn } : void 0);
      }
    }
  }
  return vendors.toSorted(compareText).map((vendor) => ({
    vendor,
    days: [...known.get(vendor)?.values() ?? []].filter((day) => day !== void 0)
  }));
}

// src/usecases/history/claims.ts
function claimsOf({ author, committer, parents, message }, dayOf) {
  let [subject = ""] = message.split(`
`), [authored, committed] = [personOf(author, dayOf), personOf(committer, dayOf)], isMerge = parents.length > 1, platform = platformOf(committer), pullRequest = pullRequestOf(message);
  return {
    author: authored,
    committer: committed,
    subject: subject.trim().slice(0, 200),
    isMerge,
    mergedBy: isMerge ? platform === null ? committed : authored : null,
    platform,
    pullRequest,
    isSquash: pullRequest !== null && !isMerge,
    approvals: approvalsOf(message),
    trailers: trailersOf(message)
  };
}
function personOf({ name, email, seconds }, dayOf) {
  let bounded = Math.min(Math.max(seconds, earliest), latest), time = new Date(bounded * 1e3).toISOString().replace(".000Z", "Z");
  return { name, email, day: dayOf(bounded), time };
}
var earliest = -11676009600, latest = 253402128e3;
function platformOf({ name, email }) {
  return name === "GitHub" && email === "noreply@github.com" ? "GitHub" : null;
}
function pullRequestOf(message) {
  let [subject = ""] = message.split(`
`), github = /^Merge pull request #(\d{1,9}) from /.exec(subject) ?? /\(#(\d{1,9})\)\s*$/.exec(subject);
  if (github) return { kind: "pull-request", number: Number(github[1]) };
  let gitlab = /^See merge request [\w.~/-]*!(\d{1,9})\s*$/m.exec(message);
  return gitlab ? { kind: "merge-request", number: Number(gitlab[1]) } : null;
}
var approvals = ["Reviewed-by", "Approved-by", "Acked-by"], others = ["Signed-off-by", "Co-authored-by", "Merged-by"];
function approvalsOf(message) {
  return linesNamed(message, approvals);
}
function trailersOf(message) {
  return linesNamed(message, others);
}
function linesNamed(message, names) {
  let lines = [...(message.trimEnd().split(/\n[ \t]*\n/).slice(1).at(-1) ?? "").matchAll(/^([A-Za-z-]{1,40}):[ \t]*(\S[^\n]*)$/gm)].flatMap(([, name = "", who = ""]) => {
    let trailer = names.find((one) => one.toLowerCase() === name.toLowerCase());
    return trailer ? [{ trailer, who: who.trim().slice(0, 200) }] : [];
  }), seen = /* @__PURE__ */ new Set();
  return lines.filter(({ trailer, who }) => seen.size < seen.add(`${trailer} ${who}`).size).slice(0, 20);
}

// src/usecases/history/commit-facts.ts
async function readFacts(moments, { past, dayOf, relationsOf }) {
  let signatures = await past.signatures([...new Set(moments.map(({ commit }) => commit))]);
  return ({ commit, runsBackwards }) => {
    let signature = signatures.get(commit.id) ?? { state: "signed-not-verifiable", reason: "not-checked" }, relations = relationsOf(commit);
    return { commit: commit.id, ...claimsOf(commit, dayOf), relations, signature, clockRunsBackwards: runsBackwards };
  };
}

// src/usecases/history/dated-commits.ts
function momentsOf(line, dayOf) {
  let latest2 = Number.NEGATIVE_INFINITY;
  return line.map((commit) => {
    let runsBackwards = commit.committer.seconds < latest2;
    return latest2 = Math.max(latest2, commit.committer.seconds), { commit, day: dayOf(latest2), runsBackwards, claimed: dayOf(commit.committer.seconds) };
  });
}
function leftOutOf(all, until) {
  return all.filter(({ day, claimed }) => day > until && claimed <= until).length;
}
function rangeOf(all, { since, until, untilOption = "--until" }) {
  let within = all.filter(({ day }) => until === void 0 || day <= until), newest = within.at(-1);
  if (!newest) throw new RunError("history-empty", { until: until ?? "", option: untilOption });
  let last = until ?? newest.day;
  if (!since) return { base: void 0, moments: within, until: last };
  if ("day" in since) return fromDay(within, since.day, last);
  let at = all.findIndex(({ commit }) => commit.id === since.commit);
  if (at < 0) throw new RunError("history-not-on-line", { ref: since.ref });
  let base = within[at];
  if (!base) throw new RunError("history-reversed", { since: since.ref, until: last });
  return { base, moments: within.slice(at + 1), until: last };
}
function fromDay(within, since, until) {
  if (since > until) throw new RunError("history-reversed", { since, until });
  let first = within.findIndex(({ day }) => day >= since), at = first < 0 ? within.length : first, before = within[at - 1];
  return { base: before && { ...before, day: addDays(since, -1) }, moments: within.slice(at), until };
}

// src/usecases/history/jobs.ts
function jobsOf(moments, surveyed, options) {
  let jobs = /* @__PURE__ */ new Map(), open = /* @__PURE__ */ new Map(), close = ({ job, first }, end) => {
    let from = moments[first]?.day ?? options.until;
    job.stretches.push({ first, end, from, to: moments[end]?.day ?? options.until });
  }, isWanted = (name) => name === guidelinesFolder || (options.vendors?.includes(name) ?? !0), last;
  for (let [index, state] of surveyed.entries()) {
    if (state.kind !== "judged") {
      for (let one of open.values()) close(one, index);
      open.clear(), last = void 0;
      continue;
    }
    let { listing } = state, rest = restOf(state);
    for (let [name, id] of differing(listing, last?.rest === rest ? last.listing : void 0, open)) {
      let before = open.get(name);
      if (before?.id === id && before?.rest === rest || (before && close(before, index), open.delete(name), id === void 0 || !isWanted(name))) continue;
      let key = `${name} ${id} ${rest}`, job = jobs.get(key) ?? jobOf(name, id, state);
      jobs.set(key, job), open.set(name, { id, rest, job, first: index });
    }
    last = { listing, rest };
  }
  for (let one of open.values()) close(one, surveyed.length);
  return [...groupBy([...jobs.values()], ({ folder }) => folder.path).values()].flat();
}
function* differing(listing, before, open) {
  if (listing === before) return;
  if (before && listing.since?.listing === before) return yield* listing.since.changed;
  let { folders } = listing;
  for (let name of [...open.keys()]) folders.has(name) || (yield [name, void 0]);
  yield* folders;
}
function restOf({ runConfig: { runConfig }, listing }) {
  return JSON.stringify([listing.guidelines ?? null, runConfig.inventory, Object.entries(runConfig.settings)]);
}
function jobOf(name, id, { runConfig: { runConfig }, listing }) {
  let { inventory, settings } = runConfig, { guidelines: guidelinesId } = listing;
  return {
    vendor: name === guidelinesFolder ? null : name,
    folder: { path: `${inventory}/${name}`, id },
    guidelines: guidelinesId === void 0 ? void 0 : { path: `${inventory}/${guidelinesFolder}`, id: guidelinesId },
    inventory,
    settings,
    stretches: []
  };
}

// src/usecases/history/dossiers.ts
async function judgeVersions(moments, surveyed, judge) {
  let arrivals = /* @__PURE__ */ new Map(), at = (index) => {
    let known = arrivals.get(index) ?? /* @__PURE__ */ new Map();
    return arrivals.set(index, known), known;
  }, states = /* @__PURE__ */ new Map();
  for await (let state of judged(moments, jobsOf(moments, surveyed, judge), judge)) {
    let { job, stretches, version: version2 } = state;
    states.set(version2, state);
    let name = job.vendor ?? guidelinesFolder;
    for (let { first, end } of stretches)
      at(first).set(name, version2), at(end).has(name) || at(end).set(name, void 0);
  }
  return { arrivals, states };
}
async function judgeAgain(moments, states, judge) {
  let jobs = states.map(({ state: { job, stretches }, days }) => ({ ...job, stretches: [...stretches], days })), versions = [];
  for await (let { version: version2 } of judged(moments, jobs, { ...judge, assessed: "all", isDated: !1 }))
    versions.push(version2);
  return versions;
}
async function* judged(moments, jobs, { judgeJobs = judgeJobsHere, ...options }) {
  if (jobs.length === 0) return;
  let marks = moments.map(({ commit, day }) => ({ commit: commit.id, day }));
  for await (let states of judgeJobs(jobs, { ...options, marks })) yield* states;
}

// src/usecases/history/details.ts
var noDetails = { recorded: void 0, assessments: [] }, withoutDetails = () => noDetails, maxRounds = 4;
async function detailsOf({ moments, judged: judged2, replay: replay2, ...judge }) {
  let details = new DetailsAsked();
  for (let round = 1; ; round += 1) {
    for (let _ of replay2(details.of)) ;
    let wanted = details.take();
    if (wanted.size === 0) return details.of;
    let states = [...round < maxRounds ? wanted : allDaysOf(judged2)].flatMap(([version2, days]) => {
      let state = judged2.states.get(version2);
      return state ? [{ version: version2, state, days: [...days].sort() }] : [];
    }), again = await judgeAgain(moments, states, judge);
    for (let [at, { version: version2, days }] of states.entries()) details.add(version2, days, again[at]);
  }
}
function allDaysOf({ states }) {
  return new Map([...states.keys()].map((version2) => [version2, version2.answers.keys()]));
}
var DetailsAsked = class {
  known = /* @__PURE__ */ new Map();
  wanted = /* @__PURE__ */ new Map();
  of = (version2, day) => {
    let found = this.known.get(version2)?.get(day);
    return found || this.wanted.set(version2, (this.wanted.get(version2) ?? /* @__PURE__ */ new Set()).add(day)), found ?? noDetails;
  };
  /** Returns what was asked for since, and is not known. */
  take() {
    let { wanted } = this;
    return this.wanted = /* @__PURE__ */ new Map(), wanted;
  }
  /** `detailed` is the state as it was judged in detail for these days. */
  add(version2, days, detailed) {
    if (detailed?.failure) throw new RunError(detailed.failure.code, detailed.failure.args);
    let known = this.known.get(version2) ?? /* @__PURE__ */ new Map();
    this.known.set(version2, known);
    for (let day of days) {
      let assessments = detailed?.answers.get(day)?.assessments ?? [];
      known.set(day, { recorded: detailed?.recorded, assessments });
    }
  }
};

// src/usecases/history/items.ts
import { createHash } from "node:crypto";
var nothingFound = { findings: [], problems: [] };
function differences(before, after, rules) {
  let was = new Map(before.findings.map((finding) => [finding.id, finding])), is = new Set(after.findings.map(({ id }) => id)), had = new Set(before.problems.map(problemId)), has = new Set(after.problems.map(problemId));
  return {
    introduced: [
      ...after.findings.filter(({ id }) => !was.has(id)).map((finding) => findingItem(finding, rules)),
      ...after.problems.filter((problem) => !had.has(problemId(problem))).map(problemItem)
    ],
    resolved: [
      ...before.findings.filter(({ id }) => !is.has(id)).map((finding) => findingItem(finding, rules)),
      ...before.problems.filter((problem) => !has.has(problemId(problem))).map(problemItem)
    ],
    changed: after.findings.flatMap((finding) => {
      let other = was.get(finding.id);
      return other && isOtherwise(other, finding) ? [changedItem(other, finding, rules)] : [];
    })
  };
}
function isOtherwise(before, after) {
  return before.severity !== after.severity || before.disposition !== after.disposition || before.excepted !== after.excepted ? !0 : canonical(listsOf(before)) !== canonical(listsOf(after));
}
function changedItem({ severity, disposition }, after, rules) {
  return { ...findingItem(after, rules), was: { severity, disposition } };
}
function findingItem(finding, rules) {
  let { id, rule, requirement, severity, disposition, waiver, vendor, service, contract, guideline } = finding, { message } = localizedFindingTexts(finding, rules);
  return {
    kind: "finding",
    id,
    rule,
    code: null,
    requirement,
    severity,
    disposition,
    waiver,
    ...finding.excepted && { excepted: !0 },
    vendor,
    service,
    contract,
    guideline,
    file: finding.location.file,
    message
  };
}
function problemItem(problem) {
  let { code, vendor, file } = problem, { message } = localizedProblemTexts(problem);
  return {
    kind: "problem",
    id: problemId(problem),
    rule: null,
    code,
    requirement: null,
    severity: null,
    disposition: null,
    waiver: null,
    vendor,
    service: null,
    contract: null,
    guideline: null,
    file,
    message
  };
}
function problemId({ code, file, pointer, args }) {
  let facts = JSON.stringify([code, file, pointer ?? null, canonical(args)]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 32);
}

// src/usecases/history/part.ts
var notThere = { answer: void 0, names: void 0, isThere: !1 };
function partOf(found, { known = [], failOn, ...state }) {
  let current = found.findings.toSorted(findingOrder), problems = found.problems.toSorted(problemOrder), findings = known.length > 0 ? [...known, ...current].sort(findingOrder) : current, { answer, names, isThere: isThere2 } = state;
  return {
    findings,
    problems,
    answer,
    names,
    isThere: isThere2,
    current,
    verdict: verdictOf({ findings: current, problems }, failOn)
  };
}
function isVendor(section) {
  return section !== "" && section !== guidelinesSection;
}
function answerOn(version2, day) {
  let answered = answeredDay(version2, day);
  return answered && version2.answers.get(answered);
}
function answeredDay({ answers }, day) {
  return [...answers.keys()].findLast((asked) => asked <= day);
}
function verdictsOf(parts) {
  return [...parts].filter(([section, { isThere: isThere2 }]) => isVendor(section) && isThere2).map(([vendor, { verdict }]) => ({ vendor, verdict })).sort((a, b) => compareText(a.vendor, b.vendor));
}

// src/usecases/history/past-waivers.ts
var byDay = compareBy(
  (a, b) => compareText(a.since, b.since),
  (a, b) => compareText(a.vendor, b.vendor),
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.approvedOn, b.approvedOn)
);
function pastWaivers(moments, surveyed) {
  let open = /* @__PURE__ */ new Map(), closed = [], known;
  for (let [index, state] of surveyed.entries()) {
    let day = moments[index]?.day;
    if (day === void 0 || state.kind !== "judged" || state.runConfig.runConfig.waivers === known) continue;
    known = state.runConfig.runConfig.waivers;
    let now = new Map(known.map((waiver) => [canonical(waiver.record), waiver]));
    for (let [key, waiver] of open)
      now.has(key) || state.runConfig.runConfig.problems.length > 0 || (open.delete(key), closed.push({ ...waiver, until: day }));
    for (let [key, { record }] of now) {
      let { rule, vendor, service = null, contract = null } = record;
      open.has(key) || open.set(key, { rule, vendor, service, contract, ...noteOf(record), since: day, until: null });
    }
  }
  return [...closed, ...open.values()].sort(byDay);
}

// src/usecases/history/claimed-relations.ts
var forms = [
  { kind: "reverts", of: "commit", line: /^This reverts commit ([0-9a-f]{7,64})(?=[.,\s]|$)/gim },
  { kind: "reverts", of: "pull-request", line: /^Reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})[ \t\r]*$/gm },
  { kind: "reverts", of: "merge-request", line: /^This reverts merge request ([\w.~/-]{1,200})?!(\d{1,9})[ \t\r]*$/gm },
  { kind: "cherry-picked", of: "commit", line: /^\(cherry picked from commit ([0-9a-f]{7,64})\)[ \t\r]*$/gim }
];
function claimedRelations(message) {
  let [subject = ""] = message.split(`
`), undoes = /^Reapply "/.test(subject) ? "reapplies" : "reverts", body = message.slice(subject.length), found = forms.flatMap(
    ({ kind, of, line }) => [...body.matchAll(line)].map(([, first = "", number = ""]) => {
      let does = kind === "reverts" ? undoes : kind;
      if (of === "commit") return { kind: does, named: first.toLowerCase(), pullRequest: null };
      let request = { kind: of, number: Number(number) };
      return { kind: does, named: null, pullRequest: request, ...first !== "" && { repository: first } };
    })
  ), isNamed = found.some(({ kind }) => kind === undoes);
  return [.../^(?:Revert|Reapply) "/.test(subject) && !isNamed ? [{ kind: undoes, named: null, pullRequest: null }] : [], ...eachOnce(found)].slice(0, 20);
}
function eachOnce(relations) {
  let seen = /* @__PURE__ */ new Set();
  return relations.filter((one) => seen.size < seen.add(JSON.stringify(one)).size);
}

// src/usecases/history/listings.ts
function differingFolders(before, after) {
  if (before === after) return /* @__PURE__ */ new Set();
  if (before && after.since?.listing === before) return new Set(after.since.changed.keys());
  let [was, is] = [before?.folders ?? /* @__PURE__ */ new Map(), after.folders], names = [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])];
  return new Set(names.filter((name) => was.get(name) !== is.get(name)));
}

// src/usecases/history/relations.ts
function relationsIn(history) {
  let known;
  return (own) => claimedRelations(own.message).map((claimed) => {
    known ??= indexOf(history);
    let commit = meant(claimed, own, known), restored = claimed.kind !== "cherry-picked" && commit !== null ? isRestored(known.turns.get(commit), known.turns.get(own.id)) : null;
    return { ...claimed, commit, restored };
  });
}
function indexOf({ line, others: others2, lines }) {
  let all = [...line, ...others2], named = all.flatMap(({ message }) => claimedRelations(message));
  return {
    places: new Map(line.map(({ id }, at) => [id, at])),
    byId: groupBy(all, ({ id }) => id.slice(0, 7)),
    byRequest: groupBy(line, ({ message }) => keyOf(pullRequestOf(message))),
    repositories: new Set(named.flatMap(({ repository }) => repository?.toLowerCase() ?? [])),
    turns: turnsOf(lines)
  };
}
function keyOf(request) {
  return request === null ? "" : `${request.kind} ${request.number}`;
}
function meant({ named, pullRequest, repository }, own, index) {
  let { places, byId, byRequest, repositories } = index, place = places.get(own.id), isBefore = ({ id }) => id !== own.id && (place === void 0 || (places.get(id) ?? -1) < place);
  if (named !== null) {
    let alike = byId.get(named.slice(0, 7)) ?? [];
    return only(alike.filter((one) => one.id.startsWith(named) && isBefore(one)));
  }
  let isUnknown = repository !== void 0 && repositories.size > 1;
  return pullRequest === null || isUnknown ? null : only((byRequest.get(keyOf(pullRequest)) ?? []).filter(isBefore));
}
function only(commits) {
  let [first, ...rest] = commits;
  return first && rest.length === 0 ? first.id : null;
}
function turnsOf(lines) {
  let turns = /* @__PURE__ */ new Map();
  for (let { moments, surveyed } of lines)
    for (let [at, { commit }] of moments.entries()) {
      let turn = { before: surveyed[at - 1], after: surveyed[at] };
      turns.has(commit.id) || turns.set(commit.id, turn);
    }
  return turns;
}
function isRestored(reverted, reverting) {
  let [before, after, now] = [reverted?.before, reverted?.after, reverting?.after].map(listingOf);
  if (!before || !after || !now) return null;
  let changed = [...differingFolders(before, after)], [were, are] = [before.folders, now.folders];
  return changed.length === 0 ? null : changed.every((name) => are.get(name) === were.get(name));
}
function listingOf(state) {
  return state?.kind === "judged" ? state.listing : void 0;
}

// src/usecases/history/vendor-presence.ts
var maxOthers = 3;
function presenceOf(vendor, surveyed, moments) {
  let read = namesReader(), before, found;
  for (let [at, state] of surveyed.entries()) {
    let moment = moments[at];
    if (state.kind !== "judged" || !moment) continue;
    let names = read(state.listing), isThere2 = names.has(vendor);
    if (names !== before && isThere2 !== (before?.has(vendor) ?? !1)) {
      let others2 = before && (isThere2 ? missing(before, names) : missing(names, before));
      found = { isThere: isThere2, commit: moment.commit.id, day: moment.day, others: fewOf(others2 ?? []) };
    }
    before = names;
  }
  return found;
}
function vendorsNow(surveyed) {
  let newest = surveyed.findLast((state) => state.kind === "judged");
  return newest?.kind !== "judged" ? [] : [...newest.listing.folders.keys()].filter(isVendorFolder).sort(compareText);
}
function namesReader() {
  let known = /* @__PURE__ */ new Map();
  return (listing) => {
    let names = known.get(listing) ?? (listing.since && known.get(listing.since.listing)) ?? new Set([...listing.folders.keys()].filter(isVendorFolder));
    return known.set(listing, names), names;
  };
}
function missing(from, there) {
  return [...from].filter((name) => !there.has(name)).sort(compareText);
}
function fewOf(names) {
  return names.length > maxOthers ? [] : names;
}

// src/usecases/history/renames.ts
var mostFolders = 50;
async function renamesOf(moments, surveyed, past) {
  let read = namesReader(), found = [], gone = new GoneVendors(
    (index, folders) => recordsIn(folders, { moment: moments[index], state: surveyed[index], past })
  ), last;
  for (let [at, state] of surveyed.entries()) {
    if (state.kind !== "judged") continue;
    let names = read(state.listing);
    if (last && names !== last.names) {
      let [removed, added] = [missing(last.names, names), missing(names, last.names)];
      for (let [pairs, isReturn] of await gone.take({ removed, added }, { before: last.at, at }))
        found.push(...renamesAt(pairs, { at, moment: moments[at], isReturn }));
    }
    last = { names, at };
  }
  return found;
}
var GoneVendors = class {
  gone = /* @__PURE__ */ new Map();
  known = /* @__PURE__ */ new Map();
  read;
  constructor(read) {
    this.read = read;
  }
  /** Takes a change of folders. Returns the old and new ids of what was renamed, and of what came back. */
  async take({ removed, added }, { before, at }) {
    if (removed.length > mostFolders || added.length > mostFolders) return [];
    if (added.length === 0 || removed.length + this.gone.size === 0) {
      for (let id of removed) this.leave(id, before);
      return [];
    }
    let records = await this.read(at, added), renamed = renamedVendors(await this.read(before, removed), records), came = without(records, new Set(renamed.values())), returned = came.size > 0 && this.gone.size <= mostFolders ? returnedAs(await this.left(), came) : /* @__PURE__ */ new Map();
    for (let id of [...added, ...returned.keys()]) this.gone.delete(id);
    for (let id of removed) renamed.has(id) || this.leave(id, before);
    return [
      [renamed, !1],
      [returned, !0]
    ];
  }
  leave(id, index) {
    this.gone.set(id, index), this.known.delete(id);
  }
  /** Records of all that are gone, as their last commits have them. */
  async left() {
    for (let [id, index] of this.gone)
      if (!this.known.has(id))
        for (let [folder, records] of await this.read(index, [id])) this.known.set(folder, records);
    return new Map([...this.known].filter(([id]) => this.gone.has(id)));
  }
};
function returnedAs(left, came) {
  let back = [...came].filter(([id, records]) => {
    let before = left.get(id);
    return before && !areTwoCompanies(before, records);
  });
  return renamedVendors(left, without(came, new Set(back.map(([id]) => id))));
}
function without(all, ids) {
  return new Map([...all].filter(([id]) => !ids.has(id)));
}
function renamesAt(pairs, {
  at: index,
  moment,
  isReturn
}) {
  if (!moment) return [];
  let { day, commit } = moment;
  return [...pairs].sort(([a], [b]) => compareText(a, b)).map(([from, to]) => ({ from, to, index, commit: commit.id, day, isReturn }));
}
async function recordsIn(folders, { moment, state, past }) {
  let records = /* @__PURE__ */ new Map();
  if (!moment || state?.kind !== "judged") return records;
  let tree = await past.tree(moment.commit.id), { inventory } = state.runConfig.runConfig;
  for (let folder of folders) records.set(folder, (await readFolder(folder, [], { tree, inventory })).records);
  return records;
}
function withFormerNames(vendors, renames) {
  let names = new Set(vendors);
  for (let { from, to } of renames.toReversed()) names.has(to) && names.add(from);
  return [...names];
}
function withOtherNames(vendors, renames) {
  let names = new Set(vendors);
  for (let known = 0; known < names.size; ) {
    known = names.size;
    for (let { from, to } of renames) (names.has(from) || names.has(to)) && names.add(from).add(to);
  }
  return [...names];
}
function nameAt(vendor, index, renames) {
  return renames.filter((one) => one.index > index).toReversed().reduce((name, { from, to }) => name === to ? from : name, vendor);
}
function renamesAbout(vendor, renames) {
  let names = new Set(withFormerNames([vendor], renames));
  return renames.filter(({ from, to }) => names.has(to) || from === vendor);
}

// src/usecases/history/side-documents.ts
var SideDocuments = class {
  past;
  root = emptyNode();
  /** States of folders whose documents are known. */
  known = /* @__PURE__ */ new Set();
  constructor({ states, past }) {
    this.past = past;
    for (let { job, version: version2 } of states) this.keep(job.folder.path, job.folder.id, version2.elsewhere);
  }
  /**
   * Returns for each commit of a line the folders of which documents elsewhere changed while they themselves did not.
   * Reads the folders in states that are not known yet, of the named vendors or all.
   */
  async changes(moments, surveyed, vendors) {
    let found = [];
    for (let [at, state] of surveyed.entries()) {
      let [before, from, to] = [surveyed[at - 1], moments[at - 1]?.commit.id, moments[at]?.commit.id], last = before?.kind === "judged" ? before : void 0;
      state.kind === "judged" && to && await this.learn(to, state, { last, vendors });
      let isComparable = state.kind === "judged" && last && from && to;
      found.push(isComparable ? await this.changedAt([from, to], state) : /* @__PURE__ */ new Set());
    }
    return found;
  }
  async learn(commit, { listing, runConfig }, { last, vendors }) {
    let { inventory } = runConfig.runConfig, isSamePlace = last?.runConfig.runConfig.inventory === inventory, differing2 = differingFolders(isSamePlace ? last.listing : void 0, listing), folders = differing2.size > 0 ? listing.folders : /* @__PURE__ */ new Map();
    for (let name of differing2) {
      let id = folders.get(name), isWanted = name === guidelinesFolder || (vendors?.includes(name) ?? !0);
      if (id === void 0 || !isWanted || this.known.has(keyOf2(`${inventory}/${name}`, id))) continue;
      let { records } = await readFolder(name, [], { tree: await this.past.tree(commit), inventory });
      this.keep(`${inventory}/${name}`, id, documentsOf(records));
    }
  }
  keep(folder, id, places) {
    let key = keyOf2(folder, id);
    if (!this.known.has(key)) {
      this.known.add(key);
      for (let place of places)
        place.startsWith(`${folder}/`) || nodeAt(this.root, place).users.set(key, { folder, id });
    }
  }
  async changedAt(commits, state) {
    let changed = await this.changedBelow(this.root, "", commits);
    if (changed.length === 0) return /* @__PURE__ */ new Set();
    let prefix = `${state.runConfig.runConfig.inventory}/`, { folders } = state.listing, names = changed.flatMap(
      ({ users }) => [...users.values()].flatMap(({ folder, id }) => {
        let name = folder.startsWith(prefix) ? folder.slice(prefix.length) : void 0;
        return name !== void 0 && folders.get(name) === id ? [name] : [];
      })
    );
    return new Set(names);
  }
  /** Returns the documents below a folder that differ. A folder that is the same is not looked into. */
  async changedBelow(node, path, commits) {
    let changed = [];
    for (let [name, child] of node.below) {
      let at = path === "" ? name : `${path}/${name}`, [from, to] = await Promise.all(commits.map((commit) => this.past.placesKey(commit, [at])));
      from !== to && changed.push(child, ...await this.changedBelow(child, at, commits));
    }
    return changed;
  }
};
function emptyNode() {
  return { users: /* @__PURE__ */ new Map(), below: /* @__PURE__ */ new Map() };
}
function nodeAt(root, place) {
  let names = place.split("/"), first = names.findIndex((name) => !isAscii(name));
  return (first < 0 ? names : [...names.slice(0, first), names.slice(first).join("/")]).reduce((node, name) => {
    let child = node.below.get(name) ?? emptyNode();
    return node.below.set(name, child), child;
  }, root);
}
function keyOf2(folder, id) {
  return `${folder} ${id}`;
}
function documentsOf({ vendors, contracts, guidelines }) {
  return [
    ...[...vendors, ...contracts].flatMap(
      ({ record, source }) => (record.documents ?? []).map((document) => ({ document, source }))
    ),
    ...guidelines.map(({ record, source }) => ({ document: record.document, source }))
  ].flatMap(
    ({ document, source }) => "path" in document && document.path !== void 0 ? locateDocument(source.file, document.path) ?? [] : []
  );
}

// src/usecases/history/configuration.ts
var silent = /* @__PURE__ */ new Set(["version", "language"]);
function configurationChanges(before, after, catalogue) {
  let [was, is] = [before, after].map(valuesOf);
  return [.../* @__PURE__ */ new Set([...is?.keys() ?? [], ...was?.keys() ?? []])].flatMap((key) => {
    let [old = "", now = ""] = [was, is].map((values) => values?.get(key) ?? severityWithout(key, catalogue));
    return silent.has(key) || old === now ? [] : [{ key, before: old, after: now }];
  });
}
function valuesOf({ entries }) {
  return new Map(entries.map(({ path, value }) => [path.join("."), shown(value)]));
}
function severityWithout(key, catalogue) {
  let [group, name = ""] = key.split("."), [id = "", broken] = name.split("/"), rule = group === "rules" ? catalogue.rule(id) : void 0;
  if (!rule || broken === void 0) return rule?.severity;
  let found = catalogue.caseOf({ rule: id, args: { case: broken } });
  return found && ownSeverity(found);
}
function shown(value) {
  return typeof value == "object" && value !== null ? value.join(", ") : String(value);
}

// src/usecases/history/continuity.ts
function identityOf(before, after, vendor) {
  return before && after ? identityBetween(before, after, vendor) : vendor === void 0 ? void 0 : { ...itself, vendor };
}
function renamedItems(vendor, identity) {
  let { services, contracts } = identity ?? itself, list = (kind, names) => [...names].sort(([a], [b]) => compareText(a, b)).map(([from, to]) => ({ vendor, kind, from, to }));
  return [...list("service", services), ...list("contract", contracts)];
}
function continuedFindings(before, after, identity) {
  let [had, has] = [before, after].map((findings) => new Set(findings.map(({ id }) => id))), gone = before.filter(({ id }) => !has?.has(id)).map((one) => underNewNames(one, identity)), came = groupBy(
    after.filter(({ id }) => !had?.has(id)),
    keyOf3
  );
  return [...groupBy(gone, keyOf3)].flatMap(
    ([key, findings]) => findings.flatMap(({ id: from }, at) => {
      let to = came.get(key)?.[at]?.id;
      return to === void 0 ? [] : [{ from, to }];
    })
  );
}
function underNewNames(about, { services, contracts }) {
  return { ...about, service: nameIn(services, about.service), contract: nameIn(contracts, about.contract) };
}
function findingUnderNewNames(finding, identity) {
  if (finding.basis === "gate") return finding;
  let services = finding.services?.map((id) => identity.services.get(id) ?? id) ?? null;
  return { ...underNewNames(finding, identity), services };
}
function nameIn(names, id) {
  return id === null ? null : names.get(id) ?? id;
}
function keyOf3({ rule, args, service, contract, pointer }) {
  return JSON.stringify([rule, args.case, service, contract, pointer.replaceAll(/\/\d+/g, "/#")]);
}
function underNewIds(before, continued) {
  if (continued.length === 0) return before;
  let names = new Map(continued.map(({ from, to }) => [from, to]));
  return before.map((finding) => ({ ...finding, id: names.get(finding.id) ?? finding.id }));
}

// src/usecases/history/ending.ts
function endingOf(item, afterwards) {
  let { rule } = item, { names, recorded, introduced, isOff: isOff2, isLeftOut: isLeftOut2 } = afterwards;
  if (rule === null) return endingOfProblem(item, afterwards);
  if (isLeftOut2(item.id)) return ended("turned-off");
  if (afterwards.isRunConfigRule(rule)) return endingByConfig(item.id, rule, afterwards);
  if (!isThere(item, names, recorded)) return ended("removed");
  let place = afterwards.placeOf(item.id);
  if (place) return endingOfEvidence(place, afterwards);
  let answers = answersAbout(item, rule, afterwards), standIn = answers.map(speakerOf).find((speaker) => speaker !== rule);
  if (standIn !== void 0) return isOff2(standIn) ? ended("turned-off") : ended("replaced", standIn);
  let next = introduced.find((one) => isSameShortfall(one, item));
  return next ? replacedBy(next) : ended(answers.some(({ status }) => status !== "not-applicable") ? "remedied" : "not-asked");
}
function ended(how, by = null) {
  return { ending: { how, by }, successor: null };
}
function replacedBy({ id, rule, code }) {
  return { ending: { how: "replaced", by: rule ?? code }, successor: id };
}
function endingOfProblem({ vendor, file }, { names, recorded, introduced }) {
  let next = introduced.find(({ kind }) => kind === "problem");
  return next ? replacedBy(next) : ended(vendor !== null && !names || recorded && !recorded.files.has(file) ? "removed" : "remedied");
}
function endingByConfig(id, rule, { introduced, excuseOf, isRunConfigUsable }) {
  let group = rule.slice(0, rule.indexOf("-") + 1), others2 = introduced.filter((one) => one.rule?.startsWith(group) && excuseOf(one.id) === excuseOf(id)).sort((a, b) => compareText(a.rule ?? "", b.rule ?? "")), next = others2.find((one) => one.rule === rule) ?? others2[0];
  return next ? replacedBy(next) : ended(isRunConfigUsable ? "remedied" : "not-asked");
}
function endingOfEvidence({ item, within, document }, { recorded, introduced, placeOf }) {
  let next = introduced.find(({ id }) => {
    let other = placeOf(id)?.item;
    return other === item || other === document;
  });
  return next ? replacedBy(next) : recorded?.evidence.has(item) ? ended("remedied") : ended(recorded?.evidence.has(within) ? "not-asked" : "removed");
}
function isThere({ vendor, service, contract, guideline }, names, recorded) {
  return names ? vendor === null ? guideline === null || (recorded?.guidelines.has(guideline) ?? !1) : (service === null || names.services.has(service)) && (contract === null || names.contracts.has(contract)) : !1;
}
function answersAbout(item, rule, { assessments, servicesOf }) {
  let services = servicesOf(item.id);
  return assessments.filter(
    (answer) => answer.rule === rule && concerns({ ...item, services, vendor: answer.subject.vendor ?? null }, answer.subject)
  );
}
function isSameShortfall(a, b) {
  return a.rule === null || a.rule !== b.rule ? !1 : a.service !== null && a.service === b.service ? !0 : a.service === b.service && a.contract === b.contract && a.guideline === b.guideline;
}

// src/usecases/history/unmet.ts
var UnmetItems = class {
  bySection = /* @__PURE__ */ new Map();
  /** Moves them to a vendor's other id. */
  move(from, to) {
    let all = this.bySection.get(from) ?? [];
    this.set(from, []), this.set(to, [...this.bySection.get(to) ?? [], ...all]);
  }
  /** Gives them the names that the things of a vendor have now. */
  rename(section, identity) {
    let renamed = (this.bySection.get(section) ?? []).map(({ item, finding, place }) => ({
      item: underNewNames(item, identity),
      finding: finding && findingUnderNewNames(finding, identity),
      place: place && placeUnderNewNames(place, identity.contracts)
    }));
    this.set(section, renamed);
  }
  /** Takes a step. Returns the findings that go on: the id that each had, and the one it has. */
  take(section, turned) {
    let { introduced, resolved, findingOf, placeOf } = turned, left = (this.bySection.get(section) ?? []).filter((one) => !isMet(one, turned)), resumed = [];
    for (let item of introduced) {
      let found = { item, finding: findingOf(item.id), place: placeOf(item.id) }, at = left.findIndex((one2) => isSame(one2, found)), [one] = at < 0 ? [] : left.splice(at, 1);
      one && resumed.push({ from: one.item.id, to: item.id });
    }
    let added = endedUnmet(resolved).map((item) => ({ item, finding: findingOf(item.id), place: placeOf(item.id) })).filter(({ finding }) => finding?.basis !== "gate");
    return this.set(section, [...left, ...added]), resumed;
  }
  set(section, all) {
    all.length > 0 ? this.bySection.set(section, all) : this.bySection.delete(section);
  }
};
function endedUnmet(resolved) {
  let successors = /* @__PURE__ */ new Set();
  return resolved.filter(({ rule, code, ending: { how, by }, successor: successor2 }) => how === "remedied" || how === "not-asked" ? !1 : successor2 === null || by !== (rule ?? code) || successors.has(successor2) ? !0 : (successors.add(successor2), !1));
}
function isMet({ item, finding }, { afterwards }) {
  return endingOf(item, afterwards(finding)).ending.how === "remedied";
}
function isSame(a, b) {
  return !a.finding || !b.finding ? !a.finding && !b.finding && isSameFile(a.item, b.item) : keyOf3(a.finding) === keyOf3(b.finding) ? !0 : !a.place && !b.place && isSameShortfall(a.item, b.item);
}
function isSameFile(a, b) {
  let within = ({ file, vendor }) => file.slice(file.indexOf(`/${vendor}/`) + `/${vendor}/`.length);
  return a.code === b.code && within(a) === within(b);
}

// src/usecases/history/finding-ends.ts
var FindingEnds = class {
  catalogue;
  detailsOf;
  /** Evidence that findings are about. */
  places = /* @__PURE__ */ new Map();
  unmet = new UnmetItems();
  constructor(catalogue, detailsOf2) {
    this.catalogue = catalogue, this.detailsOf = detailsOf2;
  }
  /** Moves what is known to a vendor's other id. */
  move(from, to) {
    this.unmet.move(from, to);
  }
  /** Gives what is known the names that the things of a vendor have now. */
  rename(section, identity) {
    this.unmet.rename(section, identity);
  }
  /** Takes a step. Returns the endings of what is gone, and the findings that go on. */
  take(section, found, compared) {
    let { before, after, identity } = compared;
    this.takePlaces(found.resolved, compared);
    let was = before?.findings.map((finding) => findingUnderNewNames(finding, identity)) ?? [], findings = new Map([...was, ...after?.findings ?? []].map((one) => [one.id, one])), findingOf = (id) => findings.get(id), { introduced } = found, resolved = found.resolved.map((item) => {
      let now = { ...underNewNames(item, identity), file: fileIn(section, item) };
      return { ...item, ...endingOf(now, this.afterwards(compared, { introduced, findingOf })) };
    }), existing = [...(after?.findings ?? []).map(successor), ...(after?.problems ?? []).map(problemItem)], resumed = this.unmet.take(section, {
      introduced,
      resolved: resolved.map((one) => underNewNames(one, identity)),
      findingOf,
      placeOf: (id) => this.places.get(id),
      afterwards: (finding) => {
        let own = (id) => finding?.id === id ? finding : findingOf(id);
        return this.afterwards(compared, { introduced: existing, findingOf: own });
      }
    });
    return { resolved, resumed };
  }
  takePlaces(resolved, { after, identity }) {
    for (let [id, place] of after?.answer?.places ?? []) this.places.set(id, place);
    for (let { id } of resolved) {
      let place = this.places.get(id);
      place && this.places.set(id, placeUnderNewNames(place, identity.contracts));
    }
  }
  afterwards({ day, version: version2, runConfig }, { introduced, findingOf }) {
    let { overrides = [], problems = [] } = runConfig ?? {}, about = (id, tell) => {
      let finding = findingOf(id);
      return finding && tell(finding);
    };
    return {
      ...this.detailsOn(version2, day),
      names: version2?.names,
      placeOf: (id) => this.places.get(id),
      servicesOf: (id) => about(id, ({ services }) => services) ?? null,
      excuseOf: (id) => about(id, excusedBy),
      isRunConfigUsable: problems.length === 0,
      introduced,
      isOff: (rule) => isOff(rule, overrides),
      isLeftOut: (id) => about(id, (finding) => isLeftOut(finding, overrides)) ?? !1,
      isRunConfigRule: (rule) => !this.catalogue.isExcusable(rule)
    };
  }
  detailsOn(version2, day) {
    let answered = version2 && answeredDay(version2, day);
    return version2 && answered ? this.detailsOf(version2, answered) : noDetails;
  }
};
function excusedBy({ args, service, contract }) {
  return JSON.stringify([args.rule ?? null, service, contract]);
}
function fileIn(section, { vendor, file }) {
  return vendor === null || vendor === section ? file : file.replace(`/${vendor}/`, `/${section}/`);
}
function successor({ id, rule, service, contract, guideline }) {
  return { kind: "finding", id, rule, code: null, service, contract, guideline };
}

// src/usecases/history/vendor-events.ts
var VendorPresences = class {
  removed = /* @__PURE__ */ new Map();
  commitAt;
  constructor(commitAt) {
    this.commitAt = commitAt;
  }
  /** Returns the event of a vendor: an active one was removed, or one that was removed is there again. */
  take({ vendor, formerId, before, after }, { index, day }) {
    if (before && !after) {
      this.removed.set(vendor, { index, day, verdict: before.verdict });
      let services2 = before.answer?.active ?? [];
      return before.answer && services2.length === 0 ? [] : [{ kind: "removed", vendor, services: services2, earlier: null }];
    }
    let known = this.removed.get(formerId ?? vendor);
    if (before || !after || !known) return [];
    this.removed.delete(formerId ?? vendor);
    let earlier = { commit: this.commitAt(known.index), day: known.day, verdict: known.verdict }, services = after.answer?.active ?? [];
    return [{ kind: "returned", vendor, ...formerId !== void 0 && { formerId }, services, earlier }];
  }
};

// src/usecases/history/timeline.ts
function* replay(replayed) {
  let timeline = new Timeline(replayed);
  for (let [index, { day }] of replayed.moments.entries()) {
    let changes = timeline.commit(index, day);
    yield { index, kind: "commit", day, changes, parts: timeline.parts, runConfig: timeline.runConfig?.runConfig };
    let until = replayed.moments[index + 1]?.day ?? replayed.until;
    for (let next of timeline.daysUntil(day, until)) {
      let changes2 = timeline.day(index, next);
      yield { index, kind: "day", day: next, changes: changes2, parts: timeline.parts, runConfig: timeline.runConfig?.runConfig };
    }
  }
}
function isReportable({
  before,
  after,
  vendors,
  introduced,
  resolved,
  changed,
  contracts,
  renamed = [],
  renamedItems: renamedItems2 = [],
  events = []
}) {
  return after.standing === "not-judged" || before.standing !== after.standing ? !0 : [vendors, introduced, resolved, changed, contracts, renamed, renamedItems2, events].some((changes) => changes.length > 0);
}
var Timeline = class {
  parts = /* @__PURE__ */ new Map();
  replayed;
  versions = /* @__PURE__ */ new Map();
  agenda = /* @__PURE__ */ new Map();
  failing = /* @__PURE__ */ new Set();
  /** Undefined while nothing can be judged. */
  runConfig;
  /** Whether the folders of the commit before are unknown: then all of them count as new. */
  isLost = !0;
  problems = [];
  /** Contracts of each vendor, as they were last judged. */
  contracts = /* @__PURE__ */ new Map();
  /** Names in the records of each vendor, as they were last judged. */
  outlines = /* @__PURE__ */ new Map();
  presences;
  ends;
  /** Last configuration that could be read. */
  config;
  status = { standing: "no-inventory", reason: null };
  constructor(replayed) {
    this.replayed = replayed, this.ends = new FindingEnds(replayed.catalogue, replayed.detailsOf), this.presences = new VendorPresences((index) => replayed.moments[index]?.commit.id ?? "");
  }
  commit(index, day) {
    let state = this.replayed.surveyed[index];
    if (!state || state.kind === "nothing") return this.lose({ standing: "no-inventory", reason: null });
    if (state.kind === "failed") return this.lose(notJudged(state.error));
    this.isLost && (this.versions = /* @__PURE__ */ new Map()), this.isLost = !1;
    let dirty = /* @__PURE__ */ new Set([""]), arrivals = this.replayed.arrivals.get(index) ?? /* @__PURE__ */ new Map();
    for (let [folder, version2] of arrivals) this.arrive(sectionOfFolder(folder), version2, { day, dirty });
    let failure = [...this.versions.values()].find((version2) => version2.failure)?.failure;
    if (failure) return this.leave(notJudged(new RunError(failure.code, failure.args)));
    if (!this.runConfig) for (let section of [...this.parts.keys(), ...this.versions.keys()]) dirty.add(section);
    this.takeGate(state.runConfig, day, dirty), this.problems = state.problems;
    let renames = this.replayed.renames.filter((one) => one.index === index);
    return { ...this.update(dirty, { index, day, renames }), configuration: this.takeConfig(state.runConfig.config) };
  }
  /** `index` is that of the commit in force. */
  day(index, day) {
    let dirty = this.agenda.get(day) ?? /* @__PURE__ */ new Set();
    return this.agenda.delete(day), this.update(dirty, { index, day, renames: [] });
  }
  /** Days after one on which something may change; none while nothing can be judged. */
  daysUntil(after, until) {
    let due = [...this.agenda.keys()].filter((day) => day <= until).sort();
    for (let day of due) (day <= after || !this.runConfig) && this.agenda.delete(day);
    return this.runConfig ? due.filter((day) => day > after) : [];
  }
  /** Handles a commit whose content is unknown. */
  lose(status) {
    return this.isLost = !0, this.leave(status);
  }
  /** Handles a commit that cannot be judged; keeps the last known state for the next comparison. */
  leave(status) {
    return this.runConfig = void 0, this.changesTo(status, []);
  }
  arrive(section, version2, { day, dirty }) {
    dirty.add(section), version2 ? this.versions.set(section, version2) : this.versions.delete(section);
    for (let next of version2?.answers.keys() ?? []) next > day && this.due(next, section);
  }
  due(day, section) {
    let sections = this.agenda.get(day) ?? /* @__PURE__ */ new Set();
    this.agenda.set(day, sections.add(section));
  }
  takeGate(runConfig, day, dirty) {
    let before = this.runConfig;
    if (this.runConfig = runConfig, before === runConfig) return;
    let isOtherwise2 = JSON.stringify(rulingOf2(before)) !== JSON.stringify(rulingOf2(runConfig)), excused = [before, runConfig].flatMap((one) => [
      ...one?.waivers.keys() ?? [],
      ...one?.baseline.keys() ?? []
    ]);
    for (let section of excused) dirty.add(section === "" ? guidelinesSection : section);
    if (isOtherwise2) for (let section of this.versions.keys()) dirty.add(section);
    let { waiverWarningDays } = runConfig.runConfig.settings;
    for (let { record } of runConfig.runConfig.waivers)
      for (let next of waiverDays(record, waiverWarningDays)) next > day && this.due(next, record.vendor);
  }
  takeConfig(config) {
    let before = this.config;
    return this.config = config, before && before !== config ? configurationChanges(before, config, this.replayed.catalogue) : [];
  }
  update(dirty, moving) {
    let { vendors, catalogue } = this.replayed, { renames } = moving, formerly = this.takeRenamed(renames, moving.day), found = [], changed = [], returns = new Map(renames.flatMap(({ from, to, isReturn }) => isReturn ? [[to, from]] : [])), moved = { renamedItems: [], continued: [], resumed: [], events: [] };
    for (let section of [...dirty].sort(compareSections)) {
      if (vendors && isVendor(section) && !vendors.includes(section)) continue;
      let former = formerly.get(section) ?? this.parts.get(section), after = this.partAt(section, moving.day, former), renaming = { former, after, isRenamed: formerly.has(section) }, { before, identity } = this.takeNames(section, renaming, moved);
      this.keep(section, after);
      let different = differences(before ?? nothingFound, after ?? nothingFound, catalogue), contracts = this.takeContracts(section, after, identity), by = { version: this.versions.get(section), runConfig: this.runConfig?.runConfig }, { resolved, resumed } = this.ends.take(section, different, {
        day: moving.day,
        before,
        after,
        identity,
        ...by
      });
      if (moved.resumed.push(...resumed), found.push({ ...different, resolved, contracts }), !isVendor(section)) continue;
      let [was, is] = [before, after].map((part) => part?.isThere ? part : void 0), verdicts = { before: was?.verdict ?? null, after: is?.verdict ?? null };
      verdicts.before !== verdicts.after && changed.push({ vendor: section, ...verdicts }), moved.events.push(
        ...this.presences.take({ vendor: section, formerId: returns.get(section), before: was, after: is }, moving)
      );
    }
    let all = this.changesTo({ standing: this.failing.size > 0 ? "fail" : "pass", reason: null }, changed, found), renamed = renames.filter(({ to, isReturn }) => !isReturn && (!vendors || vendors.includes(to))).map(({ from, to }) => ({ from, to }));
    return { ...all, ...renamed.length > 0 && { renamed }, ...withoutEmpty(moved) };
  }
  keep(section, part) {
    part ? this.parts.set(section, part) : this.parts.delete(section), part?.verdict === "fail" ? this.failing.add(section) : this.failing.delete(section);
  }
  /** Returns the part before with the ids that its findings have now, and the names that its things have now. */
  takeNames(section, {
    former,
    after,
    isRenamed
  }, moved) {
    let known = this.outlines.get(section), now = after?.answer ? this.versions.get(section)?.outline : void 0;
    now && this.outlines.set(section, now);
    let identity = !isRenamed && (!now || known === now) ? void 0 : identityOf(known, now, isRenamed ? section : void 0);
    if (!identity) return { before: former, identity: itself };
    if (this.ends.rename(section, identity), moved.renamedItems.push(...renamedItems(section, identity)), !former) return { before: former, identity };
    let continued = continuedFindings(former.findings, after?.findings ?? [], identity), is = new Map(after?.findings.map((finding) => [finding.id, finding]));
    for (let { from, to } of continued) {
      let finding = is.get(to);
      finding && moved.continued.push({ from, item: findingItem(finding, this.replayed.catalogue) });
    }
    return { before: { ...former, findings: underNewIds(former.findings, continued) }, identity };
  }
  /**
   * Moves the parts of renamed vendors to the new id and returns them by it. Only findings about waivers that still name
   * the old one stay there.
   */
  takeRenamed(renames, day) {
    let formerly = /* @__PURE__ */ new Map();
    for (let { from, to } of renames) {
      let part = this.parts.get(from), staying = new Set(this.partAt(from, day, void 0)?.findings.map(excusedBy)), stays = (one) => one.basis === "gate" && staying.has(excusedBy(one)), going = part?.findings.filter((one) => !stays(one)) ?? [];
      part && formerly.set(to, { ...part, findings: [...going, ...this.parts.get(to)?.findings ?? []] });
      let contracts = this.contracts.get(from);
      contracts && this.contracts.set(to, contracts), this.contracts.delete(from);
      let outline = this.outlines.get(from);
      outline && this.outlines.set(to, outline), this.outlines.delete(from), this.ends.move(from, to), this.parts.delete(from), this.failing.delete(from);
      let left = part?.findings.filter(stays) ?? [];
      part && left.length > 0 && this.parts.set(from, { ...part, ...notThere, findings: left, problems: [] });
    }
    return formerly;
  }
  changesTo(after, vendors, found = []) {
    let before = this.status;
    return this.status = after, {
      before,
      after,
      vendors,
      introduced: found.flatMap(({ introduced }) => introduced),
      resolved: found.flatMap(({ resolved }) => resolved),
      changed: found.flatMap(({ changed }) => changed),
      contracts: found.flatMap(({ contracts }) => contracts),
      configuration: []
    };
  }
  /** Returns the events of a vendor's contracts since they were last judged. */
  takeContracts(vendor, after, { contracts: names }) {
    let known = this.contracts.get(vendor)?.map((one) => ({ ...one, id: names.get(one.id) ?? one.id })), contracts = after?.answer?.contracts;
    return contracts ? this.contracts.set(vendor, contracts) : after?.isThere || this.contracts.delete(vendor), known && contracts ? contractEvents(known, contracts).map((event) => ({ ...event, vendor })) : [];
  }
  /** Undefined for a part that does not exist and has no finding or problem. */
  partAt(section, day, before) {
    let { runConfig } = this;
    if (!runConfig) return before;
    let failOn = runConfig.runConfig.failOn;
    if (section === "") {
      let { problems } = this;
      return problems.length > 0 ? partOf({ findings: [], problems }, { failOn, isThere: !1 }) : void 0;
    }
    let version2 = this.versions.get(section), isJudged = version2 !== void 0 && version2.problems.length === 0, answer = isJudged ? answerOn(version2, day) : void 0, own = ownRunConfig(runConfig, section), register = new Weigher(own, day, this.replayed.catalogue), applied = register.apply(answer?.findings ?? [], version2 ? { now: version2.names.facts } : noFacts), hasExcuses = own.waivers.length + own.baseline.length > 0, findings = [...applied, ...hasExcuses ? register.findings(this.scopeOf(section, version2), void 0) : []], known = version2 && !isJudged ? before?.findings.filter(({ basis }) => basis !== "gate") ?? [] : [];
    if (!version2 && findings.length === 0) return;
    let names = isJudged ? version2.names : void 0;
    return partOf(
      { findings, problems: version2?.problems ?? [] },
      {
        known,
        failOn,
        answer,
        names,
        isThere: version2 !== void 0
      }
    );
  }
  scopeOf(section, version2) {
    let isJudged = version2 !== void 0 && version2.problems.length === 0, isGuidelines = section === guidelinesSection;
    return {
      vendors: new Set([...this.versions.keys()].filter(isVendor)),
      judged: new Map(isJudged && !isGuidelines ? [[section, version2.names]] : []),
      guidelines: isGuidelines && isJudged
    };
  }
};
function withoutEmpty({ renamedItems: renamedItems2, continued, resumed, events }) {
  return {
    ...renamedItems2.length > 0 && { renamedItems: renamedItems2 },
    ...continued.length > 0 && { continued },
    ...resumed.length > 0 && { resumed },
    ...events.length > 0 && { events }
  };
}
function ownRunConfig({ runConfig, waivers, baseline }, section) {
  return section === guidelinesSection ? { ...runConfig, waivers: [], baseline: baseline.get("") ?? [] } : { ...runConfig, waivers: waivers.get(section) ?? [], baseline: baseline.get(section) ?? [] };
}
function rulingOf2(runConfig) {
  if (!runConfig) return;
  let { failOn, failOnExcept, overrides, settings } = runConfig.runConfig;
  return [failOn, failOnExcept, overrides, settings];
}
function sectionOfFolder(folder) {
  return folder === guidelinesFolder ? guidelinesSection : folder;
}
function waiverDays(waiver, warningDays) {
  let { approved_on: first, expires_on: last } = waiver, days = isIsoDate(last) ? [addDays(last, -warningDays), addDays(last, 1)] : [];
  return isIsoDate(first) ? [first, ...days] : days;
}
function notJudged(error) {
  let [line, ...places] = runErrorLines(error), lines = [line, ...places.slice(0, 3)].filter((one) => one !== void 0);
  return { standing: "not-judged", reason: byLanguage((language) => lines.map((one) => one[language]).join(" / ")) };
}

// src/usecases/history/side-lines.ts
async function playSides(options) {
  let sides = await surveySides(options), changing = sides.filter((side) => side.changing.length > 0), all = changing.flatMap(withEnd), vendors = options.vendors && withOtherNames(options.vendors, [...options.renames, ...changing.flatMap(({ renames }) => renames)]), until = options.moments.at(-1)?.day ?? all.at(-1)?.moment.day;
  if (until === void 0) return [];
  let [moments, surveyed] = [all.map(({ moment }) => moment), all.map(({ state }) => state)], judge = { ...options, vendors, until }, judged2 = await judgeVersions(moments, surveyed, judge), starts = startsOf(changing), stepsWith = function* (side, detailsOf2) {
    let start = starts.get(side), { arrivals } = judged2;
    start !== void 0 && (yield* stepsOf(side, { arrivals, start, vendors, catalogue: options.catalogue, detailsOf: detailsOf2 }));
  }, replay2 = function* (detailsOf2) {
    for (let side of changing) yield* stepsWith(side, detailsOf2);
  }, details = options.isTold ? await detailsOf({ ...judge, moments, judged: judged2, replay: replay2 }) : withoutDetails;
  return sides.map((side) => {
    let steps = () => stepsWith(side, details), { mergedBy, base, whole, changing: changing2, renames } = side, isOwn = ({ index }) => !base || index > 0;
    return { mergedBy, base, moments: side.moments.slice(base ? 1 : 0), whole, changing: changing2, renames, steps, isOwn };
  });
}
async function surveySides(options) {
  let merges = new Map(options.moments.map((moment) => [moment.commit.id, moment])), documents = new SideDocuments(options), sides = [];
  for (let line of options.lines) {
    let mergedBy = merges.get(line.mergedBy);
    mergedBy && sides.push(await surveySide({ line, mergedBy }, options, documents));
  }
  return sides;
}
async function surveySide({ line, mergedBy }, { commitOf, dayOf, surveyOf, past, vendors, renames: ofLine }, documents) {
  let base = line.base === void 0 ? void 0 : commitOf(line.base), moments = momentsOf([...base ? [base] : [], ...line.commits], dayOf), surveyed = await surveyOf(moments), renames = await renamesOf(moments, surveyed, past), wanted = vendors && withOtherNames(vendors, [...ofLine, ...renames]), documented = await documents.changes(moments, surveyed, wanted), changing = moments.flatMap(({ commit }, at) => ((documented[at]?.size ?? 0) > 0 || !isAlike(surveyed[at - 1], surveyed[at])) && !(base && at === 0) ? [commit.id] : []), side = { whole: { moments, surveyed }, line, mergedBy, base, moments, changing, renames };
  if (changing.length === 0) return { ...side, surveyed, names: void 0 };
  let names = base && concerned(surveyed, documented);
  return { ...side, surveyed: narrowed(surveyed, names), names };
}
function isAlike(before, after) {
  if (!before || !after) return after?.kind === "nothing";
  let [was, is] = [before.content.listing, after.content.listing];
  return !was || !is || before.content.runConfig !== after.content.runConfig ? !1 : was.beside === is.beside && differingFolders(was, is).size === 0;
}
function concerned(surveyed, documented) {
  let judged2 = surveyed.flatMap((state) => state.kind === "judged" ? [state] : []), [first] = judged2, differing2 = judged2.flatMap((state, at) => [
    ...differingFolders((judged2[at - 1] ?? state).listing, state.listing)
  ]), names = /* @__PURE__ */ new Set([...differing2, ...documented.flatMap((folders) => [...folders])]), isNew = surveyed[0]?.kind !== "judged" && surveyed[0]?.content.listing?.vendors === 0, isOtherwise2 = names.has(guidelinesFolder) || judged2.some(({ runConfig }) => runConfig !== first?.runConfig);
  return isNew || isOtherwise2 ? void 0 : names;
}
function narrowed(surveyed, names) {
  return names ? surveyed.map((state) => state.kind === "judged" ? { ...state, listing: only2(names, state.listing) } : state) : surveyed;
}
function only2(names, { folders, guidelines, beside }) {
  let kept = [...folders].filter(([name]) => names.has(name) || name === guidelinesFolder);
  return { folders: new Map(kept), vendors: kept.length, guidelines, beside, since: void 0 };
}
function startsOf(sides) {
  let starts = /* @__PURE__ */ new Map(), at = 0;
  for (let side of sides)
    starts.set(side, at), at += side.moments.length + 1;
  return starts;
}
function withEnd({ moments, surveyed, mergedBy }) {
  let own = moments.flatMap((moment, at) => {
    let state = surveyed[at];
    return state ? [{ moment, state }] : [];
  }), nothing = { kind: "nothing", content: { runConfig: "", listing: void 0 } }, latest2 = own.at(-1)?.moment.day ?? mergedBy.day, day = latest2 > mergedBy.day ? latest2 : mergedBy.day;
  return [...own, { moment: { ...mergedBy, day }, state: nothing }];
}
function stepsOf({ moments, surveyed, names, renames, mergedBy }, {
  arrivals,
  start,
  vendors,
  ...shared
}) {
  let own = new Map(moments.map((_, at) => [at, arrivals.get(start + at) ?? /* @__PURE__ */ new Map()])), about = names ? (vendors ?? [...names]).filter((id) => names.has(id)) : vendors;
  return replay({ ...shared, vendors: about, moments, surveyed, renames, arrivals: own, until: mergedBy.day });
}

// src/usecases/history/side-reports.ts
async function sideReports(sides, isWorthReporting, sources) {
  let reports = [];
  for (let side of sides) {
    let steps = [...side.steps()].filter((step) => side.isOwn(step) && isWorthReporting(step.changes)), { mergedBy, base, moments } = side, changing = new Set(side.changing);
    reports.push({
      mergedBy: mergedBy.commit.id,
      mergedOn: mergedBy.day,
      base: base?.id ?? null,
      commits: moments.map(({ commit, day }) => ({ id: commit.id, day, changes: changing.has(commit.id) })),
      entries: await entriesOf(steps, side, sources)
    });
  }
  return reports;
}
async function entriesOf(steps, { moments, base }, sources) {
  let momentOf = ({ index }) => moments[base ? index - 1 : index], told = steps.flatMap((step) => step.kind === "commit" ? momentOf(step) ?? [] : []), factsOf = await readFacts(told, sources);
  return steps.map((step) => {
    let { kind, day, changes } = step, moment = kind === "commit" ? momentOf(step) : void 0, { before: _, configuration: __, after, ...own } = changes;
    return { kind, day, commit: moment ? factsOf(moment) : null, reason: after.reason, ...own };
  });
}

// src/usecases/history/history.ts
async function historyOf(past, policy, options) {
  let played = await playHistory(past, policy, { ...options, isDated: !1 });
  return await reportOf(played, past, options, isReportable);
}
async function detailedHistory(past, policy, options) {
  let played = await playHistory(past, policy, { ...options, isDated: !0 }), report = await reportOf(played, past, options, (changes) => isReportable(changes) || changes.configuration.length > 0), vendors = vendorsNow(played.surveyed), backdated = backdatedDays({ ...played, vendors });
  return { ...report, leftOut: played.leftOut, waivers: pastWaivers(played.moments, played.surveyed), backdated };
}
async function reportOf(played, past, options, isWorthReporting) {
  let { about, range, moments, catalogue, dayOf, relationsOf } = played, reported = [], start = { standing: "no-inventory", reason: null }, last;
  for (let step of played.steps())
    last = step, range.base && step.index === 0 && step.kind === "commit" ? start = step.changes.after : isWorthReporting(step.changes) && reported.push({ ...step, parts: /* @__PURE__ */ new Map() });
  return {
    ...about,
    since: range.base ? { commit: range.base.commit.id, day: range.base.day } : null,
    vendors: options.vendors ? [...new Set(options.vendors)].sort(compareText) : null,
    start,
    entries: await entriesOf2(reported, moments, { past, dayOf, relationsOf }),
    sides: await sideReports(played.sides, isReportable, { past, dayOf, relationsOf }),
    end: endOf(last, catalogue)
  };
}
async function playHistory(past, policy, options) {
  let { mode, names, rule, isDated, judgeJobs } = options, line = await past.line(options.head), zone = await timeZoneOf(past, options), dayOf = options.calendar(zone), all = momentsOf(line, dayOf), range = rangeOf(all, options), { base, until } = range, moments = base ? [base, ...range.moments] : range.moments, newest = moments.at(-1)?.commit.id ?? options.head, runConfig = await readRunConfig(await past.tree(newest), names), surveyOf = openSurvey(past, { names, newest: mode === "now" ? runConfig : void 0 }), surveyed = await surveyOf(moments);
  if (surveyed.every(({ kind }) => kind === "nothing"))
    throw new RunError("nothing-found", { folder: runConfig.inventory });
  refuseUnknown(options.vendors, surveyed, runConfig.inventory);
  let renames = await renamesOf(moments, surveyed, past), vendors = options.vendors && withFormerNames(options.vendors, renames), { catalogue } = policy, assessed = rule === void 0 ? "none" : { rule }, judge = { past, policy, vendors, assessed, isDated, until, judgeJobs }, judged2 = await judgeVersions(moments, surveyed, judge), { arrivals } = judged2, replayed = { moments, surveyed, arrivals, renames, catalogue, vendors, until }, playWith = (detailsOf2) => replay({ ...replayed, detailsOf: detailsOf2 }), isTold = rule === void 0, details = isTold ? await detailsOf({ ...judge, moments, judged: judged2, replay: playWith }) : withoutDetails, reached = all.slice(0, all.findIndex(({ commit }) => commit.id === newest) + 1).map(({ commit }) => commit), lines = await past.beside(reached), others2 = lines.flatMap((line2) => line2.commits), known = new Map([...reached, ...others2].map((commit) => [commit.id, commit])), commitOf = (id) => known.get(id), judging = {
    past,
    policy,
    vendors: options.vendors,
    assessed,
    isDated: !1,
    judgeJobs,
    renames,
    isTold,
    states: judged2.states.values()
  }, sides = await playSides({ ...judging, lines, moments: range.moments, commitOf, dayOf, surveyOf, catalogue });
  return {
    about: {
      tool: { name: "clausegate", version },
      policy: policy.identity,
      mode,
      configuredBy: mode === "now" ? newest : null,
      timeZone: zone,
      head: newest,
      until,
      commits: range.moments.length
    },
    runConfig,
    range,
    dayOf,
    moments,
    surveyed,
    arrivals,
    renames,
    catalogue,
    leftOut: leftOutOf(all, until),
    relationsOf: relationsIn({
      line: reached,
      others: others2,
      lines: [{ moments, surveyed }, ...sides.map(({ whole }) => whole)]
    }),
    sides,
    steps: () => playWith(details)
  };
}
async function timeZoneOf(past, { head, names }) {
  try {
    return (await readRunConfig(await past.tree(head), names)).config.values.timezone;
  } catch (error) {
    if (isOfOneCommit(error)) return defaultTimeZone;
    throw error;
  }
}
function refuseUnknown(vendors, surveyed, inventory) {
  if (!vendors) return;
  let known = new Set(
    surveyed.flatMap((state) => state.kind === "judged" ? [...state.listing.folders.keys()] : [])
  ), missing2 = vendors.find((vendor) => !known.has(vendor) || vendor.startsWith("_"));
  if (missing2 !== void 0)
    throw unknownVendor(missing2, vendorsNow(surveyed), inventory);
}
async function entriesOf2(reported, moments, sources) {
  let told = reported.flatMap(({ kind, index }) => kind === "commit" ? moments[index] ?? [] : []), factsOf = await readFacts(told, sources);
  return reported.flatMap(({ kind, index, day, changes }) => {
    let moment = moments[index];
    return kind === "day" || !moment ? [{ kind: "day", day, ...changes }] : [{ kind: "commit", day, commit: factsOf(moment), ...changes }];
  });
}
function endOf(last, rules) {
  let status = last?.changes.after ?? { standing: "no-inventory", reason: null }, isJudged = status.standing === "pass" || status.standing === "fail", parts = (isJudged ? [...last?.parts ?? []].sort(([a], [b]) => compareSections(a, b)) : []).map(([, part]) => part), findings = parts.flatMap((part) => part.current), problems = parts.flatMap((part) => part.problems);
  return {
    status,
    vendors: isJudged ? verdictsOf(last?.parts ?? /* @__PURE__ */ new Map()) : [],
    ...countFound({ findings, problems }),
    items: parts.flatMap((part) => [
      ...part.current.map((finding) => findingItem(finding, rules)),
      ...part.problems.map(problemItem)
    ])
  };
}

// src/texts/history.ts
var historyWords = {
  heading: {
    en: "History up to commit {head}, commits: {commits}, as of {until}",
    ko: "{head} 커밋까지 {commits}건의 이력, 기준일 {until}"
  },
  since: { en: "After commit {commit}, from {day} on", ko: "{commit} 커밋 이후, {day}부터" },
  onlyVendors: { en: "Only these vendors: {vendors}", ko: "다음 업체만: {vendors}" },
  rules: {
    en: "Rules: clausegate {version} (edition {edition}, policy digest {digest}) for all commits. Older rules are not in the repository; to judge by them, use that version of the tool",
    ko: "규칙: 모든 커밋에 clausegate {version}의 규칙({edition}, 정책 다이제스트 {digest})을 적용함. 이전 규칙은 저장소에 없으므로 필요하면 해당 버전의 도구를 사용"
  },
  modeNow: {
    en: "Configuration (--policy now): commit {commit} for all commits. Waivers and baseline: of each commit",
    ko: "설정(--policy now): 모든 커밋에 {commit} 커밋의 설정을 적용함. 예외 승인과 기준선은 각 커밋의 것을 적용함"
  },
  modeThen: {
    en: "Configuration (--policy then), waivers and baseline: of each commit",
    ko: "설정(--policy then)과 예외 승인, 기준선은 각 커밋의 것을 적용함"
  },
  basis: {
    en: "Each verdict is about the records of its day, as committed by then; what was recorded later does not count",
    ko: "각 판정은 그날까지 커밋된 기록에 대한 것이며, 나중에 적은 기록은 반영하지 않음"
  },
  attested: {
    en: "Attested: the content of each commit (object id), and the signer where a signature is verified",
    ko: "입증됨: 각 커밋의 내용(객체 id), 서명이 확인된 경우 서명자"
  },
  claimed: {
    en: "Claimed, not verified: names, addresses, times, messages (pull request numbers, reverted and picked commits, approvals), and so the days that commits are judged for. All of these can be forged",
    ko: "주장된 값이며 검증되지 않음: 이름, 주소, 시각, 메시지(풀 리퀘스트 번호, 되돌리거나 체리픽한 커밋, 승인자 표기)와 이에 따른 커밋의 판정일. 모두 위조할 수 있음"
  },
  days: { en: "Days in time zone {zone}", ko: "날짜는 {zone} 시간대 기준" },
  start: { en: "At the beginning: {status}", ko: "시작 시점: {status}" },
  commit: { en: "commit {commit}", ko: "커밋 {commit}" },
  byDay: { en: "a day that passed, without a commit", ko: "커밋 없이 날짜 경과" },
  author: { en: "author {who}, {time}", ko: "작성자 {who}, {time}" },
  committer: { en: "committer {who}, {time}", ko: "커미터 {who}, {time}" },
  subject: { en: "subject {subject}", ko: "제목 {subject}" },
  signature: { en: "signature: {state}", ko: "서명: {state}" },
  unsigned: { en: "unsigned", ko: "서명 없음" },
  verified: { en: "verified, {signer}, key {key}", ko: "확인됨, {signer}, 키 {key}" },
  unverified: { en: "signed, not verifiable: {reason}", ko: "서명되었으나 확인할 수 없음: {reason}" },
  reasons: {
    bad: {
      en: "BAD SIGNATURE, not of this commit: the commit or its signature was altered",
      ko: "이 커밋의 서명이 아님 (커밋이나 서명이 변조됨)"
    },
    "untrusted-key": {
      en: "the key is not trusted here",
      ko: "신뢰하는 키가 아님"
    },
    "expired-signature": { en: "the signature has expired", ko: "서명이 만료됨" },
    "expired-key": { en: "the key has expired", ko: "키가 만료됨" },
    "revoked-key": { en: "the key was revoked", ko: "키가 폐기됨" },
    "no-key": { en: "the public key is not available", ko: "공개 키가 없음" },
    "no-signers": {
      en: "no allowed signers (--allowed-signers, or gpg.ssh.allowedSignersFile of the user)",
      ko: "허용된 서명자 목록이 없음 (--allowed-signers 또는 사용자의 gpg.ssh.allowedSignersFile)"
    },
    "not-checked": { en: "could not be checked", ko: "확인하지 못함" }
  },
  clock: {
    en: "The committer's time is earlier than that of a preceding commit; judged for the latest day so far",
    ko: "커미터의 시각이 앞선 커밋보다 일러, 그때까지의 가장 늦은 날을 기준으로 판정함"
  },
  standings: {
    pass: { en: "PASS", ko: "적합" },
    fail: { en: "FAIL", ko: "부적합" },
    "not-judged": { en: "NOT JUDGED", ko: "판정하지 못함" },
    "no-inventory": { en: "no inventory yet", ko: "인벤토리 없음" },
    absent: { en: "absent", ko: "없음" }
  },
  vendorChange: { en: "vendor {vendor}: {before} → {after}", ko: "업체 {vendor}: {before} → {after}" },
  contractEvent: { en: "vendor {vendor}: {event}", ko: "업체 {vendor}: {event}" },
  introduced: { en: "introduced", ko: "발생" },
  changed: { en: "changed", ko: "변경" },
  was: { en: "was {severity}, {disposition}", ko: "이전: {severity}, {disposition}" },
  nothing: { en: "No commit or day changed a verdict", ko: "판정을 바꾼 커밋이나 날짜가 없음" },
  end: { en: "State on {until}", ko: "{until} 현재 상태" },
  vendors: { en: "Vendors: passed {pass}, failed {fail}", ko: "업체: 적합 {pass}곳, 부적합 {fail}곳" },
  problems: { en: "Problems: {problems}", ko: "문제: {problems}건" },
  columns: [
    { en: "Change", ko: "변경" },
    { en: "Severity", ko: "심각도" },
    { en: "Rule", ko: "규칙" },
    { en: "Subject", ko: "대상" },
    { en: "File", ko: "파일" },
    { en: "What is wrong", ko: "내용" }
  ],
  blame: {
    en: "{rule} {title}: vendor {vendor}, as of {until}",
    ko: "{rule} {title}: 업체 {vendor}, 기준일 {until}"
  },
  blameStates: {
    met: { en: "met", ko: "충족" },
    broken: { en: "not met", ko: "미충족" },
    waived: { en: "waived", ko: "예외 승인" },
    baselined: { en: "baselined", ko: "기준선" },
    "not-applicable": { en: "not applicable", ko: "해당 없음" },
    off: { en: "the rule is off", ko: "규칙 사용 안 함" },
    "not-judged": { en: "not judged", ko: "판정하지 못함" }
  },
  sinceDay: { en: "{state} since {day}", ko: "{day}부터 {state}" },
  sinceBefore: {
    en: "{state} since the first commit that has it ({day}), without a change",
    ko: "기록된 첫 커밋({day})부터 {state}. 달라진 적 없음"
  },
  wholeVendor: { en: "the vendor as a whole", ko: "업체 전체" },
  serviceSubject: { en: "service {id}", ko: "업무 {id}" },
  contractSubject: { en: "contract {id}", ko: "계약 {id}" },
  before: {
    en: "before that: {state} from {from} until {until}{end}",
    ko: "그 전: {from}부터 {until} 전까지 {state}{end}"
  },
  beforeOnDay: {
    en: "before that: {state} earlier on {from}{end}",
    ko: "그 전: {from} 당일 {state}{end}"
  },
  beforeEnds: {
    changed: { en: "", ko: "" },
    "vendor-removed": {
      en: ", when commit {commit} removed the vendor from the records",
      ko: ". {commit} 커밋에서 업체가 기록에서 삭제됨"
    },
    removed: {
      en: ", when commit {commit} removed it from the records",
      ko: ". {commit} 커밋에서 이 대상이 기록에서 삭제됨"
    },
    "not-asked": { en: ", when the rule was no longer asked of it", ko: ". 이후 점검 대상에서 제외됨" }
  },
  formerId: { en: "until {day} under the id '{from}'", ko: "{day} 전까지의 id: '{from}'" },
  blameBeside: {
    commit: {
      en: "beside the line of first parents: {state} since {day}, by commit {commit}, which commit {merge} merged later",
      ko: "첫 번째 부모 이력 밖: {day}의 {commit} 커밋부터 {state}. 이후 {merge} 커밋에서 병합됨"
    },
    day: {
      en: "beside the line of first parents: {state} since {day}, without a commit; records of commit {commit}, which commit {merge} merged later",
      ko: "첫 번째 부모 이력 밖: 커밋 없이 {day}부터 {state} (당시 기록: {commit} 커밋). 이후 {merge} 커밋에서 병합됨"
    }
  },
  besideHeading: {
    en: "Beside the line of first parents, in no entry above: commits {commits}, {changing} of them with changes to records, documents or configuration",
    ko: "첫 번째 부모 이력 밖에 있어 위에 없는 커밋: {commits}건. 그중 기록, 문서, 설정을 바꾼 커밋 {changing}건"
  },
  besideLine: {
    en: "Merged by commit {merge} of {day}: {commits}",
    ko: "{day}의 {merge} 커밋에서 병합됨: {commits}"
  },
  besideNothing: {
    en: "none of them changed a verdict",
    ko: "판정을 바꾼 커밋이 없음"
  },
  notKnown: {
    en: "not judged from {from} until {until}: the state in between is not known",
    ko: "{from}부터 {until} 전까지는 판정하지 못하여 그 사이의 상태를 알 수 없음"
  },
  byCommit: { en: "by commit {commit}", ko: "커밋 {commit}" },
  byPassing: {
    en: "a day that passed, without a commit; records of commit {commit}",
    ko: "커밋 없이 날짜 경과 (당시 기록: {commit} 커밋)"
  },
  waiverOf: {
    en: "waived until {until}, approved by {approver} on {approved_on}: {reason}",
    ko: "{until}까지 예외 승인, 승인자 {approver}, 승인일 {approved_on}: {reason}"
  },
  gone: {
    en: "Vendor '{vendor}' was removed by commit {commit} of {day}; 'clausegate blame' with --ref {commit}~1 shows its state before",
    ko: "'{vendor}' 업체는 {day}의 {commit} 커밋에서 없어짐. 그 전의 상태는 'clausegate blame'에 --ref {commit}~1을 지정하여 확인"
  },
  wentFor: {
    en: "The same commit added: {others}. If the vendor was renamed, use the new id",
    ko: "같은 커밋에서 추가된 업체: {others}. 업체의 id가 바뀐 것이라면 그 id로 확인"
  },
  cameInstead: {
    en: "Vendor '{vendor}' was added by commit {commit} of {day}, which removed: {others}. If it was renamed, 'clausegate blame' of the former id with --ref {commit}~1 shows its state before",
    ko: "'{vendor}' 업체는 {day}의 {commit} 커밋에서 추가되었고 같은 커밋에서 삭제된 업체가 있음: {others}. id가 바뀐 것이라면 그 전의 상태는 이전 id와 --ref {commit}~1로 'clausegate blame'을 실행하여 확인"
  },
  renamedBy: {
    en: "Commit {commit} of {day} renamed vendor '{from}' to '{to}'; both are shown as one vendor, under the new id",
    ko: "{day}의 {commit} 커밋에서 '{from}' 업체의 id가 '{to}'(으)로 바뀜. 같은 업체이며 이력은 새 id로 이어짐"
  },
  returnedBy: {
    en: "Commit {commit} of {day} recorded the removed vendor '{from}' again, as '{to}'; both are shown as one vendor, under the new id",
    ko: "삭제되었던 '{from}' 업체가 {day}의 {commit} 커밋에서 '{to}' id로 다시 기록됨. 같은 업체이며 이력은 새 id로 이어짐"
  },
  renamed: { en: "vendor renamed: {from} → {to}", ko: "업체 id 변경: {from} → {to}" },
  renamedItem: {
    service: {
      en: "vendor {vendor}: service renamed: {from} → {to}",
      ko: "업체 {vendor}: 업무 id 변경: {from} → {to}"
    },
    contract: {
      en: "vendor {vendor}: contract renamed: {from} → {to}",
      ko: "업체 {vendor}: 계약 id 변경: {from} → {to}"
    }
  },
  askedOfNothing: {
    en: "The rule does not apply to this vendor on this day",
    ko: "이날 이 업체에는 이 규칙이 적용되는 대상이 없음"
  },
  notJudgedNow: {
    en: "The vendor cannot be judged on this day: {reason}",
    ko: "이날 이 업체를 판정할 수 없음: {reason}"
  }
};

// src/texts/commit-facts.ts
var texts = {
  days: {
    en: "author's day {author} differs from committer's day {committer}, as after a rebase, an amendment or a cherry-pick",
    ko: "작성일({author})과 커밋일({committer})이 다름. 리베이스, 커밋 수정, 체리픽 뒤에 나타나는 차이임"
  },
  judged: {
    en: "{days}; judged for the committer's day",
    ko: "{days}. 커밋일을 기준으로 판정함"
  },
  merge: { en: "merge by {who}", ko: "병합, 병합자 {who}" },
  mergeOnPlatform: { en: "merge on {platform} by {who}", ko: "{platform}에서 병합, 병합자 {who}" },
  platform: {
    en: "committer {platform} is the platform, not a person; the commit does not say who merged or edited there",
    ko: "커미터는 사람이 아닌 플랫폼({platform})이며, 누가 병합하거나 편집했는지는 커밋에 없음"
  },
  "pull-request": { en: "pull request {repository}#{number}", ko: "풀 리퀘스트 {repository}#{number}" },
  "merge-request": { en: "merge request {repository}!{number}", ko: "머지 리퀘스트 {repository}!{number}" },
  squash: {
    en: "{request} in one commit, not a merge: squashed, if the number is true",
    ko: "{request}, 병합이 아닌 커밋 하나. 번호가 사실이면 스쿼시된 것임"
  },
  trailer: { en: "message names {trailer}: {who}", ko: "메시지 기재 {trailer}: {who}" },
  reverts: { en: "message says: reverts {target}", ko: "메시지 기재: 되돌림, 대상 {target}" },
  reapplies: {
    en: "message says: reapplies what was undone by {target}",
    ko: "메시지 기재: {target}에서 되돌린 변경을 다시 적용"
  },
  "cherry-picked": { en: "message says: cherry-picked from {target}", ko: "메시지 기재: {target}에서 체리픽" },
  targets: {
    commit: { en: "commit {commit}", ko: "{commit} 커밋" },
    elsewhere: { en: "commit {commit}, not in this history", ko: "이 이력에 없는 {commit} 커밋" },
    request: { en: "{request}, commit {commit}", ko: "{request}({commit} 커밋)" },
    unnamed: { en: "a commit it does not name", ko: "메시지에 적지 않은 커밋" }
  },
  restored: {
    en: "{said}; the inventory folders it changed are as they were before it",
    ko: "{said}. 그 커밋이 바꾼 인벤토리 폴더가 그 전과 같아짐"
  },
  notRestored: {
    en: "{said}; the inventory folders it changed are not all as they were before it",
    ko: "{said}. 그 커밋이 바꾼 인벤토리 폴더 중 그 전과 다른 것이 있음"
  }
}, asWritten = () => {
}, say = (text, args) => fill(text, args, asWritten);
function commitTexts(commit) {
  let { pullRequest, approvals: approvals2, trailers, relations } = commit;
  return [
    ...dayTexts(commit),
    ...mergeTexts(commit),
    ...pullRequest ? [requestTextOf(pullRequest, commit)] : [],
    ...relations.map(relationText),
    ...[...approvals2, ...trailers].map(({ trailer, who }) => say(texts.trailer, { trailer, who }))
  ];
}
function dayTexts({ authoredOn: author, committedOn: committer, clockRunsBackwards }) {
  if (author === committer) return [];
  let days = say(texts.days, { author, committer });
  return [clockRunsBackwards ? days : around(texts.judged, "days", days)];
}
function mergeTexts({ mergedBy: who, platform }) {
  return who === null ? platform === null ? [] : [say(texts.platform, { platform })] : [platform === null ? say(texts.merge, { who }) : say(texts.mergeOnPlatform, { who, platform })];
}
function requestText({ kind, number }, repository = "") {
  return say(texts[kind], { number: String(number), repository });
}
function requestTextOf(request, { isSquash }) {
  let text = requestText(request);
  return isSquash ? around(texts.squash, "request", text) : text;
}
function relationText(relation) {
  let said = around(texts[relation.kind], "target", targetText(relation));
  return relation.restored === null ? said : around(relation.restored ? texts.restored : texts.notRestored, "said", said);
}
function targetText({ named, pullRequest, repository, commit }) {
  let { targets } = texts;
  return pullRequest ? commit === null ? requestText(pullRequest, repository) : around(say(targets.request, { commit }), "request", requestText(pullRequest)) : commit !== null ? say(targets.commit, { commit }) : named === null ? targets.unnamed : say(targets.elsewhere, { commit: named });
}
function around(outer, name, inner) {
  let [en, ko] = ["en", "ko"].map((language) => say(outer, { [name]: inner[language] })[language]);
  return { en: en ?? "", ko: ko ?? "" };
}

// src/texts/vendor-events.ts
var texts2 = {
  removed: {
    en: "Vendor '{vendor}' removed from the records although its work goes on (services: {services}); nothing is remedied by that",
    ko: "진행 중인 업무({services})가 있는 '{vendor}' 업체가 기록에서 삭제됨. 조치된 것이 아님"
  },
  removedUnread: {
    en: "Vendor '{vendor}' removed from the records while they could not be read; nothing is remedied by that",
    ko: "기록을 읽을 수 없던 '{vendor}' 업체가 기록에서 삭제됨. 조치된 것이 아님"
  },
  returned: {
    en: "Vendor '{vendor}' on record again; commit {commit} of {day} had removed it, with the verdict {verdict}",
    ko: "'{vendor}' 업체가 다시 기록됨. {day}의 {commit} 커밋에서 삭제되었으며 당시 판정은 {verdict}"
  },
  returnedAs: {
    en: "Vendor '{vendor}' on record again under another id; commit {commit} of {day} had removed it as '{former}', with the verdict {verdict}",
    ko: "'{former}' 업체가 id를 바꾸어 '{vendor}'(으)로 다시 기록됨. {day}의 {commit} 커밋에서 삭제되었으며 당시 판정은 {verdict}"
  }
}, asWritten2 = () => {
};
function vendorEventText({ kind, vendor, formerId, services, earlier }) {
  if (earlier === null) {
    let isKnown = kind === "removed" && services.length > 0;
    return fill(isKnown ? texts2.removed : texts2.removedUnread, { vendor, services }, asWritten2);
  }
  let { commit, day, verdict } = earlier;
  return byLanguage((language) => {
    let args = { vendor, former: formerId ?? vendor, commit, day, verdict: words[verdict][language] };
    return fill(formerId === void 0 ? texts2.returned : texts2.returnedAs, args, asWritten2)[language];
  });
}

// src/texts/period.ts
var periodWords = {
  endings: {
    remedied: { en: "remedied", ko: "조치 완료" },
    replaced: { en: "replaced by another finding", ko: "다른 지적사항으로 대체" },
    "not-asked": { en: "no longer applicable", ko: "점검 대상에서 제외" },
    removed: { en: "removed from the records", ko: "기록에서 삭제" },
    "turned-off": { en: "rule turned off", ko: "규칙 사용 중지" }
  },
  replacedBy: { en: "replaced by {by}", ko: "{by} 지적으로 대체" },
  vendorCame: { en: "vendor {vendor}: first verdict {after}", ko: "업체 {vendor}: 첫 판정 {after}" },
  vendorWent: {
    en: "vendor {vendor}: removed from the records or renamed; last verdict {before}",
    ko: "업체 {vendor}: 기록에서 삭제되었거나 id가 바뀜. 직전 판정 {before}"
  },
  vendorReturned: { en: "{event}; verdict now {after}", ko: "{event}. 현재 판정 {after}" },
  vendorRemoved: { en: "{event}; last verdict {before}", ko: "{event}. 직전 판정 {before}" },
  vendorTurned: { en: "vendor {vendor}: {before} → {after}", ko: "업체 {vendor}: {before} → {after}" },
  configuration: { en: "configuration", ko: "설정 변경" },
  configurationValue: { en: "{key}: {before} → {after}", ko: "{key}: {before} → {after}" }
};
function endingText({ how, by }) {
  return by === null ? periodWords.endings[how] : fill(periodWords.replacedBy, { by });
}
function vendorText(change, events = []) {
  let { vendor, before: was, after: is } = change, event = events.find((one) => one.vendor === vendor), text = event ? eventForms[event.kind] : plainForm(change);
  return byLanguage((language) => {
    let [before = "", after = ""] = [was, is].map((verdict) => verdict === null ? "" : words[verdict][language]), told = event ? vendorEventText(event)[language] : "";
    return fill(text, { vendor, before, after, event: told }, asWritten3)[language];
  });
}
var eventForms = { removed: periodWords.vendorRemoved, returned: periodWords.vendorReturned };
function plainForm({ before, after }) {
  return periodWords[before === null ? "vendorCame" : after === null ? "vendorWent" : "vendorTurned"];
}
function renameTexts({ renamed = [], renamedItems: renamedItems2 = [] }) {
  return [
    ...renamed.map(({ from, to }) => fill(historyWords.renamed, { from, to }, asWritten3)),
    ...renamedItems2.map(
      ({ vendor, kind, from, to }) => fill(historyWords.renamedItem[kind], { vendor, from, to }, asWritten3)
    )
  ];
}
var asWritten3 = () => {
};

// src/usecases/history/wording.ts
var asWritten4 = () => {
};
function wordingOf(language) {
  let say2 = (text, args = {}) => fill(text, args, asWritten4)[language], { standings } = historyWords;
  return {
    language,
    say: say2,
    standing: ({ standing }) => say2(standings[standing]),
    status: ({ standing, reason }) => [say2(standings[standing]), ...reason ? [reason[language]] : []].join(": "),
    verdict: (verdict) => say2(standings[verdict ?? "absent"]),
    signature: (state) => say2(historyWords.signature, { state: signatureText(state, say2) }),
    item: (item) => itemText(item, language, say2),
    ending: ({ ending }) => endingText(ending)[language],
    events: (changes) => eventLines(changes, language, say2)
  };
}
function eventLines({ renamed = [], renamedItems: renamedItems2 = [], events = [], contracts }, language, say2) {
  return [
    ...renamed.map((pair) => say2(historyWords.renamed, { ...pair })),
    ...events.map((event) => vendorEventText(event)[language]),
    ...renamedItems2.map(({ kind, ...args }) => say2(historyWords.renamedItem[kind], args)),
    ...contracts.map(
      (event) => say2(historyWords.contractEvent, { vendor: event.vendor, event: contractEventText(event)[language] })
    )
  ];
}
function signatureText(state, say2) {
  return state.state === "unsigned" ? say2(historyWords.unsigned) : state.state === "verified" ? say2(historyWords.verified, { signer: state.signer, key: state.key }) : say2(historyWords.unverified, { reason: say2(historyWords.reasons[state.reason]) });
}
function itemText(item, language, say2) {
  let { kind, rule, code, severity, disposition, waiver, file, message } = item, head = kind === "problem" ? [say2(words.problem), code] : [severity && say2(words[severity]), rule], excused = excuseIn(disposition), excuse = excused === null ? [] : [`(${say2(words[excused])})`], approved = waiver ? [`(${say2(waivedBy(waiver))})`] : [], was = "was" in item ? [`(${wasText(item, say2)})`] : [];
  return [...head, ...excuse, ...was, subjectOf(item), message[language], ...approved, `--> ${file}`].filter((part) => part !== null && part !== "").join(" ");
}
function wasText({ was }, say2) {
  let { severity, disposition } = was;
  return say2(historyWords.was, { severity: say2(words[severity]), disposition: say2(words[disposition]) });
}
function subjectOf({ vendor, service, contract, guideline }) {
  return [vendor, service, contract, guideline].filter((name) => name !== null).join("/");
}
function personText({ name, email }) {
  return `${name} <${email}>`;
}
function causeOf(commit, { say: say2 }) {
  return commit ? say2(historyWords.commit, { commit: commit.commit }) : say2(historyWords.byDay);
}
function commitLines(commit, { say: say2, language, signature }) {
  let { author, committer, subject } = commit;
  return [
    say2(historyWords.author, { who: personText(author), time: author.time }),
    say2(historyWords.committer, { who: personText(committer), time: committer.time }),
    say2(historyWords.subject, { subject }),
    ...commitTexts(toldCommit(commit)).map((text) => text[language]),
    signature(commit.signature),
    ...commit.clockRunsBackwards ? [say2(historyWords.clock)] : []
  ];
}
function toldCommit({ author, committer, mergedBy, ...commit }) {
  let merger = mergedBy && personText(mergedBy);
  return { ...commit, authoredOn: author.day, committedOn: committer.day, mergedBy: merger };
}
function aboutLines(about, { say: say2 }) {
  let { tool, policy, configuredBy, timeZone } = about;
  return [
    say2(historyWords.rules, { version: tool.version, edition: policy.edition, digest: policy.digest }),
    configuredBy === null ? say2(historyWords.modeThen) : say2(historyWords.modeNow, { commit: configuredBy }),
    say2(historyWords.basis),
    say2(historyWords.attested),
    say2(historyWords.claimed),
    say2(historyWords.days, { zone: timeZone })
  ];
}
function headLines(report, wording) {
  let { commits, head, until, since, vendors } = report, { say: say2 } = wording;
  return [
    say2(historyWords.heading, { commits, head, until }),
    ...since ? [say2(historyWords.since, since)] : [],
    ...vendors ? [say2(historyWords.onlyVendors, { vendors })] : []
  ];
}
function besideCounts(sides) {
  let commits = sides.flatMap((side) => side.commits);
  return { commits: commits.length, changing: commits.filter(({ changes }) => changes).length };
}
function besideArgs({ mergedBy, mergedOn, commits }) {
  return { merge: mergedBy, day: mergedOn, commits: commits.map(({ id }) => id).join(", ") };
}
function endLines({ end }, { say: say2 }) {
  let count = (verdict) => end.vendors.filter((one) => one.verdict === verdict).length, { error: errors, warning: warnings, note: notes } = end.findings;
  return [
    say2(historyWords.vendors, { pass: count("pass"), fail: count("fail") }),
    say2(words.findings, { errors, warnings, notes }),
    say2(words.excused, { waived: end.waived, baselined: end.baselined }),
    say2(historyWords.problems, { problems: end.problems })
  ];
}

// src/report/formats/csv.ts
function csv(rows) {
  let text = "\uFEFF";
  for (let row of rows) text += `${row.map(csvCell).join(",")}\r
`;
  return text;
}
var formula = /^['\s]*[=+\-@\t\n\uff1d\uff0b\uff0d\uff20]/;
function csvCell(text) {
  let shown2 = cellText(text), inert = formula.test(shown2) ? `'${shown2}` : shown2;
  return /[",;\s]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export {
  readFacts,
  momentsOf,
  leftOutOf,
  rangeOf,
  findingItem,
  presenceOf,
  withOtherNames,
  nameAt,
  renamesAbout,
  policyModes,
  historyOf,
  detailedHistory,
  playHistory,
  historyWords,
  vendorEventText,
  commitTexts,
  periodWords,
  endingText,
  vendorText,
  renameTexts,
  wordingOf,
  signatureText,
  wasText,
  subjectOf,
  personText,
  causeOf,
  commitLines,
  toldCommit,
  aboutLines,
  headLines,
  besideCounts,
  besideArgs,
  endLines,
  csv
};
