import { type IsoDate, isIsoDate } from "../../model/iso-date.ts";
import { type Language, languages } from "../../model/language.ts";
import type { ChangeScope } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import { type Severity, severities } from "../../model/severity.ts";
import { type NamedOutput, outputOf } from "../shared/named-output.ts";

/** When a comment is written on the pull request. */
export type CommentMode = "off" | "on-findings" | "always";

/** The values of the step's inputs. */
export interface Inputs {
  /** Path below the workspace. */
  readonly root: string;
  readonly asOf: IsoDate | undefined;
  readonly failOn: Severity | undefined;
  readonly language: Language | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly scope: ChangeScope;
  readonly annotations: boolean;
  readonly summary: boolean;
  /** Reports to write; no file twice. */
  readonly reports: readonly NamedOutput[];
  readonly comment: CommentMode;
  readonly token: string;
}

/** The inputs' names, as `action.yml` declares them. */
export const inputNames: readonly string[] = [
  ...["root", "as-of", "fail-on", "language", "base", "head", "scope"],
  ...["annotations", "summary", "sarif-file", "reports", "comment", "token"],
];

const scopes: readonly ChangeScope[] = ["changed", "all"];
const commentModes: readonly CommentMode[] = ["off", "on-findings", "always"];
const switches = ["on", "off"] as const;

/** Reads the inputs that are not empty. Throws `RunError` `input-unknown`, `input-invalid`: no input is ignored. */
export function readInputs(given: ReadonlyMap<string, string>): Inputs {
  const unknown = [...given.keys()].find((name) => !inputNames.includes(name));
  if (unknown !== undefined) throw new RunError("input-unknown", { name: unknown });
  return {
    root: given.get("root") ?? ".",
    asOf: readDay(given.get("as-of")),
    failOn: oneOf("fail-on", severities, given),
    language: languageOf(given),
    base: given.get("base"),
    head: given.get("head"),
    scope: oneOf("scope", scopes, given) ?? "changed",
    annotations: oneOf("annotations", switches, given) !== "off",
    summary: oneOf("summary", switches, given) !== "off",
    reports: readReports(given),
    comment: oneOf("comment", commentModes, given) ?? "off",
    token: given.get("token") ?? "",
  };
}

/** The language of texts, including those on all other errors. Throws `RunError` `input-invalid`. */
export function languageOf(given: ReadonlyMap<string, string>): Language | undefined {
  return oneOf("language", languages, given);
}

function oneOf<T extends string>(
  name: string,
  values: readonly T[],
  given: ReadonlyMap<string, string>,
): T | undefined {
  const value = given.get(name);
  const found = values.find((known) => known === value);
  if (value === undefined || found !== undefined) return found;
  throw new RunError("input-invalid", { name, value, expected: [...values] });
}

function readDay(value: string | undefined): IsoDate | undefined {
  if (value === undefined || isIsoDate(value)) return value;
  throw new RunError("input-invalid", { name: "as-of", value, expected: "YYYY-MM-DD" });
}

function readReports(given: ReadonlyMap<string, string>): NamedOutput[] {
  const lines = (given.get("reports") ?? "").split(/\r?\n/).flatMap((line) => line.trim() || []);
  const named = lines.map((value) => {
    const output = outputOf(value);
    if (!output) throw new RunError("input-invalid", { name: "reports", value, expected: reportsForm });
    return output;
  });
  const sarif = given.get("sarif-file");
  const all = sarif === undefined ? named : [{ format: "sarif", file: sarif } as const, ...named];
  const twice = all.find(({ file }, at) => all.findIndex((other) => other.file === file) !== at);
  if (twice) throw new RunError("input-invalid", { name: "reports", value: twice.file, expected: reportsForm });
  return all;
}

const reportsForm = "FORMAT=FILE";
