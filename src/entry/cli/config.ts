import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import { effectiveConfig, ruleOverrides } from "../../config/effective.ts";
import { idleSeverities } from "../../config/idle-severities.ts";
import { configName, loadConfig } from "../../config/load.ts";
import { type Language, languages } from "../../model/language.ts";
import { type Severity, severities } from "../../model/severity.ts";
import { type ConfigListName, configListNames, configLists } from "../../usecases/config/list-formats.ts";
import { namesOf } from "../shared/tree-config.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { verdictExitCodes } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate config`. */
interface ConfigCommandFlags {
  readonly root: string;
  readonly format: ConfigListName;
  readonly failOn?: Severity;
  readonly language?: Language;
}

export const configCommand: CliCommand<ConfigCommandFlags> = {
  name: "config",
  description: {
    en: "Print the effective configuration and the source of each value",
    ko: "적용되는 설정값과 그 출처를 출력",
  },
  options: [
    {
      flags: "--root <dir>",
      en: "folder with clausegate.yaml (default: current folder, else the closest above it in the repository)",
      ko: "clausegate.yaml이 있는 폴더 (기본값: 현재 폴더, 없으면 저장소 안의 가장 가까운 상위 폴더)",
      default: ".",
    },
    {
      flags: "--format <format>",
      en: "format: text, json (default: text)",
      ko: "형식: text, json (기본값: text)",
      choices: configListNames,
      default: "text",
    },
    {
      flags: "--fail-on <severity>",
      en: "show the effect of 'check --fail-on'",
      ko: "'check --fail-on'을 적용한 결과를 표시",
      choices: severities,
    },
    {
      flags: "--language <language>",
      en: "show the effect of 'check --language'",
      ko: "'check --language'를 적용한 결과를 표시",
      choices: languages,
    },
  ],
  examples: ["clausegate config", "clausegate config --fail-on warning", "clausegate config --format json"],
  exitCodes: verdictExitCodes,
  run: runConfig,
};

/** Prints the effective configuration and where each value comes from. Throws `RunError`. */
async function runConfig(flags: ConfigCommandFlags, terminal: Terminal): Promise<ExitCode> {
  const tree = await openDirectory(flags.root);
  const policy = await loadPolicyFiles(terminal.policies);
  const file = await loadConfig(tree, namesOf(policy));
  const { values, entries } = effectiveConfig(file, flags);
  const list = {
    file: file ? configName : null,
    entries,
    overrides: ruleOverrides(values, policy.catalogue),
    idleSeverities: idleSeverities(values, policy.catalogue),
  };
  const language = values.language ?? terminal.language;
  terminal.queue([configLists[flags.format](list, { language, color: terminal.color })]);
  return 0;
}
