import {
  verdictExitCodes
} from "./HWZRO4P5.mjs";
import {
  configListNames,
  configLists
} from "./GOD5P7PH.mjs";
import "./XHHGLD5O.mjs";
import "./JZH77BKT.mjs";
import "./5PEHU2WF.mjs";
import "./3UVLQH2K.mjs";
import "./OTZ5WJHQ.mjs";
import "./Q37IYJQM.mjs";
import "./F6OEWRLI.mjs";
import {
  namesOf
} from "./FWW4XIYE.mjs";
import "./TCZMWEJO.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";
import "./X76P7RBZ.mjs";
import {
  idleSeverities
} from "./C2GGYT4W.mjs";
import {
  configName,
  loadConfig
} from "./MQN6OAKE.mjs";
import {
  effectiveConfig,
  ruleOverrides
} from "./TUNEC4PM.mjs";
import {
  severities
} from "./3MZWJ4ZW.mjs";
import "./AVJ24XGL.mjs";
import "./R3LP3U5P.mjs";
import "./3BQ33MSS.mjs";
import {
  openDirectory
} from "./KQ6NE4U5.mjs";
import "./4EXV3A2G.mjs";
import {
  loadPolicyFiles
} from "./VSGQGH3Q.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./AR4NGG7O.mjs";
import "./OJ6MM54N.mjs";
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
  let tree = await openDirectory(flags.root), policy = await loadPolicyFiles(terminal.policies), file = await loadConfig(tree, namesOf(policy)), { values, entries } = effectiveConfig(file, flags), list = {
    file: file ? configName : null,
    entries,
    overrides: ruleOverrides(values, policy.catalogue),
    idleSeverities: idleSeverities(values, policy.catalogue)
  }, language = values.language ?? terminal.language;
  return terminal.queue([configLists[flags.format](list, { language, color: terminal.color })]), 0;
}
export {
  configCommand
};
