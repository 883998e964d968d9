// Writes an evidence pack for an auditor.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auditPack, loadBuiltInPolicy, openRepository, parseDay } from "clausegate";

const [root = "."] = process.argv.slice(2);
const folder = join(mkdtempSync(join(tmpdir(), "audit-")), "pack");
const repository = await openRepository(root);
try {
  const asOf = parseDay("2026-11-22");
  const { report, manifestDigest } = await auditPack(repository, await loadBuiltInPolicy(), folder, { asOf });
  console.log(report.verdict, folder, manifestDigest);
} finally {
  repository.close();
}
