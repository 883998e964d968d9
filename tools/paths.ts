import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Absolute path of a file of this repository. */
export function inRepository(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}

/** Text of a file of this repository. */
export function readText(relative: string): string {
  return readFileSync(inRepository(relative), "utf8");
}

/** Whether a module, named by its `import.meta.url`, is the program that was started. */
export function isProgram(url: string): boolean {
  return process.argv[1] === fileURLToPath(url);
}
