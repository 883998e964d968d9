// Asks whether a vendor may start one of its services. Only `allow` lets it.
import { decide, loadBuiltInPolicy, openDirectory, parseDay } from "clausegate";

const [root = "."] = process.argv.slice(2);
const decision = await decide(await openDirectory(root), await loadBuiltInPolicy(), {
  vendor: "hanbit-cs",
  service: "call-center",
  asOf: parseDay("2026-11-22"),
});
console.log(decision.decision, decision.allow);
for (const { message } of decision.reasons) console.log(message.en);
