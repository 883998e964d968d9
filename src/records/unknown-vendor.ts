import { RunError } from "../model/run-error.ts";
import { guidelinesFolder, isVendorFolder } from "../model/tree.ts";
import { cut } from "./schema-problems.ts";
import { suggest } from "./suggest.ts";

/** Returns the error for a vendor that does not exist; `known` are the possible suggestions. */
export function unknownVendor(vendor: string, known: readonly string[], inventory: string): RunError {
  if (vendor === guidelinesFolder) return new RunError("vendor-guidelines", { vendor, inventory });
  if (!isVendorFolder(vendor)) return new RunError("vendor-not-id", { vendor: cut(vendor), inventory });
  const suggestion = suggest(vendor, known);
  return new RunError("vendor-unknown", { vendor, inventory, ...(suggestion && { suggestion }) });
}

/** Returns the error for an inventory without vendors; `others` are folders in it whose names cannot be vendor ids. */
export function noVendors(inventory: string, [other]: readonly string[] = []): RunError {
  if (other !== undefined) return new RunError("vendor-not-id", { vendor: cut(other), inventory });
  return new RunError("nothing-found", { folder: inventory });
}
