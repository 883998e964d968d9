// Checks and tests the Rego: format, strict types against the input schema, allowed builtins, tests with coverage.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { opa } from "../opa.ts";
import { readText } from "../paths.ts";
import { opaInputSchema } from "../schemas/policy-input.ts";
import { inTemporaryFolder } from "../temporary.ts";
import { capabilities, served, sourcesOnly, withoutClauses } from "./arguments.ts";

/** Additional builtins for the answers of an OPA that serves the bundle. */
const servedBuiltins = [
  "is_array",
  "is_object",
  "is_string",
  "array.slice",
  "json.match_schema",
  "regex.replace",
  "sprintf",
  "strings.replace_n",
];

/** Lowest share of lines that the tests must reach, in percent. */
const leastCoverage = 100;

/** Checks format, strictness and types of the Rego, runs its tests, and returns the summary to print. */
export function checkPolicies(): string {
  const unformatted = opa("fmt", "--list", "policies").trim();
  if (unformatted) throw new Error(`opa fmt would change:\n${unformatted}\nRun "opa fmt -w policies".`);
  inTemporaryFolder(checkTypes);
  return testPolicies();
}

function checkTypes(folder: string): void {
  mkdirSync(join(folder, "schema"));
  writeFileSync(join(folder, "schema", "input.json"), JSON.stringify(opaInputSchema()));
  const typed = ["--strict", ...sourcesOnly, "--schema", join(folder, "schema"), "policies"];
  opa("check", ...capabilities, ...served, ...typed);
  writeFileSync(join(folder, "served.json"), JSON.stringify(servedCapabilities()));
  opa("check", "--capabilities", join(folder, "served.json"), ...typed);
  opa("check", "--strict", "policies");
}

interface Capabilities {
  readonly builtins: readonly { readonly name: string }[];
}

function servedCapabilities(): Capabilities {
  const allowed: Capabilities = JSON.parse(readText("tools/policy/capabilities.json"));
  const current: Capabilities = JSON.parse(opa("capabilities", "--current"));
  const more = current.builtins.filter(({ name }) => servedBuiltins.includes(name));
  return { ...allowed, builtins: [...allowed.builtins, ...more] };
}

/** Line coverage of one Rego file, as OPA counts it. */
interface Coverage {
  readonly covered_lines?: number;
  readonly not_covered_lines?: number;
  readonly not_covered?: readonly {
    readonly start: { readonly row: number };
    readonly end: { readonly row: number };
  }[];
}

/**
 * Runs the Rego's tests once, counting the lines they reach. Throws when one fails or the coverage is too low; tests
 * and cases themselves do not count.
 */
function testPolicies(): string {
  const { files }: { files: Readonly<Record<string, Coverage>> } = JSON.parse(measuredTests());
  const measured = Object.entries(files).filter(([name]) => !name.endsWith("_test.rego"));
  const covered = sum(measured.map(([, file]) => file.covered_lines ?? 0));
  const all = covered + sum(measured.map(([, file]) => file.not_covered_lines ?? 0));
  const percent = (100 * covered) / all;
  if (percent >= leastCoverage) return `Rego tests pass and reach ${percent.toFixed(1)} % of ${all} lines.\n`;
  const missed = measured.flatMap(([name, { not_covered: lines = [] }]) =>
    lines.map(({ start, end }) => `${name}:${start.row}-${end.row}`),
  );
  throw new Error(`Rego coverage ${percent.toFixed(1)} % is below ${leastCoverage} %:\n${missed.join("\n")}`);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function measuredTests(): string {
  try {
    // OPA's own limit of five seconds a test is too short on a busy machine.
    return opa("test", "--timeout", "60s", "--coverage", "--format", "json", ...withoutClauses, "policies");
  } catch {
    // With coverage OPA does not say which test failed.
    return opa("test", "--timeout", "60s", ...withoutClauses, "policies");
  }
}
