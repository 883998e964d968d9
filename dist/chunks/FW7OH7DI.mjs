import {
  verdictExitCodes
} from "./HNQJQ6EQ.mjs";
import {
  configListNames,
  configLists
} from "./2X5LM32W.mjs";
import "./XHHGLD5O.mjs";
import "./JZH77BKT.mjs";
import "./3UVLQH2K.mjs";
import "./3LZXUF6S.mjs";
import {
  isTimeZone
} from "./EBRIWDEX.mjs";
import "./CUK4TGQO.mjs";
import "./4GIVSJQT.mjs";
import "./TCZMWEJO.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";
import "./YFVBW5JN.mjs";
import {
  configName,
  loadConfig
} from "./EVSEIVBP.mjs";
import {
  effectiveConfig,
  ruleOverrides,
  severities
} from "./TFCH35QO.mjs";
import "./AVJ24XGL.mjs";
import "./JIHZX3K2.mjs";
import "./3BQ33MSS.mjs";
import {
  openDirectory
} from "./23EPEMMK.mjs";
import "./4EXV3A2G.mjs";
import {
  loadPolicyFiles
} from "./RQE5RKXC.mjs";
import "./UITIN32H.mjs";
import "./G5QLNUVL.mjs";
import "./WTRFFMN3.mjs";
import "./GKMQGW5R.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/config.ts
var configCommand = {
  name: "config",
  description: {
    en: "Print the effective configuration and where each value comes from",
    ko: "적용되는 설정값과 그 출처를 출력"
  },
  options: [
    {
      flags: "--root <dir>",
      en: "folder that holds clausegate.yaml (default: here)",
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
  let tree = await openDirectory(flags.root), { catalogue } = await loadPolicyFiles(terminal.policies), file = await loadConfig(tree, { catalogue, isTimeZone }), { values, entries } = effectiveConfig(file, flags), list = { file: file ? configName : null, entries, overrides: ruleOverrides(values, catalogue) }, language = values.language ?? terminal.language;
  return terminal.queue([configLists[flags.format](list, { language, color: terminal.color })]), 0;
}
export {
  configCommand
};
