import type { RunConfig } from "../../config/disposition.ts";
import { excusesOf } from "../../config/excuses.ts";
import type { Names } from "../../config/read.ts";
import type { ReadRunConfig, RunConfigFlags } from "../../config/run-config.ts";
import { compareFindings, compareProblems } from "../../judgement/compare-findings.ts";
import type { DossierReport } from "../../judgement/folder-report.ts";
import type { Identity } from "../../judgement/identity.ts";
import { ownFinding } from "../../judgement/own-finding.ts";
import { recordFacts } from "../../judgement/record-facts.ts";
import type { FactsByService } from "../../judgement/service-facts.ts";
import { doesFail, type Finding, type RuleFinding } from "../../model/finding.ts";
import type { FolderChanges } from "../../model/folder-changes.ts";
import { compareText } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import type { ChangeScope, ChangeSummary, MergeEffect, Report } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { guidelinesSection } from "../../model/section.ts";
import type { InventoryTree } from "../../model/tree.ts";
import { readFolder } from "../../records/read-folder.ts";
import type { FolderRecords, GuidelineRecord, Sourced } from "../../records/records.ts";
import { type Found, findingOrder, ReportBuilder } from "../../report/build.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { aboutRun, answersFor, type CheckOptions } from "../check/check.ts";
import { InventoryRun } from "../check/inventory-run.ts";
import {
  chooseFolders,
  type Folders,
  factsBefore,
  findRenamed,
  movedInventory,
  type State,
  type States,
} from "./affected-vendors.ts";
import { configChanges, guidelineChanges } from "./config-findings.ts";
import { type ChangeConfigs, readConfigs } from "./configs-of-change.ts";
import type { AnsweredDossier } from "./counterparts.ts";
import { type EvidenceFinding, evidenceFindings } from "./evidence-findings.ts";
import { digestsOf, type EvidenceOutline, evidenceOf } from "./evidence-outline.ts";
import { loosenedFacts } from "./loosened-services.ts";
import { noPasses, type Passes, passesOf } from "./passes.ts";
import { removedRecords } from "./removed-records.ts";
import { identityIn, isSameWork, type Outline, outlineOf } from "./renamed-vendors.ts";

/** The states a change is judged by. */
export interface ChangeSides {
  /** The base itself: its configuration, waivers and baseline judge. */
  readonly base: InventoryTree;
  /** The state the change began from: the merge base. */
  readonly from: InventoryTree;
  readonly head: InventoryTree;
  /** Full names of the refs that base and head came from; undefined where they came from none. */
  readonly refs?: ChangeSummary["refs"];
  /** Paths of everything in base's whole tree, as `CommitInventory` gives them. Without it base counts as non-empty. */
  readonly basePaths?: () => Promise<readonly string[]>;
  /** How the inventory's folders differ between `from` and `head`. */
  differences(inventory: string): Promise<FolderChanges>;
}

export interface ChangeOptions extends Omit<CheckOptions, "runConfig"> {
  /** The run configuration of the base. */
  readonly runConfig: ReadRunConfig;
  readonly scope: ChangeScope;
  readonly names: Names;
  readonly flags: RunConfigFlags;
}

/**
 * Judges a change: head and the state it began from, both by the base's run configuration, folder by folder where they
 * differ. Findings are introduced, existing or resolved; only introduced or worsened ones fail. Each side's records are
 * read from the folder its own configuration names: pointing elsewhere deletes what was there. Lists what the change
 * alters in the run configuration, with the effect on the findings once merged. Throws `RunError`.
 */
