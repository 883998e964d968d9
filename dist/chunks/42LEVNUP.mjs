import {
  cut
} from "./T5ESZW27.mjs";
import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  guidelinesFolder,
  isVendorFolder
} from "./7DZRBUIB.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/records/unknown-vendor.ts
function unknownVendor(vendor, known, inventory) {
  if (vendor === guidelinesFolder) return new RunError("vendor-guidelines", { vendor, inventory });
  if (!isVendorFolder(vendor)) return new RunError("vendor-not-id", { vendor: cut(vendor), inventory });
  let suggestion = suggest(vendor, known);
  return new RunError("vendor-unknown", { vendor, inventory, ...suggestion && { suggestion } });
}
function noVendors(inventory, [other] = []) {
  return other !== void 0 ? new RunError("vendor-not-id", { vendor: cut(other), inventory }) : new RunError("nothing-found", { folder: inventory });
}

export {
  unknownVendor,
  noVendors
};
