import type { Past } from "../../model/past.ts";
import type { ObjectStore } from "./object-store.ts";
/** What the history of a repository is read with. */
export interface PastReader {
    readonly store: ObjectStore;
    readonly folder: string;
    readonly rootOf: (commit: string) => Promise<string | undefined>;
    readonly signers: string | undefined;
    readonly refuseShallow: () => Promise<void>;
}
/** The commits of a repository. */
export declare function openPast(reader: PastReader): Past;
