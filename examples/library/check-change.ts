// Judges what the last commit changes, by the rules of the commit before.
import { checkChange, loadBuiltInPolicy, openTrees, parseDay } from "clausegate";

const [root = "."] = process.argv.slice(2);
const trees = await openTrees({ root, base: "HEAD~1", head: "HEAD" });
try {
  if (!trees.change) throw new Error("a base makes it a change");
  const report = await checkChange(trees.change, await loadBuiltInPolicy(), { asOf: parseDay("2026-11-22") });
  const introduced = report.findings.filter(({ change }) => change === "introduced");
  console.log(report.verdict, introduced.length);
} finally {
  trees.close();
}
