import type { Finding } from "../../model/finding.ts";
import type { Language, Localized } from "../../model/language.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import type { Severity } from "../../model/severity.ts";
export interface RenderOptions {
    readonly language: Language;
    /** Whether colour codes are allowed. */
    readonly color: boolean;
    /** Base URL of the rule pages, ending in "/"; without it they are named by their path in the package. */
    readonly rulePages?: string;
    /**
     * Folder of the root below the top of its repository, ending in "/"; "" at the top. Forge formats (annotations, code
     * scanning, links to lines) name files from the top.
     */
    readonly folder?: string;
    /** Base URL of the repository's files, by commit and path (`https://…/blob/`); Markdown then links to lines. */
    readonly blobs?: string;
    /** Most annotations of each level, instead of the runner's own limit. */
    readonly room?: Readonly<Record<Severity, number>>;
    /** Place of the complete list, where annotations are left out; in words or as a URL. */
    readonly everything?: string | undefined;
    /** Outcome of the run, if it is not the report's verdict. */
    readonly outcome?: Localized;
    /** Whether a finding or problem comes from an entry ahead in a merge queue. */
    readonly isAhead?: (found: Finding | Problem) => boolean;
    /** Notes about the run that Markdown shows besides its result. */
    readonly notes?: readonly string[];
    /** Size limit of Markdown; without one it is complete. */
    readonly limit?: Limit;
}
/** Longest text allowed, including its last line. */
export interface Limit {
    readonly size: number;
    readonly unit: "bytes" | "characters";
    /** Location of the complete report, for the line that says how much is left out. */
    readonly fullReport: string;
    /** Its URL, if a reader can open it. */
    readonly address?: string | undefined;
}
/** Renders a whole report, ending in a line break. Must not read clock, working directory, environment or locale. */
export type Reporter = (report: Report, options: RenderOptions) => string;
