/** Longest id (`records.schema.json`). */
export const maxId = 64;

/** Returns an id that is not taken: the one wanted, else with `-2`, `-3` and so on, cut to what an id may have. */
export function unusedId(wanted: string, isTaken: (id: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : `-${count}`;
    const id = `${wanted.slice(0, maxId - suffix.length).replace(/-$/, "")}${suffix}`;
    if (!isTaken(id)) return id;
  }
}
