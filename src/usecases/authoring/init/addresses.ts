/** Whether a text is the address of an Action at a commit, `OWNER/NAME@COMMIT` with 40 hexadecimal digits. */
export function isActionAddress(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}@[0-9a-f]{40}$/.test(text);
}

/** Whether a text names a reviewer in CODEOWNERS: `@user`, `@group/team` or a mailbox. */
export function isCodeOwner(text: string): boolean {
  return /^(?:@[\w.-]+(?:\/[\w.-]+)*|[\w.+-]+@[\w.-]+)$/.test(text) && text.length <= 254;
}

/** Whether a folder's path can stand unquoted in a shell, in patterns of Git and in YAML. */
export function isPlainFolder(path: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}_][\p{L}\p{N}._-]*)*$/u.test(path) && path.length <= 200;
}

/** Host and path of a repository. */
export interface RepositoryAddress {
  readonly host: string;
  /** `OWNER/NAME`, with more parts in groups of GitLab. */
  readonly name: string;
}

/** Reads the address of a remote or of a package's repository; undefined for a local path or anything else. */
export function repositoryAddress(text: string): RepositoryAddress | undefined {
  const short = /^(?:github:)?([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)$/.exec(text)?.[1];
  const [, host = "github.com", path = short] =
    /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([\w./-]+?)\/?$/.exec(text) ??
    /^(?:[\w.-]+@)([A-Za-z0-9.-]+):([\w./-]+?)\/?$/.exec(text) ??
    [];
  if (path === undefined) return undefined;
  return { host: host.toLowerCase(), name: path.replace(/\.git$/, "") };
}

/** Returns the hosts to write files for: the one whose name the address shows, else both. */
export function forgesOf(address: RepositoryAddress | undefined): readonly ("github" | "gitlab")[] {
  if (address?.host.includes("github")) return ["github"];
  return address?.host.includes("gitlab") ? ["gitlab"] : ["github", "gitlab"];
}

/**
 * Returns the address of the Action from that of the tool's repository and its commit; undefined where one of them is
 * unknown or GitHub does not host it.
 */
export function actionAddress(address: RepositoryAddress | undefined, commit: string | undefined): string | undefined {
  if (!address?.host.includes("github") || commit === undefined) return undefined;
  const action = `${address.name}@${commit}`;
  return isActionAddress(action) ? action : undefined;
}
