import type { IsoDate } from "./iso-date.ts";
import type { FolderContents, InventoryTree, SourceFile } from "./tree.ts";

/**
 * Name, email and time (seconds since 1970) as a commit states them, unproven. Shortened; may contain any character.
 */
export interface NamedPerson {
  readonly name: string;
  readonly email: string;
  readonly seconds: number;
}

/** Signature format of a commit, by the first words of its signature. */
export type SignatureFormat = "ssh" | "openpgp" | "x509" | "unknown";

/** A commit, as its Git object states it. */
export interface PastCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: NamedPerson;
  readonly committer: NamedPerson;
  /** Shortened. */
  readonly message: string;
  readonly signedAs: SignatureFormat | null;
}

/** Reasons a signature that is present proves nothing. */
export const unverifiedReasons = [
  "bad",
  "untrusted-key",
  "expired-signature",
  "expired-key",
  "revoked-key",
  "no-key",
  "no-signers",
  "not-checked",
] as const;
export type UnverifiedReason = (typeof unverifiedReasons)[number];

/** Result of checking a commit's signature. `bad` is never verified: the commit or its signature was altered. */
export type SignatureState =
  | { readonly state: "unsigned" }
  | { readonly state: "verified"; readonly signer: string; readonly key: string }
  | { readonly state: "signed-not-verifiable"; readonly reason: UnverifiedReason };

/** The inventory's folder at a commit. */
export interface PastListing {
  /** Tree ids of the folders by name. Built on demand: for a long history, `since` carries the same information. */
  readonly folders: ReadonlyMap<string, string>;
  readonly vendors: number;
  /** Tree id of the guidelines' folder, if there is one. */
  readonly guidelines: string | undefined;
  /** Equal for two commits whose inventory folder has the same entries apart from folders. */
  readonly beside: string;
  /** Another listing with the same names, and the ids that differ from it; undefined if none is known. */
  readonly since: { readonly listing: PastListing; readonly changed: ReadonlyMap<string, string> } | undefined;
}

/** A record file with the blob id of its content. */
export interface PastFile extends SourceFile {
  readonly id: string;
}

export interface PastContents extends FolderContents {
  readonly files: readonly PastFile[];
}

/** A past state of a folder: its path from the root and the id of its tree. */
export interface PastFolder {
  readonly path: string;
  readonly id: string;
}

/** Commits that a merge brought in, along their own first parents. */
export interface SideLine {
  /** Commit of the first-parent line by which they became reachable. */
  readonly mergedBy: string;
  /** Commit that the first of them follows; undefined if it has no parent. */
  readonly base: string | undefined;
  /** In order, from the first; never empty. */
  readonly commits: readonly PastCommit[];
}

/** Commits of a repository along first parents, and beside them. Every object is checked against its id. Methods throw `RunError`. */
export interface Past {
  commit(id: string): Promise<PastCommit>;
  /**
   * Commits from the first to `head`, by first parents alone. Throws `RunError` `history-shallow` if the clone ends
   * before the first.
   */
  line(head: string): Promise<readonly PastCommit[]>;
  /** Lines of all other commits that can be reached from the last commit of a line, in order of the merges. */
  beside(line: readonly PastCommit[]): Promise<readonly SideLine[]>;
  tree(commit: string): Promise<InventoryTree>;
  /** Equal for two commits with the same configuration, waivers and baseline. */
  runConfigKey(commit: string): Promise<string>;
  /** Starts reading what `listing` will need. */
  foresee(commits: readonly string[], inventory: string): Promise<void>;
  /** Call in commit order: only differences are then read. */
  listing(commit: string, inventory: string): Promise<PastListing>;
  read(folder: PastFolder): Promise<PastContents>;
  /** Tree at a commit, to look up documents; those inside the folder are found by the folder's id. */
  around(commit: string, folder: PastFolder): Promise<InventoryTree>;
  /** Returns a text that differs if the content of any of the paths differs. */
  placesKey(commit: string, paths: readonly string[]): Promise<string>;
  signatures(commits: readonly PastCommit[]): Promise<ReadonlyMap<string, SignatureState>>;
}

/** Returns the day of a second since 1970, in the time zone of the inventory. */
export type DayOf = (seconds: number) => IsoDate;
