import {
  verdictExitCodes
} from "./O7K3MMUW.mjs";
import {
  configListNames,
  configLists
} from "./VADE5WV5.mjs";
import "./B7LHAUU4.mjs";
import "./JZH77BKT.mjs";
import "./BITOOOW4.mjs";
import "./PKUKR2YY.mjs";
import {
  namesOf
} from "./MEI7Z7B3.mjs";
import "./W2NPXWUU.mjs";
import "./3UVLQH2K.mjs";
import "./TCZMWEJO.mjs";
import {
  idleSeverities
} from "./4YYB7GUI.mjs";
import "./FBXKLARF.mjs";
import {
  configName,
  loadConfig
} from "./5CKGNZMG.mjs";
import {
  effectiveConfig,
  ruleOverrides
} from "./URYEM6BW.mjs";
import "./X43CRI7N.mjs";
import "./H227D7BC.mjs";
import {
  severities
} from "./7O7OIE7T.mjs";
import "./AVJ24XGL.mjs";
import "./EZ6TGQ23.mjs";
import "./ZBCPL33F.mjs";
import "./3BQ33MSS.mjs";
import {
  openDirectory
} from "./OAD734PS.mjs";
import "./FHZ6LBIA.mjs";
import "./4EXV3A2G.mjs";
import "./HJESQGJW.mjs";
import {
  loadPolicyFiles
} from "./Q45PLAJB.mjs";
import "./G5QLNUVL.mjs";
import "./AI66IDYK.mjs";
import "./5UPLSCGC.mjs";
import "./4GWJEPKV.mjs";
import {
  languages
} from "./4DI4A6FK.mjs";
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
      en: "folder with clausegate.yaml (default: current folder, else the closest above it in the repository)",
      ko: "clausegate.yaml이 있는 폴더 (기본값: 현재 폴더, 없으면 저장소 안의 가장 가까운 상위 폴더)",
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
