import {
  isTimeZone
} from "./D3YEUWQD.mjs";
import {
  loadConfig
} from "./JES33J22.mjs";
import {
  effectiveConfig
} from "./32YXSANU.mjs";

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
