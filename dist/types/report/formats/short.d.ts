import type { Report } from "../../model/report.ts";
import type { RenderOptions } from "./reporter.ts";
/**
 * Renders each problem and each finding that needs action on one line, `file:line:column: severity RULE message`, as
 * editors and `grep` read it; then the severities that are not a rule's own, the counts and the verdict.
 */
export declare function short(report: Report, { language, color }: RenderOptions): string;
