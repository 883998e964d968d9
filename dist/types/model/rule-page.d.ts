/** Folder of the rule pages in Clausegate's repository and package. */
export declare const rulePagesFolder = "docs/rules/";
/** Returns the address of a rule's page. `base` ends in "/". */
export declare function rulePage(rule: string, base?: string): string;
