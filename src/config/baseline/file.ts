import { shortfalls } from "../../judgement/compare-findings.ts";
import type { Finding, RuleFinding } from "../../model/finding.ts";
import type { Path } from "../../model/location.ts";
import { compareBy, compareText } from "../../model/order.ts";
import type { RawProblem } from "../../model/problem.ts";
import { firstRulesVersion } from "../../model/rules-version.ts";
import type { SourceFile } from "../../model/tree.ts";
import { parseJson } from "../../records/json-document.ts";
import type { Sourced } from "../../records/records.ts";
import { problemAt, validateDocument } from "../../records/validate.ts";
import type { BaselineEntry, BaselineFile } from "../../schemas/generated/types.ts";
import { baseline as isBaselineFile } from "../../schemas/generated/validators.js";

/** Path of the baseline, from the root. */
export const baselinePath = ".clausegate/baseline.json";

/** An entry of the baseline and its place in the file. */
export interface SourcedEntry extends Sourced<BaselineEntry> {
  readonly path: Path;
}

/**
 * Returns the text of a baseline that accepts findings: open ones, and those the previous baseline accepted. What no
 * baseline accepts is left out, and what is waived. One entry on a line, in a fixed order, for readable diffs.
 */
export function toBaseline(findings: readonly Finding[], rules = firstRulesVersion): string {
  const accepted = findings.filter((finding) => isAcceptable(finding) && finding.disposition !== "waived");
  return writeBaseline(accepted.map(toEntry), rules);
}

/**
 * Whether a baseline may accept a finding: not one of the run configuration's own rules, nor one that only warns of a
 * day to come, which would then be silent when the day is there.
 */
export function isAcceptable({ basis, kind }: Finding): boolean {
  return basis !== "gate" && kind !== "upcoming";
}

/**
 * Returns the text of a baseline. `rules` is the version of the rules it accepts findings of. The same entries in any
 * order give the same bytes.
 */
export function writeBaseline(entries: readonly BaselineEntry[], rules = firstRulesVersion): string {
  const lines = entries.toSorted(entryOrder).map((entry) => `    ${JSON.stringify(inKeyOrder(entry))}`);
  const list = lines.length > 0 ? `[\n${lines.join(",\n")}\n  ]` : "[]";
  const version = rules === firstRulesVersion ? "" : `  "rules": ${JSON.stringify(rules)},\n`;
  return `{\n  "schemaVersion": 1,\n${version}  "entries": ${list}\n}\n`;
}

/** Returns the entry that accepts a finding. */
export function toEntry(finding: Finding): BaselineEntry {
  const { rule, vendor, service, contract, guideline, id, excuse } = finding;
  const lists = listsOf(finding);
  return {
    rule,
    ...(vendor !== null && { vendor }),
    ...(service !== null && { service }),
    ...(contract !== null && { contract }),
    ...(guideline !== null && { guideline }),
    finding: id,
    digest: excuse,
    ...(Object.keys(lists).length > 0 && { lists }),
  };
}

/** The missing things a finding lists, in a fixed order. */
export function listsOf({ args }: RuleFinding): Record<string, string[]> {
  const lists = shortfalls.toSorted(compareText).flatMap((name): [string, string[]][] => {
    const value = args[name];
    return typeof value === "object" ? [[name, value.toSorted(compareText)]] : [];
  });
  return Object.fromEntries(lists);
}

function inKeyOrder({
  rule,
  vendor,
  service,
  contract,
  guideline,
  finding,
  digest,
  lists,
}: BaselineEntry): BaselineEntry {
  return {
    rule,
    ...(vendor !== undefined && { vendor }),
    ...(service !== undefined && { service }),
    ...(contract !== undefined && { contract }),
    ...(guideline !== undefined && { guideline }),
    finding,
    digest,
    ...(lists !== undefined && { lists }),
  };
}

const entryOrder = compareBy<BaselineEntry>(
  (a, b) => compareText(a.vendor ?? "", b.vendor ?? ""),
  (a, b) => compareText(a.guideline ?? "", b.guideline ?? ""),
  (a, b) => compareText(a.rule, b.rule),
  (a, b) => compareText(a.service ?? "", b.service ?? ""),
  (a, b) => compareText(a.contract ?? "", b.contract ?? ""),
  (a, b) => compareText(a.finding, b.finding),
);

/** A baseline as read: its entries, and the version of the rules it accepts findings of. */
export interface ReadBaseline {
  readonly entries: SourcedEntry[];
  readonly rules: string;
  readonly problems: RawProblem[];
}

/** Reads a baseline, and all problems at once. With any problem no entry counts. */
export function readBaseline(file: SourceFile): ReadBaseline {
  const source = parseJson(file);
  const none = { entries: [], rules: firstRulesVersion };
  if ("code" in source) return { ...none, problems: [source] };
  const { value } = source;
  if (!isValid(value)) return { ...none, problems: validateDocument("baseline", source) };
  const entries = value.entries.map((record, at) => ({ record, source, path: ["entries", at] }));
  const problems = repeated(entries);
  return { entries: problems.length > 0 ? [] : entries, rules: value.rules ?? firstRulesVersion, problems };
}

function isValid(value: unknown): value is BaselineFile {
  return isBaselineFile(value);
}

function repeated(entries: readonly SourcedEntry[]): RawProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ record, source, path }) => {
    if (seen.size < seen.add(record.finding).size) return [];
    return [problemAt(source, "duplicate-item", [...path, "finding"], { args: { value: record.finding } })];
  });
}
