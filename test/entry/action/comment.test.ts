import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openApi } from "../../../src/adapters/github/api.ts";
import { markerOf } from "../../../src/entry/action/comment.ts";
import { repository } from "../../support/cli.ts";
import { aGitHubServer, bot, type GitHubServer } from "../../support/github-server.ts";
import { annotationsOf, aSamplePullRequest, runStep, type StepResult } from "../../support/runner.ts";

const contract = "vendors/neorun-idc/contracts/colocation-2022.yaml";
const bad = aSamplePullRequest({ [contract]: null });
const good = aSamplePullRequest({ "README.md": "x" });
const marker = markerOf("");
const list = "GET /repos/acme/vendors/issues/7/comments";
const post = "POST /repos/acme/vendors/issues/7/comments";

const servers: GitHubServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function aServer(user?: string): Promise<GitHubServer> {
  const server = await aGitHubServer(user);
  servers.push(server);
  return server;
}

function run(server: GitHubServer, pull = bad, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const { workspace, payload } = pull;
  return runStep({
    workspace,
    payload,
    event: "pull_request",
    inputs: { comment: "on-findings", token: "secret", ...inputs },
    environment: { GITHUB_API_URL: server.address, GITHUB_GRAPHQL_URL: `${server.address}/graphql` },
  });
}

const errors = [`error CHG-01 ${contract}:3`, "error AGR-01 vendors/neorun-idc/vendor.yaml:11"];
const posts = ({ requests }: GitHubServer) => requests.filter((request) => request === post).length;

describe("the comment", () => {
  it("is off unless it is asked for", async () => {
    const server = await aServer();
    expect((await run(server, bad, { comment: "" })).outputs.verdict).toBe("fail");
    expect(server.requests).toEqual([]);
  });

  it("is made once and then kept up to date, until the pull request is green", async () => {
    const server = await aServer();
    expect(annotationsOf(await run(server))).toEqual(errors);
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]?.body).toMatch(new RegExp(`^${marker}\n# FAIL — `));
    expect(server.comments[0]?.body).toContain("](https://github.com/acme/vendors/actions/runs/42)");
    await run(server);
    expect(server.requests.filter((request) => request.startsWith("PATCH"))).toEqual([]);
    await run(server, good);
    expect(server.comments.map(({ body }) => body.split("\n")[1])).toEqual(["# PASS — ISMS-P 2.3.2, as of 2026-06-30"]);
    expect(posts(server)).toBe(1);
  });

  it.each([
    { comment: "on-findings", count: 0 },
    { comment: "always", count: 1 },
  ])("is made $count times where there is nothing to say, with $comment", async ({ comment, count }) => {
    const server = await aServer();
    expect((await run(server, good, { comment })).commands).toEqual([]);
    expect(server.comments).toHaveLength(count);
  });

  it("says that a run could not be judged, so that no older verdict stands", async () => {
    const server = await aServer();
    await run(server, good, { comment: "always" });
    const step = await run(server, good, { root: "nowhere" });
    expect([step.status, step.outputs.verdict]).toEqual([1, "error"]);
    expect(server.comments.map(({ body }) => body.split("\n")[1])).toEqual(["# NOT JUDGED"]);
  });

  it("leads to the job summary where it is cut", async () => {
    const server = await aServer();
    const keys = Array.from({ length: 90 }, (_, at) => `${"unheard".repeat(20)}${at}: 1`).join("\n");
    const paths = [contract, "vendors/hanbit-cs/contracts/hanbit-cs-2026.yaml"];
    const change = paths.map((path) => [path, `${readFileSync(join(repository, path), "utf8")}\n${keys}\n`]);
    await run(server, aSamplePullRequest(Object.fromEntries(change)));
    const [{ body } = { body: "" }] = server.comments;
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain(": [the job summary](https://github.com/acme/vendors/actions/runs/42)**");
  });

  it("of somebody else is left alone, whatever marker it bears", async () => {
    const server = await aServer();
    const theirs = { id: 1, body: `${marker}\n# PASS`, user: { login: "mallory" } };
    const quoting = { id: 2, body: `> ${marker}`, user: { login: bot } };
    server.comments.push(theirs, quoting);
    await run(server);
    expect(server.comments.map(({ body }) => body.split("\n")[0])).toEqual([marker, `> ${marker}`, marker]);
    expect(theirs.body).toBe(`${marker}\n# PASS`);
  });

  it("is found on any page, and belongs to the user of the token", async () => {
    const server = await aServer("reviewer");
    for (let id = 1; id <= 250; id += 1) server.comments.push({ id, body: "x", user: { login: "reviewer" } });
    server.comments.push({ id: 251, body: `${marker}\nold`, user: { login: "reviewer" } });
    await run(server);
    expect([server.comments.length, server.comments.at(-1)?.body.split("\n")[1]?.slice(0, 6)]).toEqual([251, "# FAIL"]);
    expect(server.requests.filter((request) => request === list)).toHaveLength(3);
  });

  it("is another one for another folder", () => {
    expect(markerOf("a/")).not.toBe(markerOf("b/"));
    expect(markerOf("--> x")).toMatch(/^<!-- clausegate-comment [0-9a-f]{16} -->$/);
  });
});

