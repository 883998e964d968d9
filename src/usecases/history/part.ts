import type { JudgedVendor } from "../../config/judged-scope.ts";
import type { Finding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import { compareText } from "../../model/order.ts";
import type { Verdict } from "../../model/report.ts";
import { guidelinesSection, inventorySection, type Section } from "../../model/section.ts";
import type { Severity } from "../../model/severity.ts";
import { findingOrder, problemOrder, verdictOf } from "../../report/build.ts";
import type { PartFound } from "./items.ts";
import type { DayAnswer, Version } from "./judge-jobs.ts";

/** A part of the inventory: a vendor, the guidelines, or what belongs to neither. */
export interface Part extends PartFound {
  /** The policy's answer; undefined if it could not be judged. */
  readonly answer: DayAnswer | undefined;
  /** Names in its records; undefined if they could not be read. */
  readonly names: JudgedVendor | undefined;
  /** Findings of the day itself: none if it cannot be judged. The other findings are the last known ones. */
  readonly current: readonly Finding[];
  readonly verdict: Verdict;
  /** Whether the inventory has it. A waiver may name a vendor that it has not. */
  readonly isThere: boolean;
}

export const notThere = { answer: undefined, names: undefined, isThere: false } as const;

interface PartContext extends Partial<Pick<Part, "answer" | "names">>, Pick<Part, "isThere"> {
  /** Last known findings of records that cannot be read. */
  readonly known?: readonly Finding[];
  readonly failOn: Severity;
}

export function partOf(found: PartFound, { known = [], failOn, ...state }: PartContext): Part {
  const current = found.findings.toSorted(findingOrder);
  const problems = found.problems.toSorted(problemOrder);
  const findings = known.length > 0 ? [...known, ...current].sort(findingOrder) : current;
  const { answer, names, isThere } = state;
  return {
    findings,
    problems,
    answer,
    names,
    isThere,
    current,
    verdict: verdictOf({ findings: current, problems }, failOn),
  };
}

export function isVendor(section: Section): boolean {
  return section !== inventorySection && section !== guidelinesSection;
}

/** Returns the answer on a day: the latest one up to then. */
export function answerOn(version: Version, day: IsoDate): DayAnswer | undefined {
  const answered = answeredDay(version, day);
  return answered && version.answers.get(answered);
}

export function answeredDay({ answers }: Version, day: IsoDate): IsoDate | undefined {
  return [...answers.keys()].findLast((asked) => asked <= day);
}

/** Returns the vendors' verdicts, in order of their ids. */
export function verdictsOf(parts: ReadonlyMap<Section, Part>): { vendor: string; verdict: Verdict }[] {
  return [...parts]
    .filter(([section, { isThere }]) => isVendor(section) && isThere)
    .map(([vendor, { verdict }]) => ({ vendor, verdict }))
    .sort((a, b) => compareText(a.vendor, b.vendor));
}
