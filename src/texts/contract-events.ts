import type { Localized, TextArgs } from "../model/language.ts";
import { fill } from "./fill.ts";

const texts = {
  renewed: { en: "Contract '{contract}' renewed on {on}", ko: "'{contract}' 계약이 {on}에 갱신됨" },
  amended: {
    en: "Contract '{contract}' amended by '{amendment}'",
    ko: "'{contract}' 계약이 변경계약 '{amendment}'에 따라 변경됨",
  },
  terminated: {
    en: "Contract '{contract}' terminated, no longer in force",
    ko: "'{contract}' 계약이 해지되어 더 이상 유효하지 않음",
  },
  lapsed: {
    en: "Contract '{contract}' lapsed: it no longer runs, and no renewal or successor is in force",
    ko: "'{contract}' 계약의 효력이 끝났으나 갱신되거나 이를 대신하는 유효한 계약이 없음",
  },
} as const satisfies Record<string, Localized>;

/** An event of a contract, in words. */
export interface ToldEvent {
  readonly kind: keyof typeof texts;
  readonly contract: string;
  readonly on: string | null;
  readonly amendment: string | null;
}

/** Shows ids unchanged: none of them is a name of ours. */
const asWritten = () => undefined;

/** Returns the sentence about an event of a contract. */
export function contractEventText({ kind, contract, on, amendment }: ToldEvent): Localized {
  const args: TextArgs = { contract, ...(on && { on }), ...(amendment && { amendment }) };
  return fill(texts[kind], args, asWritten);
}
