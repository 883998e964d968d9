import { openApi } from "../../adapters/github/api.ts";
import { openRunner } from "../../adapters/github/runner.ts";
import { crashed } from "./crash.ts";
import { runAction } from "./run.ts";

const runner = openRunner();
const write = (text: string) => {
  process.stdout.write(text);
};

// Catches errors nobody awaits: Node would print them as they are, and a line of one could be a log command.
for (const event of ["uncaughtException", "unhandledRejection"]) {
  process.on(event, (error: unknown) => {
    process.exitCode = 1;
    process.stdout.write(crashed(error, runner), () => process.exit(1));
  });
}

// Holds when the process ends before there is a verdict.
process.exitCode = 1;
const policies = new URL("./", import.meta.url);
const code = await runAction({ runner, policies, workspace: process.cwd(), openApi, write });
process.exitCode = code;
// An open request to a server that does not answer would keep the process waiting after all is written.
process.stdout.write("", () => process.exit(code));
