import {
  codeFrame,
  rulePage
} from "./XBWUO5ZZ.mjs";
import {
  changedRules,
  idleLines,
  judgedBy,
  renamedIn,
  weightings
} from "./NLNF4SXZ.mjs";
import {
  recordsOfText
} from "./YVYOJ7DA.mjs";
import {
  waivedBy
} from "./6RXFLED4.mjs";
import {
  concerns,
  reports,
  speakerOf
} from "./XKR65HUO.mjs";
import {
  findingTexts,
  findingTextsIn,
  localizedFindingTexts
} from "./LGYZWOCP.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import {
  localizedProblemTexts,
  problemTexts
} from "./6DF3KYW5.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  jsonForLogs,
  markdown,
  markdownSentence,
  relativeUri,
  terminal,
  workflowData,
  workflowProperty,
  xml
} from "./TCZMWEJO.mjs";
import {
  RuleIndex
} from "./BRIQJ62W.mjs";
import {
  doesFail,
  isDue,
  isOpen
} from "./6G4ILWCR.mjs";
import {
  groupBy
} from "./OGVGAJPE.mjs";
import {
  severities,
  severityRank
} from "./RVCNQUSK.mjs";
import {
  compareSections,
  guidelinesSection,
  runConfigSection
} from "./T5ESZW27.mjs";
import {
  compareBy,
  compareText,
  fill,
  lawIn,
  lawLine
} from "./AWFRYJOD.mjs";

// src/report/formats/annotation.ts
var maxLine = 1300;
function annotationCommand({ level, title, file, location, lines: lines2 }) {
  let properties = [
    `title=${workflowProperty(title)}`,
    ...file === void 0 ? [] : [`file=${workflowProperty(file)}`],
    ...place(location)
  ], data = workflowData(lines2.map((line) => terminal(line).slice(0, maxLine)));
  return `::${nameOf(level)} ${properties.join(",")}::${data}`;
}
function logLine(text2) {
  return `clausegate: ${terminal(text2)}`;
}
function place(location) {
  if (!location) return [];
  let { line, column, endLine, endColumn } = location, rows = [`line=${line}`, `endLine=${endLine}`];
  return line === endLine ? [...rows, `col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : rows;
}
function nameOf(level) {
  return level === "note" ? "notice" : level;
}

// src/report/formats/verdict-line.ts
function verdictLine({ verdict, shard }, say) {
  return shard ? `${say(words[verdict])} (${partLine(shard, say)})` : say(words[verdict]);
}
function outcomeLine(report, { outcome, language }) {
  return outcome ? outcome[language] : verdictLine(report, (text2) => text2[language]);
}
function partLine({ index, count }, say) {
  return say(fill(words.part, { index, count }));
}

// src/report/formats/github.ts
var maxPerLevel = 10, configFile = "clausegate.yaml";
function github(report, options) {
  return [
    ...annotationCommands(annotationsOf(report, options), options),
    logLine(outcomeLine(report, options)),
    ""
  ].join(`
`);
}
function annotationsOf(report, options) {
  let { language, isAhead } = options, textsOf = findingTextsIn(language, report.rules), ahead = (found) => isAhead?.(found) ? `${words.ahead[language]}: ` : "";
  return [
    ...lowered(report, options),
    ...report.problems.filter(({ change }) => change !== "existing").map((problem) => problemAnnotation(problem, options, ahead(problem))),
    ...report.findings.filter(isDue).toSorted(worstFirst).map((finding) => findingAnnotation(finding, textsOf(finding), { options, ahead: ahead(finding) }))
  ];
}
function findingAnnotation({ severity, rule, section, location }, { message, remedy }, { options, ahead }) {
  let { rulePages, folder = "" } = options;
  return {
    level: severity,
    title: rule,
    file: folder + location.file,
    location,
    group: section,
    lines: [ahead + message, remedy, ...rulePages === void 0 ? [] : [rulePage(rule, rulePages)]]
  };
}
var worstFirst = compareBy(
  (a, b) => severityRank(a.severity) - severityRank(b.severity),
  (a, b) => +(b.basis === "statute") - +(a.basis === "statute")
);
function problemAnnotation(problem, { language, folder = "" }, ahead = "") {
  let { code, section, file, location } = problem, { message, remedy } = problemTexts(problem, language);
  return {
    level: "error",
    title: code,
    file: folder + file,
    location,
    group: section,
    lines: [ahead + message, remedy]
  };
}
function annotationCommands(annotations, options) {
  return severities.flatMap((level) => {
    let own = annotations.filter((annotation) => annotation.level === level), most = roomFor(level, options);
    if (own.length <= most) return own.map(annotationCommand);
    let kept = shared(own, Math.max(most - 1, 0));
    return [...kept.map(annotationCommand), ...most === 0 ? [] : [more(level, own.length - kept.length, options)]];
  });
}
function isCut(annotations, options) {
  return severities.some((level) => annotations.filter((one) => one.level === level).length > roomFor(level, options));
}
function roomFor(level, { room }) {
  return Math.max(room?.[level] ?? maxPerLevel, 0);
}
function shared(list2, count) {
  let seen = /* @__PURE__ */ new Map(), turns = list2.map((annotation) => {
    let turn = seen.get(annotation.group) ?? 0;
    return seen.set(annotation.group, turn + 1), { annotation, turn };
  }), kept = new Set(turns.toSorted((a, b) => a.turn - b.turn).slice(0, count));
  return turns.filter((one) => kept.has(one)).map(({ annotation }) => annotation);
}
function lowered(report, { language, folder = "" }) {
  let loosened = weightings(report).filter(({ isLoosened }) => isLoosened);
  if (loosened.length === 0) return [];
  let level = loosened.some(({ isStatutory: isStatutory2 }) => isStatutory2) ? "warning" : "note", title = words.overrides[language], lines2 = loosened.map(({ text: text2 }) => text2[language]);
  return [{ level, title, file: folder + configFile, lines: lines2 }];
}
function more(level, count, { language, everything }) {
  let text2 = everything === void 0 ? words.more : fill(words.moreAt, { place: everything });
  return annotationCommand({ level, title: "clausegate", lines: [fill(text2, { count })[language]] });
}

// src/report/formats/problem-id.ts
import { createHash } from "node:crypto";
var explaining = /* @__PURE__ */ new Set(["takes", "one_of", "keys", "requirement"]);
function problemId(problem) {
  let { code, file, pointer = "", args } = problem, inOrder = Object.entries(args).filter(([name]) => !explaining.has(name)).sort(([a], [b]) => compareText(a, b)), facts = JSON.stringify([code, file, pointer, inOrder]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 32);
}
function problemIds(problems) {
  let seen = /* @__PURE__ */ new Map();
  return new Map(
    problems.map((problem) => {
      let id = problemId(problem), count = (seen.get(id) ?? 0) + 1;
      return seen.set(id, count), [problem, count === 1 ? id : id.slice(0, -4) + count.toString(16).padStart(4, "0")];
    })
  );
}

// src/report/formats/gitlab.ts
var severityNames = { error: "critical", warning: "minor", note: "info" };
function gitlab(report, { language, folder = "" }) {
  let ids = problemIds(report.problems), textsOf = findingTextsIn(language, report.rules), items = [
    ...weightings(report).filter(({ isLoosened }) => isLoosened).map(({ name, id, isStatutory: isStatutory2, text: text2 }) => ({
      description: `${words.overrides[language]}: ${text2[language]}`,
      check_name: name,
      fingerprint: id,
      severity: severityNames[isStatutory2 ? "warning" : "note"],
      location: place2(`${folder}clausegate.yaml`, 1)
    })),
    ...report.problems.map((problem) => ({
      description: problemTexts(problem, language).message,
      check_name: problem.code,
      fingerprint: ids.get(problem) ?? "",
      severity: "blocker",
      location: place2(folder + problem.file, problem.location?.line ?? 1)
    })),
    ...report.findings.filter(isOpen).map((finding) => ({
      description: `${finding.rule}: ${textsOf(finding).message}`,
      check_name: finding.rule,
      fingerprint: finding.id,
      severity: severityNames[finding.severity],
      location: place2(folder + finding.location.file, finding.location.line)
    }))
  ];
  return `${jsonForLogs(JSON.stringify(items, null, 2))}
`;
}
function place2(path, begin) {
  return { path, lines: { begin } };
}

// src/report/formats/json.ts
function json(report, options) {
  return [...jsonPieces(report, options)].join("");
}
function* jsonPieces(report, options) {
  let { language, rulePages } = options, rules = new RuleIndex(report.rules), head = JSON.stringify(toHead(report, options, rules), null, 2);
  yield jsonForLogs(head.slice(0, head.lastIndexOf(`
}`))), yield* list(
    "findings",
    report.findings,
    (finding) => indented({
      ...toJsonFinding(finding, findingTexts(finding, rules, language), rulePages),
      ...finding.services && { services: [...finding.services] },
      ...report.shard ? { detail: findingDetail(finding, rules) } : shownFinding(finding)
    })
  ), yield* list(
    "problems",
    report.problems,
    (problem) => indented({
      ...toJsonProblem(problem, language),
      ...report.shard ? { detail: problemDetail(problem) } : shownProblem(problem)
    })
  ), yield* list("assessments", linesOf(report.assessments), (line) => line), yield `
}
`;
}
function linesOf(assessments) {
  return assessments.lines?.() ?? Array.from(assessments, (assessment) => JSON.stringify(assessment));
}
function* list(name, items, show) {
  yield `,
  "${name}": [`;
  let separator = `
    `;
  for (let item of items)
    yield separator + jsonForLogs(show(item)), separator = `,
    `;
  yield separator.startsWith(",") ? `
  ]` : "]";
}
function indented(item) {
  return JSON.stringify(item, null, 2).replaceAll(`
