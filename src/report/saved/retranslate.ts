import { findingTexts } from "../../judgement/finding-texts.ts";
import type { Finding } from "../../model/finding.ts";
import { type Language, type Localized, languages } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import type { ChangeSummary, Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { problemText } from "../../texts/problems.ts";
import type { SavedReport } from "./read-report.ts";

/** What the texts are made with: the catalogue that the report was made with. */
export interface Retelling {
  /** The file of the report, for what is said of it. */
  readonly file: string;
  readonly catalogue: CatalogueIndex;
}

/**
 * A stored report with its texts in every language. They are made again, from rules, codes and arguments, and have to come out as
 * they are stored: what was reworded is not shown. Throws `RunError` `saved-altered`.
 */
export function retranslate({ report, language }: SavedReport, { file, catalogue }: Retelling): Report {
  const stored: readonly Language[] = report.shard ? languages : [language];
  const teller = new Historian(file, catalogue, stored);
  return {
    ...report,
    findings: report.findings.map((finding, at) => teller.finding(finding, `/findings/${at}`)),
    problems: report.problems.map((problem, at) => teller.problem(problem, `/problems/${at}`)),
    change: report.change && teller.change(report.change),
  };
}

class Historian {
  private readonly file: string;
  private readonly catalogue: CatalogueIndex;
  /** Those its texts are stored in. */
  private readonly stored: readonly Language[];

  constructor(file: string, catalogue: CatalogueIndex, stored: readonly Language[]) {
    this.file = file;
    this.catalogue = catalogue;
    this.stored = stored;
  }

  finding(finding: Finding, pointer: string): Finding {
    const texts = this.textsOf(finding, pointer);
    for (const name of ["citation", "title", "message", "remedy"] as const) {
      this.compare(texts[name], finding[name], `${pointer}/${name}`);
    }
    const { requirement, basis } = finding;
    if (texts.requirement !== requirement) throw this.altered(`${pointer}/requirement`);
    if (texts.basis !== basis) throw this.altered(`${pointer}/basis`);
    return { ...finding, ...texts };
  }

  problem(problem: Problem, pointer: string): Problem {
    const texts = problemText(problem.code, problem.args);
    for (const name of ["message", "remedy"] as const) this.compare(texts[name], problem[name], `${pointer}/${name}`);
    return { ...problem, ...texts };
  }

  change({ merged, ...change }: ChangeSummary): ChangeSummary {
    if (!merged) return { ...change, merged };
    const brief = (list: "appear" | "vanish") =>
      merged[list].map((finding, at) => {
        const pointer = `/change/merged/${list}/${at}`;
        const texts = this.textsOf(finding, pointer);
        this.compare(texts.message, finding.message, `${pointer}/message`);
        return { ...finding, ...texts };
      });
    return { ...change, merged: { appear: brief("appear"), vanish: brief("vanish") } };
  }

  /** All that a finding takes over from its rule. */
  private textsOf(finding: Finding, pointer: string) {
    const found = this.catalogue.caseOf(finding);
    if (!found) throw this.altered(`${pointer}/rule`);
    const { requirement, basis } = found.rule;
    return { requirement, basis, ...findingTexts(found, finding.args, this.catalogue) };
  }

  private compare(made: Localized, stored: Localized, pointer: string): void {
    if (this.stored.some((language) => made[language] !== stored[language])) throw this.altered(pointer);
  }

  private altered(pointer: string): RunError {
    return new RunError("saved-altered", { file: this.file, pointer });
  }
}
