import { concerns, speakerOf } from "../../model/concerns.ts";
import type { Finding } from "../../model/finding.ts";
import { groupBy } from "../../model/group.ts";
import { isPartlyOff, type RuleOverride } from "../../model/rule-override.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Assessment } from "../../schemas/generated/types.ts";

/**
 * Compares answers and findings of a report: an unmet requirement must have a finding, and a finding an unmet
 * requirement.
 */
export class Answers {
  private readonly byRule: ReadonlyMap<string, readonly Finding[]>;
  private readonly findings: readonly Finding[];
  private readonly overrides: readonly RuleOverride[];
  private readonly catalogue: CatalogueIndex;
  private readonly answered = new Set<Finding>();
  private firstSilent: number | undefined;
  private count = 0;

  constructor(findings: readonly Finding[], overrides: readonly RuleOverride[], catalogue: CatalogueIndex) {
    this.findings = findings;
    this.overrides = overrides;
    this.catalogue = catalogue;
    const own = findings.filter(({ change }) => change !== "resolved");
    this.byRule = groupBy(own, ({ rule, vendor }) => keyOf(rule, vendor));
  }

  add(assessment: Assessment): void {
    const { rule, subject, status, clauses = [] } = assessment;
    const at = this.count++;
    // A term is met by a clause or not at all.
    if (status === "pass" && clauses.length === 0 && this.catalogue.isTerm(rule)) this.firstSilent ??= at;
    if (status !== "fail") return;
    const speaker = speakerOf(assessment);
    const all = this.byRule.get(keyOf(speaker, subject.vendor ?? null)) ?? [];
    const own = all.filter((finding) => concerns(finding, subject));
    if (own.length === 0 && !isPartlyOff(speaker, this.overrides)) this.firstSilent ??= at;
    if (speaker === rule) for (const finding of own) this.answered.add(finding);
  }

  /**
   * JSON pointer to a contradiction between them; undefined where there is none. Call it after all answers were added.
   */
  contradiction(): string | undefined {
    if (this.firstSilent !== undefined) return `/assessments/${this.firstSilent}`;
    const at = this.findings.findIndex((finding) => this.isAsked(finding) && !this.answered.has(finding));
    return at < 0 ? undefined : `/findings/${at}`;
  }

  /** Whether an answer must exist: no rule is asked about the run configuration, nor about records that are gone. */
  private isAsked({ rule, change }: Finding): boolean {
    return change !== "resolved" && this.catalogue.isExcusable(rule);
  }
}

function keyOf(rule: string, vendor: string | null): string {
  return JSON.stringify([rule, vendor]);
}
