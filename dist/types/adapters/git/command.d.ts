import { type ChildProcessWithoutNullStreams } from "node:child_process";
/**
 * Git's environment, made from scratch: no `GIT_DIR` or `GIT_CONFIG_*` of the caller (a hook has them) decides what is
 * read. Objects are read as they are: none is fetched, replaced or grafted. `PATH` keeps its absolute folders only: a
 * relative one would lead into the repository.
 */
export declare function gitEnvironment(caller: NodeJS.ProcessEnv): Record<string, string>;
/** Starts Git, without a shell, in a folder. */
export declare function startGit(args: readonly string[], folder: string, env?: Record<string, string>): ChildProcessWithoutNullStreams;
/** Collects what Git complains of; what is not read would stop it. */
export declare function complaintsOf(git: ChildProcessWithoutNullStreams): () => string;
/** What a Git command said. `status` is null when it was ended by a signal. */
export interface GitAnswer {
    readonly status: number | null;
    readonly stdout: string;
    readonly complaints: string;
}
/** Runs a short Git command to its end. `env` is added to its environment. Throws `RunError` `git-missing`. */
export declare function runGit(args: readonly string[], folder: string, env?: Readonly<Record<string, string>>): Promise<GitAnswer>;
