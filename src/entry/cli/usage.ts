import { Command, type CommanderError, type Option } from "commander";
import type { TextArgs } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import { suggest } from "../../records/suggest.ts";
import { fill } from "../../texts/fill.ts";
import { usageReasons } from "../../texts/usage.ts";

/** A wrong command line: the reason, and the values it names. */
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

/** The error for a wrong command line, and the help text to read. `command` are the words of the intended command. */
export function usageError({ reason, args }: WrongUsage, command: readonly string[]): RunError {
  const { suggestion, ...named } = args;
  return new RunError(
    "usage",
    { command: command.join(" "), ...(suggestion !== undefined && { suggestion }) },
    { texts: { reason: fill(usageReasons[reason], named) } },
  );
}

/** The usage error for one of commander's own; for some, `UsageCommand` adds details. */
export function usageOf({ code }: CommanderError): WrongUsage {
  return new WrongUsage(code === "commander.help" ? "missingCommand" : "other");
}

/** The value of an option with fixed choices. Throws `WrongUsage`. */
export function chosen({ flags }: Option, choices: readonly string[], value: string): string {
  if (choices.includes(value)) return value;
  throw new WrongUsage("unknownChoice", { token: flags, choices });
}

/**
 * A command that reports usage errors as data. Commander calls these methods on every command, and otherwise names the
 * faulty part only inside an English sentence. Its types leave them out: should it rename one, the message falls back
 * to "cannot be read".
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

  /** Names of the options allowed here, without hyphens. */
  private longOptions(): string[] {
    const own = this.createHelp()
      .visibleOptions(this)
      .flatMap(({ long }) => long?.slice(2) ?? []);
    return this.parent instanceof UsageCommand ? [...own, ...this.parent.longOptions()] : own;
  }
}
