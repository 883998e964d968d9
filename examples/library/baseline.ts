// Accepts the open findings of today, so that only new ones fail.
import { acceptFindings, loadBuiltInPolicy, openDirectory, parseDay, readRunConfig } from "clausegate";

const [root = "."] = process.argv.slice(2);
const tree = await openDirectory(root);
const policy = await loadBuiltInPolicy();
const runConfig = await readRunConfig(tree, policy, { baseline: false });
const { entries, text } = await acceptFindings(tree, policy, { asOf: parseDay("2026-11-22"), runConfig });
console.log(entries, "entries");
// To be written to .clausegate/baseline.json.
process.stdout.write(text);
