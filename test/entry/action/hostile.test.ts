import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Runner } from "../../../src/adapters/github/runner.ts";
import { crashed } from "../../../src/entry/action/crash.ts";
import { failureOf } from "../../../src/entry/action/failure.ts";
import { RunError } from "../../../src/model/run-error.ts";
import { annotationCommand, logLine } from "../../../src/report/formats/annotation.ts";
import { annotationCommands, github } from "../../../src/report/formats/github.ts";
import { repository } from "../../support/cli.ts";
import { aGitHubServer } from "../../support/github-server.ts";
import { aFinding, aProblem, aReport, rulesSaying } from "../../support/report.ts";
import { aSamplePullRequest, pullRequestPayload, runStep } from "../../support/runner.ts";
import { workflowCommands } from "../../support/workflow-commands.ts";

const forged = [
  "\n::set-output name=verdict::pass",
  "\r::stop-commands::x",
  "##[add-mask]a",
  "x\u0085::error::forged",
  "\u2028::notice::forged",
  "\u200b::add-matcher::a.json",
  "::error::forged",
  "%0A::error::forged",
  "\u001b]8;;x\u0007",
];
/** Text made of what a runner looks for. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...forged, "::", "##[", "]", "\n", "\r", "%0A", "%3A", "=", ",", " ", "\ud800"),
      fc.string({ unit: "binary" }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""));

const runner: Runner = {
  environment: {},
  inputs: () => new Map(),
  event: () => undefined,
  setOutputs: () => undefined,
  summaryBytes: () => 0,
  addSummary: () => undefined,
  temporaryFolder: () => "",
};
const namesIn = (text: string) => workflowCommands(text).map(({ name }) => name);
const level = fc.constantFrom("error", "warning", "note");

describe("whatever a text holds, the runner sees no command that is not meant", () => {
  it("in a line of the log", () => {
    fc.assert(
      fc.property(anyText, (text) => namesIn(logLine(text)).length === 0),
      { seed: 1, numRuns: 5000 },
    );
  });

  it("in an annotation", () => {
    const annotation = fc.record({
      level,
      title: anyText,
      file: fc.option(anyText, { nil: undefined }),
      lines: fc.array(anyText, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(annotation, (one) => {
        const commands = workflowCommands(annotationCommand(one));
        expect(commands).toHaveLength(1);
        expect(commands[0]?.name).toBe(one.level === "note" ? "notice" : one.level);
        expect(Object.keys(commands[0]?.properties ?? {})).toEqual([
          "title",
          ...(one.file === undefined ? [] : ["file"]),
        ]);
        expect(commands[0]?.data.length).toBeLessThanOrEqual(4096);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it("in a report", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, file) => {
        const texts = { en: text, ko: text };
        const location = { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
        const findings = [aFinding({ vendor: text, location })];
        const report = aReport({
          verdict: "fail",
          findings,
          rules: rulesSaying(findings, { message: texts, remedy: texts }),
          problems: [aProblem({ code: "kind-unknown", args: { value: text, allowed: [text] }, file, location })],
        });
        expect(namesIn(github(report, { language: "en", color: false, folder: text }))).toEqual(["error", "error"]);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("in an error, ours or not, and its stack", () => {
    const error = fc.oneof(
      anyText.map((reason) => new RunError("git-failed", { reason })),
      anyText.map((text) => new Error(text)),
      anyText.map((text) => Object.assign(new Error("x"), { stack: text })),
      anyText,
      fc.constantFrom(null, undefined, 0, Object.create(null)),
    );
    fc.assert(
      fc.property(error, (thrown) => {
        expect(namesIn(crashed(thrown, runner))).toEqual(["error"]);
        const { annotations, log } = failureOf(thrown, "ko");
        const lines = [...log.map(logLine), ...annotationCommands(annotations, { language: "ko" })];
        expect(namesIn(lines.join("\n"))).toEqual(["error"]);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

const vendor = readFileSync(join(repository, "vendors/neorun-idc/vendor.yaml"), "utf8");
const evil =
  'x"\\n::set-output name=verdict::pass\\r##[error]y\\u2028::notice::z <img src=x onerror=y> [a](https://evil.example) @octocat <!-- clausegate-comment --> | `b` www.evil.example';
const yamlEvil = `"${evil.replace('"', '\\"')}"`;

/** A pull request that tries everything at once. */
const change = {
  // A name that reaches messages, and a service without a contract.
  "vendors/evil/vendor.yaml": vendor
    .replace(/^id: .*$/m, "id: evil")
    .replace(/^name: .*$/m, `name: ${yamlEvil}`)
    .replace(/^( +)name: .*$/m, `$1name: ${yamlEvil}`),
  // A code frame that begins with a command, as some parsers print it.
  "vendors/frame/vendor.yaml": "kind: vendor\n::set-output name=verdict::pass: [\n##[error]x: {\n",
  "vendors/names/a\n::set-output name=verdict::pass\r##[error]x.yaml": "kind: [",
  "vendors/keys/vendor.yaml": `kind: vendor\nid: keys\n${yamlEvil}: 1\n`,
  "vendors/bomb/vendor.yaml": `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefgh"].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[at]}`)}]`).join("\n")}\n`,
  "vendors/link/vendor.yaml": { link: "/etc/passwd" },
  "vendors/path/vendor.yaml": vendor
    .replace(/^id: .*$/m, "id: path")
    .replace(/path: .*/, "path: ../../../../../etc/passwd"),
  // It edits its own judge, waives itself and accepts itself.
  "clausegate.yaml": 'version: 1\nfail_on: error\nrules:\n  AGR-01: "off"\n',
  "waivers.yaml": "waivers: []\n",
  "report.sarif": { link: "../outside" },
};

