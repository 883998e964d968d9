// Prints the clauses of a vendor that nobody has accepted yet, and accepts them all. Nothing is written.
import { decideClauses, loadBuiltInPolicy, openDirectory, proposedClauses } from "clausegate";

const [root = "."] = process.argv.slice(2);
const tree = await openDirectory(root);
const policy = await loadBuiltInPolicy();
const vendor = "hanbit-cs";
for (const { contract, covers, line } of await proposedClauses(tree, policy, vendor)) console.log(contract, covers, line);
const { accepted, written } = await decideClauses(tree, policy, { vendor, accept: "all" });
console.log("accepted", accepted, "files", written.length);