describe("trouble with GitHub", () => {
  it.each([
    { name: "a token that may only read", at: post, troubles: [{ status: 403 }], says: "pull-requests: write" },
    {
      name: "a conversation that is locked",
      at: post,
      troubles: [{ status: 403, message: "Unable to create comment because issue is locked." }],
      says: "the conversation is locked",
    },
    { name: "a token that has expired", at: "GET /user", troubles: [{ status: 401 }], says: "invalid token (401)" },
    { name: "a token that expires", at: list, troubles: [{ status: 401 }], says: "invalid token (401)" },
    { name: "a pull request it does not show", at: list, troubles: [{ status: 404 }], says: "does not show" },
    { name: "a comment it does not take", at: post, troubles: [{ status: 422 }], says: "422" },
    {
      name: "a server that stays down",
      at: list,
      troubles: Array.from({ length: 3 }, () => ({ status: 503 })),
      says: "503",
    },
    { name: "no answer", at: list, troubles: Array.from({ length: 3 }, () => ({ status: 0 })), says: "did not answer" },
    {
      name: "a limit that lasts",
      at: list,
      troubles: [{ status: 429, headers: { "retry-after": "3600" } }],
      says: "rate limit",
    },
    {
      name: "not knowing who the token is",
      at: "GET /user",
      troubles: Array.from({ length: 3 }, () => ({ status: 500 })),
      says: "500",
    },
    {
      name: "a redirect",
      at: post,
      troubles: [{ status: 307, headers: { location: "http://127.0.0.1:9/" } }],
      says: "307",
    },
  ])("is a warning and leaves the verdict: $name", async ({ at, troubles, says }) => {
    const server = await aServer();
    server.troubles[at] = [...troubles];
    const step = await run(server);
    expect([step.status, step.outputs.verdict, annotationsOf(step)]).toEqual([
      1,
      "fail",
      ["warning clausegate", ...errors],
    ]);
    expect(step.commands[0]?.data).toContain(says);
    expect(server.comments).toEqual([]);
  });

  it("never turns red a pull request that passes", async () => {
    const server = await aServer();
    server.troubles[post] = [{ status: 403 }];
    const step = await run(server, good, { comment: "always" });
    expect([step.status, step.outputs.verdict, annotationsOf(step)]).toEqual([0, "pass", ["warning clausegate"]]);
  });

  it.each([
    { status: 502, acts: true },
    { status: 0, acts: true },
  ])("makes no second comment after $status when the first was made", async (trouble) => {
    const server = await aServer();
    server.troubles[post] = [trouble];
    expect(annotationsOf(await run(server))).toEqual(errors);
    expect([server.comments.length, posts(server)]).toEqual([1, 1]);
  });

  it("makes no second comment after 502 when nobody knows", async () => {
    const server = await aServer();
    server.troubles[post] = [{ status: 502 }];
    const step = await run(server);
    expect(annotationsOf(step)).toEqual(["warning clausegate", ...errors]);
    expect([server.comments.length, posts(server)]).toEqual([0, 1]);
    expect(annotationsOf(await run(server))).toEqual(errors);
    expect(server.comments).toHaveLength(1);
  });

  it.each([
    { status: 429, headers: { "retry-after": "1" } },
    { status: 403, headers: { "retry-after": "1" }, message: "You have exceeded a secondary rate limit" },
  ])("waits as long as a limit says, and then makes the comment: $status", async (trouble) => {
    const server = await aServer();
    server.troubles[post] = [trouble];
    expect(annotationsOf(await run(server))).toEqual(errors);
    expect([server.comments.length, posts(server)]).toEqual([1, 2]);
  });

  it("tries again what only reads or replaces", async () => {
    const server = await aServer();
    await run(server, good, { comment: "always" });
    server.troubles[list] = [{ status: 502 }];
    server.troubles.PATCH = [{ status: 502 }, { status: 0 }];
    expect(annotationsOf(await run(server))).toEqual(errors);
    expect(server.comments.map(({ body }) => body.split("\n")[1]?.slice(0, 6))).toEqual(["# FAIL"]);
  });

  it("delays a run by no more than its patience, however many requests get no answer", async () => {
    let asked = 0;
    const silent = createServer(() => {
      asked += 1;
    });
    await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
    const { port } = silent.address() as AddressInfo;
    const patience = { answer: 40, run: 60, firstPause: 1 };
    const api = openApi({ address: `http://127.0.0.1:${port}`, token: "secret", userAgent: "test" }, patience);
    for (const path of ["/user", "/repos", "/repos"])
      expect(await api({ method: "GET", path })).toEqual({ status: 0, body: undefined });
    // The first takes all there is; nothing is sent any more.
    expect(asked).toBeLessThanOrEqual(2);
    silent.closeAllConnections();
    silent.close();
  });

  it("is not asked for without a token", async () => {
    const server = await aServer();
    const step = await run(server, bad, { token: "" });
    expect(annotationsOf(step)).toEqual(["warning clausegate", ...errors]);
    expect(server.requests).toEqual([]);
  });
});
