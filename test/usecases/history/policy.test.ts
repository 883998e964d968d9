import { expect, it } from "vitest";
import { clausesWithout, guidelineFiles, vendorFiles } from "../../support/change.ts";
import { clausegateHere } from "../../support/cli.ts";
import { aPastRepository, commitAs } from "../../support/past.ts";

/** A rule is off for a time; the contract lacks it from before to after. The document of the guideline moves in between. */
function aRepository(): string {
  const root = aPastRepository();
  const at = (date: string) => ({ date: `${date}T10:00:00+09:00`, message: date });
  const lacking = vendorFiles("acme", { contract: { clauses: clausesWithout("internet-restriction") } });
  commitAs(root, { ...guidelineFiles, ...lacking }, at("2026-02-01"));
  commitAs(root, { "clausegate.yaml": { version: 1, rules: { "SEC-06": "off" } } }, at("2026-03-01"));
  commitAs(root, { "vendors/_guidelines/documents/guideline.md": null }, at("2026-04-01"));
  commitAs(root, { "clausegate.yaml": { version: 1, rules: { "SEC-06": "warning" } } }, at("2026-05-01"));
  return root;
}

const root = aRepository();

async function told(policy: string): Promise<string[]> {
  const { stdout } = await clausegateHere(["history", "--root", root, "--policy", policy, "--format", "csv"]);
  const [head = "", ...rows] = stdout.slice(1).trimEnd().split("\r\n");
  const names = head.split(",");
  return rows
    .map((row) => Object.fromEntries(row.split(",").map((cell, at) => [names[at], cell])))
    .filter(({ change }) => change !== "verdict")
    .map(({ day, change, rule, severity, was, before, after }) =>
      [day, before, after, change, rule, severity, was].join(" ").trim(),
    );
}

it("by today's configuration the rule was never off", async () => {
  expect(await told("now")).toEqual([
    "2026-02-01 no-inventory pass introduced SEC-06 warning",
    "2026-04-01 pass fail introduced EVD-01 error",
  ]);
});

it("by the configuration of the time it was an error, then off, then a warning", async () => {
  expect(await told("then")).toEqual([
    "2026-02-01 no-inventory fail introduced SEC-06 error",
    "2026-03-01 fail pass resolved SEC-06 error",
    "2026-04-01 pass fail introduced EVD-01 error",
    "2026-05-01 fail fail introduced SEC-06 warning",
  ]);
});

it("the output says which", async () => {
  for (const [policy, says] of [
    ["now", "Configuration (--policy now): commit"],
    ["then", "Configuration (--policy then), waivers and baseline: of each commit"],
  ]) {
    const { stdout } = await clausegateHere(["history", "--root", root, "--policy", policy ?? ""]);
    expect(stdout).toContain(says);
    expect(stdout).toContain("use that version of the tool");
  }
});

it.each([
  // The newest commit until then is the one that turned the rule off: for all of them.
  { policy: "now", state: "off", since: "2026-02-01" },
  { policy: "then", state: "off", since: "2026-03-01" },
])("blame by the configuration of $policy", async ({ policy, state, since }) => {
  const args = [
    "blame",
    "acme",
    "SEC-06",
    "--root",
    root,
    "--policy",
    policy,
    "--as-of",
    "2026-03-15",
    "--format",
    "json",
  ];
  const { subjects } = JSON.parse((await clausegateHere(args)).stdout);
  expect(subjects).toMatchObject([{ state, since: { day: since } }]);
});
