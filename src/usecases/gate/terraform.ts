import type { Language } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import { jsonForLogs, terminal } from "../../report/formats/escape.ts";
import { problemTexts } from "../../texts/problems.ts";
import { recordsOfText } from "../../texts/records-of.ts";
import type { OnboardingDecision, Reason } from "./decision.ts";
import type { DecisionFormat } from "./format.ts";

/**
 * Renders the answer for Terraform's data source `external`: one JSON object with only string values. Exit codes are
 * those of every format: Terraform ignores the output of a program that does not exit with 0, so only an allowed vendor
 * has a result.
 */
export const terraform: DecisionFormat = (decision, { language }) => {
  const { allow, vendor, service, asOf, commit, recordsOf, policy, change, searchedUntil } = decision;
  const result: Readonly<Record<string, string>> = {
    allow: String(allow),
    decision: decision.decision,
    vendor,
    service: service ?? "",
    as_of: asOf ?? "",
    commit: commit ?? "",
    records_of: recordsOf && asOf !== null ? recordsOfText(recordsOf, asOf)[language] : "",
    policy_digest: policy.digest,
    changes_on: change?.on ?? "",
    changes_to: change?.to ?? "",
    searched_until: searchedUntil ?? "",
    reasons: reasonLines(decision, language).join("\n"),
  };
  return jsonForLogs(`${JSON.stringify(result)}\n`);
};

/** Renders each reason and problem on one line, for readers of standard error. Safe to print. */
export function reasonLines({ reasons, problems }: OnboardingDecision, language: Language): string[] {
  return [
    ...reasons.map((reason) => reasonLine(reason, language)),
    ...problems.map((problem) => problemLine(problem, language)),
  ];
}

function problemLine(problem: Problem, language: Language): string {
  const { file, location, code } = problem;
  const { message, remedy } = problemTexts(problem, language);
  return terminal(`${code} ${placeOf(file, location?.line)}: ${message} — ${remedy}`);
}

function reasonLine({ code, rule, message, remedy, location }: Reason, language: Language): string {
  const place = location ? ` ${placeOf(location.file, location.line)}` : "";
  const whatToDo = remedy ? ` — ${remedy[language]}` : "";
  return terminal(`${rule ?? code}${place}: ${message[language]}${whatToDo}`);
}

function placeOf(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}
