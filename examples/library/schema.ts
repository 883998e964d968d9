// Prints the names of the JSON Schemas, and the title of that of records.
import { schemas } from "clausegate";

const all = schemas();
console.log([...all.keys()].join(" "));
console.log(JSON.parse(all.get("record") ?? "{}").title);
