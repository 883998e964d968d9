import { CommanderError } from "commander";
import type { Localized } from "../../model/language.ts";
import { version } from "../../model/version.ts";
import { titles } from "../../texts/usage.ts";
import { addCommand, type CliCommand, type CommandContext, type ExitCode } from "./command.ts";
import { helpOption } from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { UsageCommand, usageError, usageOf, WrongUsage } from "./usage.ts";

/** Every command, in the order of the help text. Only the file of the command that runs is loaded. */
const commands: Readonly<Record<string, () => Promise<CliCommand>>> = {
  init: async () => (await import("./init.ts")).initCommand,
  check: async () => (await import("./check.ts")).checkCommand,
  gate: async () => (await import("./gate.ts")).gateCommand,
  merge: async () => (await import("./merge.ts")).mergeCommand,
  history: async () => (await import("./history.ts")).historyCommand,
  blame: async () => (await import("./history.ts")).blameCommand,
  audit: async () => (await import("./audit.ts")).auditCommand,
  report: async () => (await import("./report.ts")).reportCommand,
  dossier: async () => (await import("./dossier.ts")).dossierCommand,
  add: async () => (await import("./add.ts")).addCommand,
  draft: async () => (await import("./draft.ts")).draftCommand,
  review: async () => (await import("./review.ts")).reviewCommand,
  import: async () => (await import("./import.ts")).importCommand,
  fmt: async () => (await import("./fmt.ts")).fmtCommand,
  fix: async () => (await import("./fix.ts")).fixCommand,
  evidence: async () => (await import("./evidence.ts")).evidenceCommand,
  schema: async () => (await import("./schema.ts")).schemaCommand,
  policy: async () => (await import("./policy.ts")).policyCommand,
  config: async () => (await import("./config.ts")).configCommand,
  rules: async () => (await import("./rules.ts")).rulesCommand,
  explain: async () => (await import("./rules.ts")).explainCommand,
  waivers: async () => (await import("./waivers.ts")).waiversCommand,
  baseline: async () => (await import("./baseline.ts")).baselineCommand,
};

/** Runs a command line and returns the exit code: 0 pass, 1 fail. Throws `RunError` for exit code 2. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const loaded = await loadCommands(argv);
  const named = loaded.find(({ name }) => name === argv[0]);
  let exitCode: ExitCode = 0;
  const exit = (code: ExitCode) => {
    exitCode = code;
  };
  try {
    await buildProgram(loaded, { terminal, exit }).parseAsync([...argv], { from: "user" });
  } catch (error) {
    const wrong = wrongUsage(error);
    if (wrong) throw usageError(wrong, wordsOf(named, argv));
    exit(named?.helpExitCode ?? 0);
  }
  await terminal.flush();
  return exitCode;
}

/** Loads the named command; all where none matches, for the help text and for suggestions. */
function loadCommands([first = "", second = ""]: readonly string[]): Promise<readonly CliCommand[]> {
  const name = first === "help" ? second : first;
  const wanted = Object.hasOwn(commands, name) ? [name] : Object.keys(commands);
  return Promise.all(wanted.flatMap((known) => commands[known]?.() ?? []));
}

/** The usage error; undefined where the help text or the version was requested. Throws any other error. */
function wrongUsage(error: unknown): WrongUsage | undefined {
  if (error instanceof WrongUsage) return error;
  if (!(error instanceof CommanderError)) throw error;
  return error.exitCode === 0 ? undefined : usageOf(error);
}

/** The words of a command line that name the command. */
function wordsOf(named: CliCommand | undefined, argv: readonly string[]): string[] {
  const below = named?.commands?.find(({ name }) => name === argv[1]);
  return ["clausegate", ...[named, below].flatMap((command) => command?.name ?? [])];
}

function buildProgram(loaded: readonly CliCommand[], context: CommandContext): UsageCommand {
  const { terminal } = context;
  const say = (text: Localized) => text[terminal.language];
  const program = new UsageCommand("clausegate");
  program
    .description(say(description))
    .version(version, "-V, --version", say({ en: "show the version", ko: "버전 표시" }))
    .helpOption(helpOption.flags, say(helpOption))
    .helpCommand("help [command]", say({ en: "show the help of a command", ko: "명령의 도움말 표시" }))
    .configureOutput({ writeOut: (text) => terminal.queue([text]), writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => say(titles[title] ?? { en: title, ko: title }),
      optionDescription: (option) => option.description,
    })
    .exitOverride();
  for (const command of loaded) addCommand(program, command, context);
  return program;
}

const description: Localized = {
  en: "Checks vendor and contract records against ISMS-P 2.3.2 (security in contracts with outside parties).",
  ko: "업체와 계약 기록이 ISMS-P 2.3.2(외부자 계약 시 보안)를 충족하는지 점검합니다.",
};
