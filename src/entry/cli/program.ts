import { Command, CommanderError, Option } from "commander";
import { type Language, type Localized, languages } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import { severities } from "../../model/severity.ts";
import { version } from "../../model/version.ts";
import { reporterNames } from "../../report/formats/table.ts";
import { bundleTargets } from "../../rules/opa-bundle.ts";
import records from "../../schemas/records.schema.json" with { type: "json" };
import { fill } from "../../texts/fill.ts";
import { choicesReason, help, otherUsageReason, titles, usageReasons } from "../../texts/help.ts";
import { configListNames } from "../../usecases/config/list-formats.ts";
import { decisionFormatNames } from "../../usecases/gate/formats.ts";
import { blameFormatNames } from "../../usecases/history/blame-formats.ts";
import { historyFormatNames } from "../../usecases/history/formats.ts";
import { policyModes } from "../../usecases/history/survey.ts";
import { ruleListNames } from "../../usecases/rules/list.ts";
import type { NewWaiver } from "../../usecases/waivers/add.ts";
import { waiverListNames } from "../../usecases/waivers/list-formats.ts";
import { type AuditFlags, runAudit, runAuditVerify, type VerifyFlags } from "./audit.ts";
import { type BaselineFlags, runBaselinePrune, runBaselineWrite } from "./baseline.ts";
import { type CheckFlags, runCheck } from "./check.ts";
import { type ConfigCommandFlags, runConfig } from "./config.ts";
import { type DossierFlags, runDossier } from "./dossier.ts";
import {
  type EvidenceHashFlags,
  type EvidenceShowFlags,
  type EvidenceVerifyFlags,
  evidenceFormats,
  runEvidenceHash,
  runEvidenceShow,
  runEvidenceVerify,
} from "./evidence.ts";
import { type EvidenceCheckFlags, runEvidenceCheck } from "./evidence-check.ts";
import { type GateFlags, runGate } from "./gate.ts";
import { type BlameFlags, type HistoryFlags, runBlame, runHistory } from "./history.ts";
import { type MergeFlags, runMerge } from "./merge.ts";
import { type BundleFlags, runPolicyBundle } from "./policy.ts";
import { type ReportFlags, runReport } from "./report.ts";
import { type ExplainFlags, type RulesFlags, runExplain, runRules } from "./rules.ts";
import type { Terminal } from "./terminal.ts";
import { runAddWaiver, runWaivers, type WaiversFlags } from "./waivers.ts";

