import { canonical } from "../../judgement/fingerprint.ts";
import type { PolicyIdentity } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { unexplainedIn } from "./explained.ts";
import { readReport, type SavedReport } from "./read-report.ts";
import { rewordedIn } from "./reworded.ts";

/** What renders again: only the rules and words that made a report can say it again. */
export interface Renderer {
  readonly version: string;
  readonly policy: PolicyIdentity;
  readonly catalogue: CatalogueIndex;
}

/**
 * Reads a report of `check --format json` so that every reporter gives what it would have given of the run itself. Throws
 * `RunError` as `readReport` does, `saved-tool` for one that another version or other rules made, `saved-altered` for one whose
 * texts are not those of its rules, or that lacks the lines of its files.
 */
export function readForRendering(file: SourceFile, { version, policy, catalogue }: Renderer): SavedReport {
  const saved = readReport(file, catalogue);
  const { report } = saved;
  const isSame = report.tool.version === version && canonical(report.policy) === canonical(policy);
  if (!isSame) {
    throw new RunError("saved-tool", { file: file.path, version: report.tool.version, own: version });
  }
  if (saved.lacksLines !== undefined) {
    throw new RunError("saved-altered", { file: file.path, pointer: `${saved.lacksLines}/frame` });
  }
  const pointer = unexplainedIn(report, catalogue) ?? saved.unanswered ?? rewordedIn(saved, catalogue);
  if (pointer !== undefined) throw new RunError("saved-altered", { file: file.path, pointer });
  return saved;
}
