// Prints what the rules are asked about a vendor, for an Open Policy Agent of one's own.
import { dossier, loadBuiltInPolicy, openDirectory, parseDay } from "clausegate";

const [root = "."] = process.argv.slice(2);
const asOf = parseDay("2026-11-22");
const input = await dossier(await openDirectory(root), await loadBuiltInPolicy(), { vendor: "hanbit-cs", asOf });
console.log(JSON.stringify({ input }));
