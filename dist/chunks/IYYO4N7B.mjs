import {
  isTimeZone
} from "./VTVGEN6R.mjs";
import {
  loadConfig
} from "./PNJXLPET.mjs";
import {
  effectiveConfig
} from "./MBB4XFWW.mjs";

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
