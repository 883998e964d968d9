import { reports } from "../../model/concerns.ts";
import type { Finding, WaiverNote } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import { compareText } from "../../model/order.ts";
import type { Past } from "../../model/past.ts";
import type { Rule } from "../../model/rule.ts";
import type { RuleIndex } from "../../model/rule-index.ts";
import { isOff } from "../../model/rule-override.ts";
import { RunError } from "../../model/run-error.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { localizedProblemTexts } from "../../texts/problems.ts";
import type { Answered } from "./ending.ts";
import { factsOf, type HistoryOptions, playHistory } from "./history.ts";
import { findingItem } from "./items.ts";
import { nameAt, type Rename, renamesAbout } from "./renames.ts";
import type { AboutHistory, CommitFacts, HistoryItem } from "./report.ts";
import type { Part, Step } from "./timeline.ts";
import { type Presence, presenceOf } from "./vendor-presence.ts";

/** States of a requirement for one subject. */
export const blameStates = ["met", "broken", "waived", "baselined", "not-applicable", "off"] as const;
export type BlameState = (typeof blameStates)[number];

/** Start of the current state of a requirement. */
export interface BlameSince {
  readonly day: IsoDate;
  /** Whether a commit caused it, or a date passing; `commit` is then the one in force. */
  readonly kind: Step["kind"];
  readonly commit: CommitFacts;
  /** Whether the state is the same as when the rule was first asked, and no commit ever changed it. */
  readonly wasNeverOtherwise: boolean;
}

export interface BlamedSubject {
  /** Both null for the vendor as a whole. */
  readonly service: string | null;
  readonly contract: string | null;
  readonly state: BlameState;
  readonly since: BlameSince;
  /** Waivers that excuse it, with their approvers. */
  readonly waivers: readonly WaiverNote[];
  /** Current findings, in the rule's words. */
  readonly findings: readonly HistoryItem[];
}

/** State of a rule for a vendor: since when, by which commit, and with whose approval. Plain data. */
export interface BlameReport extends AboutHistory {
  readonly vendor: string;
  readonly rule: Pick<Rule, "id" | "requirement" | "title">;
  /** Reason the vendor cannot be judged on the day; null if it can. The last known state is then shown. */
  readonly notJudged: Localized | null;
  /** Null if no commit that could be judged has the vendor. */
  readonly presence: Presence | null;
  /** The vendor's other ids in order of time: earlier ones, and one it has now. */
  readonly renames: readonly Rename[];
  readonly subjects: readonly BlamedSubject[];
}

export interface BlameOptions extends Omit<HistoryOptions, "vendors" | "since"> {
  readonly vendor: string;
  readonly rule: Rule;
}

/** Throws `RunError` `rule-not-asked` for a rule of the run configuration, and the errors of `playHistory`. */
export async function blame(past: Past, policy: Policy, options: BlameOptions): Promise<BlameReport> {
  const { vendor, rule } = options;
  if (rule.basis === "gate") throw new RunError("rule-not-asked", { rule: rule.id });
  const played = await playHistory(past, policy, { ...options, vendors: [vendor], assessed: { rule: rule.id } });
  const subjects = new Map<string, Known>();
  let last: Step | undefined;
  let judged: Part | undefined;
  for (const step of played.steps()) {
    const part = step.parts.get(nameAt(vendor, step.index, played.renames));
    last = step;
    if (!step.runConfig || (part?.isThere && !part.answer)) {
      doubt(subjects);
      continue;
    }
    if (part === judged) continue;
    judged = part;
    follow(subjects, step, { part, rule, rules: policy.catalogue });
  }
  const { moments, dayOf } = played;
  const commits = [...subjects.values()].flatMap(({ since }) => moments[since.index]?.commit ?? []);
  const signatures = await past.signatures([...new Set(commits)]);
  const datedSubjects = [...subjects]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, { stands, since, isFirst }]) => {
      const moment = moments[since.index];
      if (!moment) return [];
      const { day, kind } = since;
      const commit = factsOf(moment, signatures, dayOf);
      return [{ ...stands, since: { day, kind, commit, wasNeverOtherwise: isFirst } }];
    });
  const { id, requirement, title } = rule;
  return {
    ...played.about,
    vendor,
    rule: { id, requirement, title },
    notJudged: reasonOf(last, vendor),
    presence: presenceOf(vendor, played.surveyed, moments) ?? null,
    renames: renamesAbout(vendor, played.renames),
    subjects: datedSubjects,
  };
}

interface Known {
  readonly stands: Omit<BlamedSubject, "since">;
  readonly since: Pick<Step, "index" | "kind" | "day">;
  readonly isFirst: boolean;
}

/** Drops the claim that a state was never otherwise: it is unknown while nothing can be judged. */
function doubt(subjects: Map<string, Known>): void {
  for (const [key, known] of subjects) subjects.set(key, { ...known, isFirst: false });
}

/** Applies a step's answers to each subject. A subject that is no longer asked about is dropped. */
function follow(
  subjects: Map<string, Known>,
  { index, kind, day, runConfig }: Step,
  { part, rule, rules }: { readonly part: Part | undefined; readonly rule: Rule; readonly rules: RuleIndex },
): void {
  const isTurnedOff = isOff(rule.id, runConfig?.overrides ?? []);
  const asked = new Set<string>();
  for (const assessment of part?.answer?.assessments ?? []) {
    const stands = standOf(assessment, part?.findings ?? [], { isOff: isTurnedOff, rules });
    const key = JSON.stringify([stands.contract ?? "", stands.service ?? ""]);
    asked.add(key);
    const known = subjects.get(key);
    const isSame = known?.stands.state === stands.state;
    subjects.set(key, {
      stands,
      since: isSame ? known.since : { index, kind, day },
      isFirst: isSame ? known.isFirst : known === undefined,
    });
  }
  for (const key of subjects.keys()) if (!asked.has(key)) subjects.delete(key);
}

function standOf(
  answer: Answered,
  findings: readonly Finding[],
  { isOff, rules }: { readonly isOff: boolean; readonly rules: RuleIndex },
): Omit<BlamedSubject, "since"> {
  const { service = null, contract = null } = answer.subject;
  const own = answer.status === "fail" ? findings.filter((finding) => reports(finding, answer)) : [];
  return {
    ...{ service, contract },
    state: isOff ? "off" : stateOf(answer.status, own),
    waivers: own.flatMap(({ waiver }) => waiver ?? []),
    findings: own.map((finding) => findingItem(finding, rules)),
  };
}

/** Returns the state. Excused only if every finding is. */
function stateOf(status: Answered["status"], findings: readonly Finding[]): BlameState {
  if (status === "pass") return "met";
  if (status === "not-applicable") return "not-applicable";
  if (findings.length === 0 || findings.some(({ disposition }) => disposition === "open")) return "broken";
  return findings.every(({ disposition }) => disposition === "waived") ? "waived" : "baselined";
}

function reasonOf(last: Step | undefined, vendor: string): Localized | null {
  const reason = last?.changes.after.reason;
  if (reason) return reason;
  const problem = last?.parts.get(vendor)?.problems[0];
  return problem ? localizedProblemTexts(problem).message : null;
}
