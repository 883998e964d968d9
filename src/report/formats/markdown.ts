import type { Finding, FindingTexts } from "../../model/finding.ts";
import type { Language } from "../../model/language.ts";
import type { Location } from "../../model/location.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import { rulePage } from "../../model/rule-page.ts";
import { runConfigSection } from "../../model/section.ts";
import { fill } from "../../texts/fill.ts";
import { findingTextsIn } from "../../texts/findings.ts";
import { lawLine } from "../../texts/law.ts";
import { problemTexts } from "../../texts/problems.ts";
import { proposedLines } from "../../texts/proposed.ts";
import { recordsOfText } from "../../texts/records-of.ts";
import { waivedBy } from "../../texts/waived-by.ts";
import { words } from "../../texts/words.ts";
import { markdown as inMarkdown, markdownSentence, relativeUri } from "./escape.ts";
import { changedRules, idleLines, judgedBy, renamedIn, weightings } from "./judged-by.ts";
import { assemble, gateChangesPart, mergedPart, type Part, type PartKey, type Row } from "./markdown-parts.ts";
import type { RenderOptions } from "./reporter.ts";
import { sectionTitle } from "./section-title.ts";
import { outcomeLine } from "./verdict-line.ts";

/**
 * Renders Markdown for a comment or a summary: the verdict first, then the changes to the rules, then a table for each
 * vendor.
 */
export function markdown(report: Report, options: RenderOptions): string {
  return assemble(headOf(report, options), rowsOf(report, options), (key) => partOf(key, options.language), options);
}

/** Returns the lines that are shown whatever the limit. */
function headOf(report: Report, options: RenderOptions): string[] {
  const { language, blobs, folder = "", notes = [] } = options;
  const { summary, asOf, recordsOf, change, commit, policy } = report;
  const { requirements, findings } = summary;
  const changed = changedRules(report);
  const say = (text: Parameters<typeof fill>[0], args: Parameters<typeof fill>[1]) =>
    inMarkdown(fill(text, args)[language]);
  const lines = [
    ...notes.map(inMarkdown),
    ...(recordsOf ? [inMarkdown(recordsOfText(recordsOf, asOf)[language])] : []),
    ...(change
      ? [
          say(words.changes, { introduced: change.introduced, existing: change.existing, resolved: change.resolved }),
          say(words.judgedBy, judgedBy(change)),
          ...(change.adoption ? [inMarkdown(words.adoption[language])] : []),
          ...(change.renamed ? [say(words.renamed, { renamed: renamedIn(change.renamed) })] : []),
        ]
      : []),
    ...(summary.waived + summary.baselined > 0
      ? [say(words.excused, { waived: summary.waived, baselined: summary.baselined })]
      : []),
    say(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note }),
    ...(summary.problems > 0
      ? [say(words.problems, { problems: summary.problems, not_judged: summary.notJudged })]
      : []),
    ...proposedLines(report.proposed).map((line) => inMarkdown(line[language])),
    ...(changed ? [say(words.ofChangedRules, changed)] : []),
    say(words.requirements, { ...requirements, not_applicable: requirements.notApplicable }),
    say(words.scope, { vendors: summary.vendors, services: summary.services, contracts: summary.contracts }),
    ...(blobs !== undefined && commit !== null
      ? [commitLine(words.judgedCommit[language], commit, blobs + commit)]
      : []),
    ...(blobs !== undefined && change
      ? [commitLine(words.judgingCommit[language], change.base, blobs + change.base)]
      : []),
    ...(folder === "" ? [] : [`${words.folder[language]}: ${inMarkdown(folder)}`]),
    inMarkdown(lawLine(report.law, asOf)[language]),
    `${words.policyDigest[language]}: ${inMarkdown(policy.digest)}`,
  ];
  return [
    `# ${outcomeLine(report, options)} — ${say(words.heading, { as_of: asOf })}`,
    lines.map((line) => `- ${line}`).join("\n"),
    ...overrides(report, language),
  ];
}

/** Links to a commit's page, at the URL of its files with `blob` replaced. */
function commitLine(what: string, commit: string, files: string): string {
  return `${what}: [${inMarkdown(commit)}](${files.replace(/\/blob\/(?=[^/]*$)/, "/commit/")})`;
}

function rowsOf(report: Report, options: RenderOptions): Row[] {
  const textsOf = findingTextsIn(options.language, report.rules);
  return [
    ...report.problems.map((problem) => problemRow(problem, report, options)),
    ...report.findings.map((finding) => findingRow(finding, textsOf(finding), { report, options })),
    ...mergedRows(report, options, textsOf),
  ];
}

