import { concerningIn, concerns } from "../../../model/concerns.ts";
import { auditWords } from "../../../texts/audit.ts";
import { fill } from "../../../texts/fill.ts";
import { recordValue } from "../../../texts/record-values.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import {
  type AuditedClause,
  type AuditedDocument,
  type AuditedPassage,
  type AuditedRequirement,
  type AuditedService,
  type AuditedVendor,
  type RequirementState,
  requirementStates,
} from "../report.ts";
import { lines, type Say, type Toned } from "./table.ts";

export function stateCell(state: RequirementState, say: Say): Toned {
  return { text: say(auditWords.states[state]), tone: state };
}

/** Says that a vendor's records could not be judged. */
export function notJudgedCell(say: Say): Toned {
  return { text: say(sheetWords.notJudged), tone: "fail" };
}

export function nameOf({ id, record }: AuditedVendor): string {
  return record?.name ?? id;
}

/** Returns the requirements asked about a service: its own, those of contracts that bind it, and those of the vendor. */
export function aboutService(
  { id: vendor, contracts, requirements }: AuditedVendor,
  { id: service }: AuditedService,
): AuditedRequirement[] {
  return requirements.filter((requirement) =>
    concerns(concerningIn({ ...requirement, vendor }, contracts), { vendor, service }),
  );
}

/** Renders counts by state, in order; the colour is that of the worst. */
export function countOf(requirements: readonly AuditedRequirement[], say: Say): Toned {
  const counts = requirementStates.flatMap((state) => {
    const count = requirements.filter((requirement) => requirement.state === state).length;
    return count === 0 ? [] : [{ state, text: `${say(auditWords.states[state])} ${count}` }];
  });
  const worst = fromWorst.find((state) => counts.some((count) => count.state === state));
  return { text: lines(counts.map(({ text }) => text)), tone: worst ?? "not-applicable" };
}

const fromWorst: readonly RequirementState[] = [
  "fail",
  "not-reported",
  "needs-person",
  "waived",
  "baselined",
  "pass",
  "not-applicable",
];

/** Renders the place of a clause, as recorded. */
export function placeOf({ article, page }: Pick<AuditedClause, "article" | "page">, say: Say): string {
  const shown = page === null ? [] : [say(fill(sheetWords.pageNumber, { page }))];
  return [...(article === null ? [] : [article]), ...shown].join(" ");
}

export function passageText(passage: AuditedPassage | null, say: Say): string {
  return passage === null ? "" : say(recordValue("passage", passage.state));
}

/** Renders the fact found at a document's place. */
export function foundText({ path, sha256, found }: AuditedDocument, say: Say): string {
  if (path === null || found === null) return say(sheetWords.elsewhere);
  const isOther = found.state === "present" && sha256 !== null && found.sha256 !== sha256;
  return say(isOther ? sheetWords.differs : recordValue("evidence", found.state));
}
