import type { Report } from "../../src/model/report.ts";

/** Problems as `code file:line:column`, or `code file` where the whole file is meant. */
export function problemsOf({ problems }: Report): string[] {
  return problems.map(({ code, file, location }) =>
    location ? `${code} ${file}:${location.line}:${location.column}` : `${code} ${file}`,
  );
}

/** Findings as `RULE file:line:column`. */
export function findingsOf({ findings }: Report): string[] {
  return findings.map(({ rule, location }) => `${rule} ${location.file}:${location.line}:${location.column}`);
}

/** Rules of the findings, in order, each once. */
export function rulesOf({ findings }: Report): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}
