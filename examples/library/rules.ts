// Lists every rule, and explains one.
import { explain, findRule, loadBuiltInPolicy } from "clausegate";

const policy = await loadBuiltInPolicy();
for (const { id, title } of policy.catalogue.catalogue.rules) console.log(id, title.en);
process.stdout.write(explain(findRule("SEC-06", policy), policy, { language: "en", color: false }));
