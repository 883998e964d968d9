import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment in the form of GitHub's REST API. */
export interface ServerComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
}

/** An answer that replaces the usual one; `acts` when the request still has its effect. */
export interface Trouble {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly acts?: boolean;
}

export interface GitHubServer {
  readonly address: string;
  readonly comments: ServerComment[];
  /** Requests so far, as `METHOD /path`. */
  readonly requests: string[];
  /** Answers for the next requests whose `METHOD /path` begins with the key, in order. */
  readonly troubles: Record<string, Trouble[]>;
  close(): void;
}

export const bot = "github-actions[bot]";
const route = /^\/repos\/acme\/vendors\/issues\/(?:7\/comments|comments\/(\d+))$/;

/**
 * Starts a server that answers as GitHub's REST API does for comments of pull request 7 of acme/vendors, to a
 * workflow's own token.
 */
export async function aGitHubServer(user?: string): Promise<GitHubServer> {
  const comments: ServerComment[] = [];
  const requests: string[] = [];
  const troubles: Record<string, Trouble[]> = {};
  let lastId = 100;

  function act(method: string, url: URL, body: { body?: string }): [number, unknown] {
    const [isKnown, id] = route.exec(url.pathname) ?? [];
    if (url.pathname === "/user")
      return user ? [200, { login: user }] : [403, { message: "Resource not accessible by integration" }];
    if (url.pathname === "/graphql") return [200, { data: { viewer: { login: bot } } }];
    if (isKnown === undefined) return [404, { message: "Not Found" }];
    if (method === "GET") {
      const [size, page] = [Number(url.searchParams.get("per_page")), Number(url.searchParams.get("page"))];
      return [200, comments.slice(size * (page - 1), size * page)];
    }
    if ((body.body ?? "").length > 65_536) return [422, { message: "Validation Failed" }];
    if (method === "POST") {
      lastId += 1;
      const comment = { id: lastId, body: body.body ?? "", user: { login: user ?? bot } };
      comments.push(comment);
      return [201, comment];
    }
    const found = comments.find((comment) => comment.id === Number(id));
    if (!found) return [404, { message: "Not Found" }];
    found.body = body.body ?? "";
    return [200, found];
  }

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    let text = "";
    for await (const piece of request) text += piece;
    const url = new URL(request.url ?? "/", "http://localhost");
    const name = `${request.method} ${url.pathname}`;
    requests.push(name);
    if (request.headers.authorization !== "Bearer secret") return send(response, 401, { message: "Bad credentials" });
    const trouble = Object.entries(troubles)
      .find(([begin, list]) => name.startsWith(begin) && list.length > 0)?.[1]
      .shift();
    if (!trouble || trouble.acts) {
      const [status, answer] = act(request.method ?? "", url, text === "" ? {} : JSON.parse(text));
      if (!trouble) return send(response, status, answer);
    }
    if (trouble?.status === 0) return void request.socket.destroy();
    return send(response, trouble?.status ?? 500, { message: trouble?.message ?? "trouble" }, trouble?.headers);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, comments, requests, troubles, close: () => server.close() };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}
