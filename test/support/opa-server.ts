import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { findOpa } from "../../tools/opa.ts";

/** An OPA server on loopback. */
export interface OpaServer {
  /** Posts to a path below `/v1/data/`; no body stands for undefined. Keeps its connections. */
  ask(path: string, body: unknown): Promise<{ readonly status: number; readonly result: unknown }>;
  /** Returns the status of a GET request. */
  get(path: string): Promise<number>;
  /** Returns the first log line that is wanted, past or future. */
  logged(isWanted: (line: string) => boolean): Promise<string>;
  stop(): Promise<void>;
}

export interface OpaOptions {
  readonly level?: "error" | "info";
  /** Path that answers with 200 once the server is ready. */
  readonly isReady?: "/health" | "/health?bundles";
}

/** Starts `opa run --server` with more arguments, and waits until it is ready. */
export async function anOpaServer(args: readonly string[], options: OpaOptions = {}): Promise<OpaServer> {
  const { level = "error", isReady = "/health?bundles" } = options;
  const port = await freePort();
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const place = ["--addr", `127.0.0.1:${port}`, "--log-level", level, "--disable-telemetry"];
  const child = spawn(findOpa(), ["run", "--server", ...place, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    // Less garbage collection: a test needs many rules in a short time.
    env: { PATH: process.env.PATH, GOGC: "800" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  const send = (method: string, path: string, body?: unknown) => exchange({ agent, port, method, path }, body);
  const server: OpaServer = {
    get: async (path) => (await send("GET", path)).status,
    ask: async (path, body) => {
      const { status, text } = await send("POST", `/v1/data/${path}`, body);
      return { status, result: JSON.parse(text).result };
    },
    logged: (isWanted) =>
      until(
        child,
        () => said.split("\n").find(isWanted),
        () => said,
      ),
    stop: async () => {
      agent.destroy();
      if (isGone(child)) return;
      child.kill();
      await once(child, "exit");
    },
  };
  const answers = async () => ((await server.get(isReady).catch(() => 0)) === 200 ? true : undefined);
  await until(child, answers, () => said).catch(async (error) => {
    await server.stop();
    throw error;
  });
  return server;
}

/** Waits for the first result of `look`. Throws when the process ends before, or after some seconds. */
async function until<T>(
  child: ChildProcess,
  look: () => T | undefined | Promise<T | undefined>,
  said: () => string,
): Promise<T> {
  for (let tries = 0; tries < 400 && !isGone(child); tries++) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`opa did not do what was expected: ${said()}`);
}

function isGone({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function exchange(
  options: { agent: Agent; port: number; method: string; path: string },
  body: unknown,
): Promise<{ status: number; text: string }> {
  return new Promise((done, failed) => {
    const sent = request({ ...options, headers: { "content-type": "application/json" } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, text }));
    });
    sent.on("error", failed);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** A loopback port without a listener. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
