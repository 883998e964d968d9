import type { Finding } from "../../model/finding.ts";
import type { Problem } from "../../model/problem.ts";
import type { ChangeSummary } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { guidelinesSection, inventorySection, runConfigSection, type Section, sectionOf } from "../../model/section.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { BriefFinding, ReportChange, ReportFinding, ReportProblem } from "../../schemas/generated/types.ts";
import { isProblemCode } from "../../texts/problems.ts";

/** Restores the model from JSON. Values that only parts store are computed, or left empty, where they are absent. */
export class Restorer {
  private readonly file: string;
  private readonly catalogue: CatalogueIndex;

  constructor(file: string, catalogue: CatalogueIndex) {
    this.file = file;
    this.catalogue = catalogue;
  }

  finding(saved: ReportFinding): Finding {
    const { id, rule, requirement, severity, disposition, waiver, change, worse, basis, detail, frame } = saved;
    const { file, line, column, endLine, endColumn, vendor, service, contract, guideline, pointer, args } = saved;
    return {
      ...{ id, rule, requirement, severity, disposition, waiver, change, worse, basis },
      ...{ vendor, service, contract, guideline, services: saved.services ?? null },
      section: detail?.section ?? this.sectionOf(saved),
      location: { file, line, column, endLine, endColumn },
      frame: detail?.frame ?? frame ?? { firstLine: line, lines: [] },
      ...{ pointer, args, excuse: detail?.excuse ?? saved.excuse ?? "" },
      ...(saved.kind && { kind: saved.kind }),
      ...(saved.excepted && { excepted: saved.excepted }),
      ...(saved.ofChangedRule && { ofChangedRule: saved.ofChangedRule }),
    };
  }

  /** Restores a problem. Throws `RunError` `saved-not-report` for an unknown one. */
  problem(saved: ReportProblem, at: number): Problem {
    const { code, args, file, vendor, change, pointer, detail } = saved;
    if (!isProblemCode(code)) {
      const args = { file: this.file, pointer: `/problems/${at}/code`, keyword: "enum" };
      throw new RunError("saved-not-report", args);
    }
    const location = locationOf(saved);
    const known = detail ? detail.frame : saved.frame;
    const frame = known === undefined ? location && { firstLine: location.line, lines: [] } : known;
    return {
      ...{ code, args, file, vendor, change },
      ...(pointer !== null && { pointer }),
      ...(location && { location }),
      ...(frame && { frame }),
      section: detail?.section ?? saved.section ?? problemSection(saved),
    };
  }

  change({ merged, ...change }: ReportChange): ChangeSummary {
    const full = (finding: BriefFinding) => this.brief(finding);
    return { ...change, merged: merged && { appear: merged.appear.map(full), vanish: merged.vanish.map(full) } };
  }

  /** The section of a finding. Changes to the run configuration have a section of their own. */
  private sectionOf({ rule, vendor, guideline }: ReportFinding): Section {
    return this.catalogue.rule(rule)?.group === "POL" ? runConfigSection : sectionOf(vendor, guideline !== null);
  }

  /** Restores a finding that is stored only in short form. */
  private brief({ id, rule: name, vendor, file, line, args = {} }: BriefFinding): Finding {
    const rule = this.catalogue.rule(name);
    if (!rule) throw new RunError("saved-rule-unknown", { file: this.file, rule: name });
    const { requirement, severity } = rule;
    const basis = this.catalogue.caseOf({ rule: name, args })?.broken.basis ?? rule.basis;
    return {
      ...{ id, rule: name, requirement, severity, basis, vendor },
      ...({ disposition: "open", waiver: null, change: null, worse: false } as const),
      ...{ service: null, contract: null, guideline: null, services: null, pointer: "", args, excuse: "" },
      section: sectionOf(vendor, false),
      location: { file, line, column: 1, endLine: line, endColumn: 1 },
      frame: { firstLine: line, lines: [] },
    };
  }
}

function locationOf({ file, line, column, endLine, endColumn }: ReportProblem): Problem["location"] {
  if (line === null || column === null || endLine === null || endColumn === null) return undefined;
  return { file, line, column, endLine, endColumn };
}

function problemSection({ vendor, file }: ReportProblem): Section {
  if (vendor !== null) return vendor;
  return file.includes(`/${guidelinesFolder}/`) ? guidelinesSection : inventorySection;
}
