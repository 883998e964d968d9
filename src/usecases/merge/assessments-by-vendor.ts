import { compareText } from "../../model/order.ts";
import type { Assessment } from "../../schemas/generated/types.ts";

/**
 * Merges lists sorted by vendor into one: the guidelines' first, then vendors in code-unit order. A vendor is in one
 * list only. Can be iterated any number of times; buffers no more of a list than the list itself does.
 */
export function assessmentsByVendor(lists: readonly Iterable<Assessment>[]): Iterable<Assessment> {
  return { [Symbol.iterator]: () => joined(lists) };
}

function* joined(lists: readonly Iterable<Assessment>[]): Generator<Assessment> {
  const heads = lists.map((list) => new Head(list)).filter(({ item }) => item !== undefined);
  while (heads.length > 0) {
    const next = heads.reduce((least, head) => (compareText(head.vendor, least.vendor) < 0 ? head : least));
    yield* next.takeVendor();
    if (next.item === undefined) heads.splice(heads.indexOf(next), 1);
  }
}

/** A list being read. */
class Head {
  item: Assessment | undefined;
  private readonly items: Iterator<Assessment>;

  constructor(list: Iterable<Assessment>) {
    this.items = list[Symbol.iterator]();
    this.advance();
  }

  get vendor(): string {
    return this.item?.subject.vendor ?? "";
  }

  /** Yields the items of the list's current vendor. */
  *takeVendor(): Generator<Assessment> {
    const { vendor } = this;
    for (let { item } = this; item && this.vendor === vendor; { item } = this) {
      yield item;
      this.advance();
    }
  }

  private advance(): void {
    const { done, value } = this.items.next();
    this.item = done ? undefined : value;
  }
}
