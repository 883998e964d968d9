// Writes the rules as a bundle for an Open Policy Agent server.
import { writeFileSync } from "node:fs";
import { policyBundle } from "clausegate";

const [, file = "/dev/null"] = process.argv.slice(2);
const bundle = await policyBundle();
writeFileSync(file, bundle);
console.log(bundle.length > 0 ? "bundle written" : "empty");
