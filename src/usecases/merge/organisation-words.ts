import type { Finding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Problem, ProblemTexts } from "../../model/problem.ts";
import { fill } from "../../texts/fill.ts";
import { findingTextsIn } from "../../texts/findings.ts";
import { problemTexts } from "../../texts/problems.ts";
import { recordsOfText } from "../../texts/records-of.ts";
import { words } from "../../texts/words.ts";
import type { Organisation, Repository } from "./organisation.ts";

export type Item = Finding | Problem;

/** Returns the items of a repository's section: problems before findings, as in its own report. */
export function itemsOf({ problems, findings }: Repository): readonly Item[] {
  return [...problems, ...findings];
}

/** Returns the sentences of an item in the language of its repository. */
export function itemTextsIn({ language, rules }: Repository): (item: Item) => ProblemTexts {
  const textsOf = findingTextsIn(language, rules);
  return (item) => ("rule" in item ? textsOf(item) : problemTexts(item, language));
}

/** Returns the counts of a repository, in column order. */
export function countsOf({ summary }: Repository): number[] {
  const { vendors, findings, waived, baselined, problems } = summary;
  return [vendors, findings.error, findings.warning, findings.note, waived + baselined, problems];
}

/** Renders what judged a repository: rules and versions may differ. */
export function versionOf({ version, policy }: Repository): string {
  return `${version} / ${policy.digest.slice(0, 12)}`;
}

/** Renders whose records a repository's are, where they are not known to be those of the day. Unescaped. */
export function recordsLines({ recordsOf }: Repository, asOf: IsoDate, language: Language): string[] {
  return recordsOf ? [recordsOfText(recordsOf, asOf)[language]] : [];
}

/** Renders file and line. Unescaped. */
export function placeOf(item: Item): string {
  const file = "rule" in item ? item.location.file : item.file;
  return item.location ? `${file}:${item.location.line}` : file;
}

export function severityOf(item: Item, language: Language): string {
  return words["rule" in item ? item.severity : "problem"][language];
}

/** Renders the counts over all repositories. Unescaped: contains no text from outside. */
export function totalLines({ summary, repositories }: Organisation, language: Language): string[] {
  const { vendors, services, contracts, requirements, findings, waived, baselined, problems, notJudged } = summary;
  const failed = repositories.filter(({ verdict }) => verdict === "fail").length;
  const lines = [
    fill(words.repositories, { count: repositories.length, failed }),
    fill(words.scope, { vendors, services, contracts }),
    fill(words.requirements, { ...requirements, not_applicable: requirements.notApplicable }),
    fill(words.findings, { errors: findings.error, warnings: findings.warning, notes: findings.note }),
    ...(waived + baselined > 0 ? [fill(words.excused, { waived, baselined })] : []),
    ...(problems > 0 ? [fill(words.problems, { problems, not_judged: notJudged })] : []),
  ];
  return lines.map((line) => line[language]);
}
