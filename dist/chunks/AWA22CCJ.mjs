import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  guidelinesFolder
} from "./4IUXOO4T.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/records/unknown-vendor.ts
function unknownVendor(vendor, known, inventory) {
  if (vendor === guidelinesFolder) return new RunError("vendor-guidelines", { vendor, inventory });
  let suggestion = suggest(vendor, known);
  return new RunError("vendor-unknown", { vendor, inventory, ...suggestion && { suggestion } });
}

export {
  unknownVendor
};