export async function checkChange(sides: ChangeSides, policy: Policy, options: ChangeOptions): Promise<Report> {
  const configs = await readConfigs(sides, options.runConfig, options);
  const context = { policy, options, configs };
  const from = await openState(sides.from, configs.from, { ...context, runConfig: options.runConfig });
  const head = await openState(sides.head, configs.head ?? configs.from, { ...context, runConfig: configs.base });
  if (head.run.vendors.length + from.run.vendors.length + head.run.problems.length === 0) throw nothingIn(head);
  const isMoved = from.inventory !== head.inventory;
  const differences = isMoved ? movedInventory({ from, head }) : await sides.differences(from.inventory);
  const renamed = await findRenamed({ from, head }, differences);
  const isAll = options.scope === "all" || differences.guidelines || configs.touched.size > 0;
  const choice = { differences, renamed, scope: isAll ? "all" : "changed", vendors: options.vendors } as const;
  const folders = await chooseFolders({ from, head }, choice);
  const isAsked = answersFor(folders.asked);

  const builder = new ReportBuilder();
  const differing = new Set([...differences.changed, ...differences.added]);
  const mayLoseExcuses = differences.changed.filter((vendor) => isExcused(vendor, configs.base));
  const facts = await factsBefore({ from, head }, mayLoseExcuses);
  const after = await judgeHead(head, folders.head, { builder, policy, options, differing, facts });
  const before = await judgeFrom({ from, head }, folders.from, { after, head, renamed, policy, options, isAsked });
  const deleted = [...head.run.weigh(before.deleted), ...excused(head.run, before.taken)];
  if (head.run.vendors.length + head.run.problems.length + deleted.length === 0) throw nothingIn(head);
  const merged = configs.merged && (await judgeMerged(head, configs.merged, { folders, before, context }));

  return builder.report({
    ...aboutRun(policy, options),
    excuses: excusesOf(configs.base),
    commit: sides.head.commit,
    // An entry the change removes is not at fault for the effects of the change.
    findings: head.run.runConfigFindings(configs.merged).filter(isAsked),
    problems: [...head.run.problems.filter(({ file }) => !configs.touched.has(file)), ...configs.problems],
    vendors: folders.asked,
    compare: (found) => {
      const gone = goneForSure({ after, renamed, folders: head.run.vendors });
      const compared = compareFindings(before.found, found, { isJudged: gone, renamed: before.renamed });
      // A finding that lost its excuse with the facts of its service is no effect of the altered run configuration.
      const withheld = head.run.withheld();
      const today = [...found.findings.filter(({ id }) => !withheld.has(id)), ...deleted];
      const effect = merged ? effectOf(failing(today, configs.base), failing(merged.findings, merged.runConfig)) : null;
      const passes = merged && effect ? passesOf(effect.vanish, merged.findings, merged.runConfig.overrides) : noPasses;
      const altered = head.run.weigh(alterations(configs, { before, after, passes }, policy)).filter(isAsked);
      const own = [...deleted, ...altered].map((finding) => ({ ...finding, change: "introduced" }) as const);
      const findings = [...compared, ...own];
      return {
        findings,
        problems: compareProblems(before.found, found, touchedBy(differences, configs)),
        change: {
          ...summary(sides, folders, { from, head }),
          ...(configs.isAdoption && { adoption: true }),
          ...counts(findings),
          ...renamedIn(renamed, folders),
          merged: effect,
        },
      };
    },
  });
}

/** Whether waivers or the baseline name a vendor. */
function isExcused(vendor: string, { waivers, baseline }: RunConfig): boolean {
  return [...waivers, ...baseline].some(({ record }) => record.vendor === vendor);
}

/** The shared material for judging both sides of a change. */
interface Context {
  readonly policy: Policy;
  readonly options: ChangeOptions;
  readonly configs: ChangeConfigs;
}

async function openState(
  tree: InventoryTree,
  { inventory }: ReadRunConfig,
  { policy, options, runConfig }: Context & { readonly runConfig: ReadRunConfig },
): Promise<State> {
  const run = await InventoryRun.open({ tree, policy, asOf: options.asOf }, { ...runConfig, inventory });
  return { tree, inventory, run };
}

function nothingIn({ inventory }: State): RunError {
  return new RunError("nothing-found", { folder: inventory });
}

/** The part of a head dossier kept for comparison with base's. */
interface After {
  /** Whether it was judged without any problem. */
  readonly isJudged: boolean;
  readonly outline: Outline;
  /** Undefined where its evidence is unchanged. */
  readonly evidence: EvidenceOutline | undefined;
  /** The policy's answers where the folder differs from base's; undefined elsewhere. */
  readonly answers: Pick<DossierReport, "assessments" | "facts"> | undefined;
}

