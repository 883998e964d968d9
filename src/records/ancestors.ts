/**
 * Returns the ids that an id leads to, nearest first. `parents` has the next id of each. Ends at an id that leads to
 * none, or was met before: the last one is then the id itself or one of the others.
 */
export function ancestorsOf(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const found: string[] = [];
  for (let next = parents.get(id); next !== undefined && !found.includes(next); next = parents.get(next)) {
    found.push(next);
  }
  return found;
}
