/** Lines shown before and after a change. */
const context = 3;
/** Largest product of the lines of both sides that is compared line by line; a larger part is replaced as a whole. */
const maxCells = 4_000_000;

interface Step {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/**
 * Returns the difference of two texts in unified format, as `patch` and `git apply` read it; empty if they are equal.
 * `path` is the same on both sides.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const steps = stepsBetween(linesOf(before), linesOf(after));
  return [`--- a/${path}\n`, `+++ b/${path}\n`, ...hunksOf(steps).map(hunkText)].join("");
}

/** Lines with their line breaks. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function stepsBetween(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [
    ...before.slice(0, start).map((line): Step => ({ sign: " ", line })),
    ...middleSteps(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map((line): Step => ({ sign: " ", line })),
  ];
}

/** Keeps the longest common subsequence of lines. */
function middleSteps(before: readonly string[], after: readonly string[]): Step[] {
  const [rows, columns] = [before.length, after.length];
  const isComparable = rows * columns <= maxCells;
  const width = columns + 1;
  const lengths = new Uint32Array(isComparable ? (rows + 1) * width : 0);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; isComparable && row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const [old, fresh] = [before[row], after[column]];
    if (isComparable && old !== undefined && old === fresh) {
      steps.push({ sign: " ", line: old });
      row += 1;
      column += 1;
    } else if (old !== undefined && (fresh === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))) {
      steps.push({ sign: "-", line: old });
      row += 1;
    } else {
      steps.push({ sign: "+", line: fresh ?? "" });
      column += 1;
    }
  }
  return steps;
}

interface Hunk {
  readonly steps: readonly Step[];
  /** First line of each side, from 1. */
  readonly before: number;
  readonly after: number;
}

function hunksOf(steps: readonly Step[]): Hunk[] {
  const hunks: Hunk[] = [];
  const isNear = new Uint8Array(steps.length);
  for (const [at, { sign }] of steps.entries()) {
    if (sign !== " ") isNear.fill(1, Math.max(0, at - context), at + context + 1);
  }
  let [before, after] = [1, 1];
  let open: Step[] = [];
  for (const [at, step] of steps.entries()) {
    if (isNear[at] === 1) {
      if (open.length === 0) hunks.push({ steps: open, before, after });
      open.push(step);
    } else {
      open = [];
    }
    if (step.sign !== "+") before += 1;
    if (step.sign !== "-") after += 1;
  }
  return hunks;
}

function hunkText({ steps, before, after }: Hunk): string {
  const range = (first: number, other: Step["sign"]) => {
    const count = steps.filter(({ sign }) => sign !== other).length;
    return `${count === 0 ? first - 1 : first},${count}`;
  };
  const lines = steps.map(({ sign, line }) =>
    line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range(before, "+")} +${range(after, "-")} @@\n${lines.join("")}`;
}
