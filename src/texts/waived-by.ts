import type { WaiverNote } from "../model/finding.ts";
import type { Localized } from "../model/language.ts";
import { fill } from "./fill.ts";
import { words } from "./words.ts";

/** Until when something is waived, who approved it, and why. */
export function waivedBy({ expiresOn: until, approver, reason }: WaiverNote): Localized {
  return fill(words.waivedBy, { until, approver, reason });
}
