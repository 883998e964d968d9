/** Where the rules' pages are in the repository and the package of Clausegate itself. */
export declare const rulePagesFolder = "docs/rules/";
/** Address of a rule's page. `base` ends in "/". */
export declare function rulePage(rule: string, base?: string): string;
