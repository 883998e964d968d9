import {
  verdictExitCodes
} from "./SGSQGCSX.mjs";
import {
  configListNames,
  configLists
} from "./5MRESIP7.mjs";
import "./XHHGLD5O.mjs";
import "./JZH77BKT.mjs";
import "./XTY7VTHO.mjs";
import "./3UVLQH2K.mjs";
import "./63UXO6ZM.mjs";
import {
  namesOf
} from "./LWMQB3C4.mjs";
import "./RMX5S7AL.mjs";
import "./TCZMWEJO.mjs";
import {
  idleSeverities
} from "./5XHAQGSA.mjs";
import "./532S43KW.mjs";
import {
  configName,
  loadConfig
} from "./HOXREEIO.mjs";
import {
  effectiveConfig,
  ruleOverrides
} from "./YSIBYHUO.mjs";
import {
  severities
} from "./AASZUAJI.mjs";
import "./AVJ24XGL.mjs";
import "./7MCI2DQA.mjs";
import "./FXRROTOC.mjs";
import "./3BQ33MSS.mjs";
import {
  openDirectory
} from "./AKCIJCBD.mjs";
import "./4EXV3A2G.mjs";
import "./ERWJRQAO.mjs";
import {
  loadPolicyFiles
} from "./PEZGJUTO.mjs";
import "./G5QLNUVL.mjs";
import "./JZEFNIKD.mjs";
import "./5UPLSCGC.mjs";
import "./4T2EIIXA.mjs";
import {
  languages
} from "./6AHHN2US.mjs";
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
