import type { IsoDate } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import type { Waiver } from "../../schemas/generated/types.ts";
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
/** Formats of the list of waivers. */
export declare const waiverLists: {
    text: typeof text;
    json: typeof json;
};
export type WaiverListName = keyof typeof waiverLists;
export declare const waiverListNames: readonly WaiverListName[];
declare function text(waivers: readonly ListedWaiver[], _: IsoDate, { language, color }: ListOptions): string;
declare function json(waivers: readonly ListedWaiver[], asOf: IsoDate): string;
export {};
