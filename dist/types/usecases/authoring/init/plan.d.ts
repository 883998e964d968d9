import type { InitFile } from "./files.ts";
/** A file, and whether it is written. */
export interface PlannedFile {
    readonly file: InitFile;
    /** `kept`: something exists at its path and stays as it is. */
    readonly state: "new" | "kept";
    /** What a kept file lacks of the text, to be added by hand; empty where nothing is missing or nothing can be added. */
    readonly missing: readonly string[];
}
/** Places where GitHub and GitLab look for CODEOWNERS. */
export declare const ownersPlaces: string[];
/** Decides for each file. `existing` has the text of whatever exists at its path; "" where it is no text. */
export declare function planFiles(files: readonly InitFile[], existing: ReadonlyMap<string, string>): PlannedFile[];
