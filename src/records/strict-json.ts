/**
 * Parses a JSON text; undefined if it is invalid or repeats a key, of which `JSON.parse` would silently take the last.
 */
export function parseStrictly(content: string): unknown {
  try {
    const value: unknown = JSON.parse(content);
    return countKeys(value) === countWrittenKeys(content) ? value : undefined;
  } catch {
    return undefined;
  }
}

function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const below = Object.values(value).reduce((sum: number, item) => sum + countKeys(item), 0);
  return below + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

/** Counts the keys as written: in JSON, only a key is a string followed by a colon. */
function countWrittenKeys(content: string): number {
  let count = 0;
  for (const [, colon] of content.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) count++;
  return count;
}
