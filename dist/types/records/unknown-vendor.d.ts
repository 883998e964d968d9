import { RunError } from "../model/run-error.ts";
/** Returns the error for a vendor that does not exist; `known` are the possible suggestions. */
export declare function unknownVendor(vendor: string, known: readonly string[], inventory: string): RunError;
