import {
  CommanderError,
  Option,
  UsageCommand,
  WrongUsage,
  chosen,
  titles,
  usageError,
  usageOf
} from "./AR7MOGPL.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import {
  helpOption
} from "./6DTKQRCX.mjs";
import {
  writeStream
} from "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import {
  runErrorLines
} from "./QLNNH5OA.mjs";
import "./6DF3KYW5.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import {
  openDirectory,
  rootAround
} from "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import {
  version
} from "./7YVACP5O.mjs";
import {
  configName
} from "./4VOMADCF.mjs";
import "./A5IAKOD6.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import {
  isParsed,
  parseFile
} from "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/adapters/prompt.ts
import { createInterface } from "node:readline";
var Prompt = class {
  streams;
  lines;
  isOver = !1;
  giveUp = () => {
  };
  constructor(streams) {
    this.streams = streams;
  }
  /** Returns the line that was typed; undefined after the end of input or an interrupt. */
  ask(question) {
    if (this.isOver) return Promise.resolve(void 0);
    let lines = this.open();
    return new Promise((done) => {
      this.giveUp = () => done(void 0), lines.question(question, done);
    });
  }
  /** Lets the process end. */
  close() {
    this.isOver = !0, this.giveUp(), this.lines?.close(), process.removeListener("SIGINT", this.interrupt);
  }
  open() {
    if (this.lines) return this.lines;
    let lines = createInterface({ ...this.streams, historySize: 0 });
    return lines.on("SIGINT", this.interrupt), lines.on("close", this.interrupt), process.on("SIGINT", this.interrupt), this.lines = lines, lines;
  }
  interrupt = () => {
    this.isOver || (this.isOver = !0, this.streams.output.write(`
`), this.giveUp(), this.lines?.close());
  };
};

