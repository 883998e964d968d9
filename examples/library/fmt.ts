// Prints the paths of record files that are not in canonical form. Nothing is written.
import { formatRecordFiles, loadBuiltInPolicy, openDirectory } from "clausegate";

const [root = "."] = process.argv.slice(2);
const { changed, left, unchanged } = await formatRecordFiles(await openDirectory(root), await loadBuiltInPolicy());
for (const { file } of changed) console.log(file.path);
console.log("canonical", unchanged, "others", changed.length + left.length);
