import { openApi } from "../../adapters/github/api.ts";
import { openRunner } from "../../adapters/github/runner.ts";
import { crashed } from "./crash.ts";
import { runAction } from "./run.ts";

const runner = openRunner();
const write = (text: string) => {
  process.stdout.write(text);
};

// What is not awaited ends here: Node would print it as it is, and a log line of it could be a command.
for (const event of ["uncaughtException", "unhandledRejection"]) {
  process.on(event, (error: unknown) => {
    process.exitCode = 1;
    process.stdout.write(crashed(error, runner), () => process.exit(1));
  });
}

// Also when the process ends before there is a verdict.
process.exitCode = 1;
const policies = new URL("./", import.meta.url);
const code = await runAction({ runner, policies, workspace: process.cwd(), openApi, write });
process.exitCode = code;
// A server whose name or answer does not come would keep the process waiting after everything is told.
process.stdout.write("", () => process.exit(code));
