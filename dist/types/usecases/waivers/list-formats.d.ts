import type { IsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
/** A waiver as it stands on a day. */
export interface ListedWaiver {
    readonly waiver: Waiver;
    /** 0 on the last day, negative once it has expired. */
    readonly daysLeft: number;
    /** `in-force`, or the case of the rule about waivers that it breaks. */
    readonly state: string;
    /** Whether it waives what it matches. */
    readonly counts: boolean;
}
interface ListOptions {
    readonly language: Language;
    readonly color: boolean;
}
/** All waivers, in the formats they can be asked for. */
export declare const waiverLists: {
    text: typeof text;
    json: typeof json;
};
export type WaiverListName = keyof typeof waiverLists;
export declare const waiverListNames: readonly WaiverListName[];
declare function text(waivers: readonly ListedWaiver[], _: IsoDate, { language, color }: ListOptions): string;
declare function json(waivers: readonly ListedWaiver[], asOf: IsoDate): string;
export {};
