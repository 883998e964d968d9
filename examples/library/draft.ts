// Prints which article of a contract meets which requirement, and how many requirements no article meets.
import { draft, draftFormats, loadBuiltInPolicy, openDirectory } from "clausegate";

const [root = "."] = process.argv.slice(2);
const path = "vendors/hanbit-cs/documents/2026-contract.md";
const document = await (await openDirectory(root)).file(path);
if (!document) throw new Error(path);
const answer = await draft([document], await loadBuiltInPolicy(), { personalData: true });
for (const { article, requirement } of answer.draft.proposals) console.log(article, requirement);
console.log("missing", answer.missing.length);
console.log(draftFormats.text(answer, { language: "en", color: false }).length > 0);
