import { readFileSync, readdirSync } from "node:fs";
import { load } from "/work/main/node_modules/js-yaml/dist/js-yaml.mjs";
const dir = "/work/main/policies/clauses/";
export function sources() {
  const of = (l) => {
    const files = readdirSync(dir + l).filter((n) => n.endsWith(".yaml") && n !== "concepts.yaml" && n !== "topics.yaml").sort().map((n) => { try { return load(readFileSync(dir + l + "/" + n, "utf8")); } catch (e) { console.error(l, n, e.message); process.exit(1); } });
    return { concepts: load(readFileSync(dir + l + "/concepts.yaml", "utf8")), topics: load(readFileSync(dir + l + "/topics.yaml", "utf8")), requirements: Object.fromEntries(files.map((f) => [f.requirement, f])), files };
  };
  return { ko: of("ko"), en: of("en") };
}
