import { RunError } from "../model/run-error.ts";
/** That no vendor is called so; `known` are those that may have been meant. */
export declare function unknownVendor(vendor: string, known: readonly string[], inventory: string): RunError;
