/** The library: everything the command line does, without a terminal. */
export { today } from "../adapters/clock.ts";
export { openDirectory } from "../adapters/disk/tree.ts";
export { openRepository, type Repository } from "../adapters/git/repository.ts";
export type { RunConfig } from "../config/disposition.ts";
export type { ConfigEntry, ConfigValues, EffectiveConfig } from "../config/effective.ts";
export type { ReadRunConfig, RunConfigFlags } from "../config/run-config.ts";
export type { Finding, FindingTexts, WaiverNote } from "../model/finding.ts";
export type { FolderChanges } from "../model/folder-changes.ts";
export { addDays, type IsoDate, isIsoDate, parseDay } from "../model/iso-date.ts";
export type { Language, Localized } from "../model/language.ts";
export type { Cite, Edition, Law, LawOfDay, LawText } from "../model/law.ts";
export type { Frame, Location } from "../model/location.ts";
export type { Problem, ProblemCode, ProblemTexts } from "../model/problem.ts";
export type { ChangeScope, ChangeSummary, Report, Summary, Verdict } from "../model/report.ts";
export type { Rule } from "../model/rule.ts";
export type { RuleOverride } from "../model/rule-override.ts";
export { RunError, type RunErrorCode } from "../model/run-error.ts";
export type { Settings } from "../model/settings.ts";
export type { Severity } from "../model/severity.ts";
export type { EvidenceFact, FolderContents, InventoryTree, SourceFile } from "../model/tree.ts";
export type { ReporterName } from "../report/formats/names.ts";
export type { RenderOptions, Reporter } from "../report/formats/reporter.ts";
export { reporters } from "../report/formats/table.ts";
export type { SavedReport } from "../report/saved/read-report.ts";
export type { Catalogue } from "../rules/catalogue.ts";
export type { Policy } from "../rules/evaluate.ts";
export type { BundleTarget } from "../rules/opa-bundle.ts";
export type {
  JsonDecision,
  JsonDraft,
  JsonImport,
  JsonReport,
  PolicyInput,
  PolicyOutput,
  Waiver,
} from "../schemas/generated/types.ts";
export { findingTextsIn } from "../texts/findings.ts";
export { problemTexts } from "../texts/problems.ts";
export { runErrorText } from "../texts/run-errors.ts";
export type { Days } from "../usecases/audit/period.ts";
export type { AuditReport } from "../usecases/audit/report.ts";
export type { DraftAnswer, WorkFacts } from "../usecases/authoring/draft-answer.ts";
export type { FixedFiles } from "../usecases/authoring/fix.ts";
export type { FormattedFiles } from "../usecases/authoring/format-records.ts";
export type { ImportPlan } from "../usecases/authoring/import/plan.ts";
export type { Forge, InitFile } from "../usecases/authoring/init/files.ts";
export { type PlannedFile, planFiles } from "../usecases/authoring/init/plan.ts";
export type { NewText } from "../usecases/authoring/record-files.ts";
export type { WrittenFile } from "../usecases/authoring/record-places.ts";
export type { Repair } from "../usecases/authoring/repairs.ts";
export type { DecidedFiles, ProposedClause } from "../usecases/authoring/review.ts";
export {
  acceptFindings,
  type BaselineOptions,
  type NewBaseline,
  pruneBaseline,
} from "../usecases/baseline/baseline.ts";
export type { ChangeSides } from "../usecases/change/change.ts";
export { type ConfigListName, configLists } from "../usecases/config/list-formats.ts";
export { documentEntries } from "../usecases/evidence/entries.ts";
export type { ShownRequirement } from "../usecases/evidence/shown-requirement.ts";
export { type Verified, type VerifiedDossier, verdictOf } from "../usecases/evidence/verify.ts";
export type { Answer, OnboardingDecision, Reason, ReasonCode } from "../usecases/gate/decision.ts";
export type { DecisionFormat } from "../usecases/gate/format.ts";
export { type DecisionFormatName, decisionFormats } from "../usecases/gate/formats.ts";
export { type BlameFormatName, blameFormats } from "../usecases/history/blame-formats.ts";
export type { BlameReport } from "../usecases/history/blame-report.ts";
export { type HistoryFormatName, historyFormats } from "../usecases/history/formats.ts";
export type { HistoryReport } from "../usecases/history/report.ts";
export type { PolicyMode } from "../usecases/history/survey.ts";
export type { Organisation } from "../usecases/merge/organisation.ts";
export { type OrganisationReporterName, organisationReporters } from "../usecases/merge/organisation-reporters.ts";
export { type RuleListName, ruleLists } from "../usecases/rules/list.ts";
export type { AddedWaiver, NewWaiver } from "../usecases/waivers/add.ts";
export { type ListedWaiver, type WaiverListName, waiverLists } from "../usecases/waivers/list-formats.ts";
export {
  decideClauses,
  draft,
  draftFormats,
  formatRecordFiles,
  importFormats,
  importRegister,
  proposedClauses,
  type RepairOptions,
  repairRecordFiles,
  type SetupOptions,
  schemas,
  setupFiles,
} from "./library/authoring.ts";
export { addWaiver, listWaivers, showEvidence, verifyEvidence } from "./library/evidence.ts";
export {
  audit,
  auditPack,
  type BlameOptions,
  blame,
  type HistoryOptions,
  history,
  type PastOptions,
} from "./library/history.ts";
export { explain, findRule, mergeParts, mergeRepositories, readReport } from "./library/reports.ts";
export {
  type CheckChangeOptions,
  type CheckOptions,
  check,
  checkChange,
  type DecideOptions,
  decide,
  dossier,
  loadBuiltInPolicy,
  policyBundle,
  readConfig,
  readRunConfig,
} from "./library/tree.ts";
export type { AuditChoice } from "./shared/audit-commit.ts";
export { openTrees, type TreeFlags, type Trees } from "./shared/open-trees.ts";
export type { RegisterOptions, RegisterPlan } from "./shared/register-plan.ts";
