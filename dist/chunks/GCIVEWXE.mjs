import {
  isTimeZone
} from "./XHQTFMEL.mjs";
import {
  loadConfig
} from "./V6PUHQMK.mjs";
import {
  effectiveConfig
} from "./YJQA3YHO.mjs";

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
