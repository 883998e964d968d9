/**
 * Entries of a folder by their names and by the composed form of these: Korean file names come from macOS with their
 * letters taken apart (Unicode NFD), and are the same names to a person. A name stands for itself before it stands for
 * another, and an earlier entry before a later one. Look up a name, then its composed form (`findInAnyForm`).
 */
export function byAnyForm<T extends { readonly name: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const composed = entries.toReversed().map((entry) => [entry.name.normalize("NFC"), entry] as const);
  return new Map([...composed, ...entries.map((entry) => [entry.name, entry] as const)]);
}

/** The entry with a name as it is written, else in another normal form. */
export function findInAnyForm<T>(entries: ReadonlyMap<string, T>, name: string): T | undefined {
  return entries.get(name) ?? entries.get(name.normalize("NFC"));
}

/** Whether a text is the same in every normal form. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}
