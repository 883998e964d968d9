import {
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";

// src/texts/contract-events.ts
var texts = {
  renewed: { en: "Contract '{contract}' renewed on {on}", ko: "'{contract}' 계약이 {on}에 갱신됨" },
  amended: {
    en: "Contract '{contract}' amended by '{amendment}'",
    ko: "'{contract}' 계약이 변경계약 '{amendment}'에 따라 변경됨"
  },
  terminated: {
    en: "Contract '{contract}' terminated, no longer in force",
    ko: "'{contract}' 계약이 해지되어 더 이상 유효하지 않음"
  },
  lapsed: {
    en: "Contract '{contract}' lapsed: it no longer runs, and no renewal or successor is in force",
    ko: "'{contract}' 계약의 효력이 끝났으나 갱신되거나 이를 대신하는 유효한 계약이 없음"
  }
}, asWritten = () => {
};
function contractEventText({ kind, contract, on, amendment }) {
  let args = { contract, ...on && { on }, ...amendment && { amendment } };
  return fill(texts[kind], args, asWritten);
}

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
  contractEventText,
  contractEvents
};
