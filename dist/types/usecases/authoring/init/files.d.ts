import type { InitFileKind } from "../../../texts/init.ts";
import { type HookPlace } from "./hook.ts";
/** Hosts of repositories that `init` writes files for. */
export type Forge = "github" | "gitlab";
/** What `init` was told or found out. */
export interface InitChoices extends HookPlace {
    readonly forges: readonly Forge[];
    /** `OWNER/NAME@COMMIT` of the Action; without it there is no workflow for GitHub. */
    readonly action?: string | undefined;
    /** Team or mailbox that reviews the run configuration. */
    readonly owner?: string | undefined;
    /** Whether documents go into Git LFS. */
    readonly lfs: boolean;
    /** Version of the tool, for the package that GitLab runs. */
    readonly version: string;
    /** Schemas for editors, by file name. */
    readonly schemas: ReadonlyMap<string, string>;
}
/** A file to write. */
export interface InitFile {
    readonly kind: InitFileKind;
    /** POSIX path from the top of the repository. */
    readonly path: string;
    readonly text: string;
    readonly isProgram?: true;
    /** How it can be added to a file that exists: line by line, or as a whole. A file without it is only kept. */
    readonly addable?: "lines" | "whole";
}
/** Folder of the schemas for editors, below the root. */
export declare const schemasFolder = ".clausegate/schemas";
/** Schemas that editors use, by name. */
export declare const editorSchemas: readonly ["config", "record", "waivers"];
/** The hook that a repository shares. */
export declare const sharedHook: {
    readonly folder: ".githooks";
    readonly name: "pre-commit";
};
/** Returns every file of a new repository of records, in the order of the report. */
export declare function initFiles(choices: InitChoices): InitFile[];
