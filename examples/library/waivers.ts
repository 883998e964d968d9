// Lists the waivers of a day, and makes the file with one more. Nothing is written.
import { addWaiver, listWaivers, loadBuiltInPolicy, openDirectory, parseDay, RunError, runErrorText } from "clausegate";

const [root = "."] = process.argv.slice(2);
const tree = await openDirectory(root);
const policy = await loadBuiltInPolicy();
for (const { waiver, daysLeft } of await listWaivers(tree, policy, { asOf: parseDay("2026-11-22") }))
  console.log(waiver.rule, waiver.vendor, daysLeft);
const wanted = {
  rule: "internet-restriction",
  vendor: "hanbit-cs",
  reason: "The call center's separate network is being built",
  owner: "privacy-team@example.com",
  approver: "ciso@example.com",
  approvedOn: "2026-11-01",
  expiresOn: "2026-12-31",
};
try {
  const { waiver, text } = await addWaiver(tree, policy, wanted);
  console.log(waiver.rule, text.length > 0);
} catch (error) {
  if (!(error instanceof RunError)) throw error;
  console.log(runErrorText(error).en);
}