/** Runs a command line and returns the exit code: 0 pass, 1 fail. Throws `RunError` for exit code 2. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
  const outcome = { exitCode: 0 };
  try {
    await buildProgram(terminal, outcome).parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, terminal.language, argv);
    // A help text is no answer. A pipeline that asks about a vendor called `--help` must not take it for one.
    if (namedCommand(argv).includes("gate")) outcome.exitCode = 2;
  }
  await terminal.flush();
  return outcome.exitCode;
}

type Say = (text: Localized) => string;

function buildProgram(terminal: Terminal, outcome: { exitCode: number }): Command {
  const say: Say = (text) => text[terminal.language];
  const program = new Command("clausegate")
    .description(say(help.program))
    .version(version, "-V, --version", say(help.versionOption))
    .helpOption("-h, --help", say(help.helpOption))
    .helpCommand("help [command]", say(help.helpCommand))
    .configureOutput({ writeOut: (text) => terminal.queue([text]), writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => say(titles[title] ?? { en: title, ko: title }),
      optionDescription: ({ description }) => description,
    })
    .exitOverride();
  addCheck(program, say).action(async (flags: CheckFlags) => {
    outcome.exitCode = await runCheck(flags, terminal);
  });
  addGate(program, say).action(async (vendor: string, flags: GateFlags) => {
    outcome.exitCode = await runGate(vendor, flags, terminal);
  });
  addMerge(program, say).action(async (parts: string[], flags: MergeFlags) => {
    outcome.exitCode = await runMerge(parts, flags, terminal);
  });
  addHistory(program, say).action((flags: HistoryFlags) => runHistory(flags, terminal));
  addBlame(program, say).action((vendor: string, rule: string, flags: BlameFlags) =>
    runBlame({ vendor, rule }, flags, terminal),
  );
  addAudit(program, say, { terminal, outcome });
  addReport(program, say).action(async (saved: string, flags: ReportFlags) => {
    outcome.exitCode = await runReport(saved, flags, terminal);
  });
  addDossier(program, say).action((vendor: string, flags: DossierFlags) => runDossier(vendor, flags, terminal));
  addEvidence(program, say, { terminal, outcome });
  addPolicy(program, say).action((flags: BundleFlags) => runPolicyBundle(flags, terminal));
  addConfig(program, say).action((flags: ConfigCommandFlags) => runConfig(flags, terminal));
  addRules(program, say).action((flags: RulesFlags) => runRules(flags, terminal));
  addExplain(program, say).action((name: string, flags: ExplainFlags) => runExplain(name, flags, terminal));
  addWaivers(program, say, terminal);
  const { write, prune } = addBaseline(program, say);
  write.action(async (flags: BaselineFlags) => {
    outcome.exitCode = await runBaselineWrite(flags, terminal);
  });
  prune.action(async (flags: BaselineFlags) => {
    outcome.exitCode = await runBaselinePrune(flags, terminal);
  });
  return program;
}

function addCheck(program: Command, say: Say): Command {
  const examples = [
    "clausegate check",
    "clausegate check --as-of 2026-03-31 --language ko",
    "clausegate check --vendor hanbit-cs --format json",
    "clausegate check --base origin/main",
    "clausegate check --staged --base HEAD",
    "clausegate check --output sarif=report.sarif junit=report.xml --fail-on warning",
    "clausegate check --shard 3/8 --output json=part-3.json",
  ];
  return addCommand(program, "check", say, { description: help.check, examples })
    .option("--root <dir>", say(help.root), ".")
    .option("--git-dir <dir>", say(help.gitDir))
    .option("--as-of <date>", say(help.asOf))
    .option("--vendor <id...>", say(help.vendor))
    .addOption(new Option("--format <format>", say(help.format)).choices(reporterNames).default("text"))
    .option("-o, --output <format=file...>", say(help.output))
    .addOption(new Option("--fail-on <severity>", say(help.failOn)).choices(severities))
    .addOption(new Option("--language <language>", say(help.language)).choices(languages))
    .option("--base <ref>", say(help.base))
    .option("--head <ref>", say(help.head))
    .option("--staged", say(help.staged))
    .addOption(new Option("--scope <scope>", say(help.scope)).choices(["changed", "all"]).default("changed"))
    .option("--no-baseline", say(help.noBaseline))
    .option("--rule-pages <url>", say(help.rulePages))
    .option("--shard <i/n>", say(help.shard))
    .option("--cache <dir>", say(help.cache))
    .addOption(new Option("--workers <number>", say(help.workers)).choices(workerCounts));
}

/** Threads that can be asked for. */
const workerCounts = Array.from({ length: 16 }, (_, at) => String(at + 1));

function addGate(program: Command, say: Say): Command {
  const examples = [
    "clausegate gate hanbit-cs",
    "clausegate gate hanbit-cs --service call-center --ref origin/main",
    "clausegate gate hanbit-cs --as-of 2026-12-01 --fail-on warning --language ko",
    "clausegate gate hanbit-cs --require evidenced",
    'if clausegate gate --format json -- "$VENDOR" > decision.json; then ./deploy.sh; fi',
  ];
  const texts = { description: help.gate, examples, exitCodes: help.gateExitCodes };
  return addCommand(program, "gate", say, texts)
    .argument("<vendor>", say(help.gateVendor))
    .option("--service <id>", say(help.gateService))
    .option("--as-of <date>", say(help.asOf))
    .option("--ref <ref>", say(help.gateRef))
    .addOption(new Option("--require <what>", say(help.gateRequire)).choices(["evidenced"]))
    .option("--root <dir>", say(help.root), ".")
    .option("--git-dir <dir>", say(help.gitDir))
    .addOption(new Option("--format <format>", say(help.gateFormat)).choices(decisionFormatNames).default("text"))
    .addOption(new Option("--fail-on <severity>", say(help.gateFailOn)).choices(severities))
    .addOption(new Option("--language <language>", say(help.language)).choices(languages));
}

