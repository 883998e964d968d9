import type { Past } from "../../model/past.ts";
import type { ObjectStore } from "./object-store.ts";
import type { GitPlace } from "./place.ts";
/** What the history of a repository is read with. */
export interface PastReader {
    readonly store: ObjectStore;
    readonly place: GitPlace;
    readonly rootOf: (commit: string) => Promise<string | undefined>;
    readonly signers: string | undefined;
    readonly refuseShallow: () => Promise<void>;
}
/** The commits of a repository. */
export declare function openPast(reader: PastReader): Past;
