import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { repository } from "../../support/cli.ts";
import { aRepository, type Change, commit, commitTree, git } from "../../support/git.ts";
import { aGitServer, basic } from "../../support/git-server.ts";
import { annotationsOf, aSampleRepository, examplePayload, runStep, type StepResult } from "../../support/runner.ts";

const contract = "vendors/neorun-idc/contracts/colocation-2022.yaml";
const noContract: Change = { [contract]: null };
const missing = [`error CHG-01 ${contract}:3`, "error AGR-01 vendors/neorun-idc/vendor.yaml:11"];
const fromAhead = "from an earlier entry of the merge queue: ";
const broken = readFileSync(join(repository, contract), "utf8").replace("status: signed", "status: singed");
const harmless = (name: string): Change => ({ [`docs/${name}.md`]: name });
const branch = "refs/heads/main";

const server = await aGitServer();
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  server.credentials.length = 0;
  delete server.redirect;
});

interface Queue {
  readonly origin: string;
  readonly main: string;
  /** The entries' merge commits, in order. */
  readonly entries: readonly string[];
}

/** A queue of pull requests, each merged into the one ahead as GitHub does; `main` stays where it was. */
function aQueue(...changes: readonly Change[]): Queue {
  const origin = aSampleRepository();
  const main = git(origin, ["rev-parse", "main"]);
  const entries: string[] = [];
  let at = main;
  for (const change of changes) {
    git(origin, ["checkout", "--quiet", "--detach", at]);
    const pull = commit(origin, change);
    at = commitTree(origin, `${pull}^{tree}`, [at, pull], "queue");
    entries.push(at);
  }
  git(origin, ["update-ref", "refs/heads/gh-readonly-queue/main/pr-7", at]);
  git(origin, ["checkout", "--quiet", "main"]);
  return { origin, main, entries };
}

interface Entry {
  readonly at?: number;
  readonly depth?: number;
  /** What `origin` says in the clone's configuration; nothing leads there by default. */
  readonly remote?: string;
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Beside the ids of the queue. */
  readonly group?: object;
  readonly config?: string;
}

/** Checks an entry out as the quick start does, and judges it. */
async function judge(queue: Queue, entry: Entry = {}): Promise<StepResult> {
  const { at = queue.entries.length - 1, depth = 2, remote = "file:///private", token = "secret" } = entry;
  const workspace = aRepository();
  const head = queue.entries[at] ?? "";
  git(workspace, ["fetch", "--quiet", ...(depth > 0 ? [`--depth=${depth}`] : []), `file://${queue.origin}`, head]);
  git(workspace, ["checkout", "--quiet", "--detach", "FETCH_HEAD"]);
  appendFileSync(join(workspace, ".git/config"), `[remote "origin"]\n\turl = ${remote}\n${entry.config ?? ""}`);
  server.origin = queue.origin;
  const group = { head_sha: head, base_sha: queue.entries[at - 1] ?? queue.main, base_ref: branch, ...entry.group };
  return runStep({
    workspace,
    event: "merge_group",
    payload: { ...examplePayload("merge_group"), merge_group: group },
    inputs: { token, ...entry.inputs },
    environment: { GITHUB_SERVER_URL: server.address, ...entry.environment },
  });
}

const verdict = ({ status, outputs }: StepResult) => [status, outputs.verdict];

