// Plans how a register becomes records, and prints the files it would write.
import { importFormats, importRegister, loadBuiltInPolicy, openDirectory } from "clausegate";

const [root = "."] = process.argv.slice(2);
const bytes = new TextEncoder().encode("수탁자,위탁업무\n가온물류,배송\n");
const register = { path: "register.csv", bytes };
const planned = await importRegister(register, await openDirectory(root), await loadBuiltInPolicy());
for (const { path, before, text } of planned.plan.files) console.log(path, before ? "changed" : "new", text.length > 0);
console.log(JSON.parse(importFormats.json(planned, { language: "en", color: false })).schemaVersion);
