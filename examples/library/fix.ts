// Prints what can be repaired without judgement, and the files that would change. Nothing is written.
import { loadBuiltInPolicy, openDirectory, repairRecordFiles } from "clausegate";

const [root = "."] = process.argv.slice(2);
const { done, changed } = await repairRecordFiles(await openDirectory(root), await loadBuiltInPolicy());
for (const { kind, file, line, before, after } of done) console.log(kind, file, line, before, after);
console.log("repairs", done.length, "files", changed.length);
