import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Returns the absolute path of a file of this repository. */
export function inRepository(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}

/** Returns the text of a file of this repository. */
export function readText(relative: string): string {
  return readFileSync(inRepository(relative), "utf8");
}

/** Whether a module, by its `import.meta.url`, is the started program. */
export function isProgram(url: string): boolean {
  return process.argv[1] === fileURLToPath(url);
}
