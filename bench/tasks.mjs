// Commands that are measured, and how to read the number of findings from each.
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { opa } from "../tools/opa.ts";
import { inRepository } from "../tools/paths.ts";

/** As-of date of every inventory. */
export const AS_OF = "2026-06-30";

/**
 * `findings` reads the number of findings from the output; a row without it does not judge.
 * @typedef {import("./measure.mjs").Task & { key: string, name: string, findings?: (output: string) => number }} Row
 */

/**
 * Builds the rules as a bundle for OPA's own evaluator, without tests and cases.
 * @param {string} file
 */
export function buildBundle(file) {
  opa("build", "--ignore", "*_test.rego", "--ignore", "*.yaml", "--output", file, "policies");
}

/** @param {string} root @param {string} output @param {string[]} more @returns {Row} */
function ours(root, output, ...more) {
  const args = [inRepository("dist/cli.mjs"), "check", "--root", root, "--as-of", AS_OF, "--format", "json", ...more];
  return { key: "ours", name: "clausegate", ...node(args, join(output, "ours.json"), [0, 1]), findings: oursFound };
}

/** @param {string[]} args @param {string} output @param {number[]} [allowed] */
function node(args, output, allowed = [0]) {
  return { command: process.execPath, args, output, allowed };
}

/** @param {{ key: string, name: string }} about @param {{ binary: string, bundle: string, inputs: string, output: string }} paths @returns {Row} */
function opaExec({ key, name }, { binary, bundle, inputs, output }) {
  const args = ["exec", "--decision", "clausegate/findings", "--bundle", bundle, inputs];
  const file = join(output, `${key}.json`);
  return { key, name, command: binary, args, output: file, allowed: [0], findings: opaFound };
}

/**
 * Returns the row of a run with a cache: it first fills it, then finds it filled.
 * @param {{ root: string, output: string, cache: string }} paths
 * @returns {Row}
 */
export function cacheRow({ root, output, cache }) {
  const env = { CLAUSEGATE_CACHE_KEY: "the benchmark's own secret, no other" };
  return { ...ours(root, output, "--cache", cache), key: "warm", name: "clausegate, warm cache", env };
}

/**
 * Returns the rows of one inventory, in the order of the runs.
 * @param {{ root: string, dossiers: string, bundle: string, binary: string, output: string, cache: string }} paths
 * @returns {Row[]}
 */
export function inventoryRows({ root, dossiers, bundle, binary, output, cache }) {
  const paths = { binary, bundle, output };
  return [
    ours(root, output),
    { ...ours(root, output, "--workers", "1"), key: "oneThread", name: "clausegate, one thread" },
    cacheRow({ root, output, cache }),
    opaExec({ key: "opaYaml", name: "opa exec, YAML files" }, { ...paths, inputs: root }),
    opaExec({ key: "opaJson", name: "opa exec, ready JSON dossiers" }, { ...paths, inputs: dossiers }),
    {
      key: "floor",
      name: "floor: read and parse",
      ...node([inRepository("bench/floor.mjs"), root], join(output, "floor")),
    },
    {
      key: "floorDocuments",
      name: "floor: read and parse, documents read too",
      ...node([inRepository("bench/floor.mjs"), root, "--documents"], join(output, "floor-documents")),
    },
  ];
}

/**
 * Returns the rows of the start: the sample inventory against Node itself.
 * @param {string} output
 * @returns {Row[]}
 */
export function startRows(output) {
  return [
    { ...ours(inRepository("."), output), name: "clausegate, sample inventory" },
    { key: "empty", name: "empty Node process", ...node(["--eval", ""], join(output, "empty")) },
  ];
}

/**
 * Returns the rows of a change: the last commit of a repository, and the vendors it changes alone.
 * @param {{ root: string, three: string, output: string }} paths
 * @returns {Row[]}
 */
export function changeRows({ root, three, output }) {
  const change = ours(root, output, "--base", "HEAD^", "--head", "HEAD");
  return [
    { ...change, name: "clausegate, change of three records" },
    { ...ours(three, output), key: "three", name: "clausegate, the three vendors alone" },
  ];
}

/**
 * Counts our findings. The summary is at the start of the report: the rest, which may be large, stays unread.
 * @param {string} output
 */
function oursFound(output) {
  const head = Buffer.alloc(4096);
  const file = openSync(output, "r");
  try {
    readSync(file, head);
  } finally {
    closeSync(file);
  }
  const counts = /"findings": \{([^}]*)\}/.exec(head.toString("utf8"))?.[1]?.match(/\d+/g);
  if (!counts) throw new Error(`${output} has no summary`);
  return counts.reduce((sum, count) => sum + Number(count), 0);
}

/**
 * Counts OPA's findings. For an input that fails, OPA exits with 0 and an error in its output.
 * @param {string} output
 */
function opaFound(output) {
  /** @type {{ path: string, result?: unknown[], error?: unknown }[]} */
  const answers = JSON.parse(readFileSync(output, "utf8")).result;
  const failed = answers.find(({ result }) => !result);
  if (failed) throw new Error(`opa exec failed at ${failed.path}: ${JSON.stringify(failed.error)}`);
  return answers.reduce((sum, { result }) => sum + (result?.length ?? 0), 0);
}
