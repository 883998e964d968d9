import type { Location } from "../../model/location.ts";
import type { Severity } from "../../model/severity.ts";
/** What GitHub shows at a line, or of the whole run. All texts may come from outside. */
export interface Annotation {
    readonly level: Severity;
    readonly title: string;
    /** From the top of the repository. */
    readonly file?: string | undefined;
    readonly location?: Location | undefined;
    readonly lines: readonly string[];
    /** What it is about; where there is no room for all, each gets its share. */
    readonly group?: string;
}
/** The workflow command that makes an annotation, on one line without its end. */
export declare function annotationCommand({ level, title, file, location, lines }: Annotation): string;
/** Text from outside on a line of the log: the runner sees no command in it. */
export declare function logLine(text: string): string;