`, `
    `);
}
function toHead(report, { language, rulePages, folder = "" }, rules) {
  let { tool, policy, asOf, commit, failOn, verdict, summary, change, shard, vendors, recordsOf } = report;
  return {
    schemaVersion: 1,
    tool,
    policy,
    asOf,
    commit,
    ...recordsOf && { recordsOf: { ...recordsOf } },
    ...shard && { shard },
    ...vendors && { vendors: [...vendors] },
    language,
    ...rulePages !== void 0 && { rulePages },
    ...folder !== "" && { folder },
    failOn,
    ...report.failOnExcept && { failOnExcept: [...report.failOnExcept] },
    verdict,
    law: lawIn(report.law, language),
    summary,
    overrides: [...report.overrides],
    ...report.idleSeverities && {
      idleSeverities: report.idleSeverities.map(({ name, to, reason, cases }) => ({
        name,
        to,
        reason,
        cases: [...cases]
      }))
    },
    ...report.proposed && {
      proposed: report.proposed.map(({ requirements, ...contract }) => ({
        ...contract,
        requirements: [...requirements]
      }))
    },
    excuses: plainExcuses(report.excuses),
    change: change && toJsonChange(change, (finding) => findingTexts(finding, rules, language))
  };
}
function toJsonChange({ merged, renamed, ...change }, textsOf) {
  let brief = (finding) => {
    let { id, rule, vendor, location, args } = finding, { file, line } = location;
    return { id, rule, message: textsOf(finding).message, vendor, file, line, args: copy(args) };
  }, names = renamed?.map(({ from, to }) => ({ from, to }));
  return {
    ...change,
    ...names && { renamed: names },
    merged: merged && { appear: merged.appear.map(brief), vanish: merged.vanish.map(brief) }
  };
}
function toJsonFinding(finding, texts, rulePages) {
  return {
    id: finding.id,
    rule: finding.rule,
    requirement: finding.requirement,
    severity: finding.severity,
    disposition: finding.disposition,
    waiver: finding.waiver && { ...finding.waiver },
    change: finding.change,
    worse: finding.worse,
    ...finding.kind && { kind: finding.kind },
    ...finding.excepted && { excepted: !0 },
    ...finding.ofChangedRule && { ofChangedRule: !0 },
    basis: finding.basis,
    citation: texts.citation,
    penalty: texts.penalty,
    title: texts.title,
    message: texts.message,
    remedy: texts.remedy,
    vendor: finding.vendor,
    service: finding.service,
    contract: finding.contract,
    guideline: finding.guideline,
    ...finding.location,
    pointer: finding.pointer,
    page: rulePage(finding.rule, rulePages),
    args: copy(finding.args)
  };
}
function toJsonProblem(problem, language) {
  let { location } = problem, { message, remedy } = problemTexts(problem, language);
  return {
    code: problem.code,
    message,
    remedy,
    vendor: problem.vendor,
    change: problem.change === "resolved" ? null : problem.change,
    file: problem.file,
    line: location?.line ?? null,
    column: location?.column ?? null,
    endLine: location?.endLine ?? null,
    endColumn: location?.endColumn ?? null,
    pointer: problem.pointer ?? null,
    args: copy(problem.args)
  };
}
function shownFinding({ frame, excuse }) {
  return { frame: plain(frame), ...excuse !== "" && { excuse } };
}
function plainExcuses({ waiverDays, waivers, baseline }) {
  return { waiverDays, waivers: [...waivers], baseline: [...baseline] };
}
function findingDetail(finding, rules) {
  let { section, frame, excuse } = finding, { citation, penalty, title, message, remedy } = localizedFindingTexts(finding, rules);
  return { section, citation, penalty, title, message, remedy, frame: plain(frame), excuse };
}
function problemDetail(problem) {
  let { message, remedy } = localizedProblemTexts(problem), { section, frame } = shownProblem(problem);
  return { section, message, remedy, frame };
}
function shownProblem({ section, frame }) {
  return { section, frame: frame ? plain(frame) : null };
}
function plain({ firstLine, lines: lines2 }) {
  return { firstLine, lines: [...lines2] };
}
function copy(args) {
  let plain2 = (value) => typeof value == "string" || typeof value == "number" ? value : [...value];
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain2(value)]));
}

// src/report/formats/junit.ts
function junit(report, { language, rulePages, folder = "" }) {
  let assessments = groupBy([...report.assessments], suiteOfAssessment), problems = groupBy(report.problems, suiteOf), findings = groupBy(
    report.findings.filter(({ change }) => change !== "resolved"),
    suiteOf
  ), context = {
    titles: new Map(report.rules.map(({ id, title }) => [id, title[language]])),
    textsOf: findingTextsIn(language, report.rules),
    failOn: report.failOn,
    language,
    rulePages,
    folder,
    names: new CaseNames()
  }, suites = [.../* @__PURE__ */ new Set([...assessments.keys(), ...problems.keys(), ...findings.keys()])].sort(compareText).map((name) => {
    let parts = {
      assessments: assessments.get(name) ?? [],
      problems: problems.get(name) ?? [],
      findings: findings.get(name) ?? []
    };
    return suite(name, parts, context);
  }), weighting = weightingSuite(report, context);
  weighting && suites.unshift(weighting);
  let counts = attributes(total(suites));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(nameOf2(report, language))}"${counts}>`,
    ...suites.map(({ text: text2 }) => text2),
    "</testsuites>",
    ""
  ].join(`
`);
}
function nameOf2({ shard }, language) {
  return shard ? `clausegate (${partLine(shard, (text2) => text2[language])})` : "clausegate";
}
var CaseNames = class {
  given = /* @__PURE__ */ new Set();
  /** Number of requests for each name, to find the next free number quickly. */
  asked = /* @__PURE__ */ new Map();
  /** Renders the start of a case element. Later ones of the same name get a number. */
  begin(classname, name) {
    let attributes2 = (number2) => {
      let numbered = number2 === 1 ? name : `${name} (${number2})`;
      return `classname="${xml(classname)}" name="${xml(numbered)}"`;
    }, plain2 = attributes2(1), number = (this.asked.get(plain2) ?? 0) + 1;
    for (; this.given.has(attributes2(number)); ) number++;
    this.asked.set(plain2, number);
    let chosen = attributes2(number);
    return this.given.add(chosen), `    <testcase ${chosen}`;
  }
};
function suite(name, { assessments, problems, findings }, context) {
  let cases = [
    ...problems.map((problem) => problemCase(problem, context)),
    ...assessments.map((assessment) => assessmentCase(assessment, findings, context)),
    ...withoutCase(findings, assessments).map((finding) => findingCase(finding, context))
  ], counts = total(cases), skipped = cases.filter(({ isSkipped }) => isSkipped).length, head = `  <testsuite name="${xml(name)}"${attributes(counts)} skipped="${skipped}">`;
  return { ...counts, text: [head, ...cases.map(({ text: text2 }) => text2), "  </testsuite>"].join(`
`) };
}
function weightingSuite(report, { language, folder, names }) {
  let all = weightings(report);
  if (all.length === 0) return;
  let counts = { tests: all.length, failures: 0, errors: 0 }, cases = all.map(({ name, text: text2 }) => `${names.begin(`${folder}clausegate.yaml`, `${words.overrides[language]}: ${name}`)}><system-out>${xml(text2[language])}</system-out></testcase>`), head = `  <testsuite name="clausegate.yaml"${attributes(counts)} skipped="0">`;
  return { ...counts, text: [head, ...cases, "  </testsuite>"].join(`
`) };
}
function assessmentCase(assessment, ofSuite, context) {
  let { titles, language, names } = context, { rule, subject, status } = assessment, title = titles.get(rule) ?? rule, about = subject.service ?? subject.contract ?? subject.guideline ?? subject.vendor ?? "", head = names.begin([suiteOfAssessment(assessment), about].join("."), `${rule} ${title}`), passed = { tests: 1, failures: 0, errors: 0 };
  if (status === "pass") return { ...passed, text: `${head}/>` };
  if (status === "not-applicable") return skippedCase(head, reasonOf(assessment, language));
  let findings = ofSuite.filter((finding) => reports(finding, assessment)), counting = findings.filter((finding) => doesFail(finding, context.failOn));
  if (counting.length > 0) {
    let failures = speakerOf(assessment) === rule ? counting.map((finding) => findingFailure(finding, context)) : [failure(rule, reasonOf(assessment, language), [])];
    return { tests: 1, failures: 1, errors: 0, text: `${head}>${failures.join("")}</testcase>` };
  }
  if (findings.length === 0) return skippedCase(head, words.reasons.off[language]);
  let notes = findings.map((finding) => remark(finding, context));
  return { ...passed, text: `${head}>${notes.join("")}</testcase>` };
}
function skippedCase(head, reason) {
  return { tests: 1, failures: 0, errors: 0, isSkipped: !0, text: `${head}><skipped>${xml(reason)}</skipped></testcase>` };
}
function withoutCase(findings, assessments) {
  let failed = assessments.filter(({ status }) => status === "fail"), byRule = groupBy(failed, ({ rule }) => rule);
  return findings.filter((finding) => !byRule.get(finding.rule)?.some(({ subject }) => concerns(finding, subject)));
}
function findingCase(finding, context) {
  let { rule, service, contract, guideline, vendor } = finding, { title } = context.textsOf(finding), about = service ?? contract ?? guideline ?? vendor ?? "", head = `${context.names.begin([suiteOf(finding), about].join("."), `${rule} ${title}`)}>`;
  return doesFail(finding, context.failOn) ? { tests: 1, failures: 1, errors: 0, text: `${head}${findingFailure(finding, context)}</testcase>` } : { tests: 1, failures: 0, errors: 0, text: `${head}${remark(finding, context)}</testcase>` };
}
function remark(finding, context) {
  let { language } = context, { waiver, disposition, change } = finding, state = disposition === "open" ? change === null ? [] : [words[change][language]] : [words[disposition][language]], excuse = waiver ? [waivedBy(waiver)[language]] : [];
  return `<system-out>${lines([...state, ...excuse, ...whole(finding, context)])}</system-out>`;
}
function problemCase(problem, { language, folder, names }) {
  let { code, file, location, pointer } = problem, place4 = `${folder}${file}${location ? `:${location.line}` : ""}`, { message, remedy } = problemTexts(problem, language), detail = [place4, message, remedy], head = `${names.begin(suiteOf(problem), [code, place4, ...pointer ? [pointer] : []].join(" "))}>`;
  return problem.change === "existing" ? { tests: 1, failures: 0, errors: 0, text: `${head}<system-out>${lines([words.existing[language], ...detail])}</system-out></testcase>` } : { tests: 1, failures: 0, errors: 1, text: `${head}<error type="${xml(code)}" message="${xml(message)}">${lines(detail)}</error></testcase>` };
}
function findingFailure(finding, context) {
  return failure(finding.rule, context.textsOf(finding).message, whole(finding, context));
}
function failure(type, message, detail) {
  return `<failure type="${xml(type)}" message="${xml(message)}">${lines(detail)}</failure>`;
}
function whole(finding, { textsOf, rulePages, folder }) {
  let { rule, location } = finding, { message, citation, remedy } = textsOf(finding);
  return [
    `${folder}${location.file}:${location.line}`,
    message,
    citation,
    remedy,
    ...rulePages === void 0 ? [] : [rulePage(rule, rulePages)]
  ];
}
function lines(texts) {
  return texts.map(xml).join(`
`);
}
function reasonOf({ reason }, language) {
  let { code = "finding", text: text2 = "", rule = "" } = reason ?? {};
  return fill(words.reasons[code], { text: text2, rule })[language];
}
function suiteOfAssessment({ subject }) {
  return subject.vendor ?? guidelinesSection;
}
function suiteOf({ section }) {
  return section === "" ? "inventory" : section;
}
function total(parts) {
  let sum = (key) => parts.reduce((count, part) => count + part[key], 0);
  return { tests: sum("tests"), failures: sum("failures"), errors: sum("errors") };
}
function attributes({ tests, failures, errors }) {
  return ` tests="${tests}" failures="${failures}" errors="${errors}"`;
}

