import { aboutRun, type CheckOptions, choose } from "./check.ts";
import type { Names } from "./config/read.ts";
import { readFolder } from "./dossier.ts";
import { type GateFlags, type ReadGate, readGate } from "./gate.ts";
import { gateChanges } from "./gate-changes.ts";
import type { GuidelineRecord, Sourced } from "./inventory/records.ts";
import { baselinePath } from "./judgement/baseline-file.ts";
import { compareFindings, compareProblems } from "./judgement/compare.ts";
import { removedRecords } from "./judgement/removed.ts";
import { renamedVendors, type VendorsById } from "./judgement/renamed.ts";
import { type DossierReport, type Found, ReportBuilder } from "./judgement/report.ts";
import { waiversPath } from "./judgement/waivers-file.ts";
import { doesFail, type Finding } from "./model/finding.ts";
import type { FolderChanges } from "./model/folder-changes.ts";
import { compareText } from "./model/order.ts";
import type { Problem } from "./model/problem.ts";
import type { ChangeScope, Report } from "./model/report.ts";
import { RunError } from "./model/run-error.ts";
import type { InventoryTree } from "./model/tree.ts";
import type { Policy } from "./ruleset/evaluate.ts";
import { Side, type SideJudge } from "./side.ts";

/** The states a change is judged by. */
export interface ChangeSides {
  /** Whose configuration, waivers and baseline judge: the base itself. */
  readonly base: InventoryTree;
  /** What the change began from: the merge base. */
  readonly from: InventoryTree;
  readonly head: InventoryTree;
  /** How the inventory's folders differ between `from` and `head`. */
  differences(inventory: string): Promise<FolderChanges>;
}

export interface ChangeOptions extends Omit<CheckOptions, "gate"> {
  /** The gate of the base. */
  readonly gate: ReadGate;
  readonly scope: ChangeScope;
  readonly names: Names;
  readonly flags: GateFlags;
}

/** What judges comes from these files. */
const gateFiles = ["clausegate.yaml", waiversPath, baselinePath];

/**
 * Judges a change: head and what it began from, both by the base's gate, folder by folder where they differ. Findings are
 * introduced, existing or resolved; only introduced ones fail. What the change alters in the gate itself is listed, with what
 * that makes of the findings once merged. Throws `RunError`.
 */
export async function checkChange(sides: ChangeSides, policy: Policy, options: ChangeOptions): Promise<Report> {
  const { asOf, gate } = options;
  const later = await gateAfterMerge(sides, options);
  const differences = await sides.differences(gate.inventory);
  const renamed = await findRenamed(sides, differences, { policy, asOf, gate });
  const head = await Side.open({ tree: sides.head, policy, asOf }, gate);
  const from = await Side.open({ tree: sides.from, policy, asOf, renamed }, gate);
  if (head.vendors.length + from.vendors.length + head.problems.length === 0) {
    throw new RunError("nothing-found", { folder: gate.inventory });
  }
  const folders = await foldersOf({ sides, head, from, differences, later }, options);

  const builder = new ReportBuilder();
  const after = new Map<string | null, DossierReport>();
  let done = 0;
  for await (const dossier of head.dossiers(folders.head)) {
    builder.add(dossier);
    after.set(dossier.vendor, dossier);
    if (dossier.vendor !== null) options.onProgress?.(++done, folders.head.length);
  }
  const before = new Map<string | null, DossierReport>();
  for await (const dossier of from.dossiers(folders.from)) before.set(dossier.vendor, dossier);

  const base = foundIn([...before.values()], from);
  const deleted = head.weigh(deletions(before, after, { renamed, options, policy }));
  const altered = later.gate
    ? gateChanges(
        { gate, guidelines: guidelinesOf(before) },
        { gate: later.gate, guidelines: guidelinesOf(after) },
        policy.catalogue,
      )
    : [];
  const merged = later.gate && (await judgeMerged(sides.head, later.gate, folders.head, { policy, asOf }));

  return builder.report({
    ...aboutRun(policy, options),
    commit: sides.head.commit,
    findings: head.gateFindings(),
    problems: [...head.problems, ...later.problems],
    compare: (found) => {
      const isJudged = ({ vendor }: Finding) => isGoneForSure(vendor, { after, renamed, folders: head.vendors });
      const own = [...deleted, ...head.weigh(altered)].map(
        (finding) => ({ ...finding, change: "introduced" }) as const,
      );
      const findings = [...compareFindings(base, found, isJudged), ...own];
      const touched = new Set([...differences.changed, ...differences.added]);
      const isTouched = ({ vendor }: Problem) => vendor !== null && touched.has(vendor);
      const problems = compareProblems(base, found, isTouched);
      const count = (change: Finding["change"]) => findings.filter((finding) => finding.change === change).length;
      return {
        findings,
        problems,
        change: {
          base: sides.base.commit ?? "",
          from: sides.from.commit ?? "",
          head: sides.head.commit,
          scope: folders.scope,
          judged: new Set([...folders.head, ...folders.from]).size,
          folders: new Set([...head.vendors, ...from.vendors]).size,
          introduced: count("introduced"),
          existing: count("existing"),
          resolved: count("resolved"),
          merged: merged
            ? effectOf({ ...found, findings: [...found.findings, ...deleted] }, merged, { gate, later: merged.gate })
            : null,
        },
      };
    },
  });
}

