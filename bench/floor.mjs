// The floor: reads every record file below a folder and parses it as the product does, one after the other. Nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { constructFromEvents, parseEvents } from "js-yaml";

const root = process.argv[2] ?? ".";
let values = 0;
for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".yaml")) continue;
  const source = readFileSync(join(root, name), "utf8");
  values += constructFromEvents(parseEvents(source, { maxDepth: 64 }), { source }).length;
}
process.stdout.write(`${values}\n`);
