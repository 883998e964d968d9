// Compares documents and quotes with the records, then shows the clauses that meet one requirement.
import { loadBuiltInPolicy, openDirectory, parseDay, showEvidence, verdictOf, verifyEvidence } from "clausegate";

const [root = "."] = process.argv.slice(2);
const tree = await openDirectory(root);
const policy = await loadBuiltInPolicy();
console.log(verdictOf(await verifyEvidence(tree, policy, { vendors: ["hanbit-cs"] })));
const asOf = parseDay("2026-11-22");
const shown = await showEvidence(tree, policy, { vendor: "hanbit-cs", requirement: "security-pledge", asOf });
for (const { id, status, clauses } of shown.services) console.log(id, status, clauses[0]?.quote);
