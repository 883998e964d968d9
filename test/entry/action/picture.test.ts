import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repository } from "../../support/cli.ts";
import { commit } from "../../support/git.ts";
import { aPullRequest, aSampleRepository, runStep } from "../../support/runner.ts";

const hanbit = "vendors/hanbit-cs/contracts/hanbit-cs-2026.yaml";
const saebom = "vendors/saebom-soft/contracts/development-2026.yaml";

/** A record of the sample inventory without its clauses that cover one of these. */
function without(path: string, ...covers: string[]): string {
  const [head = "", ...clauses] = readFileSync(join(repository, path), "utf8").split(/^(?= {2}- document: )/m);
  const kept = clauses.filter((clause) => !covers.some((key) => clause.includes(`covers: [${key}]`)));
  expect(kept).toHaveLength(clauses.length - covers.length);
  return [head, ...kept].join("");
}

const waivers = `version: 1
waivers:
  - rule: DEV-03
    vendor: saebom-soft
    owner: dev-lead@example.com
    approver: ciso@example.com
    approved_on: 2026-06-01
    reason: 차기 릴리스부터 적용
    expires_on: 2026-09-30
`;

/** The text the picture is drawn from. */
const text = join(repository, "docs/pictures/summary.md");

it("the picture shows the summary of a pull request as it is today", async () => {
  const origin = aSampleRepository();
  commit(origin, {
    [hanbit]: without(hanbit, "security-training"),
    [saebom]: without(saebom, "vulnerability-remediation"),
    "waivers.yaml": waivers,
  });
  const { workspace, payload } = aPullRequest(origin, {
    [hanbit]: without(hanbit, "pii-liability", "security-pledge"),
    [saebom]: without(saebom, "vulnerability-remediation", "dev-confidentiality"),
  });
  const { summary, outputs } = await runStep({ workspace, event: "pull_request", payload });
  expect(outputs).toMatchObject({ verdict: "fail", introduced: "3", existing: "1", resolved: "1", waived: "1" });
  if (process.env.RENEW_PICTURE) writeFileSync(text, summary);
  expect(lasting(summary)).toBe(lasting(readFileSync(text, "utf8")));
  expect(existsSync(join(repository, "docs/pictures/summary.png"))).toBe(true);
});

/** Without what changes with every commit and every rule. */
function lasting(summary: string): string {
  return summary.replace(/\b[0-9a-f]{12,64}\b/g, "…");
}
