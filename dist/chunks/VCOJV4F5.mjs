import {
  isTimeZone
} from "./XHQTFMEL.mjs";
import {
  loadConfig
} from "./DZEMYVAB.mjs";
import {
  effectiveConfig
} from "./STO3YDL6.mjs";

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
