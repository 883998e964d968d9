import { RunError } from "../../model/run-error.ts";
import type { GitBinding } from "./binding.ts";
import { runGit } from "./command.ts";
import { failureOf } from "./failure.ts";

/**
 * What a name may stand for. `change`: branches alone, since whoever may push a tag must not choose what a change is judged
 * against. `history`: tags too, where no branch has the name.
 */
export type RefUse = "change" | "history";

/** Branches of a name, the one that counts first. */
function branchesOf(name: string): string[] {
  return [`refs/heads/${name}`, `refs/remotes/${name}`, `refs/remotes/origin/${name}`];
}

/**
 * The full name of the ref that a short or full name stands for; undefined where there is none. Never guessed by Git, which
 * prefers tags, and takes one called `refs/heads/main` for that branch. Throws `RunError` `ref-two`: a tag and a branch, or a
 * local branch that is called like another one of a remote.
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

/** Which of some full names are refs, and the objects they name. */
async function existing(names: readonly string[], git: GitBinding): Promise<ReadonlyMap<string, string>> {
  const format = "--format=%(refname) %(objectname)";
  const { status, stdout, complaints } = await runGit(["for-each-ref", format, "--", ...names], git);
  if (status !== 0) throw failureOf(complaints, git.cwd);
  const lines = stdout.split("\n").filter((line) => line !== "");
  const found = lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)]);
  return new Map(found.flatMap(([name = "", id = ""]) => (names.includes(name) ? [[name, id] as const] : [])));
}

/** Ids of the objects whose id begins so. */
export async function idsBeginning(prefix: string, git: GitBinding): Promise<string[]> {
  const { status, stdout, complaints } = await runGit(["rev-parse", `--disambiguate=${prefix}`], git);
  if (status !== 0) throw failureOf(complaints, git.cwd);
  return stdout.split("\n").filter((line) => line !== "");
}

/** The full name of the branch that another one follows (`main@{upstream}`), or that was checked out before (`@{-1}`). */
export async function followed(name: string, git: GitBinding): Promise<string | undefined> {
  const { stdout } = await runGit(["rev-parse", "--symbolic-full-name", "--end-of-options", name], git);
  return stdout.split("\n").find((line) => line.startsWith("refs/"));
}
