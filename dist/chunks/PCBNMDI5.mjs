import {
  words
} from "./E4YOFGUG.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  jsonForLogs,
  terminal
} from "./TCZMWEJO.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";

// src/usecases/waivers/list-formats.ts
var waiverLists = { text, json }, waiverListNames = ["text", "json"], states = words.waiverStates;
function text(waivers, _, { language, color }) {
  let palette = paletteFor(color);
  return waivers.length === 0 ? `${words.noWaivers[language]}
` : waivers.map(({ waiver, daysLeft, state, counts }) => {
    let say = (template, args) => terminal(fill(template, args)[language]), { rule, vendor, service, contract, reason, owner, approver, ticket } = waiver, subject = [vendor, service, contract].filter((name) => name !== void 0).join("/"), paint = counts ? state === "in-force" ? palette.dim : palette.warning : palette.error, end = daysLeft < 0 ? say(words.waiverEnded, { expires_on: waiver.expires_on, days: -daysLeft }) : say(words.waiverEnds, { expires_on: waiver.expires_on, days: daysLeft }), standing = state === "expired" ? paint(end) : `${end} ${paint(states[state]?.[language] ?? state)}`;
    return [
      `${palette.bold(terminal(rule))} ${terminal(subject)}`,
      `  ${standing}`,
      `  ${say(words.waiverPeople, { owner, approver })}${ticket === void 0 ? "" : ` (${terminal(ticket)})`}`,
      `  ${terminal(reason)}`,
      ""
    ].join(`
`);
  }).join(`
`);
}
function json(waivers, asOf) {
  let listed = waivers.map(({ waiver, daysLeft, state, counts }) => ({
    rule: waiver.rule,
    vendor: waiver.vendor,
    service: waiver.service ?? null,
    contract: waiver.contract ?? null,
    reason: waiver.reason,
    owner: waiver.owner,
    approver: waiver.approver,
    approvedOn: waiver.approved_on,
    expiresOn: waiver.expires_on,
    ticket: waiver.ticket ?? null,
    acknowledgesStatute: waiver.acknowledges_statute ?? !1,
    daysLeft,
    state,
    counts
  }));
  return `${jsonForLogs(JSON.stringify({ schemaVersion: 1, asOf, waivers: listed }, null, 2))}
`;
}

export {
  waiverLists,
  waiverListNames
};
