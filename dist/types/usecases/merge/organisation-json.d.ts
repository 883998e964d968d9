import type { Organisation, OrganisationOptions } from "./organisation.ts";
/**
 * Renders the report as JSON, schema version 1 (`dist/schemas/organisation.schema.json`), in pieces, since it may be
 * long.
 */
export declare function organisationJson(organisation: Organisation, { rulePages }: OrganisationOptions): Generator<string>;
