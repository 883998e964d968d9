import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  words
} from "./63UXO6ZM.mjs";
import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  belowPassingScore,
  declaration,
  editionLines,
  exceptionOf,
  koreanSourceNames,
  pairingCloud,
  pairingNote,
  penaltyLines,
  rulePageHeadings,
  undatedCitation,
  waivedBefore,
  waiving,
  waivingStatute
} from "./4T2EIIXA.mjs";
import {
  RunError,
  fill,
  frameworkNames
} from "./6AHHN2US.mjs";

// src/rules/page.ts
function pageOf(rule, { groups, termGroups, law }) {
  let { id, title, requirement, severity, basis, description, citation, penalty, examples, remedy } = rule, { title: groupTitle, applies } = groups[rule.group];
  return {
    id,
    title,
    requirement,
    severity,
    basis,
    citation,
    penalty,
    examples,
    remedy,
    group: { name: rule.group, title: groupTitle },
    file: fileOf(rule),
    demands: description,
    appliesTo: applies,
    editions: editionLines(textsOf(rule), law),
    penalties: penaltiesOf(rule, law),
    sources: sourcesOf(rule),
    cases: casesOf(rule, law),
    exceptions: exceptionsOf(rule),
    pairings: pairingsOf(rule),
    pairsWithCloud: termGroups.includes(rule.group)
  };
}
function fileOf({ basis, group, requirement }) {
  let folder = group.toLowerCase();
  return basis === "gate" ? `policies/operating/${folder}.yaml` : `policies/${folder}/${requirement.replaceAll("-", "_")}.rego`;
}
function sourcesOf({ resources }) {
  return resources.map(({ ref, description }) => ({
    url: ref,
    name: { en: description, ko: koreanSourceNames.get(description) }
  }));
}
function textsOf({ cites, cases }) {
  let all = [...cites, ...Object.values(cases).flatMap((broken) => broken.cites ?? [])];
  return new Set(all.map(({ text }) => text));
}
function penaltiesOf({ basis, cites, cases }, law) {
  let statutory = [{ basis, cites }, ...Object.values(cases).map((one) => ({ basis, cites, ...one }))].find((one) => one.basis === "statute");
  return statutory ? penaltyLines(statutory.cites, law) : [];
}
function casesOf(rule, law) {
  return Object.entries(rule.cases).map(([name, broken]) => {
    let { severity = rule.severity, remedy, cites, en, ko } = broken, citation = broken.citation ?? (cites && undatedCitation(cites, law));
    return { name, severity, message: { en, ko }, remedy, citation };
  });
}
function exceptionsOf(rule) {
  let isDeclarable = rule.group === "SEC" || rule.group === "DEV";
  return {
    brief: [exceptionOf[rule.group].brief, ...rule.isWaivable ? [waivingOf(rule).brief] : []],
    lasting: lastingException(rule),
    declaration: isDeclarable ? declaration(rule.requirement) : void 0,
    temporary: rule.isWaivable ? temporaryException(rule) : void 0
  };
}
var waivingOf = ({ isStatutory }) => isStatutory ? waivingStatute : waiving;
function lastingException({ id, basis, group, isWaivable }) {
  if (basis === "gate" && isWaivable) return waivedBefore;
  let { full } = exceptionOf[group];
  return id === "SEL-04" ? joined(full, belowPassingScore) : full;
}
function temporaryException({ isStatutory }) {
  return isStatutory ? joined(waiving.full, waivingStatute.full) : waiving.full;
}
function joined(first, second) {
  return { en: `${first.en} ${second.en}`, ko: `${first.ko} ${second.ko}` };
}
function pairingsOf({ frameworks }) {
  return Object.entries(frameworks).map(([framework, items]) => ({
    framework,
    name: frameworkNames[framework],
    items
  }));
}

// src/usecases/rules/explain.ts
function findRule(name, index) {
  let rule = index.rule(name.toUpperCase()) ?? index.requirement(name.toLowerCase());
  if (rule) return rule;
  let known = index.catalogue.rules.flatMap(({ id, requirement }) => [id, requirement]), suggestion = suggest(name, known);
  throw new RunError("rule-unknown", { name, ...suggestion && { suggestion } });
}
function explain(rule, index, { asOf, language, color }) {
  let palette = paletteFor(color), ofDay = asOf === void 0 ? rule : index.on(asOf).rule(rule.id) ?? rule, page = pageOf(ofDay, index.catalogue), say = (text) => text[language], sections = sectionsOf(page, say).flatMap(([heading, lines]) => [
    "",
    palette.bold(say(heading)),
    ...lines.map((line) => `  ${line}`.trimEnd())
  ]);
  return [
    `${palette[page.severity](page.id)} ${palette.bold(say(page.title))}`,
    [page.requirement, ...[words[page.severity], words[page.basis], ...day(asOf)].map(say)].join(" · "),
    ...sections,
    ""
  ].join(`
`);
}
var day = (asOf) => asOf === void 0 ? [] : [fill(words.lawAsOf, { as_of: asOf })];
function sectionsOf(page, say) {
  let { cases, examples, remedy, exceptions } = page, remedies = [remedy, ...cases.flatMap((broken) => broken.remedy ?? [])];
  return [
    [rulePageHeadings.demands, [say(page.demands)]],
    [rulePageHeadings.appliesTo, [say(page.appliesTo)]],
    [rulePageHeadings.source, [say(page.citation), ...ofCases(page, say), ...page.sources.map(({ url }) => url)]],
    ...page.penalty ? [[rulePageHeadings.penalty, [say(page.penalty)]]] : [],
    [rulePageHeadings.findingsSay, cases.map(({ message }) => say(message))],
    [rulePageHeadings.bad, examples.bad.trimEnd().split(`
`)],
    [rulePageHeadings.good, examples.good.trimEnd().split(`
`)],
    [rulePageHeadings.whatToWrite, remedies.map(say)],
    [rulePageHeadings.exceptions, exceptions.brief.map(say)],
    // The run configuration's own rules have no counterpart.
    ...page.basis === "gate" ? [] : [[rulePageHeadings.pairing, pairingLines(page, say)]]
  ];
}
function ofCases({ cases }, say) {
  return cases.flatMap(({ name, citation }) => citation ? [`${name}: ${say(citation)}`] : []);
}
function pairingLines({ pairings, pairsWithCloud }, say) {
  return [
    ...pairings.map(({ name, framework, items }) => `${name ?? framework}: ${items.join(", ")}`),
    ...pairsWithCloud ? [say(pairingCloud.brief)] : [],
    say(pairingNote)
  ];
}

export {
  findRule,
  explain
};
