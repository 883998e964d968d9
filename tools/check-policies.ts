import { checkPolicies } from "./policy/check.ts";

process.stdout.write(checkPolicies());
