import {
  words
} from "./VP2PCGBI.mjs";
import {
  isLowered
} from "./EDLHOCD4.mjs";

// src/report/formats/judged-by.ts
import { createHash } from "node:crypto";
var shortId = 12;
function judgedBy({ base, refs, from, judged, folders }) {
  let ref = refs?.base === void 0 ? "" : ` (${refs.base})`;
  return { base: base.slice(0, shortId) + ref, from: from.slice(0, shortId), judged, folders };
}
function loweredRules({ overrides }) {
  return overrides.filter(isLowered);
}
function overrideId({ rule, from, to }) {
  return createHash("sha256").update(JSON.stringify(["override", rule, from, to])).digest("hex").slice(0, 32);
}
function overrideLine(override, say) {
  let { rule, basis, from, to } = override, marks = [say(words[basis]), ...isLowered(override) ? [say(words.lowered)] : []];
  return `${rule} ${say(words[from])} → ${say(words[to])} (${marks.join(", ")})`;
}
function renamedIn(renamed) {
  return renamed.map(({ from, to }) => `${from} → ${to}`);
}

export {
  judgedBy,
  loweredRules,
  overrideId,
  overrideLine,
  renamedIn
};
