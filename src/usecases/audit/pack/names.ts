/**
 * Assigns names to copies in a pack: their own paths if these can be unpacked on every system, else their digests with
 * the file extension, so that the right program opens them. A path must not leave the folder, be hidden, or collide
 * with another one where case or Unicode form is ignored.
 */
export class PackNames {
  private readonly taken = new Set<string>();

  /** `folder` is one of the pack's own; `sha256` is that of the content. Copies named by digest may share a place. */
  name(folder: string, path: string, sha256: string): { readonly path: string; readonly isNew: boolean } {
    const wanted = `${folder}/${path}`;
    const name =
      isPlain(path) && !this.taken.has(folded(wanted)) ? wanted : `${folder}/_by-digest/${sha256}${endingOf(path)}`;
    const isNew = !this.taken.has(folded(name));
    this.taken.add(folded(name));
    return { path: name, isNew };
  }
}

const maxName = 200;
const maxPath = 1000;

/** Returns the extension in lower case, so that equal content is stored once however its extension is written. */
function endingOf(path: string): string {
  return /[^/](\.[a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}

function isPlain(path: string): boolean {
  return path.length <= maxPath && path.split("/").every(isPlainName);
}

/** Also rejects names reserved by Windows (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
function isPlainName(name: string): boolean {
  if (name.length === 0 || Buffer.byteLength(name, "utf8") > maxName || name === "_by-digest") return false;
  if (/[\p{C}\p{Zl}\p{Zp}<>:"|?*\\]/u.test(name) || /[. ]$/.test(name) || name.startsWith(" ")) return false;
  return !/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i.test(name);
}

function folded(path: string): string {
  return path.normalize("NFKC").toLowerCase();
}
