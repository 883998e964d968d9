import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { repository } from "../../support/cli.ts";
import { aGitHubServer } from "../../support/github-server.ts";
import { annotationsOf, aPullRequest, aSampleRepository, runStep } from "../../support/runner.ts";

const path = "vendors/hanbit-cs/contracts/hanbit-cs-2026.yaml";
const whole = readFileSync(join(repository, path), "utf8");
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

/** What the author pushes, one after the other. */
const typo = whole.replace("interval_months: 6\n", "interval_month: 6\n").replace("status: signed", "status: singed");
const noTraining = whole.replace(/ {2}- document: main\n {4}article: 제9조\n(?: {4}.*\n)+/, "");
const better = `${whole.trimEnd()}\n  # 재위탁 현황은 분기마다 받는다\n`;

const origin = aSampleRepository();
const server = await aGitHubServer();
afterAll(() => server.close());

async function push(text: string) {
  const { workspace, payload, merge } = aPullRequest(origin, { [path]: text });
  const environment = { GITHUB_API_URL: server.address, GITHUB_GRAPHQL_URL: `${server.address}/graphql` };
  const inputs = { comment: "on-findings", token: "secret", "sarif-file": "clausegate.sarif" };
  const step = await runStep({ workspace, event: "pull_request", payload, inputs, environment });
  const sarif = JSON.parse(readFileSync(join(workspace, "clausegate.sarif"), "utf8"));
  const rules: string[] = sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
  return { ...step, merge, rules, annotations: annotationsOf(step), comment: server.comments.map(({ body }) => body) };
}

it("accompanies a pull request from opening to green", async () => {
  const first = await push(typo);
  expect(first.annotations).toEqual([
    `error unknown-value ${path}:${lineOf(typo, "status: singed")}`,
    `error unknown-key ${path}:${lineOf(typo, "interval_month: 6")}`,
  ]);
  expect(first.commands.map(({ data }) => data)).toEqual([
    expect.stringContaining("did you mean 'signed'?"),
    expect.stringContaining("did you mean 'interval_months'?"),
  ]);
  expect([first.status, first.outputs.verdict, first.outputs.problems]).toEqual([1, "fail", "2"]);
  expect(first.rules).toEqual(["problem/unknown-value", "problem/unknown-key"]);
  expect(first.comment).toEqual([expect.stringContaining("# FAIL")]);

  const second = await push(noTraining);
  expect(second.annotations).toEqual([`error SEC-03 ${path}:${lineOf(noTraining, "clauses:")}`]);
  expect(second.commands[0]?.data).toMatch(/training.*\n.*covers: \[security-training\]/);
  expect([second.status, second.outputs.verdict, second.outputs.introduced]).toEqual([1, "fail", "1"]);
  const link = `https://github.com/acme/vendors/blob/${second.merge}/${path}#L${lineOf(noTraining, "clauses:")}`;
  expect(second.summary).toContain(`](${link})`);
  expect(second.rules).toContain("SEC-03");
  expect(second.comment).toEqual([expect.stringContaining(`](${link})`)]);

  const last = await push(better);
  expect([last.status, last.outputs.verdict, last.annotations]).toEqual([0, "pass", []]);
  expect(last.outputs).toMatchObject({ errors: "0", problems: "0", introduced: "0" });
  expect(last.summary).toMatch(/^# PASS/);
  expect(last.comment).toEqual([expect.stringContaining("# PASS")]);
});
