import type { Report } from "../../model/report.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { ReporterName } from "./names.ts";
import type { RenderOptions } from "./reporter.ts";
import { sarif } from "./sarif.ts";
import { short } from "./short.ts";
import { text } from "./text.ts";
/** Reporters by name. */
export declare const reporters: {
    text: typeof text;
    short: typeof short;
    json: typeof json;
    sarif: typeof sarif;
    junit: typeof junit;
    github: typeof github;
    gitlab: typeof gitlab;
    markdown: typeof markdown;
};
/** Yields a reporter's text, in pieces if it can be too long for one string. */
export declare function piecesOf(name: ReporterName, report: Report, options: RenderOptions): Iterable<string>;
