import {
  isTimeZone
} from "./FXWZKCWH.mjs";
import {
  loadConfig
} from "./DXJQBXAK.mjs";
import {
  effectiveConfig
} from "./SNRADB7P.mjs";

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
