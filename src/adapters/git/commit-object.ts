import type { NamedPerson, PastCommit, SignatureFormat } from "../../model/past.ts";
import { parseCommit } from "./objects.ts";

/** Longest name or address, and longest message, in UTF-16 units. */
const maxName = 200;
const maxMessage = 16_384;

/** Parses a commit object. Anything but the ids may be arbitrary text. Throws `RunError` `git-failed`. */
export function parsePastCommit(id: string, bytes: Buffer): PastCommit {
  const end = bytes.indexOf("\n\n");
  const head = bytes.subarray(0, end < 0 ? bytes.length : end);
  const headers = headersOf(head.toString("latin1"));
  const decode = decoderFor(headers.get("encoding"));
  const text = (value: string | undefined) => decode(Buffer.from(value ?? "", "latin1"));
  return {
    id,
    parents: parseCommit(id, bytes).parents,
    author: personOf(text(headers.get("author"))),
    committer: personOf(text(headers.get("committer"))),
    message: end < 0 ? "" : decode(bytes.subarray(end + 2, end + 2 + 4 * maxMessage)).slice(0, maxMessage),
    signedAs: formatOf(headers.get("gpgsig") ?? headers.get("gpgsig-sha256")),
  };
}

/** Returns the first header of each name; continuation lines begin with a space. */
function headersOf(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.split(/\n(?! )/)) {
    const space = line.indexOf(" ");
    const name = space < 0 ? line : line.slice(0, space);
    if (!headers.has(name)) headers.set(name, space < 0 ? "" : line.slice(space + 1));
  }
  return headers;
}

/** Returns a decoder: UTF-8 unless the commit names another known encoding; unreadable bytes are replaced. */
function decoderFor(encoding: string | undefined): (bytes: Uint8Array) => string {
  try {
    const decoder = new TextDecoder(encoding ?? "utf-8");
    return (bytes) => decoder.decode(bytes);
  } catch {
    return (bytes) => new TextDecoder().decode(bytes);
  }
}

/** Parses `Name <address> seconds zone`. An unreadable time counts as the first second of 1970. */
function personOf(line: string): NamedPerson {
  const [, name = "", email = "", seconds = "0"] = /^([^<]*)<([^>]*)>\s*(-?\d{1,15})?/.exec(line) ?? ["", line];
  return { name: name.trim().slice(0, maxName), email: email.trim().slice(0, maxName), seconds: Number(seconds) };
}

function formatOf(signature: string | undefined): SignatureFormat | null {
  if (signature === undefined) return null;
  const [, kind] = /^-----BEGIN (SSH SIGNATURE|PGP SIGNATURE|PGP MESSAGE|SIGNED MESSAGE)-----/.exec(signature) ?? [];
  if (kind === undefined) return "unknown";
  return kind === "SSH SIGNATURE" ? "ssh" : kind === "SIGNED MESSAGE" ? "x509" : "openpgp";
}
