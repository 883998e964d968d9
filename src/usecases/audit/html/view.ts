import type { Finding, FindingTexts } from "../../../model/finding.ts";
import { groupBy } from "../../../model/group.ts";
import type { Language, Localized, TextArgs } from "../../../model/language.ts";
import type { Problem } from "../../../model/problem.ts";
import { type Group, type Rule, requirementGroups } from "../../../model/rule.ts";
import { isVendorFolder } from "../../../model/tree.ts";
import { fill } from "../../../texts/fill.ts";
import { findingTextsIn } from "../../../texts/findings.ts";
import { requirementNames } from "../../../texts/requirement-names.ts";
import type { Copies } from "../pack/pack.ts";
import type { AuditedVendor, AuditReport } from "../report.ts";

/** The evidence pack a page lies in. */
export interface PagePack extends Copies {
  /** Names of the other files beside the page: the report in other forms, and the manifest. */
  readonly others: readonly string[];
}

/** A page on its own. */
export const noPack: PagePack = { copyOf: () => undefined, lackOf: () => undefined, records: [], others: [] };

/** What every part of the page is made with. */
export interface View {
  readonly report: AuditReport;
  readonly language: Language;
  readonly say: (text: Localized, args?: TextArgs) => string;
  readonly pack: PagePack;
  /** Rules of the criterion, as columns of the matrix. */
  readonly columns: readonly Rule[];
  readonly columnGroups: readonly { readonly group: Group; readonly rules: readonly Rule[] }[];
  readonly textsOf: (finding: Finding) => FindingTexts;
  readonly ruleOf: (id: string) => Rule | undefined;
  /** A finding by its id, with its place in the report. */
  readonly findingOf: (id: string) => NumberedFinding | undefined;
  readonly findingsOf: (section: string) => readonly NumberedFinding[];
  readonly problemsOf: (section: string) => readonly Problem[];
}

export interface NumberedFinding {
  /** Place in the whole report, from 1. */
  readonly number: number;
  readonly finding: Finding;
}

export function viewOf(report: AuditReport, language: Language, pack: PagePack): View {
  const numbered = report.findings.map((finding, at) => ({ number: at + 1, finding }));
  const byId = new Map(numbered.map((one) => [one.finding.id, one]));
  const bySection = groupBy(numbered, ({ finding }) => finding.section);
  const problems = groupBy(report.problems, ({ section }) => section);
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const columnGroups = requirementGroups
    .map((group) => ({ group, rules: report.rules.filter((rule) => rule.group === group) }))
    .filter((one) => one.rules.length > 0);
  return {
    report,
    language,
    pack,
    say: (text, args) => (args ? fill(text, args) : text)[language],
    textsOf: findingTextsIn(language, report.rules),
    columns: columnGroups.flatMap((group) => group.rules),
    columnGroups,
    ruleOf: (id) => rules.get(id),
    findingOf: (id) => byId.get(id),
    findingsOf: (section) => bySection.get(section) ?? [],
    problemsOf: (section) => problems.get(section) ?? [],
  };
}

/** Vendors from which on a browser should lay out no more of them than what is near the window. */
export function isLarge({ vendors }: Pick<AuditReport, "vendors">): boolean {
  return vendors.length > 50;
}

export function inParts<T>(all: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** What a rule's requirement is called where there is little room. */
export function shortName({ requirement, title }: Rule): Localized {
  return (Object.hasOwn(requirementNames, requirement) && requirementNames[requirement]) || title;
}

/** Where a vendor's section is in the page. Ids of vendors can stand in an attribute without quotes; another name is never written. */
export function vendorAnchor({ id }: AuditedVendor, at: number): string {
  return isVendorFolder(id) ? `v-${id}` : `v${at}`;
}

/** Where a rule of a vendor is first told about. */
export function requirementAnchor(vendorAnchor: string, rule: string): string {
  return `${vendorAnchor}-${plain(rule)}`;
}

export function ruleAnchor(rule: string): string {
  return `r-${plain(rule)}`;
}

/** Rules of ours are called as they are here; a saved report may name others. */
function plain(rule: string): string {
  return rule.replace(/[^\w-]/g, "_");
}

export function findingAnchor({ number }: NumberedFinding): string {
  return `f${number}`;
}