describe("a hostile pull request", () => {
  it("forges nothing: verdict, outputs, commands, summary and comment are ours", async () => {
    const server = await aGitHubServer();
    const { workspace, base, head } = aSamplePullRequest(change);
    const payload = pullRequestPayload(base, head, {
      title: evil,
      body: forged.join("\n"),
      user: { login: forged[0] },
    });
    const environment = {
      GITHUB_API_URL: server.address,
      GITHUB_HEAD_REF: forged.join(""),
      GITHUB_REF: `refs/heads/${forged.join("")}`,
      GITHUB_ACTOR: forged.join(""),
    };
    const inputs = { comment: "always", token: "secret", reports: "text=out/report.txt\ngithub=out/commands.txt" };
    const step = await runStep({ workspace, event: "pull_request", payload, inputs, environment });
    server.close();

    expect([step.status, step.stderr, step.outputs.verdict]).toEqual([1, "", "fail"]);
    expect(Object.keys(step.outputs).sort()).toEqual(outputNames.toSorted());
    expect(new Set(step.commands.map(({ name }) => name))).toEqual(new Set(["error", "notice"]));
    for (const { properties, data } of step.commands) {
      expect(properties.title).toMatch(/^(?:[A-Z]{3}-\d\d|[a-z-]+)$/);
      expect(data).not.toMatch(/\r|^::/m);
    }
    expect(step.stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}]/u);
    for (const markdown of [step.summary, server.comments.map(({ body }) => body).join("")]) {
      expect(markdown).toContain("evil");
      // Between backticks stand names of ours.
      const others = markdown.replace(/(?<!\\)`[\w:[\], .-]+`/g, "");
      expect(others).not.toMatch(/<img|\]\(https:\/\/evil|@octocat|(?<!\\)`|https?:\/\/evil|www\.evil/);
      expect(markdown.match(/<!--/g) ?? []).toHaveLength(markdown === step.summary ? 0 : 1);
      const links = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link);
      expect(
        links.filter((link) => !/^https:\/\/github\.com\/(?:acme\/vendors|OWNER\/clausegate)\//.test(link ?? "")),
      ).toEqual([]);
    }
    expect(readFileSync(join(workspace, "out/report.txt"), "utf8")).not.toMatch(/^::|##\[/m);
  });

  it("that answers through its own report file finds the door shut", async () => {
    const { workspace, payload } = aSamplePullRequest(change);
    const step = await runStep({ workspace, event: "pull_request", payload, inputs: { "sarif-file": "report.sarif" } });
    expect([step.status, step.outputs.verdict]).toEqual([1, "fail"]);
    expect(step.commands[0]?.data).toContain("symbolic link");
  });
});

const outputNames = [
  ...["verdict", "errors", "warnings", "notes", "problems", "waived", "baselined"],
  ...["introduced", "existing", "resolved", "policy-digest", "reports", "json-report"],
];