function addMerge(program: Command, say: Say): Command {
  const examples = [
    "clausegate merge part-*.json",
    "clausegate merge part-*.json --format markdown --output json=report.json sarif=report.sarif",
    "clausegate merge --repository acme/shop=shop.json --repository acme/erp=erp.json",
  ];
  return addCommand(program, "merge", say, { description: help.merge, examples })
    .argument("[part...]", say(help.mergeParts))
    .option("--repository <name=file...>", say(help.mergeRepository))
    .addOption(new Option("--format <format>", say(help.format)).choices(reporterNames).default("text"))
    .option("-o, --output <format=file...>", say(help.output))
    .addOption(new Option("--language <language>", say(help.mergeLanguage)).choices(languages))
    .option("--rule-pages <url>", say(help.rulePages));
}

function addHistory(program: Command, say: Say): Command {
  const examples = [
    "clausegate history",
    "clausegate history --since 2026-01-01 --until 2026-03-31 --format markdown",
    "clausegate history --since v1.0 --vendor hanbit-cs --format csv",
    "clausegate history --policy then --allowed-signers ~/.config/git/allowed_signers",
  ];
  const texts = { description: help.history, examples, exitCodes: help.historyExitCodes };
  return addCommand(program, "history", say, texts)
    .option("--since <date|ref>", say(help.historySince))
    .option("--until <date|ref>", say(help.historyUntil))
    .option("--vendor <id...>", say(help.historyVendor))
    .addOption(new Option("--format <format>", say(help.historyFormat)).choices(historyFormatNames).default("text"))
    .addOption(new Option("--policy <policy>", say(help.historyPolicy)).choices(policyModes).default("now"))
    .option("--root <dir>", say(help.historyRoot), ".")
    .option("--git-dir <dir>", say(help.gitDir))
    .option("--ref <ref>", say(help.historyRef))
    .option("--allowed-signers <file>", say(help.historySigners))
    .addOption(new Option("--language <language>", say(help.language)).choices(languages));
}

function addBlame(program: Command, say: Say): Command {
  const examples = [
    "clausegate blame hanbit-cs AGR-01",
    "clausegate blame hanbit-cs incident-reporting --as-of 2026-03-31 --format json",
  ];
  const texts = { description: help.blame, examples, exitCodes: help.historyExitCodes };
  return addCommand(program, "blame", say, texts)
    .argument("<vendor>", say(help.gateVendor))
    .argument("<rule>", say(help.ruleArgument))
    .option("--as-of <date>", say(help.blameAsOf))
    .option("--ref <ref>", say(help.historyRef))
    .option("--root <dir>", say(help.historyRoot), ".")
    .option("--git-dir <dir>", say(help.gitDir))
    .addOption(new Option("--format <format>", say(help.blameFormat)).choices(blameFormatNames).default("text"))
    .addOption(new Option("--policy <policy>", say(help.historyPolicy)).choices(policyModes).default("now"))
    .option("--allowed-signers <file>", say(help.historySigners))
    .addOption(new Option("--language <language>", say(help.language)).choices(languages));
}

/** `clausegate audit` and `clausegate audit verify`. */
function addAudit(
  program: Command,
  say: Say,
  { terminal, outcome }: { readonly terminal: Terminal; readonly outcome: { exitCode: number } },
): void {
  const examples = [
    "clausegate audit --at 2026-03-31 -o evidence-2026-q1",
    "clausegate audit --at v2026.1 --as-of 2026-03-31 --period 2025-04-01..2026-03-31 -o evidence --language ko",
  ];
  const command = addCommand(program, "audit", say, {
    description: help.audit,
    examples,
    exitCodes: help.auditExitCodes,
  })
    .option("--at <date|ref>", say(help.auditAt))
    .option("--as-of <date>", say(help.auditAsOf))
    .option("--period <from..to>", say(help.auditPeriod))
    // Not required: `verify` below has none.
    .option("-o, --output <dir>", say(help.auditOutput))
    .option("--root <dir>", say(help.historyRoot), ".")
    .option("--git-dir <dir>", say(help.gitDir))
    .option("--allowed-signers <file>", say(help.historySigners))
    .addOption(new Option("--language <language>", say(help.language)).choices(languages))
    .action(({ output, ...flags }: Partial<AuditFlags> & Omit<AuditFlags, "output">) => {
      if (output === undefined) throw missingOption("-o, --output <dir>");
      return runAudit({ ...flags, output }, terminal);
    });
  const verify = {
    description: help.auditVerify,
    examples: ["clausegate audit verify evidence-2026-q1"],
    exitCodes: help.auditVerifyExitCodes,
  };
  addCommand(command, "verify", say, verify)
    .argument("<dir>", say(help.auditFolder))
    .option("--manifest-digest <sha256>", say(help.auditDigest))
    .addOption(new Option("--language <language>", say(help.pageLanguage)).choices(languages))
    .action(async (folder: string, _: unknown, verifying: Command) => {
      outcome.exitCode = await runAuditVerify(folder, verifying.optsWithGlobals<VerifyFlags>(), terminal);
    });
}

