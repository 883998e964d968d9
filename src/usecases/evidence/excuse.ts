import { reports } from "../../model/concerns.ts";
import type { Finding, WaiverNote } from "../../model/finding.ts";
import type { Assessment } from "../../schemas/generated/types.ts";

/** The reason why an unmet requirement does not count. It stays unmet. */
export interface Excuse {
  /** `off`: the configuration turns the rule off. */
  readonly kind: "waived" | "baselined" | "off";
  /** The approvers, once each; empty unless `waived`. */
  readonly waivers: readonly WaiverNote[];
}

/**
 * Returns the excuse of an answer. `findings` were weighed and excused; null where one of them is open, or there is
 * nothing to excuse.
 */
export function excuseOf(answer: Assessment, findings: readonly Finding[]): Excuse | null {
  if (answer.status !== "fail") return null;
  const own = findings.filter((finding) => reports(finding, answer));
  if (own.length === 0) return { kind: "off", waivers: [] };
  if (own.some(({ disposition }) => disposition === "open")) return null;
  const waivers = own.flatMap(({ waiver }) => waiver ?? []);
  const distinct = new Map(waivers.map((waiver) => [JSON.stringify(waiver), waiver]));
  const isWaived = own.every(({ disposition }) => disposition === "waived");
  return { kind: isWaived ? "waived" : "baselined", waivers: [...distinct.values()] };
}
