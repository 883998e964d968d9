/**
 * Where copies lie in a pack: under their own paths, where these can be unpacked on every system, and else under their digests, with
 * the ending that tells a person's machine what opens them. A path must not leave the folder, hide, or meet another one where
 * letters' case or form does not count.
 */
export class PackNames {
  private readonly taken = new Set<string>();

  /** `folder` is one of the pack's own, `sha256` of the content. Copies that lie under their digest may share a place. */
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

/** In lower case: equal content lies once for all ways to write its ending. */
function endingOf(path: string): string {
  return /[^/](\.[a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}

function isPlain(path: string): boolean {
  return path.length <= maxPath && path.split("/").every(isPlainName);
}

/** What Windows reserves is no name either (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
function isPlainName(name: string): boolean {
  if (name.length === 0 || Buffer.byteLength(name, "utf8") > maxName || name === "_by-digest") return false;
  if (/[\p{C}\p{Zl}\p{Zp}<>:"|?*\\]/u.test(name) || /[. ]$/.test(name) || name.startsWith(" ")) return false;
  return !/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i.test(name);
}

function folded(path: string): string {
  return path.normalize("NFKC").toLowerCase();
}