/** Dossiers of head by their vendors, and the guidelines. */
interface AllAfter {
  readonly dossiers: ReadonlyMap<string | null, After>;
  readonly guidelines: ReadGuidelines;
}

/** Undefined where they could not be read. */
type ReadGuidelines = readonly Sourced<GuidelineRecord>[] | undefined;

interface HeadJudge {
  readonly builder: ReportBuilder;
  readonly policy: Policy;
  readonly options: ChangeOptions;
  /** Head's folders that differ from base's. */
  readonly differing: ReadonlySet<string>;
  /** Facts of services when the change began, by vendor, where it may have altered them and anything is excused. */
  readonly facts: ReadonlyMap<string, FactsByService>;
}

async function judgeHead(
  { run, inventory }: State,
  folders: readonly string[],
  { builder, policy, options, differing, facts }: HeadJudge,
): Promise<AllAfter> {
  const dossiers = new Map<string | null, After>();
  let guidelines: ReadGuidelines = [];
  let done = 0;
  for await (const { dossier, report } of run.dossiers(folders, { before: facts })) {
    builder.add(report);
    const { vendor, records, problems } = dossier;
    const mayDiffer = vendor !== null && (differing.has(vendor) || reachesOut(dossier, `${inventory}/${vendor}/`));
    const evidence = mayDiffer ? evidenceIn(dossier, { policy, options }) : undefined;
    const { assessments, facts: known } = dossier;
    const answers = vendor !== null && differing.has(vendor) ? { assessments, facts: known } : undefined;
    dossiers.set(vendor, { isJudged: problems.length === 0, outline: outlineOf(records), evidence, answers });
    if (vendor === null) guidelines = readGuidelines(dossier);
    else options.onProgress?.(++done, folders.length);
  }
  return { dossiers, guidelines };
}

/** Whether a document lies outside of the folder. */
function reachesOut({ evidence }: DossierReport, folder: string): boolean {
  return Object.keys(evidence).some((place) => !place.startsWith(folder));
}

function evidenceIn(
  dossier: DossierReport,
  { policy, options }: Pick<FromContext, "policy" | "options">,
): EvidenceOutline {
  return evidenceOf(dossier, { overrides: options.runConfig.overrides, catalogue: policy.catalogue });
}

function readGuidelines({ problems, records }: DossierReport): ReadGuidelines {
  return problems.length > 0 ? undefined : records.guidelines;
}

/** Findings of the state a change began from, by the names of head. */
interface Before {
  readonly found: Found;
  /** Ids of findings whose subject has another name in head. */
  readonly renamed: ReadonlySet<string>;
  /** Records that head removes or takes back, before the run configuration applies. */
  readonly deleted: readonly RuleFinding[];
  /** Evidence that head removes or weakens, before the run configuration applies. */
  readonly taken: readonly EvidenceFinding[];
  readonly guidelines: ReadGuidelines;
}

interface FromContext {
  readonly after: AllAfter;
  readonly head: State;
  readonly renamed: ReadonlyMap<string, string>;
  readonly policy: Policy;
  readonly options: ChangeOptions;
  readonly isAsked: (finding: Finding) => boolean;
}

async function judgeFrom(states: States, folders: readonly string[], context: FromContext): Promise<Before> {
  const { run } = states.from;
  const { after, renamed, isAsked } = context;
  const headOf = (vendor: string) => after.dossiers.get(renamed.get(vendor) ?? vendor);
  const identify = (vendor: string, records: FolderRecords) => {
    const head = headOf(vendor);
    return head && identityIn(head.outline, records, renamed.get(vendor));
  };
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const others = new Set<string>();
  const deleted: RuleFinding[] = [];
  const taken: EvidenceFinding[] = [];
  let guidelines: ReadGuidelines = [];
  for await (const { dossier, report } of run.dossiers(folders, { identify })) {
    const { vendor, records, otherIds } = dossier;
    for (const finding of report.findings) findings.push({ ...finding, id: otherIds.get(finding.id) ?? finding.id });
    for (const id of excusable(dossier, vendor === null ? undefined : headOf(vendor), identify)) others.add(id);
    problems.push(...dossier.problems);
    if (vendor === null) {
      guidelines = readGuidelines(dossier);
      continue;
    }
    const match = { head: headOf(vendor), identity: identify(vendor, records) };
    deleted.push(...(await takenBack(dossier, { name: renamed.get(vendor) ?? vendor, ...match }, context)));
    taken.push(...(await evidenceTaken({ dossier, vendor, ...match }, states, context)));
  }
  const ofGate = run.runConfigFindings().filter(isAsked);
  const found = { findings: [...findings, ...ofGate], problems: [...problems, ...run.problems] };
  return { found, renamed: others, deleted, taken, guidelines };
}

