import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import { type Annotation } from "./annotation.ts";
import type { RenderOptions } from "./reporter.ts";
/** Annotations a step may make of each level; the runner drops the others (actions/runner, `_maxCountPerIssueType`). */
export declare const maxPerLevel = 10;
/**
 * GitHub workflow commands for what counts, of a change for what it introduces; the worst first, within the runner's limits; the
 * last of a level says how many are left out.
 */
export declare function github(report: Report, options: RenderOptions): string;
/** What `github` makes commands of, whatever there is room for. */
export declare function annotationsOf(report: Report, options: RenderOptions): Annotation[];
/** An error at the place of a problem. */
export declare function problemAnnotation({ code, section, file, location, message, remedy }: Problem, { language, folder }: Pick<RenderOptions, "language" | "folder">, ahead?: string): Annotation;
/** Commands by level, the worst level first. Where there is no room for all of a level the last says how many are left out. */
export declare function annotationCommands(annotations: readonly Annotation[], options: Pick<RenderOptions, "language" | "room" | "everything">): string[];
/** Whether there is no room for all. */
export declare function isCut(annotations: readonly Annotation[], options: Pick<RenderOptions, "room">): boolean;
