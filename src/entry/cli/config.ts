import { isTimeZone } from "../../adapters/clock.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import { effectiveConfig, ruleOverrides } from "../../config/effective.ts";
import { configName, loadConfig } from "../../config/load.ts";
import type { Language } from "../../model/language.ts";
import type { Severity } from "../../model/severity.ts";
import { type ConfigListName, configLists } from "../../usecases/config/list-formats.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate config`. */
export interface ConfigCommandFlags {
  readonly root: string;
  readonly format: ConfigListName;
  readonly failOn?: Severity;
  readonly language?: Language;
}

/** Prints the effective configuration and where each value comes from. Throws `RunError`. */
export async function runConfig(flags: ConfigCommandFlags, terminal: Terminal): Promise<void> {
  const tree = await openDirectory(flags.root);
  const { catalogue } = await loadPolicyFiles(terminal.policies);
  const file = await loadConfig(tree, { catalogue, isTimeZone });
  const { values, entries } = effectiveConfig(file, flags);
  const list = { file: file ? configName : null, entries, overrides: ruleOverrides(values, catalogue) };
  const language = values.language ?? terminal.language;
  terminal.queue([configLists[flags.format](list, { language, color: terminal.color })]);
}
