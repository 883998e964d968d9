import { compareText } from "../../model/order.ts";
import type { Assessment } from "../../schemas/generated/types.ts";

/**
 * Lists in order of vendors, joined into one: the guidelines' first, then vendors in code-unit order. A vendor is in one list
 * only. Can be read any number of times; holds no more of each list than it does itself.
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

/** A list that is being read. */
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

  /** What there is of the vendor the list stands at. */
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
