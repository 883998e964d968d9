import type { IsoDate } from "./iso-date.ts";
import type { FolderContents, InventoryTree, SourceFile } from "./tree.ts";
/** Who a commit names, and the second since 1970 it gives. Nothing proves either. Shortened; may hold any character. */
export interface NamedPerson {
    readonly name: string;
    readonly email: string;
    readonly seconds: number;
}
/** How a commit is signed, by the words its signature begins with; null for no signature. */
export type SignatureFormat = "ssh" | "openpgp" | "x509" | "unknown";
/** A commit as its object has it. */
export interface PastCommit {
    readonly id: string;
    readonly parents: readonly string[];
    readonly author: NamedPerson;
    readonly committer: NamedPerson;
    /** Shortened. */
    readonly message: string;
    readonly signedAs: SignatureFormat | null;
}
/** Why a signature that is there proves nothing. */
export declare const unverifiedReasons: readonly ["bad", "untrusted-key", "expired-signature", "expired-key", "revoked-key", "no-key", "no-signers", "not-checked"];
export type UnverifiedReason = (typeof unverifiedReasons)[number];
/** What a commit's signature is worth here. A bad one is never verified: the commit or its signature was altered. */
export type SignatureState = {
    readonly state: "unsigned";
} | {
    readonly state: "verified";
    readonly signer: string;
    readonly key: string;
} | {
    readonly state: "signed-not-verifiable";
    readonly reason: UnverifiedReason;
};
/** The inventory's folder at a commit. */
export interface PastListing {
    /** Ids of the folders' trees by their names. Put together when it is asked for: of a long history `since` says the same. */
    readonly folders: ReadonlyMap<string, string>;
    readonly vendors: number;
    /** Id of the guidelines' folder, where there is one. */
    readonly guidelines: string | undefined;
    /** The same for two commits beside whose folders the same lies. */
    readonly beside: string;
    /** Another listing with the same names, and the ids that differ from it; undefined where none is known. */
    readonly since: {
        readonly listing: PastListing;
        readonly changed: ReadonlyMap<string, string>;
    } | undefined;
}
/** A record file with the id of its content. */
export interface PastFile extends SourceFile {
    readonly id: string;
}
export interface PastContents extends FolderContents {
    readonly files: readonly PastFile[];
}
/** A folder as it was: its path from the root and the id of its tree. */
export interface PastFolder {
    readonly path: string;
    readonly id: string;
}
/** The commits of a repository along first parents. Everything is checked against its id. Methods throw `RunError`. */
export interface Past {
    commit(id: string): Promise<PastCommit>;
    /** From the first commit to `head`, by first parents alone. Throws `RunError` `history-shallow` where the clone ends before the first. */
    line(head: string): Promise<readonly PastCommit[]>;
    tree(commit: string): Promise<InventoryTree>;
    /** The same for two commits whose configuration, waivers and baseline are the same. */
    gateKey(commit: string): Promise<string>;
    /** Begins to read what `listing` will be asked for. */
    foresee(commits: readonly string[], inventory: string): Promise<void>;
    /** To be asked in the order of the commits: then only what differs is read. */
    listing(commit: string, inventory: string): Promise<PastListing>;
    read(folder: PastFolder): Promise<PastContents>;
    /** The tree at a commit, for documents: what lies in the folder is found by the folder's id. */
    around(commit: string, folder: PastFolder): Promise<InventoryTree>;
    /** What lies at paths, as a text that differs when it does. */
    placesKey(commit: string, paths: readonly string[]): Promise<string>;
    signatures(commits: readonly PastCommit[]): Promise<ReadonlyMap<string, SignatureState>>;
}
/** The day of a second since 1970, in the time zone of the inventory. */
export type DayOf = (seconds: number) => IsoDate;
