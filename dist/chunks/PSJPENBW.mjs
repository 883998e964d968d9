import {
  betterOf,
  isBelow
} from "./K7U37DSH.mjs";
import {
  InventoryRun,
  aboutRun,
  answersFor,
  choose
} from "./JKDVA5LZ.mjs";
import {
  readRunConfig
} from "./NUPUQMWU.mjs";
import {
  ReportBuilder,
  excusesOf,
  findingOrder
} from "./XJKTFVYY.mjs";
import {
  baselinePath,
  compareFindings,
  compareProblems
} from "./RCMGQKOJ.mjs";
import {
  doesFail
} from "./6G4ILWCR.mjs";
import {
  identityOf,
  nameOf,
  noteOf,
  ownFinding,
  skeleton,
  speaksOf,
  waiversPath
} from "./JX7WV6GS.mjs";
import {
  identityIn,
  isSameWork,
  outlineOf,
  renamedVendors
} from "./PD6LF2EK.mjs";
import {
  canonical,
  itself
} from "./KUXKGZT4.mjs";
import {
  factsOf,
  lostFlags
} from "./EV54EK3E.mjs";
import {
  assembleRecords,
  withEvidence
} from "./RI4X44GY.mjs";
import {
  ReadDocument,
  headingLabels,
  readable
} from "./L2QHUV36.mjs";
import {
  locateDocument,
  readFolder
} from "./OIVOOKO4.mjs";
import {
  groupBy
} from "./OGVGAJPE.mjs";
import {
  configName,
  mistakenName
} from "./4VOMADCF.mjs";
import {
  settingNames
} from "./X43CRI7N.mjs";
import {
  casesOf,
  isLeftOut,
  isOff,
  nameOfCase,
  namesOfCases,
  severityOf
} from "./RVCNQUSK.mjs";
import {
  cut,
  guidelinesSection,
  runConfigSection,
  toPointer
} from "./T5ESZW27.mjs";
import {
  defaultInventory,
  isProblem,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  clauseFacts,
  compareText,
  contractsInForce,
  isActive,
  isInForce,
  isOver,
  lastDayOf,
  nothingKnown,
  stateOf
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/judgement/record-facts.ts
function recordFacts(records, { policy, ...setting }) {
  let input = withEvidence(assembleRecords(records, setting), /* @__PURE__ */ new Map());
  return policy.evaluateAll([input], "facts")[0]?.facts ?? nothingKnown;
}

// src/usecases/change/merged-config.ts
function mergeConfigs(configs) {
  let pick = (of) => altered({ ...each(configs, of) }), setting = (name) => [name, pick(({ settings }) => settings[name])];
  return {
    inventory: configs.head.inventory,
    failOn: pick(({ failOn }) => failOn),
    failOnExcept: mergeLists(
      each(configs, ({ failOnExcept }) => failOnExcept),
      (name) => name,
      (name) => name
    ),
    settings: { ...configs.base.settings, ...Object.fromEntries(settingNames.map(setting)) },
    overrides: mergeLists(
      each(configs, ({ overrides }) => overrides),
      ({ rule, case: name }) => nameOfCase(rule, name),
      ({ to }) => to
    ),
    idleSeverities: [],
    waivers: mergeLists(
      each(configs, ({ waivers }) => waivers),
      nameOf,
      ({ record }) => canonical(record)
    ),
    baseline: mergeLists(
      each(configs, ({ baseline }) => baseline),
      ({ record }) => record.finding,
      ({ record }) => canonical(record)
    ),
    baselineRules: pick(({ baselineRules }) => baselineRules),
    ignoresBaseline: configs.base.ignoresBaseline,
    problems: configs.head.problems
  };
}
function each({ base, from, head }, of) {
  return { base: of(base), from: of(from), head: of(head) };
}
function altered({ base, from, head }) {
  return head === from ? base : head;
}
function mergeLists({ base, from, head }, nameOfItem, contentOf) {
  let byName = (items) => new Map(items.map((item) => [nameOfItem(item), item])), [ours, before, theirs] = [byName(base), byName(from), byName(head)], contentIn = (items, name) => {
    let item = items.get(name);
    return item === void 0 ? void 0 : contentOf(item);
  };
  return [.../* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => (contentIn(before, name) !== contentIn(theirs, name) ? theirs : ours).get(name) ?? []);
}

// src/usecases/change/configs-of-change.ts
var runConfigFiles = [configName, mistakenName, waiversPath, baselinePath];
async function readConfigs(sides, own, { names, flags }) {
  let from = await readFrom(sides.from, own, { names, flags }), touched = await touchedFiles(sides), none = { merged: void 0, touched, problems: [], isAdoption: !1 };
  if (touched.size === 0) return { base: own, from, head: from, ...none };
  let { runConfig: head, problems } = await readHead(sides.head, { names, flags }), isAdoption = head !== void 0 && await isFirst(sides, head), base = isAdoption ? { ...own, baseline: head.baseline, baselineRules: head.baselineRules } : own, merged = head && mergeConfigs({ base, from, head });
  return { base, from, head, merged, touched, problems: problems.filter(({ file }) => touched.has(file)), isAdoption };
}
async function isFirst({ basePaths }, { baseline, inventory }) {
  if (!basePaths || baseline.length === 0) return !1;
  try {
    return holdsNothing(await basePaths(), [defaultInventory, inventory]);
  } catch (error) {
    if (error instanceof RunError && error.code === "tree-too-large") return !1;
    throw error;
  }
}
var judging = [configName, mistakenName, waiversPath].map((path) => path.toLowerCase()), ownFolder = baselinePath.slice(0, baselinePath.indexOf("/"));
function holdsNothing(paths, inventories) {
  let folders = inventories.map((name) => `/${name.toLowerCase()}`);
  return !paths.some((path) => {
    let lower = `/${path.toLowerCase()}`, names = lower.split("/");
    if (path.endsWith("/") || names.includes(ownFolder) || judging.includes(names.at(-1) ?? "")) return !0;
    let isRecord = /\.ya?ml$/.test(lower);
    return folders.some((folder) => lower.endsWith(folder) || isRecord && lower.includes(`${folder}/`));
  });
}
async function readFrom(tree, base, { names, flags }) {
  try {
    return await readRunConfig(tree, names, flags);
  } catch (error) {
    if (error instanceof RunError) return base;
    throw error;
  }
}
async function readHead(tree, { names, flags }) {
  try {
    let runConfig = await readRunConfig(tree, names, flags);
    return { runConfig, problems: runConfig.problems };
  } catch (error) {
    if (!(error instanceof RunError) || error.problems.length === 0) throw error;
    return { runConfig: void 0, problems: error.problems };
  }
}
async function touchedFiles({ from, head }) {
  let touched = /* @__PURE__ */ new Set();
  for (let path of runConfigFiles) isSame(await from.file(path), await head.file(path)) || touched.add(path);
  return touched;
}
function isSame(a, b) {
  return !a || !b ? a === b : Buffer.compare(a.bytes, b.bytes) === 0;
}

// src/usecases/change/affected-vendors.ts
function movedInventory({ from, head }) {
  let [before, after] = [new Set(from.run.vendors), new Set(head.run.vendors)];
  return {
    changed: head.run.vendors.filter((folder) => before.has(folder)),
    added: head.run.vendors.filter((folder) => !before.has(folder)),
    removed: from.run.vendors.filter((folder) => !after.has(folder)),
    guidelines: !0,
    outside: null,
    documents: null
  };
}
async function findRenamed({ from, head }, { removed, added }) {
  return removed.length === 0 || added.length === 0 ? /* @__PURE__ */ new Map() : renamedVendors(await vendorsIn(from, removed), await vendorsIn(head, added));
}
async function vendorsIn({ tree, inventory }, folders) {
  let vendors = /* @__PURE__ */ new Map();
  for (let folder of folders) vendors.set(folder, (await readFolder(folder, [], { tree, inventory })).records);
  return vendors;
}
async function factsBefore({ from, head }, vendors) {
  let known = /* @__PURE__ */ new Map();
  for (let vendor of vendors) {
    let [before, after] = [await readFolder(vendor, [], from), await readFolder(vendor, [], head)], [record] = before.records.vendors;
    if (!record || after.records.vendors.length === 0) continue;
    let names = identityIn(outlineOf(after.records), before.records, void 0)?.services;
    known.set(vendor, new Map(record.record.services.map((one) => [names?.get(one.id) ?? one.id, factsOf(one)])));
  }
  return known;
}
async function chooseFolders(states, choice) {
  let { from, head } = states, { scope, differences, renamed } = choice, known = [.../* @__PURE__ */ new Set([...head.run.vendors, ...from.run.vendors])].sort(compareText), wanted = withOtherNames(choose(known, choice.vendors, head.inventory), renamed), touched = scope === "all" ? new Set(known) : await touchedFolders(states, differences), within = ({ run }) => run.vendors.filter((folder) => wanted.has(folder) && touched.has(folder));
  return { scope, head: within(head), from: within(from), asked: choice.vendors && wanted };
}
function withOtherNames(vendors, renamed) {
  let asked = new Set(vendors), pairs = [...renamed].filter((names) => names.some((name) => asked.has(name)));
  return /* @__PURE__ */ new Set([...vendors, ...pairs.flat()]);
}
async function touchedFolders({ head }, differences) {
  let { changed, added, removed } = differences, touched = /* @__PURE__ */ new Set([...changed, ...added, ...removed]);
  return /* @__PURE__ */ new Set([...touched, ...await reachingOut(head, touched, differences)]);
}
async function reachingOut({ tree, inventory, run }, touched, { outside, documents }) {
  if (!(outside === null || documents === null) && documents.length === 0 && outside.every((path) => runConfigFiles.includes(path))) return [];
  let found = [];
  for (let folder of run.vendors.filter((name) => !touched.has(name))) {
    let { files } = await tree.read(`${inventory}/${folder}`);
    files.some((file) => mayReachOut(file, `${inventory}/${folder}/`)) && found.push(folder);
  }
  return found;
}
function mayReachOut(file, folder) {
  let content = latin1(file.bytes).replace(/^(?:(?:#.*)?\r?\n)*/, ""), depth = file.path.slice(folder.length).split("/").length - 1;
  if (!content.includes("\\") && content.split("..").length - 1 <= depth) return !1;
  let parsed = parseFile(file);
  return isProblem(parsed) || textsIn(parsed.values).some((text) => leadsOut(text, file.path, folder));
}
function leadsOut(text, file, folder) {
  return text.includes("..") && !locateDocument(file, text)?.startsWith(folder);
}
function textsIn(value) {
  return typeof value == "string" ? [value] : typeof value == "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
function latin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

// src/usecases/change/config-findings.ts
function configChanges({ from, head, passes }, catalogue) {
  let areRead = (path) => ![...from.problems, ...head.problems].some(({ file }) => file === path);
  return said(
    [
      ...ruleChanges({ from, head, passes }, catalogue),
      ...settingChanges({ from, head, passes }),
      ...areRead(waiversPath) ? waiverChanges({ from, head, passes }) : [],
      ...areRead(baselinePath) ? baselineChanges({ from, head, passes }) : []
    ],
    catalogue
  );
}
function guidelineChanges(from, head, catalogue) {
  let before = new Map(from.map((guideline) => [guideline.record.id, guideline])), after = new Set(head.map(({ record }) => record.id)), gone = from.filter(({ record }) => !after.has(record.id));
  return said(
    [
      ...head.flatMap((guideline) => {
        let known = before.get(guideline.record.id);
        return known ? guidelineEdits(known.record, guideline) : [guidelineFact("added", guideline)];
      }),
      ...gone.map((guideline) => guidelineFact("removed", guideline))
    ],
    catalogue
  );
}
function said(facts, catalogue) {
  return facts.map((fact2) => ({ ...ownFinding(fact2, catalogue), section: runConfigSection }));
}
var mostPasses = 5;
function passing(args, passes) {
  if (passes.length === 0) return args;
  let more = passes.length - mostPasses;
  return { ...args, passes: [...passes.slice(0, mostPasses), ...more > 0 ? [`+${more}`] : []] };
}
function ruleChanges({ from: base, head, passes }, { catalogue }) {
  return catalogue.rules.flatMap((rule) => {
    let [was, is] = [severitiesOf(rule, base), severitiesOf(rule, head)];
    return namedOf(rule, [base, head]).flatMap((name) => {
      let [from, to] = [was.get(name), is.get(name)];
      if (from === void 0 || to === void 0 || from === to) return [];
      let basis = rule.isStatutory ? "statute" : rule.basis, args = passing({ case: "changed", rule: name, basis, from, to }, passes.ofRule(name));
      return [fact("POL-01", args, [name, from, to], entryPlace(head, ["rules", name]))];
    });
  });
}
function namedOf(rule, configs) {
  let named = new Set(configs.flatMap(({ overrides }) => overrides.map((one) => nameOfCase(one.rule, one.case))));
  return [rule.id, ...namesOfCases(rule).filter((name) => named.has(name))];
}
function severitiesOf(rule, { overrides }) {
  let ofRule = overrides.find((one) => one.rule === rule.id && one.case === void 0)?.to ?? rule.severity;
  return new Map([
    [rule.id, ofRule],
    ...casesOf(rule).map((found) => [nameOfCase(rule.id, found.name), severityOf(found, overrides)])
  ]);
}
function settingChanges({ from: base, head, passes }) {
  let before = valuesOf(base);
  return [...valuesOf(head)].flatMap(([setting, { path, value: to }]) => {
    let from = before.get(setting)?.value ?? null;
    if (canonical(from) === canonical(to)) return [];
    let args = passing({ case: "changed", setting, from: shown(from), to: shown(to) }, passes.ofSetting(setting));
    return [fact("POL-02", args, [setting, shown(from), shown(to)], entryPlace(head, path))];
  });
}
function valuesOf({ config }) {
  let values = config.entries.filter(({ path }) => path[0] !== "rules");
  return new Map(values.map((entry) => [entry.path.join("."), entry]));
}
function entryPlace({ config }, path) {
  let entry = config.entries.find((one) => one.path.join(".") === path.join(".")), location = entry?.source.kind === "file" ? entry.source.location : void 0;
  return {
    pointer: toPointer(path),
    ...location ? { location, frame: noFrame(location) } : beginning(configName)
  };
}
function waiverChanges({ from, head, passes }) {
  let before = new Map(from.waivers.map((waiver) => [nameOf(waiver), waiver])), after = new Map(head.waivers.map((waiver) => [nameOf(waiver), waiver])), removed = [...before].filter(([name]) => !after.has(name)).map(([, waiver]) => waiverFact("removed", waiver, []));
  return [
    ...[...after].flatMap(([name, waiver]) => {
      let known = before.get(name), passed = passes.ofWaiver(waiver);
      return known ? waiverEdits(known.record, waiver, passed) : [waiverFact("added", waiver, passed)];
    }),
    ...removed
  ];
}
function waiverFact(what, { record, source, path }, passes) {
  let { rule, vendor, expires_on: last } = record, args = passing({ case: what, rule, vendor, [what === "added" ? "to" : "from"]: last }, passes), place = what === "added" ? { pointer: "", ...source.show([...path, "rule"]) } : whole(waiversPath);
  return fact("POL-03", args, identityOf(record), place, record);
}
function waiverEdits(before, { record, source, path }, passes) {
  return ["reason", "owner", "approver", "expires_on", "ticket", "acknowledges_statute", "given_for"].flatMap((key) => {
    if (canonical(before[key]) === canonical(record[key])) return [];
    let about = { rule: record.rule, vendor: record.vendor, from: shown(before[key]), to: shown(record[key]) }, args = passing({ case: "changed", key, ...about }, effects.includes(key) ? passes : []), place = { pointer: "", ...source.show([...path, key]) };
    return [fact("POL-03", args, [...identityOf(record), key], place, record)];
  });
}
var effects = ["owner", "approver", "expires_on", "acknowledges_statute", "given_for"];
function baselineChanges({ from: base, head, passes }) {
  let names = ({ baseline }) => new Set(baseline.map(({ record }) => canonical(record))), [before, after] = [names(base), names(head)], added = [...after].filter((name) => !before.has(name)).length, removed = [...before].filter((name) => !after.has(name)).length;
  if (added + removed === 0) return [];
  let counted = { case: "changed", from: before.size, to: after.size, added, removed }, args = passing(counted, passes.ofBaseline());
  return [fact("POL-04", args, [String(added), String(removed)], whole(baselinePath))];
}
function guidelineFact(what, { record, source }) {
  let place = what === "added" ? { pointer: "/id", ...source.show(["id"]) } : whole(source.file), args = { case: what, guideline: record.id };
  return { ...fact("POL-05", args, [record.id], place), subject: { guideline: record.id } };
}
function guidelineEdits(before, { record, source }) {
  let [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(record))];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    let [from, to] = [old.get(key), now.get(key)];
    if (canonical(from) === canonical(to)) return [];
    let args = { case: "changed", key, guideline: record.id, from: shown(from), to: shown(to) }, place = { pointer: `/${key}`, ...source.show([key]) };
    return [{ ...fact("POL-05", args, [record.id, key], place), subject: { guideline: record.id } }];
  });
}
function fact(rule, args, identity, place, { vendor, service, contract } = {}) {
  return { rule, args, identity, ...place, subject: { vendor, service, contract } };
}
function whole(file) {
  return { pointer: "", ...beginning(file) };
}
function beginning(file) {
  let location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { location, frame: noFrame(location) };
}
function noFrame({ line }) {
  return { firstLine: line, lines: [] };
}
function shown(value) {
  return value == null ? "–" : cut(typeof value == "string" ? value : canonical(value));
}

// src/evidence/quotes/articles.ts
function differingArticles(cited, before, after) {
  return before.letters === after.letters ? [] : [...new Map(cited.toReversed().flatMap((text) => headingLabels(text).map((label) => [label, text])))].filter(([label]) => before.lettersOf(label) !== after.lettersOf(label)).map(([label, text]) => ({ cited: text, label })).toReversed();
}
function citedLabels(articles) {
  return [...new Set(articles.flatMap(headingLabels))];
}
var ArticlePair = class {
  known = /* @__PURE__ */ new Map();
  before;
  after;
  constructor(before, after) {
    this.before = before, this.after = after;
  }
  /** Whether all letters are equal: those of the articles, or of the whole text if neither has any of the articles. */
  areSame(labels) {
    if (this.before.letters === this.after.letters) return !0;
    let matches = labels.map((label) => this.match(label)).filter((match) => match !== "absent");
    return matches.length > 0 && matches.every((match) => match === "same");
  }
  /** Returns the labels that both texts have, with different letters. */
  differing(labels) {
    return labels.filter((label) => this.match(label) === "different");
  }
  match(label) {
    let known = this.known.get(label) ?? this.matchNow(label);
    return this.known.set(label, known), known;
  }
  matchNow(label) {
    if (this.before.letters === this.after.letters) return "same";
    let [was, is] = [this.before.lettersOf(label), this.after.lettersOf(label)];
    return was === void 0 && is === void 0 ? "absent" : was === void 0 || is === void 0 ? "partial" : was === is ? "same" : "different";
  }
};

// src/usecases/change/agreed-anew.ts
function isAgreedAnew(before, now, asOf) {
  return lastAgreed(before, asOf) < lastAgreed(now, asOf);
}
function isAgreedLater(before, other, asOf) {
  return lastAgreed(before, asOf) < lastOf(daysOf(other), asOf);
}
function isSignedLater(before, { signedOn }, asOf) {
  return signedOn !== void 0 && lastAgreed(before, asOf) < lastOf([signedOn], asOf);
}
function lastAgreed({ contract, contracts }, asOf) {
  let amendments = contracts.filter(({ amends, isInForce: isInForce2 }) => isInForce2 && amends.includes(contract.id));
  return lastOf([contract, ...amendments].flatMap(daysOf), asOf);
}
function daysOf({ signedOn, renewedOn }) {
  return [signedOn, ...renewedOn];
}
function lastOf(days, asOf) {
  return days.reduce((last, day) => last < day && day <= asOf ? day : last, "");
}

// src/usecases/change/altered-documents.ts
function alteredDocuments(sides, asOf) {
  let { before, after, identity = itself } = sides;
  return inForceIn(before).flatMap((contract) => {
    let now = after.contracts.find(({ id }) => id === (identity.contracts.get(contract.id) ?? contract.id)), agreed = { contract, contracts: before.contracts };
    if (!now || isAgreedAnew(agreed, { contract: now, contracts: after.contracts }, asOf)) return [];
    let citing = inForceIn(after).includes(now) ? now : void 0;
    return contract.documents.flatMap((from) => {
      let at = now.documents.findIndex(({ id }) => id === from.id), to = now.documents[at];
      if (!to || !isOther(from, to) || isSignedLater(agreed, to, asOf)) return [];
      let path = ["documents", at], cited = citedIn(from.id, { contract, now, citing, path });
      return [{ contract: now.id, document: from.id, path, from, to, cited }];
    });
  });
}
function inForceIn({ services, contracts }) {
  let inForce = new Set(services.flatMap((service) => service.inForce));
  return contracts.filter(({ id }) => inForce.has(id));
}
function isOther(from, to) {
  return from.sha256 !== void 0 && to.sha256 !== void 0 && to.sha256 !== from.sha256 && to.sha256 !== from.recorded;
}
function citedIn(document, { contract, now, citing, path }) {
  let clauses = [...contract.clauses, ...citing?.clauses ?? []].filter((clause) => clause.document === document);
  return [...new Set(clauses.flatMap((clause) => clause.articles))].sort(compareText).map((article) => {
    let at = now.clauses.findIndex((clause) => clause.document === document && clause.articles.includes(article));
    return { article, path: at < 0 ? path : ["clauses", at, "article"] };
  });
}

// src/usecases/change/arrivals.ts
async function arrivals(evidence, trees) {
  let texts = new Texts(trees), found = [];
  for (let one of evidence) found.push(...await arrivalsOf(one, texts));
  return [...groupBy(
    found,
    ({ contract, document, label }) => JSON.stringify([contract, document.id, label ?? null])
  ).values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    let all = [first, ...rest], union = (of) => [...new Set(all.flatMap(of))].sort(compareText);
    return [{ ...first, former: union(({ former }) => former), requirements: union((one) => one.requirements) }];
  });
}
async function arrivalsOf({ requirement, had, has }, texts) {
  let arrived = arrivedDocuments(has), former = await formerArticles(had, arrived, texts), open = former.filter(({ isOpen }) => isOpen), asked = arrived.filter(({ clauses: [first] }) => open.length > 0 || first.isSame), found = [];
  for (let document of asked) found.push(...await arrivalsBy(document, { former, open, requirement }, texts));
  return found;
}
function arrivedDocuments(has) {
  return [...groupBy(has, ({ contract, document }) => JSON.stringify([contract, document.id])).values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    let clauses = [first, ...rest], places = clauses.flatMap(
      ({ articles, cited }) => citedLabels(articles).map((label) => [label, cited])
    );
    return [
      { clauses, citing: new Citing(clauses.map(({ articles }) => articles)), places: new Map(places.reverse()) }
    ];
  });
}
async function formerArticles(had, arrived, texts) {
  let kept = /* @__PURE__ */ new Map(), found = [];
  for (let { document, articles, still } of had) {
    let labels = citedLabels(articles), keeps = kept.get(still) ?? new Citing(still);
    kept.set(still, keeps);
    let isOpen = !keeps.cites(labels);
    for (let { clauses, citing } of arrived) {
      if (!isOpen) break;
      isOpen = !((await texts.pair(document, clauses[0].document))?.articles.areSame(labels) && citing.cites(labels));
    }
    found.push({ document, labels, isOpen });
  }
  return found;
}
var Citing = class {
  labels;
  isAny;
  constructor(clauses) {
    let labels = clauses.map(citedLabels);
    this.labels = new Set(labels.flat()), this.isAny = labels.some((list) => list.length === 0);
  }
  /** Whether one of the clauses cites one of the articles. A clause without a label covers every article. */
  cites(labels) {
    return this.labels.size === 0 && !this.isAny ? !1 : this.isAny || labels.length === 0 || labels.some((label) => this.labels.has(label));
  }
};
async function arrivalsBy({ clauses, citing, places }, { former, open, requirement }, texts) {
  let { contract, document, cited, listed } = clauses[0], said2 = { contract, document, requirements: [requirement] }, versions = await versionsOf(document, { former, citing }, texts), found = [];
  for (let one of open) {
    if (versions.size > 0 && !versions.has(one.document)) continue;
    let pair = await texts.pair(one.document, document), differing = pair?.isOneFormat ? pair.articles.differing(one.labels) : [];
    found.push(
      ...differing.map((label) => ({ ...said2, path: places.get(label) ?? cited, former: [one.document.id], label }))
    );
  }
  if (found.length > 0 || versions.size > 0) return found;
  let ids = new Set((open.length > 0 ? open : former).map((one) => one.document.id));
  return [{ ...said2, path: listed, former: [...ids], label: void 0 }];
}
async function versionsOf(document, { former, citing }, texts) {
  let versions = /* @__PURE__ */ new Set();
  for (let articles of groupBy(former, (one) => one.document.id).values()) {
    let [first] = articles;
    if (!first) continue;
    let pair = await texts.pair(first.document, document), isSame2 = (labels) => pair?.articles.areSame(labels) === !0;
    (citing.labels.size === 0 || isSame2([...citing.labels])) && articles.some(({ labels }) => isSame2(labels)) && versions.add(first.document);
  }
  return versions;
}
var Texts = class {
  read = /* @__PURE__ */ new Map();
  pairs = /* @__PURE__ */ new Map();
  trees;
  constructor(trees) {
    this.trees = trees;
  }
  /** Undefined where one of them cannot be read. */
  pair({ place: from }, { place: to }) {
    if (!(from === void 0 || to === void 0))
      return once(this.pairs, JSON.stringify([from, to]), async () => {
        let [was, is] = [await this.textOf("from", from), await this.textOf("head", to)];
        if (!(!was || !is))
          return { articles: new ArticlePair(was.document, is.document), isOneFormat: was.format === is.format };
      });
  }
  textOf(side, place) {
    return once(this.read, JSON.stringify([side, place]), async () => {
      let text = await this.trees[side].text(place);
      if (text.state === "unread") return;
      let document = readable(text);
      return document instanceof ReadDocument ? { format: text.format, document } : void 0;
    });
  }
};
function once(known, key, make) {
  let value = known.get(key) ?? make();
  return known.set(key, value), value;
}

// src/usecases/change/evidence-outline.ts
function evidenceOf(dossier, outlining) {
  return structuredClone({
    services: servicesOf(dossier, outlining),
    contracts: dossier.contracts.map((contract) => contractOutline(contract, dossier))
  });
}
function contractOutline(contract, { evidence, facts }) {
  let { id, signed_on: signedOn = "", renewed_on: renewed = [], renewals = [], amended: amends = [] } = contract, known = clauseFacts(contract, facts), renewedOn = [renewed, ...renewals.map(({ on }) => on)].flat();
  return {
    id,
    signedOn,
    renewedOn,
    amends,
    isInForce: isInForce(contract, facts),
    isOver: isOver(contract, facts),
    documents: contract.documents.map((document) => documentOutline(document, evidence)),
    clauses: contract.clauses.map((clause, at) => clauseOutline(clause, known[at]))
  };
}
function clauseOutline(clause, fact2 = { standing: "claimed" }) {
  let { covers, document, article = [], passage, checked, proposed } = clause;
  return {
    ...fact2,
    covers: proposed ? [] : covers,
    document,
    hasOwnCheck: checked !== void 0,
    articles: [article, passage?.state === "found" ? passage.article ?? [] : []].flat()
  };
}
function documentOutline({ id, location, uri, sha256, signed_on: signedOn }, evidence) {
  let found = location === void 0 ? void 0 : evidence[location], digest = found?.state === "present" ? found.sha256 : void 0;
  return { id, place: location, sha256: uri === void 0 ? digest : sha256, recorded: sha256, signedOn };
}
function servicesOf({ assessments, facts }, { catalogue, overrides }) {
  let services = /* @__PURE__ */ new Map();
  for (let { rule: id, subject, status, clauses = [] } of assessments) {
    let rule = catalogue.rule(id);
    if (subject.service === void 0 || !rule || !catalogue.isTerm(id)) continue;
    let terms = services.get(subject.service) ?? /* @__PURE__ */ new Map();
    if (services.set(subject.service, terms), isOff(id, overrides)) continue;
    let places = clauses.map(({ contract, clause }) => [contract, clause]);
    terms.set(rule.requirement, { status, clauses: places });
  }
  return [...services].map(([id, terms]) => ({ id, inForce: contractsInForce({ id }, facts), terms }));
}
function clausesFor(requirement, service, outline) {
  let answer = service.terms.get(requirement), contracts = outline.contracts.filter(({ id }) => service.inForce.includes(id));
  return answer?.status !== "pass" ? contracts.flatMap(
    (contract) => contract.clauses.flatMap((clause) => clause.covers.includes(requirement) ? [{ contract, clause }] : [])
  ) : contracts.flatMap(
    (contract) => answer.clauses.flatMap(([id, at]) => {
      let clause = id === contract.id ? contract.clauses[at] : void 0;
      return clause ? [{ contract, clause }] : [];
    })
  );
}
function digestsOf({ contracts }) {
  return new Map(
    contracts.map(({ id, documents }) => [
      id,
      documents.flatMap(({ sha256, recorded }) => [sha256 ?? [], recorded ?? []].flat())
    ])
  );
}

// src/usecases/change/arrived-documents.ts
function arrivedEvidence(sides, asOf) {
  let { before, after, identity = itself } = sides;
  return before.services.flatMap((service) => {
    let now = after.services.find(({ id }) => id === (identity.services.get(service.id) ?? service.id));
    return now ? [...service.terms].flatMap(([requirement, { status }]) => {
      if (status !== "pass") return [];
      let had = clausesFor(requirement, service, before), has = clausesFor(requirement, now, after);
      return [...new Set(had.map(({ contract }) => contract))].flatMap((contract) => {
        let clauses = had.filter((one) => one.contract === contract).map(({ clause }) => clause), found = arrivedFor({ contract, clauses, has }, sides, asOf);
        return found.had.length > 0 && found.has.length > 0 ? [{ requirement, ...found }] : [];
      });
    }) : [];
  });
}
function arrivedFor({ contract, clauses, has }, { before, after, identity = itself }, asOf) {
  let nameOf2 = ({ id }) => identity.contracts.get(id) ?? id, now = after.contracts.find(({ id }) => id === nameOf2(contract)), agreed = { contract, contracts: before.contracts };
  if (now && isAgreedAnew(agreed, { contract: now, contracts: after.contracts }, asOf)) return { had: [], has: [] };
  let known = new Set(before.contracts.map(nameOf2)), standsFor = (other) => other === now || !known.has(other.id) && !isAgreedLater(agreed, other, asOf);
  return {
    had: formerClauses(clauses, contract, { has, now }),
    has: has.filter((one) => standsFor(one.contract)).flatMap((one) => arrivedClause(one, contract, one.contract === now)).filter(({ document }) => !isSignedLater(agreed, document, asOf))
  };
}
function formerClauses(clauses, { documents }, { has, now }) {
  let known = /* @__PURE__ */ new Map();
  return clauses.flatMap((clause) => {
    let document = documents.find(({ id }) => id === clause.document);
    if (!document) return [];
    let key = JSON.stringify([document.id, clause.standing]), still = known.get(key) ?? successors(document, clause.standing, { has, now });
    return known.set(key, still), [{ document, articles: clause.articles, still }];
  });
}
function successors(document, standing, { has, now }) {
  return has.filter((one) => {
    let cited = documentOf(one);
    return cited && (hasBytesOf(cited, document) || one.contract === now && isNamedAs(cited, document)) && !isBelow(one.clause.standing, standing);
  }).map(({ clause }) => clause.articles);
}
function arrivedClause(one, { documents }, isSame2) {
  let { contract, clause } = one, document = documentOf(one);
  return document ? documents.some((from) => hasBytesOf(document, from) || isSame2 && isNamedAs(document, from)) ? [] : [
    {
      contract: contract.id,
      isSame: isSame2,
      document,
      articles: clause.articles,
      cited: ["clauses", contract.clauses.indexOf(clause), "document"],
      listed: ["documents", contract.documents.indexOf(document)]
    }
  ] : [];
}
function documentOf({ contract, clause }) {
  return contract.documents.find(({ id }) => id === clause.document);
}
function hasBytesOf({ sha256 }, from) {
  return sha256 !== void 0 && (sha256 === from.sha256 || sha256 === from.recorded);
}
function isNamedAs({ id, sha256 }, from) {
  return id === from.id && (from.sha256 !== void 0 || sha256 === void 0);
}

// src/usecases/change/lost-evidence.ts
function lostEvidence(sides) {
  let { before, after, identity = itself } = sides, lost = before.services.flatMap((service) => {
    let name = identity.services.get(service.id) ?? service.id, now = after.services.find(({ id }) => id === name);
    return now ? lostBy({ service, now }, { before, after, identity }) : [];
  });
  return [...groupBy(lost, ({ requirements: _, ...about }) => JSON.stringify(about)).values()].flatMap(([first, ...rest]) => first ? [{ ...first, requirements: [first, ...rest].flatMap(({ requirements }) => requirements) }] : []);
}
function lostBy({ service, now }, { before, after, identity }) {
  return [...service.terms].flatMap(([requirement, { status }]) => {
    if (status === "not-applicable") return [];
    let has = clausesFor(requirement, now, after), had = clausesFor(requirement, service, before).filter(
      ({ contract: contract2 }) => goesOn(contract2, { has, after: after.contracts, before: before.contracts, identity })
    ), [stood, stands] = [bestOf(had), bestOf(has)];
    if (!isBelow(stands, stood)) return [];
    if (stands === "none" && status === "pass" && now.terms.get(requirement)?.status === "fail") return [];
    let best = had.find(({ clause }) => clause.standing === stood), contract = best && contractNamed(best.contract.id, after.contracts, identity);
    return !best || !contract ? [] : [
      { ...lossOf(best.clause, contract, requirement), service: now.id, contract: contract.id, requirements: [requirement], before: stood, after: stands }
    ];
  });
}
function bestOf(clauses) {
  return clauses.reduce((best, { clause }) => betterOf(best, clause.standing), "none");
}
function contractNamed(id, contracts, { contracts: names }) {
  return contracts.find((contract) => contract.id === (names.get(id) ?? id));
}
function goesOn(contract, { has, before, after, identity }) {
  let today = contractNamed(contract.id, after, identity);
  if (!today) return !1;
  if (!today.isOver) return !0;
  let known = new Set(before.map(({ id }) => identity.contracts.get(id) ?? id));
  return has.some((one) => !known.has(one.contract.id) && one.contract.signedOn <= contract.signedOn);
}
function lossOf(clause, contract, requirement) {
  let now = counterpartOf(clause, contract, requirement);
  if (!now) return { case: "clause", path: ["clauses"], document: clause.document, unread: void 0 };
  let { document } = now, place = ["clauses", contract.clauses.indexOf(now)], path = ["documents", contract.documents.findIndex(({ id }) => id === document)];
  return now.lack ? now.lack.of === "quote" && hadNoQuote(clause) ? { case: "check", path: clause.hasOwnCheck ? place : path, document, unread: void 0 } : now.lack.of === "quote" ? { ...ofQuote(now.lack, place), document, unread: void 0 } : { case: "document", path, document, unread: now.lack.why } : { case: "contract", path: ["status"], document, unread: void 0 };
}
function hadNoQuote({ lack }) {
  return lack?.of === "quote" && lack.why === "absent";
}
function ofQuote({ why }, clause) {
  return why === "absent" ? { case: "quote-removed", path: clause } : { case: `quote-${why}`, path: [...clause, "quote"] };
}
function counterpartOf({ document, articles }, { clauses }, requirement) {
  let covering = clauses.filter(({ covers }) => covers.includes(requirement)), beside = covering.filter((clause) => clause.document === document);
  return beside.find((clause) => clause.articles[0] === articles[0]) ?? beside[0] ?? covering[0];
}

// src/usecases/change/evidence-findings.ts
async function evidenceFindings(folder, look) {
  let altered2 = alteredDocuments(folder, look.asOf), facts = lostEvidence(folder).map((lost) => lostFact(lost, folder, look));
  for (let document of altered2) facts.push(...await alteredFacts(document, folder, look));
  let arrived = await arrivals(arrivedEvidence(folder, look.asOf), look.trees);
  if (facts.push(...arrived.map((arrival) => arrivedFact(arrival, folder, look))), facts.length === 0) return [];
  let { records } = await readFolder(folder.head, [], { tree: look.trees.head, inventory: look.inventory });
  return facts.map((fact2) => ({
    finding: ownFinding({ ...fact2, ...placeIn(records, fact2, `${look.inventory}/${folder.head}`) }, look.catalogue),
    formerly: formerly(fact2, folder)
  }));
}
function lostFact(lost, { head }, { catalogue }) {
  let { service, contract, document, unread, before, after, path } = lost, requirements = lost.requirements.toSorted((a, b) => catalogue.position(a) - catalogue.position(b));
  return {
    rule: "CHG-03",
    args: {
      case: lost.case,
      service,
      contract,
      requirements,
      before,
      after,
      ...document !== void 0 && { document },
      ...unread !== void 0 && { unread }
    },
    identity: [head, service, contract, document ?? null, before, after, ...requirements],
    subject: { vendor: head, service, contract },
    path
  };
}
async function alteredFacts(altered2, { head }, look) {
  let { contract, document, path, to } = altered2, fact2 = (name, where, place) => ({
    rule: "CHG-04",
    args: { case: name, contract, document, ...place !== void 0 && { place } },
    // A document that changes again is another finding.
    identity: [head, contract, document, place ?? null, to.sha256 ?? null],
    subject: { vendor: head, contract },
    path: where
  }), differing = await differingIn(altered2, look);
  return differing.length === 0 ? to.sha256 === to.recorded ? [fact2("bytes", path)] : [] : differing.map(
    ({ cited, label }) => fact2("article", altered2.cited.find(({ article }) => article === cited)?.path ?? path, label)
  );
}
function arrivedFact({ contract, document, path, former, label, requirements }, { head }, { catalogue }) {
  let sorted = requirements.toSorted((a, b) => catalogue.position(a) - catalogue.position(b)), more = label === void 0 ? { requirements: sorted } : { place: label };
  return {
    rule: "CHG-04",
    args: { case: label === void 0 ? "new-document" : "article", contract, document: document.id, former, ...more },
    identity: [head, contract, document.id, label ?? "new-document", document.sha256 ?? null],
    subject: { vendor: head, contract },
    path
  };
}
async function differingIn({ from, to, cited }, { trees }) {
  if (from.place === void 0 || to.place === void 0 || cited.length === 0) return [];
  let before = await trees.from.text(from.place), after = await trees.head.text(to.place);
  if (before.state === "unread" || after.state === "unread" || before.format !== after.format) return [];
  let [was, is] = [readable(before), readable(after)];
  return !(was instanceof ReadDocument) || !(is instanceof ReadDocument) ? [] : differingArticles(
    cited.map(({ article }) => article),
    was,
    is
  );
}
function placeIn({ contracts }, { subject, path }, folder) {
  let source = contracts.find(({ record }) => record.id === subject.contract)?.source;
  if (source) return { pointer: toPointer(path), ...source.show(path) };
  let location = { file: folder, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { pointer: toPointer(path), location, frame: { firstLine: 1, lines: [] } };
}
function formerly({ subject }, { from, identity = itself }) {
  let { service, contract } = subject;
  return {
    vendor: from,
    service: service === void 0 ? null : formerName(service, identity.services),
    contract: formerName(contract, identity.contracts)
  };
}
function formerName(name, names) {
  return [...names].find(([, now]) => now === name)?.[0] ?? name;
}

// src/usecases/change/counterparts.ts
function serviceInHead({ id }, { after, identity }) {
  let name = identity.services.get(id) ?? id, at = after.record.services.findIndex((one) => one.id === name), service = after.record.services[at];
  return service && { service, at };
}
function contractInHead({ id }, { head, identity }) {
  let name = identity.contracts.get(id) ?? id;
  return head.records.contracts.find(({ record }) => record.id === name);
}
function contractsFor({ id }, { base }) {
  return base.records.contracts.map(({ record }) => record).filter((record) => isInForce(record, base.facts) && record.services.includes(id));
}
function unaskedRules({ id }, other, { base, head }) {
  let asked = new Set(
    base.assessments.flatMap(
      ({ rule, subject, status }) => subject.service === id && status !== "not-applicable" ? rule : []
    )
  );
  return head.assessments.filter(
    ({ subject, status, reason }) => subject.service === other.id && status === "not-applicable" && reason?.code !== "declared"
  ).flatMap(({ rule }) => asked.has(rule) ? rule : []);
}
function loosened(args, { source, path, service, contract }, { before, after }) {
  let identity = [before.record.id, service, args.key, ...contract === void 0 ? [] : [contract]], subject = { vendor: after.record.id, service, contract };
  return { rule: "CHG-02", args, subject, identity, pointer: toPointer(path), ...source.show(path) };
}

// src/usecases/change/relation.ts
var relationKeys = ["personal_data_relation", "legal_basis", "document"];
function relationKey(service, other, compared) {
  if (lostFlags(service, other, compared.catalogue.catalogue).length > 0) return;
  let { catalogue } = compared;
  return unaskedRules(service, other, compared).some((rule) => catalogue.rule(rule)?.isStatutory) ? relationKeys.find((key) => relationOf(service, key) !== relationOf(other, key)) : void 0;
}
function relationOf(service, key) {
  return service[key] ?? (key === "personal_data_relation" ? "consigned" : void 0);
}

// src/usecases/change/twins.ts
function twinOf(service, compared) {
  let { before, after, identity, catalogue } = compared, own = identity.services.get(service.id) ?? service.id, known = new Map(before.record.services.map((one) => [identity.services.get(one.id) ?? one.id, one]));
  return after.record.services.flatMap((other, at) => {
    if (other.id === own) return [];
    let earlier = known.get(other.id), isLike = earlier ? isNowLike(service, other, earlier, compared) : isLikeNew(service, other, compared), relation = relationKey(service, other, compared) ?? [], lost = isLike ? [...lostFlags(service, other, catalogue.catalogue), relation].flat() : [];
    return lost.length > 0 ? [{ service: other, at, lost }] : [];
  })[0];
}
function isLikeNew(service, other, compared) {
  return service.type === other.type || isCalledLike(service, other) || isBoundLike(service, other, compared);
}
function isNowLike(service, other, earlier, compared) {
  return isCalledLike(service, other) && !isCalledLike(service, earlier) || isBoundLike(service, other, compared, earlier);
}
function isBoundLike(service, other, compared, earlier) {
  return sharesContract(service, other, compared, earlier) || sharesDocument(service, other, compared, earlier);
}
function sharesContract(service, other, compared, earlier) {
  return contractsFor(service, compared).some((contract) => (earlier === void 0 || !contract.services.includes(earlier.id)) && contractInHead(contract, compared)?.record.services.includes(other.id) === !0);
}
function sharesDocument(service, other, compared, earlier) {
  let { base, head } = compared, known = new Set(contractsFor(service, compared).flatMap(({ id }) => base.digests.get(id) ?? [])), had = new Set(earlier ? digestsFor(earlier, base) : []);
  return digestsFor(other, head).some((digest) => known.has(digest) && !had.has(digest));
}
function digestsFor({ id }, { records, digests }) {
  return records.contracts.filter(({ record }) => record.services.includes(id)).flatMap(({ record }) => digests.get(record.id) ?? []);
}
function isCalledLike(a, b) {
  let [one, two] = [lettersOf(a.name), lettersOf(b.name)];
  return one === "" || two === "" ? !1 : one.includes(two) || two.includes(one);
}
function lettersOf(name) {
  return skeleton(name).replaceAll(/[^\p{L}]/gu, "");
}

// src/usecases/change/withdrawn-agreements.ts
function takenBack(service, compared) {
  let now = serviceInHead(service, compared);
  if (!now) return [];
  let gone = goneRules(service, now.service, compared);
  return gone.length === 0 ? [] : [...ofService(service, now.service, now.at), ...ofContracts(service, now.service, compared)].flatMap(({ key, from, to, rules, path, contract }) => {
    let affected = gone.filter((rule) => !rules || rules.includes(rule));
    if (affected.length === 0) return [];
    let args = { case: "finding-gone", service: service.name, key, from, to, rules: affected }, { source, record } = contract ?? compared.after, place = { source, path, service: now.service.id, ...contract && { contract: record.id } };
    return [loosened(args, place, compared)];
  });
}
function goneRules(service, now, { base, head }) {
  let still = new Map(
    head.assessments.flatMap(
      ({ rule, subject, status }) => subject.service === now.id ? [[rule, status]] : []
    )
  );
  return base.assessments.filter(({ subject, reason }) => subject.service === service.id && reason?.code === "finding").map(({ rule }) => rule).filter((rule) => still.has(rule) && still.get(rule) !== "fail").sort(compareText);
}
function ofService(service, now, at) {
  let path = (key) => ["services", at, key], { started_on: begun, changed_on: changed } = service, identified = service.identified_requirements?.requirements ?? [], still = now.identified_requirements?.requirements ?? [], dropped = identified.filter((one) => !still.includes(one)), [basis, basisNow] = [basisOf(service), basisOf(now)];
  return [
    ...basis !== basisNow ? [
      {
        key: "selection.basis",
        from: basis,
        to: basisNow,
        rules: selectionRules,
        path: ["services", at, "selection", "basis"]
      }
    ] : [],
    ...now.started_on > begun ? [{ key: "started_on", from: begun, to: now.started_on, rules: ["AGR-02"], path: path("started_on") }] : [],
    ...changed !== void 0 && isEarlier(changed, now.changed_on) ? [{ key: "changed_on", from: changed, to: now.changed_on ?? "–", rules: ["AGR-06"], path: path("changed_on") }] : [],
    ...dropped.length > 0 ? [
      {
        key: "identified_requirements",
        from: identified.join(", "),
        to: still.length > 0 ? still.join(", ") : "–",
        rules: ["AGR-04"],
        path: path("identified_requirements")
      }
    ] : []
  ];
}
var selectionRules = ["SEL-01", "SEL-02", "SEL-03", "SEL-04", "AGR-04"];
function basisOf({ selection }) {
  return selection?.basis ?? "rfp";
}
function ofContracts(service, now, compared) {
  return contractsFor(service, compared).flatMap((contract) => {
    let later = contractInHead(contract, compared);
    if (!later) return [];
    let { record } = later, [renewed, renewedNow] = [lastRenewal(contract), lastRenewal(record)], hours = deadlineIn(contract);
    return [
      ...renewed !== void 0 && isEarlier(renewed.on, renewedNow?.on) ? [
        {
          key: renewed.key,
          from: renewed.on,
          to: renewedNow?.on ?? "–",
          rules: ["AGR-06"],
          path: [renewed.key],
          contract: later
        }
      ] : [],
      ...contract.renewal && !record.renewal ? [
        {
          key: "renewal",
          from: `term_months: ${contract.renewal.term_months}`,
          to: "–",
          rules: ["AGR-06"],
          path: ["renewal"],
          contract: later
        }
      ] : [],
      ...record.services.includes(now.id) ? [] : [
        {
          key: "services",
          from: contract.services.join(", "),
          to: record.services.join(", "),
          rules: void 0,
          path: ["services"],
          contract: later
        }
      ],
      ...hours !== void 0 && deadlineIn(record) === void 0 ? [
        {
          key: "deadline_hours",
          from: hours,
          to: "–",
          rules: ["SEC-15"],
          path: ["clauses", reportingAt(record)],
          contract: later
        }
      ] : []
    ];
  });
}
function lastRenewal({ renewed_on: renewed, renewals = [] }) {
  let last = renewals.at(-1)?.on;
  return last !== void 0 ? { key: "renewals", on: last } : renewed === void 0 ? void 0 : { key: "renewed_on", on: renewed };
}
function isEarlier(before, now) {
  return now === void 0 || now < before;
}
function deadlineIn({ clauses = [] }) {
  let stating = clauses.filter(({ covers }) => covers.includes("incident-reporting")), [stated] = stating.flatMap(
    (clause) => "deadline" in clause ? String(clause.deadline) : clause.deadline_hours ?? []
  );
  return stated === void 0 ? void 0 : String(stated);
}
function reportingAt({ clauses = [] }) {
  return Math.max(
    0,
    clauses.findIndex(({ covers }) => covers.includes("incident-reporting"))
  );
}

// src/usecases/change/loosened-services.ts
function loosenedFacts({ base, head, identity = itself }, catalogue) {
  let [before, after] = [base.records.vendors[0], head.records.vendors[0]];
  if (!before || !after) return [];
  let compared = { base, head, before, after, identity, catalogue };
  return [
    ...before.record.services.filter((service) => isActive(service, base.facts)).flatMap((service) => [
      ...lostFacts(service, compared),
      ...lostRelation(service, compared),
      ...ended(service, compared),
      ...twin(service, compared),
      ...takenBack(service, compared)
    ]),
    ...declared(compared)
  ];
}
function lostFacts(service, compared) {
  let now = serviceInHead(service, compared);
  if (!now) return [];
  let begins = stateOf(now.service, compared.head.facts) === "not-started" ? ["started_on"] : [];
  return [...lostFlags(service, now.service, compared.catalogue.catalogue), ...begins].map((key) => {
    let args = { case: "fact", service: service.name, key, from: String(service[key]), to: String(now.service[key]) };
    return loosened(args, inVendor(now.service, ["services", now.at, key], compared), compared);
  });
}
function lostRelation(service, compared) {
  let now = serviceInHead(service, compared), key = now && relationKey(service, now.service, compared);
  if (!now || key === void 0) return [];
  let [from = "–", to = "–"] = [relationOf(service, key), relationOf(now.service, key)], args = { case: "fact", service: service.name, key, from, to };
  return [loosened(args, inVendor(now.service, ["services", now.at, key], compared), compared)];
}
function ended(service, compared) {
  let now = serviceInHead(service, compared), { ended_on: from } = service, to = now?.service.ended_on;
  if (!now || to === void 0 || from !== void 0 && from <= to) return [];
  let contracts = runningBeyond(to, { service, now: now.service, compared });
  if (contracts.length === 0) return [];
  let args = { case: "ended", service: service.name, key: "ended_on", from: from ?? "–", to, contracts };
  return [loosened(args, inVendor(now.service, ["services", now.at, "ended_on"], compared), compared)];
}
function runningBeyond(day, { service, now, compared }) {
  let endsBy = (contract) => {
    let last = lastDayOf(contract, compared.head.facts);
    return isOver(contract, compared.head.facts) || last !== void 0 && last <= day;
  }, names = contractsFor(service, compared).filter((contract) => {
    let later = contractInHead(contract, compared);
    return !later || !endsBy(later.record);
  }).map((contract) => contractInHead(contract, compared)?.record.id ?? contract.id), signed = compared.head.records.contracts.filter(
    ({ record }) => record.status === "signed" && record.services.includes(now.id) && !endsBy(record)
  );
  return [.../* @__PURE__ */ new Set([...names, ...signed.map(({ record }) => record.id)])].sort(compareText);
}
function twin(service, compared) {
  let now = serviceInHead(service, compared);
  if (now && isActive(now.service, compared.head.facts)) return [];
  let found = twinOf(service, compared);
  if (!found) return [];
  let { at, lost, service: other } = found, args = { case: "twin", service: service.name, key: "services", from: service.id, to: other.id, facts: lost };
  return [loosened(args, inVendor(service, ["services", at, lost[0] ?? "id"], compared), compared)];
}
function inVendor({ id: service }, path, { after: { source } }) {
  return { source, path, service };
}
function declared(compared) {
  let { base, head, identity } = compared, known = new Map(base.assessments.map((one) => [askedIn(one, identity.services), one])), found = head.assessments.filter((one) => {
    let was = one.reason?.code === "declared" ? known.get(askedIn(one, /* @__PURE__ */ new Map())) : void 0;
    return was === void 0 || was.status === "not-applicable" ? !1 : contractsFor({ id: was.subject.service ?? "" }, compared).length > 0;
  });
  return [...groupBy(found, ({ subject, reason }) => JSON.stringify([subject.service, reason?.contract])).values()].flatMap((group) => declaredIn(group, compared));
}
function declaredIn(group, compared) {
  let { catalogue } = compared, { subject, reason } = group[0] ?? {}, contract = compared.head.records.contracts.find(({ record: record2 }) => record2.id === reason?.contract), service = compared.after.record.services.find(({ id }) => id === subject?.service);
  if (!contract || !service) return [];
  let requirements = group.flatMap(({ rule }) => catalogue.rule(rule)?.requirement ?? []).sort((a, b) => catalogue.position(a) - catalogue.position(b)), { record, source } = contract, at = (record.not_applicable ?? []).findIndex(({ requirement }) => requirement === requirements[0]), args = { case: "not-applicable", service: service.name, key: "not_applicable", requirements }, place = { source, path: ["not_applicable", at], service: service.id, contract: record.id };
  return [loosened({ ...args, contract: record.id }, place, compared)];
}
function askedIn({ rule, subject: { service = "" } }, services) {
  return JSON.stringify([rule, services.get(service) ?? service]);
}

// src/usecases/change/passes.ts
var noPasses = {
  ofRule: () => [],
  ofSetting: () => [],
  ofWaiver: () => [],
  ofBaseline: () => []
}, rulesOfSettings = {
  "settings.expiry_warning_days": ["AGR-03"],
  "settings.training_interval_months": ["SEC-03"],
  "settings.inspection_interval_months": ["SEC-04"],
  "settings.incident_deadline_hours": ["SEC-15"],
  "settings.minimum_quote_length": ["EVD-03"],
  "settings.waiver_warning_days": ["WVR-02"],
  "evidence.require": ["EVD-08"]
};
function passesOf(vanish, merged, overrides) {
  let later = new Map(merged.map((finding) => [finding.id, finding])), passing2 = vanish.map((today) => ({ today, after: later.get(today.id) })), named = (isMeant) => passing2.filter(isMeant).map(({ today }) => subjectOf(today)), isRuled = ({ today, after }) => after ? after.disposition === "open" && after.severity !== today.severity : isLeftOut(today, overrides);
  return {
    ofRule: (rule) => named((one) => isRuled(one) && namesOf(one.today).includes(rule)),
    ofSetting: (setting) => named((one) => !isRuled(one) && isSet(setting, one)),
    ofWaiver: (waiver) => named(({ after }) => after !== void 0 && isWaivedBy(waiver, after)),
    ofBaseline: () => named(({ after }) => after?.disposition === "baselined")
  };
}
function namesOf({ rule, args }) {
  return [rule, nameOfCase(rule, String(args.case))];
}
function isSet(setting, { today: { rule }, after }) {
  if (setting === "fail_on_except") return after?.excepted === !0;
  if (setting === "fail_on") return after?.disposition === "open" && !after.excepted;
  if (setting === "settings.waiver_days") return after?.disposition === "waived" || !after && rule === "WVR-03";
  let known = Object.hasOwn(rulesOfSettings, setting) ? rulesOfSettings[setting] : void 0;
  return after === void 0 && (known === void 0 || known.includes(rule));
}
function isWaivedBy({ record }, after) {
  return record.rule !== after.rule || record.vendor !== after.vendor || !speaksOf(record, after) ? !1 : JSON.stringify(noteOf(record)) === JSON.stringify(after.waiver);
}
function subjectOf({ rule, vendor, service, contract, guideline }) {
  let subject = [vendor ?? guideline, service ?? contract].filter((name) => name !== null).join("/");
  return subject === "" ? rule : `${rule} ${subject}`;
}

// src/usecases/change/removed-records.ts
function removedRecords({ base, facts, head, identity = itself }, catalogue) {
  let vendor = base.vendors[0], services = vendor?.record.services.filter((service) => isActive(service, facts)) ?? [], isGone = !head?.hasVendor;
  if (vendor && isGone && services.length > 0) return [ownFinding(removedVendor(vendor, services), catalogue)];
  let isKept = (kept, id) => kept?.some((one) => one.id === id) ?? !1, gone = services.filter(({ id }) => !isKept(head?.services, identity.services.get(id) ?? id)), contracts = base.contracts.filter(
    ({ record: { id } }) => !isKept(head?.contracts, identity.contracts.get(id) ?? id)
  );
  return [
    ...vendor ? gone.map((service) => removedService(vendor, service)) : [],
    ...contracts.filter(({ record }) => isInForce(record, facts)).map(removedContract)
  ].map((fact2) => ownFinding(fact2, catalogue));
}
function removedVendor(vendor, services) {
  let { id } = vendor.record;
  return { rule: "CHG-01", args: { case: "vendor", vendor: id, services: services.map((service) => service.id) }, subject: { vendor: id }, identity: [id], ...placeIn2(vendor, ["id"]) };
}
function removedService(vendor, { id: service }) {
  let { id, services } = vendor.record, path = ["services", services.findIndex((one) => one.id === service), "id"];
  return {
    rule: "CHG-01",
    args: { case: "service", vendor: id, service },
    subject: { vendor: id, service },
    identity: [id, service],
    ...placeIn2(vendor, path)
  };
}
function removedContract(contract) {
  let { vendor, id } = contract.record;
  return { rule: "CHG-01", args: { case: "contract", contract: id }, subject: { vendor, contract: id }, identity: [vendor, id], ...placeIn2(contract, ["id"]) };
}
function placeIn2({ source }, path) {
  return { pointer: toPointer(path), ...source.show(path) };
}

// src/usecases/change/change.ts
async function checkChange(sides, policy, options) {
  let configs = await readConfigs(sides, options.runConfig, options), context = { policy, options, configs }, from = await openState(sides.from, configs.from, { ...context, runConfig: options.runConfig }), head = await openState(sides.head, configs.head ?? configs.from, { ...context, runConfig: configs.base });
  if (head.run.vendors.length + from.run.vendors.length + head.run.problems.length === 0) throw nothingIn(head);
  let differences = from.inventory !== head.inventory ? movedInventory({ from, head }) : await sides.differences(from.inventory), renamed = await findRenamed({ from, head }, differences), isAll = options.scope === "all" || differences.guidelines || configs.touched.size > 0, choice = { differences, renamed, scope: isAll ? "all" : "changed", vendors: options.vendors }, folders = await chooseFolders({ from, head }, choice), isAsked = answersFor(folders.asked), builder = new ReportBuilder(), differing = /* @__PURE__ */ new Set([...differences.changed, ...differences.added]), mayLoseExcuses = differences.changed.filter((vendor) => isExcused(vendor, configs.base)), facts = await factsBefore({ from, head }, mayLoseExcuses), after = await judgeHead(head, folders.head, { builder, policy, options, differing, facts }), before = await judgeFrom({ from, head }, folders.from, { after, head, renamed, policy, options, isAsked }), deleted = [...head.run.weigh(before.deleted), ...excused(head.run, before.taken)];
  if (head.run.vendors.length + head.run.problems.length + deleted.length === 0) throw nothingIn(head);
  let merged = configs.merged && await judgeMerged(head, configs.merged, { folders, before, context });
  return builder.report({
    ...aboutRun(policy, options),
    excuses: excusesOf(configs.base),
    commit: sides.head.commit,
    // An entry the change removes is not at fault for the effects of the change.
    findings: head.run.runConfigFindings(configs.merged).filter(isAsked),
    problems: [...head.run.problems.filter(({ file }) => !configs.touched.has(file)), ...configs.problems],
    vendors: folders.asked,
    compare: (found) => {
      let gone = goneForSure({ after, renamed, folders: head.run.vendors }), compared = compareFindings(before.found, found, { isJudged: gone, renamed: before.renamed }), withheld = head.run.withheld(), today = [...found.findings.filter(({ id }) => !withheld.has(id)), ...deleted], effect = merged ? effectOf(failing(today, configs.base), failing(merged.findings, merged.runConfig)) : null, passes = merged && effect ? passesOf(effect.vanish, merged.findings, merged.runConfig.overrides) : noPasses, altered2 = head.run.weigh(alterations(configs, { before, after, passes }, policy)).filter(isAsked), own = [...deleted, ...altered2].map((finding) => ({ ...finding, change: "introduced" })), findings = [...compared, ...own];
      return {
        findings,
        problems: compareProblems(before.found, found, touchedBy(differences, configs)),
        change: {
          ...summary(sides, folders, { from, head }),
          ...configs.isAdoption && { adoption: !0 },
          ...counts(findings),
          ...renamedIn(renamed, folders),
          merged: effect
        }
      };
    }
  });
}
function isExcused(vendor, { waivers, baseline }) {
  return [...waivers, ...baseline].some(({ record }) => record.vendor === vendor);
}
async function openState(tree, { inventory }, { policy, options, runConfig }) {
  let run = await InventoryRun.open({ tree, policy, asOf: options.asOf }, { ...runConfig, inventory });
  return { tree, inventory, run };
}
function nothingIn({ inventory }) {
  return new RunError("nothing-found", { folder: inventory });
}
async function judgeHead({ run, inventory }, folders, { builder, policy, options, differing, facts }) {
  let dossiers = /* @__PURE__ */ new Map(), guidelines = [], done = 0;
  for await (let { dossier, report } of run.dossiers(folders, { before: facts })) {
    builder.add(report);
    let { vendor, records, problems } = dossier, evidence = vendor !== null && (differing.has(vendor) || reachesOut(dossier, `${inventory}/${vendor}/`)) ? evidenceIn(dossier, { policy, options }) : void 0, { assessments, facts: known } = dossier, answers = vendor !== null && differing.has(vendor) ? { assessments, facts: known } : void 0;
    dossiers.set(vendor, { isJudged: problems.length === 0, outline: outlineOf(records), evidence, answers }), vendor === null ? guidelines = readGuidelines(dossier) : options.onProgress?.(++done, folders.length);
  }
  return { dossiers, guidelines };
}
function reachesOut({ evidence }, folder) {
  return Object.keys(evidence).some((place) => !place.startsWith(folder));
}
function evidenceIn(dossier, { policy, options }) {
  return evidenceOf(dossier, { overrides: options.runConfig.overrides, catalogue: policy.catalogue });
}
function readGuidelines({ problems, records }) {
  return problems.length > 0 ? void 0 : records.guidelines;
}
async function judgeFrom(states, folders, context) {
  let { run } = states.from, { after, renamed, isAsked } = context, headOf = (vendor) => after.dossiers.get(renamed.get(vendor) ?? vendor), identify = (vendor, records) => {
    let head = headOf(vendor);
    return head && identityIn(head.outline, records, renamed.get(vendor));
  }, findings = [], problems = [], others = /* @__PURE__ */ new Set(), deleted = [], taken = [], guidelines = [];
  for await (let { dossier, report } of run.dossiers(folders, { identify })) {
    let { vendor, records, otherIds } = dossier;
    for (let finding of report.findings) findings.push({ ...finding, id: otherIds.get(finding.id) ?? finding.id });
    for (let id of excusable(dossier, vendor === null ? void 0 : headOf(vendor), identify)) others.add(id);
    if (problems.push(...dossier.problems), vendor === null) {
      guidelines = readGuidelines(dossier);
      continue;
    }
    let match = { head: headOf(vendor), identity: identify(vendor, records) };
    deleted.push(...await takenBack2(dossier, { name: renamed.get(vendor) ?? vendor, ...match }, context)), taken.push(...await evidenceTaken({ dossier, vendor, ...match }, states, context));
  }
  let ofGate = run.runConfigFindings().filter(isAsked);
  return { found: { findings: [...findings, ...ofGate], problems: [...problems, ...run.problems] }, renamed: others, deleted, taken, guidelines };
}
async function evidenceTaken({ dossier, vendor, head, identity }, { from, head: { tree, inventory } }, { renamed, policy, options }) {
  if (!head?.isJudged || !head.evidence) return [];
  let sides = { before: evidenceIn(dossier, { policy, options }), after: head.evidence, identity }, trees = { from: from.tree, head: tree };
  return evidenceFindings(
    { ...sides, from: vendor, head: renamed.get(vendor) ?? vendor },
    { trees, inventory, asOf: options.asOf, catalogue: policy.catalogue }
  );
}
function excused(run, taken) {
  return taken.flatMap(({ finding, formerly: formerly2 }) => {
    let [now] = run.excuse([finding]), [then] = run.excuse([{ ...finding, ...formerly2 }]);
    return !now || !then || now.disposition !== "open" ? now ?? [] : { ...now, disposition: then.disposition, waiver: then.waiver };
  });
}
function excusable({ vendor, records, findings, otherIds }, head, identify) {
  let identity = vendor === null ? void 0 : identify(vendor, records);
  if (!head || !identity) return [];
  let services = records.vendors.flatMap(({ record }) => record.services), other = new Set(services.filter((one) => !isSameWork(one, head.outline, identity)).map(({ id }) => id));
  return findings.flatMap(
    ({ id, service }) => service !== null && other.has(service) ? [] : otherIds.get(id) ?? []
  );
}
async function takenBack2(base, { name, head, identity }, context) {
  if (head && !head.isJudged) return [];
  let { policy, options } = context, { catalogue } = policy, setting = { asOf: options.asOf, settings: options.runConfig.settings, inventory: context.head.inventory }, facts = base.problems.length > 0 ? recordFacts(base.records, { policy, ...setting }) : base.facts, removed = removedRecords({ base: base.records, facts, head: head?.outline, identity }, catalogue);
  if (!head?.answers || base.problems.length > 0) return removed;
  let { records } = await readFolder(name, [], context.head), { answers, evidence } = head, before = { ...base, digests: digestsOf(evidenceIn(base, context)) }, after = { records, ...answers, digests: evidence ? digestsOf(evidence) : /* @__PURE__ */ new Map() }, loosened2 = loosenedFacts({ base: before, head: after, identity }, catalogue);
  return [...removed, ...loosened2.map((fact2) => ownFinding(fact2, catalogue))];
}
function alterations({ touched, from, head }, { before, after, passes }, { catalogue }) {
  return [
    ...touched.size > 0 && head ? configChanges({ from, head, passes }, catalogue) : [],
    ...before.guidelines && after.guidelines ? guidelineChanges(before.guidelines, after.guidelines, catalogue) : []
  ];
}
async function judgeMerged({ tree }, runConfig, { folders, before, context }) {
  let run = await InventoryRun.open({ tree, policy: context.policy, asOf: context.options.asOf }, runConfig), findings = [];
  for await (let { report } of run.dossiers(folders.head)) findings.push(...report.findings);
  let ofGate = run.runConfigFindings().filter(answersFor(folders.asked));
  return {
    findings: [...findings, ...ofGate, ...run.weigh(before.deleted), ...excused(run, before.taken)],
    runConfig
  };
}
function goneForSure({
  after,
  renamed,
  folders
}) {
  return ({ vendor }) => {
    let name = vendor === null ? null : renamed.get(vendor) ?? vendor, dossier = after.dossiers.get(name);
    return dossier ? dossier.isJudged : name === null || !folders.includes(name);
  };
}
function touchedBy({ changed, added, guidelines }, { touched }) {
  let sections = /* @__PURE__ */ new Set([...changed, ...added, ...guidelines ? [guidelinesSection] : []]);
  return ({ section, file }) => sections.has(section) || touched.has(file);
}
function summary({ base, from, head, refs }, folders, states) {
  return {
    base: base.commit ?? "",
    ...refs && Object.keys(refs).length > 0 && { refs },
    from: from.commit ?? "",
    head: head.commit,
    scope: folders.scope,
    judged: (/* @__PURE__ */ new Set([...folders.head, ...folders.from])).size,
    folders: (/* @__PURE__ */ new Set([...states.head.run.vendors, ...states.from.run.vendors])).size
  };
}
function renamedIn(renamed, { asked }) {
  let pairs = [...renamed].filter(([from, to]) => !asked || asked.has(from) || asked.has(to));
  return pairs.length === 0 ? {} : { renamed: pairs.map(([from, to]) => ({ from, to })).sort((a, b) => compareText(a.from, b.from)) };
}
function counts(findings) {
  let count = (change) => findings.filter((finding) => finding.change === change).length;
  return { introduced: count("introduced"), existing: count("existing"), resolved: count("resolved") };
}
function failing(findings, { failOn }) {
  return new Map(findings.filter((finding) => doesFail(finding, failOn)).map((finding) => [finding.id, finding]));
}
function effectOf(now, then) {
  return {
    appear: [...then.values()].filter(({ id }) => !now.has(id)).sort(findingOrder),
    vanish: [...now.values()].filter(({ id }) => !then.has(id)).sort(findingOrder)
  };
}

export {
  checkChange
};
