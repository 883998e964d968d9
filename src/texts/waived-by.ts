import type { WaiverNote } from "../model/finding.ts";
import type { Localized } from "../model/language.ts";
import { fill } from "./fill.ts";
import { words } from "./words.ts";

/** The last day of a waiver, its approver, and its reason. */
export function waivedBy({ expiresOn: until, approver, reason }: WaiverNote): Localized {
  return fill(words.waivedBy, { until, approver, reason });
}
