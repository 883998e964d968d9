/** Where the rules' pages are in the repository and the package of Clausegate itself. */
export const rulePagesFolder = "docs/rules/";

/** Address of a rule's page. `base` ends in "/". */
export function rulePage(rule: string, base: string = rulePagesFolder): string {
  return `${base}${rule}.md`;
}
