import { Command, CommanderError, Option } from "commander";
import { type Language, type Localized, languages } from "../model/language.ts";
import { RunError } from "../model/run-error.ts";
import { severities } from "../model/severity.ts";
import { reporterNames } from "../reporters/table.ts";
import { fill } from "../texts/fill.ts";
import { help, otherUsageReason, titles, usageReasons } from "../texts/help.ts";
import { version } from "../version.ts";
import { type CheckFlags, runCheck } from "./check-command.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a command line and returns the exit code: 0 pass, 1 fail. Throws `RunError` for exit code 2. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(terminal, async (flags) => {
    exitCode = await runCheck(flags, terminal);
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, terminal.language, argv);
  }
  await terminal.flush();
  return exitCode;
}

function buildProgram(terminal: Terminal, onCheck: (flags: CheckFlags) => Promise<void>): Command {
  const say = (text: Localized) => text[terminal.language];
  const program = new Command("clausegate")
    .description(say(help.program))
    .version(version, "-V, --version", say(help.versionOption))
    .helpOption("-h, --help", say(help.helpOption))
    .helpCommand("help [command]", say(help.helpCommand))
    .configureOutput({ writeOut: terminal.queue, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => say(titles[title] ?? { en: title, ko: title }),
      optionDescription: ({ description }) => description,
    })
    .exitOverride();
  program
    .command("check")
    .copyInheritedSettings(program)
    .helpOption("-h, --help", say(help.helpOption))
    .description(say(help.check))
    .option("--root <dir>", say(help.root), ".")
    .option("--as-of <date>", say(help.asOf))
    .option("--vendor <id...>", say(help.vendor))
    .addOption(new Option("--format <format>", say(help.format)).choices(reporterNames).default("text"))
    .option("--output <format=file...>", say(help.output))
    .addOption(new Option("--fail-on <severity>", say(help.failOn)).choices(severities).default("error"))
    .addOption(new Option("--language <language>", say(help.language)).choices(languages))
    .allowExcessArguments(false)
    .addHelpText("after", `\n${say(help.examples)}\n${examples}\n\n${say(help.exitCodes)}`)
    .action(onCheck);
  return program;
}

const examples = [
  "  clausegate check",
  "  clausegate check --as-of 2026-03-31 --language ko",
  "  clausegate check --vendor hanbit-cs --format json",
  "  clausegate check --output json=report.json --fail-on warning",
].join("\n");

function usageError({ code, message }: CommanderError, language: Language, argv: readonly string[]): RunError {
  const token = /'([^']*)'/.exec(message)?.[1] ?? "";
  const suggestion = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  const reason = fill(usageReasons[code] ?? otherUsageReason, { token })[language];
  const command = argv[0] === "check" ? "clausegate check" : "clausegate";
  return new RunError("usage", { reason, command, ...(suggestion && { suggestion }) });
}
