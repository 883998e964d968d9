import type { NamedPerson, PastCommit, SignatureFormat } from "../../model/past.ts";
import { parseCommit } from "./objects.ts";

/** Longest name or address, and longest message, that are kept, in UTF-16 units. */
const maxName = 200;
const maxMessage = 16_384;

/** Reads what a commit object says. Anything may stand in it but the ids. Throws `RunError` `git-failed`. */
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

/** The first header of each name; lines that go on begin with a space. */
function headersOf(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.split(/\n(?! )/)) {
    const space = line.indexOf(" ");
    const name = space < 0 ? line : line.slice(0, space);
    if (!headers.has(name)) headers.set(name, space < 0 ? "" : line.slice(space + 1));
  }
  return headers;
}

/** UTF-8 unless the commit names another encoding that is known; what cannot be read is replaced. */
function decoderFor(encoding: string | undefined): (bytes: Uint8Array) => string {
  try {
    const decoder = new TextDecoder(encoding ?? "utf-8");
    return (bytes) => decoder.decode(bytes);
  } catch {
    return (bytes) => new TextDecoder().decode(bytes);
  }
}

/** `Name <address> seconds zone`. A time nobody can read counts as the first second of 1970. */
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
