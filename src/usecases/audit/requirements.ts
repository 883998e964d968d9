import { reports, speakerOf } from "../../model/concerns.ts";
import { type Finding, isOpen } from "../../model/finding.ts";
import type { Localized } from "../../model/language.ts";
import { severityRank } from "../../model/severity.ts";
import type { Assessment, Clause, Passage } from "../../schemas/generated/types.ts";
import { fill } from "../../texts/fill.ts";
import { differences } from "../../texts/wording.ts";
import { words } from "../../texts/words.ts";
import type { AuditedClause, AuditedPassage, AuditedRequirement, RequirementState } from "./report.ts";

/** Context of the requirements of one folder. */
export interface Folder {
  /** Findings of the folder, with severity and disposition. */
  readonly findings: readonly Finding[];
  /** Returns a clause of a contract as the policy saw it, by its index. */
  readonly clauseOf: (contract: string, clause: number) => Clause | undefined;
}

/** Returns the state of a rule's answer about one subject, after the run configuration has been applied. */
export function toRequirement(assessment: Assessment, requirement: string, folder: Folder): AuditedRequirement {
  const { rule, subject, status, reason, clauses = [] } = assessment;
  const about = folder.findings.filter((finding) => reports(finding, assessment));
  const own = speakerOf(assessment) === rule ? about : [];
  const open = own.filter(isOpen);
  const [worst = null] = open.map(({ severity }) => severity).sort((a, b) => severityRank(a) - severityRank(b));
  const state = status === "fail" ? stateOf(about) : status;
  return {
    rule,
    requirement,
    service: subject.service ?? null,
    contract: subject.contract ?? null,
    state,
    severity: worst,
    reason: state === "not-reported" ? words.reasons.off : reason && reason.code !== "finding" ? textOf(reason) : null,
    clauses: clauses.map((clause) => toClause(clause, requirement, folder)),
    findings: own.map(({ id }) => id),
    waiver: state === "waived" ? (about.find(({ waiver }) => waiver)?.waiver ?? null) : null,
  };
}

/** A rule that is off has no finding, and neither has one whose stand-in is off. */
function stateOf(findings: readonly Finding[]): RequirementState {
  if (findings.length === 0) return "not-reported";
  const open = findings.filter(isOpen);
  if (open.length > 0) return open.every(({ args }) => args.case === "needs-person") ? "needs-person" : "fail";
  return findings.some(({ disposition }) => disposition === "baselined") ? "baselined" : "waived";
}

function textOf({ code, text = "", rule = "" }: NonNullable<Assessment["reason"]>): Localized {
  return fill(words.reasons[code], { text, rule });
}

function toClause(
  met: NonNullable<Assessment["clauses"]>[number],
  requirement: string,
  { clauseOf }: Folder,
): AuditedClause {
  const { contract, clause, document = null, article = null, page = null } = met;
  const { quote = null, passage, wording = {} } = clauseOf(contract, clause) ?? {};
  const found = passage?.recognised?.find((one) => one.requirement === requirement);
  return {
    ...{ contract, clause, document, article, page, quote },
    passage: passage ? toPassage(passage) : null,
    recognised: found ? { strength: found.strength, at: found.at } : null,
    differs: differences(wording),
  };
}

function toPassage(passage: Passage): AuditedPassage {
  const { state, page = null, article = null } = passage;
  return { state, page, article };
}
