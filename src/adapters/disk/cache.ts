import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  lutimesSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { KeptTexts } from "../../model/kept-texts.ts";
import { RunError } from "../../model/run-error.ts";
import { codeOf } from "./error-code.ts";
import { makeFolder } from "./make-folder.ts";

/** Cache folder, and the secret that proves entries to be ours. Plain data, to share with threads. */
export interface KeptFiles {
  readonly folder: string;
  /** Hexadecimal. */
  readonly secret: string;
}

/** Length of an entry's seal, in bytes. */
const sealBytes = 32;
/** Largest entry, in bytes, packed and unpacked. */
const maxEntryBytes = 4 * 1024 * 1024;
const maxTextBytes = 64 * 1024 * 1024;
/** Largest cache, in bytes, and the size it is trimmed to when larger. */
const maxBytes = 512 * 1024 * 1024;
const keptBytes = 384 * 1024 * 1024;
/** Milliseconds after which a used entry is marked as used again, and an unfinished file is garbage. */
const day = 24 * 60 * 60 * 1000;

/**
 * Prepares a cache folder. An entry counts only with a seal made with the secret in `CLAUSEGATE_CACHE_KEY`, or else in
 * a file of the user's own state folder: a folder restored from elsewhere is ignored unless its author knew the secret.
 * Throws `RunError` `cache-failed` if the folder cannot be made or the secret is too short.
 */
export function openKeptFiles(folder: string, env: Readonly<Record<string, string | undefined>>): KeptFiles {
  return refusing(folder, () => {
    makeFolder(folder);
    return { folder, secret: secretFrom(env) };
  });
}

const minSecret = 32;

function secretFrom(env: Readonly<Record<string, string | undefined>>): string {
  const given = env.CLAUSEGATE_CACHE_KEY;
  if (given === undefined || given === "") return ownSecret(env.XDG_STATE_HOME);
  if (given.length < minSecret) throw new RunError("cache-key-short", { count: minSecret });
  return Buffer.from(given, "utf8").toString("hex");
}

/** Secret of this user on this machine, created on first use. */
function ownSecret(stateFolder: string | undefined): string {
  const folder = join(stateFolder || join(homedir(), ".local/state"), "clausegate");
  const file = join(folder, "cache-key");
  makeFolder(folder, 0o700);
  try {
    writeFileSync(file, randomBytes(sealBytes).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  const secret = readFileSync(file, "utf8");
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new RunError("cache-failed", { path: file, reason: "not a key" });
  return secret;
}

function refusing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof RunError) throw cause;
    throw new RunError("cache-failed", { path, reason: codeOf(cause) }, { cause });
  }
}

/**
 * Opens the texts of a cache folder. Errors with an entry never throw: the entry then counts as missing. Keys are
 * hexadecimal digests. Several runs may share one folder: entries appear whole or not at all.
 */
export function keptTexts({ folder, secret }: KeptFiles): KeptTexts {
  let canWrite = true;
  return {
    get: (key) => {
      try {
        return read(fileOf(folder, key), key, secret);
      } catch {
        return undefined;
      }
    },
    put: (key, text) => {
      if (!canWrite) return;
      try {
        write(fileOf(folder, key), sealed(key, text, secret));
      } catch {
        // A full or read-only disk stays so: judging continues without it.
        canWrite = false;
      }
    },
  };
}

function fileOf(folder: string, key: string): string {
  return join(folder, key.slice(0, 2), key);
}

function sealed(key: string, text: string, secret: string): Buffer {
  const packed = deflateRawSync(text, { level: 1 });
  return Buffer.concat([sealOf(key, packed, secret), packed]);
}

function sealOf(key: string, packed: Uint8Array, secret: string): Buffer {
  return createHmac("sha256", Buffer.from(secret, "hex")).update(key).update("\0").update(packed).digest();
}

function read(path: string, key: string, secret: string): string | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > maxEntryBytes || stat.size < sealBytes) return undefined;
    const bytes = readFileSync(file);
    const packed = bytes.subarray(sealBytes);
    if (!timingSafeEqual(bytes.subarray(0, sealBytes), sealOf(key, packed, secret))) return undefined;
    const text = inflateRawSync(packed, { maxOutputLength: maxTextBytes }).toString("utf8");
    if (Date.now() - stat.mtimeMs > day) markAsUsed(path);
    return text;
  } finally {
    closeSync(file);
  }
}

/** Marks an entry as used; fails silently in a read-only folder. */
function markAsUsed(path: string): void {
  try {
    lutimesSync(path, new Date(), new Date());
  } catch {}
}

function write(path: string, bytes: Buffer): void {
  if (bytes.length > maxEntryBytes) return;
  const folder = join(path, "..");
  makeFolder(folder);
  const temporary = join(folder, `.${randomBytes(8).toString("hex")}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

interface Entry {
  readonly path: string;
  readonly bytes: number;
  readonly usedAt: number;
}

/** Removes unfinished files and, if the folder has grown too large, the least recently used entries. Never throws. */
export function clearKeptFiles(
  { folder }: Pick<KeptFiles, "folder">,
  limit = { most: maxBytes, kept: keptBytes },
): void {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[0-9a-f]{2}$/.test(entry.name))
      .flatMap(({ name }) => entriesIn(join(folder, name)));
    const finished = entries.filter(({ path, usedAt }) => {
      if (!path.endsWith(".tmp")) return true;
      if (Date.now() - usedAt > day) rmSync(path, { force: true });
      return false;
    });
    let total = finished.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= limit.most) return;
    for (const { path, bytes } of finished.sort((a, b) => a.usedAt - b.usedAt)) {
      if (total <= limit.kept) return;
      rmSync(path, { force: true });
      total -= bytes;
    }
  } catch {
    // Another run may be clearing it at the same time.
  }
}

function entriesIn(folder: string): Entry[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat?.isFile() ? [{ path, bytes: stat.size, usedAt: stat.mtimeMs }] : [];
  });
}
