// Prints each value of the configuration, and whether it comes from the file.
import { loadBuiltInPolicy, openDirectory, readConfig } from "clausegate";

const [root = "."] = process.argv.slice(2);
const { entries } = await readConfig(await openDirectory(root), await loadBuiltInPolicy());
for (const { path, value, source } of entries) console.log(path.join("."), value, source.kind);
