import type { FindingTexts } from "../../model/finding.ts";
import { type Language, languages } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { BriefFinding, JsonReport, ReportFinding, ReportProblem } from "../../schemas/generated/types.ts";
import { findingTexts } from "../../texts/findings.ts";
import { problemTexts } from "../../texts/problems.ts";

/** A stored report without its assessments. */
export type StoredReport = Omit<JsonReport, "assessments">;

/**
 * Returns the JSON pointer of the first sentence in a stored report that differs from the one made of its rule or code,
 * or undefined if none does. Reports are rendered with new sentences, so a reworded one must be refused.
 */
export function rewordedIn(
  { stored, report }: { readonly stored: StoredReport; readonly report: Report },
  catalogue: CatalogueIndex,
): string | undefined {
  const { findings, problems, change, language } = stored;
  const { appear, vanish } = change?.merged ?? { appear: [], vanish: [] };
  const ofRules = new RuleTexts(catalogue.on(report.asOf), language);
  return (
    first(findings, "/findings", (finding) => ofRules.differsFrom(finding)) ??
    first(problems, "/problems", (problem, at) => differsFromCode(problem, report.problems[at], language)) ??
    first(appear, "/change/merged/appear", (finding) => ofRules.differsFromBrief(finding)) ??
    first(vanish, "/change/merged/vanish", (finding) => ofRules.differsFromBrief(finding))
  );
}

/** Compares the sentences of a catalogue's rules with those in a report. */
class RuleTexts {
  private readonly catalogue: CatalogueIndex;
  private readonly language: Language;

  constructor(catalogue: CatalogueIndex, language: Language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  /** Returns the first key of a finding that differs from its rule. */
  differsFrom(finding: ReportFinding): string | undefined {
    const found = this.catalogue.caseOf(finding);
    if (!found) return "rule";
    const { requirement } = found.rule;
    const basis = found.broken.basis ?? found.rule.basis;
    const stored = finding.detail ? inEach(finding.detail) : [[this.language, finding] as const];
    const made = stored.map(([language]) => findingTexts(finding, this.catalogue, language));
    return (
      textNames.find((name) => stored.some(([, texts], at) => texts[name] !== made[at]?.[name])) ??
      (stored.some(([, { penalty = null }], at) => penalty !== made[at]?.penalty) ? "penalty" : undefined) ??
      (requirement === finding.requirement ? undefined : "requirement") ??
      (basis === finding.basis ? undefined : "basis")
    );
  }

  differsFromBrief({ rule, args = {}, message }: BriefFinding): string | undefined {
    if (!this.catalogue.caseOf({ rule, args })) return "rule";
    return findingTexts({ rule, args }, this.catalogue, this.language).message === message ? undefined : "message";
  }
}

const textNames = ["citation", "title", "message", "remedy"] as const;

type Detail = NonNullable<ReportFinding["detail"]>;

/** Returns the sentences of a shard's finding, which are stored in every language. */
function inEach({ citation, penalty, title, message, remedy }: Detail): (readonly [Language, FindingTexts])[] {
  return languages.map((language) => [
    language,
    {
      citation: citation[language],
      penalty: penalty?.[language] ?? null,
      ...{ title: title[language], message: message[language], remedy: remedy[language] },
    },
  ]);
}

/** Returns the first key of a problem that differs from its code. */
function differsFromCode(
  { message, remedy, detail }: ReportProblem,
  problem: Problem | undefined,
  language: Language,
): string | undefined {
  const stored = detail
    ? languages.map((one) => [one, { message: detail.message[one], remedy: detail.remedy[one] }] as const)
    : [[language, { message, remedy }] as const];
  const made = stored.map(([one]) => problem && problemTexts(problem, one));
  return (["message", "remedy"] as const).find((name) =>
    stored.some(([, texts], at) => texts[name] !== made[at]?.[name]),
  );
}

/** Returns the pointer of the first item that differs, with the key. */
function first<T>(
  items: readonly T[],
  pointer: string,
  keyOf: (item: T, at: number) => string | undefined,
): string | undefined {
  for (const [at, item] of items.entries()) {
    const key = keyOf(item, at);
    if (key !== undefined) return `${pointer}/${at}/${key}`;
  }
  return undefined;
}
