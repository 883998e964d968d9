import { readSchemas } from "../../adapters/disk/schema-files.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import { suggest } from "../../records/suggest.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { pageLanguageOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate schema`. */
interface SchemaFlags {
  readonly language?: Language;
}

export const schemaCommand: CliCommand<SchemaFlags, [string | undefined]> = {
  name: "schema",
  description: {
    en: "Print a JSON Schema of records, configuration or reports; without a name, list them",
    ko: "기록, 설정, 보고서의 JSON Schema를 출력. 이름이 없으면 목록",
  },
  arguments: [{ name: "[name]", en: "name of the schema, such as record", ko: "스키마의 이름 (예: record)" }],
  options: [pageLanguageOption],
  examples: ["clausegate schema", "clausegate schema record > record.schema.json"],
  exitCodes: {
    en: "Exit codes: 0 printed, 2 there is no such schema",
    ko: "종료 코드: 0 출력함, 2 해당 스키마가 없음",
  },
  run: runSchema,
};

/** Prints one schema, byte for byte as it ships, or all names. Throws `RunError` `schema-unknown`. */
async function runSchema(_flags: SchemaFlags, terminal: Terminal, name?: string): Promise<ExitCode> {
  const schemas = readSchemas(terminal.policies);
  const known = [...schemas.keys()];
  if (name === undefined) {
    terminal.queue(known.map((one) => `${one}\n`));
    return 0;
  }
  const text = schemas.get(name);
  if (text === undefined) {
    const suggestion = suggest(name, known);
    throw new RunError("schema-unknown", { name, known, ...(suggestion && { suggestion }) });
  }
  terminal.queue([text]);
  return 0;
}
