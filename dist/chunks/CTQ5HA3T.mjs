import {
  toJsonFinding,
  toJsonProblem
} from "./2O7FEMGR.mjs";
import {
  rulePage
} from "./XBWUO5ZZ.mjs";
import {
  displayWidth
} from "./JZH77BKT.mjs";
import {
  weightings
} from "./NLNF4SXZ.mjs";
import {
  recordsOfText
} from "./YVYOJ7DA.mjs";
import {
  findingTextsIn
} from "./LGYZWOCP.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import {
  problemTexts
} from "./6DF3KYW5.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  jsonForLogs,
  markdown,
  terminal
} from "./TCZMWEJO.mjs";
import {
  findingOrder,
  joinExcuses,
  problemOrder,
  proposedOrder
} from "./XJKTFVYY.mjs";
import {
  isOpen
} from "./6G4ILWCR.mjs";
import {
  canonical
} from "./KUXKGZT4.mjs";
import {
  compareText,
  fill
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/merge/assessments-by-vendor.ts
function assessmentsByVendor(lists) {
  return { [Symbol.iterator]: () => joined(lists) };
}
function* joined(lists) {
  let heads = lists.map((list2) => new Head(list2)).filter(({ item }) => item !== void 0);
  for (; heads.length > 0; ) {
    let next = heads.reduce((least, head) => compareText(head.vendor, least.vendor) < 0 ? head : least);
    yield* next.takeVendor(), next.item === void 0 && heads.splice(heads.indexOf(next), 1);
  }
}
var Head = class {
  item;
  items;
  constructor(list2) {
    this.items = list2[Symbol.iterator](), this.advance();
  }
  get vendor() {
    return this.item?.subject.vendor ?? "";
  }
  /** Yields the items of the list's current vendor. */
  *takeVendor() {
    let { vendor } = this;
    for (let { item } = this; item && this.vendor === vendor; { item } = this)
      yield item, this.advance();
  }
  advance() {
    let { done, value } = this.items.next();
    this.item = done ? void 0 : value;
  }
};

// src/usecases/merge/join-parts.ts
function joinParts(parts, joiner) {
  let sharded = parts.map(asShard).sort((a, b) => a.shard.index - b.shard.index), [first] = sharded;
  if (!first) throw new RunError("merge-nothing", {});
  for (let part of sharded) refuseOtherRun(part, first);
  refuseOtherRules(first, joiner), refuseIncomplete(sharded, first.shard.count);
  let report = join(sharded, first);
  if (report.summary.vendors !== first.shard.vendors)
    throw new RunError("merge-vendors", { found: report.summary.vendors, vendors: first.shard.vendors });
  if (report.summary.vendors === 0 && report.problems.length === 0) throw new RunError("merge-empty", {});
  return { report, language: first.shard.language, folder: first.folder };
}
function asShard({ file, report, folder }) {
  if (report.vendors) throw new RunError("merge-some-vendors", { file, vendors: report.vendors });
  if (!report.shard) throw new RunError("merge-whole", { file });
  return { file, report, folder, shard: report.shard };
}
var common = [
  ["as-of", ({ report }) => report.asOf],
  ["tool", ({ report }) => report.tool.version],
  ["policy", ({ report }) => report.policy.digest],
  ["texts", ({ report }) => canonical(report.policy)],
  ["commit", ({ report }) => report.commit ?? "–"],
  ["folder", ({ folder }) => folder || "."],
  ["fail-on", ({ report }) => report.failOn],
  ["fail-on", ({ report }) => canonical(report.failOnExcept ?? [])],
  ["overrides", ({ report }) => canonical(report.overrides)],
  ["gate", ({ shard }) => shard.gateDigest],
  ["inventory", ({ shard }) => canonical([shard.inventoryDigest, shard.vendors])],
  ["language", ({ shard }) => shard.language ?? "–"]
];
function refuseOtherRun(part, first) {
  let names = { file: part.file, first: first.file };
  if (part.shard.count !== first.shard.count)
    throw new RunError("merge-count", { ...names, theirs: part.shard.count, ours: first.shard.count });
  for (let [difference, of] of common) {
    let [theirs, ours] = [of(part), of(first)];
    if (theirs !== ours) throw new RunError("merge-differs", { ...names, difference, theirs, ours });
  }
}
function refuseOtherRules({ file, report: { tool, policy } }, joiner) {
  if (!(tool.version === joiner.version && canonical(policy) === canonical(joiner.policy))) throw new RunError("merge-tool", { file, version: tool.version, own: joiner.version });
}
function refuseIncomplete(parts, count) {
  let byIndex = /* @__PURE__ */ new Map();
  for (let part of parts) {
    let { index } = part.shard, other = byIndex.get(index);
    if (other) throw new RunError("merge-twice", { file: part.file, first: other.file, index, count });
    byIndex.set(index, part);
  }
  let missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) throw new RunError("merge-missing", { missing: missing.map(String), count });
}
function join(parts, { report: { shard: _, proposed: __, ...first } }) {
  let reports = parts.map(({ report }) => report), recordsOf = reports.find((report) => report.recordsOf)?.recordsOf, proposed = reports.flatMap((report) => report.proposed ?? []).sort(proposedOrder);
  return {
    ...first,
    ...recordsOf && { recordsOf },
    verdict: reports.some(({ verdict }) => verdict === "fail") ? "fail" : "pass",
    summary: sumOf(reports.map(({ summary }) => summary)),
    findings: reports.flatMap(({ findings }) => findings).sort(findingOrder),
    problems: reports.flatMap(({ problems }) => problems).sort(problemOrder),
    ...proposed.length > 0 && { proposed },
    excuses: joinExcuses(reports.map(({ excuses }) => excuses)),
    assessments: assessmentsByVendor(reports.map(({ assessments }) => assessments))
  };
}
function sumOf(summaries) {
  let sum = (of) => summaries.reduce((total, summary) => total + of(summary), 0);
  return {
    vendors: sum(({ vendors }) => vendors),
    services: sum(({ services }) => services),
    contracts: sum(({ contracts }) => contracts),
    notJudged: sum(({ notJudged }) => notJudged),
    requirements: {
      pass: sum(({ requirements }) => requirements.pass),
      fail: sum(({ requirements }) => requirements.fail),
      notApplicable: sum(({ requirements }) => requirements.notApplicable)
    },
    findings: {
      error: sum(({ findings }) => findings.error),
      warning: sum(({ findings }) => findings.warning),
      note: sum(({ findings }) => findings.note)
    },
    waived: sum(({ waived }) => waived),
    baselined: sum(({ baselined }) => baselined),
    problems: sum(({ problems }) => problems)
  };
}

