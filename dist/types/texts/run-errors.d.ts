import type { Localized } from "../model/language.ts";
import type { RunError } from "../model/run-error.ts";
/** One line that says what went wrong and what to do. */
export declare function runErrorText({ code, args, texts: own }: RunError): Localized;
/** All lines a person needs: what went wrong, and each problem as `file:line:column: message — remedy`. */
export declare function runErrorLines(error: RunError): Localized[];
