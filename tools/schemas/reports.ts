// The schemas of reports that share parts.
import { below, changed, type JsonSchema, mapValues, picked, without } from "./json-schema.ts";
import { readDefinitions, readSchema } from "./read.ts";

/** Returns the schemas of everything the command writes, by file name. */
export function reportSchemas(): Map<string, JsonSchema> {
  return new Map([
    ["report.schema.json", reportSchema()],
    ...["decision", "draft", "history", "import", "manifest"].map(
      (name) => [`${name}.schema.json`, readSchema(name)] as const,
    ),
    ["blame.schema.json", blameSchema()],
    ["audit.schema.json", auditSchema()],
    ["organisation.schema.json", organisationSchema()],
  ]);
}

/** Returns the schema of a report, with waivers and baseline entries as in their files. */
export function reportSchema(): JsonSchema {
  const { $defs, ...report } = readSchema("report");
  const own = {
    ...picked(readDefinitions("waivers"), ["id", "date", "given_for", "waiver"]),
    ...picked(readDefinitions("baseline"), ["digest", "baseline_entry"]),
  };
  return { ...report, $defs: { ...$defs, ...own } };
}

/** Keys of a report that the report of several repositories repeats. */
const sharedByRepositories = [
  ...[
    "tool",
    "policy",
    "commit",
    "recordsOf",
    "failOn",
    "failOnExcept",
    "summary",
    "overrides",
    "findings",
    "problems",
  ],
];
/** Keys of findings and problems that only the report of one repository has. */
const onlyInOne = ["section", "frame", "detail", "services", "excuse"];

/** The report of several repositories: shared parts are described as in a report. */
function organisationSchema(): JsonSchema {
  const report = readSchema("report");
  const shared = picked(below(report, "properties"), sharedByRepositories);
  const shortened = mapValues(shared, (schema, name) => (isDetailed(name) ? withoutDetails(schema) : schema));
  const taken = picked(below(report, "$defs"), ["report_args", "waiver_note"]);
  return { ...readSchema("organisation"), $defs: { ...shortened, ...taken } };
}

const isDetailed = (name: string) => name === "findings" || name === "problems";

function withoutDetails(list: JsonSchema): JsonSchema {
  return changed(list, ["items", "properties"], (properties) => without(properties, onlyInOne));
}

/** The report of an evidence pack: shared parts are described as in a report. */
function auditSchema(): JsonSchema {
  const report = readSchema("report");
  const { $defs, ...audit } = readSchema("audit");
  return {
    ...audit,
    $defs: {
      ...picked(below(report, "properties"), ["tool", "policy", "recordsOf", "failOn", "summary", "overrides"]),
      ...picked(below(report, "$defs"), ["localized", "section", "frame", "report_args", "waiver_note"]),
      ...$defs,
    },
  };
}

/** The report of `blame`: commits and findings are described as in a history. */
function blameSchema(): JsonSchema {
  const shared = without(readDefinitions("history"), ["history_entry", "history_status", "history_changed"]);
  return { ...readSchema("blame"), $defs: shared };
}
