import {
  factsOf,
  otherFact
} from "./EV54EK3E.mjs";
import {
  groupBy
} from "./OGVGAJPE.mjs";

// src/usecases/change/renamed-vendors.ts
function renamedVendors(removed, added) {
  let marks = (vendors) => [...vendors].flatMap(
    ([
      id,
      {
        vendors: [vendor]
      }
    ]) => vendor ? [{ id, mark: markOfVendor(vendor.record) }] : []
  ), pairs = pair(marks(removed), marks(added)), paired = new Set(pairs.values()), left = [...removed].filter(([id]) => !pairs.has(id)), open = [...added].filter(([id]) => !paired.has(id));
  return new Map([...pairs, ...pairedByDocuments(left, open)]);
}
function markOfVendor({ registration_number: number, country, name }) {
  return JSON.stringify(number === void 0 ? ["name", name] : ["number", number, country ?? null]);
}
function pairedByDocuments(removed, added) {
  let like = ([, a], others) => others.filter(([, b]) => haveOneDocument(a, b));
  return removed.flatMap((one) => {
    let [other, second] = like(one, added);
    return other && !second && like(other, removed).length === 1 ? [[one[0], other[0]]] : [];
  });
}
function areTwoCompanies(a, b) {
  let [one, other] = [a, b].map(({ vendors }) => vendors[0]?.record.registration_number);
  return one !== void 0 && other !== void 0 && one !== other;
}
function haveOneDocument(a, b) {
  if (areTwoCompanies(a, b)) return !1;
  let known = digestsIn(a);
  return [...digestsIn(b)].some((digest) => known.has(digest));
}
function digestsIn({ contracts }) {
  return new Set(contracts.flatMap(({ record }) => (record.documents ?? []).flatMap(({ sha256 }) => sha256 ?? [])));
}
function outlineOf({ vendors, contracts }) {
  return {
    hasVendor: vendors.length > 0,
    services: vendors.flatMap(({ record }) => record.services.map((service) => markedService(service))),
    contracts: contracts.map(({ record }) => markedContract(record))
  };
}
function markedService(service) {
  let { id, name, started_on: first } = service;
  return { id, mark: JSON.stringify([name, first]), facts: factsOf(service) };
}
function markedContract({ id, title, signed_on: signed, effective }) {
  return { id, mark: JSON.stringify([title, signed ?? null, effective.from]) };
}
function identityIn(head, base, vendor) {
  return identityBetween(outlineOf(base), head, vendor);
}
function identityBetween(base, head, vendor) {
  let services = renamedItems(base.services, head.services), contracts = renamedItems(base.contracts, head.contracts);
  return vendor === void 0 && services.size + contracts.size === 0 ? void 0 : { vendor, services, contracts };
}
function isSameWork(service, head, identity) {
  let name = identity.services.get(service.id) ?? service.id, now = head.services.find(({ id }) => id === name);
  return now !== void 0 && otherFact(factsOf(service), now.facts) === void 0;
}
function renamedItems(before, after) {
  return pair(without(before, after), without(after, before));
}
function without(items, others) {
  let known = new Set(others.map(({ id }) => id));
  return items.filter(({ id }) => !known.has(id));
}
function pair(before, after) {
  let [old, now] = [idsByMark(before), idsByMark(after)];
  return new Map(
    [...old].flatMap(([mark, ids]) => {
      let others = now.get(mark) ?? [], [from, to] = [ids[0], others[0]];
      return from !== void 0 && to !== void 0 && ids.length + others.length === 2 ? [[from, to]] : [];
    })
  );
}
function idsByMark(items) {
  let ids = groupBy(items, ({ mark }) => mark);
  return new Map([...ids].map(([mark, marked]) => [mark, marked.map(({ id }) => id)]));
}

export {
  renamedVendors,
  areTwoCompanies,
  outlineOf,
  identityIn,
  identityBetween,
  isSameWork
};