// src/texts/proposed.ts
var words2 = {
  line: {
    en: "Proposed, not accepted by a person, counts for nothing: {clauses} clauses of {vendor} ({place}), see 'clausegate review {vendor}'",
    ko: "담당자가 받아들이지 않아 인정되지 않는 제안 조항 {clauses}개: {vendor} ({place}), 'clausegate review {vendor}' 참고"
  },
  more: { en: "Contracts with more proposed clauses: {count}", ko: "제안 조항이 있는 그 밖의 계약: {count}건" }
}, maxLines = 20;
function proposedLines(proposed = []) {
  let lines2 = proposed.slice(0, maxLines).map(({ vendor, file, line, clauses }) => fill(words2.line, { clauses, vendor, place: `${file}:${line}` })), rest = proposed.length - lines2.length;
  return rest > 0 ? [...lines2, fill(words2.more, { count: rest })] : lines2;
}

// src/report/formats/markdown-parts.ts
var gateChangesPart = "#gate-changes", mergedPart = "#merged";
function assemble(head, rows, partOf2, { language, limit }) {
  let complete = textOf(head, rows, partOf2);
  if (limit === void 0 || sizeOf(complete, limit) <= limit.size) return complete;
  let tail = (count) => {
    let [before = "", after = ""] = fill(words.leftOut, { count, path: "{path}" })[language].split("{path}");
    return markdown(before) + placeLine(limit) + markdown(after);
  }, fixed = sizeOf(`${[...head, `**${tail(rows.length)}**`].join(`

`)}
`, limit), kept = withinRoom(rows, partOf2, { ...limit, size: limit.size - fixed });
  return textOf([...head, `**${tail(rows.length - kept.length)}**`], kept, partOf2);
}
function placeLine({ fullReport, address }) {
  let named = markdown(fullReport);
  return address === void 0 ? named : `[${named}](${address})`;
}
function withinRoom(rows, partOf2, limit) {
  let begun = /* @__PURE__ */ new Set(), kept = /* @__PURE__ */ new Set(), room = limit.size;
  for (let row of rows.toSorted((a, b) => a.rank - b.rank)) {
    let size = (begun.has(row.part) ? 0 : sizeOf(`

${beginningOf(partOf2(row.part))}`, limit)) + sizeOf(`
${lineOf(row)}`, limit);
    if (size > room) break;
    room -= size, begun.add(row.part), kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}
function textOf(head, rows, partOf2) {
  let tables = [...groupBy(rows, ({ part }) => part)].sort(([a], [b]) => compareParts(a, b)).map(([key, own]) => [beginningOf(partOf2(key)), ...inRankOrder(own).map(lineOf)].join(`
`));
  return `${[...head, ...tables].join(`

`)}
`;
}
function inRankOrder(rows) {
  return rows.toSorted((a, b) => a.rank - b.rank);
}
function compareParts(a, b) {
  let order = (key) => [mergedPart, gateChangesPart].indexOf(key);
  return order(b) - order(a) || compareSections(a, b);
}
function beginningOf({ title, heads }) {
  return [`## ${title}`, "", `| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`].join(`
`);
}
function lineOf({ cells }) {
  return `| ${cells.join(" | ")} |`;
}
function sizeOf(text2, { unit }) {
  return unit === "bytes" ? Buffer.byteLength(text2, "utf8") : text2.length;
}

// src/report/formats/section-title.ts
function sectionTitle(section, say) {
  return section === "" ? say(words.outside) : section === runConfigSection ? say(words.runConfigSection) : section === guidelinesSection ? say(words.guidelines) : section;
}

// src/report/formats/markdown.ts
function markdown2(report, options) {
  return assemble(headOf(report, options), rowsOf(report, options), (key) => partOf(key, options.language), options);
}
function headOf(report, options) {
  let { language, blobs, folder = "", notes = [] } = options, { summary, asOf, recordsOf, change, commit, policy } = report, { requirements, findings } = summary, changed = changedRules(report), say = (text2, args) => markdown(fill(text2, args)[language]), lines2 = [
    ...notes.map(markdown),
    ...recordsOf ? [markdown(recordsOfText(recordsOf, asOf)[language])] : [],
    ...change ? [
      say(words.changes, { introduced: change.introduced, existing: change.existing, resolved: change.resolved }),
      say(words.judgedBy, judgedBy(change)),
      ...change.adoption ? [markdown(words.adoption[language])] : [],
      ...change.renamed ? [say(words.renamed, { renamed: renamedIn(change.renamed) })] : []
    ] : [],
    ...summary.waived + summary.baselined > 0 ? [say(words.excused, { waived: summary.waived, baselined: summary.baselined })] : [],
    say(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note }),
    ...summary.problems > 0 ? [say(words.problems, { problems: summary.problems, not_judged: summary.notJudged })] : [],
    ...proposedLines(report.proposed).map((line) => markdown(line[language])),
    ...changed ? [say(words.ofChangedRules, changed)] : [],
    say(words.requirements, { ...requirements, not_applicable: requirements.notApplicable }),
    say(words.scope, { vendors: summary.vendors, services: summary.services, contracts: summary.contracts }),
    ...blobs !== void 0 && commit !== null ? [commitLine(words.judgedCommit[language], commit, blobs + commit)] : [],
    ...blobs !== void 0 && change ? [commitLine(words.judgingCommit[language], change.base, blobs + change.base)] : [],
    ...folder === "" ? [] : [`${words.folder[language]}: ${markdown(folder)}`],
    markdown(lawLine(report.law, asOf)[language]),
    `${words.policyDigest[language]}: ${markdown(policy.digest)}`
  ];
  return [
    `# ${outcomeLine(report, options)} — ${say(words.heading, { as_of: asOf })}`,
    lines2.map((line) => `- ${line}`).join(`
`),
    ...overrides(report, language)
  ];
}
function commitLine(what, commit, files) {
  return `${what}: [${markdown(commit)}](${files.replace(/\/blob\/(?=[^/]*$)/, "/commit/")})`;
}
function rowsOf(report, options) {
  let textsOf = findingTextsIn(options.language, report.rules);
  return [
    ...report.problems.map((problem) => problemRow(problem, report, options)),
    ...report.findings.map((finding) => findingRow(finding, textsOf(finding), { report, options })),
    ...mergedRows(report, options, textsOf)
  ];
}
function problemRow(problem, report, options) {
  let { section, code, file, location, change } = problem, { language, isAhead } = options, { message, remedy } = problemTexts(problem, language), states = change === null ? [] : [words[change], ...isAhead?.(problem) ? [words.ahead] : []], mark = states.length === 0 ? "" : ` (${states.map((state) => state[language]).join(", ")})`;
  return {
    part: section,
    rank: change === "existing" ? rank.existing : rank.counts,
    cells: [
      markdown(words.problem[language] + mark),
      markdown(code),
      place3(file, location, report.commit, options),
      markdown(message),
      markdownSentence(remedy)
    ]
  };
}
function findingRow(finding, { message, remedy }, { report, options }) {
  let { section, rule, location } = finding, commit = finding.change === "resolved" || fromBefore.includes(rule) ? report.change?.from ?? null : report.commit;
  return {
    part: section === runConfigSection ? gateChangesPart : section,
    rank: rankOf(finding),
    cells: [
      markdown(stateOf(finding, options)),
      ruleLink(rule, options.rulePages),
      place3(location.file, location, commit, options),
      markdown(message),
      markdownSentence(remedy)
    ]
  };
}
var fromBefore = ["CHG-01"], rank = { counts: 0, merged: 1, existing: 2, excused: 3, resolved: 4 };
function rankOf({ disposition, change }) {
  return change === "resolved" ? rank.resolved : disposition !== "open" ? rank.excused : change === "existing" ? rank.existing : rank.counts;
}
function stateOf(finding, { language, isAhead }) {
  let { severity, disposition, change, worse, waiver } = finding, until = waiver ? ` ${waivedBy(waiver)[language]}` : "", states = [
    ...disposition === "open" ? [] : [words[disposition][language] + until],
    ...change === null ? [] : [words[worse ? "worse" : change][language]],
    ...isAhead?.(finding) ? [words.ahead[language]] : []
  ];
  return states.length > 0 ? `${words[severity][language]} (${states.join(", ")})` : words[severity][language];
}
function place3(file, location, commit, { folder = "", blobs }) {
  let path = folder + file, shown = markdown(location ? `${path}:${location.line}` : path);
  if (blobs === void 0 || commit === null) return shown;
  let uri = relativeUri(path).replace(/[()*~'!]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `[${shown}](${blobs}${commit}/${uri}${location ? `#L${location.line}` : ""})`;
}
function overrides(report, language) {
  let lines2 = [...weightings(report).map(({ text: text2 }) => text2), ...idleLines(report)].map((text2) => `- ${markdown(text2[language])}`);
  return lines2.length === 0 ? [] : [`## ${words.overrides[language]}

${lines2.join(`
`)}`];
}
function mergedRows({ change }, { language, rulePages }, textsOf) {
  if (!change?.merged) return [];
  let row = (what) => (finding) => ({
    part: mergedPart,
    rank: rank.merged,
    cells: [what, ruleLink(finding.rule, rulePages), markdown(textsOf(finding).message)]
  }), rows = [
    ...change.merged.appear.map(row(words.willAppear[language])),
    ...change.merged.vanish.map(row(words.willVanish[language]))
  ];
  return rows.length > 0 ? rows : [{ part: mergedPart, rank: rank.merged, cells: [words.willStay[language], "", ""] }];
}
function ruleLink(rule, rulePages) {
  let name = markdown(rule);
  return rulePages === void 0 ? name : `[${name}](${rulePage(rule, rulePages)})`;
}
function partOf(key, language) {
  let heads = words.columns.map((column) => column[language]);
  return key === mergedPart ? { title: words.merged[language], heads: [heads[0], heads[1], heads[3]] } : key === gateChangesPart ? { title: words.configChanges[language], heads } : {
    title: markdown(sectionTitle(key, (text2) => text2[language])),
    heads
  };
}

// src/report/formats/sarif.ts
var maxDescription = 1024, maxResults = 25e3;
function sarif(report, { language, rulePages, folder = "" }) {
  let items = itemsOf(report), textsOf = findingTextsIn(language, report.rules), kept = worst(items, maxResults), leftOut = items.length - kept.length, codes = [...new Set(report.problems.map(({ code }) => code))], log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Clausegate",
            ...rulePages !== void 0 && { informationUri: `${rulePages}README.md` },
            semanticVersion: report.tool.version,
            rules: [
              ...report.rules.map((rule) => toRule(rule, language, rulePages)),
              ...codes.map((code) => toProblemRule(code, report.problems, language))
            ]
          }
        },
        automationDetails: { id: `clausegate/isms-p-2.3.2/${partPath(report)}` },
        invocations: [
          {
            executionSuccessful: !0,
            ruleConfigurationOverrides: report.overrides.flatMap(toConfigurationOverride),
            ...leftOut > 0 && { toolExecutionNotifications: [leftOutNotice(leftOut, language)] }
          }
        ],
        columnKind: "utf16CodeUnits",
        results: kept.map(
          (item) => "finding" in item ? toResult(item.finding, textsOf(item.finding), { language, folder }) : toProblemResult(item, language, folder)
        ),
        properties: {
          asOf: report.asOf,
          ...report.recordsOf && { records: recordsOfText(report.recordsOf, report.asOf)[language] },
          ...report.shard && { shard: { index: report.shard.index, count: report.shard.count } },
          verdict: report.verdict,
          ...leftOut > 0 && { leftOut },
          policyDigest: report.policy.digest,
          law: lawLine(report.law, report.asOf)[language],
          overrides: weightings(report).map(({ text: text2 }) => text2[language])
        }
      }
    ]
  };
  return `${jsonForLogs(JSON.stringify(log, null, 2))}
`;
}
function itemsOf({ findings, problems }) {
  let ids = problemIds(problems);
  return [
    ...findings.filter(({ change }) => change !== "resolved").map((finding) => ({ finding })),
    ...problems.map((problem) => ({ problem, id: ids.get(problem) ?? "" }))
  ];
}
function worst(items, most) {
  if (items.length <= most) return items;
  let kept = new Set(items.toSorted(worstFirst2).slice(0, most));
  return items.filter((item) => kept.has(item));
}
var worstFirst2 = compareBy(
  (a, b) => Number(isExcused(a)) - Number(isExcused(b)),
  (a, b) => rankOf2(a) - rankOf2(b),
  (a, b) => Number(isStatutory(b)) - Number(isStatutory(a))
);
function isExcused(item) {
  return "finding" in item && !isOpen(item.finding);
}
function rankOf2(item) {
  return "finding" in item ? severityRank(item.finding.severity) : -1;
}
function isStatutory(item) {
  return "finding" in item && item.finding.basis === "statute";
}
function leftOutNotice(count, language) {
  return { level: "warning", message: { text: fill(words.sarifLeftOut, { count, most: maxResults })[language] }, descriptor: { id: "results-left-out" } };
}
function partPath({ shard }) {
  return shard ? `part-${shard.index}-of-${shard.count}/` : "";
}
function toConfigurationOverride({ rule: id, case: name, to }) {
  return name !== void 0 ? [] : { descriptor: { id }, configuration: to === "off" ? { enabled: !1 } : { level: to } };
}
function toRule(rule, language, rulePages) {
  let { id, requirement, severity, basis, group } = rule, penalty = rule.penalty ? [rule.penalty[language]] : [], help = [rule.description[language], rule.citation[language], ...penalty, rule.remedy[language]];
  return {
    id,
    name: requirement,
    shortDescription: { text: cut(rule.title[language]) },
    fullDescription: { text: cut(rule.description[language]) },
    ...rulePages !== void 0 && { helpUri: rulePage(id, rulePages) },
    help: { text: help.join(`

`), markdown: helpMarkdown(rule, language) },
    defaultConfiguration: { level: severity },
    properties: {
      tags: basis === "gate" ? [group, basis] : ["isms-p-2.3.2", group, basis],
      precision: "very-high",
      "problem.severity": severityOf(severity)
    }
  };
}
function helpMarkdown(rule, language) {
  return [
    `**${markdown(rule.title[language])}**`,
    markdown(rule.description[language]),
    `${words.required[language]}: ${markdown(rule.citation[language])}`,
    ...rule.penalty ? [`${words.penalty[language]}: ${markdown(rule.penalty[language])}`] : [],
    `${words.fix[language]}: ${rule.remedy[language]}`,
    `\`clausegate explain ${rule.id}\``
  ].join(`

`);
}
function toProblemRule(code, problems, language) {
  let first = problems.find((problem) => problem.code === code), remedy = first ? problemTexts(first, language).remedy : code, title = `${words.unusable[language]} (${code})`;
  return {
    id: problemRule(code),
    name: code,
    shortDescription: { text: title },
    fullDescription: { text: cut(`${title}. ${remedy}`) },
    help: { text: remedy, markdown: markdown(remedy) },
    defaultConfiguration: { level: "error" },
    properties: { tags: ["isms-p-2.3.2", "record"], precision: "very-high", "problem.severity": "error" }
  };
}
function toResult(finding, { message, remedy }, { language, folder }) {
  let { id, rule, severity, disposition, change, worse, location } = finding;
  return {
    ruleId: rule,
    level: severity,
    message: { text: `${message}
${remedy}` },
    locations: [toLocation(folder + location.file, location)],
    partialFingerprints: fingerprintsOf(id),
    ...baselineState(change, worse),
    suppressions: disposition === "open" ? [] : [suppression(finding, language)]
  };
}
function suppression({ disposition, waiver }, language) {
  return { kind: "external", status: "accepted", justification: waiver ? waivedBy(waiver)[language] : words[disposition][language] };
}
function fingerprintsOf(id) {
  return { primaryLocationLineHash: `${id}:1`, "clausegateId/v1": id };
}
function toProblemResult({ problem, id }, language, folder) {
  let { code, file, location } = problem, { message, remedy } = problemTexts(problem, language);
  return {
    ruleId: problemRule(code),
    level: "error",
    message: { text: `${message}
${remedy}` },
    locations: [toLocation(folder + file, location)],
    partialFingerprints: fingerprintsOf(id),
    ...baselineState(problem.change, !1),
    suppressions: []
  };
}
function baselineState(change, worse) {
  return change === null ? {} : { baselineState: change === "existing" ? worse ? "updated" : "unchanged" : "new" };
}
function toLocation(file, location) {
  let { line, column, endLine, endColumn } = location ?? { line: 1, column: 1, endLine: 1, endColumn: 1 }, region = {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn: Math.max(endColumn, endLine === line ? column : 1)
  };
  return { physicalLocation: { artifactLocation: { uri: relativeUri(file) }, region } };
}
function problemRule(code) {
  return `problem/${code}`;
}
function severityOf(severity) {
  return severity === "note" ? "recommendation" : severity;
}
function cut(text2) {
  return text2.length > maxDescription ? `${text2.slice(0, maxDescription - 1)}…` : text2;
}

