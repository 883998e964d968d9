// Packs the package as npm would publish it, and checks how it resolves for users: publint, and the types by attw.
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { inRepository } from "./paths.ts";
import { inTemporaryFolder } from "./temporary.ts";

/** A program installed in test/, with the arguments before the package. */
interface Checker {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

const checkers: readonly Checker[] = [
  { name: "publint", program: "publint/src/cli.js", args: ["--strict"] },
  // The package has ES modules only, by decision: every Node it supports (20.19 and later) can also `require` them.
  { name: "attw", program: "@arethetypeswrong/cli/dist/index.js", args: ["--profile", "esm-only"] },
];

inTemporaryFolder((folder) => {
  const packed = pack(folder);
  for (const checker of checkers) check(checker, packed);
});

/** Packs the package and returns its path. */
function pack(folder: string): string {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [made]: readonly { filename: string }[] = JSON.parse(
    execFileSync("npm", args, { cwd: inRepository("."), encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );
  if (!made) throw new Error("npm packed nothing");
  return join(folder, made.filename);
}

function check({ name, program, args }: Checker, packed: string): void {
  const path = inRepository(`test/node_modules/${program}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, packed, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} has objections:\n${stdout}${stderr}`);
  process.stdout.write(`${name} has no objections.\n`);
}
