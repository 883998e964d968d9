import { today } from "../../adapters/clock.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { readRunConfig } from "../../config/run-config.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { type Severity, severities } from "../../model/severity.ts";
import type { Policy } from "../../rules/evaluate.ts";
import type { Answer, OnboardingDecision } from "../../usecases/gate/decision.ts";
import { type DecisionFormatName, decisionFormatNames, decisionFormats } from "../../usecases/gate/formats.ts";
import { type About, aboutDay, aboutTool, decide, decisionAbout } from "../../usecases/gate/gate.ts";
import { reasonLines } from "../../usecases/gate/terraform.ts";
import { openTrees } from "../shared/open-trees.ts";
import { recordsOf } from "../shared/records-of.ts";
import { namesOf } from "../shared/tree-config.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { asOfOption, gitDirOption, languageOption, rootOption, vendorArgument } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUsage } from "./usage.ts";
import { languageFor } from "./write-reports.ts";

/** Options of `clausegate gate` as commander gives them. */
interface GateFlags {
  readonly service?: string;
  readonly root: string;
  readonly gitDir?: string;
  readonly ref?: string;
  readonly asOf?: string;
  readonly format: DecisionFormatName;
  readonly failOn?: Severity;
  readonly language?: Language;
  readonly require?: "evidenced";
}

/** Exit codes by answer: only an allowed vendor gives 0. */
const exitCodes: Readonly<Record<Answer, ExitCode>> = { allow: 0, deny: 1, "cannot-tell": 2 };

export const gateCommand: CliCommand<GateFlags, [string]> = {
  name: "gate",
  description: {
    en: "Decide whether a vendor may start a service today (for procurement and deployment pipelines)",
    ko: "업체가 해당 업무를 지금 시작해도 되는지 판정 (구매·배포 파이프라인용)",
  },
  arguments: [vendorArgument],
  options: [
    {
      flags: "--service <id>",
      en: "id of the service (default: every active one)",
      ko: "업무 id (기본값: 진행 중인 모든 업무)",
    },
    asOfOption,
    {
      flags: "--ref <ref>",
      en: "judge the records of this branch, tag or commit (such as origin/main) instead of the working tree",
      ko: "작업 폴더 대신 이 브랜치, 태그, 커밋(예: origin/main)의 기록으로 판정",
    },
    {
      flags: "--require <what>",
      en: "deny requirements met by the record alone: each needs a quote found in its document, or a comparison by a person",
      ko: "기록만으로 충족된 요구사항이 있으면 불허. 요구사항마다 문서에서 확인된 인용 문구나 담당자의 대조가 필요함",
      choices: ["evidenced"],
    },
    rootOption,
    gitDirOption,
    {
      flags: "--format <format>",
      en: "format of the answer: text, json, terraform (default: text)",
      ko: "판정 결과의 형식: text, json, terraform (기본값: text)",
      choices: decisionFormatNames,
      default: "text",
    },
    {
      flags: "--fail-on <severity>",
      en: "lowest severity that denies: error, warning, note (default: clausegate.yaml, else error)",
      ko: "불허로 판정하는 가장 낮은 심각도: error, warning, note (기본값: clausegate.yaml, 없으면 error)",
      choices: severities,
    },
    languageOption,
  ],
  examples: [
    "clausegate gate hanbit-cs",
    "clausegate gate hanbit-cs --service call-center --ref origin/main",
    "clausegate gate hanbit-cs --as-of 2026-12-01 --fail-on warning --language ko",
    "clausegate gate hanbit-cs --require evidenced",
    'if clausegate gate --format json -- "$VENDOR" > decision.json; then ./deploy.sh; fi',
  ],
  exitCodes: {
    en: "Exit codes: 0 allow, 1 deny, 2 cannot tell. Only an allowed vendor ends with 0; even this help does not",
    ko: "종료 코드: 0 허용, 1 불허, 2 판정하지 못함. 허용일 때만 0이며 이 도움말도 0으로 끝나지 않음",
  },
  // A help text is no answer: a pipeline that asks about a vendor called `--help` must not mistake it for one.
  helpExitCode: 2,
  run: runGate,
};

/**
 * Answers whether a vendor may start, and writes the answer. Returns the exit code. Throws `RunError` for a question
 * that cannot be read.
 */
async function runGate(flags: GateFlags, terminal: Terminal, vendor: string): Promise<ExitCode> {
  // An unset variable names no vendor: there is no question to answer.
  if (isEmpty(vendor)) throw new WrongUsage("emptyArgument", { token: "vendor" });
  if (isEmpty(flags.service)) throw new WrongUsage("emptyOption", { token: "--service" });
  const asOf = flags.asOf === undefined ? null : parseDay(flags.asOf);
  const policy = await loadPolicyFiles(terminal.policies);
  const known = { vendor, service: flags.service ?? null, failOn: null, commit: null } as const;
  const about = { ...aboutTool(policy), ...known, ...aboutDay(policy, asOf) };
  const { decision, language } = await answer(about, flags, policy);
  const { format } = flags;
  const options = { language: languageFor(format, language, terminal), color: terminal.color };
  terminal.queue([decisionFormats[format](decision, options)]);
  // For a program with another exit code than 0, Terraform shows only standard error.
  if (format === "terraform" && !decision.allow) terminal.complain(reasonLines(decision, options.language));
  return exitCodes[decision.decision];
}

function isEmpty(value: string | undefined): boolean {
  return value?.trim() === "";
}

/** Answers by the state that `--ref` names, else by the working tree; also returns the configured language. */
async function answer(
  about: About,
  flags: GateFlags,
  policy: Policy,
): Promise<{ decision: OnboardingDecision; language: Language | null }> {
  let language = flags.language ?? null;
  const decision = await decisionAbout(about, async (known) => {
    const trees = await openTrees({ root: flags.root, gitDir: flags.gitDir, head: flags.ref, use: "history" });
    const { head: tree } = trees;
    const { vendor, service, asOf } = known;
    try {
      return await decisionAbout({ ...known, commit: tree.commit }, async () => {
        const runConfig = await readRunConfig(tree, namesOf(policy), flags);
        const { values } = runConfig.config;
        language = values.language;
        const day = asOf ?? today(values.timezone);
        const timing = { asOf: day, isGiven: asOf !== null, timeZone: values.timezone };
        return decide(tree, policy, {
          ...{ vendor, service, asOf: day, recordsOf: recordsOf(tree, timing), runConfig },
          demandsEvidence: flags.require === "evidenced",
        });
      });
    } finally {
      trees.close();
    }
  });
  return { decision, language };
}
