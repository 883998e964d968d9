import { organisationJson } from "./organisation-json.ts";
import { organisationMarkdown } from "./organisation-markdown.ts";
import { organisationText } from "./organisation-text.ts";
/** Reporters of an organisation, by name. */
export declare const organisationReporters: {
    text: typeof organisationText;
    json: typeof organisationJson;
    markdown: typeof organisationMarkdown;
};
export type OrganisationReporterName = keyof typeof organisationReporters;
export declare const organisationReporterNames: readonly OrganisationReporterName[];
