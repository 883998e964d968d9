import {
  isTimeZone
} from "./K5KV5BMW.mjs";
import {
  loadConfig
} from "./PXZM4N5C.mjs";
import {
  effectiveConfig
} from "./7TGXQBIU.mjs";

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
