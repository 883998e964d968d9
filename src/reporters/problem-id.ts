import { createHash } from "node:crypto";
import type { Problem } from "../model/problem.ts";

/** Names a problem across runs: 128 bits in lower-case hexadecimal over code, file, place in the record and facts; no line. */
export function problemId({ code, file, pointer, message }: Problem): string {
  const facts = JSON.stringify([code, file, pointer ?? "", message.en]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 32);
}
