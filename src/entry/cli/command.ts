import { type Command, Option } from "commander";
import { rootAround } from "../../adapters/disk/places.ts";
import type { Localized } from "../../model/language.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import { type CliArgument, type CliOption, helpOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { chosen, WrongUsage } from "./usage.ts";

/** Exit code of a command: 0 pass, 1 fail, 2 not judged. */
export type ExitCode = 0 | 1 | 2;

/** A command: its help text and its function. */
export interface CliCommand<Flags extends object = object, Words extends readonly unknown[] = readonly unknown[]> {
  readonly name: string;
  readonly description: Localized;
  readonly arguments?: readonly CliArgument[];
  readonly options?: readonly CliOption[];
  readonly examples: readonly string[];
  readonly exitCodes: Localized;
  /** Exit code of its help text; 0 by default. */
  readonly helpExitCode?: ExitCode;
  /** Subcommands. */
  readonly commands?: readonly CliCommand[];
  /**
   * Runs it with its options and arguments. Undefined where a subcommand must be named. Throws `RunError`,
   * `WrongUsage`.
   */
  run?(flags: Flags, terminal: Terminal, ...words: Words): Promise<ExitCode>;
}

/** The run's side of a built command. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Takes the exit code of the command that ran. */
  readonly exit: (code: ExitCode) => void;
}

/** Adds a command with its subcommands to the program or to a command. */
export function addCommand(parent: Command, command: CliCommand, context: CommandContext): void {
  const { terminal, exit } = context;
  const say = (text: Localized) => text[terminal.language];
  const built = parent
    .command(command.name)
    .description(say(command.description))
    .helpOption(helpOption.flags, say(helpOption))
    .allowExcessArguments(false)
    .addHelpText("after", helpEnd(command, say));
  for (const argument of command.arguments ?? []) built.argument(argument.name, say(argument));
  for (const option of command.options ?? []) built.addOption(optionOf(option, say));
  for (const below of command.commands ?? []) addCommand(built, below, context);
  if (command.run) {
    const run = command.run.bind(command);
    // Commander gives the value of an option that both have to the parent command.
    built.action(async () => exit(await run(flagsOf(built, terminal), terminal, ...built.processedArgs)));
  }
}

/** Options of a command. Where no root is named, that of the closest folder with an inventory, which is told. */
function flagsOf(built: Command, { language, complain }: Terminal): Record<string, unknown> {
  const flags: Record<string, unknown> = built.optsWithGlobals();
  const isNamed = built.getOptionValueSourceWithGlobals("root") !== "default" || flags.gitDir !== undefined;
  const root = isNamed ? "." : rootAround(".");
  if (root === ".") return flags;
  complain([fill(words.rootFound, { root })[language]]);
  return { ...flags, root };
}

type Say = (text: Localized) => string;

function helpEnd({ examples, exitCodes }: CliCommand, say: Say): string {
  const shown = examples.map((example) => `  ${example}`).join("\n");
  return `\n${say({ en: "Examples:", ko: "예:" })}\n${shown}\n\n${say(exitCodes)}`;
}

function optionOf({ flags, choices, default: value, isRequired, ...description }: CliOption, say: Say): Option {
  const option = new Option(flags, say(description));
  if (option.required && !option.variadic) option.argParser(once(option, choices));
  if (value !== undefined) option.default(value);
  return option.makeOptionMandatory(isRequired ?? false);
}

/** Reads the value of an option that may be given once: the last of several would win, and nobody notice. */
function once(option: Option, choices: readonly string[] | undefined): (given: string) => string {
  let isGiven = false;
  return (given) => {
    if (isGiven) throw new WrongUsage("repeatedOption", { token: option.flags });
    isGiven = true;
    return choices ? chosen(option, choices, given) : given;
  };
}
