import type { Problem } from "../model/problem.ts";
/** Names a problem across runs: 128 bits in lower-case hexadecimal over code, file, place in the record and facts; no line. */
export declare function problemId({ code, file, pointer, message }: Problem): string;
