/**
 * Resolves the path of a document, which a record gives relative to its own file, to a POSIX path from the root without
 * `.` and `..`. Undefined if it leaves the root or is the root itself.
 */
export function locateDocument(recordFile: string, path: string): string | undefined {
  const parts = recordFile.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length > 0 ? parts.join("/") : undefined;
}

/** Returns the path by which a record names a file: relative to the record's own file, POSIX. Both are from the root. */
export function pathFromRecord(recordFile: string, file: string): string {
  const [from, to] = [recordFile.split("/").slice(0, -1), file.split("/")];
  const shared = from.findIndex((part, at) => part !== to[at]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