describe("an entry of a merge queue", () => {
  it("is judged from where it left the branch", async () => {
    const queue = aQueue(noContract);
    const step = await judge(queue);
    expect([...verdict(step), annotationsOf(step)]).toEqual([1, "fail", missing]);
    expect(step.summary).toContain(`judged by ${queue.main.slice(0, 12)}`);
    expect(step.commands.every(({ data }) => !data.startsWith(fromAhead))).toBe(true);
    expect(step.summary).not.toContain("entries ahead");
  });

  it("passes where nothing in the queue is wrong", async () => {
    const step = await judge(aQueue(harmless("a"), harmless("b")));
    expect([...verdict(step), step.commands]).toEqual([0, "pass", []]);
  });

  it("fails with the entry ahead, which it is merged with, and says whose findings they are", async () => {
    const own = "vendors/hanbit-cs/contracts";
    const step = await judge(aQueue(noContract, { [own]: null }));
    expect(verdict(step)).toEqual([1, "fail"]);
    const ahead = step.commands.filter(({ data }) => data.startsWith(fromAhead));
    expect(annotationsOf({ commands: ahead }).sort()).toEqual([...missing].sort());
    expect(annotationsOf(step).length).toBeGreaterThan(missing.length);
    expect(step.stdout).toContain("Findings and problems from earlier entries of the merge queue: 2");
    expect(step.summary).toContain("| error \\(introduced, from an earlier entry of the merge queue\\) | ");
    expect(step.summary).toContain("| error \\(introduced\\) | ");
  });

  it("tells problems of an entry ahead likewise", async () => {
    const step = await judge(aQueue({ [contract]: broken }, harmless("b")));
    expect([...verdict(step), step.outputs.problems]).toEqual([1, "fail", "1"]);
    expect(step.commands.map(({ data }) => data.startsWith(fromAhead))).toEqual([true]);
    expect(step.summary).toContain("problem \\(introduced, from an earlier entry of the merge queue\\)");
  });

  it("passes where it mends what the entry ahead broke", async () => {
    const whole = readFileSync(join(repository, contract), "utf8");
    expect(verdict(await judge(aQueue({ [contract]: broken }, { [contract]: whole })))).toEqual([0, "pass"]);
  });

  it("is judged by the branch's configuration, not by what an entry ahead loosens", async () => {
    const loose = { "clausegate.yaml": 'version: 1\nrules:\n  AGR-01: "off"\n  CHG-01: "off"\n' };
    const step = await judge(aQueue(loose, noContract));
    expect(verdict(step)).toEqual([1, "fail"]);
    expect(annotationsOf(step)).toEqual(expect.arrayContaining(missing));
  });

  it.each([1, 2, 0])("of a long queue is judged whole at depth %s", async (depth) => {
    const others = Array.from({ length: 6 }, (_, at) => harmless(String(at)));
    const step = await judge(aQueue(noContract, ...others), { depth });
    expect([...verdict(step), annotationsOf(step)]).toEqual([1, "fail", missing]);
  });

  it("is judged from where both part when somebody has pushed past the queue", async () => {
    const queue = aQueue(harmless("a"), noContract);
    commit(queue.origin, { "vendors/hanbit-cs/contracts": null });
    const step = await judge(queue);
    expect([...verdict(step), annotationsOf(step)]).toEqual([1, "fail", missing]);
    expect(step.summary).toContain(`judged by ${queue.main.slice(0, 12)}`);
  });

  it("leaves a deeper clone as deep as it is", async () => {
    const queue = aQueue(noContract, harmless("b"), harmless("c"));
    const step = await judge(queue, { depth: 3 });
    expect(verdict(step)).toEqual([1, "fail"]);
  });

  it("is judged by the input 'base' where that is given", async () => {
    const queue = aQueue(noContract, harmless("b"));
    const step = await judge(queue, { inputs: { base: queue.entries[0] ?? "" }, token: "" });
    expect(verdict(step)).toEqual([0, "pass"]);
    expect(server.requests).toEqual([]);
  });
});

describe("without a token", () => {
  it("'origin' is asked, as the clone is set up", async () => {
    const queue = aQueue(noContract, harmless("b"));
    const step = await judge(queue, { token: "", remote: `file://${queue.origin}` });
    expect([...verdict(step), annotationsOf(step)]).toEqual([1, "fail", missing]);
    expect(server.requests).toEqual([]);
  });

  it("the clone's own refs do where all history is there", async () => {
    const queue = aQueue(noContract, harmless("b"));
    const config = `\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
    const workspace = aRepository();
    appendFileSync(join(workspace, ".git/config"), `[remote "origin"]\n\turl = file://${queue.origin}\n${config}`);
    git(workspace, ["fetch", "--quiet", "origin", "+refs/heads/*:refs/remotes/origin/*"]);
    git(workspace, ["checkout", "--quiet", "--detach", queue.entries[1] ?? ""]);
    git(workspace, ["remote", "set-url", "origin", "file:///private"]);
    const group = { head_sha: queue.entries[1], base_sha: queue.entries[0], base_ref: branch };
    const payload = { ...examplePayload("merge_group"), merge_group: group };
    const step = await runStep({ workspace, event: "merge_group", payload });
    expect([...verdict(step), annotationsOf(step)]).toEqual([1, "fail", missing]);
  });

  it("and without any way to the branch there is no verdict", async () => {
    const step = await judge(aQueue(noContract, harmless("b")), { token: "" });
    expect([...verdict(step), annotationsOf(step)]).toEqual([1, "error", ["error clausegate"]]);
    expect(step.commands[0]?.data).toContain("where this merge group left refs/heads/main is not known");
  });
});

