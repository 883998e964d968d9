import {
  isIsoDate
} from "./T52O7TTL.mjs";

// src/rules/contract-events.ts
function contractEvents(before, after) {
  let known = new Map(before.map((contract) => [contract.id, contract]));
  return after.flatMap((contract) => {
    let was = known.get(contract.id);
    return was ? eventsOf(was, contract) : [];
  });
}
function eventsOf(before, after) {
  let { id: contract, renewed_on: renewedOn } = after, event = { contract, on: null, amendment: null }, isRenewed = renewedOn !== void 0 && renewedOn > (before.renewed_on ?? "") && isIsoDate(renewedOn), amendments = (after.amended_by ?? []).filter((id) => !before.amended_by?.includes(id));
  return [
    ...before.in_force && !after.in_force ? endsOf(after).map((kind) => ({ ...event, kind })) : [],
    ...isRenewed ? [{ ...event, kind: "renewed", on: renewedOn }] : [],
    ...amendments.map((amendment) => ({ ...event, kind: "amended", amendment }))
  ];
}
function endsOf({ terminated, lapsed }) {
  return terminated ? ["terminated"] : lapsed ? ["lapsed"] : [];
}

export {
  contractEvents
};
