import {
  pageLanguageOption,
  ruleArgument,
  verdictExitCodes
} from "./HWZRO4P5.mjs";
import {
  ruleListNames,
  ruleLists
} from "./GY6UJIU5.mjs";
import "./WZB23OXP.mjs";
import {
  explain,
  findRule
} from "./H74RJ6FB.mjs";
import "./XHHGLD5O.mjs";
import "./3UVLQH2K.mjs";
import "./VP2PCGBI.mjs";
import "./VTDQJ4V5.mjs";
import "./TCZMWEJO.mjs";
import "./LXN4WPQL.mjs";
import "./3BQ33MSS.mjs";
import {
  loadPolicyFiles
} from "./I2AQDVFV.mjs";
import "./CJ3BINIA.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

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
    pageLanguageOption
  ],
  examples: ["clausegate rules", "clausegate rules --format markdown --language ko"],
  exitCodes: verdictExitCodes,
  run: runRules
}, explainCommand = {
  name: "explain",
  description: {
    en: "Explain a rule: requirement and source, a bad and a good example, remedy",
    ko: "규칙 설명: 요구 내용과 근거, 위반 예와 올바른 예, 조치 방법"
  },
  arguments: [ruleArgument],
  options: [pageLanguageOption],
  examples: ["clausegate explain SEC-03", "clausegate explain pii-supervision --language ko"],
  exitCodes: verdictExitCodes,
  run: runExplain
};
async function runRules(flags, terminal) {
  let { catalogue } = (await loadPolicyFiles(terminal.policies)).catalogue, language = flags.language ?? terminal.language;
  return terminal.queue([ruleLists[flags.format](catalogue, { language, color: terminal.color })]), 0;
}
async function runExplain(flags, terminal, name) {
  let { catalogue } = await loadPolicyFiles(terminal.policies), options = { language: flags.language ?? terminal.language, color: terminal.color };
  return terminal.queue([explain(findRule(name, catalogue), catalogue, options)]), 0;
}
export {
  explainCommand,
  rulesCommand
};
