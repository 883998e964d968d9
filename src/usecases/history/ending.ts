import type { JudgedVendor } from "../../config/judged-scope.ts";
import { concerns, speakerOf } from "../../model/concerns.ts";
import type { Ending } from "../../model/ending.ts";
import { compareText } from "../../model/order.ts";
import type { Assessment } from "../../schemas/generated/types.ts";
import type { EvidencePlace, RecordedEvidence } from "./evidence-places.ts";
import type { HistoryItem } from "./report.ts";

/** An answer of the policy, without the clauses. */
export type Answered = Pick<Assessment, "rule" | "subject" | "status" | "reason">;

/** What is needed of a state only to tell how a finding ended. */
export interface Details {
  readonly recorded: RecordedEvidence | undefined;
  /** Of every rule. */
  readonly assessments: readonly Answered[];
}

/** What may take the place of a finding or problem. */
export type Successor = Pick<HistoryItem, "kind" | "id" | "rule" | "code" | "service" | "contract" | "guideline">;

/** State of a part of the inventory after a finding is gone. */
export interface Afterwards extends Details {
  /** Names in its records; undefined if there are none any more. */
  readonly names: JudgedVendor | undefined;
  readonly introduced: readonly Successor[];
  /** Services bound by the contract a finding named, by the finding's id; null where it named none. */
  readonly servicesOf: (id: string) => readonly string[] | null;
  /** Place of the evidence that a finding is about, by its id. */
  readonly placeOf: (id: string) => EvidencePlace | undefined;
  /** What a finding about a waiver or the baseline is about, by its id. */
  readonly excuseOf: (id: string) => string | undefined;
  readonly isOff: (rule: string) => boolean;
  /** Whether the severity of a finding, by its id, is `off`. */
  readonly isLeftOut: (id: string) => boolean;
  /** Whether a rule is about waivers and the baseline, and asks nothing of the records. */
  readonly isRunConfigRule: (rule: string) => boolean;
  /** Whether waivers and baseline could be read. */
  readonly isRunConfigUsable: boolean;
}

/** Ending of a finding, and the id of the finding that replaces it. */
export interface Ended {
  readonly ending: Ending;
  readonly successor: string | null;
}

/** Returns the reason a finding is gone. Never `remedied` unless the answers show it. */
export function endingOf(item: HistoryItem, afterwards: Afterwards): Ended {
  const { rule } = item;
  const { names, recorded, introduced, isOff, isLeftOut } = afterwards;
  if (rule === null) return endingOfProblem(item, afterwards);
  if (isLeftOut(item.id)) return ended("turned-off");
  if (afterwards.isRunConfigRule(rule)) return endingByConfig(item.id, rule, afterwards);
  if (!isThere(item, names, recorded)) return ended("removed");
  const place = afterwards.placeOf(item.id);
  if (place) return endingOfEvidence(place, afterwards);
  const answers = answersAbout(item, rule, afterwards);
  const standIn = answers.map(speakerOf).find((speaker) => speaker !== rule);
  if (standIn !== undefined) return isOff(standIn) ? ended("turned-off") : ended("replaced", standIn);
  const next = introduced.find((one) => isSameShortfall(one, item));
  if (next) return replacedBy(next);
  return ended(answers.some(({ status }) => status !== "not-applicable") ? "remedied" : "not-asked");
}

function ended(how: Ending["how"], by: string | null = null): Ended {
  return { ending: { how, by }, successor: null };
}

function replacedBy({ id, rule, code }: Successor): Ended {
  return { ending: { how: "replaced", by: rule ?? code }, successor: id };
}

/** A problem is remedied if its file still holds a record, and removed if the file is gone. */
function endingOfProblem({ vendor, file }: HistoryItem, { names, recorded, introduced }: Afterwards): Ended {
  const next = introduced.find(({ kind }) => kind === "problem");
  if (next) return replacedBy(next);
  if (vendor !== null && !names) return ended("removed");
  return ended(recorded && !recorded.files.has(file) ? "removed" : "remedied");
}

/** A waiver near its end is replaced by the same one, expired; a waiver that was removed is remedied. */
function endingByConfig(id: string, rule: string, { introduced, excuseOf, isRunConfigUsable }: Afterwards): Ended {
  const group = rule.slice(0, rule.indexOf("-") + 1);
  const others = introduced
    .filter((one) => one.rule?.startsWith(group) && excuseOf(one.id) === excuseOf(id))
    .sort((a, b) => compareText(a.rule ?? "", b.rule ?? ""));
  const next = others.find((one) => one.rule === rule) ?? others[0];
  if (next) return replacedBy(next);
  return ended(isRunConfigUsable ? "remedied" : "not-asked");
}

/** A document or clause is remedied if it still exists, and neither it nor its document has another finding. */
function endingOfEvidence(
  { item, within, document }: EvidencePlace,
  { recorded, introduced, placeOf }: Afterwards,
): Ended {
  const next = introduced.find(({ id }) => {
    const other = placeOf(id)?.item;
    return other === item || other === document;
  });
  if (next) return replacedBy(next);
  if (recorded?.evidence.has(item)) return ended("remedied");
  return ended(recorded?.evidence.has(within) ? "not-asked" : "removed");
}

function isThere(
  { vendor, service, contract, guideline }: HistoryItem,
  names: JudgedVendor | undefined,
  recorded: RecordedEvidence | undefined,
): boolean {
  if (!names) return false;
  if (vendor === null) return guideline === null || (recorded?.guidelines.has(guideline) ?? false);
  return (service === null || names.services.has(service)) && (contract === null || names.contracts.has(contract));
}

/** Answers of its rule now about the subjects of the finding. All are of one vendor, which may have another id by now. */
function answersAbout(item: HistoryItem, rule: string, { assessments, servicesOf }: Afterwards): readonly Answered[] {
  const services = servicesOf(item.id);
  return assessments.filter(
    (answer) =>
      answer.rule === rule && concerns({ ...item, services, vendor: answer.subject.vendor ?? null }, answer.subject),
  );
}

type Place = Pick<HistoryItem, "rule" | "service" | "contract" | "guideline">;

/** Whether two findings of a vendor are about the same shortfall. Another contract of the service may lack the same. */
export function isSameShortfall(a: Place, b: Place): boolean {
  if (a.rule === null || a.rule !== b.rule) return false;
  if (a.service !== null && a.service === b.service) return true;
  return a.service === b.service && a.contract === b.contract && a.guideline === b.guideline;
}
