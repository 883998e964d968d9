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
  /** Id that it had when it was removed, where that is another. */
  readonly formerId: string | undefined;
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
    { vendor, formerId, before, after }: Turn,
    { index, day }: { readonly index: number; readonly day: IsoDate },
  ): VendorEvent[] {
    if (before && !after) {
      this.removed.set(vendor, { index, day, verdict: before.verdict });
      const services = before.answer?.active ?? [];
      return before.answer && services.length === 0 ? [] : [{ kind: "removed", vendor, services, earlier: null }];
    }
    const known = this.removed.get(formerId ?? vendor);
    if (before || !after || !known) return [];
    this.removed.delete(formerId ?? vendor);
    const earlier = { commit: this.commitAt(known.index), day: known.day, verdict: known.verdict };
    const services = after.answer?.active ?? [];
    return [{ kind: "returned", vendor, ...(formerId !== undefined && { formerId }), services, earlier }];
  }
}
