import type { Doubt, TextPage, UnreadReason } from "../../model/document-text.ts";
import { countBefore } from "../../model/order.ts";
import type { Range } from "./key.ts";

/** Where in the text of all pages only a person can say what is shown. */
export class Doubts {
  private readonly all: readonly Doubt[];

  /** `places` says where each page stands in the text of all. */
  constructor(pages: readonly TextPage[], places: readonly Range[]) {
    this.all = pages.flatMap(({ doubts = [] }, at) => {
      const { from: start } = places[at] ?? { from: 0 };
      return doubts.map(({ from, to, reason }) => ({ from: start + from, to: start + to, reason }));
    });
  }

  /** Why something was not read; undefined where everything was. */
  get gap(): UnreadReason | undefined {
    return this.all.find(isGap)?.reason;
  }

  /** Why a passage may not be what a reader sees: some of its letters may be hidden, or more stands between them. */
  reasonIn({ from, to }: Range): UnreadReason | undefined {
    const next = this.all[countBefore(this.all.length, (at) => (this.all[at]?.to ?? 0) <= from)];
    return next && next.from < to ? next.reason : undefined;
  }

  /** Each of these lists of parts to pass over, with what may not be shown; none where everything is. */
  skips(lists: readonly (readonly Range[])[]): Range[][] {
    const hidden = this.all.filter((doubt) => !isGap(doubt));
    if (hidden.length === 0) return [];
    return lists.map((list) => merged([...list, ...hidden]));
  }
}

function isGap({ from, to }: Doubt): boolean {
  return from === to;
}

/** Parts of a text in order, those that touch each other as one. */
export function merged(ranges: Range[]): Range[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of ranges.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
