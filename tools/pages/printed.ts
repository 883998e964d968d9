import { execFileSync } from "node:child_process";
import { inRepository } from "../paths.ts";

/** Arguments of the command. */
export type CommandLine = readonly string[];

/**
 * Runs command lines, all in one other process whose output is no terminal, with the policies of a folder of built
 * files.
 */
export function printedBy(lines: readonly CommandLine[], dist: string): (line: CommandLine) => string {
  const program = inRepository("tools/pages/print.ts");
  const outputs: readonly string[] = JSON.parse(
    execFileSync(process.execPath, ["--import", "tsx", program, dist], {
      cwd: inRepository("."),
      env: { PATH: process.env.PATH },
      input: JSON.stringify(lines),
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    }),
  );
  const byLine = new Map(lines.map((line, at) => [line.join("\0"), outputs[at]]));
  return (line) => {
    const output = byLine.get(line.join("\0"));
    if (!output) throw new Error(`clausegate ${line.join(" ")} prints nothing`);
    return output;
  };
}
