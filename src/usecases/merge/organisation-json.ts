import { jsonForLogs } from "../../report/formats/escape.ts";
import { toJsonFinding, toJsonProblem } from "../../report/formats/json.ts";
import { findingTextsIn } from "../../texts/findings.ts";
import type { Organisation, OrganisationOptions, Repository } from "./organisation.ts";

/**
 * Renders the report as JSON, schema version 1 (`dist/schemas/organisation.schema.json`), in pieces, since it may be
 * long.
 */
export function* organisationJson(organisation: Organisation, { rulePages }: OrganisationOptions): Generator<string> {
  const { version, asOf, verdict, summary, repositories } = organisation;
  const tool = { name: "clausegate", version };
  yield open({ schemaVersion: 1, tool, asOf, verdict, summary }, "");
  yield ',\n  "repositories": [';
  for (const [at, repository] of repositories.entries()) {
    yield at === 0 ? "\n    " : ",\n    ";
    yield* repositoryJson(repository, rulePages);
  }
  yield "\n  ]\n}\n";
}

function* repositoryJson(repository: Repository, rulePages: string | undefined): Generator<string> {
  const { findings, problems, version, rules, ...facts } = repository;
  const textsOf = findingTextsIn(repository.language, rules);
  const { name, policy, commit, recordsOf, language, failOn, failOnExcept, verdict, summary, overrides } = facts;
  const tool = { name: "clausegate", version };
  const judged = { name, tool, policy, commit, recordsOf, language, failOn, failOnExcept, verdict, summary, overrides };
  yield open(judged, "    ");
  yield* list("findings", findings, (finding) => toJsonFinding(finding, textsOf(finding), rulePages));
  yield* list("problems", problems, (problem) => toJsonProblem(problem, language));
  yield "\n    }";
}

/** Renders an object without its end: the long lists follow. */
function open(facts: object, indent: string): string {
  const text = JSON.stringify(facts, null, 2).replaceAll("\n", `\n${indent}`);
  return jsonForLogs(text.slice(0, text.lastIndexOf("\n")));
}

function* list<T>(name: string, items: readonly T[], toJson: (item: T) => object): Generator<string> {
  yield `,\n      "${name}": [`;
  for (const [at, item] of items.entries()) {
    const text = JSON.stringify(toJson(item), null, 2).replaceAll("\n", "\n        ");
    yield `${at === 0 ? "" : ","}\n        ${jsonForLogs(text)}`;
  }
  yield items.length > 0 ? "\n      ]" : "]";
}