// src/report/formats/short.ts
function short(report, { language, color }) {
  let palette = paletteFor(color), textsOf = findingTextsIn(language, report.rules), problem = (one) => `${placeOf(one)}: ${palette.error(`${words.problem[language]} ${one.code}`)} ${terminal(problemTexts(one, language).message)}`, finding = (one) => `${placeOf(one)}: ${palette[one.severity](`${words[one.severity][language]} ${one.rule}`)} ${terminal(textsOf(one).message)}`, paint = report.verdict === "pass" ? palette.success : palette.error;
  return [
    ...report.problems.map(problem),
    ...report.findings.filter(isDue).map(finding),
    ...[...weightings(report).map(({ text: text2 }) => text2), ...idleLines(report)].map((text2) => text2[language]),
    ...countsOf(report).map((text2) => text2[language]),
    paint(palette.bold(verdictLine(report, (text2) => text2[language]))),
    ""
  ].join(`
`);
}
function placeOf({ location, ...found }) {
  return location ? `${terminal(location.file)}:${location.line}:${location.column}` : terminal("file" in found ? found.file : "");
}
function countsOf({ summary: { findings, problems, notJudged, waived, baselined } }) {
  let { error: errors, warning: warnings, note: notes } = findings;
  return [
    fill(words.findings, { errors, warnings, notes }),
    ...waived + baselined > 0 ? [fill(words.excused, { waived, baselined })] : [],
    ...problems > 0 ? [fill(words.problems, { problems, not_judged: notJudged })] : []
  ];
}

