// Tells the state of every requirement at a commit.
import { audit, loadBuiltInPolicy, openRepository, parseDay } from "clausegate";

const [root = "."] = process.argv.slice(2);
const repository = await openRepository(root);
try {
  const report = await audit(repository, await loadBuiltInPolicy(), { at: "HEAD", asOf: parseDay("2026-11-22") });
  console.log(report.verdict, report.commit, report.vendors.length);
} finally {
  repository.close();
}
