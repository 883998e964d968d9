import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Most files that are listed. */
const maxListed = 200;

/**
 * Returns the names of the files in a folder, at most 200, in code-unit order: none for a folder that does not exist or
 * cannot be read. Links are left out.
 */
export function fileNamesIn(root: string, folder: string): string[] {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    return entries
      .flatMap((entry) => (entry.isFile() ? entry.name : []))
      .sort()
      .slice(0, maxListed);
  } catch {
    return [];
  }
}
