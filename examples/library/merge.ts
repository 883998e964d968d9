// Judges an inventory in two parts, as two machines would, and joins their reports.
import { check, loadBuiltInPolicy, mergeParts, openDirectory, parseDay, reporters } from "clausegate";

const [root = "."] = process.argv.slice(2);
const tree = await openDirectory(root);
const policy = await loadBuiltInPolicy();
const parts = await Promise.all(
  [1, 2].map(async (index) => {
    const shard = { index, count: 2, language: null };
    const report = await check(tree, policy, { asOf: parseDay("2026-11-22"), shard });
    const json = reporters.json(report, { language: "en", color: false });
    return { path: `part-${index}.json`, bytes: new TextEncoder().encode(json) };
  }),
);
const whole = mergeParts(parts, policy);
console.log(whole.verdict, whole.summary.vendors);
