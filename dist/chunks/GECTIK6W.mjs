import {
  verdictExitCodes
} from "./HWZRO4P5.mjs";
import {
  configListNames,
  configLists
} from "./PJOQ7SBH.mjs";
import "./XHHGLD5O.mjs";
import "./JZH77BKT.mjs";
import "./3UVLQH2K.mjs";
import "./VP2PCGBI.mjs";
import "./GGCO3OD4.mjs";
import "./VTDQJ4V5.mjs";
import {
  namesOf
} from "./RFFL7C6I.mjs";
import "./TCZMWEJO.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";
import "./EDLHOCD4.mjs";
import {
  configName,
  loadConfig
} from "./AFYYOXFM.mjs";
import {
  effectiveConfig,
  ruleOverrides,
  severities
} from "./BBMG7SHM.mjs";
import "./AVJ24XGL.mjs";
import "./WBBPKHAB.mjs";
import "./3BQ33MSS.mjs";
import {
  openDirectory
} from "./IZ3K34NI.mjs";
import "./4EXV3A2G.mjs";
import {
  loadPolicyFiles
} from "./I2AQDVFV.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./Y7AFZUF3.mjs";
import "./CJ3BINIA.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/config.ts
var configCommand = {
  name: "config",
  description: {
    en: "Print the effective configuration and the source of each value",
    ko: "적용되는 설정값과 그 출처를 출력"
  },
  options: [
    {
      flags: "--root <dir>",
      en: "folder with clausegate.yaml (default: current folder)",
      ko: "clausegate.yaml이 있는 폴더 (기본값: 현재 폴더)",
      default: "."
    },
    {
      flags: "--format <format>",
      en: "format: text, json (default: text)",
      ko: "형식: text, json (기본값: text)",
      choices: configListNames,
      default: "text"
    },
    {
      flags: "--fail-on <severity>",
      en: "show the effect of 'check --fail-on'",
      ko: "'check --fail-on'을 적용한 결과를 표시",
      choices: severities
    },
    {
      flags: "--language <language>",
      en: "show the effect of 'check --language'",
      ko: "'check --language'를 적용한 결과를 표시",
      choices: languages
    }
  ],
  examples: ["clausegate config", "clausegate config --fail-on warning", "clausegate config --format json"],
  exitCodes: verdictExitCodes,
  run: runConfig
};
async function runConfig(flags, terminal) {
  let tree = await openDirectory(flags.root), policy = await loadPolicyFiles(terminal.policies), file = await loadConfig(tree, namesOf(policy)), { values, entries } = effectiveConfig(file, flags), list = { file: file ? configName : null, entries, overrides: ruleOverrides(values, policy.catalogue) }, language = values.language ?? terminal.language;
  return terminal.queue([configLists[flags.format](list, { language, color: terminal.color })]), 0;
}
export {
  configCommand
};
