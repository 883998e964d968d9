import type { Localized } from "../model/language.ts";
import type { ProposedClauses } from "../model/proposed-clauses.ts";
import { fill } from "./fill.ts";

const words = {
  line: {
    en: "Proposed, not accepted by a person, counts for nothing: {clauses} clauses of {vendor} ({place}), see 'clausegate review {vendor}'",
    ko: "담당자가 받아들이지 않아 인정되지 않는 제안 조항 {clauses}개: {vendor} ({place}), 'clausegate review {vendor}' 참고",
  },
  more: { en: "Contracts with more proposed clauses: {count}", ko: "제안 조항이 있는 그 밖의 계약: {count}건" },
} as const satisfies Record<string, Localized>;

/** Most contracts that are told one by one. */
const maxLines = 20;

/** One line for each contract with proposed clauses; of many, the number of the rest. */
export function proposedLines(proposed: readonly ProposedClauses[] = []): Localized[] {
  const lines = proposed
    .slice(0, maxLines)
    .map(({ vendor, file, line, clauses }) => fill(words.line, { clauses, vendor, place: `${file}:${line}` }));
  const rest = proposed.length - lines.length;
  return rest > 0 ? [...lines, fill(words.more, { count: rest })] : lines;
}
