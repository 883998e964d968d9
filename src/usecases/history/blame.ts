import { reports } from "../../model/concerns.ts";
import type { Finding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import type { Localized } from "../../model/language.ts";
import type { Past } from "../../model/past.ts";
import type { Rule } from "../../model/rule.ts";
import type { RuleIndex } from "../../model/rule-index.ts";
import { isOff } from "../../model/rule-override.ts";
import { RunError } from "../../model/run-error.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { localizedProblemTexts } from "../../texts/problems.ts";
import type { BlameBefore, BlameBeside, BlamedSubject, BlameReport, BlameState } from "./blame-report.ts";
import { readFacts } from "./commit-facts.ts";
import type { Moment } from "./dated-commits.ts";
import type { Answered } from "./ending.ts";
import {
  closed,
  type Ended,
  FollowedSubjects,
  type Known,
  keyOf,
  type Named,
  renamed,
  type Stands,
} from "./followed.ts";
import { type HistoryOptions, type PlayedHistory, playHistory } from "./history.ts";
import { findingItem } from "./items.ts";
import type { Part } from "./part.ts";
import { nameAt, renamesAbout, withOtherNames } from "./renames.ts";
import type { RenamedItem } from "./report.ts";
import type { PlayedSide } from "./side-lines.ts";
import type { Step } from "./timeline.ts";
import { presenceOf } from "./vendor-presence.ts";

export interface BlameOptions extends Omit<HistoryOptions, "vendors" | "since"> {
  readonly vendor: string;
  readonly rule: Rule;
}

/** Throws `RunError` `rule-not-asked` for a rule of the run configuration, and the errors of `playHistory`. */
export async function blame(past: Past, policy: Policy, options: BlameOptions): Promise<BlameReport> {
  const { vendor, rule } = options;
  if (rule.basis === "gate") throw new RunError("rule-not-asked", { rule: rule.id });
  const played = await playHistory(past, policy, { ...options, vendors: [vendor], rule: rule.id, isDated: false });
  const asked = { rule, rules: policy.catalogue };
  const subjects = new FollowedSubjects();
  let last: Step | undefined;
  for (const step of played.steps()) {
    follow(subjects, step, step.parts.get(nameAt(vendor, step.index, played.renames)), asked);
    last = step;
  }
  const sides = takenBeside(vendor, played, asked);
  const { moments, dayOf, relationsOf } = played;
  const told = subjects.current.flatMap(({ since }) => moments[since.index] ?? []);
  const factsOf = await readFacts(told, { past, dayOf, relationsOf });
  const datedSubjects = subjects.current.flatMap((known): BlamedSubject[] => {
    const { stands, since, before, formerIds, gaps } = known;
    const moment = moments[since.index];
    if (!moment) return [];
    const { day, kind } = since;
    const beside = sides
      .filter((one) => isSameSubject(known, one) && one.beside.state !== stands.state)
      .map((one) => one.beside);
    const wasNeverOtherwise = before === undefined && gaps.length + beside.length === 0;
    return [
      {
        ...stands,
        since: { day, kind, commit: factsOf(moment), wasNeverOtherwise },
        before: before ? toBefore(before, moments) : null,
        formerIds,
        gaps: closed(gaps, played.about.until),
        beside,
      },
    ];
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

interface Asking {
  readonly rule: Rule;
  readonly rules: RuleIndex;
}

/** Applies a step to the subjects. A part that is the same as before has no other answers. */
function follow(subjects: FollowedSubjects, step: Step, part: Part | undefined, asked: Asking): void {
  if (!step.runConfig || (part?.isThere && !part.answer)) {
    subjects.lose(step);
    return;
  }
  subjects.rename(step.changes.renamedItems ?? [], step);
  if (subjects.isLike(part)) return;
  subjects.take(answersOf(part, { step, ...asked }), part, step);
}

/** A state that a subject took beside the first parents, all its names there, and the day on which the line begins. */
interface TakenBeside {
  readonly names: readonly Named[];
  readonly since: IsoDate | undefined;
  readonly beside: BlameBeside;
}

/** Whether a subject had one of the names since the line began. */
function isSameSubject({ stands, formerIds }: Known, { names, since }: TakenBeside): boolean {
  const own = [stands, ...formerIds.filter(({ until }) => since === undefined || until >= since)].map(keyOf);
  return names.some((one) => own.includes(keyOf(one)));
}

/** Returns the states that subjects took on the lines beside the first parents. */
function takenBeside(vendor: string, { sides, renames }: PlayedHistory, asked: Asking): TakenBeside[] {
  return sides.flatMap((side) => takenOn(side, withOtherNames([vendor], [...renames, ...side.renames]), asked));
}

function takenOn(side: PlayedSide, ids: readonly string[], asked: Asking): TakenBeside[] {
  const { steps, isOwn, base } = side;
  const subjects = new FollowedSubjects();
  let taken: TakenBeside[] = [];
  let began: IsoDate | undefined;
  for (const step of steps()) {
    if (base) began ??= step.day;
    // A waiver may name an id that the vendor has not here.
    const parts = ids.flatMap((id) => step.parts.get(id) ?? []);
    const part = parts.find(({ isThere }) => isThere) ?? parts[0];
    follow(subjects, step, part, asked);
    const { renamedItems = [] } = step.changes;
    taken = taken.map((one) => ({ ...one, names: withNewNames(one.names, renamedItems) }));
    if (!isOwn(step)) continue;
    for (const { stands, since, formerIds } of subjects.current) {
      if (since.index !== step.index || since.kind !== step.kind || since.day !== step.day) continue;
      taken.push({ names: [stands, ...formerIds], since: began, beside: toBeside(stands.state, since, side) });
    }
  }
  return taken;
}

function withNewNames(names: readonly Named[], items: readonly RenamedItem[]): readonly Named[] {
  const latest = names.flatMap((one) => renamed(one, items) ?? []);
  return latest.length > 0 ? [...names, ...latest] : names;
}

function toBeside(
  state: BlameState,
  { kind, day, index }: Pick<Step, "kind" | "day" | "index">,
  { moments, base, mergedBy }: PlayedSide,
): BlameBeside {
  const commit = moments[base ? index - 1 : index]?.commit.id ?? mergedBy.commit.id;
  return { state, day, kind, commit, mergedBy: mergedBy.commit.id };
}

function toBefore({ state, from, until, end }: Ended, moments: readonly Moment[]): BlameBefore {
  const commit = until.kind === "commit" ? (moments[until.index]?.commit.id ?? null) : null;
  return { state, from, until: until.day, end, commit };
}

/** Returns a step's answers of the rule, by subject. */
function answersOf(
  part: Part | undefined,
  { step, rule, rules }: { readonly step: Step; readonly rule: Rule; readonly rules: RuleIndex },
): Stands[] {
  const isTurnedOff = isOff(rule.id, step.runConfig?.overrides ?? []);
  const findings = part?.findings ?? [];
  return (part?.answer?.assessments ?? []).map((answer) => standOf(answer, findings, { isOff: isTurnedOff, rules }));
}

function standOf(
  answer: Answered,
  findings: readonly Finding[],
  { isOff, rules }: { readonly isOff: boolean; readonly rules: RuleIndex },
): Stands {
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
