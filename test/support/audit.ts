import { readRunConfig } from "../../src/entry/library.ts";
import { audit } from "../../src/usecases/audit/audit.ts";
import type { AuditReport } from "../../src/usecases/audit/report.ts";
import { anInventory, type Files, policy, someDay } from "./inventory.ts";

/** Audits an inventory. */
export async function audited(files: Files): Promise<AuditReport> {
  const tree = anInventory(files);
  const runConfig = await readRunConfig(tree, policy, {});
  const days = { asOf: someDay, committedOn: someDay, committerDay: someDay };
  return audit(tree, policy, { runConfig, commit: "a".repeat(40), ...days });
}
