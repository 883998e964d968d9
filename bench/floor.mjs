// Measures the minimum work: reads every record file below a folder and parses it as the product does, one after
// another. With `--documents` it also reads every other file, which is needed to compute their digests.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { constructFromEvents, parseEvents } from "js-yaml";

const [root = ".", option] = process.argv.slice(2);
let values = 0;
let bytes = 0;
for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
  const path = join(root, name);
  if (name.endsWith(".yaml")) {
    const source = readFileSync(path, "utf8");
    values += constructFromEvents(parseEvents(source, { maxDepth: 64 }), { source }).length;
  } else if (option === "--documents" && statSync(path).isFile()) bytes += readFileSync(path).length;
}
process.stdout.write(`${values} ${bytes}\n`);
