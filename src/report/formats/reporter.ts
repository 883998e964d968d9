import type { Finding } from "../../model/finding.ts";
import type { Language, Localized } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import type { Severity } from "../../model/severity.ts";

export interface RenderOptions {
  readonly language: Language;
  /** Whether colour codes may be used. */
  readonly color: boolean;
  /** Address the rules' pages are below, ending in "/"; without it they are named by their place in the package. */
  readonly rulePages?: string;
  /**
   * Folder of the root below the top of its repository, ending in "/"; "" at the top. What a forge reads (annotations, code
   * scanning, links to lines) names files from the top.
   */
  readonly folder?: string;
  /** Address the repository's files are below, by commit and path (`https://…/blob/`); Markdown then links to lines. */
  readonly blobs?: string;
  /** Annotations that may be made of each level, instead of the runner's own limit. */
  readonly room?: Readonly<Record<Severity, number>>;
  /** Where a reader finds what annotations leave out, in words or as an address. */
  readonly everything?: string | undefined;
  /** What came of the run, where that is not the report's verdict. */
  readonly outcome?: Localized;
  /** Whether an entry ahead in a merge queue brings a finding or a problem. */
  readonly isAhead?: (found: Finding | Problem) => boolean;
  /** What Markdown says of the run beside its result. */
  readonly notes?: readonly string[];
  /** How long Markdown may be; it is complete without. */
  readonly limit?: Limit;
}

/** Longest text that may be made, its last line included. */
export interface Limit {
  readonly size: number;
  readonly unit: "bytes" | "characters";
  /** Where the complete report is, for the line that says how much is left out. */
  readonly fullReport: string;
  /** Its address, where a reader can open it. */
  readonly address?: string | undefined;
}

/** Renders a whole report, ending in a line break. Must not read clock, working directory, environment or locale. */
export type Reporter = (report: Report, options: RenderOptions) => string;
