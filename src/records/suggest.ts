import { distance } from "fastest-levenshtein";

/** The known name a misspelt or unfinished one most likely means, or undefined. Ties go to the first in the list. */
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

/** Letters from which on the start of a name is taken for the name. */
const minStart = 3;

/** Case, and the choice of `_`, `-` or space, are no spelling. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[_\s]/g, "-");
}
