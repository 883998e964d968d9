import { RunError } from "../../model/run-error.ts";
import type { GitBinding } from "./binding.ts";
import { runGit } from "./command.ts";
import { failureOf } from "./failure.ts";

/**
 * Kinds of refs a name may stand for. `change`: only branches, since whoever may push a tag must not choose what a
 * change is judged against. `history`: also tags, if no branch has the name.
 */
export type RefUse = "change" | "history";

/** Candidate branches of a name, by priority. */
function branchesOf(name: string): string[] {
  return [`refs/heads/${name}`, `refs/remotes/${name}`, `refs/remotes/origin/${name}`];
}

/**
 * Returns the full name of the ref that a short or full name stands for; undefined if there is none. The choice is not
 * left to Git, which prefers tags, and takes a tag called `refs/heads/main` for that branch. Throws `RunError`
 * `ref-two` for a tag and a branch, or for a local branch with the full name of another one of a remote.
 */
export async function findRef(name: string, use: RefUse, git: GitBinding): Promise<string | undefined> {
  const isFull = name.startsWith("refs/");
  const branches = isFull ? [name] : branchesOf(name);
  const tags = isFull || use === "change" ? [] : [`refs/tags/${name}`];
  const known = await existing([...branches, ...tags], git);
  const [found, ...others] = [...branches, ...tags].filter((ref) => known.has(ref));
  const [local, remote] = branches;
  const isTwin = (ref: string) => found === local && ref === remote && known.get(ref) !== known.get(found ?? "");
  const isRival = (ref: string) => tags.includes(ref) || isTwin(ref);
  const rival = others.find(isRival);
  if (found !== undefined && rival !== undefined) throw new RunError("ref-two", { ref: name, refs: [found, rival] });
  return found;
}

/** Returns the names that are refs, and the objects they point to. */
async function existing(names: readonly string[], git: GitBinding): Promise<ReadonlyMap<string, string>> {
  const format = "--format=%(refname) %(objectname)";
  const { status, stdout, complaints } = await runGit(["for-each-ref", format, "--", ...names], git);
  if (status !== 0) throw failureOf(complaints, git.cwd);
  const lines = stdout.split("\n").filter((line) => line !== "");
  const found = lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)]);
  return new Map(found.flatMap(([name = "", id = ""]) => (names.includes(name) ? [[name, id] as const] : [])));
}

/** Returns the ids of the objects with a prefix. */
export async function idsBeginning(prefix: string, git: GitBinding): Promise<string[]> {
  const { status, stdout, complaints } = await runGit(["rev-parse", `--disambiguate=${prefix}`], git);
  if (status !== 0) throw failureOf(complaints, git.cwd);
  return stdout.split("\n").filter((line) => line !== "");
}

/**
 * Returns the full name of the branch that another one tracks (`main@{upstream}`), or that was checked out before
 * (`@{-1}`).
 */
export async function followed(name: string, git: GitBinding): Promise<string | undefined> {
  const { stdout } = await runGit(["rev-parse", "--symbolic-full-name", "--end-of-options", name], git);
  return stdout.split("\n").find((line) => line.startsWith("refs/"));
}
