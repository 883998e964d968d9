import { type JudgedVendor, namesOf } from "../../config/judged-scope.ts";
import {
  checkFacts,
  counts,
  daysLeft,
  defectsOf,
  type WaiverDay,
  type WaiverLimits,
} from "../../config/waivers/apply.ts";
import { readWaivers, type SourcedWaiver, waiversPath } from "../../config/waivers/file.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import { compareText } from "../../model/order.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree, SourceFile } from "../../model/tree.ts";
import { readFolder } from "../../records/read-folder.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
import { localizedProblemTexts } from "../../texts/problems.ts";
import type { ListedWaiver } from "./list-formats.ts";

/** The tree, the rules and the limits of waivers. */
export interface WaiverSource {
  readonly tree: InventoryTree;
  readonly catalogue: CatalogueIndex;
  /** Folder of the inventory. */
  readonly inventory: string;
  readonly settings: WaiverLimits;
}

/**
 * Returns the waivers and their state on a day, by their last day. Throws `RunError` `waivers-invalid`,
 * `input-unreadable`.
 */
export async function listWaivers(source: WaiverSource, asOf: IsoDate): Promise<ListedWaiver[]> {
  const { tree, catalogue, inventory, settings } = source;
  const waivers = readUsable(await tree.file(waiversPath));
  const { folders } = await tree.list(inventory);
  const listed: ListedWaiver[] = [];
  for (const { record } of waivers) {
    const isVendor = folders.includes(record.vendor);
    const names = isVendor ? await namesIn(record.vendor, { tree, inventory }) : undefined;
    const unknown = isVendor ? unknownSubject(record, names) : "vendor";
    listed.push(toListed(record, { unknown, names, day: { asOf, settings }, catalogue }));
  }
  return listed.toSorted((a, b) => compareText(a.waiver.expires_on, b.waiver.expires_on));
}

/** The waivers of a file without problems; none without a file. Throws `RunError` `waivers-invalid`. */
export function readUsable(file: SourceFile | undefined): SourcedWaiver[] {
  if (!file) return [];
  const { waivers, problems } = readWaivers(file);
  const [first] = problems;
  if (!first) return waivers;
  const place = first.location ? `${first.file}:${first.location.line}:${first.location.column}` : first.file;
  const { message } = localizedProblemTexts(first);
  throw new RunError("waivers-invalid", { place, count: problems.length }, { texts: { message } });
}

interface Listing {
  readonly unknown: Unknown | undefined;
  readonly names: JudgedVendor | undefined;
  readonly day: WaiverDay;
  readonly catalogue: CatalogueIndex;
}

function toListed(waiver: Waiver, { unknown, names, day, catalogue }: Listing): ListedWaiver {
  const defects = [...defectsOf(waiver, day, catalogue), checkFacts(waiver, names)].filter(
    (defect) => defect !== undefined,
  );
  const worst = defects.find((defect) => !counts([defect])) ?? defects[0];
  const state = unknown === undefined ? (worst?.args.case ?? "in-force") : `unknown-${unknown}`;
  return {
    waiver,
    daysLeft: daysLeft(waiver, day.asOf),
    state,
    counts: unknown === undefined && counts(defects),
  };
}

type Unknown = "vendor" | "service" | "contract";

/** The service or contract that a waiver names and its vendor's records lack. */
export function unknownSubject({ service, contract }: Waiver, names: JudgedVendor | undefined): Unknown | undefined {
  if (!names) return undefined;
  if (service !== undefined && !names.services.has(service)) return "service";
  return contract !== undefined && !names.contracts.has(contract) ? "contract" : undefined;
}

/** The names in a vendor's records; undefined where the records cannot be used. */
export async function namesIn(
  vendor: string,
  place: { readonly tree: InventoryTree; readonly inventory: string },
): Promise<JudgedVendor | undefined> {
  const { records, problems } = await readFolder(vendor, [], place);
  const isUsable = problems.every(({ code }) => code === "unknown-guideline");
  return isUsable ? namesOf(records) : undefined;
}
