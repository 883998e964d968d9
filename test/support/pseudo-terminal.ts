import { spawn } from "@lydell/node-pty";
import { bundle } from "./cli.ts";

/** What is typed once a text has been shown since the last answer; `^C` is an interrupt. */
export type Answer = readonly [shown: string | RegExp, typed: string];

/** Everything a terminal showed, and how the command ended. */
export interface TerminalSession {
  readonly screen: string;
  readonly status: number;
}

/**
 * Runs the committed bundle in a pseudo-terminal and answers its questions in order. Rejects if a question does not come
 * within ten seconds.
 */
export function onTerminal(
  args: readonly string[],
  answers: readonly Answer[],
  { cwd, language }: { readonly cwd: string; readonly language: "en" | "ko" },
): Promise<TerminalSession> {
  const env = { PATH: process.env.PATH ?? "", LANG: language === "ko" ? "ko_KR.UTF-8" : "en_US.UTF-8", NO_COLOR: "1" };
  const terminal = spawn(process.execPath, [bundle, ...args], { cwd, env, cols: 200, rows: 50 });
  return new Promise((done, failed) => {
    let [screen, since, at] = ["", "", 0];
    const late = () => {
      terminal.kill();
      failed(new Error(`no answer to give to:\n${since}`));
    };
    let patience = setTimeout(late, 10_000);
    terminal.onData((text) => {
      screen += text;
      since += text;
      const [shown, typed] = answers[at] ?? [];
      const isShown = typeof shown === "string" ? since.includes(shown) : shown?.test(since);
      if (typed === undefined || !isShown) return;
      at += 1;
      since = "";
      clearTimeout(patience);
      patience = setTimeout(late, 10_000);
      // Input between two questions is discarded: this one has just been asked.
      setTimeout(() => terminal.write(typed === "^C" ? "\u0003" : `${typed}\r`), 50);
    });
    terminal.onExit(({ exitCode }) => {
      clearTimeout(patience);
      done({ screen, status: exitCode });
    });
  });
}
