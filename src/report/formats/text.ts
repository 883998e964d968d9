import { type Finding, type FindingTexts, isDue } from "../../model/finding.ts";
import { groupBy } from "../../model/group.ts";
import type { Localized, TextArgs } from "../../model/language.ts";
import type { Frame, Location } from "../../model/location.ts";
import type { Problem, ProblemTexts } from "../../model/problem.ts";
import type { MergeEffect, Report } from "../../model/report.ts";
import { rulePage } from "../../model/rule-page.ts";
import { compareSections, runConfigSection } from "../../model/section.ts";
import { fill } from "../../texts/fill.ts";
import { findingTextsIn } from "../../texts/findings.ts";
import { lawLine } from "../../texts/law.ts";
import { problemTexts } from "../../texts/problems.ts";
import { proposedLines } from "../../texts/proposed.ts";
import { recordsOfText } from "../../texts/records-of.ts";
import { waivedBy } from "../../texts/waived-by.ts";
import { words } from "../../texts/words.ts";
import { bySection } from "./by-section.ts";
import { codeFrame } from "./code-frame.ts";
import { terminal } from "./escape.ts";
import { changedRules, idleLines, judgedBy, renamedIn, weightings } from "./judged-by.ts";
import { type Palette, paletteFor } from "./palette.ts";
import { repairable } from "./repairable.ts";
import type { RenderOptions } from "./reporter.ts";
import { sectionTitle } from "./section-title.ts";
import { partLine, verdictLine } from "./verdict-line.ts";

/** Renders the report for a person: grouped by vendor, with the source lines, the reason, and the remedy. */
export function text(report: Report, { language, color, rulePages }: RenderOptions): string {
  const page = new Page({
    palette: paletteFor(color),
    say: (localized) => localized[language],
    textsOf: findingTextsIn(language, report.rules),
    problemTextsOf: (problem) => problemTexts(problem, language),
    rulePages,
  });
  return [
    page.heading(report),
    ...page.overrides(report),
    ...page.overview(report),
    ...page.groups(report),
    page.summary(report),
    "",
  ].join("\n");
}

/** Most vendors with something to do that are told without an overview, and most that it lists. */
const mostSectionsWithoutOverview = 3;
const maxOverview = 50;

type Translate = (text: Localized) => string;

/** Style and language of a page. */
interface Style {
  readonly palette: Palette;
  readonly say: Translate;
  readonly textsOf: (finding: Finding) => FindingTexts;
  readonly problemTextsOf: (problem: Problem) => ProblemTexts;
  readonly rulePages: string | undefined;
}

class Page {
  private readonly palette: Palette;
  private readonly say: Translate;
  private readonly textsOf: Style["textsOf"];
  private readonly problemTextsOf: Style["problemTextsOf"];
  private readonly rulePages: string | undefined;

  constructor({ palette, say, textsOf, problemTextsOf, rulePages }: Style) {
    this.palette = palette;
    this.say = say;
    this.textsOf = textsOf;
    this.problemTextsOf = problemTextsOf;
    this.rulePages = rulePages;
  }

  heading({ tool, asOf, recordsOf, law, change, shard }: Report): string {
    const heading = this.say(fill(words.heading, { as_of: asOf }));
    const lines = [
      `${this.palette.bold(`${tool.name} ${tool.version}`)}  ${heading}`,
      ...(shard ? [this.palette.bold(partLine(shard, this.say))] : []),
      ...(recordsOf ? [this.say(recordsOfText(recordsOf, asOf))] : []),
      this.say(lawLine(law, asOf)),
      ...(change ? [this.line(words.judgedBy, judgedBy(change))] : []),
      ...(change?.adoption ? [this.say(words.adoption)] : []),
      ...(change?.renamed ? [terminal(this.line(words.renamed, { renamed: renamedIn(change.renamed) }))] : []),
    ];
    return `${lines.join("\n")}\n`;
  }

  /** A severity that is not the rule's own is always shown, whether or not it matters today. */
  overrides(report: Report): string[] {
    const texts = [...weightings(report).map(({ text }) => text), ...idleLines(report)];
    const lines = texts.map((text) => `  ${this.say(text)}`);
    if (lines.length === 0) return [];
    return [this.palette.bold(this.say(words.overrides)), ...lines, ""];
  }

  /** Counts by vendor, where there are too many to see at a glance. */
  overview(report: Report): string[] {
    const sections = bySection(report);
    if (sections.length <= mostSectionsWithoutOverview) return [];
    const lines = sections.slice(0, maxOverview).map(({ section, problems, error, warning, note }) => {
      const counts = { problems, errors: error, warnings: warning, notes: note };
      return `  ${this.line(words.ofSection, { section: this.groupTitle(section), ...counts })}`;
    });
    const more = sections.length - lines.length;
    if (more > 0) lines.push(`  ${this.line(words.moreSections, { count: more })}`);
    return [this.palette.bold(this.say(words.bySection)), ...lines, ""];
  }

  /** Renders the effect on findings once the change to the run configuration is merged. */
  private merged({ appear, vanish }: MergeEffect): string {
    const lines = [
      ...appear.map((finding) => this.brief(words.willAppear, finding)),
      ...vanish.map((finding) => this.brief(words.willVanish, finding)),
    ];
    if (lines.length === 0) lines.push(`  ${this.say(words.willStay)}`);
    return [`  ${this.palette.bold(this.say(words.merged))}`, ...lines, ""].join("\n");
  }