/** Head's counterpart of a base folder, and head's names for the things in it. */
interface Match {
  readonly head: After | undefined;
  readonly identity: ReturnType<typeof identityIn>;
}

async function evidenceTaken(
  { dossier, vendor, head, identity }: Match & { dossier: DossierReport; vendor: string },
  { from, head: { tree, inventory } }: States,
  { renamed, policy, options }: FromContext,
): Promise<EvidenceFinding[]> {
  if (!head?.isJudged || !head.evidence) return [];
  const sides = { before: evidenceIn(dossier, { policy, options }), after: head.evidence, identity };
  const trees = { from: from.tree, head: tree };
  return evidenceFindings(
    { ...sides, from: vendor, head: renamed.get(vendor) ?? vendor },
    { trees, inventory, asOf: options.asOf, catalogue: policy.catalogue },
  );
}

/** Applies the run configuration to lost evidence. A waiver of base may know its subject by base's name for it. */
function excused(run: InventoryRun, taken: readonly EvidenceFinding[]): Finding[] {
  return taken.flatMap(({ finding, formerly }) => {
    const [now] = run.excuse([finding]);
    const [then] = run.excuse([{ ...finding, ...formerly }]);
    if (!now || !then || now.disposition !== "open") return now ?? [];
    return { ...now, disposition: then.disposition, waiver: then.waiver };
  });
}

/**
 * Ids in head of findings that lost their excuses only through a new name; not those of a service that is other work
 * now.
 */
function excusable(
  { vendor, records, findings, otherIds }: DossierReport,
  head: After | undefined,
  identify: (vendor: string, records: FolderRecords) => Identity | undefined,
): string[] {
  const identity = vendor === null ? undefined : identify(vendor, records);
  if (!head || !identity) return [];
  const services = records.vendors.flatMap(({ record }) => record.services);
  const other = new Set(services.filter((one) => !isSameWork(one, head.outline, identity)).map(({ id }) => id));
  return findings.flatMap(({ id, service }) =>
    service !== null && other.has(service) ? [] : (otherIds.get(id) ?? []),
  );
}

/** CHG-01 and CHG-02. A record that cannot be read is a problem; nothing counts as taken away from it. */
async function takenBack(
  base: DossierReport,
  { name, head, identity }: Match & { name: string },
  context: FromContext,
): Promise<RuleFinding[]> {
  if (head && !head.isJudged) return [];
  const { policy, options } = context;
  const { catalogue } = policy;
  const setting = { asOf: options.asOf, settings: options.runConfig.settings, inventory: context.head.inventory };
  const facts = base.problems.length > 0 ? recordFacts(base.records, { policy, ...setting }) : base.facts;
  const removed = removedRecords({ base: base.records, facts, head: head?.outline, identity }, catalogue);
  if (!head?.answers || base.problems.length > 0) return removed;
  const { records } = await readFolder(name, [], context.head);
  const { answers, evidence } = head;
  const before = { ...base, digests: digestsOf(evidenceIn(base, context)) };
  const after: AnsweredDossier = { records, ...answers, digests: evidence ? digestsOf(evidence) : new Map() };
  const loosened = loosenedFacts({ base: before, head: after, identity }, catalogue);
  return [...removed, ...loosened.map((fact) => ownFinding(fact, catalogue))];
}

