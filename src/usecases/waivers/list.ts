import { type JudgedVendor, namesOf } from "../../config/judged-scope.ts";
import { checkFacts, counts, daysLeft, defectsOf, type WaiverDay } from "../../config/waivers/register.ts";
import type { InventoryTree } from "../../model/tree.ts";
import { readFolder } from "../../records/read-folder.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
import type { ListedWaiver } from "./list-formats.ts";

interface Listing {
  readonly unknown: Unknown | undefined;
  readonly names: JudgedVendor | undefined;
  readonly day: WaiverDay;
  readonly catalogue: CatalogueIndex;
}

export function toListed(waiver: Waiver, { unknown, names, day, catalogue }: Listing): ListedWaiver {
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

/** What a waiver names and its vendor's records do not have. */
export function unknownSubject({ service, contract }: Waiver, names: JudgedVendor | undefined): Unknown | undefined {
  if (!names) return undefined;
  if (service !== undefined && !names.services.has(service)) return "service";
  return contract !== undefined && !names.contracts.has(contract) ? "contract" : undefined;
}

/** What a vendor's records have; undefined where they cannot be used, and so cannot tell. */
export async function namesIn(
  vendor: string,
  place: { readonly tree: InventoryTree; readonly inventory: string },
): Promise<JudgedVendor | undefined> {
  const { records, problems } = await readFolder(vendor, [], place);
  const isUsable = problems.every(({ code }) => code === "unknown-guideline");
  return isUsable ? namesOf(records) : undefined;
}
