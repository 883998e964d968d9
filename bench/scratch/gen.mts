import { writeFileSync } from "node:fs";
const { lexiconFile } = await import("/work/main/tools/policy/clauses.ts");
writeFileSync("/work/main/src/evidence/clauses/generated/lexicon.json", lexiconFile());
