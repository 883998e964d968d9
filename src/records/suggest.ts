import { distance } from "fastest-levenshtein";

/**
 * Returns the known name that a misspelt or unfinished one most likely means, or undefined. Ties go to the first in the
 * list.
 */
export function suggest(written: string, known: readonly string[]): string | undefined {
  const plain = fold(written).slice(0, 100);
  const limit = 1 + Math.floor(plain.length / 4);
  let best: string | undefined;
  let least = limit + 1;
  for (const name of known) {
    const errors = distance(plain, fold(name));
    if (errors < least) [best, least] = [name, errors];
  }
  return best ?? known.find((name) => plain.length >= minStart && fold(name).startsWith(plain));
}

/** Minimum letters for the start of a name to suggest that name. */
const minStart = 3;

/** Ignores case, and the choice of `_`, `-` or space. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[_\s]/g, "-");
}