  groups({ findings, problems, change }: Report): string[] {
    const problemsOf = groupBy(problems, ({ section }) => section);
    const findingsOf = groupBy(findings, ({ section }) => section);
    const merged = change?.merged ?? null;
    const ofGate = merged ? [runConfigSection] : [];
    const names = [...new Set([...problemsOf.keys(), ...findingsOf.keys(), ...ofGate])].sort(compareSections);
    return names.map((name) => {
      const items = [
        ...(problemsOf.get(name) ?? []).map((problem) => this.problem(problem)),
        ...(findingsOf.get(name) ?? []).map((finding) => this.anyFinding(finding)),
        ...(name === runConfigSection && merged ? [this.merged(merged)] : []),
      ];
      return `${this.palette.bold(this.groupTitle(name))}\n${items.join("\n")}`;
    });
  }

  summary(report: Report): string {
    const { summary, verdict, change, shard } = report;
    const { requirements, findings } = summary;
    const changed = changedRules(report);
    const lines = [
      this.line(words.scope, { vendors: summary.vendors, services: summary.services, contracts: summary.contracts }),
      this.line(words.requirements, { ...requirements, not_applicable: requirements.notApplicable }),
      this.line(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note }),
      ...(change
        ? [
            this.line(words.changes, {
              introduced: change.introduced,
              existing: change.existing,
              resolved: change.resolved,
            }),
          ]
        : []),
      ...(summary.waived + summary.baselined > 0
        ? [this.line(words.excused, { waived: summary.waived, baselined: summary.baselined })]
        : []),
      ...proposedLines(report.proposed).map((line) => terminal(this.say(line))),
      ...(changed ? [this.line(words.ofChangedRules, changed)] : []),
      ...(summary.problems > 0
        ? [this.line(words.problems, { problems: summary.problems, not_judged: summary.notJudged })]
        : []),
    ];
    const count = repairable(report);
    if (count > 0) lines.push(this.line(words.repairable, { count }));
    const paint = verdict === "pass" ? this.palette.success : this.palette.error;
    return [...lines, paint(this.palette.bold(verdictLine({ verdict, shard }, this.say)))].join("\n");
  }

  /** Renders a finding; one that needs no action now takes a single line. */
  private anyFinding(finding: Finding): string {
    if (isDue(finding)) return this.finding(finding);
    const { change, disposition } = finding;
    const name = change === "resolved" || disposition === "open" ? words[change ?? "open"] : words[disposition];
    return `${this.brief(name, finding)}${this.waiver(finding)}\n`;
  }

  private brief(name: Localized, finding: Finding): string {
    const { rule, location } = finding;
    const { message } = this.textsOf(finding);
    const place = `${terminal(location.file)}:${location.line}`;
    return `  ${this.palette.dim(`${this.say(name)}`)} ${rule} ${terminal(message)} ${this.palette.dim(`--> ${place}`)}`;
  }

  private waiver({ waiver, change }: Finding): string {
    if (!waiver || change === "resolved") return "";
    return `\n    ${this.palette.dim(terminal(this.say(waivedBy(waiver))))}`;
  }

  private finding(finding: Finding): string {
    const paint = this.palette[finding.severity];
    const { message, title, citation, penalty, remedy } = this.textsOf(finding);
    return [
      `  ${paint(`${this.say(words[finding.severity])} ${finding.rule}`)} ${terminal(message)}`,
      ...(finding.worse ? [`    ${this.say(words.worse)}`] : []),
      ...this.place(finding.location, finding.frame),
      this.detail(words.required, `${title} — ${citation}`),
      ...(penalty === null ? [] : [this.detail(words.penalty, penalty)]),
      this.detail(words.fix, remedy),
      this.detail(words.moreAbout, [`clausegate explain ${finding.rule}`, ...this.page(finding)].join(", ")),
      "",
    ].join("\n");
  }

  private page({ rule }: Finding): string[] {
    return this.rulePages === undefined ? [] : [rulePage(rule, this.rulePages)];
  }

  private problem(problem: Problem): string {
    const { location, frame, change } = problem;
    const { message, remedy } = this.problemTextsOf(problem);
    const state = change === "existing" ? ` (${this.say(words.existing)})` : "";
    const title = this.palette.error(`${this.say(words.problem)} ${problem.code}${state}`);
    const place =
      location && frame ? this.place(location, frame) : [`    ${this.palette.dim("-->")} ${terminal(problem.file)}`];
    return [`  ${title} ${terminal(message)}`, ...place, this.detail(words.fix, remedy), ""].join("\n");
  }

  private place(location: Location, frame: Frame): string[] {
    const { file, line, column } = location;
    return [
      `    ${this.palette.dim("-->")} ${terminal(file)}:${line}:${column}`,
      ...codeFrame(frame, location, this.palette).map((shown) => `    ${shown}`),
    ];
  }

  private detail(name: Localized, content: string): string {
    return `    ${this.palette.dim(`${this.say(name)}:`)} ${terminal(content)}`;
  }

  private line(template: Localized, args: TextArgs): string {
    return this.say(fill(template, args));
  }

  private groupTitle(name: string): string {
    return terminal(sectionTitle(name, this.say));
  }
}