// src/usecases/merge/organisation.ts
function joinRepositories(reports, version) {
  let sorted = reports.toSorted((a, b) => compareText(a.name, b.name)), [first] = sorted;
  if (!first) throw new RunError("merge-nothing", {});
  for (let [at, report] of sorted.entries())
    if (refuse(report, first), report.name === sorted[at + 1]?.name) throw new RunError("repository-twice", { name: report.name });
  let repositories = sorted.map(toRepository);
  return {
    version,
    asOf: first.report.asOf,
    verdict: repositories.some(({ verdict }) => verdict === "fail") ? "fail" : "pass",
    summary: sumOf(repositories.map(({ summary }) => summary)),
    repositories
  };
}
function refuse({ file, report }, first) {
  let { shard, change, asOf, vendors } = report;
  if (shard) throw new RunError("merge-part", { file, index: shard.index, count: shard.count });
  if (change) throw new RunError("merge-change", { file });
  if (vendors) throw new RunError("merge-some-vendors", { file, vendors });
  let ours = first.report.asOf;
  if (asOf !== ours)
    throw new RunError("merge-differs", { file, first: first.file, difference: "as-of", theirs: asOf, ours });
}
function toRepository({ name, report, language }) {
  let { tool, policy, commit, recordsOf, failOn, failOnExcept, verdict, summary, overrides, rules } = report, { findings, problems } = report;
  return {
    name,
    version: tool.version,
    policy,
    commit,
    ...recordsOf && { recordsOf },
    language,
    failOn,
    ...failOnExcept && { failOnExcept },
    verdict,
    summary,
    overrides,
    rules,
    findings,
    problems
  };
}

