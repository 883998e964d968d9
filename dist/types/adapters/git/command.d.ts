import { type ChildProcessWithoutNullStreams } from "node:child_process";
/**
 * Git's environment, made from scratch: no `GIT_DIR` or `GIT_CONFIG_*` of the caller (a hook has them) decides what is
 * read. Objects are read as they are: none is fetched, replaced or grafted. `PATH` keeps its absolute folders only: a
 * relative one would lead into the repository.
 */
export declare function gitEnvironment(caller: NodeJS.ProcessEnv): Record<string, string>;
/** Where Git is started, and what binds it to one repository. */
export interface GitBinding {
    readonly cwd: string;
    /** Options before the subcommand. */
    readonly args?: readonly string[];
    /** Added to the environment. */
    readonly env?: Readonly<Record<string, string>>;
}
/** Starts Git, without a shell. `env` is added to its environment. */
export declare function startGit(args: readonly string[], { cwd, args: bound, env: own }: GitBinding, env?: Readonly<Record<string, string>>): ChildProcessWithoutNullStreams;
/** Collects what Git complains of; what is not read would stop it. */
export declare function complaintsOf(git: ChildProcessWithoutNullStreams): () => string;
/** What a Git command said. `status` is null when it was ended by a signal. */
export interface GitAnswer {
    readonly status: number | null;
    readonly stdout: string;
    readonly complaints: string;
}
/** Runs a short Git command to its end. `env` is added to its environment. Throws `RunError` `git-missing`. */
export declare function runGit(args: readonly string[], binding: GitBinding, env?: Readonly<Record<string, string>>): Promise<GitAnswer>;
