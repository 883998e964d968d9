import {
  isTimeZone
} from "./GNOCHEMX.mjs";
import {
  loadConfig
} from "./3EKMC2W5.mjs";
import {
  effectiveConfig
} from "./XRA5PNJM.mjs";

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
