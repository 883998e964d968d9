import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  guidelinesFolder
} from "./JZEFNIKD.mjs";
import {
  RunError
} from "./6AHHN2US.mjs";

// src/records/unknown-vendor.ts
function unknownVendor(vendor, known, inventory) {
  if (vendor === guidelinesFolder) return new RunError("vendor-guidelines", { vendor, inventory });
  let suggestion = suggest(vendor, known);
  return new RunError("vendor-unknown", { vendor, inventory, ...suggestion && { suggestion } });
}

export {
  unknownVendor
};
