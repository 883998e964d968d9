// Generated from src/schemas by src/build/schemas.mjs. Do not edit.
import type { ValidateFunction } from "ajv";
export declare const manifest: ValidateFunction;
