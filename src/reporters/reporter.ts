import type { Language } from "../model/language.ts";
import type { Report } from "../model/report.ts";

export interface RenderOptions {
  readonly language: Language;
  /** Whether colour codes may be used. */
  readonly color: boolean;
  /** Address the rules' pages are below, ending in "/"; without it they are named by their place in the package. */
  readonly rulePages?: string;
}

/** Renders a whole report, ending in a line break. Must not read clock, working directory, environment or locale. */
export type Reporter = (report: Report, options: RenderOptions) => string;