describe("no verdict", () => {
  it("where the branch has the group already: it would be compared with itself", async () => {
    const queue = aQueue(noContract, harmless("b"));
    git(queue.origin, ["update-ref", branch, queue.entries[1] ?? ""]);
    const step = await judge(queue);
    expect([...verdict(step), annotationsOf(step)]).toEqual([1, "error", ["error clausegate"]]);
    expect(step.commands[0]?.data).toContain("already contains");
  });

  it.each([
    { name: "another entry", head: (queue: Queue) => queue.main },
    { name: "a commit nobody has", head: () => "1".repeat(40) },
  ])("where what is checked out is not the head of the group: $name", async ({ name, head }) => {
    const queue = aQueue(noContract, harmless("b"));
    const at = name === "another entry" ? 0 : 1;
    const head_sha = name === "another entry" ? queue.entries[1] : head(queue);
    const step = await judge(queue, { at, group: { head_sha } });
    expect(verdict(step)).toEqual([1, "error"]);
    expect(step.commands[0]?.data).toContain("neither is nor contains");
    expect(server.requests).toEqual([]);
  });
});

describe("the token", () => {
  const queue = aQueue(noContract, harmless("b"));

  it("goes to the server of the event, and into no output", async () => {
    const step = await judge(queue);
    expect(server.credentials.length).toBeGreaterThan(0);
    expect(new Set(server.credentials)).toEqual(new Set([basic("secret")]));
    const told = step.stdout + step.stderr + step.summary + JSON.stringify(step.outputs);
    expect(told).not.toMatch(/secret|eC1hY2Nlc3M/);
  });

  it("goes nowhere else, whatever the clone's configuration says", async () => {
    const other = await aGitServer(queue.origin);
    try {
      const config = [
        `[url "${other.address}/"]\n\tinsteadOf = ${server.address}/\n\tinsteadOf = file://`,
        `[http]\n\tproxy = ${other.address}\n\tfollowRedirects = true`,
        `[remote "${server.address}/acme/vendors"]\n\turl = ${other.address}/acme/vendors\n\tproxy = ${other.address}`,
        `[credential]\n\thelper = "!touch ${queue.origin}/helped; false"`,
      ].join("\n");
      const remote = `${other.address}/acme/vendors`;
      const environment = { http_proxy: other.address, HTTP_PROXY: other.address, ALL_PROXY: other.address };
      const step = await judge(queue, { config, remote, environment });
      expect(verdict(step)).toEqual([1, "fail"]);
      expect(other.credentials.filter((credential) => credential !== undefined)).toEqual([]);
    } finally {
      other.close();
    }
  });

  it("follows no redirect", async () => {
    const other = await aGitServer(queue.origin);
    try {
      server.redirect = other.address;
      const step = await judge(queue);
      expect([...verdict(step), other.requests]).toEqual([1, "error", []]);
    } finally {
      other.close();
    }
  });

  it.each(["https://user@127.0.0.1", "ftp://127.0.0.1", "file:///etc", "", "http://127.0.0.1:9/?x="])(
    "goes nowhere where the server's address is %j",
    async (address) => {
      const step = await judge(queue, { environment: { GITHUB_SERVER_URL: address } });
      expect([...verdict(step), server.requests]).toEqual([1, "error", []]);
    },
  );
});