function problemRow(problem: Problem, report: Report, options: RenderOptions): Row {
  const { section, code, file, location, change } = problem;
  const { language, isAhead } = options;
  const { message, remedy } = problemTexts(problem, language);
  const states = change === null ? [] : [words[change], ...(isAhead?.(problem) ? [words.ahead] : [])];
  const mark = states.length === 0 ? "" : ` (${states.map((state) => state[language]).join(", ")})`;
  return {
    part: section,
    rank: change === "existing" ? rank.existing : rank.counts,
    cells: [
      inMarkdown(words.problem[language] + mark),
      inMarkdown(code),
      place(file, location, report.commit, options),
      inMarkdown(message),
      markdownSentence(remedy),
    ],
  };
}

function findingRow(
  finding: Finding,
  { message, remedy }: FindingTexts,
  { report, options }: { readonly report: Report; readonly options: RenderOptions },
): Row {
  const { section, rule, location } = finding;
  // Only the commit the change began from has the records that head removed.
  const isGone = finding.change === "resolved" || fromBefore.includes(rule);
  const commit = isGone ? (report.change?.from ?? null) : report.commit;
  return {
    part: section === runConfigSection ? gateChangesPart : section,
    rank: rankOf(finding),
    cells: [
      inMarkdown(stateOf(finding, options)),
      ruleLink(rule, options.rulePages),
      place(location.file, location, commit, options),
      inMarkdown(message),
      markdownSentence(remedy),
    ],
  };
}

/** Rules whose findings point at the record before the change. */
const fromBefore: readonly string[] = ["CHG-01"];

/** Ranks for the limit: findings that count come first, then those that only explain. */
const rank = { counts: 0, merged: 1, existing: 2, excused: 3, resolved: 4 } as const;

function rankOf({ disposition, change }: Finding): number {
  if (change === "resolved") return rank.resolved;
  if (disposition !== "open") return rank.excused;
  return change === "existing" ? rank.existing : rank.counts;
}

/** Renders the severity, and why the finding does not count or its position in the change. */
function stateOf(finding: Finding, { language, isAhead }: RenderOptions): string {
  const { severity, disposition, change, worse, waiver } = finding;
  const until = waiver ? ` ${waivedBy(waiver)[language]}` : "";
  const states = [
    ...(disposition === "open" ? [] : [words[disposition][language] + until]),
    ...(change === null ? [] : [words[worse ? "worse" : change][language]]),
    ...(isAhead?.(finding) ? [words.ahead[language]] : []),
  ];
  return states.length > 0 ? `${words[severity][language]} (${states.join(", ")})` : words[severity][language];
}

/** Renders file and line, from the top of the repository; a link if there is a commit to link to. */
function place(
  file: string,
  location: Location | undefined,
  commit: string | null,
  { folder = "", blobs }: RenderOptions,
): string {
  const path = folder + file;
  const shown = inMarkdown(location ? `${path}:${location.line}` : path);
  if (blobs === undefined || commit === null) return shown;
  const uri = relativeUri(path).replace(/[()*~'!]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `[${shown}](${blobs}${commit}/${uri}${location ? `#L${location.line}` : ""})`;
}

function overrides(report: Report, language: Language): string[] {
  const texts = [...weightings(report).map(({ text }) => text), ...idleLines(report)];
  const lines = texts.map((text) => `- ${inMarkdown(text[language])}`);
  if (lines.length === 0) return [];
  return [`## ${words.overrides[language]}\n\n${lines.join("\n")}`];
}

function mergedRows(
  { change }: Report,
  { language, rulePages }: RenderOptions,
  textsOf: (finding: Finding) => FindingTexts,
): Row[] {
  if (!change?.merged) return [];
  const row = (what: string) => (finding: Finding) => ({
    part: mergedPart,
    rank: rank.merged,
    cells: [what, ruleLink(finding.rule, rulePages), inMarkdown(textsOf(finding).message)],
  });
  const rows = [
    ...change.merged.appear.map(row(words.willAppear[language])),
    ...change.merged.vanish.map(row(words.willVanish[language])),
  ];
  if (rows.length > 0) return rows;
  return [{ part: mergedPart, rank: rank.merged, cells: [words.willStay[language], "", ""] }];
}

function ruleLink(rule: string, rulePages: string | undefined): string {
  const name = inMarkdown(rule);
  return rulePages === undefined ? name : `[${name}](${rulePage(rule, rulePages)})`;
}

function partOf(key: PartKey, language: Language): Part {
  const heads = words.columns.map((column) => column[language]);
  if (key === mergedPart) return { title: words.merged[language], heads: [heads[0], heads[1], heads[3]] };
  if (key === gateChangesPart) return { title: words.configChanges[language], heads };
  return {
    title: inMarkdown(sectionTitle(key, (text) => text[language])),
    heads,
  };
}
