import { writeAllWhole } from "../../adapters/disk/output.ts";
import { loadPolicyFiles, readPolicySources } from "../../adapters/disk/policy-files.ts";
import type { Language } from "../../model/language.ts";
import { type BundleTarget, packBundle, revisionOf } from "../../rules/opa-bundle.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate policy bundle`. */
export interface BundleFlags {
  readonly output: string;
  readonly target: BundleTarget;
  readonly language?: Language;
}

/** Writes the rules as a bundle for OPA, whole or not at all. Throws `RunError`. */
export async function runPolicyBundle(flags: BundleFlags, terminal: Terminal): Promise<void> {
  const { identity, catalogue: index } = await loadPolicyFiles(terminal.policies);
  const parts = { ...(await readPolicySources(terminal.policies)), identity, catalogue: index.catalogue };
  await writeAllWhole([{ path: flags.output, pieces: [packBundle(parts, flags.target)] }]);
  const done = fill(words.bundleWritten, { file: flags.output, revision: revisionOf(parts) });
  terminal.complain([done[flags.language ?? terminal.language]]);
}
