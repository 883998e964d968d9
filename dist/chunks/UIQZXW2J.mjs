import {
  isTimeZone
} from "./GNOCHEMX.mjs";
import {
  loadConfig
} from "./EZWG6MJH.mjs";
import {
  effectiveConfig
} from "./XRWGKZQP.mjs";

// src/entry/shared/tree-config.ts
function namesOf({ catalogue }) {
  return { catalogue, isTimeZone };
}
async function treeConfig(tree, policy, flags = {}) {
  return effectiveConfig(await loadConfig(tree, namesOf(policy)), flags);
}

export {
  namesOf,
  treeConfig
};
