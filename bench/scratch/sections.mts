import { readFileSync } from "node:fs";
const { ReadDocument } = await import("/work/main/src/evidence/quotes/document.ts");
const { readMarkdown } = await import("/work/main/src/evidence/documents/markdown.ts");
const shown = readMarkdown(readFileSync(process.argv[2]));
const d = new ReadDocument([{ number: null, ...shown }]);
console.log(Object.keys(shown));
for (const s of d.sections()) console.log(JSON.stringify([s.annex, s.article, d.source.slice(s.from, s.from + 40)]));
const { candidatesIn } = await import("/work/main/src/evidence/quotes/headings.ts");
console.log(candidatesIn(d.source, shown.headings ?? []).filter(c=>c.style==="annex"));
