import { type ChildProcess, spawn } from "node:child_process";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { findOpa } from "../../src/build/opa.mjs";

/** An OPA that serves a bundle on loopback. */
export interface OpaServer {
  readonly url: string;
  /** Asks below `/v1/data/`. Without a body for undefined. Keeps its connections. */
  ask(path: string, body: unknown): Promise<{ readonly status: number; readonly result: unknown }>;
  get(path: string): Promise<number>;
  stop(): Promise<void>;
}

/** Starts `opa run --server` with more arguments, and waits until it is ready. */
export async function anOpaServer(args: readonly string[]): Promise<OpaServer> {
  const port = await freePort();
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const address = `127.0.0.1:${port}`;
  const started = ["run", "--server", "--addr", address, "--log-level", "error", "--disable-telemetry", ...args];
  // It collects its garbage less often: the rules of a whole test in a short time.
  const env = { PATH: process.env.PATH, GOGC: "800" };
  const child = spawn(findOpa(), started, { stdio: ["ignore", "ignore", "pipe"], env });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const send = (method: string, path: string, body?: unknown) => exchange({ agent, port, method, path }, body);
  const get = async (path: string) => (await send("GET", path)).status;
  const server: OpaServer = {
    url: `http://${address}`,
    get,
    ask: async (path, body) => {
      const { status, text } = await send("POST", `/v1/data/${path}`, body);
      return { status, result: JSON.parse(text).result };
    },
    stop: async () => {
      agent.destroy();
      if (child.exitCode !== null) return;
      const ended = new Promise((done) => child.once("exit", done));
      child.kill();
      await ended;
    },
  };
  for (let tries = 0; tries < 300; tries++) {
    if (isGone(child)) throw new Error(`opa ended: ${said}`);
    if ((await get("/health?bundles").catch(() => 0)) === 200) return server;
    await new Promise((done) => setTimeout(done, 50));
  }
  await server.stop();
  throw new Error(`opa is not ready: ${said}`);
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

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
