import { realpathSync } from "node:fs";
import { devNull } from "node:os";
import { isAbsolute, resolve } from "node:path";
import type { PastCommit, SignatureState, UnverifiedReason } from "../../model/past.ts";
import { RunError } from "../../model/run-error.ts";
import { unreadable } from "../disk/error-code.ts";
import { isBelow } from "../disk/places.ts";
import { runGit } from "./command.ts";
import { failureOf } from "./failure.ts";
import type { GitPlace } from "./place.ts";

/** Longest name of a signer or key, in UTF-16 units. */
const maxName = 200;

/** Commits verified in one call. */
const atOnce = 500;

/**
 * Verifies the signatures of commits, by the user's own keys and allowed signers. The repository's configuration has no
 * effect: neither on the programs that run nor on the list of signers. `signers` is the file an option names. Throws
 * `RunError` `signers-inside`, `input-missing`, `input-unreadable` for it.
 */
export async function signaturesOf(
  commits: readonly PastCommit[],
  { place, signers }: { readonly place: GitPlace; readonly signers: string | undefined },
): Promise<ReadonlyMap<string, SignatureState>> {
  if (signers === undefined && commits.every(({ signedAs }) => signedAs === null)) {
    return new Map(commits.map(({ id }) => [id, { state: "unsigned" }]));
  }
  const trust = await trustOf(place, signers);
  const states = new Map<string, SignatureState>();
  const asked: PastCommit[] = [];
  for (const commit of commits) {
    if (commit.signedAs === null) states.set(commit.id, { state: "unsigned" });
    else if (commit.signedAs === "unknown") states.set(commit.id, unverified("not-checked"));
    else asked.push(commit);
  }
  for (let at = 0; at < asked.length; at += atOnce) {
    const some = asked.slice(at, at + atOnce).map(({ id }) => id);
    for (const [id, state] of await ask(some, place, trust)) states.set(id, state);
    if (trust.signers === undefined) withoutSigners(asked, states);
    // Commits that Git skips silently are not verified.
    for (const id of some) if (!states.has(id)) states.set(id, unverified("not-checked"));
  }
  return states;
}

/** Marks a good SSH signature as unproven for lack of a list of signers. A bad one stays bad. */
function withoutSigners(asked: readonly PastCommit[], states: Map<string, SignatureState>): void {
  for (const { id, signedAs } of asked) {
    const known = states.get(id);
    if (signedAs !== "ssh" || known?.state !== "signed-not-verifiable") continue;
    if (known.reason === "untrusted-key") states.set(id, unverified("no-signers"));
  }
}

interface Trust {
  readonly signers: string | undefined;
  readonly options: readonly string[];
  /** Location of GnuPG's keys, unless it is the default. */
  readonly env: Readonly<Record<string, string>>;
}

async function trustOf(place: GitPlace, option: string | undefined): Promise<Trust> {
  const [inside, own] = [insideOf(place), await usersOwn(place)];
  const given = option === undefined ? undefined : refusing(option, inside);
  // Git writes names of settings in lower case.
  const signers = given ?? outside(own.get("gpg.ssh.allowedsignersfile"), inside);
  const revoked = outside(own.get("gpg.ssh.revocationfile"), inside);
  const level = own.get("gpg.mintrustlevel");
  const settings = {
    "gpg.format": "openpgp",
    "gpg.program": "gpg",
    "gpg.openpgp.program": "gpg",
    "gpg.x509.program": "gpgsm",
    "gpg.ssh.program": "ssh-keygen",
    // Without a file Git checks nothing, and a signed commit looks unsigned.
    "gpg.ssh.allowedSignersFile": signers ?? devNull,
    "gpg.ssh.revocationFile": revoked ?? "",
    "gpg.minTrustLevel": level || "undefined",
    "log.showSignature": "false",
    "log.mailmap": "false",
  };
  const keys = outside(process.env.GNUPGHOME, inside);
  const env = keys === undefined ? {} : { GNUPGHOME: keys };
  return { signers, env, options: Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]) };
}

/** Reads the user's or else the system's configuration, never the repository's. */
async function usersOwn(place: GitPlace): Promise<ReadonlyMap<string, string>> {
  const scopes = await Promise.all(
    ["--system", "--global"].map((scope) =>
      runGit(["config", scope, "--includes", "-z", "--type=path", "--get-regexp", "^gpg\\."], place),
    ),
  );
  const entries = scopes.flatMap(({ status, stdout }) => (status === 0 ? stdout.split("\0") : []));
  return new Map(
    entries.map((entry) => {
      const end = entry.indexOf("\n");
      return end < 0 ? [entry, ""] : [entry.slice(0, end), entry.slice(end + 1)];
    }),
  );
}

/** Work tree and Git's folder: whoever can write there must not choose whom to trust. */
function insideOf({ top, gitDir }: GitPlace): readonly string[] {
  return [gitDir, ...(top === undefined ? [] : [top])].map(real);
}

function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function isBelowAny(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => isBelow(path, folder));
}

/** Returns a path from the user's configuration if it is absolute and outside what is judged. */
function outside(path: string | undefined, inside: readonly string[]): string | undefined {
  if (path === undefined || !isAbsolute(path) || isBelowAny(real(path), inside)) return undefined;
  return path;
}

function refusing(option: string, inside: readonly string[]): string {
  const path = resolve(option);
  try {
    const found = realpathSync.native(path);
    if (!isBelowAny(found, inside) && !isBelowAny(path, inside)) return found;
  } catch (cause) {
    throw unreadable(option, cause);
  }
  throw new RunError("signers-inside", { file: option });
}

/** Letters of `%G?` (git-log(1)) for signatures that prove nothing. */
const reasons: Readonly<Record<string, UnverifiedReason>> = {
  B: "bad",
  U: "untrusted-key",
  X: "expired-signature",
  Y: "expired-key",
  R: "revoked-key",
  E: "no-key",
};

async function ask(
  ids: readonly string[],
  place: GitPlace,
  { options, env }: Trust,
): Promise<readonly (readonly [string, SignatureState])[]> {
  const format = ["%H", "%G?", "%GS", "%GK", ""].join("%x00");
  const { status, stdout, complaints } = await runGit(
    [
      ...options,
      "log",
      "--no-walk=unsorted",
      "--encoding=UTF-8",
      `--format=tformat:${format}`,
      "--end-of-options",
      ...ids,
    ],
    place,
    env,
  );
  if (status !== 0) throw failureOf(complaints, place.cwd);
  const fields = stdout.split("\0");
  const states: (readonly [string, SignatureState])[] = [];
  for (let at = 0; at + 4 < fields.length; at += 4) {
    const [id = "", letter = "", signer = "", key = ""] = fields.slice(at, at + 4);
    states.push([id.trim(), stateOf(letter, signer, key)]);
  }
  return states;
}

function stateOf(letter: string, signer: string, key: string): SignatureState {
  if (letter === "G") return { state: "verified", signer: signer.slice(0, maxName), key: key.slice(0, maxName) };
  return unverified(Object.hasOwn(reasons, letter) ? (reasons[letter] ?? "not-checked") : "not-checked");
}

function unverified(reason: UnverifiedReason): SignatureState {
  return { state: "signed-not-verifiable", reason };
}
