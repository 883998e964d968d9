import {
  pageLanguageOption
} from "./6DTKQRCX.mjs";
import {
  readSchemas
} from "./2STXOYIX.mjs";
import "./B7LHAUU4.mjs";
import "./UITIN32H.mjs";
import {
  suggest
} from "./3BQ33MSS.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/schema.ts
var schemaCommand = {
  name: "schema",
  description: {
    en: "Print a JSON Schema of records, configuration or reports; without a name, list them",
    ko: "기록, 설정, 보고서의 JSON Schema를 출력. 이름이 없으면 목록"
  },
  arguments: [{ name: "[name]", en: "name of the schema, such as record", ko: "스키마의 이름 (예: record)" }],
  options: [pageLanguageOption],
  examples: ["clausegate schema", "clausegate schema record > record.schema.json"],
  exitCodes: {
    en: "Exit codes: 0 printed, 2 there is no such schema",
    ko: "종료 코드: 0 출력함, 2 해당 스키마가 없음"
  },
  run: runSchema
};
async function runSchema(_flags, terminal, name) {
  let schemas = readSchemas(terminal.policies), known = [...schemas.keys()];
  if (name === void 0)
    return terminal.queue(known.map((one) => `${one}
`)), 0;
  let text = schemas.get(name);
  if (text === void 0) {
    let suggestion = suggest(name, known);
    throw new RunError("schema-unknown", { name, known, ...suggestion && { suggestion } });
  }
  return terminal.queue([text]), 0;
}
export {
  schemaCommand
};
