import { isTimeZone, today } from "../../adapters/clock.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { effectiveConfig } from "../../config/effective.ts";
import { loadConfig } from "../../config/load.ts";
import { dossierOf } from "../../judgement/vendor-input.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { jsonForLogs } from "../../report/formats/escape.ts";
import { openTrees } from "../shared/open-trees.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate dossier`. */
export interface DossierFlags {
  readonly root: string;
  readonly gitDir?: string;
  readonly ref?: string;
  readonly asOf?: string;
  /** Whether the dossier stands below `input`, as OPA's server wants it. */
  readonly input?: true;
  readonly language?: Language;
}

/** Prints what the policy is asked about a vendor. Throws `RunError`. */
export async function runDossier(vendor: string, flags: DossierFlags, terminal: Terminal): Promise<void> {
  const given = flags.asOf === undefined ? undefined : parseDay(flags.asOf);
  const { catalogue } = await loadPolicyFiles(terminal.policies);
  const trees = await openTrees({ root: flags.root, gitDir: flags.gitDir, head: flags.ref, use: "history" });
  try {
    const { values } = effectiveConfig(await loadConfig(trees.head, { catalogue, isTimeZone }), {});
    const { settings, inventory, timezone } = values;
    const asOf = given ?? today(timezone);
    const dossier = await dossierOf(vendor, { tree: trees.head, asOf, settings, inventory });
    terminal.queue([`${jsonForLogs(JSON.stringify(flags.input ? { input: dossier } : dossier, null, 1))}\n`]);
  } finally {
    trees.close();
  }
}
