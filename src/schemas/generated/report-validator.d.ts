// Generated from src/schemas by tools/schemas. Do not edit.
import type { ValidateFunction } from "ajv";
export declare const report: ValidateFunction;