interface Later {
  /** Undefined where the change leaves the gate as it is, or makes it unreadable. */
  readonly gate: ReadGate | undefined;
  readonly problems: readonly Problem[];
}

/** The gate once the change is merged: of each file head's, where the change touches it, else the base's. */
async function gateAfterMerge({ base, from, head }: ChangeSides, { names, flags }: ChangeOptions): Promise<Later> {
  const touched = new Set<string>();
  for (const path of [...gateFiles, "clausegate.yml"]) {
    if (!isSame(await from.file(path), await head.file(path))) touched.add(path);
  }
  if (touched.size === 0) return { gate: undefined, problems: [] };
  const tree = { ...base, file: (path: string) => (touched.has(path) ? head : base).file(path) };
  try {
    const gate = await readGate(tree, names, flags);
    return { gate, problems: gate.problems.filter(({ file }) => touched.has(file)) };
  } catch (error) {
    if (!(error instanceof RunError) || error.problems.length === 0) throw error;
    return { gate: undefined, problems: error.problems };
  }
}

function isSame(a: { bytes: Uint8Array } | undefined, b: { bytes: Uint8Array } | undefined): boolean {
  if (!a || !b) return a === b;
  return a.bytes.length === b.bytes.length && a.bytes.every((byte, at) => byte === b.bytes[at]);
}

/** Vendors whose folders have another name in head. Only folders that are gone or new are read. */
async function findRenamed(
  { from, head }: ChangeSides,
  { removed, added }: FolderChanges,
  { policy, asOf, gate }: { policy: Policy; asOf: CheckOptions["asOf"]; gate: ReadGate },
): Promise<Map<string, string>> {
  const vendorsIn = async (tree: InventoryTree, folders: readonly string[]): Promise<VendorsById> => {
    const judge = { tree, policy, asOf, settings: gate.settings, inventory: gate.inventory };
    const vendors = new Map<string, DossierReport["records"]["vendors"][number]["record"] | undefined>();
    for (const folder of folders) {
      const { records } = await readFolder(folder, [], judge);
      vendors.set(folder, records.vendors[0]?.record);
    }
    return vendors;
  };
  if (removed.length === 0 || added.length === 0) return new Map();
  return renamedVendors(await vendorsIn(from, removed), await vendorsIn(head, added));
}

/** The vendors' folders to judge on each side. */
interface Folders {
  readonly scope: ChangeScope;
  readonly head: readonly string[];
  readonly from: readonly string[];
}

async function foldersOf(
  states: { sides: ChangeSides; head: Side; from: Side; differences: FolderChanges; later: Later },
  { scope, vendors, gate }: ChangeOptions,
): Promise<Folders> {
  const { sides, head, from, differences, later } = states;
  const isAll = scope === "all" || differences.guidelines || later.gate !== undefined;
  const known = [...new Set([...head.vendors, ...from.vendors])].sort(compareText);
  const wanted = new Set(choose(known, vendors, gate.inventory));
  const within = (side: Side, touched: ReadonlySet<string>) =>
    side.vendors.filter((folder) => wanted.has(folder) && (isAll || touched.has(folder)));
  const { changed, added, removed } = differences;
  const touched = new Set([...changed, ...added, ...removed]);
  if (!isAll)
    for (const folder of await reachingOut(sides.head, gate, { head, touched, differences })) touched.add(folder);
  return { scope: isAll ? "all" : "changed", head: within(head, touched), from: within(from, touched) };
}

