import {
  isTimeZone
} from "./NKEFTYC6.mjs";
import {
  loadConfig
} from "./DBOAIHOZ.mjs";
import {
  effectiveConfig
} from "./HBOEZ6DA.mjs";

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
