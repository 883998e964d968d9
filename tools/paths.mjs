import { fileURLToPath } from "node:url";

/** Absolute path of a file of this repository. @param {string} relative */
export const inRepository = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
