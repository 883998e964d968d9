// Tells since when a vendor meets or breaks a rule, and by which commit.
import { blame, loadBuiltInPolicy, openRepository, parseDay } from "clausegate";

const [root = "."] = process.argv.slice(2);
const repository = await openRepository(root);
try {
  const asked = { vendor: "hanbit-cs", rule: "AGR-01", asOf: parseDay("2026-11-22") };
  const report = await blame(repository, await loadBuiltInPolicy(), asked);
  for (const { service, state, since } of report.subjects) console.log(service, state, since.day);
} finally {
  repository.close();
}