/** As commander reports an option that must be given. */
function missingOption(flags: string): CommanderError {
  return new CommanderError(
    1,
    "commander.missingMandatoryOptionValue",
    `error: required option '${flags}' not specified`,
  );
}

function addReport(program: Command, say: Say): Command {
  const examples = [
    "clausegate report report.json",
    "clausegate report report.json --format markdown --language ko",
    "clausegate report report.json --output sarif=report.sarif junit=report.xml",
  ];
  const texts = { description: help.report, examples, exitCodes: help.reportExitCodes };
  return addCommand(program, "report", say, texts)
    .argument("<saved>", say(help.reportSaved))
    .addOption(new Option("--format <format>", say(help.format)).choices(reporterNames).default("text"))
    .option("-o, --output <format=file...>", say(help.output))
    .addOption(new Option("--language <language>", say(help.reportLanguage)).choices(languages))
    .option("--rule-pages <url>", say(help.reportRulePages));
}

function addDossier(program: Command, say: Say): Command {
  const examples = [
    "clausegate dossier hanbit-cs --as-of 2026-06-30",
    "clausegate dossier hanbit-cs --input | curl --silent --data-binary @- http://localhost:8181/v1/data/clausegate/gate",
  ];
  const texts = { description: help.dossier, examples, exitCodes: help.dossierExitCodes };
  return addCommand(program, "dossier", say, texts)
    .argument("<vendor>", say(help.gateVendor))
    .option("--as-of <date>", say(help.asOf))
    .option("--ref <ref>", say(help.dossierRef))
    .option("--root <dir>", say(help.root), ".")
    .option("--git-dir <dir>", say(help.gitDir))
    .option("--input", say(help.dossierInput))
    .addOption(new Option("--language <language>", say(help.pageLanguage)).choices(languages));
}

/** `clausegate evidence hash`, `verify`, `show` and `check`. */
function addEvidence(
  program: Command,
  say: Say,
  { terminal, outcome }: { terminal: Terminal; outcome: { exitCode: number } },
): void {
  const evidence = addCommand(program, "evidence", say, {
    description: help.evidence,
    examples: [hashExamples[0], verifyExamples[0], showExamples[0], checkExamples[0]],
    exitCodes: help.verifyExitCodes,
  });
  const language = () => new Option("--language <language>", say(help.pageLanguage)).choices(languages);
  const format = () =>
    new Option("--format <format>", say(help.evidenceFormat)).choices(evidenceFormats).default("text");
  addCommand(evidence, "hash", say, {
    description: help.evidenceHash,
    examples: hashExamples,
    exitCodes: help.writtenExitCodes,
  })
    .argument("<file...>", say(help.evidenceFiles))
    .addOption(
      new Option("--kind <kind>", say(fill(help.evidenceKind, { kinds: documentKinds })))
        .choices(documentKinds)
        .default(documentKinds[0]),
    )
    .addOption(language())
    .action((files: string[], flags: EvidenceHashFlags) => runEvidenceHash(files, flags, terminal));
  addCommand(evidence, "verify", say, {
    description: help.evidenceVerify,
    examples: verifyExamples,
    exitCodes: help.verifyExitCodes,
  })
    .option("--vendor <id...>", say(help.evidenceVendor))
    .option("--root <dir>", say(help.root), ".")
    .option("--git-dir <dir>", say(help.gitDir))
    .option("--ref <ref>", say(help.dossierRef))
    .addOption(format())
    .addOption(language())
    .action(async (flags: EvidenceVerifyFlags) => {
      outcome.exitCode = await runEvidenceVerify(flags, terminal);
    });
  addCommand(evidence, "show", say, {
    description: help.evidenceShow,
    examples: showExamples,
    exitCodes: help.showExitCodes,
  })
    .argument("<vendor>", say(help.gateVendor))
    .argument("<requirement>", say(help.ruleArgument))
    .option("--as-of <date>", say(help.asOf))
    .option("--ref <ref>", say(help.dossierRef))
    .option("--root <dir>", say(help.root), ".")
    .option("--git-dir <dir>", say(help.gitDir))
    .addOption(format())
    .addOption(language())
    .action(async (vendor: string, requirement: string, flags: EvidenceShowFlags) => {
      outcome.exitCode = await runEvidenceShow(vendor, requirement, flags, terminal);
    });
  addEvidenceCheck(evidence, say)
    .addOption(language())
    .action(async (vendor: string, flags: EvidenceCheckFlags) => {
      outcome.exitCode = await runEvidenceCheck(vendor, flags, terminal);
    });
}