// src/report/formats/by-section.ts
function bySection({ findings, problems }) {
  let counts = /* @__PURE__ */ new Map(), of = (section) => {
    let known = counts.get(section) ?? { problems: 0, error: 0, warning: 0, note: 0 };
    return counts.set(section, known), known;
  };
  for (let finding of findings) isDue(finding) && (of(finding.section)[finding.severity] += 1);
  for (let { section } of problems) of(section).problems += 1;
  return [...counts].map(([section, one]) => ({ section, ...one })).sort(worstFirst3);
}
var worstFirst3 = compareBy(
  (a, b) => b.problems - a.problems,
  (a, b) => b.error - a.error,
  (a, b) => b.warning - a.warning,
  (a, b) => b.note - a.note,
  (a, b) => compareSections(a.section, b.section)
);

// src/report/formats/repairable.ts
var digestCases = ["changed", "not-recorded"];
function repairable({ findings, problems, commit }) {
  return commit !== null ? 0 : findings.filter(needsDigest).length + problems.filter(hasRuleForKey).length;
}
function needsDigest(finding) {
  return isDue(finding) && finding.rule === "EVD-02" && digestCases.includes(finding.args.case);
}
function hasRuleForKey({ code, args }) {
  return code === "unknown-value" && args.requirement !== void 0;
}