/** Findings about changes to the run configuration and the guidelines. */
function alterations(
  { touched, from, head }: ChangeConfigs,
  { before, after, passes }: { before: Before; after: AllAfter; passes: Passes },
  { catalogue }: Policy,
): RuleFinding[] {
  return [
    ...(touched.size > 0 && head ? configChanges({ from, head, passes }, catalogue) : []),
    ...(before.guidelines && after.guidelines ? guidelineChanges(before.guidelines, after.guidelines, catalogue) : []),
  ];
}

/** Judges head as it will be once merged, with deletions weighed by the merged run configuration. */
async function judgeMerged(
  { tree }: State,
  runConfig: RunConfig,
  { folders, before, context }: { folders: Folders; before: Before; context: Context },
): Promise<{ readonly findings: readonly Finding[]; readonly runConfig: RunConfig }> {
  const run = await InventoryRun.open({ tree, policy: context.policy, asOf: context.options.asOf }, runConfig);
  const findings: Finding[] = [];
  for await (const { report } of run.dossiers(folders.head)) findings.push(...report.findings);
  const ofGate = run.runConfigFindings().filter(answersFor(folders.asked));
  return {
    findings: [...findings, ...ofGate, ...run.weigh(before.deleted), ...excused(run, before.taken)],
    runConfig,
  };
}

/** Whether a finding only base has is certainly gone: its folder was judged in head too, or no longer exists. */
function goneForSure({
  after,
  renamed,
  folders,
}: {
  after: AllAfter;
  renamed: ReadonlyMap<string, string>;
  folders: readonly string[];
}): (finding: Finding) => boolean {
  return ({ vendor }) => {
    const name = vendor === null ? null : (renamed.get(vendor) ?? vendor);
    const dossier = after.dossiers.get(name);
    return dossier ? dossier.isJudged : name === null || !folders.includes(name);
  };
}

/** Whether a problem is in a file or folder the change touches. */
function touchedBy(
  { changed, added, guidelines }: FolderChanges,
  { touched }: ChangeConfigs,
): (problem: Problem) => boolean {
  const sections = new Set([...changed, ...added, ...(guidelines ? [guidelinesSection] : [])]);
  return ({ section, file }) => sections.has(section) || touched.has(file);
}

function summary(
  { base, from, head, refs }: ChangeSides,
  folders: Folders,
  states: { from: State; head: State },
): Pick<ChangeSummary, "base" | "refs" | "from" | "head" | "scope" | "judged" | "folders"> {
  return {
    base: base.commit ?? "",
    ...(refs && Object.keys(refs).length > 0 && { refs }),
    from: from.commit ?? "",
    head: head.commit,
    scope: folders.scope,
    judged: new Set([...folders.head, ...folders.from]).size,
    folders: new Set([...states.head.run.vendors, ...states.from.run.vendors]).size,
  };
}

/** The requested vendors that have another id in head. */
function renamedIn(renamed: ReadonlyMap<string, string>, { asked }: Folders): Pick<ChangeSummary, "renamed"> {
  const pairs = [...renamed].filter(([from, to]) => !asked || asked.has(from) || asked.has(to));
  if (pairs.length === 0) return {};
  return { renamed: pairs.map(([from, to]) => ({ from, to })).sort((a, b) => compareText(a.from, b.from)) };
}

function counts(findings: readonly Finding[]): Pick<ChangeSummary, "introduced" | "existing" | "resolved"> {
  const count = (change: Finding["change"]) => findings.filter((finding) => finding.change === change).length;
  return { introduced: count("introduced"), existing: count("existing"), resolved: count("resolved") };
}

/** Findings that fail under a run configuration, by id. */
function failing(findings: readonly Finding[], { failOn }: RunConfig): ReadonlyMap<string, Finding> {
  return new Map(findings.filter((finding) => doesFail(finding, failOn)).map((finding) => [finding.id, finding]));
}

function effectOf(now: ReadonlyMap<string, Finding>, then: ReadonlyMap<string, Finding>): MergeEffect {
  return {
    appear: [...then.values()].filter(({ id }) => !now.has(id)).sort(findingOrder),
    vanish: [...now.values()].filter(({ id }) => !then.has(id)).sort(findingOrder),
  };
}
