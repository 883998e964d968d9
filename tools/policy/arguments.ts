// Arguments of OPA that several of its commands share.

/** The builtins a rule may use: no clock, no network, no randomness, and each known to the WASM runtime. */
export const capabilities = ["--capabilities", "tools/policy/capabilities.json"];
/** Tests and their cases do not belong to the module. */
export const sourcesOnly = ["--ignore", "*_test.rego", "--ignore", "*.yaml"];
/** What only an OPA that serves the bundle answers. */
export const served = ["--ignore", "gate.rego", "--ignore", "server"];
