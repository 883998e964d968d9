import type { SourcedEntry } from "../../config/baseline/file.ts";
import type { RunConfig } from "../../config/disposition.ts";
import type { EffectiveConfig } from "../../config/effective.ts";
import type { Names } from "../../config/read.ts";
import { type ReadRunConfig, readRunConfig } from "../../config/run-config.ts";
import type { SourcedWaiver } from "../../config/waivers/file.ts";
import { groupBy } from "../../model/group.ts";
import type { Past, PastListing } from "../../model/past.ts";
import { type Problem, toProblem } from "../../model/problem.ts";
import { RunError, type RunErrorCode } from "../../model/run-error.ts";
import { inventorySection } from "../../model/section.ts";
import { defaultInventory } from "../../model/tree.ts";
import type { Moment } from "./dated-commits.ts";

/** Configurations that may judge old commits: the newest commit's (`now`), or each commit's own (`then`). */
export const policyModes = ["now", "then"] as const;
export type PolicyMode = (typeof policyModes)[number];

/** Run configuration of a commit, its excuses grouped by vendor; those of the guidelines under "". */
export interface PastRunConfig {
  readonly runConfig: RunConfig;
  /** The commit's own configuration, whichever one judges it. */
  readonly config: EffectiveConfig;
  readonly waivers: ReadonlyMap<string, readonly SourcedWaiver[]>;
  readonly baseline: ReadonlyMap<string, readonly SourcedEntry[]>;
}

/** State of a commit, as far as it is known without reading records. */
export type Surveyed = State & { readonly content: PastContent };

/** Content of a commit, whether or not it can be judged. */
export interface PastContent {
  /** Equal for two commits with the same files of the run configuration. */
  readonly runConfig: string;
  /** Undefined if it cannot be read. */
  readonly listing: PastListing | undefined;
}

type State =
  | {
      readonly kind: "judged";
      readonly runConfig: PastRunConfig;
      readonly listing: PastListing;
      /** Problems of the run configuration's files, and files misplaced next to the folders. */
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "failed"; readonly error: RunError }
  | { readonly kind: "nothing" };

/** Errors that concern a single commit. Any other error concerns the whole history. */
const ofOneCommit: readonly RunErrorCode[] = ["config-invalid", "input-unreadable", "tree-invalid", "tree-too-large"];

/** Whether an error means that one commit cannot be judged, without effect on others. */
export function isOfOneCommit(error: unknown): error is RunError {
  return error instanceof RunError && ofOneCommit.includes(error.code);
}

/** Commits whose run configuration is requested together. */
const atOnce = 64;

/** Surveys commits in order. */
export type Survey = (moments: readonly Moment[]) => Promise<Surveyed[]>;

/**
 * Opens a survey of commits, one line after another. `newest` is the run configuration of the newest one, which judges
 * them all in mode `now`.
 */
export function openSurvey(
  past: Past,
  { names, newest }: { readonly names: Names; readonly newest: ReadRunConfig | undefined },
): Survey {
  const surveyor = new Surveyor(past, names, newest);
  return async (moments) => {
    const surveyed: Surveyed[] = [];
    surveyor.begin();
    for (const [at, { commit }] of moments.entries()) {
      if (at % atOnce === 0) await surveyor.foresee(moments.slice(at, at + atOnce).map((one) => one.commit.id));
      surveyed.push(await surveyor.at(commit.id));
    }
    return surveyed;
  };
}

class Surveyor {
  private readonly past: Past;
  private readonly names: Names;
  private readonly newest: ReadRunConfig | undefined;
  /** By the key of the files they were read from. */
  private readonly runConfigs = new Map<string, PastRunConfig | RunError>();
  private readonly beside = new Map<string, readonly Problem[]>();
  private hadInventory = false;
  private inventory = defaultInventory;

  constructor(past: Past, names: Names, newest: ReadRunConfig | undefined) {
    this.past = past;
    this.names = names;
    this.newest = newest;
  }

  /** Requests many commits together, which Git answers faster. Assumes the inventory's folder has not moved. */
  async foresee(commits: readonly string[]): Promise<void> {
    await Promise.all(commits.map((commit) => this.past.runConfigKey(commit)));
    await this.past.foresee(commits, this.inventory);
  }

  /** Begins another line: an inventory that it has not had is not missing. */
  begin(): void {
    this.hadInventory = false;
  }

  async at(commit: string): Promise<Surveyed> {
    const state = await this.stateAt(commit);
    const listing = state.kind === "judged" ? state.listing : await this.listingOf(commit);
    return { ...state, content: { runConfig: await this.past.runConfigKey(commit), listing } };
  }

  /** Lists the inventory where the commits before have it. */
  private async listingOf(commit: string): Promise<PastListing | undefined> {
    try {
      return await this.past.listing(commit, this.inventory);
    } catch (error) {
      if (isOfOneCommit(error)) return undefined;
      throw error;
    }
  }

  private async stateAt(commit: string): Promise<State> {
    try {
      const runConfig = await this.gateAt(commit);
      if (runConfig instanceof RunError) return { kind: "failed", error: runConfig };
      return await this.inventoryAt(commit, runConfig);
    } catch (error) {
      if (isOfOneCommit(error)) return { kind: "failed", error };
      throw error;
    }
  }

  private async inventoryAt(commit: string, runConfig: PastRunConfig): Promise<State> {
    const { inventory, problems } = runConfig.runConfig;
    this.inventory = inventory;
    const listing = await this.past.listing(commit, inventory);
    const beside = await this.besideAt(commit, listing, inventory);
    const hasVendors = listing.vendors > 0;
    if (hasVendors || beside.length + problems.length > 0) {
      this.hadInventory ||= hasVendors;
      return { kind: "judged", runConfig, listing, problems: [...problems, ...beside] };
    }
    if (!this.hadInventory) return { kind: "nothing" };
    return { kind: "failed", error: new RunError("nothing-found", { folder: inventory }) };
  }

  private async besideAt(commit: string, { beside }: PastListing, inventory: string): Promise<readonly Problem[]> {
    const key = `${inventory} ${beside}`;
    const known = this.beside.get(key);
    if (known) return known;
    const { problems } = await (await this.past.tree(commit)).list(inventory);
    const found = problems.map((problem) => toProblem(problem, null, inventorySection));
    this.beside.set(key, found);
    return found;
  }

  private async gateAt(commit: string): Promise<PastRunConfig | RunError> {
    const key = await this.past.runConfigKey(commit);
    const known = this.runConfigs.get(key) ?? (await this.read(commit));
    this.runConfigs.set(key, known);
    return known;
  }

  private async read(commit: string): Promise<PastRunConfig | RunError> {
    try {
      return this.toPastGate(await readRunConfig(await this.past.tree(commit), this.names));
    } catch (error) {
      if (isOfOneCommit(error)) return error;
      throw error;
    }
  }

  /**
   * Takes inventory folder, waivers and baseline from the commit; fail-on, settings and overrides from the newest one.
   */
  private toPastGate(own: ReadRunConfig): PastRunConfig {
    const { newest } = this;
    const runConfig: RunConfig = { ...own, ...(newest && rulingOf(newest)) };
    return {
      runConfig,
      config: own.config,
      waivers: groupBy(runConfig.waivers, ({ record }) => record.vendor),
      baseline: groupBy(runConfig.baseline, ({ record }) => record.vendor ?? ""),
    };
  }
}

/** The parts of a run configuration that decide how findings count, apart from waivers and baseline. */
function rulingOf({ failOn, failOnExcept, settings, overrides }: RunConfig) {
  return { failOn, failOnExcept, settings, overrides };
}
