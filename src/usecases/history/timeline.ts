import { type RunConfig, Weigher } from "../../config/disposition.ts";
import type { EffectiveConfig } from "../../config/effective.ts";
import type { JudgedScope } from "../../config/judged-scope.ts";
import { type Identity, itself } from "../../judgement/identity.ts";
import { noFacts } from "../../judgement/service-facts.ts";
import type { Finding } from "../../model/finding.ts";
import { addDays, type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import type { Problem } from "../../model/problem.ts";
import { RunError } from "../../model/run-error.ts";
import { compareSections, guidelinesSection, inventorySection, type Section } from "../../model/section.ts";
import { guidelinesFolder } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { contractEvents } from "../../rules/contract-events.ts";
import type { ContractFact } from "../../schemas/generated/types.ts";
import { byLanguage } from "../../texts/fill.ts";
import { runErrorLines } from "../../texts/run-errors.ts";
import type { Outline } from "../change/renamed-vendors.ts";
import { configurationChanges } from "./configuration.ts";
import { type Continued, continuedFindings, identityOf, renamedItems, underNewIds } from "./continuity.ts";
import type { Moment } from "./dated-commits.ts";
import type { DetailsOf } from "./details.ts";
import type { Arrivals } from "./dossiers.ts";
import { excusedBy, FindingEnds } from "./finding-ends.ts";
import { differences, findingItem, nothingFound } from "./items.ts";
import type { Version } from "./judge-jobs.ts";
import { answerOn, isVendor, notThere, type Part, partOf } from "./part.ts";
import type { Rename } from "./renames.ts";
import type {
  Changes,
  ConfigurationChange,
  ContinuedItem,
  RenamedItem,
  Status,
  VendorChange,
  VendorContractEvent,
  VendorEvent,
} from "./report.ts";
import type { PastRunConfig, Surveyed } from "./survey.ts";
import { VendorPresences } from "./vendor-events.ts";

/** Input of a replay: the commits, their surveyed and judged states, and the parts to include. */
export interface Replayed {
  readonly moments: readonly Moment[];
  readonly surveyed: readonly Surveyed[];
  readonly arrivals: ReadonlyMap<number, Arrivals>;
  readonly renames: readonly Rename[];
  readonly catalogue: CatalogueIndex;
  readonly vendors: readonly string[] | undefined;
  readonly until: IsoDate;
  readonly detailsOf: DetailsOf;
}

/** A step of the replay: a commit, by its index, or a day on which something changed without one. */
export interface Step {
  readonly index: number;
  readonly kind: "commit" | "day";
  readonly day: IsoDate;
  readonly changes: Changes;
  /** Current parts by section; the last known ones if it could not be judged. */
  readonly parts: ReadonlyMap<Section, Part>;
  /** Run configuration that judged; undefined if nothing could be judged. */
  readonly runConfig: RunConfig | undefined;
}

/** Replays a history: every commit in order, and between them every day on which a part changes. */
export function* replay(replayed: Replayed): Generator<Step> {
  const timeline = new Timeline(replayed);
  for (const [index, { day }] of replayed.moments.entries()) {
    const changes = timeline.commit(index, day);
    yield { index, kind: "commit", day, changes, parts: timeline.parts, runConfig: timeline.runConfig?.runConfig };
    const until = replayed.moments[index + 1]?.day ?? replayed.until;
    for (const next of timeline.daysUntil(day, until)) {
      const changes = timeline.day(index, next);
      yield { index, kind: "day", day: next, changes, parts: timeline.parts, runConfig: timeline.runConfig?.runConfig };
    }
  }
}

/** Whether a step has anything to report. */
export function isReportable({
  before,
  after,
  vendors,
  introduced,
  resolved,
  changed,
  contracts,
  renamed = [],
  renamedItems = [],
  events = [],
}: Changes): boolean {
  if (after.standing === "not-judged" || before.standing !== after.standing) return true;
  const all = [vendors, introduced, resolved, changed, contracts, renamed, renamedItems, events];
  return all.some((changes) => changes.length > 0);
}

type Found = Pick<Changes, "introduced" | "resolved" | "changed" | "contracts">;

/** A step by its commit's index and its day, and the vendors it renamed. */
interface Moving {
  readonly index: number;
  readonly day: IsoDate;
  readonly renames: readonly Rename[];
}

/** Changes of names and presence. */
interface Moved {
  readonly renamedItems: RenamedItem[];
  readonly continued: ContinuedItem[];
  readonly resumed: Continued[];
  readonly events: VendorEvent[];
}

class Timeline {
  readonly parts = new Map<Section, Part>();
  private readonly replayed: Replayed;
  private versions = new Map<Section, Version>();
  private readonly agenda = new Map<IsoDate, Set<Section>>();
  private readonly failing = new Set<Section>();
  /** Undefined while nothing can be judged. */
  runConfig: PastRunConfig | undefined;
  /** Whether the folders of the commit before are unknown: then all of them count as new. */
  private isLost = true;
  private problems: readonly Problem[] = [];
  /** Contracts of each vendor, as they were last judged. */
  private readonly contracts = new Map<Section, readonly ContractFact[]>();
  /** Names in the records of each vendor, as they were last judged. */
  private readonly outlines = new Map<Section, Outline>();
  private readonly presences: VendorPresences;
  private readonly ends: FindingEnds;
  /** Last configuration that could be read. */
  private config: EffectiveConfig | undefined;
  private status: Status = { standing: "no-inventory", reason: null };

  constructor(replayed: Replayed) {
    this.replayed = replayed;
    this.ends = new FindingEnds(replayed.catalogue, replayed.detailsOf);
    this.presences = new VendorPresences((index) => replayed.moments[index]?.commit.id ?? "");
  }

  commit(index: number, day: IsoDate): Changes {
    const state = this.replayed.surveyed[index];
    if (!state || state.kind === "nothing") return this.lose({ standing: "no-inventory", reason: null });
    if (state.kind === "failed") return this.lose(notJudged(state.error));
    if (this.isLost) this.versions = new Map();
    this.isLost = false;
    const dirty = new Set<Section>([inventorySection]);
    const arrivals: Arrivals = this.replayed.arrivals.get(index) ?? new Map();
    for (const [folder, version] of arrivals) this.arrive(sectionOfFolder(folder), version, { day, dirty });
    const failure = [...this.versions.values()].find((version) => version.failure)?.failure;
    if (failure) return this.leave(notJudged(new RunError(failure.code, failure.args)));
    if (!this.runConfig) for (const section of [...this.parts.keys(), ...this.versions.keys()]) dirty.add(section);
    this.takeGate(state.runConfig, day, dirty);
    this.problems = state.problems;
    const renames = this.replayed.renames.filter((one) => one.index === index);
    const changes = this.update(dirty, { index, day, renames });
    return { ...changes, configuration: this.takeConfig(state.runConfig.config) };
  }

  /** `index` is that of the commit in force. */
  day(index: number, day: IsoDate): Changes {
    const dirty = this.agenda.get(day) ?? new Set<Section>();
    this.agenda.delete(day);
    return this.update(dirty, { index, day, renames: [] });
  }

  /** Days after one on which something may change; none while nothing can be judged. */
  daysUntil(after: IsoDate, until: IsoDate): IsoDate[] {
    const due = [...this.agenda.keys()].filter((day) => day <= until).sort();
    for (const day of due) if (day <= after || !this.runConfig) this.agenda.delete(day);
    return this.runConfig ? due.filter((day) => day > after) : [];
  }

  /** Handles a commit whose content is unknown. */
  private lose(status: Status): Changes {
    this.isLost = true;
    return this.leave(status);
  }

  /** Handles a commit that cannot be judged; keeps the last known state for the next comparison. */
  private leave(status: Status): Changes {
    this.runConfig = undefined;
    return this.changesTo(status, []);
  }

  private arrive(
    section: Section,
    version: Version | undefined,
    { day, dirty }: { readonly day: IsoDate; readonly dirty: Set<Section> },
  ): void {
    dirty.add(section);
    if (version) this.versions.set(section, version);
    else this.versions.delete(section);
    for (const next of version?.answers.keys() ?? []) if (next > day) this.due(next, section);
  }

  private due(day: IsoDate, section: Section): void {
    const sections = this.agenda.get(day) ?? new Set();
    this.agenda.set(day, sections.add(section));
  }

  private takeGate(runConfig: PastRunConfig, day: IsoDate, dirty: Set<Section>): void {
    const before = this.runConfig;
    this.runConfig = runConfig;
    if (before === runConfig) return;
    const isOtherwise = JSON.stringify(rulingOf(before)) !== JSON.stringify(rulingOf(runConfig));
    const excused = [before, runConfig].flatMap((one) => [
      ...(one?.waivers.keys() ?? []),
      ...(one?.baseline.keys() ?? []),
    ]);
    for (const section of excused) dirty.add(section === "" ? guidelinesSection : section);
    if (isOtherwise) for (const section of this.versions.keys()) dirty.add(section);
    const { waiverWarningDays } = runConfig.runConfig.settings;
    for (const { record } of runConfig.runConfig.waivers) {
      for (const next of waiverDays(record, waiverWarningDays)) if (next > day) this.due(next, record.vendor);
    }
  }

  private takeConfig(config: EffectiveConfig): readonly ConfigurationChange[] {
    const before = this.config;
    this.config = config;
    return before && before !== config ? configurationChanges(before, config, this.replayed.catalogue) : [];
  }

  private update(dirty: ReadonlySet<Section>, moving: Moving): Changes {
    const { vendors, catalogue } = this.replayed;
    const { renames } = moving;
    const formerly = this.takeRenamed(renames, moving.day);
    const found: Found[] = [];
    const changed: VendorChange[] = [];
    const returns = new Map(renames.flatMap(({ from, to, isReturn }) => (isReturn ? [[to, from] as const] : [])));
    const moved: Moved = { renamedItems: [], continued: [], resumed: [], events: [] };
    for (const section of [...dirty].sort(compareSections)) {
      if (vendors && isVendor(section) && !vendors.includes(section)) continue;
      const former = formerly.get(section) ?? this.parts.get(section);
      const after = this.partAt(section, moving.day, former);
      const renaming = { former, after, isRenamed: formerly.has(section) };
      const { before, identity } = this.takeNames(section, renaming, moved);
      this.keep(section, after);
      const different = differences(before ?? nothingFound, after ?? nothingFound, catalogue);
      const contracts = this.takeContracts(section, after, identity);
      const by = { version: this.versions.get(section), runConfig: this.runConfig?.runConfig };
      const { resolved, resumed } = this.ends.take(section, different, {
        day: moving.day,
        before,
        after,
        identity,
        ...by,
      });
      moved.resumed.push(...resumed);
      found.push({ ...different, resolved, contracts });
      if (!isVendor(section)) continue;
      const [was, is] = [before, after].map((part) => (part?.isThere ? part : undefined));
      const verdicts = { before: was?.verdict ?? null, after: is?.verdict ?? null };
      if (verdicts.before !== verdicts.after) changed.push({ vendor: section, ...verdicts });
      moved.events.push(
        ...this.presences.take({ vendor: section, formerId: returns.get(section), before: was, after: is }, moving),
      );
    }
    const all = this.changesTo({ standing: this.failing.size > 0 ? "fail" : "pass", reason: null }, changed, found);
    const renamed = renames
      .filter(({ to, isReturn }) => !isReturn && (!vendors || vendors.includes(to)))
      .map(({ from, to }) => ({ from, to }));
    return { ...all, ...(renamed.length > 0 && { renamed }), ...withoutEmpty(moved) };
  }

  private keep(section: Section, part: Part | undefined): void {
    if (part) this.parts.set(section, part);
    else this.parts.delete(section);
    if (part?.verdict === "fail") this.failing.add(section);
    else this.failing.delete(section);
  }

  /** Returns the part before with the ids that its findings have now, and the names that its things have now. */
  private takeNames(
    section: Section,
    {
      former,
      after,
      isRenamed,
    }: { readonly former: Part | undefined; readonly after: Part | undefined; readonly isRenamed: boolean },
    moved: Moved,
  ): { readonly before: Part | undefined; readonly identity: Identity } {
    const known = this.outlines.get(section);
    const now = after?.answer ? this.versions.get(section)?.outline : undefined;
    if (now) this.outlines.set(section, now);
    const isSame = !isRenamed && (!now || known === now);
    const identity = isSame ? undefined : identityOf(known, now, isRenamed ? section : undefined);
    if (!identity) return { before: former, identity: itself };
    this.ends.rename(section, identity);
    moved.renamedItems.push(...renamedItems(section, identity));
    if (!former) return { before: former, identity };
    const continued = continuedFindings(former.findings, after?.findings ?? [], identity);
    const is = new Map(after?.findings.map((finding) => [finding.id, finding]));
    for (const { from, to } of continued) {
      const finding = is.get(to);
      if (finding) moved.continued.push({ from, item: findingItem(finding, this.replayed.catalogue) });
    }
    return { before: { ...former, findings: underNewIds(former.findings, continued) }, identity };
  }

  /**
   * Moves the parts of renamed vendors to the new id and returns them by it. Only findings about waivers that still name
   * the old one stay there.
   */
  private takeRenamed(renames: readonly Rename[], day: IsoDate): ReadonlyMap<Section, Part> {
    const formerly = new Map<Section, Part>();
    for (const { from, to } of renames) {
      const part = this.parts.get(from);
      const staying = new Set(this.partAt(from, day, undefined)?.findings.map(excusedBy));
      const stays = (one: Finding) => one.basis === "gate" && staying.has(excusedBy(one));
      const going = part?.findings.filter((one) => !stays(one)) ?? [];
      // Waivers may have named the new id before.
      if (part) formerly.set(to, { ...part, findings: [...going, ...(this.parts.get(to)?.findings ?? [])] });
      const contracts = this.contracts.get(from);
      if (contracts) this.contracts.set(to, contracts);
      this.contracts.delete(from);
      const outline = this.outlines.get(from);
      if (outline) this.outlines.set(to, outline);
      this.outlines.delete(from);
      this.ends.move(from, to);
      this.parts.delete(from);
      this.failing.delete(from);
      const left = part?.findings.filter(stays) ?? [];
      if (part && left.length > 0) this.parts.set(from, { ...part, ...notThere, findings: left, problems: [] });
    }
    return formerly;
  }

  private changesTo(after: Status, vendors: readonly VendorChange[], found: readonly Found[] = []): Changes {
    const before = this.status;
    this.status = after;
    return {
      ...{ before, after, vendors },
      introduced: found.flatMap(({ introduced }) => introduced),
      resolved: found.flatMap(({ resolved }) => resolved),
      changed: found.flatMap(({ changed }) => changed),
      contracts: found.flatMap(({ contracts }) => contracts),
      configuration: [],
    };
  }

  /** Returns the events of a vendor's contracts since they were last judged. */
  private takeContracts(
    vendor: Section,
    after: Part | undefined,
    { contracts: names }: Identity,
  ): VendorContractEvent[] {
    const known = this.contracts.get(vendor)?.map((one) => ({ ...one, id: names.get(one.id) ?? one.id }));
    const contracts = after?.answer?.contracts;
    if (contracts) this.contracts.set(vendor, contracts);
    else if (!after?.isThere) this.contracts.delete(vendor);
    return known && contracts ? contractEvents(known, contracts).map((event) => ({ ...event, vendor })) : [];
  }

  /** Undefined for a part that does not exist and has no finding or problem. */
  private partAt(section: Section, day: IsoDate, before: Part | undefined): Part | undefined {
    const { runConfig } = this;
    if (!runConfig) return before;
    const failOn = runConfig.runConfig.failOn;
    if (section === inventorySection) {
      const { problems } = this;
      return problems.length > 0 ? partOf({ findings: [], problems }, { failOn, isThere: false }) : undefined;
    }
    const version = this.versions.get(section);
    const isJudged = version !== undefined && version.problems.length === 0;
    const answer = isJudged ? answerOn(version, day) : undefined;
    const own = ownRunConfig(runConfig, section);
    const register = new Weigher(own, day, this.replayed.catalogue);
    const applied = register.apply(answer?.findings ?? [], version ? { now: version.names.facts } : noFacts);
    const hasExcuses = own.waivers.length + own.baseline.length > 0;
    const findings = [...applied, ...(hasExcuses ? register.findings(this.scopeOf(section, version), undefined) : [])];
    // A record that became unreadable does not resolve its findings.
    const known = version && !isJudged ? (before?.findings.filter(({ basis }) => basis !== "gate") ?? []) : [];
    if (!version && findings.length === 0) return undefined;
    const names = isJudged ? version.names : undefined;
    return partOf(
      { findings, problems: version?.problems ?? [] },
      {
        ...{ known, failOn, answer, names },
        isThere: version !== undefined,
      },
    );
  }

  private scopeOf(section: Section, version: Version | undefined): JudgedScope {
    const isJudged = version !== undefined && version.problems.length === 0;
    const isGuidelines = section === guidelinesSection;
    return {
      vendors: new Set([...this.versions.keys()].filter(isVendor)),
      judged: new Map(isJudged && !isGuidelines ? [[section, version.names]] : []),
      guidelines: isGuidelines && isJudged,
    };
  }
}

/** Leaves out the lists without an item. */
function withoutEmpty({ renamedItems, continued, resumed, events }: Moved): Partial<Moved> {
  return {
    ...(renamedItems.length > 0 && { renamedItems }),
    ...(continued.length > 0 && { continued }),
    ...(resumed.length > 0 && { resumed }),
    ...(events.length > 0 && { events }),
  };
}

/** Returns the run configuration with the excuses of one section only, since each excuse is about one vendor. */
function ownRunConfig({ runConfig, waivers, baseline }: PastRunConfig, section: Section): RunConfig {
  if (section === guidelinesSection) return { ...runConfig, waivers: [], baseline: baseline.get("") ?? [] };
  return { ...runConfig, waivers: waivers.get(section) ?? [], baseline: baseline.get(section) ?? [] };
}

/** Parts of the run configuration that affect every finding. */
function rulingOf(runConfig: PastRunConfig | undefined) {
  if (!runConfig) return undefined;
  const { failOn, failOnExcept, overrides, settings } = runConfig.runConfig;
  return [failOn, failOnExcept, overrides, settings];
}

function sectionOfFolder(folder: string): Section {
  return folder === guidelinesFolder ? guidelinesSection : folder;
}

/** Days on which a waiver begins, nears its end, and has expired. */
function waiverDays(
  waiver: { readonly approved_on: string; readonly expires_on: string },
  warningDays: number,
): IsoDate[] {
  const { approved_on: first, expires_on: last } = waiver;
  const days = isIsoDate(last) ? [addDays(last, -warningDays), addDays(last, 1)] : [];
  return isIsoDate(first) ? [first, ...days] : days;
}

function notJudged(error: RunError): Status {
  const [line, ...places] = runErrorLines(error);
  const lines = [line, ...places.slice(0, 3)].filter((one) => one !== undefined);
  return { standing: "not-judged", reason: byLanguage((language) => lines.map((one) => one[language]).join(" / ")) };
}
