import { Command, type CommanderError, type Option } from "commander";
import type { TextArgs } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import { suggest } from "../../records/suggest.ts";
import { fill } from "../../texts/fill.ts";
import { usageReasons } from "../../texts/usage.ts";

/** A command line that is wrong: why, and what the reason names. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
  readonly reason: keyof typeof usageReasons;
  readonly args: TextArgs;
  constructor(reason: keyof typeof usageReasons, args: TextArgs = {}) {
    super(`${reason}: ${JSON.stringify(args)}`);
    this.reason = reason;
    this.args = args;
  }
}

/** Tells what is wrong with a command line, and whose help to read. `command` are the words of the command that is meant. */
export function usageError({ reason, args }: WrongUsage, command: readonly string[]): RunError {
  const { suggestion, ...named } = args;
  return new RunError(
    "usage",
    { command: command.join(" "), ...(suggestion !== undefined && { suggestion }) },
    { texts: { reason: fill(usageReasons[reason], named) } },
  );
}

/** What commander's own complaint means; for those below `UsageCommand` has more to say. */
export function usageOf({ code }: CommanderError): WrongUsage {
  return new WrongUsage(code === "commander.help" ? "missingCommand" : "other");
}

/** The value of an option that takes some values only. Throws `WrongUsage`. */
export function chosen({ flags }: Option, choices: readonly string[], value: string): string {
  if (choices.includes(value)) return value;
  throw new WrongUsage("unknownChoice", { token: flags, choices });
}

/**
 * A command that tells what is wrong as data. Commander calls these methods of every command, and tells the part that is meant nowhere
 * but in an English sentence. Its types leave them out: should it rename one, the command line "cannot be read".
 */
export class UsageCommand extends Command {
  override createCommand(name?: string): UsageCommand {
    return new UsageCommand(name);
  }

  unknownOption(flag: string): never {
    const suggestion = flag.startsWith("--") ? suggest(flag.slice(2), this.longOptions()) : undefined;
    throw new WrongUsage("unknownOption", { token: flag, ...(suggestion && { suggestion: `--${suggestion}` }) });
  }

  unknownCommand(): never {
    const [token = ""] = this.args;
    const names = this.createHelp()
      .visibleCommands(this)
      .map((command) => command.name());
    const suggestion = suggest(token, names);
    throw new WrongUsage("unknownCommand", { token, ...(suggestion && { suggestion }) });
  }

  missingArgument(name: string): never {
    throw new WrongUsage("missingArgument", { token: name });
  }

  optionMissingArgument({ flags }: Option): never {
    throw new WrongUsage("missingValue", { token: flags });
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    throw new WrongUsage("missingOption", { token: flags });
  }

  _excessArguments(): never {
    throw new WrongUsage("excessArguments");
  }

  /** Names of the options that can be given here, without hyphens. */
  private longOptions(): string[] {
    const own = this.createHelp()
      .visibleOptions(this)
      .flatMap(({ long }) => long?.slice(2) ?? []);
    return this.parent instanceof UsageCommand ? [...own, ...this.parent.longOptions()] : own;
  }
}
