import {
  words
} from "./E4YOFGUG.mjs";
import {
  isOpen
} from "./6G4ILWCR.mjs";
import {
  isLowered,
  nameOfCase
} from "./RVCNQUSK.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";

// src/report/formats/judged-by.ts
import { createHash } from "node:crypto";
var shortId = 12;
function judgedBy({ base, refs, from, judged, folders }) {
  let ref = refs?.base === void 0 ? "" : ` (${refs.base})`;
  return { base: base.slice(0, shortId) + ref, from: from.slice(0, shortId), judged, folders };
}
function weightings({
  overrides,
  failOnExcept = [],
  rules
}) {
  return [...overrides.map(ofOverride), ...failOnExcept.map((name) => ofException(name, rules))];
}
function ofOverride(override) {
  let { rule, case: caseName, basis, from, to } = override, name = nameOfCase(rule, caseName);
  return {
    name,
    isLoosened: isLowered(override),
    isStatutory: basis === "statute",
    id: identify(["override", name, from, to]),
    text: { en: overrideLine(override, (text) => text.en), ko: overrideLine(override, (text) => text.ko) }
  };
}
function ofException(name, rules) {
  let rule = rules.find(({ id }) => id === name.split("/", 1)[0]), isStatutory = rule?.isStatutory ?? !1, mark = isStatutory ? words.statute : rule && words[rule.basis], marked = (text, own) => own === void 0 ? text : `${text} (${own})`, { en, ko } = fill(words.exceptedLine, { name });
  return {
    name,
    isLoosened: !0,
    isStatutory,
    id: identify(["excepted", name]),
    text: { en: marked(en, mark?.en), ko: marked(ko, mark?.ko) }
  };
}
function identify(facts) {
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
}
function overrideLine(override, say) {
  let { rule, case: name, basis, from, to } = override, marks = [say(words[basis]), ...isLowered(override) ? [say(words.lowered)] : []], severities = from === to ? say(fill(words.kept, { to })) : `${say(words[from])} → ${say(words[to])}`;
  return `${nameOfCase(rule, name)} ${severities} (${marks.join(", ")})`;
}
function idleText({ reason, cases }) {
  return cases.length > 0 ? fill(words.idle["milder-cases"], { cases }) : words.idle[reason];
}
function idleLines({ idleSeverities = [] }) {
  return idleSeverities.map((idle) => {
    let { en, ko } = idleText(idle);
    return { en: `${idle.name} ${words[idle.to].en} ${en}`, ko: `${idle.name} ${words[idle.to].ko}: ${ko}` };
  });
}
function changedRules({ findings }) {
  let changed = findings.filter((finding) => finding.ofChangedRule && isOpen(finding));
  if (changed.length !== 0)
    return { count: changed.length, rules: [...new Set(changed.map(({ rule }) => rule))] };
}
function renamedIn(renamed) {
  return renamed.map(({ from, to }) => `${from} → ${to}`);
}

export {
  judgedBy,
  weightings,
  idleText,
  idleLines,
  changedRules,
  renamedIn
};
