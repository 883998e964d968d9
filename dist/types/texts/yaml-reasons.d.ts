import type { Localized } from "../model/language.ts";
/** Labels of values, and of the reason js-yaml gives. */
export declare function yamlReason(argument: string, value: string): Localized | undefined;
