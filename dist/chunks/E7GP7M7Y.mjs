import {
  isTimeZone
} from "./RMX5S7AL.mjs";
import {
  loadConfig
} from "./U4276APE.mjs";
import {
  effectiveConfig
} from "./BWKPW2PY.mjs";

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
