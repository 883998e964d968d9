import type { JudgedVendor } from "../judgement/scope.ts";
import type { Ending } from "../model/ending.ts";
import type { Assessment, Subject } from "../schemas/generated/types.ts";
import type { HistoryItem } from "./report.ts";

/** An answer of the policy, without the clauses. */
export type Answered = Pick<Assessment, "rule" | "subject" | "status" | "reason">;

/** What is known of a part of the inventory when something is found there no more. */
export interface Afterwards {
  /** What its records hold; undefined where there are none any more. */
  readonly names: JudgedVendor | undefined;
  /** Of every rule. */
  readonly assessments: readonly Answered[];
  readonly introduced: readonly HistoryItem[];
  readonly isOff: (rule: string) => boolean;
  /** Whether a rule is about waivers and the baseline: nothing is asked of the records. */
  readonly isOfGate: (rule: string) => boolean;
}

/** Why something is found no more. What cannot be told from the answers is not called remedied. */
export function endingOf(item: HistoryItem, afterwards: Afterwards): Ending {
  const { rule } = item;
  // A problem is gone when the file can be read, or is not there.
  if (rule === null) return item.vendor !== null && !afterwards.names ? removed : remedied;
  if (afterwards.isOff(rule)) return { how: "turned-off", by: null };
  if (afterwards.isOfGate(rule)) return endingOfGate(rule, afterwards);
  if (!isThere(item, afterwards.names)) return removed;
  const answers = answersAbout(item, rule, afterwards.assessments);
  const standIn = answers.find(({ reason }) => reason?.code === "stands-in")?.reason?.rule;
  const replacing = standIn ?? afterwards.introduced.find((one) => one.rule === rule && isAlike(one, item))?.rule;
  if (replacing) return { how: "replaced", by: replacing };
  return answers.some(({ status }) => status !== "not-applicable") ? remedied : { how: "not-asked", by: null };
}

const remedied: Ending = { how: "remedied", by: null };
const removed: Ending = { how: "removed", by: null };

/** A waiver near its end becomes one that has expired; one that is taken out is in order. */
function endingOfGate(rule: string, { introduced }: Afterwards): Ending {
  const group = rule.slice(0, rule.indexOf("-") + 1);
  const next = introduced.find((one) => one.rule?.startsWith(group))?.rule;
  return next ? { how: "replaced", by: next } : remedied;
}

function isThere({ vendor, service, contract }: HistoryItem, names: JudgedVendor | undefined): boolean {
  if (!names) return false;
  if (vendor === null) return true;
  return (service === null || names.services.has(service)) && (contract === null || names.contracts.has(contract));
}

/** A finding about a contract may speak for services: then all answers of its rule count. */
function answersAbout(item: HistoryItem, rule: string, assessments: readonly Answered[]): readonly Answered[] {
  const ofRule = assessments.filter((one) => one.rule === rule);
  const own = ofRule.filter(({ subject }) => isAlike(item, toPlace(subject)));
  const isOfServices = ofRule.length > 0 && ofRule.every(({ subject }) => subject.service !== undefined);
  return own.length === 0 && item.service === null && isOfServices ? ofRule : own;
}

type Place = Pick<HistoryItem, "service" | "contract" | "guideline">;

function toPlace({ service, contract, guideline }: Subject): Place {
  return { service: service ?? null, contract: contract ?? null, guideline: guideline ?? null };
}

function isAlike(a: Place, b: Place): boolean {
  return a.service === b.service && a.contract === b.contract && a.guideline === b.guideline;
}
