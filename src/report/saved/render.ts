import { canonical } from "../../judgement/fingerprint.ts";
import type { PolicyIdentity } from "../../model/report.ts";
import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { unexplainedIn } from "./explained.ts";
import { readReport, type SavedReport } from "./read-report.ts";
import { rewordedIn } from "./reworded.ts";

/** The version, rules and texts for rendering again; they must be those that made the report. */
export interface Renderer {
  readonly version: string;
  readonly policy: PolicyIdentity;
  readonly catalogue: CatalogueIndex;
}

/**
 * Reads a report of `check --format json` so that every reporter renders it as it would have rendered the run. Throws
 * `RunError` as `readReport` does, `saved-tool` for a report of another version or other rules, `saved-altered` for one
 * whose texts are not those of its rules, or that lacks the lines of its files.
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
