import {
  isTimeZone
} from "./6RJ4XSB4.mjs";
import {
  check
} from "./TWRRGF5N.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/entry/shared/judge-trees.ts
async function judgeTrees({ head, change }, policy, options) {
  if (change && options.shard) throw new RunError("shard-of-change", {});
  if (!change) return check(head, policy, options);
  let { checkChange } = await import("./L7EAIWPG.mjs");
  return checkChange(change, policy, { ...options, names: namesOf(policy) });
}
function namesOf({ catalogue }) {
  return { catalogue, isTimeZone };
}

export {
  judgeTrees,
  namesOf
};
