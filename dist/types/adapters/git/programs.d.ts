/**
 * Settings by which a repository can make Git start a program (git-config(1)), and a value with which none is started. Nothing
 * that is judged may choose what runs. `<…>` stands for any name, dots included.
 */
export declare const programSettings: Readonly<Record<string, string>>;
/** `-c` options for the settings whose names are known before a repository is. */
export declare const programGuards: readonly string[];
/**
 * What overrides those of the settings given that can start a program under a name of their own, as environment: a name may hold
 * "=". `names` are as `git config --list` has them. Git before 2.31 does not know these variables; nothing that it is asked for
 * reads such settings.
 */
export declare function guardsAgainst(names: readonly string[]): Record<string, string>;
