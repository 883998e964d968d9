// Writes the policy inputs: one JSON file for each dossier, for an evaluator without an inventory of its own.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, isIsoDate, loadBuiltInPolicy, openDirectory } from "clausegate";

/**
 * Runs the library with a policy that records its input instead of judging. A dossier with a problem is not judged, so
 * it has no file.
 * @param {string} root of the inventory
 * @param {string} folder for the files
 * @param {string} asOf YYYY-MM-DD
 * @returns {Promise<number>} number of files written
 */
export async function writeDossiers(root, folder, asOf) {
  if (!isIsoDate(asOf)) throw new Error(asOf);
  mkdirSync(folder, { recursive: true });
  const { identity, catalogue } = await loadBuiltInPolicy();
  let files = 0;
  /** @param {import("clausegate").PolicyInput} input */
  const record = (input) => {
    writeFileSync(join(folder, `${input.vendor?.id ?? "_guidelines"}.json`), JSON.stringify(input));
    files += 1;
    return { findings: [], assessment: [] };
  };
  /** @type {import("clausegate").Policy} */
  const recorder = { identity, catalogue, evaluate: record, evaluateAll: (inputs) => inputs.map(record) };
  await check(await openDirectory(root), recorder, { asOf });
  return files;
}
