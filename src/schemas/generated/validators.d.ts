// Generated from src/schemas by tools/schemas. Do not edit.
import type { ValidateFunction } from "ajv";
export declare const vendor: ValidateFunction;
export declare const contract: ValidateFunction;
export declare const guideline: ValidateFunction;
export declare const policyOutput: ValidateFunction;
export declare const config: ValidateFunction;
export declare const waivers: ValidateFunction;
export declare const baseline: ValidateFunction;
