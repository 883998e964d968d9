import {
  isTimeZone
} from "./XHQTFMEL.mjs";
import {
  loadConfig
} from "./IIEBIKJI.mjs";
import {
  effectiveConfig
} from "./WLMAVLP4.mjs";

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
