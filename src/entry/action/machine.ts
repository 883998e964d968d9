import type { Api, ApiOptions } from "../../adapters/github/api.ts";
import type { Runner } from "../../adapters/github/runner.ts";

/** The Action's interface to the machine it runs on. */
export interface Machine {
  readonly runner: Runner;
  /** Folder of the compiled policies. */
  readonly policies: URL;
  /** Folder of the checked-out repository. */
  readonly workspace: string;
  readonly openApi: (options: ApiOptions) => Api;
  /** Writes to the step's log. */
  readonly write: (text: string) => void;
}
