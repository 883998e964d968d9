// Makes a repository in which the last commit changes three vendors of many, and an inventory of these three alone.
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Vendors whose contract the last commit changes. */
export const CHANGED = 3;

/**
 * Makes a repository of the inventory in `root`, commits it, takes a clause out of three contracts and commits that.
 * @param {string} root
 * @param {string} three where the inventory of the three alone goes
 * @returns {{ base: string, head: string }} the commits
 */
export function commitChange(root, three) {
  git(root, "init", "--quiet", "--initial-branch=main");
  commit(root, "The inventory");
  const vendors = readdirSync(join(root, "vendors")).filter((name) => !name.startsWith("_"));
  const changed = [0.2, 0.5, 0.8].map((part) => String(vendors[Math.floor(part * vendors.length)]));
  for (const vendor of changed) {
    const contract = join(root, "vendors", vendor, "contracts/contract.yaml");
    const whole = readFileSync(contract, "utf8");
    const shorter = whole.replace(/(?<=clauses:\n) {2}- document(.*\n)+?(?= {2}- )/, "");
    if (shorter === whole) throw new Error(`${contract} has no clause to take out`);
    writeFileSync(contract, shorter);
  }
  commit(root, "A clause less in three contracts");
  for (const folder of ["_guidelines", ...changed]) {
    cpSync(join(root, "vendors", folder), join(three, "vendors", folder), { recursive: true });
  }
  return { base: commitNamed(root, "HEAD^"), head: commitNamed(root, "HEAD") };
}

/** @param {string} root @param {string} name */
function commitNamed(root, name) {
  return execFileSync("git", ["rev-parse", name], { cwd: root, encoding: "utf8" }).trim();
}

/** @param {string} root @param {string} message */
function commit(root, message) {
  git(root, "add", "--all");
  git(
    root,
    "-c",
    "user.name=bench",
    "-c",
    "user.email=bench@example.com",
    "-c",
    "gc.auto=0",
    "commit",
    "--quiet",
    "--message",
    message,
  );
  // Like a clone: one pack, not 100,000 loose files.
  git(root, "gc", "--quiet");
}

/** @param {string} root @param {string[]} args */
function git(root, ...args) {
  execFileSync("git", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}
