// Judges the inventory of a folder and prints what keeps it from passing.
import { check, loadBuiltInPolicy, openDirectory, parseDay, reporters } from "clausegate";

const [root = "."] = process.argv.slice(2);
const report = await check(await openDirectory(root), await loadBuiltInPolicy(), { asOf: parseDay("2026-11-22") });
process.stdout.write(reporters.text(report, { language: "en", color: false }));
process.exitCode = report.verdict === "pass" ? 0 : 1;
