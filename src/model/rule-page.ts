/** Folder of the rule pages in Clausegate's repository and package. */
export const rulePagesFolder = "docs/rules/";

/** Returns the address of a rule's page. `base` ends in "/". */
export function rulePage(rule: string, base: string = rulePagesFolder): string {
  return `${base}${rule}.md`;
}
