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
 * The first text of a stored report that is not the one its rule or code gives today, as a JSON pointer; undefined where all are.
 * Reports are shown in texts made anew: one that was reworded is not shown.
 */
export function rewordedIn(
  { stored, report }: { readonly stored: StoredReport; readonly report: Report },
  catalogue: CatalogueIndex,
): string | undefined {
  const { findings, problems, change, language } = stored;
  const { appear, vanish } = change?.merged ?? { appear: [], vanish: [] };
  const ofRules = new RuleTexts(catalogue, language);
  return (
    first(findings, "/findings", (finding) => ofRules.differsFrom(finding)) ??
    first(problems, "/problems", (problem, at) => differsFromCode(problem, report.problems[at], language)) ??
    first(appear, "/change/merged/appear", (finding) => ofRules.differsFromBrief(finding)) ??
    first(vanish, "/change/merged/vanish", (finding) => ofRules.differsFromBrief(finding))
  );
}

/** Texts of a catalogue's rules, compared with those a report holds. */
class RuleTexts {
  private readonly catalogue: CatalogueIndex;
  private readonly language: Language;

  constructor(catalogue: CatalogueIndex, language: Language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  /** The first key of a finding that its rule gives otherwise. */
  differsFrom(finding: ReportFinding): string | undefined {
    const found = this.catalogue.caseOf(finding);
    if (!found) return "rule";
    const { requirement, basis } = found.rule;
    const stored = finding.detail ? inEach(finding.detail) : [[this.language, finding] as const];
    const made = stored.map(([language]) => findingTexts(finding, this.catalogue, language));
    return (
      textNames.find((name) => stored.some(([, texts], at) => texts[name] !== made[at]?.[name])) ??
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

/** The texts of a part's finding, which are stored in every language. */
function inEach({ citation, title, message, remedy }: Detail): (readonly [Language, FindingTexts])[] {
  return languages.map((language) => [
    language,
    { citation: citation[language], title: title[language], message: message[language], remedy: remedy[language] },
  ]);
}

/** The first key of a problem that its code gives otherwise. */
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

/** The place of the first item that differs, with the key in which it does. */
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