// src/usecases/merge/organisation-json.ts
function* organisationJson(organisation, { rulePages }) {
  let { version, asOf, verdict, summary, repositories } = organisation;
  yield open({ schemaVersion: 1, tool: { name: "clausegate", version }, asOf, verdict, summary }, ""), yield `,
  "repositories": [`;
  for (let [at, repository] of repositories.entries())
    yield at === 0 ? `
    ` : `,
    `, yield* repositoryJson(repository, rulePages);
  yield `
  ]
}
`;
}
function* repositoryJson(repository, rulePages) {
  let { findings, problems, version, rules, ...facts } = repository, textsOf = findingTextsIn(repository.language, rules), { name, policy, commit, recordsOf, language, failOn, failOnExcept, verdict, summary, overrides } = facts;
  yield open({ name, tool: { name: "clausegate", version }, policy, commit, recordsOf, language, failOn, failOnExcept, verdict, summary, overrides }, "    "), yield* list("findings", findings, (finding) => toJsonFinding(finding, textsOf(finding), rulePages)), yield* list("problems", problems, (problem) => toJsonProblem(problem, language)), yield `
    }`;
}
function open(facts, indent) {
  let text = JSON.stringify(facts, null, 2).replaceAll(`
`, `
${indent}`);
  return jsonForLogs(text.slice(0, text.lastIndexOf(`
`)));
}
function* list(name, items, toJson) {
  yield `,
      "${name}": [`;
  for (let [at, item] of items.entries()) {
    let text = JSON.stringify(toJson(item), null, 2).replaceAll(`
`, `
        `);
    yield `${at === 0 ? "" : ","}
        ${jsonForLogs(text)}`;
  }
  yield items.length > 0 ? `
      ]` : "]";
}

// src/usecases/merge/organisation-words.ts
function itemsOf({ problems, findings }) {
  return [...problems, ...findings];
}
function itemTextsIn({ language, rules }) {
  let textsOf = findingTextsIn(language, rules);
  return (item) => "rule" in item ? textsOf(item) : problemTexts(item, language);
}
function countsOf({ summary }) {
  let { vendors, findings, waived, baselined, problems } = summary;
  return [vendors, findings.error, findings.warning, findings.note, waived + baselined, problems];
}
function versionOf({ version, policy }) {
  return `${version} / ${policy.digest.slice(0, 12)}`;
}
function recordsLines({ recordsOf }, asOf, language) {
  return recordsOf ? [recordsOfText(recordsOf, asOf)[language]] : [];
}
function placeOf(item) {
  let file = "rule" in item ? item.location.file : item.file;
  return item.location ? `${file}:${item.location.line}` : file;
}
function severityOf(item, language) {
  return words["rule" in item ? item.severity : "problem"][language];
}
function totalLines({ summary, repositories }, language) {
  let { vendors, services, contracts, requirements, findings, waived, baselined, problems, notJudged } = summary, failed = repositories.filter(({ verdict }) => verdict === "fail").length;
  return [
    fill(words.repositories, { count: repositories.length, failed }),
    fill(words.scope, { vendors, services, contracts }),
    fill(words.requirements, { ...requirements, not_applicable: requirements.notApplicable }),
    fill(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note }),
    ...waived + baselined > 0 ? [fill(words.excused, { waived, baselined })] : [],
    ...problems > 0 ? [fill(words.problems, { problems, not_judged: notJudged })] : []
  ].map((line) => line[language]);
}

