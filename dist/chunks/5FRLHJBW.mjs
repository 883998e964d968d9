import {
  appended,
  changedFile,
  listOf,
  newFile,
  placesOf
} from "./KB4HOIKB.mjs";

// src/usecases/authoring/vendor-record.ts
function namesOf({ name, former_names }) {
  let former = listOf(former_names).map((one) => one.name);
  return [name, ...former].filter((one) => typeof one == "string");
}
function recordedService(files, id) {
  return placesOf(files, "vendor").flatMap(({ value }) => listOf(value.services)).find((service) => service.id === id);
}
function withService(files, { vendor, service }) {
  let [place] = placesOf(files, "vendor");
  if (place) return changedFile(place, appended("services", listOf(place.value.services).length, [service]));
  let { folder, inventory } = files;
  return newFile(`${inventory}/${folder}/vendor.yaml`, { kind: "vendor", id: folder, ...vendor, services: [service] });
}

// src/records/romanise.ts
var syllables = { first: 44032, last: 55203, finals: 28, vowels: 21 }, initials = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" "), vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" "), finals = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" "), moved = "_ g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p _".split(" "), nasals = { k: "ng", t: "n", p: "m" }, aspirated = { g: "k", d: "t", j: "ch" }, withH = /* @__PURE__ */ new Set([6, 15, 27]), palatal = /* @__PURE__ */ new Map([
  [7, "j"],
  [25, "ch"]
]);
function romanise(text) {
  let letters = [...text.normalize("NFC")];
  return letters.map((letter, at) => latin(letter, syllableOf(letters[at - 1]), syllableOf(letters[at + 1]))).join("");
}
function idFromName(name) {
  let id = (romanise(withoutLegalForm(name.normalize("NFKC")).normalize("NFC")).normalize("NFD").replace(new RegExp("\\p{M}|['’]", "gu"), "").toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-").slice(0, 60).replace(/-$/, "");
  return /[a-z]/.test(id) ? id : void 0;
}
var koreanForms = /\((?:주|유|사|재|합|의)\)|(?:농업회사법인|주식회사|유한책임회사|유한회사|합자회사|합명회사|사단법인|재단법인)/gu, latinForms = /[,\s](?:inc|incorporated|ltd|limited|co|corp|corporation|company|llc|llp|plc|gmbh|ag|sa|pte|pty|kk|bv)\.?(?=[,\s]|$)/giu;
function withoutLegalForm(name) {
  let rest = name.replace(koreanForms, " ").replace(latinForms, " ").trim();
  return rest === "" ? name : rest;
}
function syllableOf(letter) {
  let code = letter?.codePointAt(0) ?? 0;
  if (code < syllables.first || code > syllables.last) return;
  let at = code - syllables.first, [final, rest] = [at % syllables.finals, Math.floor(at / syllables.finals)];
  return { initial: Math.floor(rest / syllables.vowels), vowel: rest % syllables.vowels, final };
}
function latin(letter, before, after) {
  let own = syllableOf(letter);
  return own ? joint(before, own).initial + vowels[own.vowel] + joint(own, after).final : letter;
}
function joint(before, after) {
  let final = letterAt(finals, before?.final ?? 0), initial = letterAt(initials, after?.initial ?? vowelFirst);
  return !before || !after || before.final === 0 ? { final, initial } : after.initial === vowelFirst ? beforeVowel(before, after) : withH.has(before.final) && aspirated[initial] ? { final: final === "t" ? "" : final, initial: aspirated[initial] } : ["l n", "l r", "n r"].includes(`${final} ${initial}`) ? { final: "l", initial: "l" } : initial === "r" ? { final: nasals[final] ?? final, initial: "n" } : { final: "nm".includes(initial) ? nasals[final] ?? final : final, initial };
}
var vowelFirst = initials.indexOf("_");
function beforeVowel(before, after) {
  return { final: (vowels[after.vowel] === "i" ? palatal.get(before.final) : void 0) ?? letterAt(moved, before.final), initial: "" };
}
function letterAt(letters, at) {
  let letter = letters[at] ?? "";
  return letter === "_" ? "" : letter;
}

// src/usecases/authoring/unused-id.ts
function unusedId(wanted, isTaken) {
  for (let count = 1; ; count += 1) {
    let suffix = count === 1 ? "" : `-${count}`, id = `${wanted.slice(0, 64 - suffix.length).replace(/-$/, "")}${suffix}`;
    if (!isTaken(id)) return id;
  }
}

export {
  namesOf,
  recordedService,
  withService,
  idFromName,
  unusedId
};
