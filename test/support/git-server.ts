import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

/** A server to fetch repositories from, like GitHub's: only with a token. */
export interface GitServer {
  readonly address: string;
  /** Requests as `METHOD /path`. */
  readonly requests: string[];
  /** The `Authorization` header of each request. */
  readonly credentials: (string | undefined)[];
  /** Folder of the repository served as `acme/vendors`. */
  origin: string;
  /** Target of a redirect for all requests, instead of an answer. */
  redirect?: string;
  close(): void;
}

export const basic = (token: string) => `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;

/** Serves one repository to clients with the token `secret`, by Git's smart HTTP protocol. */
export async function aGitServer(origin = ""): Promise<GitServer> {
  const requests: string[] = [];
  const credentials: (string | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const url = new URL(request.url ?? "/", "http://localhost");
    requests.push(`${request.method} ${url.pathname}`);
    credentials.push(request.headers.authorization);
    if (served.redirect !== undefined) {
      return void response.writeHead(302, { location: served.redirect + (request.url ?? "") }).end();
    }
    if (request.headers.authorization !== basic("secret")) {
      return void response.writeHead(401, { "www-authenticate": "Basic" }).end();
    }
    const body = Buffer.concat(pieces);
    answer(served.origin, { request, response, url, body: isPacked(request) ? gunzipSync(body) : body });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = () => server.close();
  const served: GitServer = { address: `http://127.0.0.1:${port}`, requests, credentials, origin, close };
  return served;
}

function isPacked({ headers }: IncomingMessage): boolean {
  return headers["content-encoding"] === "gzip";
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly body: Buffer;
}

function answer(origin: string, { request, response, url, body }: Exchange): void {
  const what = { "/acme/vendors/info/refs": "advertisement", "/acme/vendors/git-upload-pack": "result" }[url.pathname];
  if (what === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": `application/x-git-upload-pack-${what}` });
  if (what === "advertisement") response.write("001e# service=git-upload-pack\n0000");
  const options = ["--stateless-rpc", ...(what === "advertisement" ? ["--advertise-refs"] : [])];
  const configuration = ["-c", "uploadpack.allowFilter=true", "-c", "safe.directory=*"];
  const git = spawn("git", [...configuration, "upload-pack", ...options, origin], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, GIT_PROTOCOL: String(request.headers["git-protocol"]) },
  });
  git.stdin.on("error", () => undefined).end(body);
  git.stdout.pipe(response);
}
