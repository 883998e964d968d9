import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { aFolder } from "./cli.ts";
import { headOf, quick } from "./git.ts";
import { runByShell } from "./shell.ts";

/** Author, time and signature of a commit. Dates in Git's format, with a zone. */
export interface Committing {
  readonly date: string;
  readonly authorDate?: string;
  readonly author?: string;
  readonly committer?: string;
  readonly message?: string;
  /** File of the private key that signs. */
  readonly key?: string;
}

/** Contents by path; null deletes. Objects are written as JSON, which is YAML. */
export type PastChange = Readonly<Record<string, string | Uint8Array | object | null>>;

const home = aFolder();

/** Runs Git as an author at a time. */
export function gitAs(root: string, args: readonly string[], who: Committing, input: string | Buffer = ""): string {
  const { author = "Kim", committer = author, date, authorDate = date } = who;
  const address = (name: string) => `${name.toLowerCase().replaceAll(/[^a-z]/g, "") || "x"}@example.com`;
  const { status, stdout, stderr } = runByShell("git", args, {
    folder: root,
    input,
    environment: {
      ...quick,
      PATH: process.env.PATH,
      HOME: home,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: address(author),
      GIT_AUTHOR_DATE: authorDate,
      GIT_COMMITTER_NAME: committer,
      GIT_COMMITTER_EMAIL: address(committer),
      GIT_COMMITTER_DATE: date,
    },
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.toString("utf8").replace(/\n$/, "");
}

export function aPastRepository(): string {
  const root = aFolder();
  gitAs(root, ["init", "--quiet", "--initial-branch=main"], { date: "@0 +0000" });
  return root;
}

export function writeChange(root: string, change: PastChange): void {
  for (const [path, content] of Object.entries(change)) {
    const file = join(root, path);
    rmSync(file, { force: true, recursive: true });
    if (content === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    const isData = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(file, isData ? content : JSON.stringify(content));
  }
}

/** Writes files and commits them; returns the commit's id. */
export function commitAs(root: string, change: PastChange, who: Committing): string {
  writeChange(root, change);
  gitAs(root, ["add", "--all", "--force"], who);
  gitAs(
    root,
    [...signing(who), "commit", "--quiet", "--allow-empty", "--cleanup=verbatim", "-m", who.message ?? "x"],
    who,
  );
  return headOf(root);
}

/** Merges a branch of one earlier commit as a platform does: with a merge commit. */
export function mergeAs(root: string, change: PastChange, side: Committing, who: Committing): string {
  gitAs(root, ["checkout", "--quiet", "-b", "side"], side);
  commitAs(root, change, side);
  gitAs(root, ["checkout", "--quiet", "main"], side);
  gitAs(root, [...signing(who), "merge", "--quiet", "--no-ff", "-m", who.message ?? "x", "side"], who);
  gitAs(root, ["branch", "--quiet", "-D", "side"], who);
  return headOf(root);
}

/** Options before the subcommand that turn signing on or off. */
function signing({ key }: Committing): string[] {
  if (key === undefined) return ["-c", "commit.gpgSign=false"];
  return ["-c", "gpg.format=ssh", "-c", `user.signingKey=${key}`, "-c", "commit.gpgSign=true"];
}

/** Alters a signed commit and keeps its signature, which makes it invalid. Moves the branch to it. */
export function forge(root: string, commit: string, replaced: readonly [string, string]): string {
  const who = { date: "@0 +0000" };
  const text = gitAs(root, ["cat-file", "commit", commit], who);
  const altered = `${text.replace(...replaced)}\n`;
  const id = gitAs(root, ["hash-object", "-t", "commit", "-w", "--stdin"], who, altered);
  gitAs(root, ["reset", "--quiet", "--hard", id], who);
  return id;
}

/** A new key, and the line that allows it to sign for a person. */
export function aKey(name: string): { readonly key: string; readonly allowed: string } {
  needKeygen();
  const key = join(aFolder(), "key");
  const { status, stderr } = spawnSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key]);
  if (status !== 0) throw new Error(`ssh-keygen: ${stderr}`);
  return { key, allowed: `${name} ${readFileSync(`${key}.pub`, "utf8").trim()}\n` };
}

/** Installs `ssh-keygen`, with which Git signs and verifies, where the machine lacks it. */
function needKeygen(): void {
  if (spawnSync("ssh-keygen", ["-?"]).error === undefined) return;
  spawnSync("apt-get", ["update", "-qq"]);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "openssh-client"]);
  if (spawnSync("ssh-keygen", ["-?"]).error)
    throw new Error("Install ssh-keygen (openssh-client): Git verifies signatures with it");
}
