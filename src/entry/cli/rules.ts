import { today } from "../../adapters/clock.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { explain, findRule } from "../../usecases/rules/explain.ts";
import { type RuleListName, ruleListNames, ruleLists } from "../../usecases/rules/list.ts";
import { caseLists } from "../../usecases/rules/list-cases.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { asOfOption, pageLanguageOption, ruleArgument, verdictExitCodes } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate rules`. */
interface RulesFlags {
  readonly format: RuleListName;
  readonly cases?: true;
  readonly language?: Language;
}

/** Options of `clausegate explain`. */
interface ExplainFlags {
  readonly asOf?: string;
  readonly language?: Language;
}

export const rulesCommand: CliCommand<RulesFlags> = {
  name: "rules",
  description: { en: "List all rules with their requirements", ko: "모든 규칙과 요구사항 목록" },
  options: [
    {
      flags: "--format <format>",
      en: "format: text, json, markdown (default: text)",
      ko: "형식: text, json, markdown (기본값: text)",
      choices: ruleListNames,
      default: "text",
    },
    {
      flags: "--cases",
      en: "list the cases of every rule by name, with severity and finding; the names are permanent",
      ko: "규칙별 위반 유형의 이름, 심각도, 지적 내용 목록. 이름은 바뀌지 않음",
    },
    pageLanguageOption,
  ],
  examples: ["clausegate rules", "clausegate rules --format markdown --language ko", "clausegate rules --cases"],
  exitCodes: verdictExitCodes,
  run: runRules,
};

export const explainCommand: CliCommand<ExplainFlags, [string]> = {
  name: "explain",
  description: {
    en: "Explain a rule: requirement and source, a bad and a good example, remedy",
    ko: "규칙 설명: 요구 내용과 근거, 위반 예와 올바른 예, 조치 방법",
  },
  arguments: [ruleArgument],
  options: [asOfOption, pageLanguageOption],
  examples: ["clausegate explain SEC-03", "clausegate explain pii-supervision --as-of 2022-12-31 --language ko"],
  exitCodes: verdictExitCodes,
  run: runExplain,
};

/** Lists all rules. Throws `RunError`. */
async function runRules(flags: RulesFlags, terminal: Terminal): Promise<ExitCode> {
  const { catalogue } = (await loadPolicyFiles(terminal.policies)).catalogue;
  const language = flags.language ?? terminal.language;
  const lists = flags.cases ? caseLists : ruleLists;
  terminal.queue([lists[flags.format](catalogue, { language, color: terminal.color })]);
  return 0;
}

/** Explains one rule, by its id or requirement key and the law of a day. Throws `RunError`. */
async function runExplain(flags: ExplainFlags, terminal: Terminal, name: string): Promise<ExitCode> {
  const asOf = flags.asOf === undefined ? today() : parseDay(flags.asOf);
  const { catalogue } = await loadPolicyFiles(terminal.policies);
  const options = { asOf, language: flags.language ?? terminal.language, color: terminal.color };
  terminal.queue([explain(findRule(name, catalogue), catalogue, options)]);
  return 0;
}
