import {
  asOfOption,
  pageLanguageOption,
  ruleArgument,
  verdictExitCodes
} from "./SGSQGCSX.mjs";
import {
  ruleListNames,
  ruleLists
} from "./ICE6WIPQ.mjs";
import {
  explain,
  findRule
} from "./7Z6QX6WM.mjs";
import "./XHHGLD5O.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  words
} from "./63UXO6ZM.mjs";
import {
  today
} from "./RMX5S7AL.mjs";
import {
  markdown
} from "./TCZMWEJO.mjs";
import {
  casesOf,
  nameOfCase,
  ownSeverity
} from "./AASZUAJI.mjs";
import {
  parseDay
} from "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import {
  loadPolicyFiles
} from "./PEZGJUTO.mjs";
import "./5UPLSCGC.mjs";
import "./4T2EIIXA.mjs";
import "./6AHHN2US.mjs";
import "./VABSIXCH.mjs";

// src/usecases/rules/list-cases.ts
var caseLists = { text, json, markdown: table };
function allCases({ rules }) {
  return rules.flatMap(casesOf);
}
function text(catalogue, { language, color }) {
  let palette = paletteFor(color);
  return [...allCases(catalogue).map((found) => {
    let severity = ownSeverity(found), marks = [words[severity][language], ...kindOf(found).map((kind) => words.kinds[kind][language])];
    return `${palette[severity](nameOfCase(found.rule.id, found.name))}  ${found.broken[language]} ${palette.dim(`(${marks.join(", ")})`)}`;
  }), ""].join(`
`);
}
function kindOf({ broken }) {
  return broken.kind === void 0 ? [] : [broken.kind];
}
function json(catalogue) {
  let cases = allCases(catalogue).map((found) => {
    let { rule, name, broken } = found, { kind, since = rule.since, en, ko } = broken, severity = ownSeverity(found);
    return { name: nameOfCase(rule.id, name), rule: rule.id, case: name, severity, kind, since, en, ko };
  });
  return `${JSON.stringify({ schemaVersion: 1, edition: catalogue.edition, cases }, null, 2)}
`;
}
function table(catalogue, { language }) {
  let heads = words.caseColumns.map((column) => column[language]), rows = allCases(catalogue).map((found) => [
    `\`${nameOfCase(found.rule.id, found.name)}\``,
    words[ownSeverity(found)][language],
    kindOf(found).map((kind) => words.kinds[kind][language]).join(", "),
    markdown(found.broken[language])
  ]), line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), `|${" --- |".repeat(heads.length)}`, ...rows.map(line), ""].join(`
`);
}

// src/entry/cli/rules.ts
var rulesCommand = {
  name: "rules",
  description: { en: "List all rules with their requirements", ko: "모든 규칙과 요구사항 목록" },
  options: [
    {
      flags: "--format <format>",
      en: "format: text, json, markdown (default: text)",
      ko: "형식: text, json, markdown (기본값: text)",
      choices: ruleListNames,
      default: "text"
    },
    {
      flags: "--cases",
      en: "list the cases of every rule by name, with severity and finding; the names are permanent",
      ko: "규칙별 위반 유형의 이름, 심각도, 지적 내용 목록. 이름은 바뀌지 않음"
    },
    pageLanguageOption
  ],
  examples: ["clausegate rules", "clausegate rules --format markdown --language ko", "clausegate rules --cases"],
  exitCodes: verdictExitCodes,
  run: runRules
}, explainCommand = {
  name: "explain",
  description: {
    en: "Explain a rule: requirement and source, a bad and a good example, remedy",
    ko: "규칙 설명: 요구 내용과 근거, 위반 예와 올바른 예, 조치 방법"
  },
  arguments: [ruleArgument],
  options: [asOfOption, pageLanguageOption],
  examples: ["clausegate explain SEC-03", "clausegate explain pii-supervision --as-of 2022-12-31 --language ko"],
  exitCodes: verdictExitCodes,
  run: runExplain
};
async function runRules(flags, terminal) {
  let { catalogue } = (await loadPolicyFiles(terminal.policies)).catalogue, language = flags.language ?? terminal.language, lists = flags.cases ? caseLists : ruleLists;
  return terminal.queue([lists[flags.format](catalogue, { language, color: terminal.color })]), 0;
}
async function runExplain(flags, terminal, name) {
  let asOf = flags.asOf === void 0 ? today() : parseDay(flags.asOf), { catalogue } = await loadPolicyFiles(terminal.policies), options = { asOf, language: flags.language ?? terminal.language, color: terminal.color };
  return terminal.queue([explain(findRule(name, catalogue), catalogue, options)]), 0;
}
export {
  explainCommand,
  rulesCommand
};
