import { isTimeZone, today } from "../../adapters/clock.ts";
import { effectiveConfig } from "../../config/effective.ts";
import { loadConfig } from "../../config/load.ts";
import type { DossierSource } from "../../judgement/vendor-input.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { InventoryTree } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";

/**
 * Returns the material for dossiers of a tree, by its own configuration; as of today where no day is given. Throws
 * `RunError` `config-invalid`.
 */
export async function dossierSource(
  tree: InventoryTree,
  catalogue: CatalogueIndex,
  given?: IsoDate,
): Promise<DossierSource> {
  const { values } = effectiveConfig(await loadConfig(tree, { catalogue, isTimeZone }), {});
  const { settings, inventory, timezone } = values;
  return { tree, asOf: given ?? today(timezone), settings, inventory };
}
