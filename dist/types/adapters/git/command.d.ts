import { type ChildProcessWithoutNullStreams } from "node:child_process";
/**
 * Builds Git's environment from scratch: no `GIT_DIR` or `GIT_CONFIG_*` of the caller (set in hooks) decides what is
 * read. Objects are read as stored: none is fetched, replaced or grafted. `PATH` keeps only absolute folders: a
 * relative one would lead into the repository.
 */
export declare function gitEnvironment(caller: NodeJS.ProcessEnv): Record<string, string>;
/** Folder Git is started in, and what binds it to one repository. */
export interface GitBinding {
    readonly cwd: string;
    /** Options before the subcommand. */
    readonly args?: readonly string[];
    /** Added to the environment. */
    readonly env?: Readonly<Record<string, string>>;
}
/** Starts Git without a shell. `env` is added to its environment. */
export declare function startGit(args: readonly string[], { cwd, args: bound, env: own }: GitBinding, env?: Readonly<Record<string, string>>): ChildProcessWithoutNullStreams;
/** Collects Git's error output; unread output would block Git. */
export declare function complaintsOf(git: ChildProcessWithoutNullStreams): () => string;
/** Output of a Git command. `status` is null if it was ended by a signal. */
export interface GitAnswer {
    readonly status: number | null;
    readonly stdout: string;
    readonly complaints: string;
}
/** Runs a short Git command to its end. `env` is added to its environment. Throws `RunError` `git-missing`. */
export declare function runGit(args: readonly string[], binding: GitBinding, env?: Readonly<Record<string, string>>): Promise<GitAnswer>;
