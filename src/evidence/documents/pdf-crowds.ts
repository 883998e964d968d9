import type { Letter } from "./pdf-letters.ts";
import type { Layers } from "./pdf-objects.ts";

/** Overlaps between the letters of a page. */
export interface Crowds {
  /** Letters in the place of another one: either may be visible. */
  readonly crowded: ReadonlySet<Letter>;
  /** The same letter repeated in its own place, as some programs print bold. */
  readonly repeated: ReadonlySet<Letter>;
  readonly layers: Layers;
}

export function crowdsOf(letters: readonly Letter[]): Crowds {
  const grid = new Grid(letters);
  const joined = ligaturesAmong(letters);
  const crowded = new Set<Letter>();
  const repeated = new Set<Letter>();
  const above = new Set<number>();
  for (const letter of letters) {
    const others: Letter[] = [];
    for (const other of grid.centredIn(letter)) {
      if (!isCentredIn(letter, other)) above.add(letter.object);
      else if (areJoined(joined, letter, other)) continue;
      else if (other.text !== letter.text) others.push(other);
      else if (!repeated.has(letter)) repeated.add(other);
    }
    // Two may touch, as in logos and accents.
    if (others.length > 1 || others.some((other) => shareOf(letter, other) >= samePlace)) crowded.add(letter);
  }
  const objects = new Set(letters.map(({ object }) => object));
  const below = new Set([...objects].filter((object) => !above.has(object)));
  return { crowded, repeated, layers: [below, above].filter(({ size }) => size > 0) };
}

/** Intersection over union from which two boxes are the same place. */
const samePlace = 0.7;

function shareOf({ box: a }: Letter, { box: b }: Letter): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const up = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  const common = Math.max(0, across) * Math.max(0, up);
  return common / (areaOf(a) + areaOf(b) - common);
}

function areaOf({ left, right, bottom, top }: Letter["box"]): number {
  return (right - left) * (top - bottom);
}

function areJoined(joined: ReadonlyMap<Letter, Letter>, one: Letter, other: Letter): boolean {
  const sign = joined.get(one);
  return sign !== undefined && sign === joined.get(other);
}

/** Signs of several letters (ﬁ, ㈜), which fonts report as single letters. */
const ligature =
  /^(?:f{1,2}[bhijklt]?|[cst]t|t{1,2}i|Th|\(?\p{L}\)|\(?\p{N}{1,2}[.)]|\p{Script=Hangul}[\p{Script=Hangul}\p{M}]{0,2})$/u;
const longestLigature = 3;

/** Returns, for each letter of a ligature, the first letter of it. */
function ligaturesAmong(letters: readonly Letter[]): ReadonlyMap<Letter, Letter> {
  const joined = new Map<Letter, Letter>();
  for (let first = 0; first < letters.length; ) {
    const start = letters[first];
    let end = first + 1;
    while (start && hasPlaceOf(start, letters[end])) end += 1;
    const sign = letters.slice(first, end);
    const isLigature =
      sign.length > 1 && sign.length <= longestLigature && ligature.test(sign.map(({ text }) => text).join(""));
    if (isLigature && start) for (const letter of sign) joined.set(letter, start);
    first = end;
  }
  return joined;
}

function hasPlaceOf({ box, object }: Letter, other: Letter | undefined): boolean {
  const isSame = other?.object === object && near(other.box.top, box.top) && near(other.box.bottom, box.bottom);
  return isSame && near(other.box.left, box.left) && near(other.box.right, box.right);
}

function isCentredIn({ box: { left, right, top, bottom } }: Letter, { box }: Letter): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > box.left && x < box.right && y > box.bottom && y < box.top;
}

/** Width and height of a grid cell, in points. */
const cell = 16;
/** Most columns of a page; content beyond shares them. */
const columns = 4096;
/** Most cells one letter may cover; a larger one is compared with all others. */
const maxCells = 4096;

/** Finds letters by the position of their centres. */
class Grid {
  private readonly letters: readonly Letter[];
  private readonly cells = new Map<number, Letter[]>();

  constructor(letters: readonly Letter[]) {
    this.letters = letters;
    for (const letter of letters) {
      const { left, right, bottom, top } = letter.box;
      const key = keyOf(cellOf((left + right) / 2), cellOf((bottom + top) / 2));
      const known = this.cells.get(key);
      if (known) known.push(letter);
      else this.cells.set(key, [letter]);
    }
  }

  centredIn(letter: Letter): Letter[] {
    const found: Letter[] = [];
    for (const some of this.near(letter)) {
      for (const other of some) if (other !== letter && isCentredIn(other, letter)) found.push(other);
    }
    return found;
  }

  private near({ box }: Letter): (readonly Letter[])[] {
    const [x0, x1, y0, y1] = [cellOf(box.left), cellOf(box.right), cellOf(box.bottom), cellOf(box.top)];
    if (!((x1 - x0 + 1) * (y1 - y0 + 1) <= maxCells)) return [this.letters];
    const found: (readonly Letter[])[] = [];
    for (let x = x0; x <= x1; x += 1) {
      for (let y = y0; y <= y1; y += 1) {
        const some = this.cells.get(keyOf(x, y));
        if (some) found.push(some);
      }
    }
    return found;
  }
}

function cellOf(points: number): number {
  return Math.floor(points / cell);
}

function keyOf(x: number, y: number): number {
  return y * columns + (x % columns);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.002;
}
