import type { Doubt, TextPage, UnreadReason } from "../../model/document-text.ts";
import { countBefore } from "../../model/order.ts";
import type { Range } from "./key.ts";

/** Parts of the joined text whose visibility only a person can confirm. */
export class Doubts {
  private readonly all: readonly Doubt[];

  /** `places` are the ranges of the pages in the joined text. */
  constructor(pages: readonly TextPage[], places: readonly Range[]) {
    this.all = pages.flatMap(({ doubts = [] }, at) => {
      const { from: start } = places[at] ?? { from: 0 };
      return doubts.map(({ from, to, reason }) => ({ from: start + from, to: start + to, reason }));
    });
  }

  /** Reason that something was not read; undefined if everything was. */
  get gap(): UnreadReason | undefined {
    return this.all.find(isGap)?.reason;
  }

  /**
   * Returns the reason a passage may not be what a reader sees: some of its letters may be hidden, or unread content
   * may interrupt it.
   */
  reasonIn({ from, to }: Range): UnreadReason | undefined {
    const next = this.all[countBefore(this.all.length, (at) => (this.all[at]?.to ?? 0) <= from)];
    return next && next.from < to ? next.reason : undefined;
  }

  /** Adds the doubtful parts to each list of parts to skip; returns no lists if all text is visible. */
  skips(lists: readonly (readonly Range[])[]): Range[][] {
    const hidden = this.all.filter((doubt) => !isGap(doubt));
    if (hidden.length === 0) return [];
    return lists.map((list) => merged([...list, ...hidden]));
  }
}

function isGap({ from, to }: Doubt): boolean {
  return from === to;
}

/** Sorts ranges and joins those that touch. */
export function merged(ranges: Range[]): Range[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
