// Measures an OPA that serves the bundle on loopback against the same evaluation in one process: requests per second
// and latency. Prints Markdown; timings are not tests.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadBuiltInPolicy } from "clausegate";
import { findOpa, opaVersion } from "../tools/opa.ts";
import { inRepository } from "../tools/paths.ts";
import { writeDossiers } from "./dossiers.mjs";
import { writeInventory } from "./inventory.mjs";

const AS_OF = "2026-06-30";
const SEED = 20260630;
const VENDORS = 200;
const CONNECTIONS = [1, 4, 16];

/** @typedef {{ name: string, connections: number, times: number[], wall: number }} Row milliseconds */

const { values } = parseArgs({ options: { requests: { type: "string", default: "1000" } } });
const requests = Number(values.requests);
if (!Number.isSafeInteger(requests) || requests < 1) throw new Error("--requests takes a whole number above 0");
const folder = mkdtempSync(join(tmpdir(), "clausegate-service-"));
try {
  const load = loadavg()[0]?.toFixed(2);
  const dossiers = await makeDossiers();
  const rows = [await inProcess(dossiers)];
  const server = await serve();
  try {
    for (const connections of [1, 4])
      rows.push(await overHttp("clausegate/judgement", connections, server.port, dossiers));
    for (const connections of CONNECTIONS)
      rows.push(await overHttp("clausegate/gate", connections, server.port, dossiers));
  } finally {
    server.stop();
  }
  process.stdout.write(table(rows, load ?? "?"));
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * Returns the dossiers of generated vendors with the evidence of the guidelines, as `clausegate dossier` prints them.
 */
async function makeDossiers() {
  const root = join(folder, "inventory");
  writeInventory(root, VENDORS, SEED);
  const written = join(folder, "dossiers");
  await writeDossiers(root, written, AS_OF);
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(written, name), "utf8"));
  const { evidence } = read("_guidelines.json");
  const names = readdirSync(written).filter((name) => name !== "_guidelines.json");
  return names.map(read).map((dossier) => ({ ...dossier, evidence: { ...evidence, ...dossier.evidence } }));
}

/** @param {import("clausegate").PolicyInput[]} dossiers @returns {Promise<Row>} */
async function inProcess(dossiers) {
  const policy = await loadBuiltInPolicy();
  return measure("in one process, compiled module, `judgement`", 1, dossiers, async (dossier) => {
    policy.evaluate(dossier);
  });
}

/** @param {string} path @param {number} connections @param {number} port @param {import("clausegate").PolicyInput[]} dossiers @returns {Promise<Row>} */
async function overHttp(path, connections, port, dossiers) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const bodies = new Map(dossiers.map((dossier) => [dossier, JSON.stringify({ input: dossier })]));
  try {
    return await measure(`OPA, \`POST /v1/data/${path}\``, connections, dossiers, (dossier) =>
      post({ agent, port, path: `/v1/data/${path}` }, bodies.get(dossier) ?? ""),
    );
  } finally {
    agent.destroy();
  }
}

/**
 * Sends a tenth of the requests first, unmeasured; then all, several at a time.
 * @param {string} name
 * @param {number} connections
 * @param {import("clausegate").PolicyInput[]} dossiers
 * @param {(dossier: import("clausegate").PolicyInput) => Promise<void>} ask
 * @returns {Promise<Row>}
 */
async function measure(name, connections, dossiers, ask) {
  const run = async (/** @type {number} */ count) => {
    /** @type {number[]} */
    const times = [];
    let next = 0;
    const worker = async () => {
      while (next < count) {
        const dossier = /** @type {import("clausegate").PolicyInput} */ (dossiers[next++ % dossiers.length]);
        const started = performance.now();
        await ask(dossier);
        times.push(performance.now() - started);
      }
    };
    await Promise.all(Array.from({ length: connections }, worker));
    return times;
  };
  await run(Math.ceil(requests / 10));
  const started = performance.now();
  const times = await run(requests);
  const wall = performance.now() - started;
  process.stderr.write(`bench: ${name}, ${connections}: ${wall.toFixed(0)} ms\n`);
  return { name, connections, times: times.sort((a, b) => a - b), wall };
}

/**
 * Fails if there is no result: an undefined one would be the fastest.
 * @param {import("node:http").RequestOptions} options
 * @param {string} body
 * @returns {Promise<void>}
 */
function post(options, body) {
  const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((done, failed) => {
    const sent = request({ ...options, method: "POST", headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => {
        if (response.statusCode === 200 && text.startsWith('{"result":')) done();
        else failed(new Error(`${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    sent.on("error", failed);
    sent.end(body);
  });
}

/**
 * Starts an OPA with the bundle of `dist/` and waits until it is ready.
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
async function serve() {
  const bundle = join(folder, "bundle.tar.gz");
  const made = spawnSync(process.execPath, [inRepository("dist/cli.mjs"), "policy", "bundle", "--output", bundle]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  const port = await freePort();
  const args = ["run", "--server", "--addr", `127.0.0.1:${port}`, "--log-level", "error", "--bundle", bundle];
  const child = spawn(findOpa(), args, { stdio: "ignore" });
  for (let tries = 0; tries < 200; tries++) {
    const isReady = await fetch(`http://127.0.0.1:${port}/health?bundles`)
      .then(({ ok }) => ok)
      .catch(() => false);
    if (isReady) return { port, stop: () => child.kill() };
    await new Promise((done) => setTimeout(done, 50));
  }
  child.kill();
  throw new Error("OPA is not ready");
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** @param {Row[]} rows @param {string} load */
function table(rows, load) {
  const machine = `Node ${process.version}, OPA ${opaVersion}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores that server and client share; load average ${load} at the start. ${requests} requests a row, dossiers of ${VENDORS} generated vendors.`;
  const head = "| | connections | requests a second | p50 ms | p99 ms |\n| --- | ---: | ---: | ---: | ---: |";
  const lines = rows.map(({ name, connections, times, wall }) => {
    const at = (/** @type {number} */ share) => (times[Math.ceil(share * times.length) - 1] ?? Number.NaN).toFixed(1);
    return `| ${name} | ${connections} | ${((1000 * times.length) / wall).toFixed(0)} | ${at(0.5)} | ${at(0.99)} |`;
  });
  return `${machine}\n\n${head}\n${lines.join("\n")}\n`;
}
