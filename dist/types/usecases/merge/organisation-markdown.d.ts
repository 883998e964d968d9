import type { Organisation, OrganisationOptions } from "./organisation.ts";
/** Renders Markdown: the verdict, a table of the repositories, then the findings and problems of each. */
export declare function organisationMarkdown(organisation: Organisation, options: OrganisationOptions): Generator<string>;
