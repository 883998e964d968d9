// Checks and tests the Rego: format, strict types against the input schema, allowed builtins, tests with coverage.
import { checkPolicies } from "./policy.mjs";
import { opaInputSchema } from "./schemas.mjs";

process.stdout.write(checkPolicies(opaInputSchema()));
