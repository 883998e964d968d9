import type { WaiverNote } from "../model/finding.ts";
import type { Localized } from "../model/language.ts";
/** Until when something is waived, who approved it, and why. */
export declare function waivedBy({ expiresOn: until, approver, reason }: WaiverNote): Localized;
