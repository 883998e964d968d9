import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import type { Language } from "../../model/language.ts";
import { explain, findRule } from "../../usecases/rules/explain.ts";
import { type RuleListName, ruleLists } from "../../usecases/rules/list.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate rules`. */
export interface RulesFlags {
  readonly format: RuleListName;
  readonly language?: Language;
}

/** Options of `clausegate explain`. */
export interface ExplainFlags {
  readonly language?: Language;
}

/** Lists all rules. Throws `RunError`. */
export async function runRules(flags: RulesFlags, terminal: Terminal): Promise<void> {
  const { catalogue } = (await loadPolicyFiles(terminal.policies)).catalogue;
  const language = flags.language ?? terminal.language;
  terminal.queue([ruleLists[flags.format](catalogue, { language, color: terminal.color })]);
}

/** Explains one rule, by its id or requirement key. Throws `RunError`. */
export async function runExplain(name: string, flags: ExplainFlags, terminal: Terminal): Promise<void> {
  const { catalogue } = await loadPolicyFiles(terminal.policies);
  const options = { language: flags.language ?? terminal.language, color: terminal.color };
  terminal.queue([explain(findRule(name, catalogue), catalogue, options)]);
}
