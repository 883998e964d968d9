import {
  baselinePath,
  readBaseline
} from "./VL5JCKWR.mjs";
import {
  readWaivers,
  waiversPath
} from "./O3MGSDMM.mjs";
import {
  loadConfig
} from "./AFYYOXFM.mjs";
import {
  effectiveConfig,
  ruleOverrides
} from "./BBMG7SHM.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";

// src/config/run-config.ts
async function readRunConfig(tree, names, flags = {}) {
  let config = effectiveConfig(await loadConfig(tree, names), flags), { inventory, failOn, settings } = config.values, waivers = await tree.file(waiversPath), baseline = await tree.file(baselinePath), waived = waivers ? readWaivers(waivers) : { waivers: [], problems: [] }, accepted = baseline ? readBaseline(baseline) : { entries: [], problems: [] };
  return {
    config,
    inventory,
    failOn,
    settings,
    overrides: ruleOverrides(config.values, names.catalogue),
    waivers: waived.waivers,
    baseline: accepted.entries,
    ignoresBaseline: flags.baseline === !1,
    problems: [...waived.problems, ...accepted.problems].map((problem) => toProblem(problem, null, ""))
  };
}

export {
  readRunConfig
};
