/**
 * Indexes the entries of a folder by their names and by the composed form (NFC) of these: macOS decomposes Korean file
 * names (NFD), and people see the same name. An exact name wins over a composed one, and an earlier entry over a later
 * one. Look up a name, then its composed form (`findInAnyForm`).
 */
export function byAnyForm<T extends { readonly name: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const composed = entries.toReversed().map((entry) => [entry.name.normalize("NFC"), entry] as const);
  return new Map([...composed, ...entries.map((entry) => [entry.name, entry] as const)]);
}

/** Finds the entry with exactly this name, else in another normal form. */
export function findInAnyForm<T>(entries: ReadonlyMap<string, T>, name: string): T | undefined {
  return entries.get(name) ?? entries.get(name.normalize("NFC"));
}

/** Whether a text is ASCII, so the same in every normal form. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text);
}
