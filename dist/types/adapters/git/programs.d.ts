/**
 * Settings by which a repository can make Git start a program (git-config(1)), each with a value that starts none.
 * Judged content must not choose what runs. `<…>` stands for any name, dots included.
 */
export declare const programSettings: Readonly<Record<string, string>>;
/** `-c` options for the settings whose names are fixed. */
export declare const programGuards: readonly string[];
/**
 * Returns the environment that overrides those of the given settings that can start a program under a variable name;
 * environment, because a name may contain "=". `names` are as `git config --list` prints them. Git before 2.31 ignores
 * these variables; no command used here reads such settings.
 */
export declare function guardsAgainst(names: readonly string[]): Record<string, string>;
