import {
  configListNames,
  configLists
} from "./OQS6YB6T.mjs";
import "./JZH77BKT.mjs";
import "./NLNF4SXZ.mjs";
import "./E4YOFGUG.mjs";
import {
  verdictExitCodes
} from "./6DTKQRCX.mjs";
import "./B7LHAUU4.mjs";
import "./3UVLQH2K.mjs";
import {
  namesOf
} from "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import "./TCZMWEJO.mjs";
import {
  openDirectory
} from "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import {
  idleSeverities
} from "./54347ZTS.mjs";
import "./6G4ILWCR.mjs";
import {
  configName,
  loadConfig
} from "./4VOMADCF.mjs";
import {
  effectiveConfig,
  ruleOverrides
} from "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import {
  severities
} from "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import "./AWFRYJOD.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";
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
