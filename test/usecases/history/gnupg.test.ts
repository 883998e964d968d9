import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findRepository } from "../../../src/adapters/git/place.ts";
import { signaturesOf } from "../../../src/adapters/git/signatures.ts";
import { aFolder } from "../../support/cli.ts";
import { closeAll, open } from "../../support/git.ts";
import { aPastRepository, forge, gitAs, writeChange } from "../../support/past.ts";

const hasGpg = spawnSync("gpg", ["--version"]).error === undefined;
const own = process.env.GNUPGHOME;
afterAll(() => {
  closeAll();
  keysAt(own);
  spawnSync("gpgconf", ["--homedir", keys, "--kill", "all"]);
});

function keysAt(folder: string | undefined): void {
  if (folder === undefined) delete process.env.GNUPGHOME;
  else process.env.GNUPGHOME = folder;
}

const keys = aHome(aFolder());
const address = "kim@example.com";
const who = { date: "2026-01-10T09:00:00+09:00" };

function aHome(folder: string): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  return folder;
}

/** A repository with one commit that GnuPG signed. */
function aSignedRepository(): { readonly root: string; readonly commit: string } {
  const root = aPastRepository();
  const batch = ["--homedir", keys, "--batch", "--quiet", "--passphrase", ""];
  const { status, stderr } = spawnSync("gpg", [
    ...batch,
    "--quick-gen-key",
    `Kim <${address}>`,
    "ed25519",
    "sign",
    "never",
  ]);
  if (status !== 0) throw new Error(String(stderr));
  writeChange(root, { "README.md": "x" });
  gitAs(root, ["add", "--all"], who);
  const tree = gitAs(root, ["write-tree"], who);
  const unsigned = `tree ${tree}\nauthor Kim <${address}> 1768003200 +0900\ncommitter Kim <${address}> 1768003200 +0900\n\nx\n`;
  const sign = spawnSync("gpg", [...batch, "--armor", "--detach-sign", "--local-user", address], { input: unsigned });
  if (sign.status !== 0) throw new Error(String(sign.stderr));
  const signature = String(sign.stdout).trimEnd().replaceAll("\n", "\n ");
  const signed = unsigned.replace("\n\n", `\ngpgsig ${signature}\n\n`);
  const commit = gitAs(root, ["hash-object", "-t", "commit", "-w", "--stdin"], who, signed);
  gitAs(root, ["update-ref", "refs/heads/main", commit], who);
  return { root, commit };
}

async function signatureIn(root: string, commit: string) {
  const past = await (await open(root)).past();
  return (
    await signaturesOf(await past.line(commit), {
      place: await findRepository({ root }),
      signers: undefined,
    })
  ).get(commit);
}

describe.skipIf(!hasGpg)("a signature by GnuPG", () => {
  const { root, commit } = hasGpg ? aSignedRepository() : { root: "", commit: "" };

  it("is verified by the user's own keys, wherever GNUPGHOME says they are", async () => {
    keysAt(keys);
    expect(await signatureIn(root, commit)).toMatchObject({ state: "verified", signer: `Kim <${address}>` });
  });

  it("is not verifiable without its key", async () => {
    keysAt(aHome(aFolder()));
    expect(await signatureIn(root, commit)).toEqual({ state: "signed-not-verifiable", reason: "no-key" });
  });

  it("is not verified by keys that lie in the repository", async () => {
    const inside = aHome(join(root, "keys"));
    const copied = spawnSync("cp", ["-r", join(keys, "pubring.kbx"), inside]);
    expect(copied.status).toBe(0);
    keysAt(inside);
    expect(await signatureIn(root, commit)).toEqual({ state: "signed-not-verifiable", reason: "no-key" });
  });

  it("is bad on another commit", async () => {
    keysAt(keys);
    const forged = forge(root, commit, ["\n\nx", "\n\ny"]);
    expect(await signatureIn(root, forged)).toEqual({ state: "signed-not-verifiable", reason: "bad" });
  });
});
