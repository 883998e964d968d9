import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { JsonReport } from "../src/schemas/generated/types.ts";
import { clausegateHere } from "./support/cli.ts";
import { policy } from "./support/inventory.ts";

/** What is said, by a person, to be wrong in an example: `expected.yaml` beside its inventory. */
interface Expected {
  readonly as_of: string;
  readonly verdict: string;
  readonly findings: readonly { rule: string; severity: string; vendor: string | null; file: string; line: number }[];
  readonly problems: readonly { code: string; file: string; line?: number }[];
}

const folder = new URL("../examples/defects/", import.meta.url);
const examples = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

function expectedOf(name: string): Expected {
  return load(readFileSync(new URL(`${name}/expected.yaml`, folder), "utf8")) as Expected;
}

const line = (item: object) => JSON.stringify(item, Object.keys(item).sort());

describe("the examples of defects", () => {
  it("are one for each defect case and group", () => {
    expect(examples).toEqual(
      expect.arrayContaining([
        "case-1-no-contract",
        "case-2-missing-statutory-items",
        "case-3-generic-terms-only",
        "selection",
        "agreement",
        "security-terms",
        "personal-data-terms",
        "development-terms",
        "evidence",
        "problems",
      ]),
    );
  });

  it("show every rule of the criterion", () => {
    const shown = new Set(examples.flatMap((name) => expectedOf(name).findings.map(({ rule }) => rule)));
    const rules = policy.catalogue.catalogue.rules.filter(({ basis }) => basis !== "gate");
    expect(rules.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each(examples)("%s gives exactly what is said, at the lines that are said, and exit code 1", async (name) => {
    const expected = expectedOf(name);
    const args = ["check", "--root", `examples/defects/${name}`, "--as-of", String(expected.as_of), "--format", "json"];
    const { status, stdout } = await clausegateHere(args);
    const report: JsonReport = JSON.parse(stdout);
    const findings = report.findings.map(({ rule, severity, vendor, file, line }) => ({
      rule,
      severity,
      vendor,
      file,
      line,
    }));
    const problems = report.problems.map(({ code, file, line }) => ({ code, file, ...(line !== null && { line }) }));
    expect(findings.map(line).sort()).toEqual(expected.findings.map(line).sort());
    expect(problems.map(line).sort()).toEqual(expected.problems.map(line).sort());
    expect([report.verdict, status]).toEqual([expected.verdict, 1]);
  });
});
