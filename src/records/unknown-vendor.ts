import { RunError } from "../model/run-error.ts";
import { guidelinesFolder } from "../model/tree.ts";
import { suggest } from "./suggest.ts";

/** Returns the error for a vendor that does not exist; `known` are the possible suggestions. */
export function unknownVendor(vendor: string, known: readonly string[], inventory: string): RunError {
  if (vendor === guidelinesFolder) return new RunError("vendor-guidelines", { vendor, inventory });
  const suggestion = suggest(vendor, known);
  return new RunError("vendor-unknown", { vendor, inventory, ...(suggestion && { suggestion }) });
}
