import type { Location } from "../../model/location.ts";
import type { Severity } from "../../model/severity.ts";
/** A GitHub annotation at a line, or about the whole run. All texts may come from outside. */
export interface Annotation {
    readonly level: Severity;
    readonly title: string;
    /** Path from the top of the repository. */
    readonly file?: string | undefined;
    readonly location?: Location | undefined;
    readonly lines: readonly string[];
    /** Subject of the annotation; if there is no room for all, each subject gets its share. */
    readonly group?: string;
}
/** Renders the workflow command of an annotation, on one line without its end. */
export declare function annotationCommand({ level, title, file, location, lines }: Annotation): string;
/** Escapes text from outside for a line of the log, so that the runner sees no command in it. */
export declare function logLine(text: string): string;
