import type { Localized } from "../model/language.ts";
import type { Law } from "../model/law.ts";
import type { Basis, Group, Rule } from "../model/rule.ts";
import type { Severity } from "../model/severity.ts";
import { editionLines, penaltyLines, undatedCitation } from "../texts/law.ts";
import {
  belowPassingScore,
  declaration,
  exceptionOf,
  koreanSourceNames,
  waivedBefore,
  waiving,
  waivingStatute,
} from "../texts/rule-page.ts";
import { frameworkNames } from "../texts/values.ts";
import type { Catalogue } from "./catalogue.ts";

/** The page of a rule as data, the same for the terminal and for Markdown. */
export interface RulePage {
  readonly id: string;
  readonly title: Localized;
  readonly requirement: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly group: { readonly name: Group; readonly title: Localized };
  /** Path of the file that states the rule, from the root of this repository. */
  readonly file: string;
  readonly demands: Localized;
  readonly appliesTo: Localized;
  /** Without editions if the rule is the catalogue's, with those of the day if it is one of a day. */
  readonly citation: Localized;
  /** What the law of the day provides; undefined without a day, and where nothing is on record. */
  readonly penalty: Localized | undefined;
  /** Editions of each cited text, one text a line. */
  readonly editions: readonly Localized[];
  /** What each edition provides, one line for each change. */
  readonly penalties: readonly Localized[];
  readonly sources: readonly RuleSource[];
  readonly cases: readonly RulePageCase[];
  readonly examples: Rule["examples"];
  readonly remedy: Localized;
  readonly exceptions: RuleExceptions;
  /** Sorted as in the catalogue. */
  readonly pairings: readonly RulePairing[];
  /** Whether ISO/IEC 27001:2022 A.5.23 is related when the service is cloud. */
  readonly pairsWithCloud: boolean;
}

/** A source of a rule outside of the records. */
export interface RuleSource {
  readonly url: string;
  readonly name: { readonly en: string; readonly ko: string | undefined };
}

/** One way in which a rule is broken. */
export interface RulePageCase {
  readonly name: string;
  readonly severity: Severity;
  /** Text of its findings, with `{arguments}`. */
  readonly message: Localized;
  /** Remedy of the case, where the rule's own does not fit. */
  readonly remedy: Localized | undefined;
  /** Source of the case, where the rule's own does not fit; made as the rule's. */
  readonly citation: Localized | undefined;
}

/** The ways to set a rule aside. */
export interface RuleExceptions {
  /** Short form, one text a line. */
  readonly brief: readonly Localized[];
  /** Permanent exceptions: how, or why not. */
  readonly lasting: Localized;
  /** YAML of the exception, where there is one. */
  readonly declaration: string | undefined;
  /** Temporary exceptions, where possible. */
  readonly temporary: Localized | undefined;
}

/** Related items of another framework; related does not mean equivalent. */
export interface RulePairing {
  readonly framework: string;
  /** Undefined for an unknown framework. */
  readonly name: string | undefined;
  readonly items: readonly string[];
}

/** Returns the page of a rule of the catalogue. */
export function pageOf(rule: Rule, { groups, termGroups, law }: Catalogue): RulePage {
  const { id, title, requirement, severity, basis, description, citation, penalty, examples, remedy } = rule;
  const { title: groupTitle, applies } = groups[rule.group];
  return {
    ...{ id, title, requirement, severity, basis, citation, penalty, examples, remedy },
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
    pairsWithCloud: termGroups.includes(rule.group),
  };
}

function fileOf({ basis, group, requirement }: Rule): string {
  const folder = group.toLowerCase();
  return basis === "gate"
    ? `policies/operating/${folder}.yaml`
    : `policies/${folder}/${requirement.replaceAll("-", "_")}.rego`;
}

function sourcesOf({ resources }: Rule): RuleSource[] {
  return resources.map(({ ref, description }) => ({
    url: ref,
    name: { en: description, ko: koreanSourceNames.get(description) },
  }));
}

/** Ids of the texts that a rule and its cases cite. */
function textsOf({ cites, cases }: Rule): ReadonlySet<string> {
  const all = [...cites, ...Object.values(cases).flatMap((broken) => broken.cites ?? [])];
  return new Set(all.map(({ text }) => text));
}

/** Penalties of a rule, and of its cases that break the law by themselves. */
function penaltiesOf({ basis, cites, cases }: Rule, law: Law): Localized[] {
  const broken = [{ basis, cites }, ...Object.values(cases).map((one) => ({ basis, cites, ...one }))];
  const statutory = broken.find((one) => one.basis === "statute");
  return statutory ? penaltyLines(statutory.cites, law) : [];
}

function casesOf(rule: Rule, law: Law): RulePageCase[] {
  return Object.entries(rule.cases).map(([name, broken]) => {
    const { severity = rule.severity, remedy, cites, en, ko } = broken;
    const citation = broken.citation ?? (cites && undatedCitation(cites, law));
    return { name, severity, message: { en, ko }, remedy, citation };
  });
}

function exceptionsOf(rule: Rule): RuleExceptions {
  const isDeclarable = rule.group === "SEC" || rule.group === "DEV";
  return {
    brief: [exceptionOf[rule.group].brief, ...(rule.isWaivable ? [waivingOf(rule).brief] : [])],
    lasting: lastingException(rule),
    declaration: isDeclarable ? declaration(rule.requirement) : undefined,
    temporary: rule.isWaivable ? temporaryException(rule) : undefined,
  };
}

const waivingOf = ({ isStatutory }: Rule) => (isStatutory ? waivingStatute : waiving);

function lastingException({ id, basis, group, isWaivable }: Rule): Localized {
  if (basis === "gate" && isWaivable) return waivedBefore;
  const { full } = exceptionOf[group];
  return id === "SEL-04" ? joined(full, belowPassingScore) : full;
}

function temporaryException({ isStatutory }: Rule): Localized {
  return isStatutory ? joined(waiving.full, waivingStatute.full) : waiving.full;
}

function joined(first: Localized, second: Localized): Localized {
  return { en: `${first.en} ${second.en}`, ko: `${first.ko} ${second.ko}` };
}

function pairingsOf({ frameworks }: Rule): RulePairing[] {
  return Object.entries(frameworks).map(([framework, items]) => ({
    framework,
    name: frameworkNames[framework],
    items,
  }));
}