// src/usecases/merge/organisation-markdown.ts
function* organisationMarkdown(organisation, options) {
  let { language } = options, { asOf, verdict, repositories } = organisation;
  yield `# ${words[verdict][language]} — ${markdown(fill(words.heading, { as_of: asOf })[language])}

`, yield totalLines(organisation, language).map((line) => `- ${markdown(line)}
`).join(""), yield `
${row(words.repositoryColumns.map((column) => column[language]))}`, yield row(words.repositoryColumns.map(() => "---"));
  for (let repository of repositories) yield row(cellsOf(repository, language));
  for (let repository of repositories) yield* section(repository, asOf, options);
}
function row(cells) {
  return `| ${cells.join(" | ")} |
`;
}
function cellsOf(repository, language) {
  let { name, verdict, commit } = repository;
  return [
    markdown(name),
    words[verdict][language],
    ...countsOf(repository).map(String),
    commit === null ? "–" : markdown(commit.slice(0, 12)),
    markdown(versionOf(repository))
  ];
}
function* section(repository, asOf, { language, rulePages }) {
  let { name, problems, findings } = repository, lines = [
    ...recordsLines(repository, asOf, language),
    ...weightings(repository).map(({ text }) => `${words.overrides[language]}: ${text[language]}`)
  ];
  if (lines.length + problems.length + findings.length === 0 || (yield `
## ${markdown(name)}

`, yield lines.map((line) => `- ${markdown(line)}
`).join(""), problems.length + findings.length === 0)) return;
  lines.length > 0 && (yield `
`), yield row(words.columns.map((column) => column[language])), yield row(words.columns.map(() => "---"));
  let textsOf = itemTextsIn(repository);
  for (let item of itemsOf(repository)) {
    let { message, remedy } = textsOf(item), isFinding = "rule" in item, rule = markdown(isFinding ? item.rule : item.code), mark = isFinding && !isOpen(item) ? ` (${words[item.disposition][language]})` : "";
    yield row([
      severityOf(item, language) + mark,
      isFinding && rulePages !== void 0 ? `[${rule}](${rulePage(item.rule, rulePages)})` : rule,
      markdown(placeOf(item)),
      markdown(message),
      markdown(remedy)
    ]);
  }
}

// src/usecases/merge/organisation-text.ts
function* organisationText(organisation, options) {
  let { language, color } = options, palette = paletteFor(color), { version, asOf, verdict, repositories } = organisation;
  yield `${palette.bold(`clausegate ${version}`)}  ${fill(words.heading, { as_of: asOf })[language]}

`;
  let heads = words.repositoryColumns.map((column) => column[language]);
  yield table([heads, ...repositories.map((repository) => cellsOf2(repository, language))]);
  for (let repository of repositories) yield* section2(repository, { ...options, asOf }, palette);
  yield `
${totalLines(organisation, language).join(`
`)}
`, yield `${(verdict === "pass" ? palette.success : palette.error)(palette.bold(words[verdict][language]))}
`;
}
function cellsOf2(repository, language) {
  let { name, verdict, commit } = repository;
  return [
    terminal(name),
    words[verdict][language],
    ...countsOf(repository).map(String),
    commit === null ? "–" : commit.slice(0, 12),
    versionOf(repository)
  ];
}
function table(rows) {
  let widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => displayWidth(cells[at] ?? "")))), padded = (cell, at) => cell + " ".repeat((widths[at] ?? 0) - displayWidth(cell));
  return rows.map((cells) => `${cells.map(padded).join("  ").trimEnd()}
`).join("");
}
function* section2(repository, { language, asOf }, palette) {
  let { name, problems, findings } = repository, weighed = weightings(repository), records = recordsLines(repository, asOf, language);
  if (records.length + weighed.length + problems.length + findings.length === 0) return;
  yield `
${palette.bold(terminal(name))}
`;
  for (let line of records) yield `  ${line}
`;
  for (let { text } of weighed)
    yield `  ${words.overrides[language]}: ${text[language]}
`;
  let textsOf = itemTextsIn(repository);
  for (let item of itemsOf(repository)) yield `  ${lineOf(item, textsOf(item).message, { language, palette })}
`;
}
function lineOf(item, message, { language, palette }) {
  let isFinding = "rule" in item, isCounting = !isFinding || isOpen(item), paint = isCounting ? isFinding ? palette[item.severity] : palette.error : palette.dim, state = isCounting || !isFinding ? severityOf(item, language) : words[item.disposition][language];
  return `${paint(`${state} ${isFinding ? item.rule : item.code}`)} ${terminal(message)} ${palette.dim(`--> ${terminal(placeOf(item))}`)}`;
}

// src/usecases/merge/organisation-reporters.ts
var organisationReporters = {
  text: organisationText,
  json: organisationJson,
  markdown: organisationMarkdown
}, organisationReporterNames = ["text", "json", "markdown"];

export {
  joinParts,
  joinRepositories,
  organisationReporters,
  organisationReporterNames
};
