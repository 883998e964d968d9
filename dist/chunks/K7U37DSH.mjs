// src/judgement/standing.ts
var fromWeakest = ["none", "claimed", "checked", "compared"];
function isBelow(one, other) {
  return fromWeakest.indexOf(one) < fromWeakest.indexOf(other);
}
function betterOf(one, other) {
  return isBelow(one, other) ? other : one;
}

export {
  isBelow,
  betterOf
};
