import type { Organisation, OrganisationOptions } from "./organisation.ts";
import { organisationJson } from "./organisation-json.ts";
import { organisationMarkdown } from "./organisation-markdown.ts";
import { organisationText } from "./organisation-text.ts";

/** Renders a whole report in pieces, ending in a line break. Pure, like `Reporter`. */
type OrganisationReporter = (organisation: Organisation, options: OrganisationOptions) => Iterable<string>;

/** Reporters of an organisation, by name. */
export const organisationReporters = {
  text: organisationText,
  json: organisationJson,
  markdown: organisationMarkdown,
} satisfies Record<string, OrganisationReporter>;

export type OrganisationReporterName = keyof typeof organisationReporters;

export const organisationReporterNames: readonly OrganisationReporterName[] = ["text", "json", "markdown"];
