/** Longest revision accepted, in UTF-16 units. */
const maxLength = 1024;

/** A name as `git check-ref-format` allows it, an id, or `HEAD`; then steps to ancestors, or to the target of a tag. */
const name = /(?!-)(?!.*(?:\.\.|@\{.*@\{))[^\p{C}\p{Z}~^:?*[\\{}]+/u;
const place = /(?:@\{(?:u|upstream|push|-?\d{1,6})\})?/;
const steps = /(?:~\d{0,9}|\^\d{0,9}|\^\{(?:commit|tag)?\})*/;
const revision = new RegExp(`^${name.source}${place.source}${steps.source}$`, "u");
const upstream = /^@\{(?:u|upstream|push|-?\d{1,6})\}$/;

/**
 * Whether a text can name one commit (gitrevisions(7)): a ref or id with `~2`, `^1`, `^{commit}`, `@{upstream}`.
 * Anything else is never passed to Git: a line break would be a second question, `:path` a file, `:/text` a search,
 * `a..b` more than one commit.
 */
export function isRevision(text: string): boolean {
  if (text.length > maxLength) return false;
  return revision.test(text) || upstream.test(text);
}

/** A revision's name, the text in its "@{…}", and the steps from there. Each may be "". */
export interface RevisionParts {
  readonly name: string;
  readonly place: string;
  readonly steps: string;
}

/** Splits a revision into its parts. */
export function partsOf(text: string): RevisionParts {
  const [, found = "", place = "", rest = ""] = /^(.*?)(@\{[^}]*\})?([~^].*)?$/su.exec(text) ?? [];
  return { name: found, place, steps: rest };
}

/** Whether it is an object's full id. */
export function isFullId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * Returns the command most likely to fetch a revision into the clone. In a shallow clone it fetches only the commit
 * itself, to keep it small; all of the history if only that helps.
 */
export function fetchCommand(revision: string, isShallow: boolean): string {
  const refspec = refspecOf(revision);
  if (refspec === undefined) return isShallow ? "git fetch --unshallow origin" : "git fetch origin";
  return `git fetch ${isShallow ? "--depth=1 " : ""}origin ${refspec}`;
}

/** Undefined for what a remote does not know by this name, and for names that a shell might interpret. */
function refspecOf(revision: string): string | undefined {
  if (!/^[\w.][\w./-]*$/.test(revision) || /^(?:HEAD|FETCH_HEAD)$/.test(revision)) return undefined;
  if (isFullId(revision)) return revision;
  if (/^[0-9a-f]{4,}$/.test(revision)) return undefined;
  const branch = /^(?:refs\/remotes\/)?origin\/(.+)$/.exec(revision)?.[1];
  return branch === undefined ? `${revision}:${revision}` : `${branch}:refs/remotes/origin/${branch}`;
}