// src/report/formats/text.ts
function text(report, { language, color, rulePages }) {
  let page = new Page({
    palette: paletteFor(color),
    say: (localized) => localized[language],
    textsOf: findingTextsIn(language, report.rules),
    problemTextsOf: (problem) => problemTexts(problem, language),
    rulePages
  });
  return [
    page.heading(report),
    ...page.overrides(report),
    ...page.overview(report),
    ...page.groups(report),
    page.summary(report),
    ""
  ].join(`
`);
}
var mostSectionsWithoutOverview = 3, maxOverview = 50, Page = class {
  palette;
  say;
  textsOf;
  problemTextsOf;
  rulePages;
  constructor({ palette, say, textsOf, problemTextsOf, rulePages }) {
    this.palette = palette, this.say = say, this.textsOf = textsOf, this.problemTextsOf = problemTextsOf, this.rulePages = rulePages;
  }
  heading({ tool, asOf, recordsOf, law, change, shard }) {
    let heading = this.say(fill(words.heading, { as_of: asOf }));
    return `${[
      `${this.palette.bold(`${tool.name} ${tool.version}`)}  ${heading}`,
      ...shard ? [this.palette.bold(partLine(shard, this.say))] : [],
      ...recordsOf ? [this.say(recordsOfText(recordsOf, asOf))] : [],
      this.say(lawLine(law, asOf)),
      ...change ? [this.line(words.judgedBy, judgedBy(change))] : [],
      ...change?.adoption ? [this.say(words.adoption)] : [],
      ...change?.renamed ? [terminal(this.line(words.renamed, { renamed: renamedIn(change.renamed) }))] : []
    ].join(`
`)}
`;
  }
  /** A severity that is not the rule's own is always shown, whether or not it matters today. */
  overrides(report) {
    let lines2 = [...weightings(report).map(({ text: text2 }) => text2), ...idleLines(report)].map((text2) => `  ${this.say(text2)}`);
    return lines2.length === 0 ? [] : [this.palette.bold(this.say(words.overrides)), ...lines2, ""];
  }
  /** Counts by vendor, where there are too many to see at a glance. */
  overview(report) {
    let sections = bySection(report);
    if (sections.length <= mostSectionsWithoutOverview) return [];
    let lines2 = sections.slice(0, maxOverview).map(({ section, problems, error, warning, note }) => {
      let counts = { problems, errors: error, warnings: warning, notes: note };
      return `  ${this.line(words.ofSection, { section: this.groupTitle(section), ...counts })}`;
    }), more2 = sections.length - lines2.length;
    return more2 > 0 && lines2.push(`  ${this.line(words.moreSections, { count: more2 })}`), [this.palette.bold(this.say(words.bySection)), ...lines2, ""];
  }
  /** Renders the effect on findings once the change to the run configuration is merged. */
  merged({ appear, vanish }) {
    let lines2 = [
      ...appear.map((finding) => this.brief(words.willAppear, finding)),
      ...vanish.map((finding) => this.brief(words.willVanish, finding))
    ];
    return lines2.length === 0 && lines2.push(`  ${this.say(words.willStay)}`), [`  ${this.palette.bold(this.say(words.merged))}`, ...lines2, ""].join(`
`);
  }
  groups({ findings, problems, change }) {
    let problemsOf = groupBy(problems, ({ section }) => section), findingsOf = groupBy(findings, ({ section }) => section), merged = change?.merged ?? null, ofGate = merged ? [runConfigSection] : [];
    return [.../* @__PURE__ */ new Set([...problemsOf.keys(), ...findingsOf.keys(), ...ofGate])].sort(compareSections).map((name) => {
      let items = [
        ...(problemsOf.get(name) ?? []).map((problem) => this.problem(problem)),
        ...(findingsOf.get(name) ?? []).map((finding) => this.anyFinding(finding)),
        ...name === runConfigSection && merged ? [this.merged(merged)] : []
      ];
      return `${this.palette.bold(this.groupTitle(name))}
${items.join(`
`)}`;
    });
  }
  summary(report) {
    let { summary, verdict, change, shard } = report, { requirements, findings } = summary, changed = changedRules(report), lines2 = [
      this.line(words.scope, { vendors: summary.vendors, services: summary.services, contracts: summary.contracts }),
      this.line(words.requirements, { ...requirements, not_applicable: requirements.notApplicable }),
      this.line(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note }),
      ...change ? [
        this.line(words.changes, {
          introduced: change.introduced,
          existing: change.existing,
          resolved: change.resolved
        })
      ] : [],
      ...summary.waived + summary.baselined > 0 ? [this.line(words.excused, { waived: summary.waived, baselined: summary.baselined })] : [],
      ...proposedLines(report.proposed).map((line) => terminal(this.say(line))),
      ...changed ? [this.line(words.ofChangedRules, changed)] : [],
      ...summary.problems > 0 ? [this.line(words.problems, { problems: summary.problems, not_judged: summary.notJudged })] : []
    ], count = repairable(report);
    count > 0 && lines2.push(this.line(words.repairable, { count }));
    let paint = verdict === "pass" ? this.palette.success : this.palette.error;
    return [...lines2, paint(this.palette.bold(verdictLine({ verdict, shard }, this.say)))].join(`
`);
  }
  /** Renders a finding; one that needs no action now takes a single line. */
  anyFinding(finding) {
    if (isDue(finding)) return this.finding(finding);
    let { change, disposition } = finding, name = change === "resolved" || disposition === "open" ? words[change ?? "open"] : words[disposition];
    return `${this.brief(name, finding)}${this.waiver(finding)}
`;
  }
  brief(name, finding) {
    let { rule, location } = finding, { message } = this.textsOf(finding), place4 = `${terminal(location.file)}:${location.line}`;
    return `  ${this.palette.dim(`${this.say(name)}`)} ${rule} ${terminal(message)} ${this.palette.dim(`--> ${place4}`)}`;
  }
  waiver({ waiver, change }) {
    return !waiver || change === "resolved" ? "" : `
    ${this.palette.dim(terminal(this.say(waivedBy(waiver))))}`;
  }
  finding(finding) {
    let paint = this.palette[finding.severity], { message, title, citation, penalty, remedy } = this.textsOf(finding);
    return [
      `  ${paint(`${this.say(words[finding.severity])} ${finding.rule}`)} ${terminal(message)}`,
      ...finding.worse ? [`    ${this.say(words.worse)}`] : [],
      ...this.place(finding.location, finding.frame),
      this.detail(words.required, `${title} — ${citation}`),
      ...penalty === null ? [] : [this.detail(words.penalty, penalty)],
      this.detail(words.fix, remedy),
      this.detail(words.moreAbout, [`clausegate explain ${finding.rule}`, ...this.page(finding)].join(", ")),
      ""
    ].join(`
`);
  }
  page({ rule }) {
    return this.rulePages === void 0 ? [] : [rulePage(rule, this.rulePages)];
  }
  problem(problem) {
    let { location, frame, change } = problem, { message, remedy } = this.problemTextsOf(problem), state = change === "existing" ? ` (${this.say(words.existing)})` : "", title = this.palette.error(`${this.say(words.problem)} ${problem.code}${state}`), place4 = location && frame ? this.place(location, frame) : [`    ${this.palette.dim("-->")} ${terminal(problem.file)}`];
    return [`  ${title} ${terminal(message)}`, ...place4, this.detail(words.fix, remedy), ""].join(`
`);
  }
  place(location, frame) {
    let { file, line, column } = location;
    return [
      `    ${this.palette.dim("-->")} ${terminal(file)}:${line}:${column}`,
      ...codeFrame(frame, location, this.palette).map((shown) => `    ${shown}`)
    ];
  }
  detail(name, content) {
    return `    ${this.palette.dim(`${this.say(name)}:`)} ${terminal(content)}`;
  }
  line(template, args) {
    return this.say(fill(template, args));
  }
  groupTitle(name) {
    return terminal(sectionTitle(name, this.say));
  }
};

// src/report/formats/table.ts
var reporters = { text, short, json, sarif, junit, github, gitlab, markdown: markdown2 };
function piecesOf(name, report, options) {
  return name === "json" ? jsonPieces(report, options) : [reporters[name](report, options)];
}

export {
  annotationCommand,
  logLine,
  outcomeLine,
  maxPerLevel,
  github,
  annotationsOf,
  problemAnnotation,
  annotationCommands,
  isCut,
  toJsonFinding,
  toJsonProblem,
  markdown2 as markdown,
  text,
  reporters,
  piecesOf
};
