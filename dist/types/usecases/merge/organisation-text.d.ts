import type { Organisation, OrganisationOptions } from "./organisation.ts";
/**
 * Renders the report for a person: a table of the repositories, then the findings and problems of each, one per line.
 */
export declare function organisationText(organisation: Organisation, options: OrganisationOptions): Generator<string>;
