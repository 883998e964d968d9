import {
  isTimeZone
} from "./W2NPXWUU.mjs";
import {
  loadConfig
} from "./5CKGNZMG.mjs";
import {
  effectiveConfig
} from "./URYEM6BW.mjs";

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
