import type { IsoDate } from "../../model/iso-date.ts";
import type { Verdict } from "../../model/report.ts";
import type { VendorEvent } from "./report.ts";

/** When a vendor was removed, by the index of the commit, and its verdict until then. */
interface Removed {
  readonly index: number;
  readonly day: IsoDate;
  readonly verdict: Verdict;
}

/** A vendor's part of the inventory, as far as it is needed here. */
interface Part {
  readonly verdict: Verdict;
  /** Undefined if it could not be judged. */
  readonly answer: { readonly active: readonly string[] } | undefined;
}

/** A vendor before and after a commit. */
interface Turn {
  readonly vendor: string;
  /** Its id when it was removed, if it is there again under another one. */
  readonly formerly: string | undefined;
  readonly before: Part | undefined;
  readonly after: Part | undefined;
}

/** Keeps the vendors that were removed, to say so where one comes back. */
export class VendorPresences {
  private readonly removed = new Map<string, Removed>();
  private readonly commitAt: (index: number) => string;

  constructor(commitAt: (index: number) => string) {
    this.commitAt = commitAt;
  }

  /** Returns the event of a vendor: an active one was removed, or one that was removed is there again. */
  take(
    { vendor, formerly, before, after }: Turn,
    { index, day }: { readonly index: number; readonly day: IsoDate },
  ): VendorEvent[] {
    if (before && !after) {
      this.removed.set(vendor, { index, day, verdict: before.verdict });
      const services = before.answer?.active ?? [];
      return before.answer && services.length === 0 ? [] : [{ kind: "removed", vendor, services, earlier: null }];
    }
    if (before || !after) return [];
    const former = formerly ?? vendor;
    const known = this.removed.get(former);
    if (!known) return [];
    this.removed.delete(former);
    const earlier = {
      ...(former !== vendor && { vendor: former }),
      commit: this.commitAt(known.index),
      day: known.day,
      verdict: known.verdict,
    };
    return [{ kind: "returned", vendor, services: after.answer?.active ?? [], earlier }];
  }
}
