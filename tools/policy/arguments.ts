// Arguments shared by several OPA commands.

/** Limits the builtins of a rule: no clock, no network, no randomness, and only those the WASM runtime has. */
export const capabilities = ["--capabilities", "tools/policy/capabilities.json"];
/** Excludes tests and their cases from the module. */
export const sourcesOnly = ["--ignore", "*_test.rego", "--ignore", "*.yaml"];
/** Excludes the answers that only an OPA serving the bundle needs. */
export const served = ["--ignore", "gate.rego", "--ignore", "server"];
/** Excludes the words by which clauses are recognised, which no rule reads. */
export const withoutClauses = ["--ignore", "clauses"];
