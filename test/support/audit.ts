import { audit } from "../../src/audit/audit.ts";
import type { AuditReport } from "../../src/audit/report.ts";
import { readGate } from "../../src/index.ts";
import { anInventory, type Files, policy, someDay } from "./inventory.ts";

/** What an audit says of an inventory. */
export async function audited(files: Files): Promise<AuditReport> {
  const tree = anInventory(files);
  const gate = await readGate(tree, policy, {});
  const days = { asOf: someDay, committedOn: someDay, committerDay: someDay };
  return audit(tree, policy, { gate, commit: "a".repeat(40), ...days });
}
