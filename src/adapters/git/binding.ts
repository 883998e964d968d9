/** Where Git is started, and what binds it to one repository. */
export interface GitBinding {
  readonly cwd: string;
  /** Options before the subcommand. */
  readonly args?: readonly string[];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}
