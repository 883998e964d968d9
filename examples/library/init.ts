// Prints which files a new repository of records is to have, and which of them exist. Nothing is written.
import { openDirectory, planFiles, setupFiles } from "clausegate";

const [root = "."] = process.argv.slice(2);
const tree = await openDirectory(root);
const existing = new Map<string, string>();
const files = setupFiles({ language: "ko", owner: "@acme/security" });
for (const { path } of files) {
  const file = await tree.file(path);
  if (file) existing.set(path, new TextDecoder().decode(file.bytes));
}
for (const { file, state } of planFiles(files, existing)) console.log(file.path, state);
