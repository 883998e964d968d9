import { json } from "./json.ts";
import { text } from "./text.ts";
/** Every reporter by the name it is asked for. */
export declare const reporters: {
    text: typeof text;
    json: typeof json;
};
export type ReporterName = keyof typeof reporters;
export declare const reporterNames: readonly ReporterName[];