/**
 * Folders whose documents may lie outside of them, where something outside differs: a path that leaves its folder has `..` in
 * it, or an escape that may stand for that.
 */
async function reachingOut(
  tree: InventoryTree,
  { inventory }: ReadGate,
  { head, touched, differences: { outside } }: { head: Side; touched: ReadonlySet<string>; differences: FolderChanges },
): Promise<string[]> {
  const isRecord = (path: string) => !gateFiles.includes(path);
  if (outside !== null && !outside.some(isRecord)) return [];
  const found: string[] = [];
  for (const folder of head.vendors.filter((name) => !touched.has(name))) {
    const { files } = await tree.read(`${inventory}/${folder}`);
    if (files.some(({ bytes }) => mayReachOut(bytes))) found.push(folder);
  }
  return found;
}

function mayReachOut(bytes: Uint8Array): boolean {
  // Comments before everything else name the schema for editors, often by way of `..`.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const content = text.replace(/^(?:(?:#.*)?\r?\n)*/, "");
  return content.includes("..") || content.includes("\\");
}

function foundIn(dossiers: readonly DossierReport[], side: Side): Found {
  return {
    findings: [...dossiers.flatMap(({ findings }) => findings), ...side.gateFindings()],
    problems: [...dossiers.flatMap(({ problems }) => problems), ...side.problems],
  };
}

function deletions(
  before: ReadonlyMap<string | null, DossierReport>,
  after: ReadonlyMap<string | null, DossierReport>,
  { renamed, options, policy }: { renamed: ReadonlyMap<string, string>; options: ChangeOptions; policy: Policy },
): Finding[] {
  return [...before].flatMap(([vendor, { records }]) => {
    if (vendor === null) return [];
    const now = after.get(renamed.get(vendor) ?? vendor);
    // A record that cannot be read is a problem, and not deleted.
    if (now && now.problems.length > 0) return [];
    return removedRecords(records, now?.records, { asOf: options.asOf, catalogue: policy.catalogue });
  });
}

function guidelinesOf(dossiers: ReadonlyMap<string | null, DossierReport>): readonly Sourced<GuidelineRecord>[] {
  return dossiers.get(null)?.records.guidelines ?? [];
}

/** Whether what base alone has is gone: its folder was judged in head too, or is no longer there. */
function isGoneForSure(
  vendor: string | null,
  {
    after,
    renamed,
    folders,
  }: {
    after: ReadonlyMap<string | null, DossierReport>;
    renamed: ReadonlyMap<string, string>;
    folders: readonly string[];
  },
): boolean {
  const name = vendor === null ? null : (renamed.get(vendor) ?? vendor);
  const dossier = after.get(name);
  return dossier ? dossier.problems.length === 0 : name === null || !folders.includes(name);
}

interface Merged {
  readonly findings: readonly Finding[];
  readonly gate: ReadGate;
}

/** Head as it will be judged once merged. */
async function judgeMerged(
  tree: InventoryTree,
  gate: ReadGate,
  vendors: readonly string[],
  { policy, asOf }: Omit<SideJudge, "tree">,
): Promise<Merged> {
  const side = await Side.open({ tree, policy, asOf }, gate);
  const dossiers: DossierReport[] = [];
  const there = side.vendors.filter((vendor) => vendors.includes(vendor));
  for await (const dossier of side.dossiers(there)) dossiers.push(dossier);
  return { ...foundIn(dossiers, side), gate };
}

/** Findings that will fail and do not today, and those that fail today and will not. */
function effectOf(
  today: Found,
  merged: Merged,
  { gate, later }: { gate: ReadGate; later: ReadGate },
): { appear: readonly Finding[]; vanish: readonly Finding[] } {
  const failing = (findings: readonly Finding[], { failOn }: ReadGate) =>
    new Map(findings.filter((finding) => doesFail(finding, failOn)).map((finding) => [finding.id, finding]));
  const [now, then] = [failing(today.findings, gate), failing(merged.findings, later)];
  return {
    appear: [...then.values()].filter(({ id }) => !now.has(id)),
    vanish: [...now.values()].filter(({ id }) => !then.has(id)),
  };
}
