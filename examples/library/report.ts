// Saves a report as JSON, reads it again and renders it in another format.
import { check, loadBuiltInPolicy, openDirectory, parseDay, readReport, reporters } from "clausegate";

const [root = "."] = process.argv.slice(2);
const policy = await loadBuiltInPolicy();
const report = await check(await openDirectory(root), policy, { asOf: parseDay("2026-11-22") });
const saved = reporters.json(report, { language: "en", color: false });
const read = readReport({ path: "report.json", bytes: new TextEncoder().encode(saved) }, policy);
process.stdout.write(reporters.markdown(read.report, { language: read.language, color: false, folder: read.folder }));
