import type { Localized } from "../model/language.ts";
/** What a value of ours is called in an argument of that name. */
export declare function valueLabel(argument: string, value: string): Localized | undefined;