// src/config/color.ts
function wantsColor(environment, isTerminal) {
  let { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment;
  return force !== void 0 ? force !== "0" && force !== "false" : !no && isTerminal && term !== "dumb";
}

// src/entry/cli/command.ts
function addCommand(parent, command, context) {
  let { terminal: terminal2, exit } = context, say = (text) => text[terminal2.language], built = parent.command(command.name).description(say(command.description)).helpOption(helpOption.flags, say(helpOption)).allowExcessArguments(!1).addHelpText("after", helpEnd(command, say));
  for (let argument of command.arguments ?? []) built.argument(argument.name, say(argument));
  for (let option of command.options ?? []) built.addOption(optionOf(option, say));
  for (let below of command.commands ?? []) addCommand(built, below, context);
  if (command.run) {
    let run = command.run.bind(command);
    built.action(async () => exit(await run(flagsOf(built, terminal2), terminal2, ...built.processedArgs)));
  }
}
function flagsOf(built, { language, complain }) {
  let flags = built.optsWithGlobals(), root = built.getOptionValueSourceWithGlobals("root") !== "default" || flags.gitDir !== void 0 ? "." : rootAround(".");
  return root === "." ? flags : (complain([fill(words.rootFound, { root })[language]]), { ...flags, root });
}
function helpEnd({ examples, exitCodes }, say) {
  let shown = examples.map((example) => `  ${example}`).join(`
`);
  return `
${say({ en: "Examples:", ko: "예:" })}
${shown}

${say(exitCodes)}`;
}
function optionOf({ flags, choices, default: value, isRequired, ...description2 }, say) {
  let option = new Option(flags, say(description2));
  return option.required && !option.variadic && option.argParser(once(option, choices)), value !== void 0 && option.default(value), option.makeOptionMandatory(isRequired ?? !1);
}
function once(option, choices) {
  let isGiven = !1;
  return (given) => {
    if (isGiven) throw new WrongUsage("repeatedOption", { token: option.flags });
    return isGiven = !0, choices ? chosen(option, choices, given) : given;
  };
}

// src/entry/cli/program.ts
var commands = {
  init: async () => (await import("./LROQY3FU.mjs")).initCommand,
  check: async () => (await import("./3NAKDNYG.mjs")).checkCommand,
  gate: async () => (await import("./OX4IRCS2.mjs")).gateCommand,
  merge: async () => (await import("./SZVK2W3Z.mjs")).mergeCommand,
  history: async () => (await import("./DIGS4VUP.mjs")).historyCommand,
  blame: async () => (await import("./DIGS4VUP.mjs")).blameCommand,
  audit: async () => (await import("./252RK27O.mjs")).auditCommand,
  report: async () => (await import("./DJBGWR7F.mjs")).reportCommand,
  dossier: async () => (await import("./HFQTXCCC.mjs")).dossierCommand,
  add: async () => (await import("./BWB4TCVP.mjs")).addCommand,
  draft: async () => (await import("./KUMU63SA.mjs")).draftCommand,
  review: async () => (await import("./POZO4QJE.mjs")).reviewCommand,
  import: async () => (await import("./YJ7LYTRS.mjs")).importCommand,
  fmt: async () => (await import("./G2FR4WJM.mjs")).fmtCommand,
  fix: async () => (await import("./PZQM7S3R.mjs")).fixCommand,
  evidence: async () => (await import("./JLIJK6US.mjs")).evidenceCommand,
  schema: async () => (await import("./NNVYNB5Z.mjs")).schemaCommand,
  policy: async () => (await import("./L46PJLJ6.mjs")).policyCommand,
  config: async () => (await import("./ITZK2KE6.mjs")).configCommand,
  rules: async () => (await import("./ZU5W7KHS.mjs")).rulesCommand,
  explain: async () => (await import("./ZU5W7KHS.mjs")).explainCommand,
  waivers: async () => (await import("./LS4VOSUU.mjs")).waiversCommand,
  baseline: async () => (await import("./DDPDBDEF.mjs")).baselineCommand
};
async function runProgram(argv, terminal2) {
  let loaded = await loadCommands(argv), named = loaded.find(({ name }) => name === argv[0]), exitCode = 0, exit = (code) => {
    exitCode = code;
  };
  try {
    await buildProgram(loaded, { terminal: terminal2, exit }).parseAsync([...argv], { from: "user" });
  } catch (error) {
    let wrong = wrongUsage(error);
    if (wrong) throw usageError(wrong, wordsOf(named, argv));
    exit(named?.helpExitCode ?? 0);
  }
  return await terminal2.flush(), exitCode;
}
function loadCommands([first = "", second = ""]) {
  let name = first === "help" ? second : first, wanted = Object.hasOwn(commands, name) ? [name] : Object.keys(commands);
  return Promise.all(wanted.flatMap((known) => commands[known]?.() ?? []));
}
function wrongUsage(error) {
  if (error instanceof WrongUsage) return error;
  if (!(error instanceof CommanderError)) throw error;
  return error.exitCode === 0 ? void 0 : usageOf(error);
}
function wordsOf(named, argv) {
  let below = named?.commands?.find(({ name }) => name === argv[1]);
  return ["clausegate", ...[named, below].flatMap((command) => command?.name ?? [])];
}
function buildProgram(loaded, context) {
  let { terminal: terminal2 } = context, say = (text) => text[terminal2.language], program = new UsageCommand("clausegate");
  program.description(say(description)).version(version, "-V, --version", say({ en: "show the version", ko: "버전 표시" })).helpOption(helpOption.flags, say(helpOption)).helpCommand("help [command]", say({ en: "show the help of a command", ko: "명령의 도움말 표시" })).configureOutput({ writeOut: (text) => terminal2.queue([text]), writeErr: () => {
  } }).configureHelp({
    styleTitle: (title) => say(titles[title] ?? { en: title, ko: title }),
    optionDescription: (option) => option.description
  }).exitOverride();
  for (let command of loaded) addCommand(program, command, context);
  return program;
}
var description = {
  en: "Checks vendor and contract records against ISMS-P 2.3.2 (security in contracts with outside parties).",
  ko: "업체와 계약 기록이 ISMS-P 2.3.2(외부자 계약 시 보안)를 충족하는지 점검합니다."
};

// src/config/language.ts
function chooseLanguage(option, environment) {
  let chosen2 = languages.find((language) => language === option);
  return chosen2 || ((environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "").toLowerCase().startsWith("ko") ? "ko" : "en");
}

// src/entry/cli/terminal-language.ts
async function terminalLanguage(argv, environment) {
  let option = optionValue("language", argv), configured = option === void 0 ? await configuredLanguage(optionValue("root", argv) ?? rootAround(".")) : option;
  return chooseLanguage(configured, environment);
}
function optionValue(name, argv) {
  return new RegExp(`(?:^|\\0)--${name}[=\\0]([^\\0]+)`).exec(argv.join("\0"))?.[1];
}
async function configuredLanguage(root) {
  try {
    let file = await (await openDirectory(root)).file(configName), parsed = file && parseFile(file), value = parsed && isParsed(parsed) ? parsed.values[0] : void 0;
    return typeof value != "object" || value === null || !Object.hasOwn(value, "language") ? void 0 : languages.find((language) => language === Reflect.get(value, "language"));
  } catch (error) {
    if (error instanceof RunError) return;
    throw error;
  }
}

// src/entry/cli/start.ts
var progressInterval = 200;
async function start(policies) {
  let argv = process.argv.slice(2), language = await terminalLanguage(argv, process.env), queued = [], lastProgress = performance.now(), prompt = new Prompt({ input: process.stdin, output: process.stdout }), isTerminal = process.stdin.isTTY === !0 && process.stdout.isTTY === !0, terminal2 = {
    language,
    color: wantsColor(process.env, process.stdout.isTTY === !0),
    environment: process.env,
    policies,
    queue: (pieces) => {
      queued.push(pieces);
    },
    flush: () => writeStream(process.stdout, queued.splice(0)),
    complain: (lines) => {
      process.stderr.write(lines.map((line) => `clausegate: ${line}
`).join(""));
    },
    ask: isTerminal ? (question) => prompt.ask(question) : void 0,
    progress: (line) => {
      let isDue = line === "" || performance.now() - lastProgress > progressInterval;
      process.stderr.isTTY !== !0 || !isDue || (lastProgress = performance.now(), process.stderr.write(`\r\x1B[K${line}`));
    }
  };
  try {
    process.exitCode = await runProgram(argv, terminal2);
  } catch (error) {
    if (isFileMissing(error)) throw error;
    process.exitCode = 2;
    let lines = error instanceof RunError ? runErrorLines(error).map((text) => text[language]) : String(error?.stack ?? error).split(`
`);
    process.stderr.write(lines.map((line) => `clausegate: ${terminal(line)}
`).join(""));
  } finally {
    prompt.close();
  }
}
function isFileMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}
export {
  start
};
