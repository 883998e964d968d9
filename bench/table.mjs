// Renders the measurements as Markdown, and whether the goals are met.
import { readFileSync, statSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { opaVersion } from "../tools/opa.ts";
import { inRepository } from "../tools/paths.ts";
import { method } from "./measure.mjs";

/**
 * All runs of one row. `bytes` is what it wrote.
 * @typedef {{ key: string, name: string, usages: import("./measure.mjs").Usage[], findings: number | undefined, bytes: number }} Result
 * @typedef {{ vendors: number, results: Result[], change: Result[] }} Inventory
 */

/** @param {number[]} values not empty */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/**
 * Returns the median of one measure over the runs.
 * @param {Result[]} results
 * @param {string} key
 * @param {keyof import("./measure.mjs").Usage} measure
 */
function typical(results, key, measure) {
  const found = results.find((result) => result.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return median(found.usages.map((usage) => usage[measure]));
}

/** Describes the machine and the versions. */
export function machine() {
  const lines = [
    `Node ${process.version}, OPA ${opaVersion}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores; load average ${loadavg()[0]?.toFixed(2)} at the start.`,
    `CPU time and memory by ${method()}. Files are in the page cache. Ratios: clausegate divided by the row.`,
  ];
  return `${lines.join("\n")}\n`;
}

/** @param {string} title @param {Result[]} results the first is ours */
export function table(title, results) {
  const head = [
    `### ${title}`,
    "",
    "| | wall s | fastest–slowest | CPU s | peak MiB | ratio wall | ratio CPU | ratio memory | findings | output MB |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
  ];
  return `${[...head, ...results.map((result) => row(result, results))].join("\n")}\n`;
}

/** @param {Result} result @param {Result[]} all */
function row({ key, name, usages, findings, bytes }, all) {
  const walls = usages.map(({ wall }) => wall);
  const cells = [
    name,
    typical(all, key, "wall").toFixed(2),
    `${Math.min(...walls).toFixed(2)}–${Math.max(...walls).toFixed(2)}`,
    typical(all, key, "cpu").toFixed(2),
    typical(all, key, "memory").toFixed(0),
    ratio(all, key, "wall").toFixed(2),
    ratio(all, key, "cpu").toFixed(2),
    ratio(all, key, "memory").toFixed(2),
    findings ?? "",
    (bytes / 1e6).toFixed(1),
  ];
  return `| ${cells.join(" | ")} |`;
}

/**
 * Returns our measure divided by that of a row.
 * @param {Result[]} results
 * @param {string} key
 * @param {keyof import("./measure.mjs").Usage} measure
 */
function ratio(results, key, measure) {
  return typical(results, "ours", measure) / typical(results, key, measure);
}

/**
 * Returns the wall time of one row divided by another's.
 * @param {Result[]} results
 * @param {[string, string]} keys
 */
function between(results, [key, other]) {
  return typical(results, key, "wall") / typical(results, other, "wall");
}

/** @param {Inventory[]} inventories by size, the smallest first @param {Result[]} start */
export function goals(inventories, start) {
  const lines = inventories.flatMap(({ vendors, results, change }) => [
    goal(`${vendors} vendors: wall ≤ 0.3 × opa exec on YAML`, ratio(results, "opaYaml", "wall"), 0.3),
    goal(`${vendors} vendors, warm cache: wall ≤ 0.1 × opa exec on YAML`, between(results, ["warm", "opaYaml"]), 0.1),
    goal(`${vendors} vendors: wall ≤ 1.3 × floor`, ratio(results, "floor", "wall"), 1.3),
    goal(
      `${vendors} vendors: a change of three records ≤ 3 × the three vendors alone`,
      ratio(change, "three", "wall"),
      3,
    ),
    goal(`${vendors} vendors: the Action on such a change, seconds of CPU ≤ 2`, typical(change, "action", "cpu"), 2),
  ]);
  for (const [at, larger] of inventories.entries()) {
    const smaller = inventories[at - 1];
    if (!smaller) continue;
    const [more, fewer] = [larger.vendors, smaller.vendors];
    const grown = (/** @type {"wall" | "memory"} */ measure) =>
      typical(larger.results, "ours", measure) / typical(smaller.results, "ours", measure);
    lines.push(goal(`peak memory with ${more} vendors ≤ 1.5 × with ${fewer}`, grown("memory"), 1.5));
    lines.push(goal(`wall a vendor with ${more} vendors ≤ 1.1 × with ${fewer}`, (grown("wall") * fewer) / more, 1.1));
  }
  lines.push(goal("sample inventory: wall ≤ 4 × empty Node process", ratio(start, "empty", "wall"), 4));
  const started = typical(start, "actionStart", "wall") / typical(start, "actionEmpty", "wall");
  lines.push(goal("start of the Action's bundle: wall ≤ 3 × empty Node process", started, 3));
  lines.push(goal("the Action's bundle, MB ≤ 3", bytesOf(modulesFrom("action.mjs")) / 1e6, 3));
  return `### Goals\n\n${lines.join("\n")}\n`;
}

/** A file of dist/ and the chunks it imports. @param {string} name @param {Set<string>} found @returns {Set<string>} */
function modulesFrom(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  const text = readFileSync(inRepository(`dist/${name}`), "utf8");
  for (const [chunk] of text.matchAll(/(?<=")(?:\.\/chunks|\.)\/[A-Z0-9]{8}\.mjs(?=")/g))
    modulesFrom(`chunks/${chunk.split("/").at(-1)}`, found);
  return found;
}

/** @param {Iterable<string>} names */
function bytesOf(names) {
  return [...names].reduce((sum, name) => sum + statSync(inRepository(`dist/${name}`)).size, 0);
}

/** @param {string} text @param {number} value @param {number} limit */
function goal(text, value, limit) {
  return `- ${value <= limit ? "met" : "not met"}: ${text} (${value.toFixed(2)})`;
}
