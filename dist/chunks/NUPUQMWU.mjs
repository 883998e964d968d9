import {
  idleSeverities
} from "./54347ZTS.mjs";
import {
  baselinePath,
  readBaseline
} from "./RCMGQKOJ.mjs";
import {
  readWaivers,
  waiversPath
} from "./JX7WV6GS.mjs";
import {
  loadConfig
} from "./4VOMADCF.mjs";
import {
  effectiveConfig,
  ruleOverrides
} from "./IHYCUR4Y.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";

// src/config/run-config.ts
async function readRunConfig(tree, names, flags = {}) {
  let config = effectiveConfig(await loadConfig(tree, names), flags), { inventory, failOn, failOnExcept, settings } = config.values, waivers = await tree.file(waiversPath), baseline = await tree.file(baselinePath), waived = waivers ? readWaivers(waivers) : { waivers: [], problems: [] }, accepted = baseline ? readBaseline(baseline) : { entries: [], rules: null, problems: [] };
  return {
    config,
    inventory,
    failOn,
    failOnExcept,
    settings,
    overrides: ruleOverrides(config.values, names.catalogue),
    idleSeverities: idleSeverities(config.values, names.catalogue),
    waivers: waived.waivers,
    baseline: accepted.entries,
    baselineRules: accepted.rules,
    ignoresBaseline: flags.baseline === !1,
    problems: [...waived.problems, ...accepted.problems].map((problem) => toProblem(problem, null, ""))
  };
}

export {
  readRunConfig
};
