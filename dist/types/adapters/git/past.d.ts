import type { Past } from "../../model/past.ts";
import type { ObjectStore } from "./object-store.ts";
import type { GitPlace } from "./place.ts";
/** Readers needed for the history of a repository. */
export interface PastReader {
    readonly store: ObjectStore;
    readonly place: GitPlace;
    readonly rootOf: (commit: string) => Promise<string | undefined>;
    readonly signers: string | undefined;
    readonly refuseShallow: () => Promise<void>;
}
export declare function openPast(reader: PastReader): Past;
