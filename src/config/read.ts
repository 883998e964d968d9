import { isCaseKind } from "../model/fail-on-except.ts";
import { compareBy } from "../model/order.ts";
import type { RawProblem } from "../model/problem.ts";
import { caseKinds } from "../model/rule.ts";
import { namesOfCases } from "../model/rule-override.ts";
import type { SourceFile } from "../model/tree.ts";
import { documentsOf, type RecordDocument } from "../records/document.ts";
import { isParsed, parseFile } from "../records/parse.ts";
import { cut } from "../records/schema-problems.ts";
import { suggest } from "../records/suggest.ts";
import { problemAt, validateDocument } from "../records/validate.ts";
import type { CatalogueIndex } from "../rules/catalogue.ts";
import type { Config } from "../schemas/generated/types.ts";

/** A valid configuration and the document it was read from. */
export interface ConfigFile {
  readonly config: Config;
  readonly source: RecordDocument;
}

/** Names that a configuration may use. */
export interface Names {
  readonly catalogue: CatalogueIndex;
  readonly isTimeZone: (name: string) => boolean;
}

/**
 * Reads a configuration: exactly one YAML document, valid in every part. All problems at once, in the order of the
 * file.
 */
export function readConfig(file: SourceFile, names: Names): ConfigFile | { readonly problems: readonly RawProblem[] } {
  const parsed = parseFile(file);
  if (!isParsed(parsed))
    return { problems: [parsed.code === "empty-file" ? { ...parsed, code: "config-empty" } : parsed] };
  const [source, second] = documentsOf(parsed);
  if (source?.value === null || source?.value === undefined)
    return { problems: [{ code: "config-empty", file: file.path, args: {} }] };
  const problems = [...problemsOf(source, names), ...(second ? [problemAt(second, "config-documents", [])] : [])];
  if (problems.length > 0) return { problems: problems.sort(byPlace) };
  // The schema has just accepted the value.
  return { config: source.value as Config, source };
}

function problemsOf(source: RecordDocument, names: Names): RawProblem[] {
  const invalid = validateDocument("config", source).map(
    // The only required key.
    (problem): RawProblem => (problem.code === "missing-key" ? { ...problem, code: "version-missing" } : problem),
  );
  const isExplained = invalid.some(({ pointer }) => pointer === "/timezone");
  return [
    ...invalid,
    ...unknownRules(source, names),
    ...unknownExceptions(source, names),
    ...(isExplained ? [] : unknownTimeZone(source, names)),
  ];
}

function unknownRules(source: RecordDocument, { catalogue: index }: Names): RawProblem[] {
  const rules = partOf(source.value, "rules");
  const written = typeof rules === "object" && rules !== null && !Array.isArray(rules) ? Object.keys(rules) : [];
  return written.flatMap((name) => {
    const fault = faultOf(name, index);
    return fault ? [problemAt(source, fault.code, ["rules", name], { args: fault.args, aim: "key" })] : [];
  });
}

/** Returns why a name is that of no rule or case; undefined where it is one. */
function faultOf(
  name: string,
  index: CatalogueIndex,
  others: readonly string[] = [],
): Pick<RawProblem, "code" | "args"> | undefined {
  const { rules } = index.catalogue;
  const [id = ""] = name.split("/", 1);
  const rule = index.rule(id);
  if (rule?.id === name) return undefined;
  const known = rule ? namesOfCases(rule) : [...others, ...rules.flatMap((one) => [one.id, ...namesOfCases(one)])];
  if (known.includes(name)) return undefined;
  const suggestion = suggest(name, known);
  const args = { value: cut(name), ...(suggestion && { suggestion }) };
  return rule ? { code: "unknown-case", args: { ...args, rule: id } } : { code: "unknown-rule", args };
}

function unknownExceptions(source: RecordDocument, { catalogue: index }: Names): RawProblem[] {
  const names = partOf(source.value, "fail_on_except");
  if (!Array.isArray(names)) return [];
  return names.flatMap((name, at) => {
    if (typeof name !== "string" || isCaseKind(name)) return [];
    const fault = faultOf(name, index, caseKinds);
    return fault ? [problemAt(source, fault.code, ["fail_on_except", at], { args: fault.args })] : [];
  });
}

function unknownTimeZone(source: RecordDocument, { isTimeZone }: Names): RawProblem[] {
  const name = partOf(source.value, "timezone");
  if (typeof name !== "string" || isTimeZone(name)) return [];
  return [problemAt(source, "unknown-timezone", ["timezone"], { args: { value: cut(name) } })];
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

const byPlace = compareBy<RawProblem>(
  (a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0),
  (a, b) => (a.location?.column ?? 0) - (b.location?.column ?? 0),
);
