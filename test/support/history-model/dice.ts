/** Seeded dice: the same seed throws the same numbers on every machine. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed, 0x9e3779b1) >>> 0;
  }

  /** An integer from 0 to `most`, both included. Mulberry32 makes the numbers. */
  upTo(most: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % (most + 1);
  }

  /** True once in `times` throws, on average. */
  onceIn(times: number): boolean {
    return this.upTo(times - 1) === 0;
  }

  /** One of some things. Throws for none. */
  oneOf<T>(things: readonly T[]): T {
    const thing = things[this.upTo(things.length - 1)];
    if (thing === undefined) throw new Error("nothing to choose from");
    return thing;
  }
}
