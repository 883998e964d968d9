import { today } from "../../adapters/clock.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { readRunConfig } from "../../config/run-config.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language, Localized } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import type { Severity } from "../../model/severity.ts";
import type { Policy } from "../../rules/evaluate.ts";
import { fill } from "../../texts/fill.ts";
import { emptyReasons } from "../../texts/help.ts";
import type { Answer, OnboardingDecision } from "../../usecases/gate/decision.ts";
import { type DecisionFormatName, decisionFormats } from "../../usecases/gate/formats.ts";
import { type About, aboutTool, decide, decisionAbout } from "../../usecases/gate/gate.ts";
import { reasonLines } from "../../usecases/gate/terraform.ts";
import { namesOf } from "../shared/judge-trees.ts";
import { openTrees } from "../shared/open-trees.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate gate` as commander hands them over. */
export interface GateFlags {
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

/** Only an allowed vendor ends a command with 0. */
const exitCodes: Readonly<Record<Answer, number>> = { allow: 0, deny: 1, "cannot-tell": 2 };

/** Answers whether a vendor may start, and writes the answer. Returns the exit code. Throws `RunError` for a question that cannot be read. */
export async function runGate(vendor: string, flags: GateFlags, terminal: Terminal): Promise<number> {
  refuseEmpty(vendor, emptyReasons.argument, { token: "vendor", language: terminal.language });
  refuseEmpty(flags.service, emptyReasons.option, { token: "--service", language: terminal.language });
  const asOf = flags.asOf === undefined ? null : parseDay(flags.asOf);
  const policy = await loadPolicyFiles(terminal.policies);
  const about = { ...aboutTool(policy), vendor, service: flags.service ?? null, asOf, failOn: null, commit: null };
  const { decision, language } = await answer(about, flags, policy);
  const { format } = flags;
  /** Data is the same whatever the machine's locale. */
  const options = { language: language ?? (format === "text" ? terminal.language : "en"), color: terminal.color };
  terminal.queue([decisionFormats[format](decision, options)]);
  // Of a program that does not end with 0 Terraform shows standard error, and nothing else.
  if (format === "terraform" && !decision.allow) terminal.complain(reasonLines(decision, options.language));
  return exitCodes[decision.decision];
}

/** A variable that was not set names nobody: there is no question to answer. Throws `RunError` `usage`. */
function refuseEmpty(
  value: string | undefined,
  reason: Localized,
  { token, language }: { readonly token: string; readonly language: Language },
): void {
  if (value === undefined || value.trim() !== "") return;
  throw new RunError("usage", { reason: fill(reason, { token })[language], command: "clausegate gate" });
}

/** The answer by the state that `--ref` names, else by the working tree, and the language somebody chose for it. */
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
        return decide(tree, policy, {
          ...{ vendor, service, asOf: asOf ?? today(values.timezone), runConfig },
          demandsEvidence: flags.require === "evidenced",
        });
      });
    } finally {
      trees.close();
    }
  });
  return { decision, language };
}