const documentKinds: readonly string[] = records.$defs.document_kind.enum;

const hashExamples = [
  "clausegate evidence hash documents/2026-contract.pdf",
  "clausegate evidence hash --kind pledge documents/*.pdf >> contract.yaml",
] as const;
const verifyExamples = [
  "clausegate evidence verify",
  "clausegate evidence verify --vendor hanbit-cs --ref origin/main --format json",
] as const;
const showExamples = [
  "clausegate evidence show hanbit-cs security-pledge",
  "clausegate evidence show hanbit-cs SEC-02 --as-of 2026-06-30 --language ko",
] as const;

function addEvidenceCheck(evidence: Command, say: Say): Command {
  const texts = { description: help.evidenceCheck, examples: checkExamples, exitCodes: help.checkExitCodes };
  return addCommand(evidence, "check", say, texts)
    .argument("<vendor>", say(help.gateVendor))
    .option("--document <id>", say(help.evidenceDocument))
    .option("--by <address>", say(help.evidenceBy))
    .option("--on <date>", say(help.evidenceOn))
    .option("--accept <token...>", say(help.evidenceAccept))
    .option("--root <dir>", say(help.root), ".");
}

const checkExamples = [
  "clausegate evidence check hanbit-cs --by privacy-team@example.com",
  "clausegate evidence check hanbit-cs --document main > to-compare.txt",
  "clausegate evidence check hanbit-cs --by privacy-team@example.com --on 2026-06-30 --accept 5b1d20c7a9e34f86d0c2b7aa",
] as const;

/** `clausegate policy bundle`. */
function addPolicy(program: Command, say: Say): Command {
  const examples = ["clausegate policy bundle --output bundle.tar.gz"];
  const texts = { examples, exitCodes: help.writtenExitCodes };
  const policy = addCommand(program, "policy", say, { ...texts, description: help.policy });
  return addCommand(policy, "bundle", say, { ...texts, description: help.policyBundle })
    .requiredOption("-o, --output <file>", say(help.bundleOutput))
    .addOption(new Option("--target <target>", say(help.bundleTarget)).choices(bundleTargets).default("rego"))
    .addOption(new Option("--language <language>", say(help.pageLanguage)).choices(languages));
}

function addConfig(program: Command, say: Say): Command {
  const examples = ["clausegate config", "clausegate config --fail-on warning", "clausegate config --format json"];
  return addCommand(program, "config", say, { description: help.config, examples })
    .option("--root <dir>", say(help.configRoot), ".")
    .addOption(new Option("--format <format>", say(help.configFormat)).choices(configListNames).default("text"))
    .addOption(new Option("--fail-on <severity>", say(help.configFailOn)).choices(severities))
    .addOption(new Option("--language <language>", say(help.configLanguage)).choices(languages));
}

function addRules(program: Command, say: Say): Command {
  const examples = ["clausegate rules", "clausegate rules --format markdown --language ko"];
  return addCommand(program, "rules", say, { description: help.rules, examples })
    .addOption(new Option("--format <format>", say(help.rulesFormat)).choices(ruleListNames).default("text"))
    .addOption(new Option("--language <language>", say(help.pageLanguage)).choices(languages));
}

function addExplain(program: Command, say: Say): Command {
  const examples = ["clausegate explain SEC-03", "clausegate explain pii-supervision --language ko"];
  return addCommand(program, "explain", say, { description: help.explain, examples })
    .argument("<rule>", say(help.ruleArgument))
    .addOption(new Option("--language <language>", say(help.pageLanguage)).choices(languages));
}

/** `clausegate baseline write` and `clausegate baseline prune`. */
function addBaseline(program: Command, say: Say): { write: Command; prune: Command } {
  const baseline = addCommand(program, "baseline", say, {
    description: help.baseline,
    examples: ["clausegate baseline write", "clausegate baseline prune"],
  });
  const below = (name: string, description: Localized) =>
    addCommand(baseline, name, say, { description, examples: [`clausegate baseline ${name}`] })
      .option("--root <dir>", say(help.root), ".")
      .option("--as-of <date>", say(help.asOf))
      .addOption(new Option("--language <language>", say(help.pageLanguage)).choices(languages));
  return { write: below("write", help.baselineWrite), prune: below("prune", help.baselinePrune) };
}

