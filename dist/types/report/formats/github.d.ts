import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import { type Annotation } from "./annotation.ts";
import type { RenderOptions } from "./reporter.ts";
/** Most annotations of each level in a step; the runner drops the others (actions/runner, `_maxCountPerIssueType`). */
export declare const maxPerLevel = 10;
/**
 * Renders GitHub workflow commands for the findings that count, for a change those it introduces: worst first, within
 * the runner's limits; the last of a level says how many are left out.
 */
export declare function github(report: Report, options: RenderOptions): string;
/** Returns the annotations that `github` renders, before the limits apply. */
export declare function annotationsOf(report: Report, options: RenderOptions): Annotation[];
/** Returns an error at the place of a problem. */
export declare function problemAnnotation({ code, section, file, location, message, remedy }: Problem, { language, folder }: Pick<RenderOptions, "language" | "folder">, ahead?: string): Annotation;
/**
 * Renders commands by level, the worst level first. If there is no room for all of a level, the last says how many are
 * left out.
 */
export declare function annotationCommands(annotations: readonly Annotation[], options: Pick<RenderOptions, "language" | "room" | "everything">): string[];
/** Whether there is no room for all. */
export declare function isCut(annotations: readonly Annotation[], options: Pick<RenderOptions, "room">): boolean;
