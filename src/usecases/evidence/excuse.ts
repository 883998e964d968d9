import { reports } from "../../model/concerns.ts";
import type { Finding, WaiverNote } from "../../model/finding.ts";
import type { Assessment } from "../../schemas/generated/types.ts";

/** Why what is not met does not count. It is not met all the same. */
export interface Excuse {
  /** `off`: the configuration turns the rule off. */
  readonly kind: "waived" | "baselined" | "off";
  /** Who approved it, once each; none but for `waived`. */
  readonly waivers: readonly WaiverNote[];
}

/** What excuses an answer. `findings` were weighed and excused; null where one of them is open, and where nothing is to be excused. */
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