/** `clausegate waivers` and `clausegate waivers add`. */
function addWaivers(program: Command, say: Say, terminal: Terminal): void {
  const examples = ["clausegate waivers", "clausegate waivers --as-of 2026-09-30 --format json"];
  const waivers = addCommand(program, "waivers", say, { description: help.waivers, examples })
    .option("--root <dir>", say(help.waiversRoot), ".")
    .option("--as-of <date>", say(help.waiversAsOf))
    .addOption(new Option("--format <format>", say(help.waiversFormat)).choices(waiverListNames).default("text"))
    .addOption(new Option("--language <language>", say(help.pageLanguage)).choices(languages))
    .action((flags: WaiversFlags) => runWaivers(flags, terminal));
  addAdd(waivers, say).action((_: unknown, command: Command) =>
    // Options of the same name stand once, for both commands.
    runAddWaiver(command.optsWithGlobals<NewWaiver>(), terminal),
  );
}

function addAdd(waivers: Command, say: Say): Command {
  const example =
    "clausegate waivers add --rule SEC-06 --vendor hanbit-cs --reason '콜센터 망분리 공사 중' --owner privacy-team@example.com --approver ciso@example.com --approved-on 2026-06-01 --expires-on 2026-09-30";
  return addCommand(waivers, "add", say, { description: help.waiversAdd, examples: [example] })
    .option("--root <dir>", say(help.waiversRoot))
    .requiredOption("--rule <rule>", say(help.waiverRule))
    .requiredOption("--vendor <id>", say(help.waiverVendor))
    .option("--service <id>", say(help.waiverService))
    .option("--contract <id>", say(help.waiverContract))
    .requiredOption("--reason <text>", say(help.waiverReason))
    .requiredOption("--owner <who>", say(help.waiverOwner))
    .requiredOption("--approver <who>", say(help.waiverApprover))
    .requiredOption("--approved-on <date>", say(help.waiverApprovedOn))
    .requiredOption("--expires-on <date>", say(help.waiverExpiresOn))
    .option("--ticket <text>", say(help.waiverTicket))
    .option("--acknowledges-statute", say(help.waiverStatute))
    .addOption(new Option("--language <language>", say(help.pageLanguage)).choices(languages));
}

/** A command with its help: what it does, examples, exit codes. */
function addCommand(
  program: Command,
  name: string,
  say: Say,
  {
    description,
    examples,
    exitCodes = help.exitCodes,
  }: { description: Localized; examples: readonly string[]; exitCodes?: Localized },
): Command {
  const shown = examples.map((example) => `  ${example}`).join("\n");
  return program
    .command(name)
    .copyInheritedSettings(program)
    .helpOption("-h, --help", say(help.helpOption))
    .description(say(description))
    .allowExcessArguments(false)
    .addHelpText("after", `\n${say(help.examples)}\n${shown}\n\n${say(exitCodes)}`);
}

function usageError({ code, message }: CommanderError, language: Language, argv: readonly string[]): RunError {
  const token = /'([^']*)'/.exec(message)?.[1] ?? "";
  const suggestion = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  const template = choices === undefined ? (usageReasons[code] ?? otherUsageReason) : choicesReason;
  const reason = fill(template, { token, ...(choices !== undefined && { choices }) })[language];
  const command = ["clausegate", ...namedCommand(argv)].join(" ");
  return new RunError("usage", { reason, command, ...(suggestion && { suggestion }) });
}

/** Commands, and those below them. */
const commands: Readonly<Record<string, readonly string[]>> = {
  check: [],
  gate: [],
  merge: [],
  history: [],
  blame: [],
  audit: ["verify"],
  report: [],
  dossier: [],
  evidence: ["hash", "verify", "show", "check"],
  policy: ["bundle"],
  config: [],
  rules: [],
  explain: [],
  waivers: ["add"],
  baseline: ["write", "prune"],
};

/** The words of a command line that name a command. */
function namedCommand([name = "", below = ""]: readonly string[]): string[] {
  if (!Object.hasOwn(commands, name)) return [];
  return commands[name]?.includes(below) ? [name, below] : [name];
}
