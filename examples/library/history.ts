// Tells which commits and days changed a verdict.
import { history, historyFormats, loadBuiltInPolicy, openRepository } from "clausegate";

const [root = "."] = process.argv.slice(2);
const repository = await openRepository(root);
try {
  const report = await history(repository, await loadBuiltInPolicy(), { vendors: ["hanbit-cs"] });
  process.stdout.write(historyFormats.csv(report, { language: "en", color: false }));
} finally {
  repository.close();
}
