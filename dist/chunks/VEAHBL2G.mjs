import {
  isTimeZone
} from "./NKEFTYC6.mjs";
import {
  loadConfig
} from "./HVWNN5E3.mjs";
import {
  effectiveConfig
} from "./25CJAYE2.mjs";

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
