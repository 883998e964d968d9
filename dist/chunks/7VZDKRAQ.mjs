import {
  isTimeZone
} from "./GNOCHEMX.mjs";
import {
  loadConfig
} from "./4VOMADCF.mjs";
import {
  effectiveConfig
} from "./IHYCUR4Y.mjs";

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
