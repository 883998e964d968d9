import type { Localized } from "../model/language.ts";
import type { RunError } from "../model/run-error.ts";
/** One line with the error and the remedy. */
export declare function runErrorText({ code, args, texts: own }: RunError): Localized;
/** All lines for a person: the error, and each problem as `file:line:column: message — remedy`. */
export declare function runErrorLines(error: RunError): Localized[];
