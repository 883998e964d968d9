import type { Report } from "../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/** GitHub workflow commands for what counts, of a change for what it introduces; the worst first, within the runner's limits; the last of a level says how many are left out. */
export declare function github(report: Report, { language, rulePages }: RenderOptions): string;
