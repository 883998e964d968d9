import { lstatSync, readSync } from "node:fs";
import { join } from "node:path";
import { isMissing } from "./error-code.ts";
import { withFile } from "./open-file.ts";

/** Most bytes read of a file that exists. */
const maxBytes = 1024 * 1024;

/**
 * Returns the texts of those of some files below a folder that exist, by path. A link, a folder, and a file that is
 * too large or cannot be read count as existing, with an empty text.
 */
export function readExisting(folder: string, paths: readonly string[]): Map<string, string> {
  const found = paths.filter((path) => exists(join(folder, path)));
  return new Map(found.map((path) => [path, textOf(join(folder, path))]));
}

/** Whether anything is at a path, a broken link too. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // What cannot be looked at must not be written over.
    return !isMissing(error);
  }
}

function textOf(path: string): string {
  try {
    return withFile(path, (file, bytes) => {
      if (bytes === undefined || bytes > maxBytes) return "";
      const content = Buffer.alloc(bytes);
      return content.toString("utf8", 0, readSync(file, content, 0, bytes, 0));
    });
  } catch {
    return "";
  }
}
