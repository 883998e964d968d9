import type { IsoDate } from "../../model/iso-date.ts";
import type { Language, TextArgs } from "../../model/language.ts";
import { jsonForLogs, terminal } from "../../report/formats/escape.ts";
import { paletteFor } from "../../report/formats/palette.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";

/** A waiver and its state on a day. */
export interface ListedWaiver {
  readonly waiver: Waiver;
  /** 0 on the last day, negative once it has expired. */
  readonly daysLeft: number;
  /** `in-force`, or the case of the waiver rule that it breaks. */
  readonly state: string;
  /** Whether it has any effect on the findings it matches. */
  readonly counts: boolean;
}

interface ListOptions {
  readonly language: Language;
  readonly color: boolean;
}

type List = (waivers: readonly ListedWaiver[], asOf: IsoDate, options: ListOptions) => string;

/** Formats of the list of waivers. */
export const waiverLists = { text, json } satisfies Record<string, List>;
export type WaiverListName = keyof typeof waiverLists;
export const waiverListNames: readonly WaiverListName[] = ["text", "json"];

const states: Readonly<Record<string, (typeof words.waiverStates)[keyof typeof words.waiverStates]>> =
  words.waiverStates;

function text(waivers: readonly ListedWaiver[], _: IsoDate, { language, color }: ListOptions): string {
  const palette = paletteFor(color);
  if (waivers.length === 0) return `${words.noWaivers[language]}\n`;
  const blocks = waivers.map(({ waiver, daysLeft, state, counts }) => {
    const say = (template: Parameters<typeof fill>[0], args: TextArgs) => terminal(fill(template, args)[language]);
    const { rule, vendor, service, contract, reason, owner, approver, ticket } = waiver;
    const subject = [vendor, service, contract].filter((name) => name !== undefined).join("/");
    const paint = !counts ? palette.error : state === "in-force" ? palette.dim : palette.warning;
    const end =
      daysLeft < 0
        ? say(words.waiverEnded, { expires_on: waiver.expires_on, days: -daysLeft })
        : say(words.waiverEnds, { expires_on: waiver.expires_on, days: daysLeft });
    const standing = state === "expired" ? paint(end) : `${end} ${paint(states[state]?.[language] ?? state)}`;
    return [
      `${palette.bold(terminal(rule))} ${terminal(subject)}`,
      `  ${standing}`,
      `  ${say(words.waiverPeople, { owner, approver })}${ticket === undefined ? "" : ` (${terminal(ticket)})`}`,
      `  ${terminal(reason)}`,
      "",
    ].join("\n");
  });
  return blocks.join("\n");
}

function json(waivers: readonly ListedWaiver[], asOf: IsoDate): string {
  const listed = waivers.map(({ waiver, daysLeft, state, counts }) => ({
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
    acknowledgesStatute: waiver.acknowledges_statute ?? false,
    daysLeft,
    state,
    counts,
  }));
  return `${jsonForLogs(JSON.stringify({ schemaVersion: 1, asOf, waivers: listed }, null, 2))}\n`;
}
