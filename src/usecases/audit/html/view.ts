import type { Finding } from "../../../model/finding.ts";
import { groupBy } from "../../../model/group.ts";
import type { Language, Localized, TextArgs } from "../../../model/language.ts";
import type { Problem } from "../../../model/problem.ts";
import { type Group, type Rule, requirementGroups } from "../../../model/rule.ts";
import { isVendorFolder } from "../../../model/tree.ts";
import { fill } from "../../../texts/fill.ts";
import { requirementNames } from "../../../texts/requirement-names.ts";
import type { Copies } from "../pack/pack.ts";
import type { AuditedVendor, AuditReport } from "../report.ts";

/** Evidence pack around a page. */
export interface PagePack extends Copies {
  /** Names of the other files next to the page: the report in other formats, and the manifest. */
  readonly others: readonly string[];
}

/** Stands for a page without a pack. */
export const noPack: PagePack = { copyOf: () => undefined, lackOf: () => undefined, records: [], others: [] };

/** Context of every part of the page. */
export interface View {
  readonly report: AuditReport;
  readonly language: Language;
  readonly say: (text: Localized, args?: TextArgs) => string;
  readonly pack: PagePack;
  /** Rules of the criterion, as columns of the matrix. */
  readonly columns: readonly Rule[];
  readonly columnGroups: readonly { readonly group: Group; readonly rules: readonly Rule[] }[];
  readonly ruleOf: (id: string) => Rule | undefined;
  /** Returns a finding by its id, with its number in the report. */
  readonly findingOf: (id: string) => NumberedFinding | undefined;
  readonly findingsOf: (section: string) => readonly NumberedFinding[];
  readonly problemsOf: (section: string) => readonly Problem[];
}

export interface NumberedFinding {
  /** Number in the whole report, from 1. */
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
    columns: columnGroups.flatMap((group) => group.rules),
    columnGroups,
    ruleOf: (id) => rules.get(id),
    findingOf: (id) => byId.get(id),
    findingsOf: (section) => bySection.get(section) ?? [],
    problemsOf: (section) => problems.get(section) ?? [],
  };
}

/** Whether there are so many vendors that a browser should only lay out those near the window. */
export function isLarge({ vendors }: Pick<AuditReport, "vendors">): boolean {
  return vendors.length > 50;
}

export function inParts<T>(all: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** Returns a short name of a rule's requirement. */
export function shortName({ requirement, title }: Rule): Localized {
  return (Object.hasOwn(requirementNames, requirement) && requirementNames[requirement]) || title;
}

/**
 * Returns the anchor of a vendor's section. Vendor ids are safe in an unquoted attribute; any other name is never
 * written.
 */
export function vendorAnchor({ id }: AuditedVendor, at: number): string {
  return isVendorFolder(id) ? `v-${id}` : `v${at}`;
}

/** Returns the anchor of the first place where a rule of a vendor is explained. */
export function requirementAnchor(vendorAnchor: string, rule: string): string {
  return `${vendorAnchor}-${plain(rule)}`;
}

export function ruleAnchor(rule: string): string {
  return `r-${plain(rule)}`;
}

/** Keeps our own rule ids unchanged; other characters, which ids in a saved report may have, become `_`. */
function plain(rule: string): string {
  return rule.replace(/[^\w-]/g, "_");
}

export function findingAnchor({ number }: NumberedFinding): string {
  return `f${number}`;
}
